//! Checks: what is wrong, or worth a look, in plans that can be read. One check a file: its code and one function.

mod ambiguous_percent;
mod bare_number;
mod conflicting_values;
mod duplicate_id;
mod incomplete_indicator;
mod known;
mod measureless_goal;
mod percent_range;
mod references;
mod repeated_indicator;
mod repeated_success_factor;
mod settings;
mod stray_rows;
mod ungrouped_target;

pub use settings::settle;

use crate::finding::{Code, Finding};
use crate::model::judging::Level;
use crate::model::organisation::Organisation;
use crate::source::{Sources, Span};

/// What a check looks at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The organisation with all its plans and measurements.
    pub organisation: &'a Organisation,
    /// The texts, to tell whether something stands in a line that could not be read.
    pub sources: &'a Sources,
    /// Lines that could not be read.
    pub damaged: &'a [Span],
}

impl Subject<'_> {
    /// Whether an id may stand in a line that could not be read: then it is not missing.
    pub fn may_be_damaged(&self, id: &str) -> bool {
        self.damaged.iter().any(|span| self.sources.text(*span).contains(id))
    }
}

/// A check.
pub struct Check {
    /// Its name.
    pub code: Code,
    /// How serious it is unless the organisation says otherwise.
    pub level: Level,
    /// What it does; the severity of what it finds is settled afterwards.
    pub run: fn(&Subject<'_>, &mut Vec<Finding>),
}

/// All checks, sorted by name.
pub const CHECKS: &[Check] = &[
    ambiguous_percent::CHECK,
    bare_number::CHECK,
    conflicting_values::CHECK,
    conflicting_values::COMPARISONS,
    duplicate_id::CHECK,
    measureless_goal::CHECK,
    incomplete_indicator::WITHOUT_DIRECTION,
    incomplete_indicator::WITHOUT_OWNER,
    incomplete_indicator::WITHOUT_UNIT,
    percent_range::CHECK,
    repeated_indicator::CHECK,
    repeated_success_factor::CHECK,
    ungrouped_target::CHECK,
    settings::UNKNOWN_CHECK,
    stray_rows::UNKNOWN_COMMENT,
    references::UNKNOWN_COMMITTEE,
    references::UNKNOWN_GOAL,
    references::UNKNOWN_GROUP,
    stray_rows::UNKNOWN_INDICATOR,
    references::UNKNOWN_PLAN,
];

/// Runs every check that the organisation wants, and settles how serious each finding is.
pub fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        let level = settings::level(subject.organisation, check.code).unwrap_or(check.level);
        if level == Level::Allow {
            continue;
        }
        let before = findings.len();
        (check.run)(subject, &mut findings);
        for finding in findings.iter_mut().skip(before) {
            settings::set(finding, level);
        }
    }
    findings
}
