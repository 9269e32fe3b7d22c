//! Sentences: running text cut into sentences, and the figures in one. What is doubtful is left out.

use rust_decimal::Decimal;

/// A sentence with its place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sentence<'t> {
    /// Where it begins, in bytes.
    pub(super) at: usize,
    /// The sentence, with line breaks as they are.
    pub(super) text: &'t str,
}

/// A figure in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// Where it begins in the sentence.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// The value, with as many decimals as are written.
    pub(super) value: Decimal,
}

impl Figure {
    /// Whether it is written as a year is.
    pub(super) fn year(&self) -> Option<i32> {
        let year = i32::try_from(self.value.trunc()).ok().filter(|year| (1900..2200).contains(year))?;
        (self.end - self.start == 4).then_some(year)
    }
}

/// The sentences of running text and of bullets; not of tables, quotations, code, headings, notes or numbered lists.
pub(super) fn sentences(markdown: &str) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    for (start, end) in paragraphs(markdown) {
        let mut from = start;
        let text = markdown.get(start..end).unwrap_or_default();
        for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?')) {
            let after = text.get(at + c.len_utf8()..).unwrap_or_default();
            let next = after.trim_start_matches(['*', '_', ')', '”', '"']);
            let goes_on = next.starts_with(char::is_whitespace) && next.trim_start().starts_with(char::is_uppercase);
            if goes_on {
                let to = start + at + c.len_utf8();
                sentences.push((from, to));
                from = to;
            }
        }
        sentences.push((from, end));
    }
    let sentence = |(start, end): (usize, usize)| Some(Sentence { at: start, text: markdown.get(start..end)? });
    sentences.into_iter().filter_map(sentence).filter(|sentence| !sentence.text.trim().is_empty()).collect()
}

/// Where running text begins and ends.
fn paragraphs(markdown: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    // Whether the line before goes on: its paragraph is taken, or left out.
    let mut open: Option<bool> = None;
    let mut fenced = false;
    let mut at = 0;
    for line in markdown.split_inclusive('\n') {
        let (start, bare) = (at, line.trim_start());
        at += line.len();
        let fence = bare.starts_with("```") || bare.starts_with("~~~");
        fenced ^= fence;
        if fence || fenced || bare.is_empty() {
            open = None;
            continue;
        }
        let bullet = ["- ", "* ", "+ "].iter().any(|bullet| bare.starts_with(bullet));
        if bullet || starts_other(bare) {
            open = None;
        }
        let begin = start + line.len() - bare.len() + if bullet { 2 } else { 0 };
        match open {
            Some(true) => found.last_mut().into_iter().for_each(|last| last.1 = at),
            Some(false) => {}
            None => {
                let indented = line.starts_with("    ") || line.starts_with('\t');
                let taken = !starts_other(bare) && !indented;
                open = Some(taken);
                found.extend(taken.then_some((begin, at)));
            }
        }
    }
    found
}

/// Whether a line begins something else than running text.
fn starts_other(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = digits.len() < line.len() && (digits.starts_with(". ") || digits.starts_with(") "));
    numbered || line.starts_with(['|', '>', '#', '<', ':', '[', '!', '=']) || line.starts_with("---")
}

/// Every figure in a sentence; `None` if some number is part of something else: a date, an interval, a name.
pub(super) fn figures(sentence: &str) -> Option<Vec<Figure>> {
    let mut figures = Vec::new();
    let mut rest = 0;
    while let Some(found) = sentence.get(rest..)?.find(|c: char| c.is_ascii_digit()) {
        let start = rest + found;
        let end = start + length(sentence.get(start..)?);
        let before = sentence.get(..start)?.chars().next_back();
        let after = sentence.get(end..)?;
        if before.is_some_and(is_part) || is_continued(after) {
            return None;
        }
        let digits: String = sentence.get(start..end)?.chars().filter(|c| !c.is_whitespace()).collect();
        figures.push(Figure { start, end, value: Decimal::from_str_exact(&digits.replace(',', ".")).ok()? });
        rest = end;
    }
    Some(figures)
}

/// How long a number is that a text begins with: "12 250", "6,2".
fn length(text: &str) -> usize {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut length = digits(text);
    // Four digits in a row are a year, or thousands that are not set apart.
    while let Some(rest) = text.get(length..).filter(|_| length != 4) {
        let Some(group) = rest.strip_prefix([' ', '\u{a0}', '\u{202f}']).filter(|group| digits(group) == 3) else {
            break;
        };
        length += rest.len() - group.len() + 3;
    }
    let decimals = text.get(length..).and_then(|rest| rest.strip_prefix([',', '.'])).map_or(0, digits);
    if decimals == 0 { length } else { length + 1 + decimals }
}

/// Whether a sign before a number makes it part of something else.
fn is_part(before: char) -> bool {
    before.is_alphanumeric()
        || matches!(before, '-' | '–' | '—' | '−' | '+' | '/' | '.' | ',' | ':' | '#' | '§' | '±' | '_')
}

/// Whether what follows a number makes it part of something else; a full stop or a comma only if a digit comes next.
fn is_continued(after: &str) -> bool {
    let mut next = after.chars();
    match next.next() {
        Some(c) if c.is_alphanumeric() || matches!(c, '-' | '–' | '—' | '/' | '§' | '_' | '°') => true,
        Some('.' | ',' | ':') => next.next().is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn running_text_is_cut_into_sentences() {
        let text = "Ett 1,5. Två t.ex. tre\nfyra? Fem (sex.) Sju\n\n| åtta |\n\n- Nio. Tio\n- Elva\n\n```\nA.\n\nB.\n```\n1. C.\n# D\n> E\nE\n\nÅ.\n";
        let found: Vec<&str> = sentences(text).iter().map(|sentence| sentence.text.trim()).collect();
        assert_eq!(found, ["Ett 1,5.", "Två t.ex. tre\nfyra?", "Fem (sex.", ") Sju", "Nio.", "Tio", "Elva", "Å."]);
        for sentence in sentences(text) {
            assert!(text.get(sentence.at..).is_some_and(|rest| rest.starts_with(sentence.text)));
        }
    }

    #[test]
    fn figures_stand_for_themselves_or_not_at_all() {
        let values =
            |text: &str| figures(text).map(|all| all.iter().map(|it| it.value.to_string()).collect::<Vec<_>>());
        let cases: [(&str, Option<&[&str]>); 12] = [
            ("43 dagar 2013.", Some(&["43", "2013"])),
            ("6,2 % (2025), 12 250 kr", Some(&["6.2", "2025", "12250"])),
            ("2013 250 personer, 1 250,5", Some(&["2013", "250", "1250.5"])),
            ("2013: 43%", Some(&["2013", "43"])),
            ("inga tal", Some(&[])),
            ("18–24 år", None),
            ("den 2013-12-31", None),
            ("T1", None),
            ("20-åringar", None),
            ("2,5-3", None),
            ("1/3", None),
            ("−2,5", None),
        ];
        for (text, expected) in cases {
            assert_eq!(
                values(text).as_deref(),
                expected.map(|all| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()).as_deref(),
                "{text}"
            );
        }
    }
}
