//! What a target's own words tell of its indicator: what is counted, and which way is better.

use crate::model::direction::Direction;
use crate::model::rule::{Bound, Comparator, Extent, Measure, Quantity, Rule, Way};

/// The direction that a target goes, where all of it goes one way.
pub(super) fn direction(rule: &Rule) -> Option<Direction> {
    let mut found: Vec<Option<Direction>> = Vec::new();
    rule.walk(&mut |rule| match rule {
        Rule::Bound(Bound { comparator, .. }) => found.push(match comparator {
            Comparator::AtLeast | Comparator::Above => Some(Direction::Higher),
            Comparator::AtMost | Comparator::Below => Some(Direction::Lower),
            Comparator::Exactly => None,
        }),
        Rule::Change(change) => found.push(match change.way {
            Way::Up => Some(Direction::Higher),
            Way::Down => Some(Direction::Lower),
            Way::Better => None,
        }),
        _ => {}
    });
    let first = found.first().copied().flatten()?;
    found.iter().all(|direction| *direction == Some(first)).then_some(first)
}

/// What a level is counted in, in the target's own words: "60 dagar" tells of days. The percent of a change is a share of
/// the value, and says nothing of its unit.
pub(super) fn unit<'p>(phrase: &'p str, rule: &Rule) -> Option<&'p str> {
    let mut measure = None;
    rule.walk(&mut |rule| {
        let level: Option<&Quantity> = match rule {
            Rule::Bound(bound) => Some(&bound.level),
            Rule::Range(range) => Some(&range.high),
            Rule::Change(change) => match &change.extent {
                Some(Extent::To(level)) => Some(level),
                _ => None,
            },
            _ => None,
        };
        measure = measure.take().or_else(|| level?.measure.clone());
    });
    match measure? {
        Measure::Percent => Some("%"),
        Measure::Points => None,
        Measure::Named(_) => {
            let mut words =
                phrase.split_whitespace().skip_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
            words.find(|word| word.chars().all(char::is_alphabetic))
        }
    }
}
