//! `unknown-indicator`: measurements of what no plan has.

use std::collections::BTreeSet;

use crate::check::known::nearest_or_known;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// A row of measurements for an indicator that no plan has.
pub const CHECK: Check = check!("unknown-indicator", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.plan_unopened {
        return;
    }
    let known: BTreeSet<&str> = subject.organisation.measured().map(|indicator| indicator.id.value.as_str()).collect();
    for of in subject.judge.rows().all() {
        let id = of.id.as_str();
        if known.contains(id) || subject.may_be_damaged(id) {
            continue;
        }
        let help = nearest_or_known(id, known.iter().copied());
        let help = help.unwrap_or_else(|| Message::new("help-unknown-indicator"));
        findings.extend(of.all().iter().map(|row| {
            let message = Message::new("finding-unknown-indicator").with("id", id);
            Finding::error(CHECK.page.code, row.indicator.span, message).help(help.clone())
        }));
    }
}
