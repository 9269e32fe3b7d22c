//! `target-out-of-range`: a level that the unit can't have, and that is met whatever comes: "högst 120 %".

use super::asked::{Asked, asked, place_of};
use crate::check::limits::Limits;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::unit::Unit;

/// Most often a digit too many or another unit in mind.
pub const CHECK: Check = check!("target-out-of-range", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        for target in &indicator.targets {
            let levels = target.rule().map(|rule| asked(indicator, rule)).unwrap_or_default();
            if levels.iter().all(Asked::is_ordinary) {
                continue;
            }
            let limits = Limits::of(indicator);
            // What can never be met is said by `target-out-of-reach`.
            let Some(odd) = levels.iter().find(|level| !limits.allow(level.level) && !level.is_out_of_reach(limits))
            else {
                continue;
            };
            let message = Message::new("finding-target-out-of-range")
                .with("level", Unit::quantity(indicator.unit(), odd.level))
                .with("limits", limits.name());
            let at = place_of(subject, target.rule_span(), odd.level);
            let finding = Finding::warning(CHECK.page.code, at, message);
            findings.push(finding.help(Message::new("help-target-out-of-range").with("limits", limits.name())));
        }
    }
}
