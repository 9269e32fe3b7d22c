//! `duplicate-id`: an id that stands twice where it must stand once.

use std::collections::BTreeMap;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::source::At;

/// Committees, groups and rules in the organisation; goals, and indicators, in a plan.
pub const CHECK: Check = check!("duplicate-id", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    unique(organisation.committees.iter().map(|committee| &committee.id), findings);
    unique(organisation.groups.iter().map(|group| &group.id), findings);
    unique(organisation.target_rules.iter().map(|rule| &rule.id), findings);
    for plan in &organisation.plans {
        unique(plan.goals.iter().map(|goal| &goal.id), findings);
        let activities = plan.goals.iter().flat_map(|goal| &goal.activities).map(|activity| &activity.id);
        unique(plan.measured().map(|indicator| &indicator.id).chain(activities), findings);
        unique(plan.statistics.iter().map(|statistics| &statistics.id), findings);
        unique(plan.budget.iter().map(|row| &row.id), findings);
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a At<Id>>, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<&Id, &At<Id>> = BTreeMap::new();
    for id in ids {
        if let Some(first) = seen.insert(&id.value, id) {
            let message = Message::new("finding-duplicate-id").with("id", id.value.as_str());
            let finding = Finding::error(CHECK.page.code, id.span, message);
            findings.push(
                finding.related(first.span, Message::new("related-first")).help(Message::new("help-duplicate-id")),
            );
        }
    }
}
