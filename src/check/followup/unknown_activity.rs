//! `unknown-activity`: reports on what no plan has to be done.

use std::collections::BTreeSet;

use crate::check::known::nearest_or_known;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// A report on neither an activity nor an indicator.
pub const CHECK: Check = check!("unknown-activity", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    if subject.plan_unopened || organisation.states.is_empty() {
        return;
    }
    let goals = organisation.plans.iter().flat_map(|plan| &plan.goals);
    let known: BTreeSet<&str> = goals
        .flat_map(|goal| goal.activities.iter().map(|activity| activity.id.value.as_str()))
        .chain(organisation.measured().map(|indicator| indicator.id.value.as_str()))
        .collect();
    for report in &organisation.states {
        let id = report.about.value.as_str();
        if known.contains(id) || subject.may_be_damaged(id) {
            continue;
        }
        let message = Message::new("finding-unknown-activity").with("id", id);
        let help = nearest_or_known(id, known.iter().copied()).unwrap_or_else(|| Message::new("help-unknown-activity"));
        findings.push(Finding::error(CHECK.page.code, report.about.span, message).help(help));
    }
}
