//! Every rule to its file; and when a part of a year is enough to tell.

use super::case::Case;
use super::ruling::Ruling;
use super::series::{AllSeries, Point};
use super::{budget, change, colour, deadline, group, keep, level, parts, state};
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::followup::State;
use crate::model::period::Period;
use crate::model::rule::{ColourRule, Comparator, Rule, Way};
use crate::model::verdict::Verdict;

/// What a rule says of a case.
pub fn rule(case: &Case<'_>, every: &AllSeries<'_>, wanted: &Rule) -> Ruling {
    match wanted {
        Rule::None => Ruling::new(Verdict::NoTarget, Message::new("fact-no-target")),
        Rule::All(rules) => match colours(rules) {
            Some(colours) => with_outcome(case, |outcome| colour::colour(case, outcome, &colours)),
            None => parts::all(case, every, rules),
        },
        Rule::Either(rules) => parts::either(case, every, rules),
        Rule::Every(members, inner) => parts::members(case, every, *members, None, inner),
        Rule::Some(count, members, inner) => parts::members(case, every, *members, Some(*count), inner),
        Rule::Due(deadline, inner) => deadline::due(case, every, *deadline, inner),
        Rule::From(period, inner) => deadline::from(case, every, *period, inner),
        Rule::Done => state::state(case, State::Done),
        Rule::Started => state::state(case, State::Started),
        Rule::Budget(rule) => budget::budget(case, *rule),
        Rule::Bound(bound) => {
            with_outcome(case, |outcome| whole_year(case, wanted, outcome, level::bound(case, outcome, bound)))
        }
        Rule::Number(number) => {
            with_outcome(case, |outcome| whole_year(case, wanted, outcome, level::number(case, outcome, number)))
        }
        Rule::Range(range) => {
            with_outcome(case, |outcome| whole_year(case, wanted, outcome, level::range(case, outcome, range)))
        }
        Rule::Change(change) => {
            with_outcome(case, |outcome| whole_year(case, wanted, outcome, change::change(case, outcome, change)))
        }
        Rule::Keep(keep) => {
            with_outcome(case, |outcome| whole_year(case, wanted, outcome, keep::keep(case, outcome, keep)))
        }
        Rule::Colour(rule) => with_outcome(case, |outcome| colour::colour(case, outcome, &[rule])),
        Rule::Group(rule) => with_outcome(case, |outcome| group::group(case, outcome, rule)),
        Rule::Rank(rule) => with_outcome(case, |outcome| group::rank(case, outcome, rule)),
    }
}

/// Several rules that are all on colours are one: those count that start from the baseline's colour.
fn colours(rules: &[Rule]) -> Option<Vec<&ColourRule>> {
    rules.iter().map(|rule| if let Rule::Colour(colour) = rule { Some(colour) } else { None }).collect()
}

fn with_outcome(case: &Case<'_>, judge: impl FnOnce(&Point<'_>) -> Ruling) -> Ruling {
    if let Some(outcome) = case.outcome() {
        judge(outcome)
    } else {
        let baseline = case.standing_baseline();
        let fact = match baseline.point() {
            Some(point) => Message::new("fact-no-outcome-since").with("period", point.period),
            None => Message::new("fact-no-outcome"),
        };
        Ruling::new(Verdict::NotMeasured, fact.with("day", case.until))
    }
}

/// A count that adds up is not judged by a target for the year on part of a year's worth, unless the rest of the year
/// cannot change the verdict: it only grows.
fn whole_year(case: &Case<'_>, wanted: &Rule, outcome: &Point<'_>, ruling: Ruling) -> Ruling {
    if !case.indicator.adds_up || !outcome.period.is_part_of_year() || !ruling.verdict.is_judged() {
        return ruling;
    }
    match (bounded(case, wanted), ruling.verdict) {
        (Some(Direction::Higher), Verdict::Met) => return ruling,
        // Part of a year less than a whole one is no way that anything has moved.
        (Some(Direction::Lower), Verdict::Missed | Verdict::Partly) => {
            return Ruling { nearly: None, verdict: Verdict::Missed, ..ruling };
        }
        _ => {}
    }
    let year_is_over = Period::year(outcome.period.end_year()).is_some_and(|year| year.last() <= case.as_of);
    let verdict = if year_is_over { Verdict::NotMeasured } else { Verdict::NotDue };
    Ruling { nearly: None, verdict, ..ruling }
        .note(Message::new("note-part-of-year-adds-up").with("period", outcome.period))
}

/// The way a rule wants a value to go: once a growing count is above a lower bound it stays there, and once it is above
/// an upper bound it never comes back.
fn bounded(case: &Case<'_>, wanted: &Rule) -> Option<Direction> {
    match wanted {
        Rule::Bound(bound) => match bound.comparator {
            Comparator::AtLeast | Comparator::Above => Some(Direction::Higher),
            Comparator::AtMost | Comparator::Below => Some(Direction::Lower),
            Comparator::Exactly => None,
        },
        Rule::Number(_) => Some(case.better()),
        Rule::Change(change) => match change.way {
            Way::Up => Some(Direction::Higher),
            Way::Down => Some(Direction::Lower),
            Way::Better => Some(case.better()),
        },
        _ => None,
    }
}
