//! `broken-footnote`: a footnote that is missing, or that nothing in the text refers to.

use std::collections::BTreeSet;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::source::At;

/// A reference without its footnote is printed as it stands; a footnote without a reference not at all.
pub const CHECK: Check = check!("broken-footnote", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for text in subject.organisation.plans.iter().flat_map(|plan| &plan.texts) {
        let (footnotes, references) = (names(&text.footnotes), names(&text.footnote_references));
        findings.extend(without(&text.footnote_references, &footnotes).map(missing));
        findings.extend(without(&text.footnotes, &references).map(unused));
    }
}

/// Names mean the same in capital letters.
fn names(all: &[At<String>]) -> BTreeSet<String> {
    all.iter().map(|name| name.value.to_lowercase()).collect()
}

fn without<'a>(some: &'a [At<String>], others: &BTreeSet<String>) -> impl Iterator<Item = &'a At<String>> {
    some.iter().filter(|name| !others.contains(&name.value.to_lowercase()))
}

fn missing(reference: &At<String>) -> Finding {
    let message = Message::new("finding-footnote-missing").with("name", reference.value.as_str());
    let help = Message::new("help-footnote-missing").with("line", format!("[^{}]: …", reference.value));
    Finding::warning(CHECK.page.code, reference.span, message).help(help)
}

fn unused(footnote: &At<String>) -> Finding {
    let message = Message::new("finding-footnote-unused").with("name", footnote.value.as_str());
    let finding = Finding::warning(CHECK.page.code, footnote.span, message);
    let line = format!("[^{}]", footnote.value);
    finding.help(Message::new("help-footnote-unused").with("line", line))
}
