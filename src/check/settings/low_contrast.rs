//! `low-contrast`: the colour of reports is too light to be read on paper.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::accent::Accent;

/// Reports follow WCAG 2.1, level AA, as the law on public websites asks. Until it is put right they use the darker colour.
pub const CHECK: Check = check!("low-contrast", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(colour) = &subject.organisation.accent else { return };
    if colour.value.reads_on(Accent::WHITE) {
        return;
    }
    let message = Message::new("finding-low-contrast")
        .with("colour", colour.value.to_string())
        .with("ratio", colour.value.contrast(Accent::WHITE));
    let help = Message::new("help-low-contrast").with("instead", colour.value.on_paper().to_string());
    findings.push(Finding::warning(CHECK.page.code, colour.span, message).help(help));
}
