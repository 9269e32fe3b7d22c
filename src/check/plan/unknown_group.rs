//! `unknown-group`: an indicator that is compared with a group that is not there.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;

/// A comparison group that `organisation.toml` does not have.
pub const CHECK: Check = check!("unknown-group", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let names: BTreeSet<&Id> = organisation.groups.iter().map(|group| &group.id.value).collect();
    for id in organisation.indicators().filter_map(|(_, _, indicator)| indicator.compare.as_ref()) {
        if !names.contains(&id.value) && !subject.may_be_damaged(id.value.as_str()) {
            findings.push(unknown(CHECK.page.code, "finding-unknown-group", id, names.iter().copied()));
        }
    }
}
