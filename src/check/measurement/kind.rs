//! What kind of figure an indicator has, by its unit and its title: what several checks of values ask.

use std::collections::BTreeMap;

use crate::check::Subject;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::unit::{Unit, canonical};

/// What is counted or lasts: there is never less than none of it. Money and indexes may go below zero.
const COUNTED: [&str; 20] = [
    "days",
    "working-days",
    "weeks",
    "months",
    "years",
    "hours",
    "minutes",
    "pcs",
    "persons",
    "participants",
    "users",
    "inhabitants",
    "employees",
    "fte",
    "places",
    "times",
    "cases",
    "households",
    "children",
    "pupils",
];

/// Words of a title whose figure is a difference between two others, and may be below zero.
const DIFFERENCES: [&str; 14] = [
    "förändring",
    "ökning",
    "minskning",
    "skillnad",
    "differens",
    "saldo",
    "netto",
    "avvikelse från",
    "avvikelse mot",
    "jämfört med",
    "utveckling",
    "change",
    "difference",
    "balance",
];

/// Every indicator by its id. The same id in two plans is the same indicator.
pub(super) fn indicators<'a>(subject: &Subject<'a>) -> BTreeMap<&'a Id, &'a Indicator> {
    subject.organisation.measured().map(|indicator| (&indicator.id.value, indicator)).collect()
}

/// Whether the values are counted or last: days, persons, "timmar per brukare".
pub(super) fn is_counted(indicator: &Indicator) -> bool {
    let Some(Unit::Named(name)) = indicator.unit() else { return false };
    let name = canonical(name);
    let first = name.split(' ').next().unwrap_or_default();
    COUNTED.contains(&first) || matches!(first, "dwellings" | "workplaces")
}

/// Whether the values are in percent.
pub(super) fn is_percent(indicator: &Indicator) -> bool {
    indicator.unit() == Some(&Unit::Percent)
}

/// Whether the figure is the difference between two others.
pub(super) fn is_difference(indicator: &Indicator) -> bool {
    let name = indicator.unit().map_or("", Unit::name);
    let words = format!("{} {name}", indicator.title.value).to_lowercase();
    DIFFERENCES.iter().any(|word| words.contains(word))
}
