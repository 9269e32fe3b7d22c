//! The history of one thing: what became of it, version by version, the newest first.

use chrono::NaiveDate;

use super::change::{Change, Kind, TargetShift, What};
use crate::model::id::Id;
use crate::model::plan::Plan;

/// What a version changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The commit; none for what is not committed yet.
    pub commit: Option<Moment>,
    /// The plan that it is in.
    pub plan: Id,
    /// What became of it.
    pub changes: Vec<Change>,
}

/// A commit, as people tell it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The beginning of its id.
    pub short: String,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// The first line of its message.
    pub subject: String,
}

/// What two versions of a plan say of the goals and indicators with some ids.
pub fn of(ids: &[String], changes: Vec<Change>) -> Vec<Change> {
    let is_asked = |change: &Change| {
        let was = match &change.what {
            What::Renamed(from) => ids.contains(from),
            _ => false,
        };
        matches!(change.kind, Kind::Goal | Kind::Indicator | Kind::Activity | Kind::Budget | Kind::Commitment)
            && (was || ids.contains(&change.id))
    };
    changes.into_iter().filter(is_asked).collect()
}

/// How a thing begins in a plan: that it is there, and its targets.
pub fn beginning(ids: &[String], plan: &Plan) -> Vec<Change> {
    let is_asked = |id: &Id| ids.iter().any(|asked| asked == id.as_str());
    let begun = |kind: Kind, id: &Id, title: &str, what: What| {
        let (id, title) = (id.as_str().to_owned(), title.to_owned());
        Change { plan: plan.id.clone(), kind, id, title, what }
    };
    let mut changes = Vec::new();
    for goal in plan.goals.iter().filter(|goal| is_asked(&goal.id.value)) {
        changes.push(begun(Kind::Goal, &goal.id.value, &goal.title, What::Added));
    }
    for (_, indicator) in plan.indicators().filter(|(_, indicator)| is_asked(&indicator.id.value)) {
        let (id, title) = (&indicator.id.value, indicator.title.value.as_str());
        changes.push(begun(Kind::Indicator, id, title, What::Added));
        for target in &indicator.targets {
            let text = Some(target.text.value.trim().to_owned());
            changes.push(begun(Kind::Indicator, id, title, What::Target(target.period, None, text, TargetShift::Set)));
        }
    }
    for activity in plan.goals.iter().flat_map(|goal| &goal.activities).filter(|activity| is_asked(&activity.id.value))
    {
        changes.push(begun(Kind::Activity, &activity.id.value, &activity.title, What::Added));
    }
    for row in plan.budget.iter().filter(|row| is_asked(&row.id.value)) {
        changes.push(begun(Kind::Budget, &row.id.value, &row.title, What::Added));
    }
    changes
}
