//! A cell: a value for a period and a part of the organisation, measured or reported, and what became of it.

use rust_decimal::Decimal;

use super::change::Value;
use crate::model::breakdown::Breakdown;
use crate::model::followup::State;
use crate::model::period::Period;
use crate::model::unit::Unit;

/// Which cell it is, beside the indicator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The period.
    pub period: Period,
    /// For whom.
    pub breakdown: Breakdown,
    /// Whether it is foreseen, not measured.
    pub foreseen: bool,
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellShift {
    /// It is new, with this value.
    Added(Told),
    /// It is gone, and had this value.
    Removed(Told),
    /// It has another value.
    Corrected(Told, Told),
    /// One or more values of the period that are not shown are others, in whatever part: which ones is not told.
    Hidden,
    /// Something else that is said of it: the key, what it was and what it is.
    Field(&'static str, Option<Value>, Option<Value>),
    /// It says the same with other rows.
    Rows,
}

/// A value, as it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A number, with its unit.
    Number(Decimal, Option<Unit>),
    /// One that is not shown, so that nobody is recognised.
    Hidden,
    /// The mark that stands where there is none.
    Missing(String),
    /// How far something to be done has come.
    State(State),
    /// What was spent, and what the year is expected to end at, in tkr.
    Spent(Option<Decimal>, Option<Decimal>),
}
