//! `overlapping-plans`: two plans of the same committee, or of the same unit, for the same time.

use std::collections::BTreeMap;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;

/// Their periods have days in common, and neither follows the other.
pub const CHECK: Check = check!("overlapping-plans", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut by_owner: BTreeMap<(&Id, Option<&Id>), Vec<&Plan>> = BTreeMap::new();
    for plan in &subject.organisation.plans {
        let unit = plan.unit.as_ref().map(|unit| &unit.value);
        by_owner.entry((&plan.committee.value, unit)).or_default().push(plan);
    }
    for mut plans in by_owner.into_values() {
        plans.sort_by_key(|plan| (plan.period.value.first(), &plan.id));
        // Those that have not ended when the next one begins.
        let mut running: Vec<&Plan> = Vec::new();
        for plan in plans {
            running.retain(|other| other.period.value.overlaps(&plan.period.value));
            let other = running.iter().rev().find(|other| !follows(plan, other) && !follows(other, plan));
            findings.extend(other.map(|other| finding(plan, other)));
            running.push(plan);
        }
    }
}

/// A plan for four years and one for each of them that carries it out: both are meant.
fn follows(plan: &Plan, other: &Plan) -> bool {
    plan.follows.as_ref().is_some_and(|follows| follows.value == other.id)
}

fn finding(plan: &Plan, other: &Plan) -> Finding {
    let message =
        Message::new("finding-overlapping-plans").with("plan", plan.id.as_str()).with("other", other.id.as_str());
    Finding::warning(CHECK.page.code, plan.period.span, message)
        .related(other.period.span, Message::new("related-other-period"))
        .help(Message::new("help-overlapping-plans").with("other", other.id.as_str()))
}
