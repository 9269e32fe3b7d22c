//! `goal-supports-nothing`: a goal of a plan that follows another, and it supports none of the other's goals.

use std::collections::BTreeSet;

use super::hierarchy::{ids, over, topmost, with_those_over};
use crate::check::few::FEW;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::{At, Span};

/// Neither the goal nor one over it or under it says what it supports.
pub const CHECK: Check = check!("goal-supports-nothing", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans = &subject.organisation.plans;
    let known: BTreeSet<&Id> = plans.iter().map(|plan| &plan.id).collect();
    for plan in plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let follows = plan.follows.as_ref().filter(|it| it.value != plan.id && known.contains(&it.value));
        let Some(follows) = follows else { continue };
        let unread = |goal: &&Goal| subject.key_may_be_damaged(goal.id.span, "supports");
        let alone = alone(plan);
        let goals: Vec<&Goal> = alone.iter().copied().filter(|goal| !unread(goal)).collect();
        let nowhere = goals.len() == alone.len() && plan.goals.iter().all(|goal| goal.supports.is_empty());
        if nowhere && goals.len() > 1 {
            findings.push(none(follows));
        } else if goals.len() > FEW {
            findings.push(many(follows, &goals));
        } else {
            findings.extend(goals.into_iter().map(|goal| one(follows, goal)));
        }
    }
}

/// The goals that stand outside of what the plan follows.
fn alone(plan: &Plan) -> Vec<&Goal> {
    let supporting = plan.goals.iter().filter(|goal| !goal.supports.is_empty());
    let supporting: BTreeSet<&str> = supporting.map(|goal| goal.id.value.as_str()).collect();
    let with_some_under = with_those_over(supporting.iter().copied());
    topmost(plan, |goal| {
        let id = goal.id.value.as_str();
        !with_some_under.contains(id) && !over(id).any(|id| supporting.contains(id))
    })
}

fn one(follows: &At<Id>, goal: &Goal) -> Finding {
    let message = Message::new("finding-goal-supports-nothing")
        .with("title", goal.title.as_str())
        .with("plan", follows.value.as_str());
    said(goal.id.span, message)
}

fn many(follows: &At<Id>, goals: &[&Goal]) -> Finding {
    let message = Message::new("finding-goals-support-nothing").with("goals", ids(goals));
    said(goals.first().map_or(follows.span, |goal| goal.id.span), message.with("plan", follows.value.as_str()))
}

fn none(follows: &At<Id>) -> Finding {
    said(follows.span, Message::new("finding-no-goal-supports").with("plan", follows.value.as_str()))
}

fn said(at: Span, message: Message) -> Finding {
    Finding::warning(CHECK.page.code, at, message).help(Message::new("help-goal-supports-nothing"))
}
