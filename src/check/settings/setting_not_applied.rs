//! `setting-not-applied`: a setting that is read, but that nothing applies: not yet, or not with the other settings.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// Masking comes with the reports that are published; until then nobody shall believe that it is done.
pub const CHECK: Check = check!("setting-not-applied", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let judging = &subject.organisation.judging;
    if let Some(small) = &judging.small_numbers_below {
        let message = Message::new("finding-setting-not-applied").with("key", "small-numbers-below");
        let finding = Finding::warning(CHECK.page.code, small.span, message);
        findings.push(finding.help(Message::new("help-setting-not-applied")));
    }
    for share in &judging.idle {
        let message = Message::new("finding-setting-without-share").with("key", share.value.as_str());
        let finding = Finding::warning(CHECK.page.code, share.span, message);
        findings.push(finding.help(Message::new("help-setting-without-share")));
    }
}
