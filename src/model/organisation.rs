//! Organisation: a municipality with its committees, plans and measurements.

use super::accent::Accent;
use super::followup::{BudgetReport, StateReport};
use super::goal::Goal;
use super::group::Group;
use super::id::Id;
use super::indicator::Indicator;
use super::judging::{CheckSetting, Judging, Limits, TargetRule};
use super::measurement::{Absence, Measurement, MissingMark};
use super::plan::Plan;
use crate::source::{At, Span};

/// A committee (nämnd), or the council (kommunfullmäktige).
#[derive(Debug, Clone)]
pub struct Committee {
    /// Its id.
    pub id: At<Id>,
    /// Its name for readers.
    pub name: String,
    /// Whether it is the council.
    pub council: bool,
    /// Its units.
    pub units: Vec<Unit>,
}

/// A unit (enhet): a part of the administration.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id.
    pub id: At<Id>,
    /// Its name for readers.
    pub name: String,
}

/// Whatever one folder with an `organisation.toml` holds.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Where `[organisation]` stands.
    pub at: Span,
    /// Its name: "Flens kommun".
    pub name: String,
    /// Statistics Sweden's code: "0482".
    pub code: Option<String>,
    /// The language of what it publishes: `sv` or `en`.
    pub language: String,
    /// Its committees, in the file's order.
    pub committees: Vec<Committee>,
    /// Its comparison groups.
    pub groups: Vec<Group>,
    /// How it judges.
    pub judging: Judging,
    /// Rules decided once for many indicators.
    pub target_rules: Vec<TargetRule>,
    /// How much it wants plans to hold at most.
    pub limits: Limits,
    /// What marks for missing values mean to it.
    pub missing_marks: Vec<MissingMark>,
    /// The colour of its reports.
    pub accent: Option<At<Accent>>,
    /// How serious it wants checks to be.
    pub checks: Vec<CheckSetting>,
    /// Its plans, sorted by id.
    pub plans: Vec<Plan>,
    /// Its measurements, by file and row.
    pub measurements: Vec<Measurement>,
    /// How far things to be done have come, by file and row.
    pub states: Vec<StateReport>,
    /// What was spent, by file and row.
    pub spending: Vec<BudgetReport>,
    /// Rows of figures that could not be read, or whole files; an empty place is a file of which nothing is known.
    pub unread: Vec<Span>,
}

impl Organisation {
    /// A committee by id.
    pub fn committee(&self, id: &Id) -> Option<&Committee> {
        self.committees.iter().find(|committee| committee.id.value == *id)
    }

    /// A comparison group by id.
    pub fn group(&self, id: &Id) -> Option<&Group> {
        self.groups.iter().find(|group| group.id.value == *id)
    }

    /// A rule decided once, by id.
    pub fn target_rule(&self, id: &Id) -> Option<&TargetRule> {
        self.target_rules.iter().find(|rule| rule.id.value == *id)
    }

    /// What a mark for a missing value means in a source: as said of the source, else as said of all.
    pub fn missing_mark(&self, mark: &str, source: Option<&str>) -> Option<Absence> {
        let same = |known: &&MissingMark| known.mark.to_lowercase() == mark.to_lowercase();
        let marks = || self.missing_marks.iter().filter(same);
        let of_source = marks().find(|known| known.source.is_some() && known.source.as_deref() == source);
        of_source.or_else(|| marks().find(|known| known.source.is_none())).map(|known| known.means)
    }

    /// A plan by id: its folder, `socialnamnden/2013`.
    pub fn plan(&self, id: &Id) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    /// Every indicator of every plan, and what plans follow without a goal.
    pub fn measured(&self) -> impl Iterator<Item = &Indicator> {
        self.plans.iter().flat_map(Plan::measured)
    }

    /// Every indicator of every plan, with its plan and goal.
    pub fn indicators(&self) -> impl Iterator<Item = (&Plan, &Goal, &Indicator)> {
        self.plans.iter().flat_map(|plan| plan.indicators().map(move |(goal, indicator)| (plan, goal, indicator)))
    }
}
