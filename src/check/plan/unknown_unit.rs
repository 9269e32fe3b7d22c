//! `unknown-unit`: a unit that is not there.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::At;

/// A unit that no committee in `organisation.toml` has.
pub const CHECK: Check = check!("unknown-unit", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let committees = &subject.organisation.committees;
    let names: BTreeSet<&Id> =
        committees.iter().flat_map(|committee| &committee.units).map(|unit| &unit.id.value).collect();
    for id in subject.organisation.plans.iter().flat_map(named) {
        if !names.contains(&id.value) && !subject.may_be_damaged(id.value.as_str()) {
            findings.push(unknown(CHECK.page.code, "finding-unknown-unit", id, names.iter().copied()));
        }
    }
}

/// Every unit that a plan names.
fn named(plan: &Plan) -> Vec<&At<Id>> {
    let mut ids: Vec<&At<Id>> = plan.unit.iter().collect();
    ids.extend(plan.measured().flat_map(|indicator| &indicator.units));
    for goal in &plan.goals {
        ids.extend(goal.activities.iter().flat_map(|activity| &activity.units));
        ids.extend(goal.commitments.iter().flat_map(|commitment| &commitment.by));
    }
    ids
}
