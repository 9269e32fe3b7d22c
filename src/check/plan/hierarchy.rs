//! How goals hang together: goals under goals by their ids, goals of one plan that support goals of another.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Subject, known};
use crate::message::{Arg, Message};
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::plan::Plan;

/// The ids that a goal's id lies under, the nearest first: `3.1` and `3` for `3.1.2`.
pub(super) fn over(id: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(id), |id| parent(id))
}

/// The id that a dotted id lies right under.
pub(super) fn parent(id: &str) -> Option<&str> {
    id.rsplit_once('.').map(|(parent, _)| parent).filter(|parent| !parent.is_empty())
}

/// The ids of some goals, and of those over them.
pub(super) fn with_those_over<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    for id in ids {
        // Where an id is known, so are those over it.
        for id in std::iter::once(id).chain(over(id)) {
            if !all.insert(id) {
                break;
            }
        }
    }
    all
}

/// The goals of a plan that have something in common, each without the goals under it, which go without saying.
pub(super) fn topmost(plan: &Plan, has: impl Fn(&Goal) -> bool) -> Vec<&Goal> {
    let goals: Vec<&Goal> = plan.goals.iter().filter(|goal| has(goal)).collect();
    let ids: BTreeSet<&str> = goals.iter().map(|goal| goal.id.value.as_str()).collect();
    goals.into_iter().filter(|goal| !over(goal.id.value.as_str()).any(|id| ids.contains(id))).collect()
}

/// Which plans follow which: their followers by the followed plan's id. No plan follows itself.
pub(super) fn followers(plans: &[Plan]) -> BTreeMap<&Id, Vec<&Plan>> {
    let mut followers: BTreeMap<&Id, Vec<&Plan>> = BTreeMap::new();
    for plan in plans {
        if let Some(follows) = plan.follows.as_ref().filter(|follows| follows.value != plan.id) {
            followers.entry(&follows.value).or_default().push(plan);
        }
    }
    followers
}

/// Whether nobody knows which goals are carried: a plan that could not be read may carry any of them.
pub(super) fn carriers_are_unknown(subject: &Subject<'_>) -> bool {
    let plans = &subject.organisation.plans;
    let ids: BTreeSet<&Id> = plans.iter().map(|plan| &plan.id).collect();
    let mut follows = plans.iter().filter_map(|plan| plan.follows.as_ref());
    subject.some_plan_is_uncertain() || follows.any(|id| !ids.contains(&id.value))
}

/// Goals by their ids, for a sentence; a long list is cut short.
pub(super) fn ids(goals: &[&Goal]) -> Arg {
    let ids = goals.iter().map(|goal| goal.id.value.as_str());
    if goals.len() <= known::MOST {
        return ids.collect();
    }
    let ids = ids.take(known::MOST).map(Arg::from);
    let rest = Message::new("and-more").with("count", goals.len() - known::MOST);
    ids.chain(std::iter::once(Arg::from(rest))).collect()
}
