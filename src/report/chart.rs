//! Charts as values: which points, levels and counts are drawn, before any format.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::AnnualReport;
use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement, Series, said};
use crate::model::breakdown::Sex;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::verdict::Verdict;

/// What a chart of how the goals came out is called; a plan's id may follow.
pub use crate::model::reference::FULFILMENT;

/// A chart.
#[derive(Debug)]
pub enum Chart<'a> {
    /// How an indicator has developed.
    Outcome(OutcomeChart<'a>),
    /// How goals or committees came out.
    Fulfilment(Vec<Bar<'a>>),
}

/// An indicator's values by time, with what they are to be compared with.
#[derive(Debug)]
pub struct OutcomeChart<'a> {
    /// What was measured.
    pub indicator: &'a Indicator,
    /// The comparison group's name.
    pub group: Option<&'a str>,
    /// The values: of all first, then of women and of men.
    pub lines: Vec<Line>,
    /// The group's value by time.
    pub comparison: Vec<(Period, Decimal)>,
    /// The group's lower and upper quartile by time.
    pub quartiles: Vec<(Period, Decimal, Decimal)>,
    /// The level that the target sets: one, two for a range, or none.
    pub levels: Vec<Decimal>,
    /// The periods of which a value is not shown.
    pub masked: BTreeSet<Period>,
}

/// Values of one series.
#[derive(Debug)]
pub struct Line {
    /// Whose they are; absent: everybody's.
    pub sex: Option<Sex>,
    /// The values, oldest first.
    pub points: Vec<(Period, Decimal)>,
    /// The periods whose values are not shown.
    pub masked: Vec<Period>,
    /// The periods in which a new way to measure begins.
    pub breaks: Vec<Period>,
}

/// How many targets of a goal or a committee came out how.
#[derive(Debug)]
pub struct Bar<'a> {
    /// What they are the targets of.
    pub of: BarOf<'a>,
    /// Met.
    pub met: usize,
    /// Partly met.
    pub partly: usize,
    /// Missed.
    pub missed: usize,
    /// Not judged, for whatever reason.
    pub unjudged: usize,
}

/// What a bar is about.
#[derive(Debug, Clone, Copy)]
pub enum BarOf<'a> {
    /// A goal.
    Goal(&'a Goal),
    /// A committee, by name.
    Committee(&'a str),
}

/// The chart with a name: an indicator's id, `fulfilment`, or `fulfilment` and a plan's id.
///
/// None where there is nothing to see: a single value develops nowhere, and where nothing is judged all bars are alike.
pub fn named<'a>(
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    report: &'a AnnualReport<'a>,
    name: &str,
) -> Option<Chart<'a>> {
    let mut words = name.split_whitespace();
    match (words.next()?, words.next()) {
        (FULFILMENT, plan) => fulfilment(report, plan).map(Chart::Fulfilment),
        (id, _) => outcome(organisation, judge, report, id).map(Chart::Outcome),
    }
}

fn outcome<'a>(
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    report: &'a AnnualReport<'a>,
    id: &str,
) -> Option<OutcomeChart<'a>> {
    let (plan, judged) =
        report.chapters.iter().find_map(|chapter| Some((chapter.judged, find(chapter.judged, id)?)))?;
    let indicator = judged.indicator;
    let total = judge.series(indicator).map(|series| line(None, series, plan.as_of));
    let sexes = judge.sexes(indicator).into_iter().map(|(sex, series)| line(Some(sex), series, plan.as_of));
    let (lines, without): (Vec<Line>, Vec<Line>) =
        total.into_iter().chain(sexes).partition(|line| !line.points.is_empty());
    if lines.iter().all(|line| line.points.len() < 2) {
        return None;
    }
    let drawn: BTreeSet<Period> = lines.iter().flat_map(|line| &line.points).map(|(period, _)| *period).collect();
    let known = judge.series(indicator).into_iter().flat_map(|series| &series.points);
    let known = known.filter(|point| drawn.contains(&point.period));
    let quartiles = known
        .clone()
        .filter_map(|point| Some((point.period, point.comparison.lower_quartile?, point.comparison.upper_quartile?)));
    Some(OutcomeChart {
        indicator,
        group: indicator.compare.as_ref().and_then(|id| organisation.group(&id.value)).map(|it| it.name.as_str()),
        comparison: known.filter_map(|point| Some((point.period, point.comparison.value.as_ref()?.value))).collect(),
        quartiles: quartiles.collect(),
        levels: judged.target.map_or_else(Vec::new, |target| judge.levels(plan.plan, indicator, target)),
        masked: lines.iter().chain(&without).flat_map(|line| &line.masked).copied().collect(),
        lines,
    })
}

