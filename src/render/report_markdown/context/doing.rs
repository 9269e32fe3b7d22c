//! What is done for a goal: activities and commitments.

use serde::Serialize;

use super::Making;
use crate::judge::ActivityState;
use crate::model::followup::Commitment as Promise;
use crate::render::followup::state;
use crate::render::verdict::dash;
use crate::report::units;

/// Something to be done.
#[derive(Debug, Serialize)]
pub struct Activity {
    /// What.
    pub activity: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day for it.
    pub due_day: String,
    /// How far it has come.
    pub state: String,
}

/// A promise.
#[derive(Debug, Serialize)]
pub struct Commitment {
    /// What is promised.
    pub text: String,
    /// By whom: the names of units.
    pub by: Vec<String>,
}

impl Making<'_> {
    pub(super) fn activity(self, activity: &ActivityState<'_>) -> Activity {
        Activity {
            activity: activity.activity.title.clone(),
            owner: activity.activity.owner.as_ref().map_or_else(dash, |owner| owner.value.clone()),
            due_day: activity.activity.due.as_ref().map_or_else(dash, |due| self.words.date(due.value)),
            state: state(self.words, activity),
        }
    }

    pub(super) fn commitment(self, promise: &Promise) -> Commitment {
        let by = units(self.report.organisation, &promise.by);
        Commitment { text: promise.text.value.clone(), by: by.into_iter().map(str::to_owned).collect() }
    }
}
