//! The levels that a target asks for, each with how values stand to it, and where its number stands.

use rust_decimal::Decimal;

use crate::check::Subject;
use crate::check::limits::Limits;
use crate::model::direction::Direction;
use crate::model::indicator::Indicator;
use crate::model::rule::{Change, Comparator, Extent, Measure, Quantity, Rule, Way};
use crate::model::unit::Unit;
use crate::source::Span;

/// A level that a target asks for.
pub struct Asked {
    /// How values stand to it; absent where nothing says which way is better.
    pub comparator: Option<Comparator>,
    /// The number, in the indicator's unit.
    pub level: Decimal,
}

impl Asked {
    /// Whether the level lies within whatever limits an indicator has: then nobody need ask for them.
    pub fn is_ordinary(&self) -> bool {
        Decimal::ZERO < self.level && self.level < Decimal::ONE_HUNDRED
    }

    /// Whether no value within the limits can meet it.
    pub fn is_out_of_reach(&self, limits: Limits) -> bool {
        // That no percentage is above 200 is likely, not certain.
        if limits == Limits::Percent {
            return false;
        }
        let (level, high, low) = (self.level, limits.high(), limits.low());
        match self.comparator {
            Some(Comparator::AtLeast) => high.is_some_and(|high| level > high),
            Some(Comparator::Above) => high.is_some_and(|high| level >= high),
            Some(Comparator::AtMost) => low.is_some_and(|low| level < low),
            Some(Comparator::Below) => low.is_some_and(|low| level <= low),
            Some(Comparator::Exactly) => !limits.allow(level),
            None => false,
        }
    }
}

/// The levels of a rule that are counted in the indicator's unit, in the rule's order.
pub fn asked(indicator: &Indicator, rule: &Rule) -> Vec<Asked> {
    let better = indicator.direction();
    let mut levels = Vec::new();
    let mut take = |comparator: Option<Comparator>, quantity: &Quantity| {
        if is_in_unit(indicator, quantity) {
            levels.push(Asked { comparator, level: quantity.number });
        }
    };
    rule.walk(&mut |rule| match rule {
        Rule::Bound(bound) => take(Some(bound.comparator), &bound.level),
        Rule::Number(level) => take(towards(better), level),
        Rule::Range(range) => {
            let low = Quantity { number: range.low, measure: range.high.measure.clone() };
            take(Some(Comparator::AtLeast), &low);
            take(Some(Comparator::AtMost), &range.high);
        }
        Rule::Change(Change { way, extent: Some(Extent::To(level)), .. }) => {
            let way = match way {
                Way::Up => Direction::Higher,
                Way::Down => Direction::Lower,
                Way::Better => better,
            };
            take(towards(way), level);
        }
        _ => {}
    });
    levels
}

fn towards(better: Direction) -> Option<Comparator> {
    match better {
        Direction::Higher => Some(Comparator::AtLeast),
        Direction::Lower => Some(Comparator::AtMost),
        Direction::Neither => None,
    }
}

/// Percent of what is counted in days is another matter.
fn is_in_unit(indicator: &Indicator, quantity: &Quantity) -> bool {
    matches!(
        (&quantity.measure, indicator.unit()),
        (None, _)
            | (Some(Measure::Percent | Measure::Points), Some(Unit::Percent))
            | (Some(Measure::Named(_)), Some(Unit::Named(_)))
    )
}

/// Where a number stands in a target's words; all of them where it is written otherwise.
pub fn place_of(subject: &Subject<'_>, target: Span, number: Decimal) -> Span {
    let text = subject.sources.text(target);
    let plain = number.abs().normalize().to_string();
    let sign = usize::from(number.is_sign_negative());
    for written in [plain.replace('.', ","), plain] {
        let found = text.match_indices(&written).find(|(at, _)| {
            let before = text.get(..*at).unwrap_or_default();
            let after = text.get(at + written.len()..).unwrap_or_default();
            !before.ends_with(|c: char| c.is_alphanumeric()) && !after.starts_with(|c: char| c.is_alphanumeric())
        });
        if let Some((at, _)) = found {
            return target.part(at.saturating_sub(sign), at + written.len());
        }
    }
    target
}
