//! What an indicator's title promises: "inga …", "alla …", "minst två …".

use rust_decimal::Decimal;

use crate::model::numeral;
use crate::model::unit::{Unit, canonical, canonical_word};

/// A level that a title names.
#[derive(Debug, PartialEq, Eq)]
pub struct Promise<'t> {
    /// The words that name it.
    pub words: &'t str,
    /// Where they begin in the title.
    pub at: usize,
    /// The level.
    pub level: Decimal,
}

/// The promise of a title, in the indicator's unit.
pub fn promise<'t>(title: &'t str, unit: Option<&Unit>) -> Option<Promise<'t>> {
    if !title.split(|c: char| !c.is_alphanumeric()).any(may_promise) {
        return None;
    }
    let words = words(title);
    bound(title, &words, unit).or_else(|| all_or_none(title, &words, unit))
}

/// Whether a word can begin a promise: most titles have none.
fn may_promise(word: &str) -> bool {
    const WORDS: [&str; 17] = [
        "minst", "lägst", "högst", "max", "maximalt", "at", "alla", "samtliga", "all", "inga", "ingen", "inget",
        "noll", "0", "none", "zero", "no",
    ];
    let same = |one: &str| one.len() == word.len() && word.chars().flat_map(char::to_lowercase).eq(one.chars());
    WORDS.into_iter().any(same)
}

/// A word in lower case with its place. A percent sign is one too.
struct Word {
    from: usize,
    to: usize,
    text: String,
}

fn words(title: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (at, c) in title.char_indices() {
        let to = at + c.len_utf8();
        let in_number = matches!(c, ',' | '.')
            && title.get(to..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let goes_on = |word: &&mut Word| {
            let digits = word.text.ends_with(|c: char| c.is_ascii_digit());
            word.to == at && word.text != "%" && (c.is_alphanumeric() || (in_number && digits))
        };
        if let Some(word) = words.last_mut().filter(goes_on) {
            word.to = to;
            word.text.extend(c.to_lowercase());
        } else if c.is_alphanumeric() || c == '%' {
            words.push(Word { from: at, to, text: c.to_lowercase().collect() });
        }
    }
    words
}

fn promised<'t>(title: &'t str, from: &Word, to: &Word, level: Decimal) -> Option<Promise<'t>> {
    Some(Promise { words: title.get(from.from..to.to)?, at: from.from, level })
}

/// "Inga …" is zero, "alla …" is 100 %; but "andelen elever som klarar alla ämnen" is a share of those who do.
fn all_or_none<'t>(title: &'t str, words: &[Word], unit: Option<&Unit>) -> Option<Promise<'t>> {
    let before_measure = words.iter().take_while(|word| !is_measure(&word.text));
    for word in before_measure {
        match word.text.as_str() {
            "alla" | "samtliga" | "all" => {
                return promised(title, word, word, Decimal::ONE_HUNDRED).filter(|_| unit == Some(&Unit::Percent));
            }
            // "0–20 år" is an age and no promise.
            "0" if title.contains(['–', '-']) && title.to_lowercase().contains("år") => return None,
            "inga" | "ingen" | "inget" | "noll" | "0" | "none" | "zero" | "no" => {
                return promised(title, word, word, Decimal::ZERO);
            }
            _ => {}
        }
    }
    None
}

/// Words after which a title says what is counted.
fn is_measure(word: &str) -> bool {
    ["andel", "antal", "procent", "kostnad", "share", "proportion", "number", "percentage", "cost", "index", "nki"]
        .iter()
        .any(|measure| word.starts_with(measure))
        || word == "%"
}

/// "Minst 85 % …" first in the title, or "… ska vara minst 85 %": elsewhere the number describes what is counted.
fn bound<'t>(title: &'t str, words: &[Word], unit: Option<&Unit>) -> Option<Promise<'t>> {
    for (index, word) in words.iter().enumerate() {
        let (number_at, first) = match (word.text.as_str(), words.get(index + 1).map(|next| next.text.as_str())) {
            ("minst" | "lägst" | "högst" | "max" | "maximalt", _) => (index + 1, word),
            ("at", Some("least" | "most")) => (index + 2, word),
            _ => continue,
        };
        let number = words.get(number_at)?;
        let before = index.checked_sub(1).and_then(|before| words.get(before)).map(|before| before.text.as_str());
        let says_it = matches!(before, None | Some("vara" | "till" | "är" | "uppgår" | "be" | "is" | "to"));
        let Some(level) = self::number(&number.text).filter(|_| says_it) else { continue };
        let counted = words.get(number_at + 1);
        if counts_same(counted.map_or("", |word| word.text.as_str()), unit, before.is_none()) {
            return promised(title, first, counted.unwrap_or(number), level);
        }
    }
    None
}

/// Whether the word after the number is the indicator's unit. What a title begins with is what pieces are counted of.
fn counts_same(word: &str, unit: Option<&Unit>, begins: bool) -> bool {
    let is_percent = matches!(word, "%" | "procent" | "percent");
    match unit {
        Some(Unit::Percent) => is_percent,
        Some(Unit::Named(unit)) => {
            let unit = canonical(unit);
            let first = unit.split_whitespace().next().unwrap_or_default();
            !is_percent && (canonical_word(word) == Some(first) || word == first || (begins && first == "pcs"))
        }
        None => false,
    }
}

/// The number that a word or figures mean; "ett" too, for it stands after "minst" here.
fn number(word: &str) -> Option<Decimal> {
    let spoken = if matches!(word, "en" | "ett") { Some(1) } else { numeral::spoken(word) };
    spoken.map(Decimal::from).or_else(|| Decimal::from_str_exact(&word.replace(',', ".")).ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_title_promises_only_what_it_says_of_its_own_figure() {
        let percent = "%";
        let cases = [
            ("Minst 85 % är nöjda", percent, Some(("Minst 85 %", 85))),
            ("Sjukfrånvaron ska vara högst 6 procent", percent, Some(("högst 6 procent", 6))),
            ("At least 85 % are content", percent, Some(("At least 85 %", 85))),
            ("Minst två utbildningar för varje enhet", "antal", Some(("Minst två utbildningar", 2))),
            ("Väntetiden ska vara högst 30 dagar", "dagar", Some(("högst 30 dagar", 30))),
            ("Inga olyckor", "antal", Some(("Inga", 0))),
            ("Samtliga brukare har en genomförandeplan", percent, Some(("Samtliga", 100))),
            ("Andel elever som klarar alla ämnen", percent, None),
            ("Andel elever med minst 80 % närvaro", percent, None),
            ("Antal brukare med minst två insatser", "antal", None),
            ("Minst två aktiviteter i veckan", percent, None),
            ("Barn 0–5 år", "antal", None),
            ("Alla enheter", "antal", None),
        ];
        for (title, unit, expected) in cases {
            let unit = Unit::new(unit);
            let expected = expected.map(|(words, level)| (words, Decimal::from(level)));
            assert_eq!(promise(title, Some(&unit)).map(|it| (it.words, it.level)), expected, "{title}");
        }
    }
}
