//! A number with what it counts: "85 %", "5 procentenheter", "171 tkr per brukare", "30 per år".

use super::cursor::Cursor;
use super::token::Kind;
use crate::model::rule::{Measure, Quantity};
use crate::model::unit::canonical_word;

/// Reads a number, its sign and its unit.
pub(super) fn quantity(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    let negative = cursor.sign('-');
    let number = cursor.number()?;
    let number = if negative { -number } else { number };
    Some(Quantity { number, measure: measure(cursor) })
}

fn measure(cursor: &mut Cursor<'_>) -> Option<Measure> {
    if cursor.sign('%') || cursor.take("percent") {
        return Some(Measure::Percent);
    }
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
    let unit = canonical_word(&token.word)?;
    cursor.any_word();
    Some(unit.to_owned())
}

/// "per år", "/år", "i veckan"; "per brukare och dag" keeps both words.
fn per(cursor: &mut Cursor<'_>) -> Option<String> {
    let before = *cursor;
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

fn per_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "år" | "årligen" | "year" => "year",
        "månad" | "mån" | "month" => "month",
        "vecka" | "week" => "week",
        "dag" | "dygn" | "day" => "day",
        "kvartal" | "quarter" => "quarter",
        "brukare" | "user" => "user",
        "invånare" | "inv" | "inhabitant" => "inhabitant",
        "årsarbetare" | "fte" => "fte",
        "plats" | "place" => "place",
        "elev" | "pupil" => "pupil",
        "barn" | "child" => "child",
        "timme" | "tim" | "hour" => "hour",
        "ärende" | "case" => "case",
        "enhet" | "unit" => "unit",
        _ => return None,
    })
}
