//! What is said of a rule as a whole: for whom, by when, from when, compared with what.

use chrono::{Datelike, Days};

use super::change::{every_year, named_baseline};
use super::cursor::Cursor;
use super::group::group_ref;
use super::token::Kind;
use crate::model::period::Period;
use crate::model::rule::{Bound, Change, Deadline, GroupRef, Keep, Measure, Members, Rule, Since};

/// Something said of a rule as a whole.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Modifier {
    Every(Members),
    Due(Deadline),
    Starting(Period),
    Since(Since),
    /// "från 2013": the baseline of a change, the start of a level.
    From(Period),
    RelativeTo(GroupRef),
    EveryYear,
    /// "inom förvaltningen": of the whole that the indicator is about anyway.
    Whole,
    /// A period alone: the deadline of something to be done.
    During(Period),
}

impl Modifier {
    /// Whether it may stand before what it is said of.
    pub(super) fn may_lead(&self) -> bool {
        !matches!(self, Self::From(_) | Self::Starting(_) | Self::Whole)
    }
}

/// Reads a modifier that takes up the whole of a stretch.
pub(super) fn whole(cursor: Cursor<'_>) -> Option<Modifier> {
    let readers: [fn(&mut Cursor<'_>) -> Option<Modifier>; 8] =
        [members, deadline, starting, since, relative, yearly, scope, during];
    readers.iter().find_map(|read| {
        let mut ahead = cursor;
        read(&mut ahead).filter(|_| ahead.is_empty())
    })
}

/// "för samtliga enheter", "för både kvinnor och män", "varje enhet".
pub(super) fn members(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.one_of(&["for", "in", "within", "among"]);
    let every = cursor.one_of(&["every", "both"]);
    if cursor.words(&["women", "and", "men"]) || cursor.words(&["men", "and", "women"]) {
        return Some(Modifier::Every(Members::Sexes));
    }
    every?;
    member_noun(cursor).map(Modifier::Every)
}

/// The noun of a breakdown's members.
pub(super) fn member_noun(cursor: &mut Cursor<'_>) -> Option<Members> {
    Some(match cursor.one_of(&["units", "areas", "ages", "sexes", "parts"])? {
        "units" => Members::Units,
        "areas" => Members::Areas,
        "ages" => Members::Ages,
        "sexes" => Members::Sexes,
        _ => Members::Any,
    })
}

/// "senast 2013-12-31", "före årets slut", "till periodens slut", "inför år 2011", "due end of year".
fn deadline(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    if cursor.take("due") {
        cursor.one_of(&["at", "by", "in", "on"]);
        return end(cursor).or_else(|| cursor.period().map(|period| Deadline::Day(period.last()))).map(Modifier::Due);
    }
    if cursor.take("before") {
        if let Some(end) = end(cursor) {
            return Some(Modifier::Due(end));
        }
        let day = cursor.period()?.first().checked_sub_days(Days::new(1))?;
        return Some(Modifier::Due(Deadline::Day(day)));
    }
    if cursor.one_of(&["below", "during"]).is_some() {
        return cursor.take("period").then_some(Modifier::Due(Deadline::EndOfPeriod));
    }
    let by = cursor.one_of(&["with", "to", "at", "in", "by"])?;
    cursor.take("at");
    if let Some(end) = end(cursor) {
        return Some(Modifier::Due(end));
    }
    // "done by 2013-12-31"
    if by != "by" {
        return None;
    }
    cursor.period().map(|period| Modifier::Due(Deadline::Day(period.last())))
}

/// "årets slut", "slutet av perioden", "periodens slut", "end of 2013".
fn end(cursor: &mut Cursor<'_>) -> Option<Deadline> {
    if cursor.words(&["years-end", "end"]) {
        return Some(Deadline::EndOfYear);
    }
    if cursor.words(&["periods-end", "end"]) {
        return Some(Deadline::EndOfPeriod);
    }
    if !cursor.take("end") {
        return None;
    }
    cursor.take("of");
    if cursor.take("period") {
        return Some(Deadline::EndOfPeriod);
    }
    if let Some(period) = cursor.period() {
        return Some(Deadline::Day(period.last()));
    }
    cursor.take("year").then_some(Deadline::EndOfYear)
}

/// "starting 2013", "fr.o.m. 2013", "från och med 2013".
fn starting(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    let from_and_with = cursor.words(&["from", "and", "with"]) || cursor.abbreviation(&["fr", "o", "m"]);
    if !from_and_with && !cursor.take("starting") {
        return None;
    }
    cursor.period().map(Modifier::Starting)
}

/// "jämfört med 2010", "än föregående år", "sedan 2009", "från 2012".
fn since(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    if cursor.take("from") {
        let previous = cursor.words(&["previous", "year"]) || cursor.take("previous");
        return if previous { Some(Modifier::Since(Since::Previous)) } else { cursor.period().map(Modifier::From) };
    }
    let introduced = compared(cursor) || cursor.one_of(&["than", "since", "against"]).is_some();
    introduced.then(|| named_baseline(cursor)).flatten().map(Modifier::Since)
}

/// "i jämförelse med", "jämfört med", "relative to".
fn compared(cursor: &mut Cursor<'_>) -> bool {
    cursor.take("in");
    cursor.take("compared") && { cursor.one_of(&["with", "to"]).is_some() || !cursor.is_empty() }
}

/// "jämfört med riket", "i jämförelse med länet".
pub(super) fn relative(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    compared(cursor).then(|| group_ref(cursor)).flatten().map(Modifier::RelativeTo)
}

fn yearly(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    every_year(cursor).then_some(Modifier::EveryYear)
}

fn scope(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.one_of(&["within", "in", "for"])?;
    cursor.take("whole").then_some(Modifier::Whole)
}

/// "under 2011", "år 2010", "2013-", "i juni 2013".
fn during(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.one_of(&["below", "during", "in", "to", "for"]);
    let year = cursor.peek().is_some_and(|token| token.kind == Kind::Known("year"));
    let period = cursor.period()?;
    if year {
        return Some(Modifier::Due(Deadline::Day(period.last())));
    }
    // "30 per år 2013–": from then on, with no end given.
    Some(if cursor.sign('-') { Modifier::Starting(period) } else { Modifier::During(period) })
}

/// Says something of a rule; `None` where that makes no sense or is said already.
pub(super) fn apply(modifier: &Modifier, rule: Rule) -> Option<Rule> {
    match modifier {
        Modifier::Starting(period) => start(*period, rule),
        Modifier::Due(deadline) => due(*deadline, rule),
        Modifier::Every(members) => every(*members, rule),
        Modifier::Since(since) => inner(rule, &|rule| set_since(*since, rule)),
        Modifier::From(period) => {
            inner(rule.clone(), &|rule| set_since(Since::Period(*period), rule)).or_else(|| start(*period, rule))
        }
        Modifier::RelativeTo(group) => inner(rule, &|rule| set_relative(group, rule)),
        Modifier::Whole => Some(rule),
        Modifier::EveryYear => inner(rule, &set_every_year),
        // "30 per år 2013–2015" is a level for each of the years.
        Modifier::During(period) if is_yearly(&rule) && !period.is_year() => {
            start(Period::year(period.first().year())?, rule)
        }
        Modifier::During(period) => match rule {
            Rule::Number(_) | Rule::Range(_) | Rule::Colour(_) | Rule::None => None,
            rule => due(Deadline::Day(period.last()), rule),
        },
    }
}

fn is_yearly(rule: &Rule) -> bool {
    let (Rule::Number(level) | Rule::Bound(Bound { level, .. })) = rule else { return false };
    matches!(&level.measure, Some(Measure::Named(unit)) if unit.ends_with("per year"))
}

fn start(period: Period, rule: Rule) -> Option<Rule> {
    (!matches!(rule, Rule::From(..))).then(|| Rule::From(period, Box::new(rule)))
}

fn due(deadline: Deadline, rule: Rule) -> Option<Rule> {
    match rule {
        Rule::From(period, rule) => Some(Rule::From(period, Box::new(due(deadline, *rule)?))),
        Rule::Due(..) | Rule::None => None,
        rule => Some(Rule::Due(deadline, Box::new(rule))),
    }
}

fn every(members: Members, rule: Rule) -> Option<Rule> {
    match rule {
        Rule::From(period, rule) => Some(Rule::From(period, Box::new(every(members, *rule)?))),
        Rule::Due(deadline, rule) => Some(Rule::Due(deadline, Box::new(every(members, *rule)?))),
        Rule::Every(..) | Rule::Some(..) | Rule::None => None,
        rule => Some(Rule::Every(members, Box::new(rule))),
    }
}

/// Changes the rule inside what is said of it as a whole; every alternative of an either-or.
fn inner(rule: Rule, change: &impl Fn(Rule) -> Option<Rule>) -> Option<Rule> {
    let boxed = |rule: Box<Rule>| inner(*rule, change).map(Box::new);
    match rule {
        Rule::From(period, rule) => Some(Rule::From(period, boxed(rule)?)),
        Rule::Due(deadline, rule) => Some(Rule::Due(deadline, boxed(rule)?)),
        Rule::Every(members, rule) => Some(Rule::Every(members, boxed(rule)?)),
        Rule::Some(count, members, rule) => Some(Rule::Some(count, members, boxed(rule)?)),
        // Said of every alternative that it can be said of; of one at least.
        Rule::Either(rules) => {
            let changed: Vec<Option<Rule>> = rules.iter().map(|rule| inner(rule.clone(), change)).collect();
            let any = changed.iter().any(Option::is_some);
            let rules = changed.into_iter().zip(rules).map(|(changed, rule)| changed.unwrap_or(rule));
            any.then(|| Rule::Either(rules.collect()))
        }
        rule => change(rule),
    }
}

/// Names a rule's baseline, if it has one and none is named yet.
pub(super) fn set_since(since: Since, rule: Rule) -> Option<Rule> {
    match rule {
        Rule::Change(change) if change.since.is_none() => Some(Rule::Change(Change { since: Some(since), ..change })),
        Rule::Keep(keep) if keep.since.is_none() => Some(Rule::Keep(Keep { since: Some(since), ..keep })),
        _ => None,
    }
}

fn set_relative(group: &GroupRef, rule: Rule) -> Option<Rule> {
    match rule {
        Rule::Change(change) if change.relative_to.is_none() && change.extent.is_none() => {
            Some(Rule::Change(Change { relative_to: Some(group.clone()), ..change }))
        }
        _ => None,
    }
}

/// A level "varje år" is a level a year; a change every year is compared with each year before.
fn set_every_year(rule: Rule) -> Option<Rule> {
    match rule {
        Rule::Change(change) if !change.every_year => Some(Rule::Change(Change { every_year: true, ..change })),
        Rule::Bound(mut bound) => {
            bound.level.measure = per_year(bound.level.measure.take())?;
            Some(Rule::Bound(bound))
        }
        _ => None,
    }
}

/// Percentages are no counts: "minst 85 % varje år" is the same level every year.
#[allow(clippy::option_option, reason = "no measure is a measure too")]
fn per_year(measure: Option<Measure>) -> Option<Option<Measure>> {
    match measure {
        None => Some(Some(Measure::Named("per year".to_owned()))),
        Some(Measure::Named(unit)) if !unit.contains("per ") => Some(Some(Measure::Named(format!("{unit} per year")))),
        Some(Measure::Percent) => Some(Some(Measure::Percent)),
        Some(_) => None,
    }
}
