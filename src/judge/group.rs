//! Against the comparison group: its value in the same period, or the place among its members.

use rust_decimal::Decimal;

use super::case::Case;
use super::level::compared;
use super::quantity::in_own_unit;
use super::ruling::Ruling;
use super::series::Point;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::id::Id;
use crate::model::measurement::Rank;
use crate::model::rule::{Comparator, GroupRef, GroupRule, Measure, Place, RankRule, Standing};

/// Against the group's value.
pub fn group(case: &Case<'_>, outcome: &Point<'_>, rule: &GroupRule) -> Ruling {
    if let Some(ruling) = other_group(case, &rule.group) {
        return ruling;
    }
    let Some(group) = outcome.comparison.value.as_ref().map(|value| value.value) else {
        return Ruling::cannot(Message::new("fact-no-group-value"));
    };
    let Some(comparator) = comparator(case, rule.standing) else {
        return Ruling::cannot(Message::new("fact-no-direction"));
    };
    let (level, comparator) = match with_margin(case, group, comparator, rule) {
        Ok(level) => level,
        Err(why) => return Ruling::cannot(why),
    };
    let name = case
        .indicator
        .compare
        .as_ref()
        .and_then(|id| case.organisation.group(&id.value))
        .map(|group| group.name.clone());
    let words = Message::new("group-value")
        .with(
            "group",
            name.map_or_else(|| Message::new("the-group"), |name| Message::new("group-name").with("name", name)),
        )
        .with("value", case.quantity(group));
    let words = match &rule.margin {
        Some(_) => Message::new("group-margin").with("level", case.quantity(level.normalize())).with("group", words),
        None => words,
    };
    let towards = super::level::towards(comparator, outcome.value, level);
    Ruling::holds(comparator.holds(outcome.value, level), compared(case.measured(outcome), outcome.value, words, level))
        .or_nearly(|| case.nearly_moved(outcome, case.standing_baseline().point(), towards))
}

/// The group that the phrase names must be the one that the values are compared with.
fn other_group(case: &Case<'_>, group: &GroupRef) -> Option<Ruling> {
    let GroupRef::Named(named) = group else { return None };
    let own: Option<&Id> = case.indicator.compare.as_ref().map(|id| &id.value);
    let name = |id: &Id| case.organisation.group(id).map_or_else(|| id.to_string(), |group| group.name.clone());
    match own {
        Some(own) if own == named => None,
        None => Some(Ruling::cannot(Message::new("fact-no-group").with("group", name(named)))),
        Some(own) => {
            Some(Ruling::cannot(Message::new("fact-other-group").with("group", name(named)).with("own", name(own))))
        }
    }
}

fn comparator(case: &Case<'_>, standing: Standing) -> Option<Comparator> {
    match (standing, case.better()) {
        (Standing::Bound(comparator), _) => Some(comparator),
        (Standing::Better, Direction::Higher) => Some(Comparator::Above),
        (Standing::Better, Direction::Lower) => Some(Comparator::Below),
        (Standing::AsGood, Direction::Higher) => Some(Comparator::AtLeast),
        (Standing::AsGood, Direction::Lower) => Some(Comparator::AtMost),
        (_, Direction::Neither) => None,
    }
}

/// With a margin the level lies so far beyond the group's value, and reaching it is enough.
fn with_margin(
    case: &Case<'_>,
    group: Decimal,
    comparator: Comparator,
    rule: &GroupRule,
) -> Result<(Decimal, Comparator), Message> {
    let Some(margin) = &rule.margin else { return Ok((group, comparator)) };
    let too_large = || Message::new("fact-too-large");
    let step = match margin.measure {
        Some(Measure::Percent) => group.abs().checked_mul(margin.number).ok_or_else(too_large)? / Decimal::ONE_HUNDRED,
        _ => in_own_unit(case, margin)?,
    };
    match comparator {
        Comparator::Below | Comparator::AtMost => {
            Ok((group.checked_sub(step).ok_or_else(too_large)?, Comparator::AtMost))
        }
        _ => Ok((group.checked_add(step).ok_or_else(too_large)?, Comparator::AtLeast)),
    }
}

/// By place among the group's members.
pub fn rank(case: &Case<'_>, outcome: &Point<'_>, rule: &RankRule) -> Ruling {
    if let Some(ruling) = other_group(case, &rule.group) {
        return ruling;
    }
    let Some(rank) = outcome.comparison.rank else { return Ruling::cannot(Message::new("fact-no-rank")) };
    let holds = is_among(rank, rule.place);
    let fact = Message::new("fact-rank")
        .with("outcome", case.measured(outcome))
        .with("place", rank.place.to_string())
        .with("of", rank.of.to_string());
    let ruling = Ruling::holds(holds, fact)
        .or_nearly(|| case.nearly_moved(outcome, case.standing_baseline().point(), case.better()));
    match (rank.last(), rank.equal) {
        (Some(last), Some(equal)) if holds && !is_among(last, rule.place) => ruling.note(
            Message::new("note-tie-rank")
                .with("place", rank.place.to_string())
                .with("equal", equal.to_string())
                .with("last", last.place.to_string()),
        ),
        _ => ruling,
    }
}

fn is_among(rank: Rank, place: Place) -> bool {
    let of = Decimal::from(rank.of);
    let hundredfold = Decimal::from(rank.place) * Decimal::ONE_HUNDRED;
    match place {
        Place::Best(best) => rank.place <= best,
        Place::BestPercent(percent) => hundredfold <= of * percent,
        Place::NotWorstPercent(percent) => hundredfold <= of * (Decimal::ONE_HUNDRED - percent),
    }
}
