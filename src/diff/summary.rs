//! How many changes there are of each kind.

use super::cell::CellShift;
use super::change::{Change, Kind, TargetShift, What};
use super::shift::Shift;

/// A kind of change that is counted; in the order that they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Plans that are new.
    PlansAdded,
    /// Plans that are gone.
    PlansRemoved,
    /// Targets that ask for more.
    TargetsSharpened,
    /// Targets that ask for less.
    TargetsLoosened,
    /// Targets that ask for the opposite.
    TargetsTurned,
    /// Targets that ask for something else.
    TargetsReplaced,
    /// Targets for what had none.
    TargetsSet,
    /// Targets that are gone.
    TargetsDropped,
    /// Targets in other words.
    TargetsReworded,
    /// Goals that are new.
    GoalsAdded,
    /// Goals that are gone.
    GoalsRemoved,
    /// Indicators that are new.
    IndicatorsAdded,
    /// Indicators that are gone.
    IndicatorsRemoved,
    /// Goals, indicators and others in other words.
    Reworded,
    /// What has another id.
    Renamed,
    /// What stands under another goal.
    Moved,
    /// Activities that are new.
    ActivitiesAdded,
    /// Activities that are gone.
    ActivitiesRemoved,
    /// Commitments that are new, gone or others.
    Commitments,
    /// Rows of the budget that are new, gone or others.
    Budget,
    /// Sections of texts that are new, gone or others.
    Texts,
    /// Values that were corrected.
    ValuesCorrected,
    /// Values that are new.
    ValuesAdded,
    /// Values that are gone.
    ValuesRemoved,
    /// Verdicts that are others.
    Verdicts,
    /// Everything else.
    Other,
}

impl Category {
    /// What it is called in answers for other programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::PlansAdded => "plans-added",
            Self::PlansRemoved => "plans-removed",
            Self::TargetsSharpened => "targets-sharpened",
            Self::TargetsLoosened => "targets-loosened",
            Self::TargetsTurned => "targets-turned-round",
            Self::TargetsReplaced => "targets-replaced",
            Self::TargetsSet => "targets-set",
            Self::TargetsDropped => "targets-dropped",
            Self::TargetsReworded => "targets-reworded",
            Self::GoalsAdded => "goals-added",
            Self::GoalsRemoved => "goals-removed",
            Self::IndicatorsAdded => "indicators-added",
            Self::IndicatorsRemoved => "indicators-removed",
            Self::Reworded => "reworded",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::ActivitiesAdded => "activities-added",
            Self::ActivitiesRemoved => "activities-removed",
            Self::Commitments => "commitments",
            Self::Budget => "budget",
            Self::Texts => "texts",
            Self::ValuesCorrected => "values-corrected",
            Self::ValuesAdded => "values-added",
            Self::ValuesRemoved => "values-removed",
            Self::Verdicts => "verdicts",
            Self::Other => "other",
        }
    }

    /// Which kind of change it is.
    pub fn of(change: &Change) -> Self {
        match (&change.what, change.kind) {
            (What::Target(_, _, _, shift) | What::Rule(_, _, _, shift), _) => Self::target(*shift),
            (What::Verdict(..), _) => Self::Verdicts,
            (What::Cell(_, CellShift::Added(_)), _) => Self::ValuesAdded,
            (What::Cell(_, CellShift::Removed(_)), _) => Self::ValuesRemoved,
            (What::Cell(_, CellShift::Corrected(..)), _) => Self::ValuesCorrected,
            (What::Added(_), Kind::Plan) if !change.id.is_empty() => Self::PlansAdded,
            (What::Removed(_), Kind::Plan) if !change.id.is_empty() => Self::PlansRemoved,
            (What::Added(_), Kind::Goal) => Self::GoalsAdded,
            (What::Removed(_), Kind::Goal) => Self::GoalsRemoved,
            (What::Added(_), Kind::Indicator) => Self::IndicatorsAdded,
            (What::Removed(_), Kind::Indicator) => Self::IndicatorsRemoved,
            (What::Added(_), Kind::Activity) => Self::ActivitiesAdded,
            (What::Removed(_), Kind::Activity) => Self::ActivitiesRemoved,
            (_, Kind::Commitment) => Self::Commitments,
            (_, Kind::Budget) => Self::Budget,
            (_, Kind::Text | Kind::Analysis) => Self::Texts,
            (What::Reworded(..), _) => Self::Reworded,
            (What::Renamed(_), kind) if kind != Kind::Plan => Self::Renamed,
            (What::Moved(..), _) => Self::Moved,
            _ => Self::Other,
        }
    }

    fn target(shift: TargetShift) -> Self {
        match shift {
            TargetShift::Set => Self::TargetsSet,
            TargetShift::Dropped => Self::TargetsDropped,
            TargetShift::By(Shift::Sharpened) => Self::TargetsSharpened,
            TargetShift::By(Shift::Loosened) => Self::TargetsLoosened,
            TargetShift::By(Shift::TurnedRound) => Self::TargetsTurned,
            TargetShift::By(Shift::Replaced) => Self::TargetsReplaced,
            TargetShift::By(Shift::Same) | TargetShift::Words => Self::TargetsReworded,
        }
    }
}

/// How many changes there are of each kind, those that there are any of.
pub fn summary<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Vec<(Category, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for change in changes {
        *counts.entry(Category::of(change)).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}
