//! The plan that a plan carries out: next year's, where it is there and has the goals that are supported.

use super::Task;
use crate::message::{Arg, Message};
use crate::model::plan::Plan;

/// What becomes of `follows`.
pub(super) struct Follow {
    /// The plan to follow instead.
    pub(super) next: Option<String>,
    /// What somebody must look at.
    pub(super) look: Option<Message>,
}

/// Which plan is to be followed; `None` where none was.
pub(super) fn follow(task: &Task<'_>) -> Option<Follow> {
    let id = &task.old().follows.as_ref()?.value;
    let followed = task.organisation.plan(id)?;
    // A plan for several years is followed as long as it lasts.
    if followed.period.value.contains(&task.period) {
        return Some(Follow { next: None, look: None });
    }
    let Some(next) = successor(task, followed) else {
        let look = Message::new("renew-look-follows").with("plan", id.as_str()).with("period", task.period);
        return Some(Follow { next: None, look: Some(look) });
    };
    let supported = task.old().goals.iter().flat_map(|goal| &goal.supports);
    let mut missing: Vec<&str> =
        supported.filter(|goal| next.goal(&goal.value).is_none()).map(|goal| goal.value.as_str()).collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Some(Follow { next: Some(next.id.to_string()), look: None });
    }
    let goals: Arg = missing.into_iter().collect();
    let look = Message::new("renew-look-supports").with("plan", next.id.as_str()).with("goals", goals);
    Some(Follow { next: None, look: Some(look) })
}

/// The same committee's plan for the new period.
fn successor<'p>(task: &Task<'p>, followed: &Plan) -> Option<&'p Plan> {
    let unit = |plan: &Plan| plan.unit.as_ref().map(|unit| unit.value.clone());
    let same = |plan: &&Plan| {
        plan.id != followed.id && plan.committee.value == followed.committee.value && unit(plan) == unit(followed)
    };
    let plans = || task.organisation.plans.iter().filter(same);
    let whole = plans().find(|plan| plan.period.value.contains(&task.period));
    whole.or_else(|| plans().find(|plan| plan.period.value.overlaps(&task.period)))
}
