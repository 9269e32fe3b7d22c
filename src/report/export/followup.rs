//! What is to be done, and the budget.

use super::indicators::goal;
use super::{Column, Material, Value, or_nothing, period, text};
use crate::message::Message;

pub const ACTIVITIES: [Column; 10] = [
    ("plan", "export-plan"),
    ("goal", "export-goal"),
    ("goal_title", "export-goal-title"),
    ("activity", "export-activity"),
    ("title", "export-title"),
    ("owner", "export-owner"),
    ("due", "export-due"),
    ("state", "export-state"),
    ("reported", "export-reported"),
    ("overdue", "export-overdue"),
];

pub fn activities(material: Material<'_>) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for plan in material.plans {
        for of_goal in &plan.goals {
            for it in &of_goal.activities {
                let mut row = vec![text(plan.plan.id.as_str())];
                row.extend(goal(Some(of_goal.goal)));
                row.extend([
                    text(it.activity.id.value.as_str()),
                    text(it.activity.title.as_str()),
                    or_nothing(it.activity.owner.as_ref(), |owner| text(owner.value.as_str())),
                    or_nothing(it.activity.due.as_ref(), |due| Value::Day(due.value)),
                    or_nothing(it.report, |report| Value::Coded(report.state.name().to_owned(), report.state.word())),
                    or_nothing(it.report, |report| period(report.period)),
                    Value::Is(it.overdue),
                ]);
                rows.push(row);
            }
        }
    }
    rows
}

pub const BUDGET: [Column; 9] = [
    ("plan", "export-plan"),
    ("row", "export-budget-row"),
    ("title", "export-title"),
    ("unit", "export-unit"),
    ("amount", "export-amount"),
    ("period", "export-period"),
    ("outcome", "export-outcome"),
    ("deviation", "export-deviation"),
    ("forecast", "export-forecast"),
];

pub fn budget(material: Material<'_>) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for plan in material.plans {
        for line in &plan.budget {
            rows.push(vec![
                text(plan.plan.id.as_str()),
                text(line.row.id.value.as_str()),
                text(line.row.title.as_str()),
                Value::Coded("tkr".to_owned(), Message::new("export-tkr")),
                or_nothing(line.row.amount.as_ref(), |amount| Value::Number(amount.value)),
                or_nothing(line.report, |report| period(report.period)),
                or_nothing(line.report.and_then(|report| report.outcome), Value::Number),
                or_nothing(line.deviation(), Value::Number),
                or_nothing(line.report.and_then(|report| report.forecast), Value::Number),
            ]);
        }
    }
    rows
}
