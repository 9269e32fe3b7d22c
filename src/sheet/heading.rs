//! What a column's title means: a column of measurements, a period, something that is no measurement, or nothing known.

use super::mapping::plain;
use crate::model::period::Period;
use crate::read::measurements::Column;
use crate::read::period;

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A column of measurements.
    Column(Column),
    /// The values of a period, with the word for what kind they are where that isn't outcome.
    Period(Period, Option<&'static str>),
    /// What values are counted in: the plan says so itself.
    Counted,
    /// Known, and no measurement: a target, a status, who answers for it.
    NoMeasurement,
    /// Somebody has said that it is left out.
    LeftOut,
    /// Nobody knows.
    Unknown,
}

/// Other names than the format's own, as follow-up systems and their users write them.
const NAMES: [(&str, Column); 19] = [
    ("nyckeltal", Column::Indicator),
    ("nyckeltalsnamn", Column::Indicator),
    ("nyckeltal/mått", Column::Indicator),
    ("indikatorer", Column::Indicator),
    ("indikatornamn", Column::Indicator),
    ("mått", Column::Indicator),
    ("mätetal", Column::Indicator),
    ("styrtal", Column::Indicator),
    ("resultatmått", Column::Indicator),
    ("resultatindikator", Column::Indicator),
    ("measure", Column::Indicator),
    ("mätvärde", Column::Value),
    ("resultat", Column::Value),
    ("utfallsvärde", Column::Value),
    ("mätperiod", Column::Period),
    ("utfallsperiod", Column::Period),
    ("rapporteringsperiod", Column::Period),
    ("kommentarer", Column::Comment),
    ("organisationsenhet", Column::Unit),
];

/// Titles of what is no measurement; a period may follow.
const NO_MEASUREMENT: [&str; 29] = [
    "målvärde",
    "målnivå",
    "mål",
    "måltal",
    "målområde",
    "måluppfyllelse",
    "status",
    "ansvarig",
    "rapportör",
    "trend",
    "bedömning",
    "analys",
    "perspektiv",
    "strategi",
    "budget",
    "avvikelse",
    "diff",
    "differens",
    "förändring",
    "beskrivning",
    "definition",
    "frekvens",
    "mätfrekvens",
    "senast uppdaterad",
    "uppdaterad",
    "startdatum",
    "slutdatum",
    "target",
    "owner",
];

/// Titles of what values are counted in.
const COUNTED: [&str; 4] = ["måttenhet", "sort", "mätenhet", "värdeenhet"];

/// What may stand before or after a period, and the kind of values that it says.
const KINDS: [(&str, Option<&str>); 9] = [
    ("preliminärt utfall", Some("preliminär")),
    ("preliminärt", Some("preliminär")),
    ("prognos", Some("prognos")),
    ("utfall", None),
    ("värde", None),
    ("mätvärde", None),
    ("resultat", None),
    ("outcome", None),
    ("forecast", Some("prognos")),
];

/// What a title means by itself.
pub(super) fn meaning(title: &str) -> Meaning {
    let title = plain(title);
    if let Some(column) = Column::named(&title) {
        return Meaning::Column(column);
    }
    if let Some((_, column)) = NAMES.iter().find(|(name, _)| *name == title) {
        return Meaning::Column(*column);
    }
    if COUNTED.contains(&title.as_str()) {
        return Meaning::Counted;
    }
    if let Some(period) = period::read(&title) {
        return Meaning::Period(period, None);
    }
    for (word, kind) in KINDS {
        if let Some(period) = beside(&title, word).and_then(period::read) {
            return Meaning::Period(period, kind);
        }
    }
    let is_known = |word: &str| title == word || beside(&title, word).is_some_and(|rest| period::read(rest).is_some());
    if NO_MEASUREMENT.iter().any(|word| is_known(word)) { Meaning::NoMeasurement } else { Meaning::Unknown }
}

/// What stands after a word, or before it, without what parts them.
fn beside<'t>(title: &'t str, word: &str) -> Option<&'t str> {
    let parts = |c: char| matches!(c, ' ' | ':' | '(' | ')' | ',' | '–' | '-' | '/');
    let whole = |rest: &&str| rest.is_empty() || rest.starts_with(parts);
    let whole_before = |rest: &&str| rest.is_empty() || rest.ends_with(parts);
    let after = title.strip_prefix(word).filter(whole);
    after.or_else(|| title.strip_suffix(word).filter(whole_before)).map(|rest| rest.trim_matches(parts))
}

/// Whether a word says what values are counted in.
pub(super) fn is_counted(word: &str, units: &[String]) -> bool {
    const WORDS: [&str; 26] = [
        "%",
        "procent",
        "andel",
        "andel (%)",
        "antal",
        "st",
        "kr",
        "tkr",
        "mkr",
        "mnkr",
        "kronor",
        "index",
        "dagar",
        "dygn",
        "timmar",
        "h",
        "år",
        "poäng",
        "kvot",
        "personer",
        "elever",
        "betyg",
        "betygspoäng",
        "minuter",
        "ton",
        "kwh",
    ];
    let word = plain(word);
    WORDS.contains(&word.as_str()) || units.contains(&word)
}
