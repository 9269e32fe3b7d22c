//! What things are called: their ids and titles, and where in a plan they stand.

use super::change::{Place, Value};
use super::field::{Field, Fields, Within};
use super::pair::Named;
use crate::model::followup::{Activity, BudgetRow, Commitment, Statistics};
use crate::model::goal::Goal;
use crate::model::group::Group;
use crate::model::indicator::Indicator;
use crate::model::judging::{CheckSetting, TargetRule};
use crate::model::organisation::{Committee, Unit};
use crate::model::plan::Plan;
use crate::model::revision::Revision;

/// Something with the goal that it stands under; without one it is followed as figures of a title.
#[derive(Debug)]
pub(super) struct Under<'a, T> {
    goal: Result<&'a Goal, &'a str>,
    pub of: &'a T,
}

/// Everything of a kind that stands under a plan's goals.
pub(super) fn under<'a, T>(plan: &'a Plan, of: impl Fn(&'a Goal) -> &'a [T]) -> Vec<Under<'a, T>> {
    plan.goals.iter().flat_map(|goal| of(goal).iter().map(move |of| Under { goal: Ok(goal), of })).collect()
}

/// Every indicator of a plan, with a goal or without.
pub(super) fn indicators(plan: &Plan) -> Vec<Under<'_, Indicator>> {
    let followed = plan.statistics.iter().flat_map(|statistics| {
        statistics.indicators.iter().map(|of| Under { goal: Err(statistics.title.as_str()), of })
    });
    under(plan, |goal| &goal.indicators).into_iter().chain(followed).collect()
}

/// Where something stands.
pub(super) fn place<T>(under: &Under<'_, T>) -> Place {
    match under.goal {
        Ok(goal) => Place::Goal(goal.id.value.to_string()),
        Err(title) => Place::Statistics(title.to_owned()),
    }
}

impl<T: Named> Named for Under<'_, T> {
    fn id(&self) -> &str {
        self.of.id()
    }

    fn title(&self) -> &str {
        self.of.title()
    }
}

impl<T: Fields> Fields for Under<'_, T> {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        self.of.fields(within)
    }

    fn whole(&self, within: &Within<'_>) -> Vec<(&'static str, Value)> {
        self.of.whole(within)
    }
}

/// What has an id has it in one place, and its title in another.
macro_rules! named {
    ($($of:ty: $id:ident $(. $more:ident)*, $title:ident $(. $rest:ident)*;)*) => {$(
        impl Named for $of {
            fn id(&self) -> &str {
                self.$id$(.$more)*.as_ref()
            }

            fn title(&self) -> &str {
                self.$title$(.$rest)*.as_ref()
            }
        }
    )*};
}

named! {
    Goal: id.value, title;
    Statistics: id.value, title;
    Indicator: id.value, title.value;
    Activity: id.value, title;
    BudgetRow: id.value, title;
    Committee: id.value, name;
    Unit: id.value, name;
    Group: id.value, name;
    TargetRule: id.value, id.value;
    CheckSetting: code.value, code.value;
}

/// A commitment has no id: its words are all it has.
impl Named for Commitment {
    fn id(&self) -> &'static str {
        ""
    }

    fn title(&self) -> &str {
        &self.text.value
    }
}

/// Nor has a revision.
impl Named for Revision {
    fn id(&self) -> &'static str {
        ""
    }

    fn title(&self) -> &str {
        &self.text
    }
}
