//! Judgements for other programs: the shapes of `plan status --format json`. Values are exact decimals as strings.
//!
//! What was added to the shapes later (forecasts, activities, the budget) is left out where a plan has none of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::verdict::reason;
use crate::judge::{ActivityState, BudgetLine, GoalJudgement, IndicatorJudgement, PlanJudgement, Point};
use crate::language::Words;
use crate::model::direction::Direction;
use crate::model::target::Target;
use crate::model::verdict::{Trend, Verdict};
use crate::report::summary;
use crate::source::Sources;

#[derive(Serialize)]
struct StatusJson {
    as_of: Option<String>,
    plans: Vec<PlanJson>,
}

#[derive(Serialize)]
struct PlanJson {
    plan: String,
    title: String,
    goals: Vec<GoalJson>,
    statistics: Vec<StatisticsJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    budget: Vec<BudgetJson>,
    summary: BTreeMap<Verdict, usize>,
}

#[derive(Serialize)]
struct GoalJson {
    id: String,
    title: String,
    verdict: Verdict,
    assessed: Option<Verdict>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessed_reason: Option<String>,
    measured: usize,
    judged: usize,
    indicators: Vec<IndicatorJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activities: Vec<ActivityJson>,
}

#[derive(Serialize)]
struct ActivityJson {
    id: String,
    title: String,
    due: Option<String>,
    state: Option<&'static str>,
    overdue: bool,
}

#[derive(Serialize)]
struct StatisticsJson {
    id: String,
    title: String,
    indicators: Vec<IndicatorJson>,
}

#[derive(Serialize)]
struct BudgetJson {
    id: String,
    title: String,
    amount: Option<String>,
    period: Option<String>,
    outcome: Option<String>,
    deviation: Option<String>,
    forecast: Option<String>,
}

#[derive(Serialize)]
struct ForecastJson {
    #[serde(flatten)]
    point: Option<PointJson>,
    verdict: Verdict,
}

/// An indicator with its evidence.
#[derive(Serialize)]
pub struct IndicatorJson {
    id: String,
    title: String,
    unit: Option<String>,
    better: Option<&'static str>,
    target: Option<TargetJson>,
    baseline: Option<PointJson>,
    outcome: Option<PointJson>,
    previous: Option<PointJson>,
    comparison: Option<ComparisonJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rank: Option<RankJson>,
    colour: Option<&'static str>,
    baseline_colour: Option<&'static str>,
    verdict: Verdict,
    reason: String,
    trend: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<ForecastJson>,
}

#[derive(Serialize)]
struct TargetJson {
    text: String,
    rule: Option<String>,
    year: Option<String>,
}

/// A value with where it stands.
#[derive(Serialize)]
pub struct PointJson {
    period: String,
    /// Absent where it is masked.
    value: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    masked: bool,
    file: String,
    line: usize,
}

#[derive(Serialize)]
struct ComparisonJson {
    group: Option<String>,
    value: String,
}

/// The place among the members of the comparison group that have a value.
#[derive(Serialize)]
struct RankJson {
    place: u32,
    of: u32,
    /// How many share it, itself included.
    #[serde(skip_serializing_if = "Option::is_none")]
    equal: Option<u32>,
    /// The colour if equals shared the worst of their places, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    colour_otherwise: Option<&'static str>,
}

