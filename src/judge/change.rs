//! Change from the baseline: increase, decrease, improve; by an amount, to a level, every year, against a group.

use chrono::Datelike;
use rust_decimal::Decimal;

use super::case::{Baseline, Case};
use super::level::compared;
use super::quantity::in_own_unit;
use super::ruling::Ruling;
use super::series::Point;
use crate::message::{Arg, Message};
use crate::model::direction::Direction;
use crate::model::rule::{Change, Comparator, Extent, Measure, Quantity, Way};
use crate::model::unit::Unit;

/// Any change.
pub fn change(case: &Case<'_>, outcome: &Point<'_>, change: &Change) -> Ruling {
    let Some(way) = direction(case, change.way) else {
        return Ruling::cannot(Message::new("fact-no-direction"));
    };
    // A level to reach needs no baseline: "minskat till 6,5 %" is a level to reach from above.
    if let Some(Extent::To(level)) = &change.extent {
        return to_level(case, outcome, level, way);
    }
    let found = case.baseline(change.since, outcome.period);
    let Baseline::Found(baseline) = found else { return Ruling::cannot(found.missing()) };
    if let Some(broken) = case.series.break_between(baseline.period, outcome.period) {
        return Ruling::cannot(Message::new("fact-series-broken").with("period", broken));
    }
    if outcome.period <= baseline.period {
        return Ruling::cannot(Message::new("fact-baseline-not-older").with("baseline", case.measured(baseline)));
    }
    if change.relative_to.is_some() {
        return relative(case, outcome, baseline, way);
    }
    if change.every_year {
        return every_year(case, outcome, baseline, way, change.extent.as_ref());
    }
    match &change.extent {
        Some(Extent::By(amount)) => by_amount(case, outcome, baseline, way, amount),
        Some(Extent::ToPeriod(period)) => match case.series.of(*period) {
            Some(point) => reach(case, outcome, point.value, case.measured(point), way, Some(baseline)),
            None => Ruling::cannot(Baseline::Unmeasured(*period).missing()),
        },
        _ => {
            let fact = compared(case.measured(outcome), outcome.value, case.measured(baseline), baseline.value);
            Ruling::holds(moved(way, baseline.value, outcome.value), fact)
        }
    }
}

/// The way up or down; "better" needs the indicator's direction.
fn direction(case: &Case<'_>, way: Way) -> Option<Direction> {
    match way {
        Way::Up => Some(Direction::Higher),
        Way::Down => Some(Direction::Lower),
        Way::Better => Some(case.better()).filter(|better| *better != Direction::Neither),
    }
}

fn moved(way: Direction, from: Decimal, to: Decimal) -> bool {
    if way == Direction::Higher { to > from } else { to < from }
}

fn to_level(case: &Case<'_>, outcome: &Point<'_>, level: &Quantity, way: Direction) -> Ruling {
    match in_own_unit(case, level) {
        Ok(level) => reach(case, outcome, level, case.quantity(level), way, None),
        Err(why) => Ruling::cannot(why),
    }
}

/// At least or at most a level, by the way to it.
fn reach(
    case: &Case<'_>,
    outcome: &Point<'_>,
    level: Decimal,
    level_words: Message,
    way: Direction,
    baseline: Option<&Point<'_>>,
) -> Ruling {
    let comparator = if way == Direction::Higher { Comparator::AtLeast } else { Comparator::AtMost };
    let fact = compared(case.measured(outcome), outcome.value, level_words, level);
    Ruling::holds(comparator.holds(outcome.value, level), fact).or_nearly(|| match baseline {
        Some(baseline) => case.nearly_moved(outcome, Some(baseline), way),
        None => case.nearly_level(outcome, level, way),
    })
}

/// "minska med 10 %": percent of the baseline, points, or the unit's own; at least by so much.
fn by_amount(case: &Case<'_>, outcome: &Point<'_>, baseline: &Point<'_>, way: Direction, amount: &Quantity) -> Ruling {
    let level = match changed_by(case, baseline, way, amount) {
        Ok(level) => level,
        Err(why) => return Ruling::cannot(why),
    };
    let words = Message::new(if way == Direction::Higher { "level-plus" } else { "level-minus" })
        .with("level", case.quantity(level.normalize()))
        .with("baseline", case.measured(baseline))
        .with("amount", amount_words(case, amount));
    let ruling = reach(case, outcome, level, words, way, Some(baseline));
    // "minska med 10 %" of a percentage: 40 → 36 or 40 → 30? Read as percent of the value, and said so.
    if matches!((&amount.measure, case.unit()), (Some(Measure::Percent), Some(Unit::Percent))) {
        ruling.note(Message::new("note-percent-of-value"))
    } else {
        ruling
    }
}

