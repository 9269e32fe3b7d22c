//! The header: where each column is, or what is wrong with it.

use super::cells::{Cell, split};
use super::fault::Fault;
use super::row::unclosed;
use super::words::Column;
use super::{Wanted, code};
use crate::message::{Arg, Message};
use crate::model::national::Kpi;

/// Where what is read stands in every row.
#[derive(Debug)]
pub(super) struct Layout {
    pub delimiter: u8,
    /// How many cells a row has.
    pub width: usize,
    pub municipality: usize,
    pub year: usize,
    pub sex: Option<usize>,
    pub values: Values,
}

/// Where the values stand.
#[derive(Debug)]
pub(super) enum Values {
    /// One a row, with the indicator beside it.
    Long { kpi: usize, value: usize },
    /// One a column; only those that are asked for.
    Wide(Vec<(usize, Kpi)>),
}

/// Excel's first line `sep=;`.
pub(super) fn named_delimiter(line: &str) -> Option<u8> {
    match *line.trim_matches(['"', ' ']).to_ascii_lowercase().strip_prefix("sep=")?.as_bytes() {
        [byte] if byte.is_ascii() && byte != b'"' => Some(byte),
        _ => None,
    }
}

/// The layout that a header gives.
pub(super) fn read(line: &str, delimiter: Option<u8>, wanted: &Wanted, number: u64) -> Result<Layout, Box<Fault>> {
    let delimiter = delimiter.unwrap_or_else(|| likeliest_delimiter(line));
    let cells = split(line, delimiter).map_err(|at| unclosed(number, at))?;
    let named: Vec<Option<Column>> = cells.iter().map(|cell| Column::named(&cell.text)).collect();
    let is_long = named.contains(&Some(Column::Kpi));
    let mut wide: Vec<(usize, Kpi)> = Vec::new();
    for (at, (cell, column)) in cells.iter().zip(&named).enumerate() {
        let at_fault = |message: Message, help: Message, code| fault(cell, number, message, help, code);
        let kpi = cell.text.parse::<Kpi>().ok().filter(|_| !is_long);
        let first = match (column, kpi) {
            (Some(Column::Value), _) if !is_long => None,
            (Some(Column::Other), _) => None,
            (Some(column), _) => named.iter().position(|other| other.as_ref() == Some(column)),
            (None, Some(kpi)) => {
                wide.iter().find(|(_, other)| *other == kpi).map_or(Some(at), |(first, _)| Some(*first))
            }
            (None, None) => {
                let message = Message::new("national-fault-column").with("column", quotable(&cell.text));
                return Err(at_fault(message, Message::new("help-national-columns"), code::UNKNOWN_COLUMN));
            }
        };
        if let Some(first) = first.filter(|first| *first != at).and_then(|first| cells.get(first)) {
            let message = Message::new("finding-duplicate-column")
                .with("column", cell.text.to_lowercase())
                .with("first", first.text.as_ref())
                .with("second", cell.text.as_ref());
            return Err(at_fault(message, Message::new("help-duplicate-column"), code::DUPLICATE_COLUMN));
        }
        wide.extend(kpi.filter(|_| column.is_none()).map(|kpi| (at, kpi)));
    }
    let of = |column: Column| named.iter().position(|other| *other == Some(column));
    let values = match (of(Column::Kpi), of(Column::Value)) {
        (Some(kpi), Some(value)) => Some(Values::Long { kpi, value }),
        (None, _) if !wide.is_empty() => {
            Some(Values::Wide(wide.into_iter().filter(|(_, kpi)| wanted.kpis.contains(kpi)).collect()))
        }
        _ => None,
    };
    match (of(Column::Municipality), of(Column::Year), values) {
        (Some(municipality), Some(year), Some(values)) => {
            Ok(Layout { delimiter, width: cells.len(), municipality, year, sex: of(Column::Sex), values })
        }
        (municipality, year, values) => {
            let has_values = values.is_some();
            let missing = [
                (Column::Kpi, has_values || is_long),
                (Column::Municipality, municipality.is_some()),
                (Column::Year, year.is_some()),
                (Column::Value, has_values || of(Column::Value).is_some()),
            ];
            let absent: Vec<&str> = missing.iter().filter(|(_, is)| !is).map(|(column, _)| column.name()).collect();
            Err(Box::new(Fault {
                code: code::MISSING_COLUMN,
                message: Message::new("finding-missing-column")
                    .with("count", absent.len())
                    .with("columns", absent.into_iter().collect::<Arg>()),
                help: Message::new("help-national-columns"),
                line: number,
                start: 0,
                end: line.len(),
                other: None,
            }))
        }
    }
}

/// A fault in a cell.
pub(super) fn fault(
    cell: &Cell<'_>,
    line: u64,
    message: Message,
    help: Message,
    code: crate::finding::Code,
) -> Box<Fault> {
    Box::new(Fault { code, message, help, line, start: cell.start, end: cell.end, other: None })
}

/// A cell's words, not too long to be said.
pub(super) fn quotable(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain(['…']).collect() }
}

/// What stands most often outside quotes; a semicolon where it can't be told.
fn likeliest_delimiter(line: &str) -> u8 {
    let count =
        |delimiter: u8| line.split('"').step_by(2).flat_map(str::bytes).filter(|byte| *byte == delimiter).count();
    // The last of equals wins.
    [b',', b'\t', b';'].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b';')
}
