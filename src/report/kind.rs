//! The kinds of report, and how much of the year an interim one covers.

use chrono::{Datelike, Days, NaiveDate};

use crate::judge::{Judge, PlanJudgement, Point};
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::measurement::{Kind as Measured, Value};
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The annual report (verksamhetsberättelse).
    Annual,
    /// The interim report (delårsrapport).
    Interim,
    /// The plan itself, to be adopted.
    Plan,
}

impl Kind {
    /// Its name, as it is typed and as its template is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Annual => "annual",
            Self::Interim => "interim",
            Self::Plan => "plan",
        }
    }
}

/// The part of the year that an interim report covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// From January to the month it ends with; absent where it ends within a month.
    pub period: Option<Period>,
    /// The year.
    pub year: i32,
    /// How many whole months of it.
    pub months: u32,
    /// The last day.
    pub last: NaiveDate,
}

impl Part {
    /// From the beginning of a day's year up to that day.
    pub fn until(last: NaiveDate) -> Self {
        let whole = last.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1);
        let period = Period::month_range((last.year(), 1), (last.year(), last.month()));
        Self {
            period: period.filter(|_| whole),
            year: last.year(),
            months: if whole { last.month() } else { last.month0() },
            last,
        }
    }

    /// Whether it is such a part of the year as the interim report that the law demands has to cover.
    pub fn is_of_the_law(self) -> bool {
        self.period.is_some() && (6..=8).contains(&self.months)
    }
}

/// The last day of the newest part of the year that something has been measured or spent for in the plans' time.
pub fn newest_part(organisation: &Organisation, plans: &[&Plan]) -> Option<NaiveDate> {
    let measured = |id: &Id| plans.iter().any(|plan| plan.measured().any(|indicator| indicator.id.value == *id));
    let rows = organisation.measurements.iter().filter(|row| row.kind != Measured::Forecast);
    let rows = rows.filter(|row| !matches!(row.value, Value::Missing(_)) && measured(&row.indicator.value));
    let budgeted = |id: &Id| plans.iter().any(|plan| plan.budget.iter().any(|row| row.id.value == *id));
    let spent = organisation.spending.iter().filter(|report| budgeted(&report.row.value));
    let periods = rows.map(|row| row.period).chain(spent.map(|report| report.period));
    let within = |period: &Period| plans.iter().any(|plan| plan.period.value.contains(period));
    let ends_the_year = |period: &Period| period.last().month() == 12 && period.last().day() == 31;
    periods
        .filter(|period| within(period) && period.is_part_of_year() && !ends_the_year(period))
        .map(|period| period.last())
        .max()
}

/// Leaves only one goal, and those under it; plans that do not have it go.
pub fn only_goal(plans: &mut Vec<PlanJudgement<'_>>, goal: &str) {
    let under = |id: &str| id == goal || id.strip_prefix(goal).is_some_and(|rest| rest.starts_with('.'));
    for judged in plans.iter_mut() {
        judged.goals.retain(|judged| under(judged.goal.id.value.as_str()));
        judged.statistics.clear();
        judged.budget.clear();
    }
    plans.retain(|judged| !judged.goals.is_empty());
}

/// A plan as it is before anything has come out: what had been measured the day before it begins, or up to a day.
pub fn before(plan: &Plan, as_of: Option<NaiveDate>) -> NaiveDate {
    let first = plan.period.value.first();
    as_of.or_else(|| first.checked_sub_days(Days::new(1))).unwrap_or(first)
}

/// An indicator's newest value up to a day.
pub fn newest<'j, 'a>(judge: &'j Judge<'a>, indicator: &Indicator, until: NaiveDate) -> Option<&'j Point<'a>> {
    judge.series(indicator)?.points.iter().rev().find(|point| point.period.last() <= until)
}
