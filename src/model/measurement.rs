//! Measurement (mätning): a value for an indicator, a period and a breakdown, with where it stands.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::breakdown::Breakdown;
use super::colour::Colour;
use super::id::Id;
use super::period::Period;
use crate::source::{At, Span};

/// What kind of value a row holds. Column `slag`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Kind {
    /// Measured (utfall).
    #[default]
    Outcome,
    /// Measured, may still change (preliminär).
    Preliminary,
    /// What the year is expected to end at (prognos).
    Forecast,
}

/// A value, or the mark that stands where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// An exact number, in the indicator's unit.
    Number(Decimal),
    /// No value; the mark as it is written: `iu`, `..`, `-`, or nothing.
    Missing(String),
}

impl Value {
    /// The number, where there is one.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Missing(_) => None,
        }
    }
}

/// What a mark for a missing value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// Nobody answered.
    NoAnswer,
    /// There is nothing to measure.
    NotApplicable,
    /// The figure is secret, as that of a few persons.
    Secret,
    /// Nothing was measured.
    NotMeasured,
}

/// `[[missing-mark]]`: what a mark for a missing value means to an organisation.
#[derive(Debug, Clone)]
pub struct MissingMark {
    /// The mark: `-`, `..`.
    pub mark: String,
    /// What it means.
    pub means: Absence,
    /// The source whose mark it is; absent: every source's.
    pub source: Option<String>,
}

/// What the comparison group had in the same period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// The group's value. Column `jämförelse`.
    pub value: Option<At<Decimal>>,
    /// The lower quartile of the members' values. Column `undre kvartil`.
    pub lower_quartile: Option<Decimal>,
    /// The upper quartile of the members' values. Column `övre kvartil`.
    pub upper_quartile: Option<Decimal>,
    /// The colour as published with the value. Column `färg`.
    pub colour: Option<Colour>,
    /// The rank among the members with a value, 1 the best, and how many they are. Columns `rang`, `antal`, `lika`.
    pub rank: Option<Rank>,
}

/// A place in order among the members of a comparison group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// 1 is the best; equals share the better place.
    pub place: u32,
    /// How many members have a value.
    pub of: u32,
    /// How many share the place, itself included; absent where nobody has said. Column `lika`.
    pub equal: Option<u32>,
}

impl Rank {
    /// A place among so many, shared by so many; `None` where they don't fit together.
    pub fn new(place: u32, of: u32, equal: Option<u32>) -> Option<Self> {
        let last = place.checked_add(equal.unwrap_or(1))?.checked_sub(1)?;
        (place >= 1 && equal != Some(0) && last <= of).then_some(Self { place, of, equal })
    }

    /// The colour of the place: green among the best quarter, red among the worst.
    pub fn colour(self) -> Colour {
        let of = u64::from(self.of);
        match u64::from(self.place) * 4 {
            place if place <= of => Colour::Green,
            place if place > 3 * of => Colour::Red,
            _ => Colour::Yellow,
        }
    }

    /// The worst of the places that the equals take up together, where others share it.
    pub fn last(self) -> Option<Self> {
        let others = self.equal?.checked_sub(1).filter(|others| *others > 0)?;
        Some(Self { place: self.place.checked_add(others)?, ..self })
    }
}

/// One row of a measurements file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measurement {
    /// What was measured.
    pub indicator: At<Id>,
    /// When.
    pub period: Period,
    /// Where that is said: the row's cell, or the column's name.
    pub period_at: Span,
    /// For whom.
    pub breakdown: Breakdown,
    /// Measured or foreseen.
    pub kind: Kind,
    /// The value.
    pub value: Value,
    /// The comparison group in the same period.
    pub comparison: Comparison,
    /// Where the value comes from.
    pub source: Option<Arc<str>>,
    /// `ej jämförbar`: a new way to measure begins here, and no change is judged across it.
    pub breaks_series: bool,
    /// The row says that it corrects an earlier one for the same period. Column `ersätter`.
    pub replaces: bool,
    /// Anything somebody wrote beside it.
    pub comment: Option<String>,
    /// Where the value stands.
    pub at: Span,
}