/// The newest judgement of an indicator in a plan: where it has a target a year, the last one counts.
fn find<'a>(plan: &'a PlanJudgement<'a>, id: &str) -> Option<&'a IndicatorJudgement<'a>> {
    let followed = plan.statistics.iter().flat_map(|statistics| &statistics.indicators);
    let mut judged = plan.goals.iter().flat_map(|goal| &goal.indicators).chain(followed);
    judged.rfind(|judged| judged.indicator.id.value.as_str() == id)
}

/// Whole years and parts of them are not to be joined: where there are whole years, parts are left out.
fn line(sex: Option<Sex>, series: &Series<'_>, as_of: NaiveDate) -> Line {
    let points = said::drawn(series, as_of);
    Line {
        sex,
        masked: points.iter().filter(|point| point.is_masked()).map(|point| point.period).collect(),
        points: points.iter().filter_map(|point| Some((point.period, point.shown()?))).collect(),
        breaks: series.breaks.clone(),
    }
}

impl Line {
    /// The points in stretches that a line may join: a new one begins where a new way to measure does, and after a value
    /// that is not shown.
    pub fn stretches(&self) -> Vec<&[(Period, Decimal)]> {
        let new = || self.breaks.iter().chain(&self.masked);
        let is_break = |from: Period, to: Period| new().any(|new| from < *new && *new <= to);
        self.points.chunk_by(|(from, _), (to, _)| !is_break(*from, *to)).collect()
    }
}

impl OutcomeChart<'_> {
    /// Every period that something is drawn in, oldest first.
    pub fn periods(&self) -> BTreeSet<Period> {
        self.lines.iter().flat_map(|line| &line.points).map(|(period, _)| *period).collect()
    }

    /// Where new ways to measure begin, among what is drawn.
    pub fn breaks(&self) -> BTreeSet<Period> {
        let periods = self.periods();
        let (first, last) = (periods.first().copied(), periods.last().copied());
        let inside = |new: &Period| first.is_some_and(|first| first < *new) && last.is_some_and(|last| *new <= last);
        self.lines.iter().flat_map(|line| &line.breaks).copied().filter(inside).collect()
    }
}

fn fulfilment<'a>(report: &'a AnnualReport<'a>, plan: Option<&str>) -> Option<Vec<Bar<'a>>> {
    let one = match (plan, report.chapters.as_slice()) {
        (Some(id), chapters) => Some(chapters.iter().find(|chapter| chapter.plan.id.as_str() == id)?),
        (None, [chapter]) => Some(chapter),
        (None, _) => None,
    };
    let bars: Vec<Bar<'a>> = match one {
        Some(chapter) => {
            let goals = chapter.judged.goals.iter();
            goals.map(|goal| bar(BarOf::Goal(goal.goal), chapter.plan, std::iter::once(goal))).collect()
        }
        None => report
            .chapters
            .iter()
            .map(|chapter| bar(BarOf::Committee(chapter.committee), chapter.plan, chapter.judged.goals.iter()))
            .collect(),
    };
    let bars: Vec<Bar<'a>> = bars.into_iter().filter(|bar| bar.all() > 0).collect();
    bars.iter().any(|bar| bar.all() > bar.unjudged).then_some(bars)
}

fn bar<'a>(of: BarOf<'a>, plan: &Plan, goals: impl Iterator<Item = &'a GoalJudgement<'a>>) -> Bar<'a> {
    let mut bar = Bar { of, met: 0, partly: 0, missed: 0, unjudged: 0 };
    for judged in goals.flat_map(|goal| &goal.indicators).filter(|judged| judged.counts_in(plan)) {
        match judged.verdict {
            Verdict::Met => bar.met += 1,
            Verdict::Partly => bar.partly += 1,
            Verdict::Missed => bar.missed += 1,
            Verdict::NotDue | Verdict::NotMeasured | Verdict::CannotJudge => bar.unjudged += 1,
            Verdict::NoTarget => {}
        }
    }
    bar
}

impl Bar<'_> {
    /// How many targets there are.
    pub fn all(&self) -> usize {
        self.met + self.partly + self.missed + self.unjudged
    }
}
