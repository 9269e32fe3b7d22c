//! Under which plan a figure is told: figures belong to the organisation, and several plans may follow the same.

use crate::model::id::Id;
use crate::model::period::Period;
use crate::model::plan::Plan;

/// The plan that a figure is told under, and the others that follow it: the one whose period it is of, else the one that
/// begins next after it, else the newest.
pub(super) fn home(mut plans: Vec<&Plan>, period: Period) -> (Option<Id>, Vec<Id>) {
    plans.sort_by_key(|plan| plan.period.value);
    let of_period = plans.iter().position(|plan| plan.period.value.overlaps(&period));
    let next = || plans.iter().position(|plan| plan.period.value.first() > period.last());
    let Some(at) = of_period.or_else(next).or_else(|| plans.len().checked_sub(1)) else { return (None, Vec::new()) };
    let home = plans.remove(at);
    (Some(home.id.clone()), plans.into_iter().map(|plan| plan.id.clone()).collect())
}
