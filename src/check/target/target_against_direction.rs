//! `target-against-direction`: a target that goes the way that is worse.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::rule::{Bound, Change, Comparator, Rule, Way};

/// "minska" where higher is better: either the target or the direction is wrong.
pub const CHECK: Check = check!("target-against-direction", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        for target in &indicator.targets {
            if !target.rule().is_some_and(|rule| goes_against(rule, indicator.direction())) {
                continue;
            }
            let message = Message::new("finding-target-against-direction").with("target", target.text.value.as_str());
            let message = message.with(
                "better",
                Message::new(match indicator.direction() {
                    Direction::Lower => "direction-lower",
                    _ => "direction-higher",
                }),
            );
            let instead = if indicator.direction() == Direction::Lower { "higher" } else { "lower" };
            let mut finding = Finding::warning(CHECK.page.code, target.text.span, message);
            if let Some(better) = &indicator.better {
                finding = finding.related(better.span, Message::new("related-direction"));
            }
            findings.push(finding.help(Message::new("help-target-against-direction").with("instead", instead)));
        }
    }
}

/// Only what is said of the value itself counts: "högst samma nivå" and a range may well stand for either.
fn goes_against(rule: &Rule, better: Direction) -> bool {
    match rule {
        Rule::Change(Change { way, .. }) => {
            matches!((way, better), (Way::Up, Direction::Lower) | (Way::Down, Direction::Higher))
        }
        Rule::Bound(Bound { comparator, .. }) => matches!(
            (comparator, better),
            (Comparator::AtLeast | Comparator::Above, Direction::Lower)
                | (Comparator::AtMost | Comparator::Below, Direction::Higher)
        ),
        Rule::Every(_, inner) | Rule::Some(_, _, inner) | Rule::Due(_, inner) | Rule::From(_, inner) => {
            goes_against(inner, better)
        }
        _ => false,
    }
}
