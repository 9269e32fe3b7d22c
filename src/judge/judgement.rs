//! Judgements: what judging gives, each verdict with the values it rests on and its reason.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::budget::BudgetLine;
use super::case::Case;
use super::ruling::Ruling;
use super::series::Point;
use super::todo::ActivityState;
use super::{reason, trend};
use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::followup::{Assessment, Statistics};
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::target::Target;
use crate::model::verdict::{Trend, Verdict};

/// How a plan came out.
#[derive(Debug)]
pub struct PlanJudgement<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The day it is judged for.
    pub as_of: NaiveDate,
    /// Its goals, in the plan's order.
    pub goals: Vec<GoalJudgement<'a>>,
    /// What it follows without a goal.
    pub statistics: Vec<StatisticsFollowed<'a>>,
    /// Its budget with what was spent.
    pub budget: Vec<BudgetLine<'a>>,
}

/// Figures that are followed without a goal, with their newest values.
#[derive(Debug)]
pub struct StatisticsFollowed<'a> {
    /// What they are about.
    pub statistics: &'a Statistics,
    /// The figures.
    pub indicators: Vec<IndicatorJudgement<'a>>,
}

/// What the forecast for the year would give. A forecast is no outcome: its verdict stands beside the other.
#[derive(Debug, Clone)]
pub struct Forecast<'a> {
    /// The value that is expected.
    pub point: Point<'a>,
    /// How the target would come out.
    pub verdict: Verdict,
}

/// How a goal came out.
#[derive(Debug, Clone)]
pub struct GoalJudgement<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// What follows from its indicators and the goals under it.
    pub verdict: Verdict,
    /// What the committee itself found.
    pub assessed: Option<&'a Assessment>,
    /// How many of its indicators with a target have been measured.
    pub measured: usize,
    /// How many of its indicators have a target.
    pub judged: usize,
    /// Its own indicators, in the plan's order.
    pub indicators: Vec<IndicatorJudgement<'a>>,
    /// What is to be done for it, and how far that has come.
    pub activities: Vec<ActivityState<'a>>,
}

/// How an indicator came out.
#[derive(Debug, Clone)]
pub struct IndicatorJudgement<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The target that was judged.
    pub target: Option<&'a Target>,
    /// Where it started.
    pub baseline: Option<Point<'a>>,
    /// The colour there.
    pub baseline_colour: Option<Colour>,
    /// The measurement before the outcome.
    pub previous: Option<Point<'a>>,
    /// What was measured.
    pub outcome: Option<Point<'a>>,
    /// Where the whole was not measured: what was measured of its parts, by name.
    pub parts: Vec<(Message, Point<'a>)>,
    /// The colour of the outcome.
    pub colour: Option<Colour>,
    /// What is expected of the year, and what it would give.
    pub forecast: Option<Forecast<'a>>,
    /// How it came out.
    pub verdict: Verdict,
    /// Why, as sentences.
    pub reason: Vec<Message>,
    /// Which way it went since the measurement before.
    pub trend: Option<Trend>,
    /// How much it changed since then.
    pub change: Option<Decimal>,
}

impl IndicatorJudgement<'_> {
    /// Whether it counts in the goal and in the summary of a plan: a target whose period was over before the plan's began is
    /// shown for what it was, and says nothing of the plan's own year.
    pub fn counts_in(&self, plan: &Plan) -> bool {
        let period = self.target.and_then(|target| target.period);
        period.is_none_or(|period| period.last() >= plan.period.value.first())
    }
}

/// A ruling with all that belongs to it but the forecast.
pub fn judged<'s>(
    case: &Case<'s>,
    target: Option<&'s Target>,
    ruling: Ruling,
    parts: Vec<(Message, Point<'s>)>,
) -> IndicatorJudgement<'s> {
    let (indicator, outcome) = (case.indicator, case.outcome());
    let baseline =
        outcome.map_or_else(|| case.standing_baseline(), |outcome| case.baseline(case.named, outcome.period));
    let previous = outcome.and_then(|outcome| trend::previous(case.series, outcome, indicator.adds_up));
    // "Unchanged", or a difference, would tell the one of the other.
    let between = outcome.zip(previous).filter(|(outcome, previous)| !outcome.is_masked() && !previous.is_masked());
    let colour = |point: &Point<'_>| point.colour(indicator.direction());
    IndicatorJudgement {
        indicator,
        target,
        baseline_colour: baseline.point().and_then(colour),
        baseline: baseline.point().cloned(),
        colour: outcome.and_then(colour),
        forecast: None,
        verdict: ruling.verdict,
        reason: reason::reason(case, target, ruling, &parts),
        trend: between.and_then(|(outcome, previous)| trend::trend(case, previous, outcome)),
        change: between.and_then(|(outcome, previous)| outcome.value.checked_sub(previous.value)),
        previous: previous.cloned(),
        outcome: outcome.cloned(),
        parts,
    }
}
