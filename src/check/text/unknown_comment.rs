//! `unknown-comment`: a comment, or a section of the plan's text, about what the plan does not have.

use std::collections::BTreeSet;

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::plan::Plan;

/// Nobody would find it again: the report has no place for it.
pub const CHECK: Check = check!("unknown-comment", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let names = names(plan);
        for comment in plan.comments.iter().chain(&plan.narrative) {
            let id = comment.about.value.as_str();
            if !names.contains(id) && !subject.may_be_damaged(id) {
                let message = Message::new("finding-unknown-comment").with("id", id);
                let finding = Finding::error(CHECK.page.code, comment.about.span, message);
                findings.push(finding.help(help(id, names.iter().copied())));
            }
        }
    }
}

/// What can be commented on.
fn names(plan: &Plan) -> BTreeSet<&str> {
    let goals = plan.goals.iter().map(|goal| goal.id.value.as_str());
    goals.chain(plan.measured().map(|indicator| indicator.id.value.as_str())).collect()
}
