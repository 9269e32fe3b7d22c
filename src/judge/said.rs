//! What a text speaks of: which measurement `{value}` is, what `{change}` compares, whose verdict `{verdict}` is.
//!
//! The check of a text and the report ask the same questions here, so that what passes the one stands in the other.

use chrono::{Days, NaiveDate};

use super::judgement::{GoalJudgement, IndicatorJudgement, PlanJudgement};
use super::series::{Point, Series};
use super::{Judge, trend};
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::target::Target;
use crate::model::text::Which;
use crate::model::verdict::Verdict;

/// Why there is no change to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Nothing has been measured to tell it of.
    NoOutcome,
    /// Nothing was measured in the period that it is to be told since.
    NotMeasured(Period),
    /// That period does not come before the outcome, which is of this one.
    NotBefore(Period),
    /// Nothing before the outcome, which is of this period, can be compared with it.
    NoEarlier(Period),
    /// A new way to measure began in between, in this period.
    Break(Period),
}

/// The day that a text is read for where nobody gives another: its plan's last, or for the plan's own text the day before
/// the plan begins.
pub fn day(plan: &Plan, which: Which) -> NaiveDate {
    let period = plan.period.value;
    match which {
        Which::Analysis => period.last(),
        Which::Plan => period.first().checked_sub_days(Days::new(1)).unwrap_or(period.first()),
    }
}

/// The measurement of a period; without one the newest up to a day: in the analysis of the plan's own period, in the
/// plan's text whenever that was.
pub fn point<'s, 'a>(
    series: &'s Series<'a>,
    plan: &Plan,
    which: Which,
    period: Option<Period>,
    until: NaiveDate,
) -> Option<&'s Point<'a>> {
    let known = || series.points.iter().rev().filter(|point| point.period.last() <= until);
    match (period, which) {
        (Some(period), _) => series.of(period),
        (None, Which::Plan) => known().next(),
        (None, Which::Analysis) => {
            let own = plan.period.value;
            known().find(|point| point.period == own).or_else(|| known().find(|point| own.contains(&point.period)))
        }
    }
}

/// The measurement that a text speaks of, and the one that it is compared with: of a period, or the one before.
///
/// # Errors
/// Why there is nothing to compare.
pub fn change<'s, 'a>(
    series: &'s Series<'a>,
    indicator: &Indicator,
    plan: &Plan,
    (which, since, until): (Which, Option<Period>, NaiveDate),
) -> Result<(&'s Point<'a>, &'s Point<'a>), Gap> {
    let now = point(series, plan, which, None, until).ok_or(Gap::NoOutcome)?;
    let Some(since) = since else {
        let broken = || series.break_between(series.before(now.period)?.period, now.period);
        let gap = || broken().map_or(Gap::NoEarlier(now.period), Gap::Break);
        return trend::previous(series, now, indicator.adds_up).map(|before| (now, before)).ok_or_else(gap);
    };
    let before = series.of(since).ok_or(Gap::NotMeasured(since))?;
    if before.period.last() >= now.period.first() {
        return Err(Gap::NotBefore(now.period));
    }
    series.break_between(before.period, now.period).map_or(Ok((now, before)), |period| Err(Gap::Break(period)))
}

/// The target of a period; without one the last whose own period has begun.
pub fn target<'a>(
    indicator: &'a Indicator,
    plan: &Plan,
    period: Option<Period>,
    until: NaiveDate,
) -> Option<&'a Target> {
    let targets = &indicator.targets;
    let Some(period) = period else {
        let begun = |target: &&Target| target.period.is_none_or(|period| period.first() <= until);
        return targets.iter().rfind(begun).or(targets.last());
    };
    let of_period = targets.iter().find(|target| target.period.is_some_and(|own| own.contains(&period)));
    let of_plan = || targets.iter().find(|target| target.period.is_none() && plan.period.value.contains(&period));
    of_period.or_else(of_plan)
}

/// How an indicator or a goal came out; of a period, how it stood when that ended.
pub fn verdict(judge: &Judge<'_>, judged: &PlanJudgement<'_>, about: &Id, period: Option<Period>) -> Option<Verdict> {
    let Some(period) = period else { return found(judged, about, None) };
    let of_its_own = judged.goals.iter().flat_map(|goal| &goal.indicators).any(|own| is_of(own, about, Some(period)));
    if of_its_own {
        return found(judged, about, Some(period));
    }
    let plan = judged.plan;
    let within = plan.period.value.contains(&period);
    within.then(|| found(&judge.plan_at(plan, period.last().min(judged.as_of)), about, None)).flatten()
}

/// The newest judgement of an indicator, where it has a target a year, or that of a goal.
fn found(judged: &PlanJudgement<'_>, about: &Id, period: Option<Period>) -> Option<Verdict> {
    let mut indicators = judged.goals.iter().flat_map(|goal| &goal.indicators);
    let goal = |goal: &&GoalJudgement<'_>| goal.goal.id.value == *about;
    let of_goal = || judged.goals.iter().find(goal).map(|goal| goal.verdict);
    indicators.rfind(|own| is_of(own, about, period)).map(|own| own.verdict).or_else(of_goal)
}

fn is_of(judged: &IndicatorJudgement<'_>, about: &Id, period: Option<Period>) -> bool {
    let target = || judged.target.and_then(|target| target.period);
    judged.indicator.id.value == *about && (period.is_none() || target() == period)
}

/// What a line in a chart goes through: whole years, or where there are none, parts of years.
pub fn drawn<'s, 'a>(series: &'s Series<'a>, until: NaiveDate) -> Vec<&'s Point<'a>> {
    let ended = series.points.iter().filter(|point| point.period.last() <= until);
    let (years, parts): (Vec<_>, Vec<_>) = ended.partition(|point| !point.period.is_part_of_year());
    if years.is_empty() { parts } else { years }
}