fn amount_words(case: &Case<'_>, amount: &Quantity) -> Message {
    match &amount.measure {
        Some(Measure::Percent) => Unit::quantity(Some(&Unit::Percent), amount.number),
        Some(Measure::Points) => Unit::points(amount.number),
        _ => case.difference(amount.number),
    }
}

/// Each year since the baseline better, that way, than the year before.
///
/// With an amount, each step must be at least so large.
fn every_year(
    case: &Case<'_>,
    outcome: &Point<'_>,
    baseline: &Point<'_>,
    way: Direction,
    extent: Option<&Extent>,
) -> Ruling {
    let points: Vec<&Point<'_>> = case
        .series
        .points
        .iter()
        .filter(|point| baseline.period <= point.period && point.period <= outcome.period)
        .filter(|point| point.period.is_year() || point.period == baseline.period || point.period == outcome.period)
        .collect();
    let years = baseline.period.end_year()..=outcome.period.last().year();
    let unmeasured: Vec<String> = years
        .filter(|year| !points.iter().any(|point| point.period.end_year() == *year))
        .map(|year| year.to_string())
        .collect();
    if !unmeasured.is_empty() {
        let years: Arg = unmeasured.into_iter().collect();
        return Ruling::cannot(Message::new("fact-years-unmeasured").with("years", years));
    }
    let mut failed: Vec<&Point<'_>> = Vec::new();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        match step_holds(case, from, to, way, extent) {
            Ok(true) => {}
            Ok(false) => failed.push(to),
            Err(why) => return Ruling::cannot(why),
        }
    }
    let values: Arg = points.iter().map(|point| case.measured(point)).collect();
    let fact = if failed.is_empty() {
        Message::new("fact-every-year").with("values", values)
    } else {
        let years: Arg = failed.iter().map(|point| Arg::from(point.period)).collect();
        Message::new("fact-not-every-year").with("values", values).with("years", years)
    };
    Ruling::holds(failed.is_empty(), fact).or_nearly(|| case.nearly_moved(outcome, Some(baseline), way))
}

/// Whether a value has moved that way from the one before, by the amount if one is named.
fn step_holds(
    case: &Case<'_>,
    from: &Point<'_>,
    to: &Point<'_>,
    way: Direction,
    extent: Option<&Extent>,
) -> Result<bool, Message> {
    let Some(Extent::By(amount)) = extent else { return Ok(moved(way, from.value, to.value)) };
    let level = changed_by(case, from, way, amount)?;
    Ok(if way == Direction::Higher { to.value >= level } else { to.value <= level })
}

/// The level that a change by an amount leads to.
fn changed_by(case: &Case<'_>, baseline: &Point<'_>, way: Direction, amount: &Quantity) -> Result<Decimal, Message> {
    let too_large = || Message::new("fact-too-large");
    let from = baseline.value;
    let step = match &amount.measure {
        // Said of a masked value, it would tell it.
        Some(Measure::Percent) if from.is_zero() && baseline.is_masked() => return Err(Message::new("fact-hidden")),
        Some(Measure::Percent) if from.is_zero() => return Err(Message::new("fact-percent-of-zero")),
        Some(Measure::Percent) => from.abs().checked_mul(amount.number).ok_or_else(too_large)? / Decimal::ONE_HUNDRED,
        _ => in_own_unit(case, amount)?,
    };
    let level = if way == Direction::Higher { from.checked_add(step) } else { from.checked_sub(step) };
    level.ok_or_else(too_large)
}

/// The distance to the group, then and now.
fn relative(case: &Case<'_>, outcome: &Point<'_>, baseline: &Point<'_>, way: Direction) -> Ruling {
    let gap = |point: &Point<'_>| {
        let group = point.comparison.value.as_ref()?.value;
        point.value.checked_sub(group).map(|gap| (gap, group))
    };
    let (Some((now, group_now)), Some((then, group_then))) = (gap(outcome), gap(baseline)) else {
        return Ruling::cannot(Message::new("fact-no-group-value"));
    };
    let fact = Message::new("fact-gap")
        .with("outcome", case.measured(outcome))
        .with("group", case.quantity(group_now))
        .with("gap", case.difference(now))
        .with("baseline", case.measured(baseline))
        .with("group-then", case.quantity(group_then))
        .with("gap-then", case.difference(then));
    Ruling::holds(moved(way, then, now), fact)
}
