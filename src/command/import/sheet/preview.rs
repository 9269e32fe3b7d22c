//! What would be written, before it is: columns, rows, what is left out, what is new and which verdicts turn.

use super::super::super::Environment;
use super::super::trial::Trial;
use super::Understood;
use super::file::Target;
use super::read::Source;
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::measurement::Value;
use crate::read::measurements::Column;
use crate::render::table::{Cell, Column as Shown, Table as Drawn};
use crate::sheet::{Meaning, Row, Table};

/// How many rows are shown.
const ROWS: usize = 10;

/// The preview.
pub(super) fn text(
    environment: &Environment,
    words: &Words,
    (source, understood, table): (&Source, &Understood, &Table),
    (target, trial): (&Target, &Trial),
    colour: bool,
) -> String {
    let mut text = String::new();
    let mut say = |message: Message| text.push_str(&(words.say(&message) + "\n"));
    let file = match &source.sheet.name {
        Some(sheet) => Message::new("sheet-of").with("sheet", sheet.as_str()),
        None => Message::new("sheet-of-text"),
    };
    let row = (understood.head.row + 1).to_string();
    say(file.with("name", source.name.as_str()).with("row", row));
    if understood.is_kept {
        say(Message::new("sheet-by-kept"));
    }
    text.push('\n');
    text.push_str(&columns(words, understood).render(environment.width, colour));
    text.push('\n');
    text.push_str(&rows(words, source, table).render(environment.width, colour));
    let mut say = |message: Message| text.push_str(&(words.say(&message) + "\n"));
    let more = table.rows.len().saturating_sub(ROWS);
    if more > 0 {
        say(Message::new("sheet-more-rows").with("count", more));
    }
    for message in notes(words, source, table) {
        say(message);
    }
    text.push('\n');
    let mut say = |message: Message| text.push_str(&(words.say(&message) + "\n"));
    let count = table.rows.len();
    say(Message::new("sheet-will-write").with("count", count).with("path", target.shown.as_str()));
    if target.before.is_some() {
        say(Message::new("sheet-will-replace").with("path", target.shown.as_str()));
    }
    for (key, count) in [("sheet-new", trial.new), ("sheet-there", trial.there), ("sheet-gone", trial.gone)] {
        if count > 0 {
            say(Message::new(key).with("count", count));
        }
    }
    for (id, period, was, is) in &trial.changed {
        let message = Message::new("sheet-changed").with("id", id.as_str()).with("period", *period);
        say(message.with("from", value(was)).with("to", value(is)));
    }
    for turn in &trial.turns {
        let message = match turn.period {
            Some(period) => Message::new("sheet-turn-of").with("period", period),
            None => Message::new("sheet-turn"),
        };
        let message = message.with("title", turn.title.as_str());
        say(message.with("from", turn.from.word()).with("to", turn.to.word()));
    }
    text
}

fn value(value: &Value) -> Arg {
    match value {
        Value::Number(number) => Arg::Number(*number),
        Value::Missing(mark) => Arg::Text(mark.clone()),
    }
}

fn columns(words: &Words, understood: &Understood) -> Drawn {
    let titles = ["sheet-th-column", "sheet-th-title", "sheet-th-meaning"].map(|key| words.word(key));
    let [letter, title, meaning] = titles;
    let row = |heading: &crate::sheet::Heading| {
        let means = match heading.meaning {
            Meaning::Column(column) => words.say(&column.word()),
            Meaning::Period(period, kind) => {
                let message = match kind {
                    Some(kind) => Message::new("sheet-is-kind").with("kind", kind),
                    None => Message::new("sheet-is-period"),
                };
                words.say(&message.with("period", period))
            }
            Meaning::Counted => words.word("sheet-is-counted"),
            Meaning::NoMeasurement => words.word("sheet-is-no-measurement"),
            Meaning::LeftOut => words.word("sheet-is-left-out"),
            Meaning::Unknown => words.word("sheet-is-unknown"),
        };
        vec![Cell::new(heading.at.letters()), Cell::new(heading.title.as_str()), Cell::new(means)]
    };
    Drawn {
        columns: vec![Shown::whole(letter), Shown::words(title), Shown::words(meaning)],
        rows: understood.head.columns.iter().map(row).collect(),
    }
}

fn rows(words: &Words, source: &Source, table: &Table) -> Drawn {
    const MORE: [Column; 5] = [Column::Sex, Column::Area, Column::Age, Column::Unit, Column::Kind];
    let is_used = |column: &Column| table.rows.iter().any(|row| !row.text(*column).is_empty());
    let more: Vec<Column> = MORE.into_iter().filter(is_used).collect();
    let name = |column: Column| words.say(&column.word());
    let mut columns = vec![Shown::words(name(Column::Indicator)), Shown::whole(name(Column::Period))];
    columns.push(Shown::figures(name(Column::Value)));
    columns.extend(more.iter().map(|column| Shown::words(name(*column))));
    columns.push(Shown::whole(words.word("sheet-th-cell")));
    let row = |row: &Row| {
        let shown = [Column::Indicator, Column::Period, Column::Value].into_iter().chain(more.iter().copied());
        let mut cells: Vec<Cell> = shown.map(|column| Cell::new(row.text(column))).collect();
        cells.push(Cell::new(source.sheet.place(row.at)));
        cells
    };
    Drawn { columns, rows: table.rows.iter().take(ROWS).map(row).collect() }
}

/// What was done to cells, and what was left out.
fn notes(words: &Words, source: &Source, table: &Table) -> Vec<Message> {
    let mut notes = Vec::new();
    let mut counted = |key: &'static str, count: usize| {
        if count > 0 {
            notes.push(Message::new(key).with("count", count));
        }
    };
    counted("sheet-note-percent", table.percentages);
    counted("sheet-note-fractions", table.fractions);
    counted("sheet-note-empty", table.without_value);
    counted("sheet-note-skipped", table.unknown.iter().map(|name| name.values).sum());
    let hidden_rows = table.rows.iter().filter(|row| source.sheet.hidden_rows.contains(&row.at.row)).count();
    counted("sheet-note-hidden-rows", hidden_rows);
    let hidden = table.rows.iter().filter(|row| source.sheet.hidden_columns.contains(&row.at.column)).count();
    counted("sheet-note-hidden-columns", hidden);
    for row in &table.rows {
        if let Some(long) = source.sheet.cut.get(&row.at) {
            let message = Message::new("sheet-note-cut").with("cell", source.sheet.place(row.at));
            let long = if words.word("sheet-decimal") == "," { long.replace('.', ",") } else { long.clone() };
            notes.push(message.with("from", long).with("to", row.text(Column::Value)));
        }
    }
    if !source.hidden.is_empty() {
        let sheets: Arg = source.hidden.iter().map(String::as_str).collect();
        notes.push(Message::new("sheet-note-hidden-sheets").with("sheets", sheets));
    }
    notes
}
