//! `unknown-part`: a part of an index that is not there.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;

/// A part of an index that is no indicator of the plan.
pub const CHECK: Check = check!("unknown-part", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let names: BTreeSet<&Id> = plan.measured().map(|indicator| &indicator.id.value).collect();
        for id in plan.measured().flat_map(|indicator| &indicator.parts) {
            if !names.contains(&id.value) && !subject.may_be_damaged(id.value.as_str()) {
                findings.push(unknown(CHECK.page.code, "finding-unknown-part", id, names.iter().copied()));
            }
        }
    }
}
