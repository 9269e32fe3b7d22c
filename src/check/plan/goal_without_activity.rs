//! `goal-without-activity`: a goal for which nothing is to be done, in a plan that says what is to be done.

use std::collections::BTreeSet;

use super::hierarchy::{ids, over, topmost, with_those_over};
use crate::check::few::FEW;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::plan::Plan;

/// Neither the goal nor one over it or under it has an activity or a commitment.
pub const CHECK: Check = check!("goal-without-activity", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        // In a line that could not be read may stand the heading of an activity.
        if subject.damaged.iter().any(|span| span.file == plan.at.file && subject.sources.text(*span).contains('[')) {
            continue;
        }
        if plan.goals.iter().all(|goal| goal.activities.is_empty()) {
            continue;
        }
        let goals = idle(plan);
        if goals.len() > FEW {
            let message = Message::new("finding-goals-without-activity").with("goals", ids(&goals));
            findings.extend(goals.first().map(|goal| said(goal, message)));
        } else {
            findings.extend(goals.into_iter().map(|goal| {
                said(goal, Message::new("finding-goal-without-activity").with("title", goal.title.as_str()))
            }));
        }
    }
}

fn idle(plan: &Plan) -> Vec<&Goal> {
    let busy = plan.goals.iter().filter(|goal| !goal.activities.is_empty() || !goal.commitments.is_empty());
    let busy: BTreeSet<&str> = busy.map(|goal| goal.id.value.as_str()).collect();
    let with_some_under = with_those_over(busy.iter().copied());
    topmost(plan, |goal| {
        let id = goal.id.value.as_str();
        !with_some_under.contains(id) && !over(id).any(|id| busy.contains(id))
    })
}

fn said(goal: &Goal, message: Message) -> Finding {
    Finding::warning(CHECK.page.code, goal.id.span, message).help(Message::new("help-goal-without-activity"))
}
