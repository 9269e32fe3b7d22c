//! `empty-comment`: a heading for a comment in `analysis.md`, and no comment.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::text::Which;

/// Somebody meant to write it. A heading over other headings needs no words of its own.
pub const CHECK: Check = check!("empty-comment", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let texts = subject.organisation.plans.iter().flat_map(|plan| &plan.texts);
    for text in texts.filter(|text| text.which == Which::Analysis) {
        for heading in text.headings.iter().filter(|heading| heading.is_empty) {
            let Some(id) = &heading.id else { continue };
            let message = Message::new("finding-empty-comment").with("id", id.value.as_str());
            findings.push(Finding::warning(CHECK.page.code, id.span, message).help(Message::new("help-empty-comment")));
        }
    }
}
