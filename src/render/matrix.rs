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

/// As Markdown within a text: without headings, which would break into those around it. What stands above a goal is the
/// first column, where there is any.
pub fn in_text(words: &Words, matrix: &Matrix<'_>, above: Option<&dyn Fn(&Goal) -> String>) -> String {
    let mut titles = titles(words, matrix);
    if above.is_some() {
        titles.insert(0, words.word("heading-council-goal"));
    }
    let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
    let tables = matrix.parts.iter().map(|part| {
        let heading =
            part.heading.map_or_else(String::new, |heading| format!("**{}**\n\n", escape(&goal_title(words, heading))));
        let rows = rows_under(words, matrix, part, above).into_iter();
        let rows: Vec<Vec<String>> = rows.map(|row| row.iter().map(|cell| escape_cell(cell)).collect()).collect();
        format!("{heading}{}", markdown_table::table(&columns, &rows))
    });
    tables.collect::<Vec<_>>().join("\n")
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
    rows_under(words, matrix, part, None)
}

/// The same, with what stands above each goal as their first cell.
fn rows_under(
    words: &Words,
    matrix: &Matrix<'_>,
    part: &Part<'_>,
    above: Option<&dyn Fn(&Goal) -> String>,
) -> Vec<Vec<String>> {
    let mut cells = Vec::new();
    for (goal, rows) in &part.goals {
        // A heading's own rows stand right under it.
        let mut first = part.heading.is_none_or(|heading| heading.id.value != goal.id.value);
        for row in rows.iter().map(Some).chain(rows.is_empty().then_some(None)) {
            let mut row = cells_of(words, matrix, goal, row, first);
            if let Some(above) = above {
                row.insert(0, if first { above(goal) } else { String::new() });
            }
            cells.push(row);
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
