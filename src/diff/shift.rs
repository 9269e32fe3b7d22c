//! What became of a target: sharper, looser, turned round, or another target altogether. Told by the rules, not by the words.
//!
//! A rule is sharper than another if whatever meets it meets the other too, and not the other way about.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::model::direction::Direction;
use crate::model::rule::{
    Change, ColourGoal, ColourRule, Comparator, Deadline, Extent, GroupRule, Keep, Place, Quantity, RankRule, Rule,
    Side, Standing, Way,
};

use super::levels::Levels;

/// How a target differs from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shift {
    /// It demands just the same.
    Same,
    /// It demands more.
    Sharpened,
    /// It demands less.
    Loosened,
    /// It demands the opposite.
    TurnedRound,
    /// It demands something else, neither more nor less.
    Replaced,
}

impl Shift {
    /// The shift back.
    #[must_use]
    pub fn back(self) -> Self {
        match self {
            Self::Sharpened => Self::Loosened,
            Self::Loosened => Self::Sharpened,
            other => other,
        }
    }

    /// What two shifts of parts come to together.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, shift) | (shift, Self::Same) => shift,
            (one, other) if one == other => one,
            (Self::TurnedRound, _) | (_, Self::TurnedRound) => Self::TurnedRound,
            _ => Self::Replaced,
        }
    }

    /// More is sharper.
    fn more(order: Option<Ordering>) -> Self {
        match order {
            Some(Ordering::Equal) => Self::Same,
            Some(Ordering::Greater) => Self::Sharpened,
            Some(Ordering::Less) => Self::Loosened,
            None => Self::Replaced,
        }
    }

    /// Less is sharper.
    fn less(order: Option<Ordering>) -> Self {
        Self::more(order).back()
    }
}

/// What became of a rule, for an indicator of which this way is better.
pub fn shift(old: &Rule, new: &Rule, better: Direction) -> Shift {
    if old == new {
        return Shift::Same;
    }
    if let (Some(old), Some(new)) = (Levels::of(old, better), Levels::of(new, better)) {
        return old.shift(&new);
    }
    match (old, new) {
        (Rule::Change(old), Rule::Change(new)) => change(old, new, better),
        (Rule::Keep(old), Rule::Keep(new)) => keep(old, new),
        (Rule::Keep(keep), Rule::Change(change)) => kept_then_changed(keep, change, better),
        (Rule::Change(change), Rule::Keep(keep)) => kept_then_changed(keep, change, better).back(),
        (Rule::Colour(old), Rule::Colour(new)) => colour(old, new),
        (Rule::Group(old), Rule::Group(new)) => group(old, new, better),
        (Rule::Rank(old), Rule::Rank(new)) => rank(old, new),
        (Rule::Started, Rule::Done) => Shift::Sharpened,
        (Rule::Done, Rule::Started) => Shift::Loosened,
        _ => of_parts(old, new, better),
    }
}

/// Rules that hold others: of every unit, by a day, several at once.
fn of_parts(old: &Rule, new: &Rule, better: Direction) -> Shift {
    match (old, new) {
        (Rule::Every(of, old), Rule::Every(others, new)) if of == others => shift(old, new, better),
        (Rule::Some(few, of, old), Rule::Some(many, others, new)) if of == others => {
            Shift::more(Some(many.cmp(few))).and(shift(old, new, better))
        }
        (Rule::Some(_, of, old), Rule::Every(others, new)) if of == others => {
            Shift::Sharpened.and(shift(old, new, better))
        }
        (Rule::Every(of, old), Rule::Some(_, others, new)) if of == others => {
            Shift::Loosened.and(shift(old, new, better))
        }
        (Rule::Due(day, old), Rule::Due(other, new)) => {
            Shift::less(day_order(*other, *day)).and(shift(old, new, better))
        }
        (Rule::From(from, old), Rule::From(other, new)) if from == other => shift(old, new, better),
        (Rule::Either(old), Rule::Either(new)) => sets(new, old),
        (Rule::All(old), Rule::All(new)) => sets(old, new),
        // What held for the whole shall hold for every part.
        (old, Rule::Every(_, new)) => Shift::Sharpened.and(shift(old, new, better)),
        // By a day, or by the end of the plan's period: which is later, the rules alone don't tell.
        (Rule::Every(_, old) | Rule::Due(_, old), new) => Shift::Loosened.and(shift(old, new, better)),
        (old, Rule::Due(_, new)) => Shift::Sharpened.and(shift(old, new, better)),
        (old, Rule::All(new)) if new.contains(old) => Shift::Sharpened,
        (Rule::All(old), new) if old.contains(new) => Shift::Loosened,
        (old, Rule::Either(new)) if new.contains(old) => Shift::Loosened,
        (Rule::Either(old), new) if old.contains(new) => Shift::Sharpened,
        _ => Shift::Replaced,
    }
}

