//! `unknown-committee`, `unknown-group`, `unknown-plan`, `unknown-goal`: references to what is not there.

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::source::At;

/// A committee that `organisation.toml` does not have.
pub const UNKNOWN_COMMITTEE: Check = check!("unknown-committee", Deny, committees);
/// A comparison group that `organisation.toml` does not have.
pub const UNKNOWN_GROUP: Check = check!("unknown-group", Deny, groups);
/// A plan that is not in the folder.
pub const UNKNOWN_PLAN: Check = check!("unknown-plan", Deny, plans);
/// A goal that the followed plan does not have.
pub const UNKNOWN_GOAL: Check = check!("unknown-goal", Deny, goals);

fn committees(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let names = organisation.committees.iter().map(|committee| committee.id.value.as_str());
    for plan in &organisation.plans {
        let adopted_by = plan.indicators().filter_map(|(_, indicator)| indicator.adopted_by.as_ref());
        for id in std::iter::once(&plan.committee).chain(adopted_by) {
            if organisation.committee(&id.value).is_none() && !subject.may_be_damaged(id.value.as_str()) {
                findings.push(unknown(UNKNOWN_COMMITTEE.page.code, "finding-unknown-committee", id, names.clone()));
            }
        }
    }
}

fn groups(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let names = organisation.groups.iter().map(|group| group.id.value.as_str());
    for id in organisation.indicators().filter_map(|(_, _, indicator)| indicator.compare.as_ref()) {
        if organisation.group(&id.value).is_none() && !subject.may_be_damaged(id.value.as_str()) {
            findings.push(unknown(UNKNOWN_GROUP.page.code, "finding-unknown-group", id, names.clone()));
        }
    }
}

fn plans(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let names = organisation.plans.iter().map(|plan| plan.id.as_str());
    for id in organisation.plans.iter().filter_map(|plan| plan.follows.as_ref()) {
        // A plan whose file can't be read is there all the same.
        let unread = subject.plan_unopened
            || subject.damaged.iter().any(|span| {
                subject.sources.path(span.file).rsplit_once('/').is_some_and(|(folder, _)| folder == id.value.as_str())
            });
        if organisation.plan(&id.value).is_none() && !unread {
            findings.push(unknown(UNKNOWN_PLAN.page.code, "finding-unknown-plan", id, names.clone()));
        }
    }
}

fn goals(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let Some(follows) = &plan.follows else {
            findings.extend(supported(plan).map(supports_nothing));
            continue;
        };
        // A followed plan that is not there has been said once.
        let Some(followed) = subject.organisation.plan(&follows.value) else { continue };
        let names = followed.goals.iter().map(|goal| goal.id.value.as_str());
        for id in supported(plan) {
            if followed.goal(&id.value).is_none() && !subject.may_be_damaged(id.value.as_str()) {
                let mut finding = unknown(UNKNOWN_GOAL.page.code, "finding-unknown-goal", id, names.clone());
                finding.message = finding.message.with("plan", followed.id.as_str());
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
    Finding::error(UNKNOWN_GOAL.page.code, id.span, message).help(Message::new("help-supports-nothing"))
}

fn unknown<'a>(
    code: Code,
    message: &'static str,
    id: &At<Id>,
    names: impl Iterator<Item = &'a str> + Clone,
) -> Finding {
    let message = Message::new(message).with("id", id.value.as_str());
    Finding::error(code, id.span, message).help(help(id.value.as_str(), names))
}
