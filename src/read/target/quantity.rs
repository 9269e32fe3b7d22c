//! A number with what it counts: "85 %", "5 procentenheter", "171 tkr per brukare", "30 per år".

use super::cursor::Cursor;
use super::token::Kind;
use crate::model::rule::{Measure, Quantity};
use crate::model::unit::{canonical_word, per_word};

/// Reads a number, its sign and its unit.
pub(super) fn quantity(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    let negative = cursor.sign('-');
    // "en gång": the article is left out, and one it is.
    let once = || cursor.peek().is_some_and(|token| token.word == "gång");
    let number = if once() { rust_decimal::Decimal::ONE } else { cursor.number()? };
    let number = if negative { -number } else { number };
    Some(Quantity { number, measure: measure(cursor) })
}

fn measure(cursor: &mut Cursor<'_>) -> Option<Measure> {
    if cursor.sign('%') || cursor.take("percent") {
        // "5 %-enheter"
        let before = *cursor;
        if cursor.sign('-') && cursor.take("units") {
            return Some(Measure::Points);
        }
        *cursor = before;
        return Some(Measure::Percent);
    }
    cursor.take("percentage");
    if cursor.take("points") {
        return Some(Measure::Points);
    }
    let mut unit = own_unit(cursor).or_else(|| known_unit(cursor)).unwrap_or_default();
    if let Some(per) = per(cursor) {
        if !unit.is_empty() {
            unit.push(' ');
        }
        unit.push_str("per ");
        unit.push_str(&per);
    }
    (!unit.is_empty()).then_some(Measure::Named(unit))
}

/// The indicator's own unit, word by word: whatever it is, it is no guess.
fn own_unit(cursor: &mut Cursor<'_>) -> Option<String> {
    let name = cursor.context.unit?.name();
    cursor.name(name).then(|| crate::model::unit::canonical(name))
}

fn known_unit(cursor: &mut Cursor<'_>) -> Option<String> {
    let token = cursor.peek()?;
    // A place, a share of something and a year are said with words that are units elsewhere.
    if matches!(token.kind, Kind::Known("place" | "noun" | "year")) && token.word != "years" && token.word != "år" {
        return None;
    }
    let thousands = token.word == "tusen";
    let unit = if thousands { "tkr" } else { canonical_word(&token.word)? };
    let mut ahead = *cursor;
    ahead.any_word();
    let kronor = matches!(unit, "tkr" | "mkr") && ahead.peek().is_some_and(|token| token.word == "kronor");
    if kronor {
        ahead.any_word();
    }
    if thousands && !kronor {
        return None;
    }
    *cursor = ahead;
    Some(unit.to_owned())
}

/// "per år", "/år", "i veckan"; "per brukare och dag" keeps both words.
fn per(cursor: &mut Cursor<'_>) -> Option<String> {
    let before = *cursor;
    let a_year = |cursor: &mut Cursor<'_>| {
        cursor.peek().is_some_and(|token| token.word == "om") && cursor.any_word().is_some() && cursor.take("year")
    };
    if a_year(cursor) {
        return Some("year".to_owned());
    }
    *cursor = before;
    if !(cursor.take("per") || cursor.sign('/')) {
        return None;
    }
    let Some(unit) = cursor.peek().and_then(|token| per_word(&token.word)) else {
        *cursor = before;
        return None;
    };
    cursor.any_word();
    Some(unit.to_owned())
}
