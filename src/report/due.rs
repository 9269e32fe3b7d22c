//! What is to be measured or done in a month, and what is late.

use chrono::{Datelike, NaiveDate};

use crate::judge::{Judge, PlanJudgement};
use crate::model::followup::State;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::plan::Plan;

/// Something to be measured or done.
#[derive(Debug)]
pub struct Due<'a> {
    /// Whose it is.
    pub plan: &'a Plan,
    /// What it is.
    pub what: What<'a>,
    /// The last day for it.
    pub day: NaiveDate,
    /// Whether that day has passed.
    pub late: bool,
    /// Who answers for it.
    pub owner: Option<&'a str>,
}

/// What is to be measured or done.
#[derive(Debug)]
pub enum What<'a> {
    /// An indicator is to be measured for a period, and for so many later ones.
    Measure {
        /// Which one.
        indicator: &'a Indicator,
        /// The oldest period that nothing is measured for.
        period: Period,
        /// How many later ones there are.
        later: usize,
    },
    /// An activity is to be finished.
    Do(&'a str),
}

/// Everything that is late on a day, or due before its month ends; the oldest first.
pub fn due<'a>(judge: &Judge<'_>, plans: &'a [PlanJudgement<'a>], today: NaiveDate) -> Vec<Due<'a>> {
    let month_end = Period::month(today.year(), today.month()).map_or(today, |month| month.last());
    let mut dues: Vec<Due<'a>> = Vec::new();
    for judged in plans {
        let plan = judged.plan;
        for indicator in plan.measured() {
            let unmeasured = measurements(judge, plan, indicator, month_end);
            let later = unmeasured.len().saturating_sub(1);
            dues.extend(unmeasured.first().map(|period| Due {
                plan,
                what: What::Measure { indicator, period: *period, later },
                day: period.last(),
                late: period.last() < today,
                owner: indicator.owner.as_ref().map(|owner| owner.value.as_str()),
            }));
        }
        for activity in judged.goals.iter().flat_map(|goal| &goal.activities) {
            let closed = activity.report.is_some_and(|report| matches!(report.state, State::Done | State::Dropped));
            let Some(day) =
                activity.activity.due.as_ref().map(|due| due.value).filter(|day| !closed && *day <= month_end)
            else {
                continue;
            };
            let owner = activity.activity.owner.as_ref().map(|owner| owner.value.as_str());
            dues.push(Due { plan, what: What::Do(activity.activity.title.as_str()), day, late: day < today, owner });
        }
    }
    dues.sort_by_key(|due| due.day);
    dues
}

/// The periods of the plan that have ended, or end this month, and that nothing has been measured for.
fn measurements(judge: &Judge<'_>, plan: &Plan, indicator: &Indicator, month_end: NaiveDate) -> Vec<Period> {
    let Some(frequency) = indicator.frequency else { return Vec::new() };
    let measured = |period: &Period| {
        judge.series(indicator).is_some_and(|series| series.points.iter().any(|point| period.overlaps(&point.period)))
    };
    let periods = frequency.periods(plan.period.value);
    periods.into_iter().filter(|period| period.last() <= month_end && !measured(period)).collect()
}
