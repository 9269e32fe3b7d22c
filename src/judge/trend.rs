//! Trend: against the measurement before, in the same breakdown; none across a break in definition.

use super::case::Case;
use super::series::{Point, Series};
use crate::model::direction::Direction;
use crate::model::verdict::Trend;

/// The measurement before a point, if it can be compared with it: of another time, and no new definition between.
///
/// A year is compared with the year before, not with one of its own months.
///
/// Of a count that adds up, part of a year is compared with nothing but a part as long.
pub fn previous<'s, 'a>(series: &'s Series<'a>, outcome: &Point<'_>, adds_up: bool) -> Option<&'s Point<'a>> {
    let length = |point: &Point<'_>| (point.period.last() - point.period.first()).num_days() / 27;
    let earlier = series.points.iter().rev().filter(|point| point.period.last() < outcome.period.first());
    let alike = earlier.clone().find(|point| length(point) == length(outcome));
    let previous = alike.or_else(|| earlier.clone().next().filter(|_| !adds_up))?;
    series.break_between(previous.period, outcome.period).is_none().then_some(previous)
}

/// Which way it went.
pub fn trend(case: &Case<'_>, previous: &Point<'_>, outcome: &Point<'_>) -> Option<Trend> {
    let difference = outcome.value.checked_sub(previous.value)?;
    if difference.is_zero() {
        return Some(Trend::Unchanged);
    }
    let up = difference.is_sign_positive();
    Some(match case.better() {
        Direction::Neither if up => Trend::Up,
        Direction::Neither => Trend::Down,
        better if up == (better == Direction::Higher) => Trend::Better,
        _ => Trend::Worse,
    })
}
