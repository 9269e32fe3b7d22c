//! How serious a finding is: the organisation's `[checks]` decide, after the check.

use super::known::{known, nearest_or_known};
use super::{CHECKS, Check, Subject};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::model::judging::Level;
use crate::model::organisation::Organisation;

/// `[checks]` names a check that there is not.
pub const UNKNOWN_CHECK: Check = Check { code: "unknown-check", level: Level::Warn, run };

/// A setting that is read, but that nothing applies yet.
pub const SETTING_NOT_APPLIED: Check = Check { code: "setting-not-applied", level: Level::Warn, run: not_applied };

/// Masking comes with the reports that are published; until then nobody shall believe that it is done.
fn not_applied(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.organisation.judging.small_numbers_below.is_some() {
        let message = Message::new("finding-setting-not-applied").with("key", "small-numbers-below");
        let finding = Finding::warning(SETTING_NOT_APPLIED.code, subject.organisation.at, message);
        findings.push(finding.help(Message::new("help-setting-not-applied")));
    }
}

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
const READING: [&str; 6] = [
    crate::read::FILE_NOT_READ,
    crate::read::NOT_UTF8,
    crate::read::STRAY_ANALYSIS,
    crate::read::measurements::code::EMPTY_FILE,
    crate::read::measurements::code::UNKNOWN_COLUMN,
    crate::read::measurements::code::UNNAMED_COLUMN,
];
