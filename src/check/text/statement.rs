//! Statements: a sentence that says what an indicator came to in a year. What may mean anything else is none.

use std::collections::BTreeSet;

use super::sentence::{Figure, figures};
use crate::model::indicator::Indicator;
use crate::model::unit::{Unit, canonical, canonical_word};

/// What a sentence says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// The figure.
    pub(super) figure: Figure,
    /// The year that it is said of.
    pub(super) year: i32,
    /// Whether it is said to be about so much.
    pub(super) about: bool,
}

/// Words for "about so much" before a figure.
const ABOUT: &str = "\
    drygt knappt ca ca. cirka omkring nästan ungefär runt kring närmare dryga knappa about nearly almost \
    around";

/// A figure or a year right after one of these is a difference, a bound, a share or a place.
const NOT_BEFORE: &str = "\
    med än från minst högst över under av plats nr nummer sida sidan kl mot sedan efter före innan inför \
    mellan per ytterligare maximalt tabell diagram bilaga than by from since least most of";

/// Before a year more words say that the figure is of another time.
const NOT_BEFORE_YEAR: &str = "\
    till med slutet början mitten until";

/// A sentence with one of these speaks of a part, of others, of what is to come, or of what is not.
const OTHER: &str = "\
    inte ej aldrig varken än jämfört respektive varav därav ska skall bör kommer väntas förväntas beräknas \
    bedöms planeras siktar skulle kvinnor kvinnorna kvinnornas män männen männens flickor flickorna pojkar \
    pojkarna tjejer killar två tre fyra fem sex sju åtta nio tio elva tolv båda bägge hälften tredjedel \
    fjärdedel långa korta största minsta högsta lägsta bästa sämsta våren hösten sommaren vintern januari \
    februari mars april maj juni juli augusti september oktober november december not than will women men";

/// The same, by how a word begins.
const OTHER_STEMS: &str = "\
    mål etappmål riket riks länet landet kommun sverige snitt grann prognos budget enhet område avdelning \
    grupp kvartal tertial halvår delår månad läsår vecko hittills senaste skillnad differens ökning minskning \
    förändring procentenhet target forecast quarter";

/// Words for what was measured, whatever that is.
const MEASURED: &str = "\
    utfall resultat värdet måttet nyckeltalet indikatorn outcome result";

/// What a sentence says of the indicator, if that is beyond doubt: a year, a figure in its unit, and nothing else.
pub(super) fn statement(sentence: &str, indicator: &Indicator) -> Option<Statement> {
    if sentence.contains(['`', '[', '<', '{', '?', '$', '=']) {
        return None;
    }
    let (year, figure) = match figures(sentence)?.as_slice() {
        [one, other] => match (one.year(), other.year()) {
            (Some(year), None) => ((year, one.clone()), other.clone()),
            (None, Some(year)) => ((year, other.clone()), one.clone()),
            _ => return None,
        },
        _ => return None,
    };
    let (year, year_at) = year;
    let before_year = last_words(sentence.get(..year_at.start)?, "år året year");
    let before = last_words(sentence.get(..figure.start)?, ABOUT);
    let bound = |before: &Before| has(NOT_BEFORE, &before.word);
    // "Under 2025" is a time, "under 2,5 %" is a bound.
    let of_another_time =
        before_year.word != "under" && (bound(&before_year) || has(NOT_BEFORE_YEAR, &before_year.word));
    let stands_alone = !bound(&before) && !of_another_time;
    let about_it = stands_alone && has_unit(sentence.get(figure.end..)?, indicator) && is_about(sentence, indicator);
    about_it.then_some(Statement { figure, year, about: before.skipped })
}

/// Whether a word is one of some.
fn has(some: &str, word: &str) -> bool {
    some.split_whitespace().any(|one| one == word)
}

/// Whether a word begins like one of some.
fn begins(stems: &str, word: &str) -> bool {
    stems.split_whitespace().any(|stem| word.starts_with(stem))
}

/// The last word of a text, past some.
struct Before {
    word: String,
    skipped: bool,
}

fn last_words(text: &str, past: &str) -> Before {
    let text = text.to_lowercase();
    let mut skipped = false;
    for word in text.split_whitespace().rev() {
        let bare = word.trim_start_matches(['(', '*', '_', '”', '"']);
        if bare.is_empty() {
            continue;
        }
        if has(past, bare) {
            skipped = true;
        } else {
            return Before { word: bare.trim_end_matches([',', ':', ';']).to_owned(), skipped };
        }
    }
    Before { word: String::new(), skipped }
}

/// Whether the figure is followed by the indicator's own unit; for a unit that is not read aloud, by no noun.
fn has_unit(after: &str, indicator: &Indicator) -> bool {
    let after = after.trim_start().trim_start_matches(['*', '_']);
    let word: String = after.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    match indicator.unit() {
        Some(Unit::Percent) => after.starts_with('%') || word == "procent" || word == "percent",
        Some(Unit::Named(name)) if Unit::is_spoken(name) => {
            let unit = canonical(name);
            let own = |own: &str| name.to_lowercase() == own || canonical_word(own).is_some_and(|word| word == unit);
            !unit.contains("per ") && own(&word)
        }
        _ => !after.starts_with('%') && (word.is_empty() || has("i under år för och vilket enligt men", &word)),
    }
}

/// Whether the sentence speaks of the indicator as a whole: it has the first word of its title, or a word for any
/// outcome, and none for a part or for others that the title doesn't have.
fn is_about(sentence: &str, indicator: &Indicator) -> bool {
    let lower = |text: &str| words(&text.to_lowercase());
    let (said, title) = (lower(sentence), lower(&indicator.title.value));
    let in_title: BTreeSet<&str> = title.iter().map(String::as_str).collect();
    let other = |word: &str| has(OTHER, word) || begins(OTHER_STEMS, word);
    if said.iter().any(|word| other(word) && !in_title.contains(word.as_str())) {
        return false;
    }
    let Some(stem) = title.iter().find(|word| is_content(word)).map(|word| stem(word)) else { return false };
    let has_stem = |word: &String| word.starts_with(&stem);
    let measured = |word: &String| begins(MEASURED, word);
    // "12 % av den långa sjukfrånvaron" is a share of it.
    !is_share_of(&said, has_stem) && said.iter().any(|word| has_stem(word) || measured(word))
}

/// Whether the words speak of a share of something.
fn is_share_of(words: &[String], is_it: impl Fn(&String) -> bool) -> bool {
    const ARTICLES: [&str; 9] = ["den", "det", "de", "all", "alla", "hela", "denna", "samtliga", "the"];
    words.iter().enumerate().filter(|(_, word)| *word == "av" || *word == "of").any(|(at, _)| {
        let mut whole = words.iter().skip(at + 1).peekable();
        let nouns = if whole.peek().is_some_and(|word| ARTICLES.contains(&word.as_str())) { 3 } else { 1 };
        whole.take(nouns).any(&is_it)
    })
}

fn words(lower: &str) -> Vec<String> {
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a word of a title says what is measured, not how.
fn is_content(word: &str) -> bool {
    word.chars().count() > 3 && !begins("andel antal genomsnitt total medel kvot index share number average", word)
}

/// The beginning that the forms of a word have in common.
fn stem(word: &str) -> String {
    let length = word.chars().count();
    word.chars().take((length - 1).clamp(4, 8)).collect()
}
