//! `unknown-indicator`, `unknown-comment`: measurements and comments about what no plan has.

use std::collections::BTreeSet;

use super::known::{help, nearest_or_known};
use super::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::judging::Level;

/// A row of measurements for an indicator that no plan has.
pub const UNKNOWN_INDICATOR: Check = Check { code: "unknown-indicator", level: Level::Deny, run: rows };
/// A comment on a goal or an indicator that the plan does not have.
pub const UNKNOWN_COMMENT: Check = Check { code: "unknown-comment", level: Level::Deny, run: comments };

fn rows(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.plan_unopened {
        return;
    }
    let known: BTreeSet<&str> = subject.organisation.measured().map(|indicator| indicator.id.value.as_str()).collect();
    for row in &subject.organisation.measurements {
        let id = row.indicator.value.as_str();
        if known.contains(id) || subject.may_be_damaged(id) {
            continue;
        }
        let message = Message::new("finding-unknown-indicator").with("id", id);
        let mut finding = Finding::error(UNKNOWN_INDICATOR.code, row.indicator.span, message);
        let help = nearest_or_known(id, known.iter().copied());
        finding.help = help.or_else(|| Some(Message::new("help-unknown-indicator")));
        findings.push(finding);
    }
}

fn comments(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let goals = plan.goals.iter().map(|goal| goal.id.value.as_str());
        let names = goals.chain(plan.measured().map(|indicator| indicator.id.value.as_str()));
        for comment in plan.comments.iter().chain(&plan.narrative) {
            let id = comment.about.value.as_str();
            if !names.clone().any(|name| name == id) && !subject.may_be_damaged(id) {
                let message = Message::new("finding-unknown-comment").with("id", id);
                findings.push(
                    Finding::error(UNKNOWN_COMMENT.code, comment.about.span, message).help(help(id, names.clone())),
                );
            }
        }
    }
}
