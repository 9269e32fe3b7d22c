//! What became of an indicator's targets, period by period.

use super::change::{TargetShift, What};
use super::shift::shift;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::target::Target;

/// Every target that is new, gone or another.
pub(super) fn targets(old: &Indicator, new: &Indicator) -> Vec<What> {
    let mut periods: Vec<Option<Period>> = Vec::new();
    for target in old.targets.iter().chain(&new.targets) {
        if !periods.contains(&target.period) {
            periods.push(target.period);
        }
    }
    // One target for the plan's period is the same row in next year's plan, whatever year that is for.
    if let ([before], [after]) = (old.targets.as_slice(), new.targets.as_slice()) {
        return one(Some(before), Some(after), new).into_iter().collect();
    }
    let of = |indicator: &Indicator, period: Option<Period>| -> Option<usize> {
        indicator.targets.iter().position(|target| target.period == period)
    };
    let changed = periods.into_iter().filter_map(|period| {
        let before = of(old, period).and_then(|at| old.targets.get(at));
        let after = of(new, period).and_then(|at| new.targets.get(at));
        one(before, after, new)
    });
    changed.collect()
}

fn one(old: Option<&Target>, new: Option<&Target>, indicator: &Indicator) -> Option<What> {
    let words = |target: Option<&Target>| target.map(|target| target.text.value.trim().to_owned());
    let shift = match (old, new) {
        (None, None) => return None,
        (None, Some(_)) => TargetShift::Set,
        (Some(_), None) => TargetShift::Dropped,
        (Some(old), Some(new)) => match (old.rule(), new.rule()) {
            (Some(before), Some(after)) if before != after => {
                TargetShift::By(shift(before, after, indicator.direction()))
            }
            (Some(_), None) | (None, Some(_)) => TargetShift::Words,
            _ if old.text.value.trim() != new.text.value.trim() => TargetShift::Words,
            _ => return None,
        },
    };
    let period = new.or(old).and_then(|target| target.period);
    Some(What::Target(period, words(old), words(new), shift))
}
