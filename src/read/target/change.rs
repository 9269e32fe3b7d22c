//! Change and keeping: "minska", "öka med 10 %", "minska till 6,5 %", "oförändrat", "minst samma nivå".

use super::cursor::Cursor;
use super::quantity::quantity;
use crate::model::rule::{Change, Extent, Keep, Quantity, Rule, Side, Since, Way};

/// "minska", "ett ökande antal", "ska årligen minska med 10 %", "5 procentenheter lägre".
pub(super) fn change(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if let Some(rule) = amount_first(cursor) {
        return Some(rule);
    }
    let mut every_year = every_year(cursor);
    cursor.take("become");
    let way = way(cursor)?;
    skip_nouns(cursor);
    while cursor.of_title() {}
    every_year |= self::every_year(cursor);
    let extent = extent(cursor, way)?;
    every_year |= self::every_year(cursor) || (extent.is_some() && cursor.words(&["per", "year"]));
    Some(Rule::Change(Change { way, extent, every_year, relative_to: None, since: None }))
}

fn way(cursor: &mut Cursor<'_>) -> Option<Way> {
    Some(match cursor.one_of(&["increase", "more", "higher", "decrease", "fewer", "lower", "improve", "better"])? {
        "increase" | "more" | "higher" => Way::Up,
        "decrease" | "fewer" | "lower" => Way::Down,
        _ => Way::Better,
    })
}

/// "årligen", "varje år".
pub(super) fn every_year(cursor: &mut Cursor<'_>) -> bool {
    cursor.take("yearly") || cursor.words(&["every", "year"]) || cursor.words(&["for", "every", "year"])
}

pub(super) fn skip_nouns(cursor: &mut Cursor<'_>) {
    while cursor.one_of(&["noun", "level"]).is_some() {}
}

/// `Some(None)` where no extent is said, `None` where one is begun but can't be read.
#[allow(clippy::option_option, reason = "absent and unreadable are two things")]
fn extent(cursor: &mut Cursor<'_>, way: Way) -> Option<Option<Extent>> {
    if cursor.one_of(&["with", "by", "on", "of"]).is_some() {
        cursor.take("at");
        cursor.take("at-least");
        return Some(Some(Extent::By(amount(cursor)?)));
    }
    let before = *cursor;
    if cursor.take("to") {
        if let Some(period) = level_of_period(cursor) {
            return Some(Some(Extent::ToPeriod(period)));
        }
        cursor.take("at");
        // "öka till högst 20" is a bound that says nothing of how far: it is two things at once.
        match (cursor.one_of(&["at-least", "at-most"]), way) {
            (Some("at-least"), Way::Down) | (Some("at-most"), Way::Up) | (Some(_), Way::Better) => return None,
            _ => {}
        }
        let swedish = before.peek().is_some_and(|token| token.word == "till");
        if let Some(level) = quantity(cursor) {
            let year = level.measure.is_none() && super::level::is_year(level.number);
            return if swedish && year { None } else { Some(Some(Extent::To(level))) };
        }
        *cursor = before;
    }
    Some(None)
}

/// An amount of change; "10 procent av värdet" is percent of the value, said aloud.
fn amount(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    let amount = quantity(cursor)?;
    if amount.number.is_sign_negative() {
        return None;
    }
    cursor.words(&["of", "noun"]);
    Some(amount)
}

/// "2008 års nivå", "level of 2008", "nivån år 2008".
pub(super) fn level_of_period(cursor: &mut Cursor<'_>) -> Option<crate::model::period::Period> {
    let before = *cursor;
    if cursor.one_of(&["level", "noun"]).is_some() {
        cursor.one_of(&["of", "in", "for"]);
        if let Some(period) = cursor.period() {
            return Some(period);
        }
        *cursor = before;
        return None;
    }
    if let Some(period) = cursor.period() {
        cursor.take("years-of");
        if cursor.one_of(&["level", "noun"]).is_some() {
            return Some(period);
        }
    }
    *cursor = before;
    None
}

/// "5 procentenheter lägre", "10 % fler": a change by so much from the baseline.
fn amount_first(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let before = *cursor;
    cursor.take("at");
    cursor.take("at-least");
    let rule = amount(cursor).and_then(|amount| {
        let way = way(cursor)?;
        let extent = Some(Extent::By(amount));
        Some(Rule::Change(Change { way, extent, every_year: false, relative_to: None, since: None }))
    });
    if rule.is_none() {
        *cursor = before;
    }
    rule
}

/// "oförändrat", "bibehåll nivån", "samma nivå som 2009", "minst samma som 2012", "försämras inte", "± 2 %".
pub(super) fn keep(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if let Some(rule) = level_kept(cursor) {
        return Some(rule);
    }
    skip_nouns(cursor);
    let side = kept_side(cursor)?;
    if let Some(period) = level_of_period(cursor) {
        return Some(Rule::Keep(Keep { within: None, side, since: Some(Since::Period(period)) }));
    }
    skip_nouns(cursor);
    let within = tolerance(cursor)?;
    let since = if cursor.one_of(&["as", "with"]).is_some() { Some(named_baseline(cursor)?) } else { None };
    Some(Rule::Keep(Keep { within, side, since }))
}

/// "minst 2012 års nivå".
fn level_kept(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let mut ahead = *cursor;
    let side = match ahead.one_of(&["at-least", "at-most"])? {
        "at-least" => Side::Above,
        _ => Side::Below,
    };
    let period = level_of_period(&mut ahead)?;
    *cursor = ahead;
    Some(Rule::Keep(Keep { within: None, side, since: Some(Since::Period(period)) }))
}

