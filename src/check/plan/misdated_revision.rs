//! `misdated-revision`: a change of a plan on a day when it can't have been decided.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::plan::Plan;
use crate::model::revision::Revision;

/// Before the plan was adopted, after its period, or on a day that is yet to come.
pub const CHECK: Check = check!("misdated-revision", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        for revision in &plan.revisions {
            let Some(message) = wrong(subject, plan, revision) else { continue };
            let finding = Finding::warning(CHECK.page.code, revision.date.span, message);
            findings.push(finding.help(Message::new("help-misdated-revision")));
        }
    }
}

fn wrong(subject: &Subject<'_>, plan: &Plan, revision: &Revision) -> Option<Message> {
    let day = revision.date.value;
    let last = plan.period.value.last();
    let message = match plan.adopted {
        Some(adopted) if day < adopted => Message::new("finding-revision-before-adopted").with("adopted", adopted),
        _ if day > last => Message::new("finding-revision-after-period").with("last", last),
        _ if day > subject.today => Message::new("finding-revision-in-future"),
        _ => return None,
    };
    Some(message.with("day", day))
}
