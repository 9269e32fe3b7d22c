//! Canonical units in the language's own words: "days per fte" → "dagar per årsarbetare".

use rust_decimal::Decimal;

use crate::message::{Arg, Message};

/// A unit's words beside a number: one of a thing has another form than many.
pub fn words(canonical: &str, number: Decimal) -> Arg {
    let (unit, per) = match canonical.split_once("per ") {
        Some((unit, per)) => (unit.trim(), Some(per.trim())),
        None => (canonical, None),
    };
    let unit: Arg = match (number == Decimal::ONE).then(|| one(unit)).flatten().or_else(|| many(unit)) {
        Some(key) => Message::new(key).into(),
        None => unit.into(),
    };
    let Some(per) = per else { return unit };
    let per: Arg = single(per).map_or_else(|| per.into(), |key| Message::new(key).into());
    if unit == Arg::from("") {
        return Message::new("unit-per-only").with("per", per).into();
    }
    Message::new("unit-per").with("unit", unit).with("per", per).into()
}

fn many(unit: &str) -> Option<&'static str> {
    Some(match unit {
        "days" => "unit-days",
        "working-days" => "unit-working-days",
        "weeks" => "unit-weeks",
        "months" => "unit-months",
        "years" => "unit-years",
        "hours" => "unit-hours",
        "minutes" => "unit-minutes",
        "persons" => "unit-persons",
        "participants" => "unit-participants",
        "users" => "unit-users",
        "inhabitants" => "unit-inhabitants",
        "employees" => "unit-employees",
        "fte" => "unit-fte",
        "places" => "unit-places",
        "times" => "unit-times",
        "score" => "unit-score",
        "cases" => "unit-cases",
        "households" => "unit-households",
        "children" => "unit-children",
        "pupils" => "unit-pupils",
        "dwellings" => "unit-dwellings",
        "workplaces" => "unit-workplaces",
        "pcs" => "unit-pcs",
        _ => return None,
    })
}

fn one(unit: &str) -> Option<&'static str> {
    Some(match unit {
        "times" => "unit-one-times",
        "days" => "unit-one-days",
        "months" => "unit-one-months",
        "weeks" => "unit-one-weeks",
        "persons" => "unit-one-persons",
        "places" => "unit-one-places",
        "workplaces" => "unit-one-workplaces",
        _ => return None,
    })
}

fn single(per: &str) -> Option<&'static str> {
    Some(match per {
        "year" => "per-year",
        "month" => "per-month",
        "week" => "per-week",
        "day" => "per-day",
        "quarter" => "per-quarter",
        "user" | "users" => "per-user",
        "inhabitant" | "inhabitants" => "per-inhabitant",
        "fte" => "per-fte",
        "place" | "places" => "per-place",
        "pupil" | "pupils" => "per-pupil",
        "child" | "children" => "per-child",
        "hour" | "hours" => "per-hour",
        "case" | "cases" => "per-case",
        "unit" | "units" => "per-unit",
        _ => return None,
    })
}
