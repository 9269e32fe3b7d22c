//! Follow-up (uppföljning): activities, commitments and budget rows of a plan, and what has been reported of them.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::id::Id;
use super::indicator::Indicator;
use super::period::Period;
use super::verdict::Verdict;
use crate::message::{Arg, Message};
use crate::source::{At, Span};

/// An activity (aktivitet): something to do by a date.
#[derive(Debug, Clone)]
pub struct Activity {
    /// Its id; reports refer to it.
    pub id: At<Id>,
    /// What is to be done.
    pub title: String,
    /// The last day for it.
    pub due: Option<At<NaiveDate>>,
    /// Who answers for it: a role.
    pub owner: Option<At<String>>,
    /// The units that do it.
    pub units: Vec<At<Id>>,
    /// What a reader of the file ought to know.
    pub note: Option<String>,
}

/// A commitment (åtagande): what is promised, and by whom.
#[derive(Debug, Clone)]
pub struct Commitment {
    /// What is promised.
    pub text: At<String>,
    /// The units that promise it.
    pub by: Vec<At<Id>>,
    /// What a reader of the file ought to know.
    pub note: Option<String>,
}

/// Figures that are followed without a goal: volumes, staff.
#[derive(Debug, Clone)]
pub struct Statistics {
    /// Its id.
    pub id: At<Id>,
    /// What the figures are about.
    pub title: String,
    /// What its authors noted for themselves.
    pub note: Option<String>,
    /// What is followed.
    pub indicators: Vec<Indicator>,
}

/// A row of the budget, in tkr (1,000 kr).
#[derive(Debug, Clone)]
pub struct BudgetRow {
    /// Its id; reports refer to it.
    pub id: At<Id>,
    /// What the money is for.
    pub title: String,
    /// How much; absent where the plan does not say.
    pub amount: Option<At<Decimal>>,
    /// The row that this one is a part of.
    pub part_of: Option<At<Id>>,
    /// What a reader of the file ought to know.
    pub note: Option<String>,
}

/// How far something to be done has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It is no longer to be done.
    Dropped,
    /// Nothing has been done.
    NotStarted,
    /// It is under way.
    Started,
    /// It is done.
    Done,
}

impl State {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::NotStarted => "not-started",
            Self::Started => "started",
            Self::Done => "done",
        }
    }

    /// The word for a person.
    pub fn word(self) -> Message {
        Message::new(match self {
            Self::Dropped => "state-dropped",
            Self::NotStarted => "state-not-started",
            Self::Started => "state-started",
            Self::Done => "state-done",
        })
    }
}

impl From<State> for Arg {
    fn from(state: State) -> Self {
        state.word().into()
    }
}

/// A report on how far an activity, or an indicator of something to be done, has come.
#[derive(Debug, Clone)]
pub struct StateReport {
    /// The activity or indicator.
    pub about: At<Id>,
    /// The unit that it is reported for; absent: all of it.
    pub unit: Option<String>,
    /// The day it was so, or the last day of the period.
    pub period: Period,
    /// How far it had come.
    pub state: State,
    /// Anything somebody wrote beside it.
    pub comment: Option<String>,
    /// Where it stands.
    pub at: Span,
}

/// A report on a budget row, in tkr.
#[derive(Debug, Clone)]
pub struct BudgetReport {
    /// The row.
    pub row: At<Id>,
    /// What it covers.
    pub period: Period,
    /// What was spent.
    pub outcome: Option<Decimal>,
    /// What the year is expected to end at.
    pub forecast: Option<Decimal>,
    /// Anything somebody wrote beside it.
    pub comment: Option<String>,
    /// Where it stands.
    pub at: Span,
}

/// A committee's own verdict on a goal, shown beside the computed one and never in its place.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The goal.
    pub goal: At<Id>,
    /// What the committee found.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}
