//! Aim: the level that a target sets, where it sets one; a chart draws it as a line.

use rust_decimal::Decimal;

use super::case::Case;
use super::quantity::in_own_unit;
use crate::model::rule::{Extent, Quantity, Rule};

/// The levels of a target in the indicator's own unit, lowest first: one, two for a range, none where it sets no level.
pub fn levels(case: &Case<'_>, rule: &Rule) -> Vec<Decimal> {
    let own = |quantity: &Quantity| in_own_unit(case, quantity).ok();
    match rule {
        Rule::Bound(bound) => own(&bound.level).into_iter().collect(),
        Rule::Number(number) => own(number).into_iter().collect(),
        Rule::Range(range) => {
            let low = Quantity { number: range.low, measure: range.high.measure.clone() };
            own(&low).zip(own(&range.high)).map_or_else(Vec::new, |(low, high)| vec![low, high])
        }
        // What is compared with a group's value is a distance and no level.
        Rule::Change(change) if change.relative_to.is_none() => match &change.extent {
            Some(Extent::To(level)) => own(level).into_iter().collect(),
            _ => Vec::new(),
        },
        Rule::Due(_, rule) | Rule::From(_, rule) | Rule::Every(_, rule) => levels(case, rule),
        _ => Vec::new(),
    }
}
