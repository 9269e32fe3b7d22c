//! Period: the ways in which Swedes, and files in English, name a stretch of time.

mod token;

use chrono::{Datelike, NaiveDate};

use crate::model::period::Period;
use token::{Part, Token, tokens};

/// The longest name there is has some forty letters; what is longer is something else.
const LONGEST: usize = 80;

/// Reads a period: the canonical forms ([`Period`]'s `Display`) and what people write for them, in any case and with
/// any dash. Years are those from 1900 to 2199, in four digits.
///
/// What could mean two things (`201308`, `2013-1`, `1/2 2013`) is no period.
pub fn read(text: &str) -> Option<Period> {
    let text = text.trim();
    if text.len() == 4 {
        // By far the commonest, and worth no list of tokens.
        let year = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())??;
        return (1900..=2199).contains(&year).then(|| Period::year(year))?;
    }
    if text.len() > LONGEST {
        return None;
    }
    let text = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    match until(&text) {
        Some(end) => from_january(named(&tokens(end)?)?),
        None => named(&tokens(&text)?),
    }
}

/// The number of a month by its name or its abbreviation, Swedish or English, in lower case.
pub fn month(word: &str) -> Option<u32> {
    token::month(word)
}

/// What follows "t.o.m."
fn until(text: &str) -> Option<&str> {
    ["t.o.m.", "t.o.m ", "tom ", "t o m ", "till och med ", "up to ", "through "]
        .iter()
        .find_map(|words| text.strip_prefix(words))
}

/// From January to the end of a part of a year; what ends within a month has no name.
fn from_january(end: Period) -> Option<Period> {
    let last = end.last();
    let is_last_of_month = last.succ_opt()?.day() == 1;
    let year = end.end_year();
    (end.is_part_of_year() && is_last_of_month).then(|| Period::month_range((year, 1), (year, last.month())))?
}

fn named(tokens: &[Token]) -> Option<Period> {
    use Token::{CalendarYear, Dash, Year};
    match *tokens {
        [Year(year)] | [CalendarYear, Year(year)] => Period::year(year),
        [Year(from), Dash, Year(to)] if from < to => Period::years(from, to),
        _ => part_of_year(tokens).or_else(|| months(tokens)).or_else(|| school_year(tokens)).or_else(|| day(tokens)),
    }
}

fn part_of_year(tokens: &[Token]) -> Option<Period> {
    use Token::{Dash, Ordinal, Part as Of, Small, Year};
    let ([Year(year), Of(part), Small(number, 1)]
    | [Year(year), Dash, Of(part), Small(number, 1)]
    | [Year(year), Ordinal(number), Of(part)]
    | [Of(part), Small(number, 1), Year(year)]
    | [Of(part), Small(number, 1), Dash, Year(year)]
    | [Ordinal(number), Of(part), Year(year)]) = *tokens
    else {
        return None;
    };
    match part {
        Part::Half => Period::half_year(year, number),
        Part::Tertial => Period::tertial(year, number),
        Part::Quarter => Period::quarter(year, number),
    }
}

fn months(tokens: &[Token]) -> Option<Period> {
    use Token::{Dash, Dots, Month, Small, Year};
    let (from, to) = match *tokens {
        [Year(year), Dash, Small(month, 2) | Month(month)]
        | [Year(year), Month(month)]
        | [Month(month), Year(year)] => return Period::month(year, month),
        [Year(year), Dash, Small(month, 2), Dots, Year(to_year), Dash, Small(to_month, 2)]
        | [Month(month), Year(year), Dash, Month(to_month), Year(to_year)] => ((year, month), (to_year, to_month)),
        [Month(from), Dash, Month(to), Year(year)] | [Year(year), Month(from), Dash, Month(to)] => {
            ((year, from), (year, to))
        }
        _ => return None,
    };
    Period::month_range(from, to)
}

fn school_year(tokens: &[Token]) -> Option<Period> {
    use Token::{Dash, SchoolYear, Slash, Small, Year};
    let ([SchoolYear, Year(from), Slash | Dash, to] | [Year(from), Slash, to]) = *tokens else {
        return None;
    };
    let follows = match to {
        Year(to) => to == from + 1,
        Small(to, 2) => to.cast_signed() == (from + 1) % 100,
        _ => false,
    };
    follows.then(|| Period::school_year(from))?
}

fn day(tokens: &[Token]) -> Option<Period> {
    use Token::{Dash, Month, Ordinal, Small, Year};
    let ([Year(year), Dash, Small(month, 2), Dash, Small(day, 2)]
    | [Small(day, _) | Ordinal(day), Month(month), Year(year)]
    | [Month(month), Small(day, _), Year(year)]) = *tokens
    else {
        return None;
    };
    NaiveDate::from_ymd_opt(year, month, day).map(Period::day)
}

#[cfg(test)]
mod tests;
