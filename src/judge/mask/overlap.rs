//! Parts that overlap: a pupil in two schools is in the number of both, and the schools come to more than the whole.
//!
//! Such parts do not tell of each other by sums. Each is a table of its own, as is the whole, if what is shown of the
//! others does not tell how much a hidden one must be at least.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::table::{State, Told};
use super::{is_small, of_table};
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::period::Period;

/// How a value is broken down besides by the parts that overlap.
type Line<'b> = (Option<Sex>, [Option<&'b str>; 3], Period);

/// A part's name (none: the whole), and the rest of what a value is for.
type Split<'b> = (Option<&'b str>, Line<'b>);

/// A value with what is told of it.
type Known = (Decimal, State);

/// What is told of values that contradict each other as sums; none where they do so in another way than by parts that
/// overlap, or where that is not safe.
pub fn apart(told: &[Told<'_>], limit: u32) -> Option<Vec<State>> {
    by_unit_area_or_age().into_iter().find_map(|split| of_parts(told, limit, split))
}

fn by_unit_area_or_age() -> [for<'b> fn(&'b Breakdown, Period) -> Split<'b>; 3] {
    [
        |it, period| (it.unit.as_deref(), (it.sex, [None, it.area.as_deref(), it.age.as_deref()], period)),
        |it, period| (it.area.as_deref(), (it.sex, [it.unit.as_deref(), None, it.age.as_deref()], period)),
        |it, period| (it.age.as_deref(), (it.sex, [it.unit.as_deref(), it.area.as_deref(), None], period)),
    ]
}

fn by_sex(it: &Breakdown, period: Period) -> Split<'_> {
    let name = it.sex.map(|sex| if sex == Sex::Women { "women" } else { "men" });
    (name, (None, [it.unit.as_deref(), it.area.as_deref(), it.age.as_deref()], period))
}

fn of_parts<'b>(told: &[Told<'b>], limit: u32, split: fn(&'b Breakdown, Period) -> Split<'b>) -> Option<Vec<State>> {
    let places: Vec<Split<'b>> = told.iter().map(|(breakdown, period, _)| split(breakdown, *period)).collect();
    let mut parts: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for (index, (part, _)) in places.iter().enumerate() {
        parts.entry(*part).or_default().push(index);
    }
    // Lines of which a number is not in the file could be worked out from others.
    let lines =
        |part: &Vec<usize>| -> BTreeSet<_> { part.iter().filter_map(|at| places.get(*at)).map(|it| it.1).collect() };
    let of_whole = lines(parts.get(&None)?);
    if parts.len() < 2 || parts.values().any(|part| lines(part) != of_whole) {
        return None;
    }
    let mut states = vec![State::Hidden; told.len()];
    for part in parts.values() {
        let own: Vec<Told<'_>> = part.iter().filter_map(|at| told.get(*at)).copied().collect();
        for (at, state) in part.iter().zip(of_table(&own, limit)) {
            *states.get_mut(*at)? = state;
        }
    }
    let mut wholes: BTreeMap<Line<'_>, Known> = BTreeMap::new();
    let mut by_line: BTreeMap<Line<'_>, Vec<Known>> = BTreeMap::new();
    for (((part, line), (.., value)), state) in places.iter().zip(told).zip(&states) {
        match part {
            None => drop(wholes.insert(*line, (*value, *state))),
            Some(_) => by_line.entry(*line).or_default().push((*value, *state)),
        }
    }
    let all = || wholes.iter().zip(by_line.values()).map(|((_, whole), parts)| (*whole, parts.as_slice()));
    let overlap = all().any(|((whole, _), parts)| parts.iter().map(|(value, _)| value).sum::<Decimal>() > whole);
    let is_safe = all().all(|(whole, parts)| is_safe(whole, parts, limit));
    (overlap && is_safe).then_some(states)
}

/// Whether each hidden part of a line can be more than one number, whether the parts come to just the whole or to more.
///
/// What the shown parts leave is asked for, not what the hidden ones are: so the answer tells nothing of these.
fn is_safe((whole, of_whole): Known, parts: &[Known], limit: u32) -> bool {
    let (shown, hidden): (Vec<Known>, Vec<Known>) = parts.iter().partition(|(_, state)| *state == State::Shown);
    if of_whole != State::Shown || shown.iter().any(|(value, _)| *value > whole) {
        return false;
    }
    if hidden.is_empty() {
        return true;
    }
    if hidden.iter().any(|(value, _)| *value >= whole) {
        return false;
    }
    // What the hidden parts come to at least. Where that is nothing at all, the shown ones tell of none.
    let left = whole - shown.iter().map(|(value, _)| value).sum::<Decimal>();
    let others = Decimal::from(hidden.len().saturating_sub(1)) * Decimal::from(limit.saturating_sub(1));
    left < Decimal::ZERO || (left > Decimal::ZERO && left < others)
}

/// Whether any of some values that contradict each other is small, or leaves something small of its whole.
pub fn tells_of_small(told: &[Told<'_>], limit: u32) -> bool {
    let small = told.iter().any(|(.., value)| is_small(*value, limit));
    small
        || leaves_small(told, limit, by_sex)
        || by_unit_area_or_age().into_iter().any(|split| leaves_small(told, limit, split))
}

fn leaves_small<'b>(told: &[Told<'b>], limit: u32, split: fn(&'b Breakdown, Period) -> Split<'b>) -> bool {
    let mut lines: BTreeMap<Line<'b>, (Option<Decimal>, Decimal)> = BTreeMap::new();
    for (breakdown, period, value) in told {
        let (part, line) = split(breakdown, *period);
        let (whole, parts) = lines.entry(line).or_default();
        match part {
            None => *whole = Some(*value),
            Some(_) => *parts += *value,
        }
    }
    let left = lines.values().filter(|(_, parts)| !parts.is_zero());
    left.filter_map(|(whole, parts)| whole.map(|whole| whole - parts))
        .any(|left| !left.is_zero() && is_small(left, limit))
}
