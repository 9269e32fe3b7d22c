//! Things to do: how far activities have come, and which are late.

use chrono::NaiveDate;

use super::state::newest;
use crate::model::followup::{Activity, State, StateReport};
use crate::model::goal::Goal;
use crate::model::organisation::Organisation;

/// An activity with how far it has come.
#[derive(Debug, Clone)]
pub struct ActivityState<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The newest report up to the day.
    pub report: Option<&'a StateReport>,
    /// Its last day has passed, and nothing says that it is done or no longer to be done.
    pub overdue: bool,
}

/// A goal's activities on a day.
pub fn activities<'a>(organisation: &'a Organisation, goal: &'a Goal, as_of: NaiveDate) -> Vec<ActivityState<'a>> {
    goal.activities
        .iter()
        .map(|activity| {
            let report = newest(&organisation.states, &activity.id.value, None, as_of);
            let closed = report.is_some_and(|report| matches!(report.state, State::Done | State::Dropped));
            let overdue = !closed && activity.due.as_ref().is_some_and(|due| due.value < as_of);
            ActivityState { activity, report, overdue }
        })
        .collect()
}
