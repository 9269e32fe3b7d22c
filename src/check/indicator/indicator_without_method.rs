//! `indicator-without-method`: nobody knows how the figure comes about.

use super::incomplete::{Lack, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::indicator::Indicator;

/// A source of one's own, and neither `method` nor `description`.
pub const CHECK: Check = check!("indicator-without-method", Warn, run);

const LACK: Lack = Lack { key: "method", word: "lack-method", help: "help-indicator-without-method" };

/// A figure from a source that defines it needs no method of its own.
fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let own = |it: &Indicator| it.source.as_ref().is_some_and(|source| source.to_lowercase().contains("egen"));
    let lacks = |it: &Indicator| own(it) && it.method.is_none() && it.description.is_none();
    without(subject, &CHECK.page, &LACK, lacks, findings);
}
