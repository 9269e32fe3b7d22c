//! `indicator-without-source`: nobody knows where the figure comes from.

use std::collections::HashSet;

use super::incomplete::{Lack, is_state, without};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;
use crate::model::indicator::Indicator;

/// No `source`, and nothing else that says it.
pub const CHECK: Check = check!("indicator-without-source", Warn, run);

const LACK: Lack = Lack { key: "source", word: "lack-source", help: "help-indicator-without-source" };

/// A source may stand with the values too, and how a figure comes about mostly says where it comes from.
fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let all = subject.judge.rows().all().iter();
    let sourced: HashSet<&Id> =
        all.filter(|of| of.all().iter().any(|row| row.source.is_some())).map(|of| of.id).collect();
    let lacks = |it: &Indicator| {
        !is_state(it)
            && it.source.is_none()
            && it.method.is_none()
            && it.kolada.is_none()
            && !sourced.contains(&it.id.value)
    };
    without(subject, &CHECK.page, &LACK, lacks, findings);
}
