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

    /// "73 index" and "12 antal" are no Swedish: such units say what is counted, not how it is read aloud.
    fn is_spoken(name: &str) -> bool {
        !matches!(name.to_lowercase().as_str(), "" | "index" | "antal" | "st" | "number" | "kvot" | "betygsindex")
            && !name.to_lowercase().starts_with("antal")
    }
}

impl From<&Unit> for Arg {
    fn from(unit: &Unit) -> Self {
        unit.name().into()
    }
}
