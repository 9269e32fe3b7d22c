//! Two versions of an organisation: its own file, plan by plan, and its figures with what follows from them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::change::{Change, Kind, What};
use super::measured::{self, Measurements};
use super::own::{own, renamed as renamed_of};
use super::pair::{Named, Pairs};
use super::plan::{Renamed, Same, plans, renamed_goals};
use super::reported::reports;
use super::verdict::Verdicts;
use crate::judge::Judge;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// Everything that differs between two versions of an organisation: in its own file, then plan by plan in the new one's
/// order, with the figures and the verdicts of each, last what belongs to no plan.
pub fn organisations(old: &Organisation, new: &Organisation, as_of: Option<NaiveDate>) -> Vec<Change> {
    // A committee with a plan in both versions has not moved another from year to year: one is gone, and one is new.
    let kept: Vec<&Id> =
        old.plans.iter().filter(|plan| new.plan(&plan.id).is_some()).map(|it| &it.committee.value).collect();
    let pairs = Pairs::by(&old.plans, &new.plans, |old, new| {
        let is_another = old.period.value != new.period.value && kept.contains(&&old.committee.value);
        if is_another { 0 } else { likeness(old, new) }
    });
    let mut changes = own(old, new);
    changes.extend(pairs.removed.iter().map(|plan| whole(plan, What::Removed(Vec::new()))));
    changes.extend(pairs.added.iter().map(|plan| whole(plan, What::Added(Vec::new()))));
    let mut found = Vec::new();
    for (before, after) in &pairs.both {
        if before.id != after.id {
            changes.push(whole(after, What::Renamed(before.id.to_string())));
        }
        let (said, same) = plans((old, before), (new, after), elsewhere((old, new), &pairs.both, before));
        changes.extend(said);
        found.push(((*before, *after), same));
    }
    changes.extend(figures((old, new), &found, (as_of, !changes.is_empty()), |_| true));
    // What is told of a plan stands together; what belongs to no plan first, then figures of none.
    let place = |change: &Change| {
        let of = |plan: &Id| new.plans.iter().position(|it| it.id == *plan);
        change.plan.as_ref().map(|plan| of(plan).map_or(0, |at| at + 1))
    };
    changes.sort_by_key(|change| (place(change), change.kind == Kind::Measurement && change.plan.is_none()));
    changes
}

/// Everything that differs between two plans as versions of the same, whatever their years, each in its organisation.
pub fn versions(old: (&Organisation, &Plan), new: (&Organisation, &Plan), as_of: Option<NaiveDate>) -> Vec<Change> {
    let (mut changes, same) = plans(old, new, elsewhere((old.0, new.0), &[], old.1));
    let found = [((old.1, new.1), same)];
    let asked = |id: &Id| is_of(old.1, id) || is_of(new.1, id);
    let is_changed = !changes.is_empty() || !own(old.0, new.0).is_empty();
    let figures = figures((old.0, new.0), &found, (as_of, is_changed), asked);
    changes.extend(figures.into_iter().map(|change| of_plan(change, &new.1.id)));
    changes
}

/// What has another id in the new version, outside a plan: in the organisation's own file, and in the plan that it follows.
fn elsewhere((old, new): (&Organisation, &Organisation), plans: &[(&Plan, &Plan)], plan: &Plan) -> Renamed {
    let own = renamed_of(old, new).into_iter().map(|(old, new)| ((Kind::Organisation, old), new));
    let folders = plans.iter().filter(|(old, new)| old.id != new.id);
    let folders = folders.map(|(old, new)| ((Kind::Plan, old.id.to_string()), new.id.to_string()));
    let followed = plans.iter().find(|(old, _)| plan.follows.as_ref().is_some_and(|follows| follows.value == old.id));
    Renamed {
        others: own.chain(folders).collect(),
        followed: followed.map(|(old, new)| renamed_goals(old, new)).unwrap_or_default(),
    }
}

/// Told of one plan, it is that plan's, whichever others follow the same.
fn of_plan(change: Change, plan: &Id) -> Change {
    Change { plan: Some(plan.clone()), also: Vec::new(), ..change }
}

