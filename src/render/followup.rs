//! Activities, statistics and the budget as tables: the same cells for a terminal and for Markdown.

use super::Align;
use super::markdown_table;
use super::markdown_text::escape_cell;
use super::table::{Cell, CellStyle, Column, Table};
use super::verdict::{dash, measured, outcome};
use crate::judge::{ActivityState, BudgetLine, StatisticsFollowed};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::followup::State;
use rust_decimal::Decimal;

/// Activities for a terminal.
pub fn activities(words: &Words, activities: &[ActivityState<'_>], width: usize, styled: bool) -> String {
    let columns = activity_titles(words).into_iter().map(Column::words).collect();
    let row = |activity: &ActivityState<'_>| -> Vec<Cell> {
        let mut cells: Vec<Cell> = activity_cells(words, activity).into_iter().map(Cell::new).collect();
        if let Some(state) = cells.pop() {
            cells.push(if activity.overdue { state.style(CellStyle::Bad) } else { state });
        }
        cells
    };
    Table { columns, rows: activities.iter().map(row).collect() }.render(width, styled)
}

/// Activities as Markdown.
pub fn activities_markdown(words: &Words, activities: &[ActivityState<'_>]) -> String {
    let rows: Vec<Vec<String>> = activities.iter().map(|activity| activity_cells(words, activity)).collect();
    markdown(&activity_titles(words), &[Align::Left; 4], &rows)
}

fn activity_titles(words: &Words) -> Vec<String> {
    ["heading-activity", "heading-owner", "heading-due-day", "heading-state"].map(|key| words.word(key)).into()
}

/// How far something to be done has come: "pågår, försenat".
pub fn state(words: &Words, activity: &ActivityState<'_>) -> String {
    let state: Arg =
        activity.report.map_or_else(|| Message::new("state-unreported").into(), |report| report.state.into());
    match activity.report.map(|report| report.state) {
        Some(State::Done | State::Dropped) => words.say(&Message::new("state-only").with("state", state)),
        _ if activity.overdue => words.say(&Message::new("state-overdue").with("state", state)),
        _ => words.say(&Message::new("state-only").with("state", state)),
    }
}

fn activity_cells(words: &Words, activity: &ActivityState<'_>) -> Vec<String> {
    vec![
        activity.activity.title.clone(),
        activity.activity.owner.as_ref().map_or_else(dash, |owner| owner.value.clone()),
        activity.activity.due.as_ref().map_or_else(dash, |due| words.date(due.value)),
        state(words, activity),
    ]
}

/// Statistics for a terminal.
pub fn statistics(words: &Words, followed: &StatisticsFollowed<'_>, width: usize, styled: bool) -> String {
    let columns = statistics_titles(words).into_iter().map(Column::words).collect();
    let rows =
        statistics_rows(words, followed).into_iter().map(|row| row.into_iter().map(Cell::new).collect()).collect();
    format!("{}\n{}", followed.statistics.title, Table { columns, rows }.render(width, styled))
}

/// Statistics as Markdown.
pub fn statistics_markdown(words: &Words, followed: &StatisticsFollowed<'_>) -> String {
    markdown(&statistics_titles(words), &[Align::Left; 3], &statistics_rows(words, followed))
}

fn statistics_titles(words: &Words) -> Vec<String> {
    ["heading-figure", "heading-earlier", "heading-outcome"].map(|key| words.word(key)).into()
}

fn statistics_rows(words: &Words, followed: &StatisticsFollowed<'_>) -> Vec<Vec<String>> {
    let rows = followed.indicators.iter().map(|judged| {
        let unit = judged.indicator.unit();
        let earlier = judged.previous.as_ref().or(judged.baseline.as_ref());
        vec![judged.indicator.title.value.clone(), measured(words, unit, earlier), outcome(words, judged)]
    });
    rows.collect()
}

/// The budget for a terminal, in tkr.
pub fn budget(words: &Words, lines: &[BudgetLine<'_>], width: usize, styled: bool) -> String {
    let mut columns: Vec<Column> = Vec::new();
    for (index, title) in budget_titles(words).into_iter().enumerate() {
        columns.push(if index == 0 || index == 2 { Column::words(title) } else { Column::figures(title) });
    }
    let rows = lines.iter().map(|line| budget_cells(words, line).into_iter().map(Cell::new).collect()).collect();
    format!("{}\n{}", words.word("heading-economy"), Table { columns, rows }.render(width, styled))
}

/// The budget as Markdown, in tkr.
pub fn budget_markdown(words: &Words, lines: &[BudgetLine<'_>]) -> String {
    let align = [Align::Left, Align::Right, Align::Left, Align::Right, Align::Right, Align::Right];
    let rows: Vec<Vec<String>> = lines.iter().map(|line| budget_cells(words, line)).collect();
    markdown(&budget_titles(words), &align, &rows)
}

fn budget_titles(words: &Words) -> Vec<String> {
    let keys = [
        "heading-budget-row",
        "heading-budget",
        "heading-period",
        "heading-outcome",
        "heading-deviation",
        "heading-forecast",
    ];
    keys.map(|key| words.word(key)).into()
}

/// Row, budget, period of the report, outcome, deviation (above zero: left over), forecast.
fn budget_cells(words: &Words, line: &BudgetLine<'_>) -> Vec<String> {
    let number = |value: Option<Decimal>| value.map_or_else(dash, |value| words.number(value));
    vec![
        line.row.title.clone(),
        number(line.row.amount.as_ref().map(|amount| amount.value)),
        line.report.map_or_else(dash, |report| words.say(&report.period.word())),
        number(line.report.and_then(|report| report.outcome)),
        number(line.deviation()),
        number(line.report.and_then(|report| report.forecast)),
    ]
}

fn markdown(titles: &[String], align: &[Align], rows: &[Vec<String>]) -> String {
    let columns: Vec<(&str, Align)> = titles.iter().map(String::as_str).zip(align.iter().copied()).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| escape_cell(cell)).collect()).collect();
    markdown_table::table(&columns, &rows)
}