fn kept_side(cursor: &mut Cursor<'_>) -> Option<Side> {
    // "inte sämre än 2012", "minst oförändrat"
    const SIDES: [(&[&str], Side); 7] = [
        (&["not", "worse"], Side::Better),
        (&["not", "become", "worse"], Side::Better),
        (&["not", "lower"], Side::Above),
        (&["not", "fewer"], Side::Above),
        (&["not", "higher"], Side::Below),
        (&["not", "more"], Side::Below),
        (&["at-least", "keep"], Side::Above),
    ];

    if cursor.words(&["not", "worsen"])
        || cursor.words(&["worsen", "not"])
        || cursor.words(&["equal", "or", "better"])
        || cursor.words(&["equal", "good", "or", "better"])
    {
        return Some(Side::Better);
    }
    if let Some((_, side)) = SIDES.iter().find(|(words, _)| cursor.words(words)) {
        return Some(*side);
    }
    if cursor.words(&["at-most", "keep"]) {
        return Some(Side::Below);
    }
    if cursor.words(&["not", "decrease"]) || cursor.words(&["decrease", "not"]) {
        return Some(Side::Above);
    }
    if cursor.words(&["not", "increase"]) || cursor.words(&["increase", "not"]) {
        return Some(Side::Below);
    }
    cursor.take("on");
    let keep = cursor.take("keep");
    cursor.take("at");
    let side = match cursor.one_of(&["at-least", "at-most"]) {
        Some("at-least") => Side::Above,
        Some(_) => Side::Below,
        None => Side::Better,
    };
    if keep {
        if level_of_period(&mut { *cursor }).is_some() {
            return Some(side);
        }
        skip_nouns(cursor);
        cursor.take("on");
        cursor.take("same");
        return Some(side);
    }
    cursor.take("on");
    (cursor.take("same") || cursor.words(&["in", "level"])).then_some(side)
}

/// "± 2 %", "within 2 %", "inom 2 procentenheter"; `Some(None)` where none is said.
#[allow(clippy::option_option, reason = "absent and unreadable are two things")]
fn tolerance(cursor: &mut Cursor<'_>) -> Option<Option<Quantity>> {
    let bracket = cursor.sign('(');
    let within =
        if cursor.sign('±') || cursor.take("within") || (cursor.sign('+') && cursor.sign('/') && cursor.sign('-')) {
            Some(quantity(cursor).filter(|within| !within.number.is_sign_negative())?)
        } else {
            None
        };
    (bracket == cursor.sign(')')).then_some(within)
}

/// "2010", "föregående år", "2009 års nivå".
pub(super) fn named_baseline(cursor: &mut Cursor<'_>) -> Option<Since> {
    if cursor.take("previous") {
        cursor.one_of(&["year", "period", "noun", "survey"]);
        return Some(Since::Previous);
    }
    if let Some(period) = level_of_period(cursor) {
        return Some(Since::Period(period));
    }
    if cursor.take("survey") {
        cursor.one_of(&["in", "of"]);
    }
    let period = cursor.period()?;
    Some(Since::Period(period))
}

/// So many "eller" are read in a phrase.
const MOST_ALTERNATIVES: usize = 4;

/// "oförändrat eller minskning": either of two, each a change or a keeping.
pub(super) fn either(cursor: &mut Cursor<'_>, part: impl Fn(Cursor<'_>) -> Option<Rule>) -> Option<Rule> {
    // Every alternative is tried with every other: a list of many is no target that anybody wrote.
    if cursor.tokens().iter().filter(|token| token.kind == super::token::Kind::Known("or")).count() > MOST_ALTERNATIVES
    {
        return None;
    }
    let ors = cursor.tokens().iter().enumerate().filter(|(_, token)| token.kind == super::token::Kind::Known("or"));
    for (index, _) in ors {
        // "minst 85 % eller lägre": a comparison without anything to compare with is no alternative.
        let lone = cursor.tokens().len() == index + 2
            && cursor.tokens().get(index + 1).is_some_and(|token| {
                matches!(token.kind, super::token::Kind::Known("more" | "fewer" | "higher" | "lower" | "better"))
            });
        let left = part(cursor.until(index))
            .filter(|rule| is_alternative(rule) && !(lone && matches!(rule, Rule::Bound(_) | Rule::Group(_))));
        let right = left.as_ref().and_then(|_| part(cursor.starting(index + 1)).filter(is_alternative));
        if let (Some(left), Some(right)) = (left, right) {
            let mut rules = vec![left];
            // "oförändrat eller minskning jämfört med 2010": the baseline is said of both.
            let mut right = right;
            if let Some(first) = rules.first_mut() {
                said_of_both(first, &mut right);
            }
            match right {
                Rule::Either(more) => rules.extend(more),
                rule => rules.push(rule),
            }
            return Some(Rule::Either(rules));
        }
    }
    None
}

/// A baseline that one alternative names is said of the other too.
fn said_of_both(left: &mut Rule, right: &mut Rule) {
    let (named, other) = match (named_since(left), named_since(right)) {
        (None, Some(since)) => (since, left),
        (Some(since), None) => (since, right),
        _ => return,
    };
    if let Some(both) = super::modifier::set_since(named, other.clone()) {
        *other = both;
    }
}

/// The baseline that a rule, or the first of several, names.
fn named_since(rule: &Rule) -> Option<Since> {
    match rule {
        Rule::Change(change) => change.since,
        Rule::Keep(keep) => keep.since,
        Rule::Either(rules) => rules.iter().find_map(named_since),
        _ => None,
    }
}

/// "2 eller 3" is no rule: which numbers may be chosen between is not for the reader to guess.
fn is_alternative(rule: &Rule) -> bool {
    matches!(rule, Rule::Change(_) | Rule::Keep(_) | Rule::Bound(_) | Rule::Group(_) | Rule::Rank(_) | Rule::Either(_))
}
