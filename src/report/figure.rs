//! What a report shows of an indicator beside its verdict: what is newest, what differs, how long it is known.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::kind;
use crate::judge::{IndicatorJudgement, Judge, Point};
use crate::model::followup::StateReport;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::source::At;

/// So many years make a chart.
const YEARS: usize = 3;

/// An indicator of a plan, as the plan has it.
#[derive(Debug)]
pub struct Figure<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// What had been measured last.
    pub newest: Option<&'a Point<'a>>,
    /// Who answers for it: a role, or the units that carry it.
    pub owners: Vec<&'a str>,
    /// Whether it has values of three years or more, enough for a chart.
    pub charted: bool,
}

/// The figures of a goal, each indicator once.
pub(super) fn of<'a>(
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    goal: &'a Goal,
    until: NaiveDate,
) -> Vec<Figure<'a>> {
    let figure = |indicator: &'a Indicator| Figure {
        indicator,
        newest: kind::newest(judge, indicator, until),
        owners: owners(organisation, goal, indicator),
        charted: years(judge, indicator) >= YEARS,
    };
    goal.indicators.iter().map(figure).collect()
}

fn years(judge: &Judge<'_>, indicator: &Indicator) -> usize {
    let points = judge.series(indicator).into_iter().flat_map(|series| &series.points);
    points.map(|point| point.period.end_year()).collect::<BTreeSet<_>>().len()
}

fn owners<'a>(organisation: &'a Organisation, goal: &'a Goal, indicator: &'a Indicator) -> Vec<&'a str> {
    let owner = indicator.owner.as_ref().or(goal.owner.as_ref()).map(|owner| owner.value.as_str());
    owner.into_iter().chain(units(organisation, &indicator.units)).collect()
}

/// Units by their names.
pub fn units<'a>(organisation: &'a Organisation, ids: &'a [At<Id>]) -> Vec<&'a str> {
    let all = || organisation.committees.iter().flat_map(|committee| &committee.units);
    let name = |id: &'a At<Id>| {
        let unit = all().find(|unit| unit.id.value == id.value);
        unit.map_or(id.value.as_str(), |unit| unit.name.as_str())
    };
    ids.iter().map(name).collect()
}

/// The name of a unit that the measurements have by its name or its id.
pub fn unit_name<'a>(organisation: &'a Organisation, named: &'a str) -> &'a str {
    let mut all = organisation.committees.iter().flat_map(|committee| &committee.units);
    all.find(|unit| unit.id.value.as_str() == named).map_or(named, |unit| unit.name.as_str())
}

/// A value minus another; none where one is not shown, or the numbers are too large to be counted with.
pub(super) fn difference(one: &Point<'_>, other: &Point<'_>) -> Option<Decimal> {
    one.shown()?.checked_sub(other.shown()?)
}

/// What a verdict rests on besides figures: how far something to be done has come.
pub(super) fn state<'a>(
    judge: &'a Judge<'a>,
    judged: &IndicatorJudgement<'_>,
    until: NaiveDate,
) -> Option<&'a StateReport> {
    judge.report(judged.indicator, until)
}
