//! `setting-not-applied`: a setting that is read, but that nothing applies yet.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// Masking comes with the reports that are published; until then nobody shall believe that it is done.
pub const CHECK: Check = check!("setting-not-applied", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.organisation.judging.small_numbers_below.is_some() {
        let message = Message::new("finding-setting-not-applied").with("key", "small-numbers-below");
        let finding = Finding::warning(CHECK.page.code, subject.organisation.at, message);
        findings.push(finding.help(Message::new("help-setting-not-applied")));
    }
}
