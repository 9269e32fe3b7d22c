//! Verdict: how a target came out. The names are those of the JSON answers.

use crate::message::{Arg, Message};

/// How a target or a goal came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The rule holds (uppfyllt).
    Met,
    /// It does not hold, but comes close in the organisation's own sense (delvis uppfyllt).
    Partly,
    /// It does not hold, nor has anything moved towards it (ej uppfyllt).
    Missed,
    /// Its deadline is ahead, and it does not hold yet (ännu inte aktuellt).
    NotDue,
    /// There is no outcome (ej mätt).
    NotMeasured,
    /// There is an outcome, but nothing to compare it with (kan inte bedömas).
    CannotJudge,
    /// Followed without a target (följs).
    NoTarget,
}

impl Verdict {
    /// All of them, in the order of summaries.
    pub const ALL: [Self; 7] =
        [Self::Met, Self::Partly, Self::Missed, Self::NotDue, Self::NotMeasured, Self::CannotJudge, Self::NoTarget];

    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::Missed => "missed",
            Self::NotDue => "not-due",
            Self::NotMeasured => "not-measured",
            Self::CannotJudge => "cannot-judge",
            Self::NoTarget => "no-target",
        }
    }

    /// The word for a person.
    pub fn word(self) -> Message {
        Message::new(match self {
            Self::Met => "verdict-met",
            Self::Partly => "verdict-partly",
            Self::Missed => "verdict-missed",
            Self::NotDue => "verdict-not-due",
            Self::NotMeasured => "verdict-not-measured",
            Self::CannotJudge => "verdict-cannot-judge",
            Self::NoTarget => "verdict-no-target",
        })
    }

    /// How it is said in a sentence: målet är uppfyllt.
    pub fn in_a_sentence(self) -> Message {
        Message::new(match self {
            Self::Met => "quote-met",
            Self::Partly => "quote-partly",
            Self::Missed => "quote-missed",
            Self::NotDue => "quote-not-due",
            Self::NotMeasured => "quote-not-measured",
            Self::CannotJudge => "quote-cannot-judge",
            Self::NoTarget => "quote-no-target",
        })
    }

    /// Whether something was judged: met, partly or missed.
    pub fn is_judged(self) -> bool {
        matches!(self, Self::Met | Self::Partly | Self::Missed)
    }
}

impl From<Verdict> for Arg {
    fn from(verdict: Verdict) -> Self {
        verdict.word().into()
    }
}

/// Which way an indicator went since the measurement before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// Better than before.
    Better,
    /// As before.
    Unchanged,
    /// Worse than before.
    Worse,
    /// Higher, where neither way is better.
    Up,
    /// Lower, where neither way is better.
    Down,
}

impl Trend {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Unchanged => "unchanged",
            Self::Worse => "worse",
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The word for a person.
    pub fn word(self) -> Message {
        Message::new(match self {
            Self::Better => "trend-better",
            Self::Unchanged => "trend-unchanged",
            Self::Worse => "trend-worse",
            Self::Up => "trend-up",
            Self::Down => "trend-down",
        })
    }
}
