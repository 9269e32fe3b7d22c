//! Judging: values in, verdicts with their reasons out. Exact decimals, no clock, no file.
//!
//! The definitions are in `docs/judgement.md`. Every rule is a file: it takes a [`case::Case`] and gives a
//! [`ruling::Ruling`]; this file finds the outcome, asks the rule, and puts the judgement together.

mod case;
mod change;
mod colour;
mod deadline;
mod goal;
mod group;
mod keep;
mod level;
mod parts;
mod quantity;
mod reason;
mod ruling;
mod series;
mod trend;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::rule::{ColourRule, Rule, Since};
use crate::model::target::Target;
use crate::model::verdict::{Trend, Verdict};
use case::Case;
use ruling::Ruling;
use series::AllSeries;
pub use series::{Point, Series};

/// How a plan came out.
#[derive(Debug)]
pub struct PlanJudgement<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The day it is judged for.
    pub as_of: NaiveDate,
    /// Its goals, in the plan's order.
    pub goals: Vec<GoalJudgement<'a>>,
}

/// How a goal came out.
#[derive(Debug)]
pub struct GoalJudgement<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// What follows from its indicators and the goals under it.
    pub verdict: Verdict,
    /// How many of its indicators with a target have been measured.
    pub measured: usize,
    /// How many of its indicators have a target.
    pub judged: usize,
    /// Its own indicators, in the plan's order.
    pub indicators: Vec<IndicatorJudgement<'a>>,
}

/// How an indicator came out.
#[derive(Debug)]
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
    /// The colour of the outcome.
    pub colour: Option<Colour>,
    /// How it came out.
    pub verdict: Verdict,
    /// Why, as sentences.
    pub reason: Vec<Message>,
    /// Which way it went since the measurement before.
    pub trend: Option<Trend>,
    /// How much it changed since then.
    pub change: Option<Decimal>,
}

/// Judges an organisation's plans.
#[derive(Debug)]
pub struct Judge<'a> {
    organisation: &'a Organisation,
    series: AllSeries<'a>,
    unmeasured: Series<'a>,
    as_of: Option<NaiveDate>,
}

impl<'a> Judge<'a> {
    /// Judges by what was measured up to a day; without one, up to the end of each plan's period.
    pub fn new(organisation: &'a Organisation, as_of: Option<NaiveDate>) -> Self {
        Self { organisation, series: AllSeries::new(&organisation.measurements), unmeasured: Series::default(), as_of }
    }

    /// An indicator's values for the whole organisation, by time.
    pub fn series(&self, indicator: &Indicator) -> Option<&Series<'a>> {
        self.series.total(&indicator.id.value)
    }

    /// How a plan came out.
    pub fn plan<'s>(&'s self, plan: &'s Plan) -> PlanJudgement<'s> {
        let as_of = self.as_of.unwrap_or_else(|| plan.period.value.last());
        let indicators = plan.goals.iter().map(|goal| {
            let judged = goal.indicators.iter().map(|indicator| self.indicator(plan, indicator, as_of));
            (goal, judged.collect())
        });
        PlanJudgement { plan, as_of, goals: goal::roll_up(indicators.collect(), self.organisation.judging.goal) }
    }

    fn indicator<'s>(&'s self, plan: &'s Plan, indicator: &'s Indicator, as_of: NaiveDate) -> IndicatorJudgement<'s> {
        let series = self.series.total(&indicator.id.value).unwrap_or(&self.unmeasured);
        let target = target_for(indicator, as_of);
        let period = target.and_then(|target| target.period).unwrap_or(plan.period.value);
        let case = Case { organisation: self.organisation, plan, indicator, period, as_of, until: as_of, series };
        let ruling = self.ruling(&case, target);
        let outcome = case.outcome();
        let baseline = outcome.map_or_else(
            || case.standing_baseline(),
            |outcome| case.baseline(target.and_then(Target::rule).and_then(named_since), outcome.period),
        );
        let previous = outcome.and_then(|outcome| trend::previous(series, outcome));
        let colour = |point: &Point<'_>| point.colour(indicator.direction());
        IndicatorJudgement {
            indicator,
            target,
            baseline_colour: baseline.point().and_then(colour),
            baseline: baseline.point().cloned(),
            colour: outcome.and_then(colour),
            verdict: ruling.verdict,
            reason: reason::reason(&case, target, ruling),
            trend: outcome.zip(previous).and_then(|(outcome, previous)| trend::trend(&case, previous, outcome)),
            change: outcome.zip(previous).and_then(|(outcome, previous)| outcome.value.checked_sub(previous.value)),
            previous: previous.cloned(),
            outcome: outcome.cloned(),
        }
    }

    fn ruling(&self, case: &Case<'_>, target: Option<&Target>) -> Ruling {
        match target.map(Target::rule) {
            None => Ruling::new(Verdict::NoTarget, Message::new("fact-no-target")),
            Some(None) => Ruling::cannot(Message::new("fact-unreadable")),
            Some(Some(target)) => rule(case, &self.series, target),
        }
    }
}

