//! Which values an indicator can have: a share lies between 0 and 100 %, and what is counted is not below zero.

use rust_decimal::Decimal;

use crate::model::indicator::Indicator;
use crate::model::unit::{self, Unit};

/// What the values of an indicator can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limits {
    /// A share: 0–100 %.
    Share,
    /// Another percentage: a change may be below 0 and above 100, but not 570.
    Percent,
    /// What is counted or lasts: not below zero.
    Counted,
    /// Anything.
    None,
}

impl Limits {
    /// The limits of an indicator's values.
    pub fn of(indicator: &Indicator) -> Self {
        match indicator.unit() {
            Some(Unit::Percent) if is_share(indicator) => Self::Share,
            Some(Unit::Percent) => Self::Percent,
            _ if is_counted(indicator) && !is_difference(indicator) => Self::Counted,
            _ => Self::None,
        }
    }

    /// The lowest value there can be.
    pub fn low(self) -> Option<Decimal> {
        match self {
            Self::Share | Self::Counted => Some(Decimal::ZERO),
            Self::Percent => Some(Decimal::from(-200)),
            Self::None => None,
        }
    }

    /// The highest value there can be.
    pub fn high(self) -> Option<Decimal> {
        match self {
            Self::Share => Some(Decimal::ONE_HUNDRED),
            Self::Percent => Some(Decimal::from(200)),
            Self::Counted | Self::None => None,
        }
    }

    /// Whether there can be such a value.
    pub fn allow(self, value: Decimal) -> bool {
        self.low().is_none_or(|low| low <= value) && self.high().is_none_or(|high| value <= high)
    }

    /// What it is called in the sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Percent => "percent",
            Self::Counted => "counted",
            Self::None => "none",
        }
    }
}

/// A share of something whole, by its title; or by the words that say what it is.
fn is_share(indicator: &Indicator) -> bool {
    let said = [&indicator.method, &indicator.description].into_iter().flatten();
    let begins = |text: &String| starts(&text.to_lowercase());
    let title = indicator.title.value.as_str();
    let titled = ["andel", "share", "proportion"].iter().any(|word| contains_word_part(title, word));
    (titled || said.into_iter().any(begins)) && !is_difference(indicator)
}

/// Whether a text contains some plain letters, in whatever case.
fn contains_word_part(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

fn starts(text: &str) -> bool {
    ["andel", "share of", "proportion"].iter().any(|word| text.starts_with(word))
}

/// A difference between two values may have either sign.
fn is_difference(indicator: &Indicator) -> bool {
    let unit = indicator.unit().map_or("", Unit::name);
    let words = format!("{} {unit}", indicator.title.value).to_lowercase();
    [
        "förändr",
        "ökning",
        "ökad",
        "minskning",
        "minskad",
        "utveckling",
        "skillnad",
        "differens",
        "avvikelse",
        "netto",
        "saldo",
        "balans",
        "resultat",
        "change",
        "increase",
        "decrease",
        "difference",
        "deviation",
        "balance",
        "jämfört med",
    ]
    .iter()
    .any(|word| words.contains(word))
}

/// Whether the values are counted or last: days, persons, "timmar per brukare".
pub fn is_counted(indicator: &Indicator) -> bool {
    matches!(indicator.unit(), Some(Unit::Named(name)) if unit::is_counted(&unit::canonical(name)))
}
