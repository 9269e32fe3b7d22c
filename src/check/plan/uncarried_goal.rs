//! `uncarried-goal`: a goal of a plan that others follow, and none of them supports it.

use std::collections::BTreeSet;

use super::hierarchy::{carriers_are_unknown, followers, ids, over, topmost, with_those_over};
use crate::check::few::FEW;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::plan::Plan;

/// No goal of the plans that follow supports it, nor a goal under it.
pub const CHECK: Check = check!("uncarried-goal", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (plan, goals) in uncarried(subject) {
        if goals.len() > FEW {
            let message = Message::new("finding-uncarried-goals").with("goals", ids(&goals));
            let at = goals.first().map_or(plan.at, |goal| goal.id.span);
            let help = Message::new("help-uncarried-goals");
            findings.push(Finding::warning(CHECK.page.code, at, message).help(help));
        } else {
            findings.extend(goals.into_iter().map(one));
        }
    }
}

fn one(goal: &Goal) -> Finding {
    let message = Message::new("finding-uncarried-goal").with("title", goal.title.as_str());
    let help = Message::new("help-uncarried-goal").with("id", goal.id.value.as_str());
    Finding::warning(CHECK.page.code, goal.id.span, message).help(help)
}

/// The goals that nobody carries, by plan.
pub(super) fn uncarried<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (&'a Plan, Vec<&'a Goal>)> {
    let plans = if carriers_are_unknown(subject) { &[] } else { subject.organisation.plans.as_slice() };
    let followers = followers(plans);
    plans.iter().filter_map(move |plan| {
        let carriers = followers.get(&plan.id)?;
        let supported = carriers.iter().flat_map(|other| &other.goals).flat_map(|goal| &goal.supports);
        let supported: BTreeSet<&str> = supported.map(|id| id.value.as_str()).collect();
        // Where nothing at all is supported, that is said of the plans that follow.
        let goals = (!supported.is_empty()).then(|| of_plan(plan, &supported))?;
        let certain = |goal: &&Goal| !subject.may_be_damaged(goal.id.value.as_str());
        Some((plan, goals.into_iter().filter(certain).collect()))
    })
}

fn of_plan<'a>(plan: &'a Plan, supported: &BTreeSet<&str>) -> Vec<&'a Goal> {
    let supported_below = with_those_over(supported.iter().copied());
    // Whoever supports a goal supports those under it, unless somebody is more precise.
    let precise: BTreeSet<&str> = supported.iter().flat_map(|id| over(id)).collect();
    let as_a_whole = |id: &str| supported.contains(id) && !precise.contains(id);
    topmost(plan, |goal| {
        let id = goal.id.value.as_str();
        !supported_below.contains(id) && !over(id).any(as_a_whole)
    })
}
