//! `title-against-target`: a title that promises something else than the target demands.

use rust_decimal::Decimal;

use super::promise::{Promise, promise};
use crate::check::levels::levels;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::rule::Rule;
use crate::model::unit::Unit;
use crate::source::Span;

/// "Inga …" or "0 …" with a target above zero; "alla …" with a target under 100 %; "minst 85 % …" with 80 % as the target.
pub const CHECK: Check = check!("title-against-target", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        let Some(promise) = promise(&indicator.title.value, indicator.unit()) else { continue };
        // Step by step: one of the targets is what the title says.
        let rules = || indicator.targets.iter().filter_map(|target| target.rule());
        if rules().any(|rule| levels(rule).contains(&promise.level)) {
            continue;
        }
        for target in &indicator.targets {
            let Some(level) = target.rule().and_then(|rule| contradiction(&promise, rule)) else { continue };
            let message = Message::new("finding-title-against-target")
                .with("word", promise.words)
                .with("level", Unit::quantity(indicator.unit(), level));
            let finding = Finding::warning(CHECK.page.code, place(indicator, &promise), message)
                .related(target.rule_span(), Message::new("related-target"));
            findings.push(finding.help(Message::new("help-title-against-target")));
        }
    }
}

/// The level that does not go with the title.
fn contradiction(promise: &Promise<'_>, rule: &Rule) -> Option<Decimal> {
    levels(rule).into_iter().find(|level| *level != promise.level)
}

/// The very words, unless escapes make the title longer in the file than it is.
fn place(indicator: &Indicator, promise: &Promise<'_>) -> Span {
    let title = &indicator.title;
    let exact = title.span.end - title.span.start == title.value.len();
    if exact { title.span.part(promise.at, promise.at + promise.words.len()) } else { title.span }
}
