//! `indicator-without-frequency`: nobody knows how often the figure is to be measured.

use super::incomplete::{Lack, is_state, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;

/// No `frequency`, unless something is to be done or the budget to be kept: `plan due` can't tell when it is due.
pub const CHECK: Check = check!("indicator-without-frequency", Warn, run);

const LACK: Lack = Lack { key: "frequency", word: "lack-frequency", help: "help-indicator-without-frequency" };

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    without(subject, &CHECK.page, &LACK, |it| it.frequency.is_none() && !is_state(it), findings);
}
