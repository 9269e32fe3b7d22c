//! `indicator-without-direction`: nobody knows which way is better.

use super::incomplete::{Lack, is_state, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;

/// No `better`, unless something is to be done or the budget to be kept.
pub const CHECK: Check = check!("indicator-without-direction", Warn, run);

const LACK: Lack = Lack { key: "better", word: "lack-direction", help: "help-indicator-without-direction" };

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    without(subject, &CHECK.page, &LACK, |it| it.better.is_none() && !is_state(it), findings);
}
