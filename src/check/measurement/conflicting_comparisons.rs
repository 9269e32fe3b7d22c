//! `conflicting-comparisons`: two different values of the comparison group for the same.

use super::conflict::conflicts;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::measurement::Measurement;

/// Two values of the comparison group for the same: both rows are read, the first one counts.
pub const CHECK: Check = check!("conflicting-comparisons", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let figure = |row: &Measurement| row.comparison.value.as_ref().map(|at| (at.value, at.span));
    conflicts(subject, CHECK.page.code, "finding-conflicting-comparisons", figure, findings);
}
