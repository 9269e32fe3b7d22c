//! `plan matrix`: the plan on a page, for a terminal or as Markdown.

use std::fmt::Write as _;

use super::Align;
use super::markdown_table;
use super::markdown_text::{escape, escape_cell};
use super::table::{Cell, Column, Table};
use super::verdict::{dash, goal_title};
use crate::language::Words;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::report::{Matrix, Part, Row};

/// For a terminal.
pub fn text(words: &Words, matrix: &Matrix<'_>, width: usize, styled: bool) -> String {
    let mut text = format!("{}\n", matrix.plan.title);
    for part in &matrix.parts {
        if let Some(heading) = part.heading {
            let _ = writeln!(text, "\n{}", goal_title(words, heading));
        } else {
            text.push('\n');
        }
        let columns = titles(words, matrix).into_iter().map(Column::words).collect();
        let rows = rows(words, matrix, part).into_iter().map(|row| row.into_iter().map(Cell::new).collect()).collect();
        text.push_str(&Table { columns, rows }.render(width, styled));
    }
    text
}

/// As Markdown.
pub fn markdown(words: &Words, matrix: &Matrix<'_>) -> String {
    let mut text = format!("## {}\n", escape(&matrix.plan.title));
    for part in &matrix.parts {
        if let Some(heading) = part.heading {
            let _ = writeln!(text, "\n### {}", escape(&goal_title(words, heading)));
        }
        let titles = titles(words, matrix);
        let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
        let rows: Vec<Vec<String>> = rows(words, matrix, part)
            .into_iter()
            .map(|row| row.iter().map(|cell| escape_cell(cell)).collect())
            .collect();
        text.push('\n');
        text.push_str(&markdown_table::table(&columns, &rows));
    }
    text
}

fn titles(words: &Words, matrix: &Matrix<'_>) -> Vec<String> {
    let mut titles = vec![words.word("heading-goal")];
    if matrix.has_factors {
        titles.push(words.word("heading-success-factors"));
    }
    titles.push(words.word("heading-indicator"));
    if matrix.periods.is_empty() {
        titles.push(words.word("heading-target-level"));
    } else {
        titles.extend(matrix.periods.iter().map(|period| words.say(&period.word())));
    }
    if matrix.has_owners {
        titles.push(words.word("heading-owner"));
    }
    titles
}

/// A row an indicator or activity; the goal stands on its first row only.
fn rows(words: &Words, matrix: &Matrix<'_>, part: &Part<'_>) -> Vec<Vec<String>> {
    let mut cells = Vec::new();
    for (goal, rows) in &part.goals {
        // A heading's own rows stand right under it.
        let mut first = part.heading.is_none_or(|heading| heading.id.value != goal.id.value);
        for row in rows.iter().map(Some).chain(rows.is_empty().then_some(None)) {
            cells.push(cells_of(words, matrix, goal, row, first));
            first = false;
        }
    }
    cells
}

fn cells_of(words: &Words, matrix: &Matrix<'_>, goal: &Goal, row: Option<&Row<'_>>, first: bool) -> Vec<String> {
    let mut cells = vec![if first { goal_title(words, goal) } else { String::new() }];
    if matrix.has_factors {
        let factors: Vec<&str> = goal.success_factors.iter().map(|factor| factor.value.as_str()).collect();
        cells.push(if first { factors.join("; ") } else { String::new() });
    }
    let (title, targets, owners) = match row {
        Some(Row::Indicator { indicator, owners }) => {
            (indicator.title.value.clone(), targets(matrix, indicator), owners.join(", "))
        }
        Some(Row::Activity { title, owners }) => {
            let title = words.say(&Message::new("matrix-activity").with("title", *title));
            (title, vec![String::new(); matrix.periods.len().max(1)], owners.join(", "))
        }
        None => (
            dash(),
            vec![dash(); matrix.periods.len().max(1)],
            goal.owner.as_ref().map_or_else(String::new, |owner| owner.value.clone()),
        ),
    };
    cells.push(title);
    cells.extend(targets);
    if matrix.has_owners {
        cells.push(owners);
    }
    cells
}

/// The adopted words, in the column of their period; what holds for the whole plan stands in every one.
fn targets(matrix: &Matrix<'_>, indicator: &Indicator) -> Vec<String> {
    let words = |period| {
        let found = indicator.targets.iter().find(|target| target.period.is_none() || target.period == period);
        found.map_or_else(dash, |target| target.text.value.trim().to_owned())
    };
    if matrix.periods.is_empty() {
        vec![words(None)]
    } else {
        matrix.periods.iter().map(|period| words(Some(*period))).collect()
    }
}
