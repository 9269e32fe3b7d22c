//! Levels: the values that meet a target on a level, from one end to the other.

use rust_decimal::Decimal;

use super::shift::Shift;
use crate::model::direction::Direction;
use crate::model::rule::{Bound, Comparator, Measure, Quantity, Rule};

/// An end of a stretch of values, and whether the value at the end is one of them.
type End = Option<(Decimal, bool)>;

/// The values that meet a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Levels {
    low: End,
    high: End,
    measure: Option<Measure>,
}

impl Levels {
    /// The values that meet a rule on a level; none where the rule is no such. What a bare number demands is told by which
    /// way is better.
    pub fn of(rule: &Rule, better: Direction) -> Option<Self> {
        let at = |comparator, level: &Quantity| Self::at(comparator, level);
        Some(match rule {
            Rule::Bound(Bound { comparator, level }) => at(*comparator, level),
            Rule::Number(level) => match better {
                Direction::Higher => at(Comparator::AtLeast, level),
                Direction::Lower => at(Comparator::AtMost, level),
                Direction::Neither => at(Comparator::Exactly, level),
            },
            Rule::Range(range) => Self {
                low: Some((range.low, true)),
                high: Some((range.high.number, true)),
                measure: range.high.measure.clone(),
            },
            _ => return None,
        })
    }

    fn at(comparator: Comparator, level: &Quantity) -> Self {
        let end = |closed| Some((level.number, closed));
        let (low, high) = match comparator {
            Comparator::AtLeast => (end(true), None),
            Comparator::Above => (end(false), None),
            Comparator::AtMost => (None, end(true)),
            Comparator::Below => (None, end(false)),
            Comparator::Exactly => (end(true), end(true)),
        };
        Self { low, high, measure: level.measure.clone() }
    }

    /// What became of the demand.
    pub fn shift(&self, new: &Self) -> Shift {
        // A number in the indicator's own unit and one in a named unit are taken for the same unit: a plan names it or not.
        let other_unit = self.measure.is_some() && new.measure.is_some() && self.measure != new.measure;
        if other_unit {
            return Shift::Replaced;
        }
        match (new.is_within(self), self.is_within(new)) {
            (true, true) => Shift::Same,
            (true, false) => Shift::Sharpened,
            (false, true) => Shift::Loosened,
            (false, false) if self.is_against(new) => Shift::TurnedRound,
            (false, false) => Shift::Replaced,
        }
    }

    fn is_within(&self, other: &Self) -> bool {
        // An open end at the same number lies within a closed one.
        let low = match (self.low, other.low) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, closed)), Some((at, open))) => own > at || (own == at && (open || !closed)),
        };
        let high = match (self.high, other.high) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, closed)), Some((at, open))) => own < at || (own == at && (open || !closed)),
        };
        low && high
    }

    /// One has no upper end and the other no lower one.
    fn is_against(&self, other: &Self) -> bool {
        let up = |of: &Self| of.low.is_some() && of.high.is_none();
        let down = |of: &Self| of.low.is_none() && of.high.is_some();
        (up(self) && down(other)) || (down(self) && up(other))
    }
}
