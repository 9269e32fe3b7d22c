//! `unknown-comment`: a comment, or a section of the plan's text, about what the plan does not have.

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// Nobody would find it again: the report has no place for it.
pub const CHECK: Check = check!("unknown-comment", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let goals = plan.goals.iter().map(|goal| goal.id.value.as_str());
        let names = goals.chain(plan.measured().map(|indicator| indicator.id.value.as_str()));
        for comment in plan.comments.iter().chain(&plan.narrative) {
            let id = comment.about.value.as_str();
            if !names.clone().any(|name| name == id) && !subject.may_be_damaged(id) {
                let message = Message::new("finding-unknown-comment").with("id", id);
                findings
                    .push(Finding::error(CHECK.page.code, comment.about.span, message).help(help(id, names.clone())));
            }
        }
    }
}