/// The target for the day: the newest whose period has begun; before all of them, the first.
fn target_for(indicator: &Indicator, as_of: NaiveDate) -> Option<&Target> {
    let begun = |target: &&Target| target.period.is_none_or(|period: Period| period.first() <= as_of);
    indicator.targets.iter().filter(begun).max_by_key(|target| target.period).or_else(|| indicator.targets.first())
}

/// The baseline that a rule names, if any part of it does.
fn named_since(rule: &Rule) -> Option<Since> {
    let mut since = None;
    rule.walk(&mut |rule| {
        since = since.or(match rule {
            Rule::Change(change) => change.since,
            Rule::Keep(keep) => keep.since,
            _ => None,
        });
    });
    since
}

/// What a rule says of a case.
fn rule(case: &Case<'_>, every: &AllSeries<'_>, wanted: &Rule) -> Ruling {
    match wanted {
        Rule::None => Ruling::new(Verdict::NoTarget, Message::new("fact-no-target")),
        Rule::All(rules) => match colours(rules) {
            Some(colours) => with_outcome(case, |outcome| colour::colour(case, outcome, &colours)),
            None => parts::all(case, every, rules),
        },
        Rule::Either(rules) => parts::either(case, every, rules),
        Rule::Every(members, inner) => parts::members(case, every, *members, None, inner),
        Rule::Some(count, members, inner) => parts::members(case, every, *members, Some(*count), inner),
        Rule::Due(deadline, inner) => deadline::due(case, every, *deadline, inner),
        Rule::From(period, inner) => deadline::from(case, every, *period, inner),
        // Nothing yet reports that something is done or what the budget is: there is no outcome to judge.
        Rule::Done | Rule::Started | Rule::Budget(_) => {
            Ruling::new(Verdict::NotMeasured, Message::new("fact-no-report"))
        }
        Rule::Bound(bound) => {
            with_outcome(case, |outcome| whole_year(case, outcome, level::bound(case, outcome, bound)))
        }
        Rule::Number(number) => {
            with_outcome(case, |outcome| whole_year(case, outcome, level::number(case, outcome, number)))
        }
        Rule::Range(range) => {
            with_outcome(case, |outcome| whole_year(case, outcome, level::range(case, outcome, range)))
        }
        Rule::Change(change) => {
            with_outcome(case, |outcome| whole_year(case, outcome, change::change(case, outcome, change)))
        }
        Rule::Keep(keep) => with_outcome(case, |outcome| whole_year(case, outcome, keep::keep(case, outcome, keep))),
        Rule::Colour(rule) => with_outcome(case, |outcome| colour::colour(case, outcome, &[rule])),
        Rule::Group(rule) => with_outcome(case, |outcome| group::group(case, outcome, rule)),
        Rule::Rank(rule) => with_outcome(case, |outcome| group::rank(case, outcome, rule)),
    }
}

/// Several rules that are all on colours are one: those count that start from the baseline's colour.
fn colours(rules: &[Rule]) -> Option<Vec<&ColourRule>> {
    rules.iter().map(|rule| if let Rule::Colour(colour) = rule { Some(colour) } else { None }).collect()
}

fn with_outcome(case: &Case<'_>, judge: impl FnOnce(&Point<'_>) -> Ruling) -> Ruling {
    if let Some(outcome) = case.outcome() {
        judge(outcome)
    } else {
        let baseline = case.standing_baseline();
        let fact = match baseline.point() {
            Some(point) => Message::new("fact-no-outcome-since").with("period", point.period),
            None => Message::new("fact-no-outcome"),
        };
        Ruling::new(Verdict::NotMeasured, fact.with("day", case.until))
    }
}

/// A count that adds up is not judged by a target for the year on part of a year's worth, unless the rest of the year
/// cannot change the verdict: it only grows.
fn whole_year(case: &Case<'_>, outcome: &Point<'_>, ruling: Ruling) -> Ruling {
    if !case.indicator.adds_up || !outcome.period.is_part_of_year() {
        return ruling;
    }
    let certain = match case.indicator.targets.iter().find_map(Target::rule).map(Rule::kind) {
        Some("at-most" | "below") => ruling.verdict != Verdict::Met,
        Some("at-least" | "above") => ruling.verdict == Verdict::Met,
        _ => false,
    };
    if certain || !ruling.verdict.is_judged() {
        return ruling;
    }
    let year_is_over = Period::year(outcome.period.end_year()).is_some_and(|year| year.last() <= case.as_of);
    let verdict = if year_is_over { Verdict::NotMeasured } else { Verdict::NotDue };
    Ruling { nearly: None, verdict, ..ruling }
        .note(Message::new("note-part-of-year-adds-up").with("period", outcome.period))
}
