//! `target-out-of-reach`: a level that no value can reach: "minst 120 %" of a share, "under 0 dagar".

use super::asked::{Asked, asked, place_of};
use crate::check::limits::Limits;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::unit::Unit;

/// It would be missed whatever is done.
pub const CHECK: Check = check!("target-out-of-reach", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        for target in &indicator.targets {
            let levels = target.rule().map(|rule| asked(indicator, rule)).unwrap_or_default();
            if levels.iter().all(Asked::is_ordinary) {
                continue;
            }
            let limits = Limits::of(indicator);
            let Some(level) = levels.iter().find(|level| level.is_out_of_reach(limits)) else { continue };
            let message = Message::new("finding-target-out-of-reach")
                .with("target", target.text.value.as_str())
                .with("limits", limits.name());
            let at = place_of(subject, target.rule_span(), level.level);
            let mut finding = Finding::error(CHECK.page.code, at, message);
            if let Some(unit) = &indicator.unit {
                let unit_said = Message::new("related-unit").with("unit", Unit::name(&unit.value));
                finding = finding.related(unit.span, unit_said);
            }
            findings.push(finding.help(Message::new("help-target-out-of-range").with("limits", limits.name())));
        }
    }
}
