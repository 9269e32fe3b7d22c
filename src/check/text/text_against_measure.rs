//! `text-against-measure`: a plan's text that speaks of a share where its table counts, or the other way round.

use super::section::of_plan_texts;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// In the section on the indicator, a word for what its title does not measure.
pub const CHECK: Check = check!("text-against-measure", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (section, indicator) in of_plan_texts(subject.organisation) {
        let title = indicator.title.value.to_lowercase();
        let text = section.markdown.to_lowercase();
        let other = match title.split(' ').next() {
            Some("antal" | "antalet") => "andelen",
            Some("andel" | "andelen") => "antalet",
            _ => continue,
        };
        // Lower case may change the length of a text; then the place is the whole section.
        let Some(at) = text.find(other).filter(|_| text.len() == section.markdown.len()) else { continue };
        let message = Message::new("finding-text-against-measure")
            .with("word", other)
            .with("title", indicator.title.value.as_str());
        let finding = Finding::warning(CHECK.page.code, section.at.part(at, at + other.len()), message);
        let finding = finding.related(indicator.title.span, Message::new("related-indicator"));
        findings.push(finding.help(Message::new("help-text-against-plan")));
    }
}
