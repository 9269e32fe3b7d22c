//! A trial: a rule against values that somebody tries, judged just as a plan's targets are.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::Judge;
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::colour::Colour;
use crate::model::direction::Direction;
use crate::model::followup::{State, StateReport};
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::judging::{Judging, Limits};
use crate::model::measurement::{Comparison, Kind, Measurement, Rank, Value};
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::rule::{Change, Extent, GroupRef, Keep, Rule, Since};
use crate::model::target::{Reading, Statement, Target};
use crate::model::unit::Unit;
use crate::model::verdict::Verdict;
use crate::source::{At, Sources, Span};

/// The values to try.
#[derive(Debug, Clone)]
pub struct Values {
    /// What was measured.
    pub outcome: Option<Decimal>,
    /// How far it has come, for something to be done.
    pub state: Option<State>,
    /// Where it started.
    pub baseline: Option<Decimal>,
    /// The comparison group's value.
    pub group: Option<Decimal>,
    /// The group's quartiles.
    pub quartiles: Option<(Decimal, Decimal)>,
    /// The colour of the outcome.
    pub colour: Option<Colour>,
    /// The colour of the baseline.
    pub baseline_colour: Option<Colour>,
    /// The place among the group's members.
    pub rank: Option<Rank>,
    /// Which way is better.
    pub better: Direction,
    /// What the values count.
    pub unit: Option<Unit>,
    /// The year of the outcome.
    pub year: i32,
    /// The day it is judged for.
    pub as_of: NaiveDate,
}

/// The day to judge for where none is given: the end of the year after the baseline that the rule names, else of the
/// running year.
pub fn default_day(rule: &Rule, today: NaiveDate) -> NaiveDate {
    let year = named_baseline(rule).map_or(today.year(), |period| period.end_year() + 1);
    Period::year(year).map_or(today, |year| year.last())
}

fn named_baseline(rule: &Rule) -> Option<Period> {
    let mut named = None;
    rule.walk(&mut |rule| {
        named = named.or(match rule {
            Rule::Change(
                Change { since: Some(Since::Period(period)), .. }
                | Change { extent: Some(Extent::ToPeriod(period)), .. },
            )
            | Rule::Keep(Keep { since: Some(Since::Period(period)), .. }) => Some(*period),
            _ => None,
        });
    });
    named
}

/// The verdict and its sentences.
pub fn judge(phrase: &str, rule: Rule, values: &Values) -> (Verdict, Vec<Message>) {
    let at = Sources::default().start(nowhere());
    let Some(year) = Period::year(values.year) else { return (Verdict::CannotJudge, Vec::new()) };
    let baseline = named_baseline(&rule).or_else(|| Period::year(values.year - 1));
    let organisation = organisation(phrase, rule, values, year, baseline, at);
    let judge = Judge::new(&organisation, Some(values.as_of));
    let judged = organisation.plans.iter().map(|plan| judge.plan(plan));
    let first = judged.flat_map(|plan| plan.goals).flat_map(|goal| goal.indicators).next();
    first.map_or((Verdict::CannotJudge, Vec::new()), |judged| (judged.verdict, judged.reason))
}

/// A file that there is not: trial values stand nowhere.
fn nowhere() -> crate::source::FileId {
    Sources::default().add(String::new(), std::path::PathBuf::new(), String::new())
}

fn organisation(
    phrase: &str,
    rule: Rule,
    values: &Values,
    year: Period,
    baseline: Option<Period>,
    at: Span,
) -> Organisation {
    let id = || At::new(Id::new("trial"), at);
    let mut group = None;
    rule.walk(&mut |rule| {
        if let Rule::Group(crate::model::rule::GroupRule { group: GroupRef::Named(named), .. })
        | Rule::Rank(crate::model::rule::RankRule { group: GroupRef::Named(named), .. }) = rule
        {
            group = Some(At::new(named.clone(), at));
        }
    });
    let text = At::new(phrase.to_owned(), at);
    let reading = Reading::Rule(Statement { text: text.clone(), rule });
    let indicator = Indicator {
        id: id(),
        title: text.clone(),
        unit: values.unit.clone().map(|unit| At::new(unit, at)),
        better: Some(At::new(values.better, at)),
        compare: group,
        source: None,
        adopted_by: None,
        owner: None,
        method: None,
        description: None,
        concerns: Vec::new(),
        units: Vec::new(),
        parts: Vec::new(),
        changed: None,
        frequency: None,
        adds_up: false,
        kolada: None,
        note: None,
        baseline: baseline.filter(|_| values.baseline.is_some()).map(|period| At::new(period, at)),
        targets: vec![Target { text, reading, period: None, period_at: None }],
        at,
    };
    let goal = Goal {
        id: id(),
        title: String::new(),
        kind: None,
        supports: Vec::new(),
        success_factors: Vec::new(),
        owner: None,
        note: None,
        indicators: vec![indicator],
        activities: Vec::new(),
        commitments: Vec::new(),
        at,
    };
    let plan = Plan {
        id: Id::new("trial"),
        title: String::new(),
        committee: id(),
        period: At::new(year, at),
        adopted: None,
        reference: None,
        revisions: Vec::new(),
        follows: None,
        baseline: None,
        note: None,
        unit: None,
        goals: vec![goal],
        statistics: Vec::new(),
        budget: Vec::new(),
        assessments: Vec::new(),
        narrative: Vec::new(),
        texts: Vec::new(),
        comments: Vec::new(),
        at,
    };
    Organisation {
        at,
        name: String::new(),
        code: None,
        language: "sv".to_owned(),
        committees: Vec::new(),
        groups: Vec::new(),
        judging: Judging::default(),
        target_rules: Vec::new(),
        limits: Limits::default(),
        accent: None,
        missing_marks: Vec::new(),
        checks: Vec::new(),
        plans: vec![plan],
        measurements: measurements(values, year, baseline, at),
        states: values.state.into_iter().map(|state| report(state, values, at)).collect(),
        spending: Vec::new(),
        unread: Vec::new(),
    }
}

fn report(state: State, values: &Values, at: Span) -> StateReport {
    let about = At::new(Id::new("trial"), at);
    StateReport { about, unit: None, period: Period::day(values.as_of), state, comment: None, at }
}

fn measurements(values: &Values, year: Period, baseline: Option<Period>, at: Span) -> Vec<Measurement> {
    let row = |period: Period, value: Decimal, comparison: Comparison| Measurement {
        indicator: At::new(Id::new("trial"), at),
        period,
        period_at: at,
        breakdown: Breakdown::default(),
        kind: Kind::Outcome,
        value: Value::Number(value),
        comparison,
        source: None,
        breaks_series: false,
        replaces: false,
        comment: None,
        at,
    };
    let then = Comparison { colour: values.baseline_colour, ..Comparison::default() };
    let now = Comparison {
        value: values.group.map(|value| At::new(value, at)),
        lower_quartile: values.quartiles.map(|(low, _)| low),
        upper_quartile: values.quartiles.map(|(_, high)| high),
        colour: values.colour,
        rank: values.rank,
    };
    let before = baseline.zip(values.baseline).map(|(period, value)| row(period, value, then));
    before.into_iter().chain(values.outcome.map(|value| row(year, value, now))).collect()
}
