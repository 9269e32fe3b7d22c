//! Two versions of an organisation: plan by plan.

use super::change::{Change, Kind, What};
use super::pair::{Named, Pairs};
use super::plan::plans;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// Everything that differs between the plans of two versions of an organisation, in the new one's order.
pub fn organisations(old: &Organisation, new: &Organisation) -> Vec<Change> {
    let pairs = Pairs::of(old.plans.iter(), new.plans.iter());
    let whole = |plan: &Plan, what: What| Change {
        plan: plan.id.clone(),
        kind: Kind::Plan,
        id: plan.id.to_string(),
        title: plan.title.clone(),
        what,
    };
    let mut changes: Vec<Change> = pairs.removed.iter().map(|plan| whole(plan, What::Removed)).collect();
    changes.extend(pairs.added.iter().map(|plan| whole(plan, What::Added)));
    for (before, after) in &pairs.both {
        if before.id != after.id {
            changes.push(whole(after, What::Renamed(before.id.to_string())));
        }
        changes.extend(plans(before, after));
    }
    changes
}

/// Everything that differs between two versions of a plan.
pub fn versions(old: &Plan, new: &Plan) -> Vec<Change> {
    plans(old, new)
}

impl Named for Plan {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    /// Plans of different years have the same words for a title: what tells them apart is their folder.
    fn title(&self) -> &str {
        self.id.as_str()
    }
}
