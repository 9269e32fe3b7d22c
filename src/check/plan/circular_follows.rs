//! `circular-follows`: plans that follow each other in a circle, or a plan that follows itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::At;

/// Nobody can say which of them is carried out by the others.
pub const CHECK: Check = check!("circular-follows", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans: BTreeMap<&Id, &Plan> = subject.organisation.plans.iter().map(|plan| (&plan.id, plan)).collect();
    let mut walked: BTreeSet<&Id> = BTreeSet::new();
    for plan in plans.values() {
        // From plan to plan, until one is not there, follows nothing, or has been walked before.
        let mut way: Vec<(&Plan, &At<Id>)> = Vec::new();
        let mut next = Some(*plan);
        while let Some((plan, follows)) = next.and_then(|plan| Some((plan, plan.follows.as_ref()?))) {
            if !walked.insert(&plan.id) {
                break;
            }
            way.push((plan, follows));
            next = plans.get(&follows.value).copied();
        }
        let back = next.and_then(|next| way.iter().position(|(plan, _)| plan.id == next.id));
        findings.extend(back.and_then(|from| finding(way.get(from..)?)));
    }
}

fn finding(circle: &[(&Plan, &At<Id>)]) -> Option<Finding> {
    let (first, follows) = circle.first()?;
    if circle.len() == 1 {
        let message = Message::new("finding-follows-itself").with("plan", first.id.as_str());
        return Some(said(follows, message, "help-follows-itself"));
    }
    let names = circle.iter().map(|(plan, _)| plan.id.as_str()).chain([first.id.as_str()]);
    let way = names.collect::<Vec<_>>().join(" → ");
    let finding = said(follows, Message::new("finding-circular-follows").with("way", way), "help-circular-follows");
    let others = circle.iter().skip(1);
    Some(others.fold(finding, |finding, (_, follows)| {
        finding.related(follows.span, Message::new("related-follows").with("plan", follows.value.as_str()))
    }))
}

fn said(follows: &At<Id>, message: Message, help: &'static str) -> Finding {
    Finding::error(CHECK.page.code, follows.span, message).help(Message::new(help))
}
