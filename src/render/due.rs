//! `plan due`: what is to be measured or done, and what is late.

use chrono::NaiveDate;
use serde::Serialize;

use super::Align;
use super::markdown_table::table;
use super::markdown_text::escape_cell;
use super::table::{Cell, CellStyle, Column, Table};
use crate::language::Words;
use crate::message::Message;
use crate::report::{Due, What};

/// For a terminal.
pub fn text(words: &Words, dues: &[Due<'_>], month_end: NaiveDate, width: usize, styled: bool) -> String {
    if dues.is_empty() {
        return words.word("due-nothing") + "\n";
    }
    let columns = TITLES.map(|key| Column::words(words.word(key))).into();
    let row = |due: &Due<'_>| {
        let mut cells: Vec<Cell> = texts(words, due).map(Cell::new).into();
        if let Some(state) = cells.pop() {
            cells.push(state.style(if due.late { CellStyle::Bad } else { CellStyle::Middle }));
        }
        cells
    };
    let title = words.say(&Message::new("due-title").with("day", month_end));
    format!("{title}\n{}", Table { columns, rows: dues.iter().map(row).collect() }.render(width, styled))
}

/// To paste into a mail.
pub fn markdown(words: &Words, dues: &[Due<'_>], month_end: NaiveDate) -> String {
    if dues.is_empty() {
        return words.word("due-nothing") + "\n";
    }
    let titles = TITLES.map(|key| words.word(key));
    let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
    let rows: Vec<Vec<String>> =
        dues.iter().map(|due| texts(words, due).iter().map(|text| escape_cell(text)).collect()).collect();
    format!("{}\n\n{}", words.say(&Message::new("due-title").with("day", month_end)), table(&columns, &rows))
}

const TITLES: [&str; 5] = ["heading-due-day", "heading-what", "heading-owner", "heading-plan", "heading-state"];

fn texts(words: &Words, due: &Due<'_>) -> [String; 5] {
    [
        due.day.to_string(),
        words.say(&what(due)),
        due.owner.unwrap_or("–").to_owned(),
        due.plan.id.to_string(),
        words.word(if due.late { "due-late" } else { "due-now" }),
    ]
}

fn what(due: &Due<'_>) -> Message {
    match &due.what {
        What::Measure { indicator, period, later } => Message::new("due-measure")
            .with("title", indicator.title.value.as_str())
            .with("period", *period)
            .with("later", *later),
        What::Do(title) => Message::new("due-do").with("title", *title),
    }
}

/// One thing that is due, for other programs.
#[derive(Serialize)]
pub struct DueJson {
    day: String,
    late: bool,
    plan: String,
    what: String,
    owner: Option<String>,
    indicator: Option<String>,
    period: Option<String>,
}

/// For other programs.
pub fn json(words: &Words, dues: &[Due<'_>]) -> Vec<DueJson> {
    let answer = |due: &Due<'_>| {
        let (indicator, period) = match &due.what {
            What::Measure { indicator, period, .. } => (Some(indicator.id.value.to_string()), Some(period.to_string())),
            What::Do(_) => (None, None),
        };
        DueJson {
            day: due.day.to_string(),
            late: due.late,
            plan: due.plan.id.to_string(),
            what: words.say(&what(due)),
            owner: due.owner.map(str::to_owned),
            indicator,
            period,
        }
    };
    dues.iter().map(answer).collect()
}
