//! Checks: what is wrong, or worth a look, in plans that can be read. One check a file: its code and one function.

mod against_direction;
mod already_met;
mod ambiguous_percent;
mod bare_number;
mod conflicting_values;
mod duplicate_id;
mod incomplete_indicator;
mod known;
mod levels;
mod measureless_goal;
mod percent_range;
mod references;
mod repeated_indicator;
mod repeated_success_factor;
mod settings;
mod stray_reports;
mod stray_rows;
mod text_against_plan;
mod title_against_target;
mod ungrouped_target;
mod units;

pub use settings::settle;

use crate::finding::{Code, Finding};
use crate::model::judging::Level;
use crate::model::organisation::Organisation;
use crate::read::nearest::nearest;
use crate::source::{Sources, Span};

/// What a check looks at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The organisation with all its plans and measurements.
    pub organisation: &'a Organisation,
    /// The texts, to tell whether something stands in a line that could not be read.
    pub sources: &'a Sources,
    /// Lines, or whole files, that could not be read.
    pub damaged: &'a [Span],
    /// Some plan could not even be opened.
    pub plan_unopened: bool,
}

impl Subject<'_> {
    /// Whether an id may stand in a line that could not be read: then it is not missing.
    pub fn may_be_damaged(&self, id: &str) -> bool {
        self.damaged.iter().any(|span| self.sources.text(*span).contains(id))
    }

    /// Whether a key of a table may stand in a line of it that could not be read, or is misspelt there.
    pub fn key_may_be_damaged(&self, table: Span, key: &str) -> bool {
        let mut lines = self.damaged.iter().filter(|span| span.file == table.file);
        lines.any(|span| {
            let text = self.sources.text(*span);
            let name = text.split('=').next().unwrap_or_default().trim();
            // A key in Swedish may be meant as any.
            let meant = text.contains(key) || !name.is_ascii() || nearest(name, [key]).is_some();
            meant && (self.is_whole(*span) || self.header(*span) == self.header(table))
        })
    }

    /// Whether a file as a whole can't be relied on.
    pub fn is_uncertain(&self, at: Span) -> bool {
        self.damaged.iter().any(|span| span.file == at.file && self.is_whole(*span))
    }

    /// Whether some plan is unread or uncertain, so that what others seem to lack may be there.
    pub fn some_plan_is_uncertain(&self) -> bool {
        self.plan_unopened || self.damaged.iter().any(|span| self.is_whole(*span))
    }

    fn is_whole(&self, span: Span) -> bool {
        span.start == 0 && span == self.sources.whole(span.file)
    }

    /// Where the header stands of the table that a place is in: two places of one table have the same.
    fn header(&self, at: Span) -> usize {
        let before = Span { start: 0, end: at.start, ..at };
        self.sources.text(before).rfind("\n[").unwrap_or(0)
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
    incomplete_indicator::WITHOUT_METHOD,
    incomplete_indicator::WITHOUT_OWNER,
    incomplete_indicator::WITHOUT_SOURCE,
    incomplete_indicator::WITHOUT_UNIT,
    percent_range::CHECK,
    repeated_indicator::CHECK,
    repeated_success_factor::CHECK,
    against_direction::CHECK,
    already_met::CHECK,
    ungrouped_target::CHECK,
    text_against_plan::MEASURE,
    text_against_plan::TARGET,
    title_against_target::CHECK,
    stray_reports::UNKNOWN_ACTIVITY,
    stray_reports::UNKNOWN_ASSESSED_GOAL,
    stray_reports::UNKNOWN_BUDGET_ROW,
    settings::SETTING_NOT_APPLIED,
    settings::UNKNOWN_CHECK,
    stray_rows::UNKNOWN_COMMENT,
    references::UNKNOWN_COMMITTEE,
    references::UNKNOWN_GOAL,
    references::UNKNOWN_GROUP,
    stray_rows::UNKNOWN_INDICATOR,
    units::UNKNOWN_PART,
    references::UNKNOWN_PLAN,
    units::UNKNOWN_UNIT,
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
