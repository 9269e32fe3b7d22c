//! `indicator-without-unit`: nobody knows what the figure counts.

use super::incomplete::{Lack, is_state, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;

/// No `unit`, unless something is to be done or the budget to be kept.
pub const CHECK: Check = check!("indicator-without-unit", Warn, run);

const LACK: Lack = Lack { key: "unit", word: "lack-unit", help: "help-indicator-without-unit" };

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    without(subject, &CHECK.page, &LACK, |it| it.unit.is_none() && !is_state(it), findings);
}
