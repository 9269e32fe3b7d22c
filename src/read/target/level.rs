//! Levels: "minst 85 %", "under 120 dagar", "75", "0–4", "mellan 10 och 15".

use rust_decimal::Decimal;

use super::cursor::Cursor;
use super::quantity::quantity;
use crate::model::rule::{Bound, Comparator, Range, Rule};

/// A comparator and a quantity, in either order.
pub(super) fn bound(cursor: &mut Cursor<'_>) -> Option<Rule> {
    // "uppgå till högst 285 mkr", "down to 15 days"
    cursor.take("to");
    // "inom 14 dagar"
    if cursor.take("within") {
        let level = quantity(cursor)?;
        let time = matches!(&level.measure, Some(crate::model::rule::Measure::Named(unit)) if is_time(unit));
        return time.then_some(Rule::Bound(Bound { comparator: Comparator::AtMost, level }));
    }
    if let Some((comparator, than)) = comparator(cursor) {
        let level = quantity(cursor)?;
        // "lägre än 2012" speaks of a year, not of two thousand and twelve.
        let year = level.measure.is_none() && is_year(level.number);
        if than && year {
            return None;
        }
        // "minst 85 % eller mer" says the same twice.
        let before = *cursor;
        if after(cursor) != Some(comparator) {
            *cursor = before;
        }
        return Some(Rule::Bound(Bound { comparator, level }));
    }
    let level = quantity(cursor)?;
    let comparator = after(cursor)?;
    Some(Rule::Bound(Bound { comparator, level }))
}

fn is_time(unit: &str) -> bool {
    matches!(unit, "days" | "working-days" | "weeks" | "months" | "years" | "hours" | "minutes")
}

/// Whether a number may well be a year.
pub(super) fn is_year(number: Decimal) -> bool {
    number.is_integer() && number >= Decimal::from(1900) && number < Decimal::from(2200) && number.scale() == 0
}

/// The words and signs before a level.
///
/// With whether they end in "än": then a year may follow that is no level.
fn comparator(cursor: &mut Cursor<'_>) -> Option<(Comparator, bool)> {
    let plain = |comparator| (comparator, false);
    sign(cursor).map(plain).or_else(|| phrase(cursor)).or_else(|| word(cursor).map(plain))
}

fn sign(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    if cursor.sign('≥') {
        Some(Comparator::AtLeast)
    } else if cursor.sign('≤') {
        Some(Comparator::AtMost)
    } else if cursor.sign('>') {
        Some(if cursor.sign('=') { Comparator::AtLeast } else { Comparator::Above })
    } else if cursor.sign('<') {
        Some(if cursor.sign('=') { Comparator::AtMost } else { Comparator::Below })
    } else if cursor.sign('=') {
        Some(Comparator::Exactly)
    } else {
        None
    }
}

/// "inte under", "nere på", "som mest", "högre än", "up to".
fn phrase(cursor: &mut Cursor<'_>) -> Option<(Comparator, bool)> {
    const PHRASES: [(&[&str], Comparator); 17] = [
        (&["not", "below"], Comparator::AtLeast),
        (&["not", "above"], Comparator::AtMost),
        (&["not", "lower", "than"], Comparator::AtLeast),
        (&["not", "higher", "than"], Comparator::AtMost),
        (&["not", "more", "than"], Comparator::AtMost),
        (&["not", "fewer", "than"], Comparator::AtLeast),
        (&["down", "on"], Comparator::AtMost),
        (&["up", "on"], Comparator::AtLeast),
        (&["as", "at-most"], Comparator::AtMost),
        (&["as", "at-least"], Comparator::AtLeast),
        (&["down", "to"], Comparator::AtMost),
        (&["equal", "with"], Comparator::Exactly),
        (&["equal", "to"], Comparator::Exactly),
        (&["higher", "than"], Comparator::Above),
        (&["more", "than"], Comparator::Above),
        (&["lower", "than"], Comparator::Below),
        (&["fewer", "than"], Comparator::Below),
    ];
    PHRASES
        .iter()
        .find(|(words, _)| cursor.words(words))
        .map(|(words, comparator)| (*comparator, words.last() == Some(&"than")))
}

fn word(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    cursor.take("at");
    // "under 2012" is a level to one reader and a year to another: it is not for this one to choose.
    let during = cursor.peek().is_some_and(|token| token.word == "under");
    let mut ahead = *cursor;
    if during
        && ahead.take("below")
        && quantity(&mut ahead).is_some_and(|level| level.measure.is_none() && is_year(level.number))
    {
        return None;
    }
    let word = cursor.one_of(&["at-least", "at-most", "above", "below", "exactly"])?;
    // "max. 30", "a minimum of 40"
    cursor.sign('.');
    cursor.take("of");
    Some(match word {
        "at-least" => Comparator::AtLeast,
        "at-most" => Comparator::AtMost,
        "above" => Comparator::Above,
        "below" => Comparator::Below,
        _ => Comparator::Exactly,
    })
}

/// "85 % eller mer", "10 dagar eller färre", "75 och uppåt".
fn after(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    if cursor.words(&["and", "upwards"]) {
        return Some(Comparator::AtLeast);
    }
    if cursor.words(&["and", "downwards"]) {
        return Some(Comparator::AtMost);
    }
    if !cursor.take("or") {
        return None;
    }
    match cursor.one_of(&["more", "higher", "above", "fewer", "lower", "below"])? {
        "more" | "higher" | "above" => Some(Comparator::AtLeast),
        _ => Some(Comparator::AtMost),
    }
}

/// "75", "100 %", "30 per år".
pub(super) fn bare_number(cursor: &mut Cursor<'_>) -> Option<Rule> {
    quantity(cursor).map(Rule::Number)
}

/// "0–4", "mellan 10 och 15", "från 10 till 15", "0 to 4 %".
pub(super) fn range(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let (low, high) = if cursor.take("between") {
        let low = quantity(cursor)?;
        cursor.take("and").then_some(())?;
        (low, quantity(cursor)?)
    } else {
        cursor.take("from");
        let low = quantity(cursor)?;
        (cursor.sign('-') || cursor.take("to")).then_some(())?;
        (low, quantity(cursor)?)
    };
    // "10 dagar–3 veckor" and "15–10" are no ranges that anybody means.
    let same = low.measure.is_none() || low.measure == high.measure;
    (same && low.number <= high.number).then_some(Rule::Range(Range { low: low.number, high }))
}
