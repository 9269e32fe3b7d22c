//! `unknown-indicator`: measurements of what no plan has.

use std::collections::{BTreeMap, BTreeSet};

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
    // What one row means, every row with that id means: it is looked for once.
    let mut looked_for: BTreeMap<&str, Option<Message>> = BTreeMap::new();
    for row in &subject.organisation.measurements {
        let id = row.indicator.value.as_str();
        if known.contains(id) {
            continue;
        }
        let help = looked_for.entry(id).or_insert_with(|| {
            let help = || nearest_or_known(id, known.iter().copied());
            (!subject.may_be_damaged(id)).then(|| help().unwrap_or_else(|| Message::new("help-unknown-indicator")))
        });
        if let Some(help) = help {
            let message = Message::new("finding-unknown-indicator").with("id", id);
            findings.push(Finding::error(CHECK.page.code, row.indicator.span, message).help(help.clone()));
        }
    }
}
