//! `target-without-group`: a target that compares with others, for an indicator that is compared with nobody.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::rule::{Change, Rule};

/// Colours, ranks and "bättre än" need a comparison group.
pub const CHECK: Check = check!("target-without-group", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators().filter(|(_, _, indicator)| indicator.compare.is_none()) {
        for target in &indicator.targets {
            if target.rule().is_some_and(|rule| rule.any(needs_group)) {
                let message = Message::new("finding-target-without-group").with("target", target.text.value.as_str());
                findings.push(
                    Finding::warning(CHECK.page.code, target.text.span, message)
                        .help(Message::new("help-target-without-group")),
                );
            }
        }
    }
}

fn needs_group(rule: &Rule) -> bool {
    matches!(rule, Rule::Colour(_) | Rule::Group(_) | Rule::Rank(_) | Rule::Change(Change { relative_to: Some(_), .. }))
}
