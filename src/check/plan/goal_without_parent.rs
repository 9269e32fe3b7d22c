//! `goal-without-parent`: goal `1.1`, and there is no goal `1`.

use std::collections::BTreeSet;

use super::hierarchy::{over, parent};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::plan::Plan;

/// No goal over it, in a plan where other goals lie under goals.
pub const CHECK: Check = check!("goal-without-parent", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let mut said: BTreeSet<&str> = BTreeSet::new();
        for (goal, missing) in orphans(plan) {
            // Once for every goal that is missing.
            if !subject.may_be_damaged(missing) && said.insert(missing) {
                findings.push(finding(goal, missing));
            }
        }
    }
}

/// Goals under what is not there, each with what is missing. Where no goal lies under another the dots mean something else:
/// the number of a section.
fn orphans(plan: &Plan) -> Vec<(&Goal, &str)> {
    let ids: BTreeSet<&str> = plan.goals.iter().map(|goal| goal.id.value.as_str()).collect();
    let has_parent = |goal: &Goal| over(goal.id.value.as_str()).any(|id| ids.contains(id));
    if !plan.goals.iter().any(has_parent) {
        return Vec::new();
    }
    let orphans = plan.goals.iter().filter(|goal| !has_parent(goal));
    orphans.filter_map(|goal| Some((goal, parent(goal.id.value.as_str())?))).collect()
}

fn finding(goal: &Goal, missing: &str) -> Finding {
    let id = goal.id.value.as_str();
    let message = Message::new("finding-goal-without-parent").with("id", id).with("parent", missing);
    let help = Message::new("help-goal-without-parent").with("parent", missing);
    Finding::warning(CHECK.page.code, goal.id.span, message).help(help)
}
