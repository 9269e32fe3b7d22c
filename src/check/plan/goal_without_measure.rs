//! `goal-without-measure`: a goal that nothing measures.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::plan::Plan;

/// Neither the goal nor a goal under it nor one that supports it has an indicator.
pub const CHECK: Check = check!("goal-without-measure", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans = &subject.organisation.plans;
    // A plan that nobody is sure of may carry any goal of those that it could follow.
    let follows_nothing_known =
        |plan: &Plan| plan.follows.as_ref().is_some_and(|id| subject.organisation.plan(&id.value).is_none());
    let carriers_unknown = subject.some_plan_is_uncertain() || plans.iter().any(follows_nothing_known);
    for plan in plans {
        let own = plan.indicators().next().is_some();
        if subject.is_uncertain(plan.at) || (carriers_unknown && !own) {
            continue;
        }
        for goal in &plan.goals {
            if is_measured(plan, goal) || plans.iter().any(|other| carries(other, plan, goal)) {
                continue;
            }
            let message = Message::new("finding-goal-without-measure").with("title", goal.title.as_str());
            findings.push(
                Finding::warning(CHECK.page.code, goal.id.span, message)
                    .help(Message::new("help-goal-without-measure")),
            );
        }
    }
}

/// Whether the goal or one under it has an indicator.
fn is_measured(plan: &Plan, goal: &Goal) -> bool {
    let id = goal.id.value.as_str();
    let under = |other: &Goal| {
        let other = other.id.value.as_str();
        other == id || other.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'))
    };
    plan.goals.iter().any(|other| under(other) && !other.indicators.is_empty())
}

/// Whether another plan has a measured goal that supports this one.
fn carries(other: &Plan, plan: &Plan, goal: &Goal) -> bool {
    other.follows.as_ref().is_some_and(|follows| follows.value == plan.id)
        && other.goals.iter().any(|supporting| {
            supporting.supports.iter().any(|id| id.value == goal.id.value) && is_measured(other, supporting)
        })
}
