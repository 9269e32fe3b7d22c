//! What became of an indicator's targets, period by period.

use super::change::{TargetShift, Value, What};
use super::field::one_line;
use super::shift::shift;
use super::years::Years;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::target::{Reading, Statement, Target};

/// Every target that is new, gone or another.
pub(super) fn targets(old: (&Organisation, &Indicator), new: (&Organisation, &Indicator), years: Years) -> Vec<What> {
    let pairs = aligned(&old.1.targets, &new.1.targets, years);
    let mut changed = Vec::new();
    for (before, after) in pairs {
        changed.extend(before.zip(after).and_then(|(before, after)| period(before, after, years)));
        changed.extend(one((old.0, before), (new.0, after), new.1, years));
    }
    changed
}

/// A target alone that is for another period now.
fn period(old: &Target, new: &Target, years: Years) -> Option<What> {
    let of = |target: &Target| target.period.map(Value::Period);
    (!years.are_other() && old.period != new.period).then(|| What::Field("targets", of(old), of(new)))
}

/// Which target is which. By period; where plans are of different years and share no period, by the year of the plan. One
/// target alone is the same row in next year's plan, whatever year that is for.
pub(super) fn aligned<'a>(
    old: &'a [Target],
    new: &'a [Target],
    years: Years,
) -> Vec<(Option<&'a Target>, Option<&'a Target>)> {
    if let ([before], [after]) = (old, new) {
        return vec![(Some(before), Some(after))];
    }
    let shares = old.iter().any(|before| new.iter().any(|after| before.period == after.period));
    let is_same = |before: &Target, after: &Target| match (before.period, after.period) {
        (Some(before), Some(after)) if !shares => years.same_period(before, after),
        (before, after) => before == after,
    };
    let mut left: Vec<&Target> = old.iter().collect();
    let mut pairs = Vec::new();
    for after in new {
        let found = left.iter().position(|before| is_same(before, after)).map(|at| left.remove(at));
        pairs.push((found, Some(after)));
    }
    let gone = left.into_iter().map(|before| (Some(before), None));
    gone.chain(pairs).collect()
}

fn one(
    (before, old): (&Organisation, Option<&Target>),
    (after, new): (&Organisation, Option<&Target>),
    indicator: &Indicator,
    years: Years,
) -> Option<What> {
    let period = new.or(old).and_then(|target| target.period);
    let (old, new) = match (old, new) {
        (None, None) => return None,
        (None, Some(new)) => return Some(What::Target(period, None, Some(words(new)), TargetShift::Set)),
        (Some(old), None) => return Some(What::Target(period, Some(words(old)), None, TargetShift::Dropped)),
        (Some(old), Some(new)) => (old, new),
    };
    let is_same_text = years.same_text(&old.text.value, &new.text.value);
    // A rule decided once for many is told of once, where it stands.
    let decided = (decided(before, old), decided(after, new));
    if is_same_text && decided.0.is_some() && decided.0 == decided.1 {
        return None;
    }
    let shift = match (old.rule(), new.rule()) {
        (Some(before), Some(after)) if before != after => TargetShift::By(shift(before, after, indicator.direction())),
        _ => TargetShift::Words,
    };
    if !is_same_text {
        return Some(What::Target(period, Some(words(old)), Some(words(new)), shift));
    }
    let (was, is) = (judged_by(old, decided.0), judged_by(new, decided.1));
    // The same words for another rule: what made it another is told of where it stands.
    (!years.same_text(&was, &is)).then_some(What::Rule(period, was, is, shift))
}

/// The words as adopted, on one line.
fn words(target: &Target) -> String {
    one_line(&target.text.value)
}

/// What a target is judged by, in words.
fn judged_by(target: &Target, decided: Option<&Id>) -> String {
    match (&target.reading, decided) {
        (_, Some(id)) => id.to_string(),
        (Reading::Rule(statement), None) => one_line(&statement.text.value),
        (Reading::Unreadable, None) => words(target),
    }
}

/// The rule decided once for many that a target is judged by.
fn decided<'o>(organisation: &'o Organisation, target: &Target) -> Option<&'o Id> {
    let Reading::Rule(statement) = &target.reading else { return None };
    let is_it = |decided: &Statement| decided == statement;
    organisation.target_rules.iter().find(|rule| is_it(&rule.statement)).map(|rule| &rule.id.value)
}
