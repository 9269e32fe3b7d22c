//! `number-without-direction`: a bare number as target, and nothing says which way is better.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::rule::Rule;

/// "75" is at least 75 where higher is better and at most 75 where lower is; with neither it says nothing.
pub const CHECK: Check = check!("number-without-direction", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        if indicator.direction() != Direction::Neither || subject.key_may_be_damaged(indicator.id.span, "better") {
            continue;
        }
        for target in &indicator.targets {
            let bare = |rule: &Rule| rule.any(|rule| matches!(rule, Rule::Number(_)));
            if target.rule().is_some_and(bare) {
                let message =
                    Message::new("finding-number-without-direction").with("target", target.text.value.as_str());
                findings.push(
                    Finding::error(CHECK.page.code, target.rule_span(), message)
                        .help(Message::new("help-number-without-direction")),
                );
            }
        }
    }
}
