//! `conflicting-values`: two different values for the same indicator, period and breakdown.

use super::conflict::conflicts;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::measurement::Measurement;

/// Two values for the same indicator, period and breakdown: which one is right is not for the tool to choose.
pub const CHECK: Check = check!("conflicting-values", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let figure = |row: &Measurement| row.value.number().map(|value| (value, row.at));
    conflicts(subject, CHECK.page.code, "finding-conflicting-values", figure, findings);
}
