//! `plan due`: what is to be measured or done, and what is late.

use chrono::NaiveDate;
use serde::Serialize;

use super::table::{Cell, CellStyle, Column, Table};
use crate::language::Words;
use crate::message::Message;
use crate::report::{Due, What};

/// For a terminal.
pub fn text(words: &Words, dues: &[Due<'_>], month_end: NaiveDate, width: usize, styled: bool) -> String {
    if dues.is_empty() {
        return words.word("due-nothing") + "\n";
    }
    let columns = ["heading-due-day", "heading-what", "heading-owner", "heading-plan", "heading-state"];
    let columns = columns.map(|key| Column::words(words.word(key))).into();
    let row = |due: &Due<'_>| {
        let state = Cell::new(words.word(if due.late { "due-late" } else { "due-now" }));
        vec![
            Cell::new(due.day.to_string()),
            Cell::new(words.say(&what(due))),
            Cell::new(due.owner.unwrap_or("–")),
            Cell::new(due.plan.id.as_str()),
            state.style(if due.late { CellStyle::Bad } else { CellStyle::Middle }),
        ]
    };
    let title = words.say(&Message::new("due-title").with("day", month_end));
    format!("{title}\n{}", Table { columns, rows: dues.iter().map(row).collect() }.render(width, styled))
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
