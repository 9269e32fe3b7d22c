//! `plan explain`: why an indicator or a goal is judged as it is, down to the file and line of every value.

use std::fmt::Write as _;

use serde::Serialize;

use super::status_json::{self, IndicatorJson, PointJson};
use super::table::{Cell, Column, Table};
use super::verdict::{capital, goal_title, goal_verdict, measured, reason};
use super::wrap::wrap;
use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement, Point};
use crate::language::Words;
use crate::message::Message;
use crate::model::organisation::Organisation;
use crate::model::unit::Unit;
use crate::source::{Sources, Span};

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
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut row = |key: &str, value: String, place: String| {
        rows.push(vec![Cell::new(words.word(key)), Cell::new(value), Cell::new(place)]);
    };
    if let Some(target) = judged.target {
        row("heading-target", target.text.value.clone(), layout.place(target.text.span));
        if let Some(rule) = target.rule() {
            let said = words.say(&super::rule::rule(Some(layout.organisation), rule));
            row("explain-rule", said, layout.place(target.rule_span()));
        }
    }
    let unit = indicator.unit();
    let points = [
        ("heading-baseline", &judged.baseline),
        ("explain-previous", &judged.previous),
        ("heading-outcome", &judged.outcome),
    ];
    for (key, point) in points {
        if let Some(point) = point {
            row(key, layout.value(judged, point), layout.places(point));
        }
    }
    if let Some((outcome, value)) =
        judged.outcome.as_ref().and_then(|outcome| Some((outcome, outcome.comparison.value.as_ref()?)))
    {
        let quantity = Unit::quantity(unit, value.value);
        let message = Message::new("measured").with("quantity", quantity).with("period", outcome.period);
        row("heading-comparison", words.say(&message), layout.place(value.span));
    }
    row("heading-verdict", words.say(&judged.verdict.word()), String::new());
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
    let mut text =
        format!("{}\n{}, {}\n\n", goal_title(words, judged.goal), plan.plan.id, layout.place(judged.goal.id.span));
    let _ = writeln!(text, "{}", goal_verdict(words, judged));
    let _ = writeln!(text, "{}", layout.paragraph(&words.word("explain-goal-all")).trim_end());
    for indicator in &judged.indicators {
        let line = format!("{}: {}", indicator.indicator.title.value, reason(words, indicator));
        let lines = wrap(&line, layout.width.saturating_sub(2).max(20));
        let _ = write!(text, "\n- {}", lines.join("\n  "));
    }
    text.push('\n');
    text
}

fn all_measurements(layout: Layout<'_>, judge: &Judge<'_>, judged: &IndicatorJudgement<'_>) -> String {
    let words = layout.words;
    let Some(series) = judge.series(judged.indicator).filter(|series| !series.points.is_empty()) else {
        return layout.paragraph(&words.word("explain-no-measurements"));
    };
    let mut rows = Vec::new();
    for point in &series.points {
        let comparison = &point.comparison;
        let number = |value: Option<rust_decimal::Decimal>| value.map_or_else(String::new, |value| words.number(value));
        let colour = point.colour(judged.indicator.direction());
        let source = point.rows.first().and_then(|row| row.source.clone()).unwrap_or_default();
        rows.push(vec![
            Cell::new(words.say(&point.period.word())),
            Cell::new(words.number(point.value)),
            Cell::new(number(comparison.value.as_ref().map(|at| at.value))),
            Cell::new(number(comparison.lower_quartile)),
            Cell::new(number(comparison.upper_quartile)),
            Cell::new(colour.map_or_else(String::new, |colour| words.say(&colour.word()))),
            Cell::new(source),
            Cell::new(layout.places(point)),
        ]);
    }
    let columns = vec![
        Column::whole(words.word("heading-period")),
        Column::figures(words.word("heading-value")),
        Column::figures(words.word("heading-comparison")),
        Column::figures(words.word("heading-lower-quartile")),
        Column::figures(words.word("heading-upper-quartile")),
        Column::whole(words.word("heading-colour")),
        Column::words(words.word("heading-source")),
        Column::words(words.word("explain-place")),
    ];
    format!("{}\n{}", words.word("explain-measurements"), Table { columns, rows }.render(layout.width, layout.styled))
}

impl Layout<'_> {
    /// "measurements/2011.csv:12".
    fn place(&self, span: Span) -> String {
        format!("{}:{}", self.sources.path(span.file), self.sources.position(span).line)
    }

    /// The places of every row that says so.
    fn places(&self, point: &Point<'_>) -> String {
        let places: Vec<String> = point.rows.iter().map(|row| self.place(row.at)).collect();
        places.join(", ")
    }

    /// A value with its period and colour: "35 dagar (2011), röd".
    fn value(&self, judged: &IndicatorJudgement<'_>, point: &Point<'_>) -> String {
        let value = measured(self.words, judged.indicator.unit(), Some(point));
        match point.colour(judged.indicator.direction()) {
            Some(colour) => format!("{value}, {}", self.words.say(&colour.word())),
            None => value,
        }
    }

    fn paragraph(&self, text: &str) -> String {
        wrap(&capital(text), self.width).join("\n") + "\n"
    }
}

#[derive(Serialize)]
struct ExplainJson {
    plan: String,
    goal: String,
    #[serde(flatten)]
    indicator: IndicatorJson,
    measurements: Vec<PointJson>,
}

/// What is explained, for other programs: the indicator's object of `plan status`, with its plan, its goal and all its
/// measurements.
pub fn json(
    words: &Words,
    sources: &Sources,
    judge: &Judge<'_>,
    judged: &[(&PlanJudgement<'_>, &GoalJudgement<'_>, &IndicatorJudgement<'_>)],
) -> String {
    let indicators: Vec<ExplainJson> = judged
        .iter()
        .map(|(plan, goal, judged)| ExplainJson {
            plan: plan.plan.id.to_string(),
            goal: goal.goal.id.value.to_string(),
            indicator: status_json::indicator(words, sources, judged),
            measurements: judge
                .series(judged.indicator)
                .into_iter()
                .flat_map(|series| &series.points)
                .filter_map(|point| status_json::point(sources, point))
                .collect(),
        })
        .collect();
    super::json(&indicators)
}
