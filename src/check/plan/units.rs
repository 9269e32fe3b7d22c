//! `unknown-unit`, `unknown-part`: units and parts of an index that are not there.

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::At;

/// A unit that no committee in `organisation.toml` has.
pub const UNKNOWN_UNIT: Check = check!("unknown-unit", Deny, units);
/// A part of an index that is no indicator of the plan.
pub const UNKNOWN_PART: Check = check!("unknown-part", Deny, parts);

fn units(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let committees = &subject.organisation.committees;
    let names = committees.iter().flat_map(|committee| &committee.units).map(|unit| unit.id.value.as_str());
    for plan in &subject.organisation.plans {
        for id in named(plan) {
            let known = names.clone().any(|name| name == id.value.as_str());
            if !known && !subject.may_be_damaged(id.value.as_str()) {
                let message = Message::new("finding-unknown-unit").with("id", id.value.as_str());
                let finding = Finding::error(UNKNOWN_UNIT.page.code, id.span, message);
                findings.push(finding.help(help(id.value.as_str(), names.clone())));
            }
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

fn parts(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let names = plan.measured().map(|indicator| indicator.id.value.as_str());
        for id in plan.measured().flat_map(|indicator| &indicator.parts) {
            let known = names.clone().any(|name| name == id.value.as_str());
            if !known && !subject.may_be_damaged(id.value.as_str()) {
                let message = Message::new("finding-unknown-part").with("id", id.value.as_str());
                let finding = Finding::error(UNKNOWN_PART.page.code, id.span, message);
                findings.push(finding.help(help(id.value.as_str(), names.clone())));
            }
        }
    }
}
