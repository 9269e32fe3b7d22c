//! `setting-not-applied`: a setting that is read, but that nothing applies with the other settings.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// Nobody shall believe that a limit holds when it does not.
pub const CHECK: Check = check!("setting-not-applied", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let judging = &subject.organisation.judging;
    for share in &judging.idle {
        let message = Message::new("finding-setting-without-share").with("key", share.value.as_str());
        let finding = Finding::warning(CHECK.page.code, share.span, message);
        findings.push(finding.help(Message::new("help-setting-without-share")));
    }
}
