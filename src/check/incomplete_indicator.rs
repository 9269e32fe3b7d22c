//! `indicator-without-unit`, `-direction`, `-owner`: what a reader needs to understand a figure.

use super::{Check, Subject};
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::judging::Level;

/// Nobody knows what the figure counts.
pub const WITHOUT_UNIT: Check = Check { code: "indicator-without-unit", level: Level::Warn, run: unit };
/// Nobody knows which way is better.
pub const WITHOUT_DIRECTION: Check = Check { code: "indicator-without-direction", level: Level::Warn, run: direction };
/// Nobody answers for it; many plans name owners elsewhere, so it is off unless the organisation wants it.
pub const WITHOUT_OWNER: Check = Check { code: "indicator-without-owner", level: Level::Allow, run: owner };

fn unit(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let words = ("finding-indicator-without-unit", "help-indicator-without-unit");
    without(subject, WITHOUT_UNIT.code, words, |indicator| indicator.unit.is_none(), findings);
}

fn direction(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let words = ("finding-indicator-without-direction", "help-indicator-without-direction");
    without(subject, WITHOUT_DIRECTION.code, words, |indicator| indicator.better.is_none(), findings);
}

fn owner(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let words = ("finding-indicator-without-owner", "help-indicator-without-owner");
    without(subject, WITHOUT_OWNER.code, words, |indicator| indicator.owner.is_none(), findings);
}

fn without(
    subject: &Subject<'_>,
    code: Code,
    (message, help): (&'static str, &'static str),
    lacks: fn(&Indicator) -> bool,
    findings: &mut Vec<Finding>,
) {
    for (_, _, indicator) in subject.organisation.indicators().filter(|(_, _, indicator)| lacks(indicator)) {
        // A line that could not be read may hold it.
        let within = |span: &&crate::source::Span| span.file == indicator.at.file;
        if subject.damaged.iter().any(|span| within(&span)) {
            continue;
        }
        let message = Message::new(message).with("title", indicator.title.value.as_str());
        findings.push(Finding::warning(code, indicator.id.span, message).help(Message::new(help)));
    }
}