/// Days come in order; the end of a year and of the period are as they are.
fn day_order(one: Deadline, other: Deadline) -> Option<Ordering> {
    match (one, other) {
        (Deadline::Day(one), Deadline::Day(other)) => Some(one.cmp(&other)),
        (one, other) => (one == other).then_some(Ordering::Equal),
    }
}

/// Parts that must all hold: with more of them it is sharper.
fn sets(old: &[Rule], new: &[Rule]) -> Shift {
    let has = |all: &[Rule], some: &[Rule]| some.iter().all(|rule| all.contains(rule));
    match (has(new, old), has(old, new)) {
        (true, true) => Shift::Same,
        (true, false) => Shift::Sharpened,
        (false, true) => Shift::Loosened,
        (false, false) => Shift::Replaced,
    }
}

/// The way up or down; none where neither is better.
fn way(way: Way, better: Direction) -> Option<Way> {
    match (way, better) {
        (Way::Better, Direction::Higher) => Some(Way::Up),
        (Way::Better, Direction::Lower) => Some(Way::Down),
        (Way::Better, Direction::Neither) => None,
        (way, _) => Some(way),
    }
}

fn change(old: &Change, new: &Change, better: Direction) -> Shift {
    let ways = (way(old.way, better), way(new.way, better));
    match ways {
        (Some(old), Some(new)) if old != new => return Shift::TurnedRound,
        (None, Some(_)) | (Some(_), None) => return Shift::Replaced,
        _ => {}
    }
    if old.since != new.since || old.relative_to != new.relative_to {
        return Shift::Replaced;
    }
    let yearly = Shift::more(Some(new.every_year.cmp(&old.every_year)));
    let extent = match (&old.extent, &new.extent) {
        (None, None) => Shift::Same,
        (None, Some(_)) => Shift::Sharpened,
        (Some(_), None) => Shift::Loosened,
        (Some(Extent::By(old)), Some(Extent::By(new))) => Shift::more(order(new, old)),
        (Some(Extent::To(old)), Some(Extent::To(new))) => match ways.0 {
            Some(Way::Down) => Shift::less(order(new, old)),
            _ => Shift::more(order(new, old)),
        },
        (Some(old), Some(new)) if old == new => Shift::Same,
        _ => Shift::Replaced,
    };
    extent.and(yearly)
}

fn keep(old: &Keep, new: &Keep) -> Shift {
    if old.since != new.since || old.side != new.side {
        return Shift::Replaced;
    }
    match (&old.within, &new.within) {
        (Some(old), Some(new)) => Shift::less(order(new, old)),
        // How much the organisation allows by itself, the rule doesn't tell.
        _ => Shift::Replaced,
    }
}