fn is_of(plan: &Plan, id: &Id) -> bool {
    plan.measured().any(|indicator| indicator.id.value == *id)
        || plan.budget.iter().any(|row| row.id.value == *id)
        || plan.goals.iter().flat_map(|goal| &goal.activities).any(|activity| activity.id.value == *id)
}

/// What was measured and reported, and the verdicts that are others. Where nothing is another, nothing is judged.
fn figures(
    (old, new): (&Organisation, &Organisation),
    found: &[((&Plan, &Plan), Same<'_>)],
    (as_of, is_changed): (Option<NaiveDate>, bool),
    asked: impl Fn(&Id) -> bool,
) -> Vec<Change> {
    let renamed = renamed(found);
    let here = |id: &Id| renamed.get(id).unwrap_or(id).clone();
    let mut changes = reports((old, new), here, &asked);
    let is_same = changes.is_empty() && measured::are_same(&old.measurements, &new.measurements);
    if is_same && !is_changed {
        return changes;
    }
    // One limit for both: what may not be shown by either is not shown of the other.
    let (masked_old, masked_new) = strictest(old, new);
    let (before, after) = (masked_old.as_ref().unwrap_or(old), masked_new.as_ref().unwrap_or(new));
    let (judge, judged) = (Judge::new(before, as_of), Judge::new(after, as_of));
    let measured = Measurements { old: (before, &judge), new: (after, &judged), renamed: &renamed };
    changes.extend(measured.changes(&asked));
    let verdicts = Verdicts { old: (before, &judge), new: (after, &judged), as_of, renamed: &renamed };
    for ((before, after), same) in found {
        changes.extend(verdicts.changes((before, after), same));
    }
    changes
}

/// Everything of which the figures are, with another id.
fn renamed(found: &[((&Plan, &Plan), Same<'_>)]) -> BTreeMap<Id, Id> {
    let mut renamed = BTreeMap::new();
    for (_, same) in found {
        let indicators = same.indicators.iter().map(|(old, new)| (&old.id.value, &new.id.value));
        let activities = same.activities.iter().map(|(old, new)| (&old.id.value, &new.id.value));
        let rows = same.budget.iter().map(|(old, new)| (&old.id.value, &new.id.value));
        let all = indicators.chain(activities).chain(rows).filter(|(old, new)| old != new);
        renamed.extend(all.map(|(old, new)| (old.clone(), new.clone())));
    }
    renamed
}

/// Both versions as if the lower limit for small numbers were as high as the other; nothing where it is so.
fn strictest(old: &Organisation, new: &Organisation) -> (Option<Organisation>, Option<Organisation>) {
    let limit = |organisation: &Organisation| organisation.judging.small_numbers_below.clone();
    let number = |organisation: &Organisation| limit(organisation).map(|limit| limit.value);
    let with = |lower: &Organisation, higher: &Organisation| {
        let mut lower = lower.clone();
        lower.judging.small_numbers_below = limit(higher);
        Some(lower)
    };
    match number(old).cmp(&number(new)) {
        std::cmp::Ordering::Less => (with(old, new), None),
        std::cmp::Ordering::Equal => (None, None),
        std::cmp::Ordering::Greater => (None, with(new, old)),
    }
}

fn whole(plan: &Plan, what: What) -> Change {
    Change {
        plan: Some(plan.id.clone()),
        also: Vec::new(),
        kind: Kind::Plan,
        id: plan.id.to_string(),
        title: plan.title.clone(),
        what,
    }
}

/// How much two plans in different folders are alike, in hundredths: the same committee's for the same period are the same
/// plan; else it is told by how many goals and indicators they share.
fn likeness(old: &Plan, new: &Plan) -> usize {
    let whose = |plan: &Plan| (plan.committee.value.clone(), plan.unit.as_ref().map(|unit| unit.value.clone()));
    if whose(old) == whose(new) && old.period.value == new.period.value {
        return 100;
    }
    let ids = |plan: &Plan| -> Vec<String> {
        let goals = plan.goals.iter().map(|goal| goal.title.clone());
        goals.chain(plan.measured().map(|indicator| indicator.id.value.to_string())).collect()
    };
    let (old, new) = (ids(old), ids(new));
    let shared = old.iter().filter(|id| new.contains(id)).count();
    (200 * shared).checked_div(old.len() + new.len()).unwrap_or(0)
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
