//! `unknown-committee`: a plan of a committee that is not there, or an indicator that such a one adopted.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;

/// A committee that `organisation.toml` does not have.
pub const CHECK: Check = check!("unknown-committee", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let names: BTreeSet<&Id> = organisation.committees.iter().map(|committee| &committee.id.value).collect();
    for plan in &organisation.plans {
        let adopted_by = plan.indicators().filter_map(|(_, indicator)| indicator.adopted_by.as_ref());
        for id in std::iter::once(&plan.committee).chain(adopted_by) {
            if !names.contains(&id.value) && !subject.may_be_damaged(id.value.as_str()) {
                findings.push(unknown(CHECK.page.code, "finding-unknown-committee", id, names.iter().copied()));
            }
        }
    }
}
