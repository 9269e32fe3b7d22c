//! The indicators: a row each.

use super::{Column, Material, Value, or_nothing, text};
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::goal::Goal;
use crate::model::indicator::{Frequency, Indicator};
use crate::model::unit::Unit;

pub const COLUMNS: [Column; 13] = [
    ("plan", "export-plan"),
    ("goal", "export-goal"),
    ("goal_title", "export-goal-title"),
    ("indicator", "export-indicator"),
    ("title", "export-title"),
    ("unit", "export-unit"),
    ("better", "export-better"),
    ("target", "export-target"),
    ("compare", "export-group"),
    ("frequency", "export-frequency"),
    ("owner", "export-owner"),
    ("source", "export-source"),
    ("kolada", "export-kolada"),
];

pub fn rows(material: Material<'_>) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for plan in material.plans.iter().map(|judged| judged.plan) {
        let of_goals = plan.indicators().map(|(goal, indicator)| (Some(goal), indicator));
        let followed = plan.statistics.iter().flat_map(|statistics| &statistics.indicators);
        for (goal, indicator) in of_goals.chain(followed.map(|indicator| (None, indicator))) {
            let mut row = vec![text(plan.id.as_str())];
            row.extend(self::goal(goal));
            row.extend(about(material, indicator));
            rows.push(row);
        }
    }
    rows
}

/// The goal's id and title; two cells.
pub fn goal(goal: Option<&Goal>) -> [Value; 2] {
    [or_nothing(goal, |goal| text(goal.id.value.as_str())), or_nothing(goal, |goal| text(goal.title.as_str()))]
}

/// The indicator's id, title and unit; three cells.
pub fn name(indicator: &Indicator) -> [Value; 3] {
    let unit = indicator.unit().map(Unit::name);
    [text(indicator.id.value.as_str()), text(indicator.title.value.as_str()), or_nothing(unit, text)]
}

fn about(material: Material<'_>, indicator: &Indicator) -> Vec<Value> {
    let targets: Vec<String> = indicator
        .targets
        .iter()
        .map(|target| match target.period {
            Some(period) => format!("{period}: {}", target.text.value.trim()),
            None => target.text.value.trim().to_owned(),
        })
        .collect();
    let group = indicator.compare.as_ref().map(|id| {
        material.organisation.group(&id.value).map_or_else(|| id.value.to_string(), |group| group.name.clone())
    });
    let mut cells: Vec<Value> = name(indicator).into();
    cells.extend([
        or_nothing(indicator.better.as_ref(), |better| direction(better.value)),
        or_nothing(Some(targets.join("; ")).filter(|targets| !targets.is_empty()), text),
        or_nothing(group, text),
        or_nothing(indicator.frequency, frequency),
        or_nothing(indicator.owner.as_ref(), |owner| text(owner.value.as_str())),
        or_nothing(indicator.source.as_deref(), text),
        or_nothing(indicator.kolada.as_deref(), text),
    ]);
    cells
}

fn direction(better: Direction) -> Value {
    let word = Message::new(match better {
        Direction::Higher => "export-higher",
        Direction::Lower => "export-lower",
        Direction::Neither => "export-neither",
    });
    Value::Coded(better.name().to_owned(), word)
}

fn frequency(frequency: Frequency) -> Value {
    let (name, word) = match frequency {
        Frequency::Month => ("month", "export-month"),
        Frequency::Quarter => ("quarter", "export-quarter"),
        Frequency::Tertial => ("tertial", "export-tertial"),
        Frequency::HalfYear => ("half-year", "export-half-year"),
        Frequency::Year => ("year", "export-year"),
        Frequency::TwoYears => ("2 years", "export-two-years"),
        Frequency::FourYears => ("4 years", "export-four-years"),
    };
    Value::Coded(name.to_owned(), Message::new(word))
}
