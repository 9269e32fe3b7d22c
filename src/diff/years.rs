//! Years: a plan for the next year says much of what the one before said, a year later. That is no change.

use chrono::{Datelike, Months, NaiveDate};

use super::change::Value;
use crate::model::period::Period;
use crate::model::plan::Plan;

/// How many years later a plan is than the one it is held against; 0 for two versions of the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Years(i32);

impl Years {
    /// Nothing has moved.
    pub fn none() -> Self {
        Self(0)
    }

    /// From one plan to another; the same plan never moves, whatever its period is now.
    pub fn between(old: &Plan, new: &Plan) -> Self {
        if old.id == new.id {
            return Self(0);
        }
        Self(new.period.value.first().year() - old.period.value.first().year())
    }

    /// Whether the plans are of different years.
    pub fn are_other(self) -> bool {
        self.0 != 0
    }

    /// Whether words are the same, or the same but for years that have moved along. Space is layout.
    pub fn same_text(self, old: &str, new: &str) -> bool {
        let (mut before, mut after) = (old.split_whitespace(), new.split_whitespace());
        loop {
            match (before.next(), after.next()) {
                (None, None) => return true,
                (Some(old), Some(new)) if old == new || (self.are_other() && self.word(old) == new) => {}
                _ => return false,
            }
        }
    }

    /// Whether a period is the same, or has moved along.
    pub fn same_period(self, old: Period, new: Period) -> bool {
        old == new || (self.day(old.first()) == Some(new.first()) && self.day(old.last()) == Some(new.last()))
    }

    /// Whether what a key holds is the same, or has moved along.
    pub fn same(self, old: Option<&Value>, new: Option<&Value>) -> bool {
        match (old, new) {
            (Some(Value::Text(old)), Some(Value::Text(new))) => self.same_text(old, new),
            (Some(Value::Name(old)), Some(Value::Name(new))) => self.same_text(&old.id, &new.id),
            (Some(Value::Names(old)), Some(Value::Names(new))) => {
                old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.id == new.id)
            }
            (Some(Value::Day(old)), Some(Value::Day(new))) => old == new || self.day(*old) == Some(*new),
            (Some(Value::Period(old)), Some(Value::Period(new))) => self.same_period(*old, *new),
            (old, new) => old == new,
        }
    }

    fn day(self, day: NaiveDate) -> Option<NaiveDate> {
        let months = Months::new(self.0.unsigned_abs() * 12);
        if self.0 < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) }
    }

    /// A word with every year in it moved along: "2013-12-31", "socialnamnden/2013".
    pub fn word(self, word: &str) -> String {
        let mut moved = String::new();
        let mut rest = word;
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            let (before, from) = rest.split_at(at);
            let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
            let (digits, after) = from.split_at(end);
            let year = (digits.len() == 4).then(|| digits.parse::<i32>().ok()).flatten();
            moved.push_str(before);
            match year.filter(|year| (1900..2200).contains(year)) {
                Some(year) => moved.push_str(&(year + self.0).to_string()),
                None => moved.push_str(digits),
            }
            rest = after;
        }
        moved + rest
    }
}