impl Serialize for Verdict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The whole answer; `as_of` is the day that was asked for, else the day that all plans are judged for.
pub fn status(words: &Words, sources: &Sources, judged: &[PlanJudgement<'_>]) -> String {
    let first = judged.first().map(|plan| plan.as_of);
    let as_of = first.filter(|day| judged.iter().all(|plan| plan.as_of == *day)).map(|day| day.to_string());
    let plans = judged.iter().map(|judged| plan(words, sources, judged)).collect();
    super::json(&StatusJson { as_of, plans })
}

fn plan(words: &Words, sources: &Sources, judged: &PlanJudgement<'_>) -> PlanJson {
    PlanJson {
        plan: judged.plan.id.to_string(),
        title: judged.plan.title.clone(),
        goals: judged.goals.iter().map(|judged| goal(words, sources, judged)).collect(),
        statistics: judged
            .statistics
            .iter()
            .map(|followed| StatisticsJson {
                id: followed.statistics.id.value.to_string(),
                title: followed.statistics.title.clone(),
                indicators: followed.indicators.iter().map(|judged| indicator(words, sources, judged)).collect(),
            })
            .collect(),
        budget: judged.budget.iter().map(budget).collect(),
        summary: summary(judged),
    }
}

fn goal(words: &Words, sources: &Sources, judged: &GoalJudgement<'_>) -> GoalJson {
    GoalJson {
        id: judged.goal.id.value.to_string(),
        title: judged.goal.title.clone(),
        verdict: judged.verdict,
        assessed: judged.assessed.map(|assessed| assessed.verdict),
        assessed_reason: judged.assessed.map(|assessed| assessed.reason.clone()),
        measured: judged.measured,
        judged: judged.judged,
        indicators: judged.indicators.iter().map(|judged| indicator(words, sources, judged)).collect(),
        activities: judged.activities.iter().map(activity).collect(),
    }
}

fn activity(activity: &ActivityState<'_>) -> ActivityJson {
    ActivityJson {
        id: activity.activity.id.value.to_string(),
        title: activity.activity.title.clone(),
        due: activity.activity.due.as_ref().map(|due| due.value.to_string()),
        state: activity.report.map(|report| report.state.name()),
        overdue: activity.overdue,
    }
}

fn budget(line: &BudgetLine<'_>) -> BudgetJson {
    let number = |value: Option<rust_decimal::Decimal>| value.map(|value| value.to_string());
    BudgetJson {
        id: line.row.id.value.to_string(),
        title: line.row.title.clone(),
        amount: number(line.row.amount.as_ref().map(|amount| amount.value)),
        period: line.report.map(|report| report.period.to_string()),
        outcome: number(line.report.and_then(|report| report.outcome)),
        deviation: number(line.deviation()),
        forecast: number(line.report.and_then(|report| report.forecast)),
    }
}

/// One indicator's answer.
pub fn indicator(words: &Words, sources: &Sources, judged: &IndicatorJudgement<'_>) -> IndicatorJson {
    let indicator = judged.indicator;
    let place = |found: &Option<Point<'_>>| found.as_ref().and_then(|found| point(sources, found));
    let group_value = judged.outcome.as_ref().and_then(|outcome| outcome.comparison.value.as_ref());
    IndicatorJson {
        id: indicator.id.value.to_string(),
        title: indicator.title.value.clone(),
        unit: indicator.unit().map(|unit| unit.name().to_owned()),
        better: indicator.better.as_ref().map(|better| better.value.name()),
        target: judged.target.map(target),
        baseline: place(&judged.baseline),
        outcome: place(&judged.outcome),
        previous: place(&judged.previous),
        comparison: group_value.map(|value| ComparisonJson {
            group: indicator.compare.as_ref().map(|group| group.value.to_string()),
            value: value.value.to_string(),
        }),
        rank: judged.outcome.as_ref().and_then(|outcome| rank(outcome, indicator.direction())),
        colour: judged.colour.map(crate::model::colour::Colour::name),
        baseline_colour: judged.baseline_colour.map(crate::model::colour::Colour::name),
        verdict: judged.verdict,
        reason: reason(words, judged),
        trend: judged.trend.map(Trend::name),
        forecast: judged
            .forecast
            .as_ref()
            .map(|forecast| ForecastJson { point: point(sources, &forecast.point), verdict: forecast.verdict }),
    }
}

fn rank(outcome: &Point<'_>, better: Direction) -> Option<RankJson> {
    let rank = outcome.comparison.rank.filter(|_| !outcome.is_masked())?;
    let colour_otherwise = outcome.colour_otherwise(better).map(crate::model::colour::Colour::name);
    Some(RankJson { place: rank.place, of: rank.of, equal: rank.equal, colour_otherwise })
}

fn target(target: &Target) -> TargetJson {
    TargetJson {
        text: target.text.value.clone(),
        rule: target.rule().map(ToString::to_string),
        year: target.period.map(|period| period.to_string()),
    }
}

/// A value with the file and line of the row that it counts by.
pub fn point(sources: &Sources, point: &Point<'_>) -> Option<PointJson> {
    let row = point.rows.first()?;
    Some(PointJson {
        period: point.period.to_string(),
        value: point.shown().map(|value| value.to_string()),
        masked: point.is_masked(),
        file: sources.path(row.at.file).to_owned(),
        line: sources.position(row.at).line,
    })
}
