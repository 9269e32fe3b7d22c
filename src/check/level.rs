//! How serious a finding is: as asked for on the command line, else as the organisation's `[checks]` say.

use crate::finding::{Finding, Severity};
use crate::model::judging::Level;
use crate::model::organisation::Organisation;

/// How serious somebody wants a check to be for this run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The check.
    pub code: String,
    /// How serious.
    pub level: Level,
}

/// Settles findings; an error of reading stays one.
pub(super) fn settle(organisation: &Organisation, asked: &[Asked], findings: &mut Vec<Finding>) {
    findings.retain_mut(|finding| {
        let of_run = asked.iter().rfind(|asked| asked.code == finding.code).map(|asked| asked.level);
        let own = || organisation.checks.iter().find(|it| it.code.value == finding.code).map(|it| it.level);
        let level = of_run.or_else(own).filter(|_| !super::is_fixed(finding.code));
        if let Some(level) = level {
            set(finding, level);
        }
        level != Some(Level::Allow)
    });
}

/// Gives a finding its severity.
pub(super) fn set(finding: &mut Finding, level: Level) {
    finding.severity = if level == Level::Deny { Severity::Error } else { Severity::Warning };
}
