//! `unknown-check`: `[checks]` names a check that there is not.

use crate::check::known::nearest_or_known;
use crate::check::{Check, Subject, pages};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::judging::CheckSetting;
use crate::read::nearest::nearest;

/// A setting that does nothing, most often misspelt.
pub const CHECK: Check = check!("unknown-check", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let codes: Vec<&str> = pages().iter().map(|page| page.code).collect();
    for setting in &subject.organisation.checks {
        let code = setting.code.value.as_str();
        if !codes.contains(&code) {
            let message = Message::new("finding-unknown-check").with("code", code);
            let names = || codes.iter().copied();
            let help = nearest_or_known(code, names()).unwrap_or_else(|| Message::new("help-unknown-check"));
            let finding = Finding::warning(CHECK.page.code, setting.code.span, message).help(help);
            findings.push(match meant(subject, setting, &codes) {
                Some(meant) => finding.replaced(setting.code.span, meant),
                None => finding,
            });
        }
    }
}

/// The only check that it can mean, if nothing is set of it yet and the name stands as it is.
fn meant<'c>(subject: &Subject<'_>, setting: &CheckSetting, codes: &[&'c str]) -> Option<&'c str> {
    let code = setting.code.value.as_str();
    let meant = nearest(code, codes.iter().copied())?;
    let distance = |name: &str| strsim::osa_distance(code, name);
    let other = codes.iter().any(|name| *name != meant && distance(name) <= distance(meant));
    let set = subject.organisation.checks.iter().any(|setting| setting.code.value == meant);
    (!other && !set && subject.sources.text(setting.code.span) == code).then_some(meant)
}
