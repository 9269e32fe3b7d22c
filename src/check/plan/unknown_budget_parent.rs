//! `unknown-budget-parent`: a row of the budget that is a part of one that is not there, or of itself.

use std::collections::BTreeSet;

use super::reference::unknown;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::source::At;

/// `part-of` names no other row of the plan's budget.
pub const CHECK: Check = check!("unknown-budget-parent", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let names: BTreeSet<&Id> = plan.budget.iter().map(|row| &row.id.value).collect();
        for (row, parent) in plan.budget.iter().filter_map(|row| Some((row, row.part_of.as_ref()?))) {
            if row.id.value == parent.value {
                findings.push(part_of_itself(parent));
            } else if !names.contains(&parent.value) && !subject.may_be_damaged(parent.value.as_str()) {
                let others = names.iter().copied().filter(|name| **name != row.id.value);
                findings.push(unknown(CHECK.page.code, "finding-unknown-budget-parent", parent, others));
            }
        }
    }
}

fn part_of_itself(id: &At<Id>) -> Finding {
    let message = Message::new("finding-budget-row-of-itself").with("id", id.value.as_str());
    Finding::error(CHECK.page.code, id.span, message).help(Message::new("help-budget-row-of-itself"))
}
