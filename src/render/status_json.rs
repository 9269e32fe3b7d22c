//! Judgements for other programs: the shapes of `plan status --format json`. Values are exact decimals as strings.

use std::collections::BTreeMap;

use serde::Serialize;

use super::verdict::reason;
use crate::judge::{GoalJudgement, IndicatorJudgement, PlanJudgement, Point};
use crate::language::Words;
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
    statistics: Vec<IndicatorJson>,
    summary: BTreeMap<Verdict, usize>,
}

#[derive(Serialize)]
struct GoalJson {
    id: String,
    title: String,
    verdict: Verdict,
    assessed: Option<String>,
    measured: usize,
    judged: usize,
    indicators: Vec<IndicatorJson>,
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
    colour: Option<&'static str>,
    baseline_colour: Option<&'static str>,
    verdict: Verdict,
    reason: String,
    trend: Option<&'static str>,
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
    value: String,
    file: String,
    line: usize,
}

#[derive(Serialize)]
struct ComparisonJson {
    group: Option<String>,
    value: String,
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
        statistics: Vec::new(),
        summary: summary(judged),
    }
}

fn goal(words: &Words, sources: &Sources, judged: &GoalJudgement<'_>) -> GoalJson {
    GoalJson {
        id: judged.goal.id.value.to_string(),
        title: judged.goal.title.clone(),
        verdict: judged.verdict,
        assessed: None,
        measured: judged.measured,
        judged: judged.judged,
        indicators: judged.indicators.iter().map(|judged| indicator(words, sources, judged)).collect(),
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
        colour: judged.colour.map(crate::model::colour::Colour::name),
        baseline_colour: judged.baseline_colour.map(crate::model::colour::Colour::name),
        verdict: judged.verdict,
        reason: reason(words, judged),
        trend: judged.trend.map(Trend::name),
    }
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
        value: point.value.to_string(),
        file: sources.path(row.at.file).to_owned(),
        line: sources.position(row.at).line,
    })
}
