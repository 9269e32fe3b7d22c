//! A phrase's number in the indicator's own unit.

use rust_decimal::Decimal;

use super::case::Case;
use crate::message::Message;
use crate::model::rule::{Measure, Quantity};
use crate::model::unit::{Unit, canonical};

/// The number in the indicator's unit, or the clause that says why it can't be compared.
pub fn in_own_unit(case: &Case<'_>, quantity: &Quantity) -> Result<Decimal, Message> {
    let Some(unit) = case.unit() else { return Ok(quantity.number) };
    let converted = match (&quantity.measure, unit) {
        (None | Some(Measure::Points), _) | (Some(Measure::Percent), Unit::Percent) => Some(quantity.number),
        (Some(Measure::Named(name)), Unit::Named(own)) => convert(quantity.number, name, &canonical(own)),
        (Some(Measure::Percent), Unit::Named(own)) => is_share(own).then_some(quantity.number),
        (Some(Measure::Named(_)), Unit::Percent) => None,
    };
    converted.ok_or_else(|| {
        Message::new("fact-unit-mismatch").with("target", quantity.to_string()).with("unit", unit.name())
    })
}

/// Units that are a share under another name.
fn is_share(unit: &str) -> bool {
    matches!(unit.to_lowercase().as_str(), "andel" | "andelar" | "procentandel" | "share")
}

/// The same unit, or amounts of money; "per år" is what a yearly outcome is anyway.
fn convert(number: Decimal, from: &str, to: &str) -> Option<Decimal> {
    let (from, to) = (from.trim_end_matches("per year").trim(), to.trim_end_matches("per year").trim());
    let counts = |unit: &str| matches!(unit, "" | "pcs" | "index");
    if from == to || counts(from) {
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
