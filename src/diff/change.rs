//! A change: what it is about, and what became of it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::shift::Shift;
use crate::model::id::Id;
use crate::model::period::Period;
use crate::model::verdict::Verdict;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The plan itself.
    Plan,
    /// A goal.
    Goal,
    /// An indicator.
    Indicator,
    /// An activity.
    Activity,
    /// A commitment.
    Commitment,
    /// A row of the budget.
    Budget,
    /// A section of `plan.md` or `analysis.md`.
    Text,
    /// A measurement.
    Measurement,
}

/// A change between two versions of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The plan, by its id in the new version, or in the old one where it is gone.
    pub plan: Id,
    /// What kind of thing it is about.
    pub kind: Kind,
    /// Its id in the new version, or in the old one where it is gone; empty for the plan itself.
    pub id: String,
    /// Its title, in the same version.
    pub title: String,
    /// What became of it.
    pub what: What,
}

/// What became of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another id; what it was.
    Renamed(String),
    /// It has other words; the old ones and the new ones.
    Reworded(String, String),
    /// It stands under another goal: from which to which.
    Moved(String, String),
    /// Its target is another: the period that it is for, the old words and the new ones.
    Target(Option<Period>, Option<String>, Option<String>, TargetShift),
    /// Something else that is said of it: which key of the file, what it was, what it is.
    Field(&'static str, Option<Value>, Option<Value>),
    /// Words of a text: how many are gone, and how many have come.
    Words(usize, usize),
    /// A verdict has turned because of what was measured.
    Verdict(Verdict, Verdict),
}

/// What became of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TargetShift {
    /// There was none.
    Set,
    /// There is none any more.
    Dropped,
    /// The rule is another.
    By(Shift),
    /// Other words, or words that can't be read as a rule.
    Words,
}

/// What a key of a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A period.
    Period(Period),
    /// A number.
    Number(Decimal),
    /// Several words.
    List(Vec<String>),
}
