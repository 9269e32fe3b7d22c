//! `unknown-check`: `[checks]` names a check that there is not.

use crate::check::known::{known, nearest_or_known};
use crate::check::{Check, Subject, pages};
use crate::finding::Finding;
use crate::message::Message;

/// A setting that does nothing, most often misspelt.
pub const CHECK: Check = check!("unknown-check", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let pages = pages();
    let codes = || pages.iter().map(|page| page.code);
    for setting in &subject.organisation.checks {
        let code = setting.code.value.as_str();
        if !codes().any(|known| known == code) {
            let message = Message::new("finding-unknown-check").with("code", code);
            let help = nearest_or_known(code, codes()).unwrap_or_else(|| known(codes()));
            findings.push(Finding::warning(CHECK.page.code, setting.code.span, message).help(help));
        }
    }
}
