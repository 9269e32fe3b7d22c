//! A phrase's number in the indicator's own unit.

use rust_decimal::Decimal;

use super::case::Case;
use crate::message::Message;
use crate::model::rule::{Measure, Quantity};
use crate::model::unit::{Unit, canonical, counts_things};

/// The number in the indicator's unit, or the clause that says why it can't be compared.
pub fn in_own_unit(case: &Case<'_>, quantity: &Quantity) -> Result<Decimal, Message> {
    let Some(unit) = case.unit() else { return Ok(quantity.number) };
    let converted = match (&quantity.measure, unit) {
        (None, _) | (Some(Measure::Percent | Measure::Points), Unit::Percent) => Some(quantity.number),
        (Some(Measure::Points), Unit::Named(own)) => is_scale(own).then_some(quantity.number),
        (Some(Measure::Named(name)), Unit::Named(own)) => convert(quantity.number, name, &canonical(own)),
        (Some(Measure::Percent), Unit::Named(own)) => is_share(own).then_some(quantity.number),
        (Some(Measure::Named(_)), Unit::Percent) => None,
    };
    converted.ok_or_else(|| Message::new("fact-unit-mismatch").with("unit", unit.name()))
}

/// Units that are counted in points: indices and scores.
fn is_scale(unit: &str) -> bool {
    is_share(unit) || ["index", "poäng", "score", "betyg"].iter().any(|word| unit.to_lowercase().contains(word))
}

/// Units that are a share under another name.
fn is_share(unit: &str) -> bool {
    ["andel", "procent", "share"].iter().any(|word| unit.to_lowercase().starts_with(word))
}

/// The same unit, or amounts of money; "per år" is what a yearly outcome is anyway.
fn convert(number: Decimal, from: &str, to: &str) -> Option<Decimal> {
    fn plain(unit: &str) -> &str {
        unit.trim_end_matches("per year").trim().trim_start_matches("pcs ").trim()
    }
    let (from, to) = (plain(from), plain(to));
    let counts = |unit: &str| matches!(unit, "" | "pcs" | "index");
    // "30 deltagare" of an indicator that simply counts ("antal").
    if from == to || counts(from) || (to == "pcs" && counts_things(from)) {
        return Some(number);
    }
    let (from_money, from_rest) = money(from)?;
    let (to_money, to_rest) = money(to)?;
    if from_rest != to_rest {
        return None;
    }
    number.checked_mul(from_money)?.checked_div(to_money).map(|number| number.normalize())
}

fn money(unit: &str) -> Option<(Decimal, &str)> {
    let (first, rest) = unit.split_once(' ').unwrap_or((unit, ""));
    let factor = match first {
        "kr" => 1,
        "tkr" => 1_000,
        "mkr" => 1_000_000,
        _ => return None,
    };
    Some((Decimal::from(factor), rest))
}
