//! How serious a finding is: the organisation's `[checks]` decide, after the check.

use super::known::{known, nearest_or_known};
use super::{CHECKS, Check, Subject};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::model::judging::Level;
use crate::model::organisation::Organisation;

/// `[checks]` names a check that there is not.
pub const UNKNOWN_CHECK: Check = Check { code: "unknown-check", level: Level::Warn, run };

/// What the organisation says of a check.
pub fn level(organisation: &Organisation, code: &str) -> Option<Level> {
    organisation.checks.iter().find(|setting| setting.code.value == code).map(|setting| setting.level)
}

/// Applies the organisation's settings to what reading has found; an error of reading stays one, for what could not be
/// read can't be judged.
pub fn settle(organisation: &Organisation, findings: &mut Vec<Finding>) {
    findings.retain_mut(|finding| match level(organisation, finding.code) {
        Some(Level::Allow) => finding.severity == Severity::Error,
        Some(Level::Deny) => {
            finding.severity = Severity::Error;
            true
        }
        _ => true,
    });
}

/// Gives a finding its severity.
pub fn set(finding: &mut Finding, level: Level) {
    finding.severity = if level == Level::Deny { Severity::Error } else { Severity::Warning };
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let codes = || CHECKS.iter().map(|check| check.code).chain(READING);
    for setting in &subject.organisation.checks {
        let code = setting.code.value.as_str();
        if !codes().any(|known| known == code) {
            let message = Message::new("finding-unknown-check").with("code", code);
            let help = nearest_or_known(code, codes()).unwrap_or_else(|| known(codes()));
            findings.push(Finding::warning(UNKNOWN_CHECK.code, setting.code.span, message).help(help));
        }
    }
}

/// What reading finds that is a warning, and can be allowed or denied.
const READING: [&str; 4] =
    [crate::read::FILE_NOT_READ, crate::read::NOT_UTF8, crate::read::STRAY_ANALYSIS, "unknown-column"];
