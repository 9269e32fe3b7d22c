//! `indicator-without-owner`: nobody answers for the figure.

use super::incomplete::{Lack, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;

/// No `owner`, and no `units` that carry it.
pub const CHECK: Check = check!("indicator-without-owner", Warn, run);

const LACK: Lack = Lack { key: "owner", word: "lack-owner", help: "help-indicator-without-owner" };

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    without(subject, &CHECK.page, &LACK, |it| it.owner.is_none() && it.units.is_empty(), findings);
}
