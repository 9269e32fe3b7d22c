//! How an organisation judges: its own answers to what the field leaves open.

use rust_decimal::Decimal;

use super::id::Id;
use super::target::Statement;
use crate::source::At;

/// How a goal follows from its indicators and the goals under it. Key `judging.goal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalRule {
    /// Met when every judged one is met, missed when none is met or partly met, else partly.
    All,
    /// Met when at least so many percent of the judged ones are met, partly when at least so many are.
    Share {
        /// For met.
        met: Decimal,
        /// For partly.
        partly: Decimal,
    },
    /// Two points for met, one for partly, none for missed; the mean decides: met from 1.5, partly from 0.5.
    Points,
}

/// What "partly met" means here. Key `judging.partly`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partly {
    /// The outcome has moved from the baseline towards the target.
    Moved,
    /// The outcome has come this many percent of a level to reach.
    Share(Decimal),
    /// Nothing is ever partly met.
    Never,
}

/// `[judging]`.
#[derive(Debug, Clone)]
pub struct Judging {
    /// How goals follow from indicators.
    pub goal: GoalRule,
    /// What "partly" means.
    pub partly: Partly,
    /// What still counts as unchanged, in percent of the baseline; `None`: only the same value.
    pub unchanged_within: Option<Decimal>,
    /// Counts of people below this are masked in what is published.
    pub small_numbers_below: Option<At<u32>>,
    /// Settings that stand there, but that `goal` as it is chosen never asks for: where their names are.
    pub idle: Vec<At<String>>,
}

impl Default for Judging {
    fn default() -> Self {
        Self {
            goal: GoalRule::All,
            partly: Partly::Moved,
            unchanged_within: None,
            small_numbers_below: None,
            idle: Vec::new(),
        }
    }
}

/// `[[target-rule]]`: a rule decided once for many indicators.
#[derive(Debug, Clone)]
pub struct TargetRule {
    /// Its id, to which an indicator's `rule` refers.
    pub id: At<Id>,
    /// What it is called.
    pub title: Option<String>,
    /// What it says: its phrases together.
    pub statement: Statement,
}

/// `[limits]`: how much a plan may hold, as the organisation itself has decided; absent: as much as it likes.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    /// The most indicators of a plan.
    pub indicators: Option<At<u32>>,
    /// The most indicators of a goal.
    pub indicators_per_goal: Option<At<u32>>,
}

/// How serious the organisation wants a check to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Not said at all.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

/// A line of `[checks]`.
#[derive(Debug, Clone)]
pub struct CheckSetting {
    /// The check's code.
    pub code: At<String>,
    /// How serious it is here.
    pub level: Level,
}
