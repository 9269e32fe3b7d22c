//! The words that cells of a measurements file may hold, in Swedish and in English, in any case.

use crate::message::{Arg, Message};
use crate::model::breakdown::Sex;
use crate::model::colour::Colour;
use crate::model::measurement::Kind;

/// What a column's words mean.
pub(super) type Words<T> = &'static [(&'static str, T)];

/// Column `kön`; `None`: both together.
pub(super) const SEX: Words<Option<Sex>> = &[
    ("kvinnor", Some(Sex::Women)),
    ("män", Some(Sex::Men)),
    ("totalt", None),
    ("kvinna", Some(Sex::Women)),
    ("man", Some(Sex::Men)),
    ("k", Some(Sex::Women)),
    ("m", Some(Sex::Men)),
    ("t", None),
    ("total", None),
    ("alla", None),
    ("båda", None),
    ("kvinnor och män", None),
    ("flickor", Some(Sex::Women)),
    ("pojkar", Some(Sex::Men)),
    ("women", Some(Sex::Women)),
    ("men", Some(Sex::Men)),
    ("female", Some(Sex::Women)),
    ("male", Some(Sex::Men)),
    ("f", Some(Sex::Women)),
    ("girls", Some(Sex::Women)),
    ("boys", Some(Sex::Men)),
    ("all", None),
    ("both", None),
];

/// Column `färg`.
pub(super) const COLOUR: Words<Colour> = &[
    ("röd", Colour::Red),
    ("gul", Colour::Yellow),
    ("grön", Colour::Green),
    ("rött", Colour::Red),
    ("gult", Colour::Yellow),
    ("grönt", Colour::Green),
    ("red", Colour::Red),
    ("yellow", Colour::Yellow),
    ("green", Colour::Green),
];

/// Column `slag`.
pub(super) const KIND: Words<Kind> = &[
    ("utfall", Kind::Outcome),
    ("prognos", Kind::Forecast),
    ("preliminär", Kind::Preliminary),
    ("preliminärt", Kind::Preliminary),
    ("outcome", Kind::Outcome),
    ("forecast", Kind::Forecast),
    ("preliminary", Kind::Preliminary),
];

/// What stands for the whole in any breakdown.
const WHOLE: [&str; 4] = ["totalt", "total", "alla", "all"];

/// What stands where there is no value. They mean different things in different sources; none is a number.
const MISSING: [&str; 18] = [
    "",
    "iu",
    "-",
    "–",
    "—",
    "−",
    "..",
    ".",
    "--",
    "x",
    "i.u.",
    "i.u",
    "saknas",
    "ingen uppgift",
    "n/a",
    "na",
    "#n/a",
    "#saknas!",
];

/// Remarks that end a series.
const BREAKS: [&str; 5] = ["ej jämförbar", "ej jämförbart", "ej jämförbara", "not comparable", "ny definition"];

/// Whether two words are the same but for their case; in these words no letter's case changes its length.
fn same(text: &str, word: &str) -> bool {
    text.len() == word.len() && text.chars().flat_map(char::to_lowercase).eq(word.chars())
}

/// What a text means by these words.
pub(super) fn meaning<T: Copy>(text: &str, words: Words<T>) -> Option<T> {
    // Most are written just so.
    let exactly = words.iter().find(|(word, _)| text == *word);
    exactly.or_else(|| words.iter().find(|(word, _)| same(text, word))).map(|(_, meaning)| *meaning)
}

/// Whether a text stands for the whole: no breakdown.
pub(super) fn is_whole(text: &str) -> bool {
    text.is_empty() || WHOLE.iter().any(|word| same(text, word))
}

/// Whether a text stands for "no value".
pub(super) fn is_missing(text: &str) -> bool {
    same(text, "missing") || MISSING.iter().any(|mark| same(text, mark))
}

/// Whether a remark ends a series; `Some(true)` where it says more than that.
pub(super) fn breaks_series(remark: &str) -> Option<bool> {
    let remark = remark.to_lowercase();
    BREAKS
        .iter()
        .filter_map(|words| remark.strip_prefix(words))
        .find(|rest| !rest.starts_with(char::is_alphanumeric))
        .map(|rest| rest.contains(char::is_alphanumeric))
}

/// The words for sex in the reader's language.
pub(super) fn sexes() -> Arg {
    ["word-women", "word-men", "word-total"].into_iter().map(Message::new).collect()
}

/// The words for colour in the reader's language.
pub(super) fn colours() -> Arg {
    Colour::ALL.into_iter().collect()
}

/// The words for kind in the reader's language.
pub(super) fn kinds() -> Arg {
    ["word-outcome", "word-forecast", "word-preliminary"].into_iter().map(Message::new).collect()
}
