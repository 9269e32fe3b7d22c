//! Levels: at least, at most, above, below, exactly, a bare number, a range.

use rust_decimal::Decimal;

use super::case::Case;
use super::quantity::in_own_unit;
use super::ruling::Ruling;
use super::series::Point;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::rule::{Bound, Comparator, Quantity, Range};

/// A level to compare with.
pub fn bound(case: &Case<'_>, outcome: &Point<'_>, bound: &Bound) -> Ruling {
    let level = match in_own_unit(case, &bound.level) {
        Ok(level) => level,
        Err(why) => return Ruling::cannot(why),
    };
    let fact = against_level(case, outcome, level);
    Ruling::holds(bound.comparator.holds(outcome.value, level), fact)
        .or_nearly(|| case.nearly_level(outcome, level, towards(bound.comparator, outcome.value, level)))
}

/// A bare number: at least it where higher is better, at most it where lower is.
pub fn number(case: &Case<'_>, outcome: &Point<'_>, level: &Quantity) -> Ruling {
    let comparator = match case.better() {
        Direction::Higher => Comparator::AtLeast,
        Direction::Lower => Comparator::AtMost,
        Direction::Neither => return Ruling::cannot(Message::new("fact-no-direction")),
    };
    bound(case, outcome, &Bound { comparator, level: level.clone() })
}

/// From a level to another, both included.
pub fn range(case: &Case<'_>, outcome: &Point<'_>, range: &Range) -> Ruling {
    let low = in_own_unit(case, &Quantity { number: range.low, measure: range.high.measure.clone() });
    let (low, high) = match (low, in_own_unit(case, &range.high)) {
        (Ok(low), Ok(high)) => (low, high),
        (Err(why), _) | (_, Err(why)) => return Ruling::cannot(why),
    };
    let inside = low <= outcome.value && outcome.value <= high;
    let fact = Message::new(if inside { "fact-inside" } else { "fact-outside" })
        .with("outcome", case.measured(outcome))
        .with("low", case.quantity(low))
        .with("high", case.quantity(high));
    let (level, towards) = if outcome.value < low { (low, Direction::Higher) } else { (high, Direction::Lower) };
    Ruling::holds(inside, fact).or_nearly(|| case.nearly_level(outcome, level, towards))
}

/// "24 dagar (2013) är högre än 20 dagar".
pub fn against_level(case: &Case<'_>, outcome: &Point<'_>, level: Decimal) -> Message {
    compared(case.measured(outcome), outcome.value, case.quantity(level), level)
}

/// One value against another, in words.
pub fn compared(outcome: Message, value: Decimal, reference: Message, level: Decimal) -> Message {
    let key = match value.cmp(&level) {
        std::cmp::Ordering::Less => "fact-lower",
        std::cmp::Ordering::Equal => "fact-equal",
        std::cmp::Ordering::Greater => "fact-higher",
    };
    Message::new(key).with("outcome", outcome).with("reference", reference)
}

/// The way from a value to a bound that it does not satisfy.
pub fn towards(comparator: Comparator, value: Decimal, level: Decimal) -> Direction {
    match comparator {
        Comparator::AtLeast | Comparator::Above => Direction::Higher,
        Comparator::Exactly if value < level => Direction::Higher,
        Comparator::AtMost | Comparator::Below | Comparator::Exactly => Direction::Lower,
    }
}
