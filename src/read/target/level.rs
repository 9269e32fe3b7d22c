//! Levels: "minst 85 %", "under 120 dagar", "75", "0–4", "mellan 10 och 15".

use super::cursor::Cursor;
use super::quantity::quantity;
use crate::model::rule::{Bound, Comparator, Range, Rule};

/// A comparator and a quantity, in either order.
pub(super) fn bound(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if let Some(comparator) = comparator(cursor) {
        let level = quantity(cursor)?;
        return Some(Rule::Bound(Bound { comparator, level }));
    }
    let level = quantity(cursor)?;
    let comparator = after(cursor)?;
    Some(Rule::Bound(Bound { comparator, level }))
}

/// The words and signs before a level.
fn comparator(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    sign(cursor).or_else(|| phrase(cursor)).or_else(|| word(cursor))
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
fn phrase(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    const PHRASES: [(&[&str], Comparator); 13] = [
        (&["not", "below"], Comparator::AtLeast),
        (&["not", "above"], Comparator::AtMost),
        (&["not", "lower", "than"], Comparator::AtLeast),
        (&["not", "higher", "than"], Comparator::AtMost),
        (&["not", "more", "than"], Comparator::AtMost),
        (&["not", "fewer", "than"], Comparator::AtLeast),
        (&["down", "on"], Comparator::AtMost),
        (&["up", "on"], Comparator::AtLeast),
        (&["as", "at-most"], Comparator::AtMost),
        (&["higher", "than"], Comparator::Above),
        (&["more", "than"], Comparator::Above),
        (&["lower", "than"], Comparator::Below),
        (&["fewer", "than"], Comparator::Below),
    ];
    PHRASES.iter().find(|(words, _)| cursor.words(words)).map(|(_, comparator)| *comparator)
}

fn word(cursor: &mut Cursor<'_>) -> Option<Comparator> {
    cursor.take("at");
    Some(match cursor.one_of(&["at-least", "at-most", "above", "below", "exactly"])? {
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