/// From "unchanged" to a change for the better is sharper; to one for the worse it is turned round.
fn kept_then_changed(keep: &Keep, change: &Change, better: Direction) -> Shift {
    if keep.since != change.since || change.relative_to.is_some() {
        return Shift::Replaced;
    }
    let good = match keep.side {
        Side::Above => Some(Way::Up),
        Side::Below => Some(Way::Down),
        Side::Better => way(Way::Better, better),
    };
    match (good, way(change.way, better)) {
        (Some(good), Some(way)) if good == way => Shift::Sharpened,
        (Some(_), Some(_)) => Shift::TurnedRound,
        _ => Shift::Replaced,
    }
}

fn colour(old: &ColourRule, new: &ColourRule) -> Shift {
    let to = match (old.to, new.to) {
        (ColourGoal::AtLeast(old), ColourGoal::AtLeast(new)) => Shift::more(Some(new.cmp(&old))),
        (ColourGoal::Kept, ColourGoal::Better) => Shift::Sharpened,
        (ColourGoal::Better, ColourGoal::Kept) => Shift::Loosened,
        (old, new) if old == new => Shift::Same,
        _ => Shift::Replaced,
    };
    if old.from == new.from {
        return to;
    }
    // It applies to more colours than before; to any, where none is named.
    let has = |all: &ColourRule, some: &ColourRule| {
        all.from.is_empty() || (!some.from.is_empty() && some.from.iter().all(|colour| all.from.contains(colour)))
    };
    match (has(new, old), has(old, new)) {
        (true, false) => Shift::Sharpened.and(to),
        (false, true) => Shift::Loosened.and(to),
        _ => Shift::Replaced,
    }
}

fn group(old: &GroupRule, new: &GroupRule, better: Direction) -> Shift {
    if old.group != new.group {
        return Shift::Replaced;
    }
    let standing = match (side(old.standing, better), side(new.standing, better)) {
        (Some((old, strict)), Some((new, stricter))) if old == new => Shift::more(Some(stricter.cmp(&strict))),
        (Some(_), Some(_)) => Shift::TurnedRound,
        _ if old.standing == new.standing => Shift::Same,
        _ => Shift::Replaced,
    };
    let margin = match (&old.margin, &new.margin) {
        (None, None) => Shift::Same,
        (None, Some(_)) => Shift::Sharpened,
        (Some(_), None) => Shift::Loosened,
        (Some(old), Some(new)) => Shift::more(order(new, old)),
    };
    standing.and(margin)
}

/// On which side of the group's value, and whether the value itself is not enough.
fn side(standing: Standing, better: Direction) -> Option<(Way, bool)> {
    Some(match standing {
        Standing::Better => (way(Way::Better, better)?, true),
        Standing::AsGood => (way(Way::Better, better)?, false),
        Standing::Bound(Comparator::Above) => (Way::Up, true),
        Standing::Bound(Comparator::AtLeast) => (Way::Up, false),
        Standing::Bound(Comparator::Below) => (Way::Down, true),
        Standing::Bound(Comparator::AtMost) => (Way::Down, false),
        Standing::Bound(Comparator::Exactly) => return None,
    })
}

fn rank(old: &RankRule, new: &RankRule) -> Shift {
    if old.group != new.group {
        return Shift::Replaced;
    }
    match (old.place, new.place) {
        (Place::BestPercent(old), Place::BestPercent(new)) => Shift::less(Some(new.cmp(&old))),
        (Place::Best(old), Place::Best(new)) => Shift::less(Some(new.cmp(&old))),
        (Place::NotWorstPercent(old), Place::NotWorstPercent(new)) => Shift::more(Some(new.cmp(&old))),
        (Place::NotWorstPercent(_), Place::BestPercent(best)) if best <= Decimal::from(50) => Shift::Sharpened,
        (Place::BestPercent(best), Place::NotWorstPercent(_)) if best <= Decimal::from(50) => Shift::Loosened,
        _ => Shift::Replaced,
    }
}

/// How two quantities stand to each other; none where they count different things.
fn order(one: &Quantity, other: &Quantity) -> Option<Ordering> {
    (one.measure == other.measure).then(|| one.number.cmp(&other.number))
}
