//! Unit (enhet, sort): what an indicator's values count.

use rust_decimal::Decimal;

use crate::message::{Arg, Message};

/// What values are counted in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Percent: shares and percentages, 0–100 for a share.
    Percent,
    /// Anything else, in the plan's own words: `dagar`, `kr/brukare`, `index`.
    Named(String),
}

impl Unit {
    /// The unit that a text names.
    pub fn new(text: &str) -> Self {
        match text.trim().to_lowercase().as_str() {
            "%" | "procent" | "percent" | "andel (%)" => Self::Percent,
            _ => Self::Named(text.trim().to_owned()),
        }
    }

    /// The unit as the plan writes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Percent => "%",
            Self::Named(name) => name,
        }
    }

    /// A value with its unit, for a sentence: "5,1 %", "24 dagar", "73".
    pub fn quantity(unit: Option<&Self>, value: Decimal) -> Message {
        match unit {
            Some(Self::Percent) => Message::new("quantity-percent").with("number", value),
            Some(Self::Named(name)) if Self::is_spoken(name) => {
                Message::new("quantity-unit").with("number", value).with("unit", name.as_str())
            }
            _ => Message::new("quantity-bare").with("number", value),
        }
    }

    /// Percentage points, for a sentence.
    pub fn points(value: Decimal) -> Message {
        let key = if value.abs() == Decimal::ONE { "quantity-point" } else { "quantity-points" };
        Message::new(key).with("number", value)
    }

    /// "73 index" and "12 antal" are no Swedish: such units say what is counted, not how it is read aloud.
    pub fn is_spoken(name: &str) -> bool {
        !matches!(name.to_lowercase().as_str(), "" | "index" | "antal" | "st" | "number" | "kvot" | "betygsindex")
            && !["antal", "medel", "andel"].iter().any(|word| name.to_lowercase().starts_with(word))
    }
}

impl From<&Unit> for Arg {
    fn from(unit: &Unit) -> Self {
        unit.name().into()
    }
}

/// The everyday forms of a unit's word, and its canonical English form; `None` for a word that is no known unit.
///
/// Money keeps its Swedish abbreviations: kr, tkr (1,000 kr), mkr (1,000,000 kr).
pub fn canonical_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "dag" | "dagar" | "dygn" | "day" | "days" => "days",
        "arbetsdag" | "arbetsdagar" | "vardagar" | "working-days" => "working-days",
        "vecka" | "veckor" | "week" | "weeks" => "weeks",
        "mån" | "månad" | "månader" | "month" | "months" => "months",
        "år" | "year" | "years" => "years",
        "timme" | "timmar" | "tim" | "hour" | "hours" => "hours",
        "minut" | "minuter" | "min" | "minute" | "minutes" => "minutes",
        "kr" | "kronor" | "sek" => "kr",
        "tkr" | "tusen-kronor" | "tsek" => "tkr",
        "mkr" | "miljoner" | "mnkr" | "msek" => "mkr",
        "st" | "stycken" | "antal" | "pcs" => "pcs",
        "person" | "personer" | "persons" | "people" => "persons",
        "deltagare" | "participants" => "participants",
        "brukare" | "users" | "user" => "users",
        "invånare" | "inv" | "inhabitants" => "inhabitants",
        "medarbetare" | "anställda" | "employees" => "employees",
        "årsarbetare" | "heltidstjänster" | "heltidsanställningar" | "årsarbeten" | "fte" => "fte",
        "plats" | "platser" | "places" => "places",
        "gång" | "gånger" | "ggr" | "g" | "times" | "time" => "times",
        "index" | "nki" | "betygsindex" | "indexenheter" => "index",
        "poäng" | "score" => "score",
        "ärenden" | "cases" => "cases",
        "hushåll" | "households" => "households",
        "barn" | "children" => "children",
        "elever" | "pupils" => "pupils",
        "lägenheter" | "bostäder" | "dwellings" => "dwellings",
        "arbetsplatser" | "workplaces" => "workplaces",
        _ => return None,
    })
}

/// What time is counted in, in canonical form.
const TIMES: [&str; 7] = ["days", "working-days", "weeks", "months", "years", "hours", "minutes"];

/// Things that are counted, in canonical form.
const THINGS: [&str; 14] = [
    "persons",
    "participants",
    "users",
    "inhabitants",
    "employees",
    "fte",
    "places",
    "times",
    "cases",
    "households",
    "children",
    "pupils",
    "dwellings",
    "workplaces",
];

/// Whether a unit in canonical form is things that are counted: "persons", "places".
pub fn counts_things(canonical: &str) -> bool {
    THINGS.contains(&canonical)
}

/// Whether a unit in canonical form is pieces, things or time, of which there is never less than none: "pcs", "days",
/// "hours per user".
pub fn is_counted(canonical: &str) -> bool {
    let first = canonical.split(' ').next().unwrap_or_default();
    first == "pcs" || TIMES.contains(&first) || counts_things(first)
}

/// A unit's name in its canonical form, word by word: "kr/brukare" → "kr per users", "dagar" → "days".
///
/// Two units are the same if their canonical forms are.
pub fn canonical(name: &str) -> String {
    let name =
        name.to_lowercase().replace('/', " per ").replace("miljoner kronor", "mkr").replace("tusen kronor", "tkr");
    let mut words: Vec<&str> = Vec::new();
    for word in name.split_whitespace() {
        let per = words.last() == Some(&"per");
        words.push(if per { per_word(word) } else { canonical_word(word) }.unwrap_or(word));
    }
    // "antal personer" counts persons.
    if words.len() > 1 && words.first() == Some(&"pcs") {
        words.remove(0);
    }
    words.join(" ")
}

/// The everyday forms of what something is counted per, and its canonical English form.
pub fn per_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "år" | "årligen" | "year" | "years" => "year",
        "månad" | "mån" | "month" => "month",
        "vecka" | "week" => "week",
        "dag" | "dygn" | "day" => "day",
        "kvartal" | "quarter" => "quarter",
        "brukare" | "user" | "users" => "user",
        "invånare" | "inv" | "inhabitant" | "inhabitants" => "inhabitant",
        "årsarbetare" | "fte" => "fte",
        "plats" | "place" => "place",
        "elev" | "pupil" => "pupil",
        "barn" | "child" => "child",
        "timme" | "timma" | "tim" | "h" | "hour" => "hour",
        "ärende" | "case" => "case",
        "enhet" | "unit" => "unit",
        _ => return None,
    })
}
