//! `ambiguous-percent`: "minska med 10 %" of a percentage.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::rule::{Change, Extent, Measure, Quantity, Rule};
use crate::model::unit::Unit;

/// From 40 %, is it 36 or 30? Judged as percent of the value.
pub const CHECK: Check = check!("ambiguous-percent", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        if indicator.unit() != Some(&Unit::Percent) {
            continue;
        }
        for target in &indicator.targets {
            let ambiguous = target.rule().is_some_and(|rule| rule.any(by_percent));
            let said = subject.sources.text(target.rule_span()).to_lowercase();
            if ambiguous && !said.contains("av värdet") && !said.contains("of the value") {
                let message = Message::new("finding-ambiguous-percent").with("target", target.text.value.as_str());
                findings.push(
                    Finding::warning(CHECK.page.code, target.rule_span(), message)
                        .help(Message::new("help-ambiguous-percent")),
                );
            }
        }
    }
}

fn by_percent(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Change(Change { extent: Some(Extent::By(Quantity { measure: Some(Measure::Percent), .. })), .. })
    )
}
