//! `goal-without-measure`: a goal that nothing measures.

use std::collections::{BTreeMap, BTreeSet};

use super::hierarchy::{carriers_are_unknown, followers, over, with_those_over};
use super::uncarried_goal;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::judging::Level;
use crate::model::plan::Plan;

/// Neither the goal nor a goal under it nor one that supports any of them has an indicator.
pub const CHECK: Check = check!("goal-without-measure", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans = &subject.organisation.plans;
    // A plan that nobody is sure of may carry any goal of those that it could follow.
    let carriers_unknown = carriers_are_unknown(subject);
    let uncarried = said_to_be_uncarried(subject);
    let measured: BTreeMap<&Id, BTreeSet<&str>> = plans.iter().map(|plan| (&plan.id, measured(plan))).collect();
    let followers = followers(plans);
    for plan in plans {
        let own = plan.indicators().next().is_some();
        if subject.is_uncertain(plan.at) || (carriers_unknown && !own) {
            continue;
        }
        let carriers = followers.get(&plan.id).into_iter().flatten();
        let carried = carriers.filter_map(|other| Some(supported(other, measured.get(&other.id)?)));
        let carried = with_those_over(carried.flatten().map(Id::as_str));
        let lacks = |goal: &&Goal| {
            let id = goal.id.value.as_str();
            let is_measured = measured.get(&plan.id).is_some_and(|goals| goals.contains(id));
            let is_said = || std::iter::once(id).chain(over(id)).any(|id| uncarried.contains(&(&plan.id, id)));
            !is_measured && !carried.contains(id) && !is_said()
        };
        findings.extend(plan.goals.iter().filter(lacks).map(finding));
    }
}

/// A goal that nobody carries has no measure for that reason; it is not said twice, of it or of those under it.
fn said_to_be_uncarried<'a>(subject: &'a Subject<'_>) -> BTreeSet<(&'a Id, &'a str)> {
    let code = uncarried_goal::CHECK.page.code;
    let mut settings = subject.organisation.checks.iter();
    if settings.any(|setting| setting.code.value == code && setting.level == Level::Allow) {
        return BTreeSet::new();
    }
    let by_plan = uncarried_goal::uncarried(subject);
    by_plan.flat_map(|(plan, goals)| goals.into_iter().map(|goal| (&plan.id, goal.id.value.as_str()))).collect()
}

/// The goals that have an indicator, themselves or under them.
fn measured(plan: &Plan) -> BTreeSet<&str> {
    with_those_over(plan.indicators().map(|(goal, _)| goal.id.value.as_str()))
}

/// What a plan's measured goals support.
fn supported<'a>(plan: &'a Plan, measured: &BTreeSet<&str>) -> Vec<&'a Id> {
    let goals = plan.goals.iter().filter(|goal| measured.contains(goal.id.value.as_str()));
    goals.flat_map(|goal| &goal.supports).map(|id| &id.value).collect()
}

fn finding(goal: &Goal) -> Finding {
    let message = Message::new("finding-goal-without-measure").with("title", goal.title.as_str());
    Finding::warning(CHECK.page.code, goal.id.span, message).help(Message::new("help-goal-without-measure"))
}
