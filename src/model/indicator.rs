//! Indicator (indikator, mått, nyckeltal): what is measured.

use chrono::{Datelike, Days, Months};

use super::direction::Direction;
use super::id::Id;
use super::period::Period;
use super::target::Target;
use super::unit::Unit;
use crate::source::{At, Span};

/// How often an indicator is measured. Key `frequency`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every four months.
    Tertial,
    /// Every half-year.
    HalfYear,
    /// Every year.
    Year,
    /// Every second year.
    TwoYears,
    /// Every fourth year.
    FourYears,
}

impl Frequency {
    /// The stretches of a plan's period that an indicator is measured for, oldest first.
    pub fn periods(self, whole: Period) -> Vec<Period> {
        let months = match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Tertial => 4,
            Self::HalfYear => 6,
            Self::Year => 12,
            // Which of the plan's years a survey every second year falls in, only its measurements tell: the whole period.
            Self::TwoYears | Self::FourYears => return vec![whole],
        };
        let mut periods = Vec::new();
        let mut first = whole.first();
        while let Some(next) =
            first.checked_add_months(Months::new(months)).filter(|next| first <= whole.last() && *next > first)
        {
            let Some(last) = next.checked_sub_days(Days::new(1)) else { break };
            let named = match self {
                Self::Month => Period::month(first.year(), first.month()),
                Self::Quarter => Period::quarter(first.year(), first.month0() / 3 + 1),
                Self::Tertial => Period::tertial(first.year(), first.month0() / 4 + 1),
                Self::HalfYear => Period::half_year(first.year(), first.month0() / 6 + 1),
                _ => Period::year(first.year()),
            };
            periods.extend(named.filter(|period| period.last() == last));
            first = next;
        }
        periods
    }
}

/// What is measured to see whether a goal is reached.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id; measurements refer to it. The same id in two plans is the same indicator.
    pub id: At<Id>,
    /// What it measures, in the plan's words.
    pub title: At<String>,
    /// What its values count.
    pub unit: Option<At<Unit>>,
    /// Which way is better.
    pub better: Option<At<Direction>>,
    /// The comparison group.
    pub compare: Option<At<Id>>,
    /// Where the values come from.
    pub source: Option<String>,
    /// The body that adopted it, where that is another than the plan's committee.
    pub adopted_by: Option<At<Id>>,
    /// Who answers for it: a role.
    pub owner: Option<At<String>>,
    /// How the value comes about.
    pub method: Option<String>,
    /// What it is, in the plan's words.
    pub description: Option<String>,
    /// Whom it concerns.
    pub concerns: Vec<String>,
    /// The units that carry it.
    pub units: Vec<At<Id>>,
    /// The indicators that it is an index of.
    pub parts: Vec<At<Id>>,
    /// What has changed since the plan before.
    pub changed: Option<String>,
    /// How often it is measured.
    pub frequency: Option<Frequency>,
    /// Whether parts of a year add up to the year.
    pub adds_up: bool,
    /// Kolada's id of the same figure.
    pub kolada: Option<String>,
    /// What a reader of the file ought to know.
    pub note: Option<String>,
    /// What change is measured from.
    pub baseline: Option<At<Period>>,
    /// What it shall reach: one for the plan's period, or one a year.
    pub targets: Vec<Target>,
    /// Where it stands.
    pub at: Span,
}

impl Indicator {
    /// The direction, `Neither` where none is given.
    pub fn direction(&self) -> Direction {
        self.better.as_ref().map_or(Direction::Neither, |better| better.value)
    }

    /// The unit, where one is given.
    pub fn unit(&self) -> Option<&Unit> {
        self.unit.as_ref().map(|unit| &unit.value)
    }
}
