//! `plan status` for a terminal: a table a goal.

use super::followup;
use super::sparkline::sparkline;
use super::table::{Cell, CellStyle, Column, Table};
use super::verdict::{colour, comparison, forecast, goal_title, goal_verdict, measured, outcome, target, trend};
use super::wrap::wrap;
use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::organisation::Organisation;
use crate::model::verdict::Verdict;
use crate::report::{Development, summary};

/// A plan's goals with their indicators, and the summary.
pub fn plan(
    words: &Words,
    organisation: &Organisation,
    judge: &Judge<'_>,
    judged: &PlanJudgement<'_>,
    width: usize,
    styled: bool,
) -> String {
    let day = Message::new("status-as-of").with("day", judged.as_of);
    let title = title(words, organisation, judged);
    let mut text = format!("{}\n{}\n", wrap(&title, width).join("\n"), words.say(&day));
    for goal in &judged.goals {
        text.push('\n');
        let developed = Development::of(judge, &goal.indicators, judged.as_of);
        text.push_str(&self::goal(words, goal, developed.as_ref(), width, styled));
    }
    for followed in &judged.statistics {
        text.push('\n');
        text.push_str(&followup::statistics(words, followed, width, styled));
    }
    if !judged.budget.is_empty() {
        text.push('\n');
        text.push_str(&followup::budget(words, &judged.budget, width, styled));
    }
    text.push('\n');
    text.push_str(&counts(words, judged));
    text.push('\n');
    text
}

/// "Omsorgsnämnden: Verksamhetsplan 2025".
pub(super) fn title(words: &Words, organisation: &Organisation, judged: &PlanJudgement<'_>) -> String {
    let plan = judged.plan;
    let committee = organisation.committee(&plan.committee.value);
    let committee = committee.map_or(plan.committee.value.as_str(), |committee| committee.name.as_str());
    words.say(&Message::new("status-title").with("committee", committee).with("plan", plan.title.as_str()))
}

fn goal(
    words: &Words,
    judged: &GoalJudgement<'_>,
    developed: Option<&Development>,
    width: usize,
    styled: bool,
) -> String {
    let lines = |text: &str| wrap(text, width).join("\n");
    let heading = format!("{}\n{}\n", lines(&goal_title(words, judged.goal)), lines(&goal_verdict(words, judged)));
    let mut text = heading;
    if !judged.indicators.is_empty() {
        text.push_str(&indicators(words, &judged.indicators, developed, width, styled));
    }
    if !judged.activities.is_empty() {
        text.push_str(&followup::activities(words, &judged.activities, width, styled));
    }
    text
}

fn indicators(
    words: &Words,
    judged: &[IndicatorJudgement<'_>],
    developed: Option<&Development>,
    width: usize,
    styled: bool,
) -> String {
    let foreseen = are_foreseen(judged);
    let mut columns: Vec<Column> = titles(words, foreseen).into_iter().map(Column::words).collect();
    let mut rows: Vec<Vec<Cell>> = judged.iter().map(|indicator| row(words, indicator, foreseen)).collect();
    if let Some(developed) = developed {
        let years = Message::new("period-years").with("from", developed.first.to_string());
        columns.push(Column::whole(words.say(&years.with("to", developed.last.to_string()))).spare());
        for (row, line) in rows.iter_mut().zip(&developed.lines) {
            row.push(Cell::new(sparkline(line)));
        }
    }
    Table { columns, rows }.render(width, styled)
}

/// A forecast has a column of its own where there is one; it is no outcome.
pub(super) fn are_foreseen(judged: &[IndicatorJudgement<'_>]) -> bool {
    judged.iter().any(|judged| judged.forecast.is_some())
}

pub(super) fn titles(words: &Words, foreseen: bool) -> Vec<String> {
    let mut keys = vec![
        "heading-indicator",
        "heading-baseline",
        "heading-outcome",
        "heading-comparison",
        "heading-colour",
        "heading-target",
        "heading-verdict",
    ];
    if foreseen {
        keys.push("heading-forecast");
    }
    keys.push("heading-trend");
    keys.into_iter().map(|key| words.word(key)).collect()
}

/// The texts of an indicator's row, under their titles.
pub(super) fn texts(words: &Words, judged: &IndicatorJudgement<'_>, foreseen: bool) -> Vec<String> {
    let mut texts = vec![
        judged.indicator.title.value.clone(),
        measured(words, judged.indicator.unit(), judged.baseline.as_ref()),
        outcome(words, judged),
        comparison(words, judged),
        colour(words, judged),
        target(words, judged),
        words.say(&judged.verdict.word()),
    ];
    if foreseen {
        texts.push(forecast(words, judged));
    }
    texts.push(trend(words, judged));
    texts
}

fn row(words: &Words, judged: &IndicatorJudgement<'_>, foreseen: bool) -> Vec<Cell> {
    let in_colour = judged.colour.map(|colour| match colour {
        Colour::Green => CellStyle::Good,
        Colour::Yellow => CellStyle::Middle,
        Colour::Red => CellStyle::Bad,
    });
    let foreseen_style = judged.forecast.as_ref().filter(|_| foreseen).map(|forecast| style(forecast.verdict));
    // The colour, the verdict and the forecast's verdict stand in their colours.
    let styles = [None, None, None, None, in_colour, None, Some(style(judged.verdict)), foreseen_style];
    let texts = texts(words, judged, foreseen).into_iter();
    texts
        .zip(styles.into_iter().chain(std::iter::repeat(None)))
        .map(|(text, style)| match style {
            Some(style) => Cell::new(text).style(style),
            None => Cell::new(text),
        })
        .collect()
}

fn style(verdict: Verdict) -> CellStyle {
    match verdict {
        Verdict::Met => CellStyle::Good,
        Verdict::Partly => CellStyle::Middle,
        Verdict::Missed => CellStyle::Bad,
        _ => CellStyle::Faint,
    }
}

/// "Uppfyllt 2 · Delvis uppfyllt 1 · …", without what there is none of.
pub(super) fn counts(words: &Words, judged: &PlanJudgement<'_>) -> String {
    let counts = summary(judged).into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> =
        counts.map(|(verdict, count)| format!("{} {count}", words.say(&verdict.word()))).collect();
    if counts.is_empty() { words.word("status-no-indicators") } else { counts.join(" · ") }
}
