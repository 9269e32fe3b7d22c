//! What was measured and foreseen: a row a value.

use std::collections::BTreeSet;

use super::indicators::name;
use super::place::place;
use super::{Column, Material, Value, or_nothing, period, text, value};
use crate::judge::Point;
use crate::message::Message;
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::indicator::Indicator;
use crate::model::measurement::Kind;

pub const COLUMNS: [Column; 19] = [
    ("indicator", "export-indicator"),
    ("title", "export-title"),
    ("unit", "export-unit"),
    ("period", "export-period"),
    ("from", "export-from"),
    ("to", "export-to"),
    ("sex", "export-sex"),
    ("area", "export-area"),
    ("age", "export-age"),
    ("part", "export-part"),
    ("kind", "export-kind"),
    ("value", "export-value"),
    ("comparison", "export-comparison"),
    ("lower_quartile", "export-lower-quartile"),
    ("upper_quartile", "export-upper-quartile"),
    ("colour", "export-colour"),
    ("source", "export-source"),
    ("file", "export-file"),
    ("line", "export-line"),
];

/// An indicator that several plans have is there once.
pub fn rows(material: Material<'_>) -> Vec<Vec<Value>> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for indicator in material.plans.iter().flat_map(|judged| judged.plan.measured()) {
        if !seen.insert(&indicator.id.value) {
            continue;
        }
        for (breakdown, series) in material.judge.breakdowns(indicator) {
            let points = series.points.iter().chain(&series.forecasts);
            rows.extend(points.map(|point| row(material, indicator, breakdown, point)));
        }
    }
    rows
}

fn row(material: Material<'_>, indicator: &Indicator, breakdown: &Breakdown, point: &Point<'_>) -> Vec<Value> {
    let first = point.rows.first();
    let group = &point.comparison;
    let mut cells: Vec<Value> = name(indicator).into();
    cells.extend([period(point.period), Value::Day(point.period.first()), Value::Day(point.period.last())]);
    cells.extend([
        or_nothing(breakdown.sex, sex),
        or_nothing(breakdown.area.as_deref(), text),
        or_nothing(breakdown.age.as_deref(), text),
        or_nothing(breakdown.unit.as_deref(), text),
        or_nothing(first, |row| kind(row.kind)),
        value(point),
        or_nothing(group.value.as_ref(), |value| Value::Number(value.value)),
        or_nothing(group.lower_quartile, Value::Number),
        or_nothing(group.upper_quartile, Value::Number),
        or_nothing(point.colour(indicator.direction()), |it| Value::Coded(it.name().to_owned(), it.word())),
        or_nothing(first.and_then(|row| row.source.as_deref()), text),
    ]);
    cells.extend(place(material.sources, first.map(|row| row.at)));
    cells
}

fn sex(sex: Sex) -> Value {
    let (name, word) = match sex {
        Sex::Women => ("women", "sex-women"),
        Sex::Men => ("men", "sex-men"),
    };
    Value::Coded(name.to_owned(), Message::new(word))
}

fn kind(kind: Kind) -> Value {
    let (name, word) = match kind {
        Kind::Outcome => ("outcome", "export-kind-outcome"),
        Kind::Preliminary => ("preliminary", "export-kind-preliminary"),
        Kind::Forecast => ("forecast", "export-kind-forecast"),
    };
    Value::Coded(name.to_owned(), Message::new(word))
}
