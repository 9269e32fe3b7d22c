//! `plan explain`: why an indicator or a goal is judged as it is, down to the file and line of every value.

use std::fmt::Write as _;

use serde::Serialize;

use super::evidence;
use super::status_json::{self, IndicatorJson, PointJson};
use super::table::{Cell, Column, Table};
use super::verdict::{capital, goal_title, goal_verdict, reason};
use super::wrap::wrap;
use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement, Point};
use crate::language::Words;
use crate::message::Message;
use crate::model::judging::GoalRule;
use crate::model::organisation::Organisation;
use crate::source::Sources;

/// How the explanation is laid out.
#[derive(Clone, Copy)]
pub struct Layout<'w> {
    /// In which language.
    pub words: &'w Words,
    /// Whose groups have names.
    pub organisation: &'w Organisation,
    /// The texts, for the places.
    pub sources: &'w Sources,
    /// How wide a line may be.
    pub width: usize,
    /// Whether colours may be used.
    pub styled: bool,
}

/// An indicator: its target and how it was read, the values it rests on, the verdict and its reason, all measurements.
pub fn indicator(
    layout: Layout<'_>,
    judge: &Judge<'_>,
    plan: &PlanJudgement<'_>,
    goal: &GoalJudgement<'_>,
    judged: &IndicatorJudgement<'_>,
) -> String {
    let words = layout.words;
    let indicator = judged.indicator;
    let mut text = format!("{} ({})\n", indicator.title.value, indicator.id.value);
    let _ = writeln!(text, "{}, {}\n", plan.plan.id, goal_title(words, goal.goal));
    let state = judge.report(indicator, plan.as_of);
    let evidence = evidence::rows(words, layout.organisation, layout.sources, judged, state);
    let rows =
        evidence.into_iter().map(|row| vec![Cell::new(row.what), Cell::new(row.value), Cell::new(row.place)]).collect();
    let columns = vec![
        Column::whole(words.word("explain-what")),
        Column::words(words.word("explain-value")),
        Column::words(words.word("explain-place")),
    ];
    text.push_str(&Table { columns, rows }.render(layout.width, layout.styled));
    text.push('\n');
    text.push_str(&layout.paragraph(&reason(words, judged)));
    if let Some(note) = &indicator.note {
        text.push('\n');
        text.push_str(&layout.paragraph(&words.say(&Message::new("explain-note").with("note", note.as_str()))));
    }
    text.push('\n');
    text.push_str(&all_measurements(layout, judge, judged));
    text
}

/// A goal: its verdict and those of its indicators.
pub fn goal(layout: Layout<'_>, plan: &PlanJudgement<'_>, judged: &GoalJudgement<'_>) -> String {
    let words = layout.words;
    let mut text = format!(
        "{}\n{}, {}\n\n",
        goal_title(words, judged.goal),
        plan.plan.id,
        evidence::place(layout.sources, judged.goal.id.span)
    );
    let _ = writeln!(text, "{}", goal_verdict(words, judged));
    if judged.judged > 0 {
        text.push_str(&layout.paragraph(&words.say(&how_goals_follow(layout.organisation.judging.goal))));
    }
    for indicator in &judged.indicators {
        let line = format!("{}: {}", indicator.indicator.title.value, reason(words, indicator));
        let lines = wrap(&line, layout.width.saturating_sub(2).max(20));
        let _ = write!(text, "\n- {}", lines.join("\n  "));
    }
    text.push('\n');
    text
}

/// How the verdict of a goal follows from those of its indicators.
pub fn how_goals_follow(rule: GoalRule) -> Message {
    match rule {
        GoalRule::All => Message::new("explain-goal-all"),
        GoalRule::Share { met, partly } => Message::new("explain-goal-share").with("met", met).with("partly", partly),
        GoalRule::Points => Message::new("explain-goal-points"),
    }
}

