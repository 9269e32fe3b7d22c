//! `unknown-plan`: a plan that follows one that is not there.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;

/// A plan that is not in the folder.
pub const CHECK: Check = check!("unknown-plan", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    // What can't be opened may be any plan.
    if subject.plan_unopened {
        return;
    }
    let names: BTreeSet<&Id> = subject.organisation.plans.iter().map(|plan| &plan.id).collect();
    // A plan whose file can't be read is there all the same.
    let paths = subject.damaged.iter().map(|span| subject.sources.path(span.file));
    let unread: BTreeSet<&str> = paths.filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
    for id in subject.organisation.plans.iter().filter_map(|plan| plan.follows.as_ref()) {
        if !names.contains(&id.value) && !unread.contains(id.value.as_str()) {
            findings.push(unknown(CHECK.page.code, "finding-unknown-plan", id, names.iter().copied()));
        }
    }
}
