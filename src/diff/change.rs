//! A change: what it is about, and what became of it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::cell::{Cell, CellShift};
use super::shift::Shift;
use super::words::Edits;
use crate::model::id::Id;
use crate::model::period::Period;
use crate::model::verdict::Verdict;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The organisation itself, and how it judges.
    Organisation,
    /// A committee.
    Committee,
    /// A unit.
    Unit,
    /// A comparison group.
    Group,
    /// A rule decided once for many indicators.
    TargetRule,
    /// A mark for a missing value.
    MissingMark,
    /// How serious a check is.
    Check,
    /// The plan itself.
    Plan,
    /// What a committee changed in its plan after it was adopted.
    Revision,
    /// A goal.
    Goal,
    /// Figures that are followed without a goal.
    Statistics,
    /// An indicator.
    Indicator,
    /// An activity.
    Activity,
    /// A commitment.
    Commitment,
    /// A row of the budget.
    Budget,
    /// A section of `plan.md`.
    Text,
    /// A section of `analysis.md`.
    Analysis,
    /// The committee's own verdict on a goal.
    Assessment,
    /// A measurement, with its indicator's id and title.
    Measurement,
    /// How far something to be done was reported to have come.
    State,
    /// What was reported to be spent.
    Spending,
}

impl Kind {
    /// What it is called in answers for other programs, and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Committee => "committee",
            Self::Unit => "unit",
            Self::Group => "group",
            Self::TargetRule => "target-rule",
            Self::MissingMark => "missing-mark",
            Self::Check => "check",
            Self::Plan => "plan",
            Self::Revision => "revision",
            Self::Goal => "goal",
            Self::Statistics => "statistics",
            Self::Indicator => "indicator",
            Self::Activity => "activity",
            Self::Commitment => "commitment",
            Self::Budget => "budget",
            Self::Text => "text",
            Self::Analysis => "analysis",
            Self::Assessment => "assessment",
            Self::Measurement => "measurement",
            Self::State => "state",
            Self::Spending => "spending",
        }
    }
}

/// A change between two versions of a plan, or of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The plan, by its id in the new version, or in the old one where it is gone; none for what belongs to no plan.
    pub plan: Option<Id>,
    /// Other plans that it is about too: those that follow the same indicator.
    pub also: Vec<Id>,
    /// What kind of thing it is about.
    pub kind: Kind,
    /// Its id in the new version, or in the old one where it is gone; empty for the plan itself.
    pub id: String,
    /// Its title, in the same version.
    pub title: String,
    /// What became of it.
    pub what: What,
}

impl Change {
    /// Whether it is about a plan.
    pub fn is_of(&self, plan: &Id) -> bool {
        self.plan.as_ref() == Some(plan) || self.also.contains(plan)
    }
}

/// What became of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new, with all that is said of it, key by key.
    Added(Vec<(&'static str, Value)>),
    /// It is gone, with all that was said of it.
    Removed(Vec<(&'static str, Value)>),
    /// It has another id; what it was.
    Renamed(String),
    /// It has other words; the old ones and the new ones.
    Reworded(String, String),
    /// It stands in another place: from which to which.
    Moved(Place, Place),
    /// Its target is another: the period that it is for, the old words and the new ones.
    Target(Option<Period>, Option<String>, Option<String>, TargetShift),
    /// The words of its target are as they were, but they are judged otherwise: the old rule and the new one, in words.
    Rule(Option<Period>, String, String, TargetShift),
    /// Something else that is said of it: which key of the file, what it was, what it is.
    Field(&'static str, Option<Value>, Option<Value>),
    /// Words of a text are others.
    Words(Edits),
    /// A cell of the measurements, and what became of it.
    Cell(Cell, CellShift),
    /// So many values came, or went, for a period.
    Cells(Cells),
    /// Another verdict: of which target, what it was, what it is, and why.
    Verdict(Option<Period>, Verdict, Verdict, Because),
}

/// Many values of one period that are new, or gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    /// Whether they are new.
    pub are_new: bool,
    /// The period.
    pub period: Period,
    /// Whether they are foreseen, not measured.
    pub foreseen: bool,
    /// How many indicators they are of.
    pub indicators: usize,
    /// How many they are.
    pub values: usize,
}

/// Why a verdict is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// Of what was measured or reported.
    Measured,
    /// Of the plan: the target, the baseline, or for a goal which indicators it has.
    Plan,
    /// Of how the organisation judges.
    Judging,
    /// Of more than one of them.
    Several,
}

/// Where in a plan something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Under nothing but the plan.
    Plan,
    /// Under a goal, by its id.
    Goal(String),
    /// Under figures that are followed without a goal, by their title.
    Statistics(String),
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
    /// So many percent.
    Percent(Decimal),
    /// Yes or no.
    Flag(bool),
    /// A word that the format has: `lower`, `half-year`.
    Choice(&'static str),
    /// A verdict.
    Verdict(Verdict),
    /// A target: the part of the plan's period that it is for, and its words.
    Target(Option<Period>, String),
    /// Something else, by its id.
    Name(Name),
    /// Several words, in the order of the alphabet.
    List(Vec<String>),
    /// Several other things, in the order of their ids.
    Names(Vec<Name>),
}

/// An id, with the name that readers know, where there is one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Option<String>,
}
