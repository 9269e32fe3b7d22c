//! `unknown-goal`: a goal that supports one that is not there.

use std::collections::{BTreeMap, BTreeSet};

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::At;

/// A goal that the followed plan does not have.
pub const CHECK: Check = check!("unknown-goal", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans = &subject.organisation.plans;
    let followed: BTreeSet<&Id> = plans.iter().filter_map(|plan| Some(&plan.follows.as_ref()?.value)).collect();
    let goals_of = |plan: &'_ Plan| plan.goals.iter().map(|goal| goal.id.value.clone()).collect::<BTreeSet<Id>>();
    let goals: BTreeMap<&Id, BTreeSet<Id>> =
        plans.iter().filter(|plan| followed.contains(&plan.id)).map(|plan| (&plan.id, goals_of(plan))).collect();
    for plan in plans {
        let Some(follows) = &plan.follows else {
            findings.extend(supported(plan).map(supports_nothing));
            continue;
        };
        // A followed plan that is not there has been said once.
        let Some(names) = goals.get(&follows.value) else { continue };
        for id in supported(plan) {
            if !names.contains(&id.value) && !subject.may_be_damaged(id.value.as_str()) {
                let mut finding = unknown(CHECK.page.code, "finding-unknown-goal", id, names.iter());
                finding.message = finding.message.with("plan", follows.value.as_str());
                findings.push(finding);
            }
        }
    }
}

fn supported(plan: &Plan) -> impl Iterator<Item = &At<Id>> {
    plan.goals.iter().flat_map(|goal| &goal.supports)
}

fn supports_nothing(id: &At<Id>) -> Finding {
    let message = Message::new("finding-supports-nothing").with("id", id.value.as_str());
    Finding::error(CHECK.page.code, id.span, message).help(Message::new("help-supports-nothing"))
}
