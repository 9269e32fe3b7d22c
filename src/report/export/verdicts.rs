//! How the targets came out, and why: a row a target, with the file and line of the values.

use super::indicators::{goal, name};
use super::place::place;
use super::{Column, Material, Value, or_nothing, period, text, value};
use crate::judge::{IndicatorJudgement, Point};
use crate::model::target::Target;

pub const COLUMNS: [Column; 24] = [
    ("plan", "export-plan"),
    ("goal", "export-goal"),
    ("goal_title", "export-goal-title"),
    ("indicator", "export-indicator"),
    ("title", "export-title"),
    ("unit", "export-unit"),
    ("target", "export-target"),
    ("target_period", "export-target-period"),
    ("rule", "export-rule"),
    ("baseline", "export-baseline"),
    ("baseline_period", "export-baseline-period"),
    ("baseline_file", "export-baseline-file"),
    ("baseline_line", "export-baseline-line"),
    ("outcome", "export-outcome"),
    ("outcome_period", "export-outcome-period"),
    ("outcome_file", "export-outcome-file"),
    ("outcome_line", "export-outcome-line"),
    ("comparison", "export-comparison"),
    ("colour", "export-colour"),
    ("verdict", "export-verdict"),
    ("reason", "export-reason"),
    ("trend", "export-trend"),
    ("change", "export-change"),
    ("as_of", "export-as-of"),
];

pub fn rows(material: Material<'_>) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for plan in material.plans {
        for of_goal in &plan.goals {
            for judged in &of_goal.indicators {
                let mut row = vec![text(plan.plan.id.as_str())];
                row.extend(goal(Some(of_goal.goal)));
                row.extend(name(judged.indicator));
                row.extend(verdict(material, judged));
                row.push(Value::Day(plan.as_of));
                rows.push(row);
            }
        }
    }
    rows
}

fn verdict(material: Material<'_>, judged: &IndicatorJudgement<'_>) -> Vec<Value> {
    let target = judged.target;
    let group = judged.outcome.as_ref().and_then(|outcome| outcome.comparison.value.as_ref());
    let mut cells = vec![
        or_nothing(target, |target| text(target.text.value.trim())),
        or_nothing(target.and_then(|target| target.period), period),
        or_nothing(target.and_then(Target::rule), |rule| text(rule.to_string())),
    ];
    cells.extend(measured(material, judged.baseline.as_ref()));
    cells.extend(measured(material, judged.outcome.as_ref()));
    cells.extend([
        or_nothing(group, |group| Value::Number(group.value)),
        or_nothing(judged.colour, |it| Value::Coded(it.name().to_owned(), it.word())),
        Value::Coded(judged.verdict.name().to_owned(), judged.verdict.word()),
        Value::Sentences(judged.reason.clone()),
        or_nothing(judged.trend, |it| Value::Coded(it.name().to_owned(), it.word())),
        or_nothing(judged.change, Value::Number),
    ]);
    cells
}

/// The value, its period, its file and its line; four cells.
fn measured(material: Material<'_>, point: Option<&Point<'_>>) -> Vec<Value> {
    let mut cells = vec![or_nothing(point, value), or_nothing(point, |point| period(point.period))];
    cells.extend(place(material.sources, point.and_then(|point| point.rows.first()).map(|row| row.at)));
    cells
}