/// Every value of the indicator: for the whole first, then for its parts, then what was foreseen.
fn all_measurements(layout: Layout<'_>, judge: &Judge<'_>, judged: &IndicatorJudgement<'_>) -> String {
    let words = layout.words;
    let empty = || String::new();
    let total = judge.series(judged.indicator);
    let mut rows: Vec<(String, &Point<'_>)> =
        total.into_iter().flat_map(|series| &series.points).map(|point| (empty(), point)).collect();
    for (part, series) in judge.parts(judged.indicator) {
        rows.extend(series.points.iter().map(|point| (words.say(&part), point)));
    }
    let forecast = words.word("heading-forecast");
    rows.extend(total.into_iter().flat_map(|series| &series.forecasts).map(|point| (forecast.clone(), point)));
    if rows.is_empty() {
        return layout.paragraph(&words.word("explain-no-measurements"));
    }
    let has_parts = rows.iter().any(|(part, _)| !part.is_empty());
    let mut columns = vec![
        Column::whole(words.word("heading-period")),
        Column::figures(words.word("heading-value")),
        Column::figures(words.word("heading-comparison")),
        Column::figures(words.word("heading-lower-quartile")),
        Column::figures(words.word("heading-upper-quartile")),
        Column::whole(words.word("heading-colour")),
        Column::words(words.word("heading-source")),
        Column::words(words.word("explain-place")),
    ];
    if has_parts {
        columns.insert(1, Column::words(words.word("heading-part")));
    }
    let rows = rows.iter().map(|(part, point)| layout.measurement(judged, point, has_parts.then_some(part))).collect();
    format!("{}\n{}", words.word("explain-measurements"), Table { columns, rows }.render(layout.width, layout.styled))
}

impl Layout<'_> {
    /// A row of the table of measurements; with the part that it is for, where there are any.
    fn measurement(&self, judged: &IndicatorJudgement<'_>, point: &Point<'_>, part: Option<&String>) -> Vec<Cell> {
        let words = self.words;
        let comparison = &point.comparison;
        let number = |value: Option<rust_decimal::Decimal>| value.map_or_else(String::new, |value| words.number(value));
        let colour = point.colour(judged.indicator.direction());
        let mut cells = vec![
            Cell::new(words.say(&point.period.word())),
            Cell::new(words.say(&point.quantity(None))),
            Cell::new(number(comparison.value.as_ref().map(|at| at.value))),
            Cell::new(number(comparison.lower_quartile)),
            Cell::new(number(comparison.upper_quartile)),
            Cell::new(colour.map_or_else(String::new, |colour| words.say(&colour.word()))),
            Cell::new(point.rows.first().and_then(|row| row.source.as_deref()).unwrap_or_default()),
            Cell::new(evidence::places(self.sources, point)),
        ];
        if let Some(part) = part {
            cells.insert(1, Cell::new(part.as_str()));
        }
        cells
    }

    fn paragraph(&self, text: &str) -> String {
        wrap(&capital(text), self.width).join("\n") + "\n"
    }
}

/// What is explained, for other programs: the indicator's object of `plan status`, with its plan, its goal and all its
/// measurements for the whole.
#[derive(Serialize)]
pub struct ExplainJson {
    plan: String,
    goal: String,
    #[serde(flatten)]
    indicator: IndicatorJson,
    measurements: Vec<PointJson>,
}

impl ExplainJson {
    /// One indicator.
    pub fn new(
        words: &Words,
        sources: &Sources,
        judge: &Judge<'_>,
        (plan, goal, judged): (&PlanJudgement<'_>, &GoalJudgement<'_>, &IndicatorJudgement<'_>),
    ) -> Self {
        let series = judge.series(judged.indicator).into_iter();
        Self {
            plan: plan.plan.id.to_string(),
            goal: goal.goal.id.value.to_string(),
            indicator: status_json::indicator(words, sources, judged),
            measurements: series
                .flat_map(|series| &series.points)
                .filter_map(|point| status_json::point(sources, point))
                .collect(),
        }
    }
}
