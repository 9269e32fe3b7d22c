//! `unknown-budget-row`: reports on a row of the budget that no plan has.

use std::collections::BTreeSet;

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// A report on a budget row that no plan has.
pub const CHECK: Check = check!("unknown-budget-row", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.plan_unopened || subject.organisation.spending.is_empty() {
        return;
    }
    let rows = subject.organisation.plans.iter().flat_map(|plan| &plan.budget);
    let known: BTreeSet<&str> = rows.map(|row| row.id.value.as_str()).collect();
    for report in &subject.organisation.spending {
        let id = report.row.value.as_str();
        if known.contains(id) || subject.may_be_damaged(id) {
            continue;
        }
        let message = Message::new("finding-unknown-budget-row").with("id", id);
        let finding = Finding::error(CHECK.page.code, report.row.span, message);
        findings.push(finding.help(help(id, known.iter().copied())));
    }
}
