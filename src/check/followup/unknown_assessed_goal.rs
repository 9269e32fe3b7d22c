//! `unknown-assessed-goal`: the committee's own verdict on a goal that its plan does not have.

use std::collections::BTreeSet;

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// An assessment of a goal that the plan does not have.
pub const CHECK: Check = check!("unknown-assessed-goal", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in subject.organisation.plans.iter().filter(|plan| !plan.assessments.is_empty()) {
        let known: BTreeSet<&str> = plan.goals.iter().map(|goal| goal.id.value.as_str()).collect();
        for assessment in &plan.assessments {
            let id = assessment.goal.value.as_str();
            if known.contains(id) || subject.may_be_damaged(id) {
                continue;
            }
            let message = Message::new("finding-unknown-goal").with("id", id).with("plan", plan.id.as_str());
            let finding = Finding::error(CHECK.page.code, assessment.goal.span, message);
            findings.push(finding.help(help(id, known.iter().copied())));
        }
    }
}
