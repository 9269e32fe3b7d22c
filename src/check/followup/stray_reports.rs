//! `unknown-activity`, `unknown-budget-row`, `unknown-assessed-goal`: reports on what no plan has.

use std::collections::BTreeSet;

use crate::check::known::{help, nearest_or_known};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// A report on neither an activity nor an indicator.
pub const UNKNOWN_ACTIVITY: Check = check!("unknown-activity", Deny, activities);
/// A report on a budget row that no plan has.
pub const UNKNOWN_BUDGET_ROW: Check = check!("unknown-budget-row", Deny, budget);
/// An assessment of a goal that the plan does not have.
pub const UNKNOWN_ASSESSED_GOAL: Check = check!("unknown-assessed-goal", Deny, assessments);

fn activities(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let goals = organisation.plans.iter().flat_map(|plan| &plan.goals);
    let known: BTreeSet<&str> = goals
        .flat_map(|goal| goal.activities.iter().map(|activity| activity.id.value.as_str()))
        .chain(organisation.measured().map(|indicator| indicator.id.value.as_str()))
        .collect();
    for report in &organisation.states {
        let id = report.about.value.as_str();
        if !known.contains(id) && !subject.may_be_damaged(id) {
            let message = Message::new("finding-unknown-activity").with("id", id);
            let mut finding = Finding::error(UNKNOWN_ACTIVITY.page.code, report.about.span, message);
            let help = nearest_or_known(id, known.iter().copied());
            finding.help = help.or_else(|| Some(Message::new("help-unknown-activity")));
            findings.push(finding);
        }
    }
}

fn budget(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let rows = subject.organisation.plans.iter().flat_map(|plan| &plan.budget);
    let known = rows.map(|row| row.id.value.as_str());
    for report in &subject.organisation.spending {
        let id = report.row.value.as_str();
        if !known.clone().any(|known| known == id) && !subject.may_be_damaged(id) {
            let message = Message::new("finding-unknown-budget-row").with("id", id);
            let finding = Finding::error(UNKNOWN_BUDGET_ROW.page.code, report.row.span, message);
            findings.push(finding.help(help(id, known.clone())));
        }
    }
}

fn assessments(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let names = plan.goals.iter().map(|goal| goal.id.value.as_str());
        for assessment in &plan.assessments {
            let id = assessment.goal.value.as_str();
            if plan.goal(&assessment.goal.value).is_none() && !subject.may_be_damaged(id) {
                let message = Message::new("finding-unknown-goal").with("id", id).with("plan", plan.id.as_str());
                let finding = Finding::error(UNKNOWN_ASSESSED_GOAL.page.code, assessment.goal.span, message);
                findings.push(finding.help(help(id, names.clone())));
            }
        }
    }
}
