//! Measurements: a CSV file's rows as measurements, with everything that is wrong in them.
//!
//! Long form has a value a row: `indikator;period;värde`, and what else is known in columns of their own. Wide form has
//! a column a period: `indikator;2012;2013`.

mod cells;
pub mod code;
mod column;
mod header;
mod row;
mod shift;
mod width;
mod words;

pub use column::Column;
pub(super) use width::Widths;

use crate::finding::Finding;
use crate::message::Message;
use crate::model::measurement::Measurement;
use crate::read::{csv, text};
use crate::source::{FileId, Span};

/// Reads a file's decoded text. Findings stand in the order of the file; a row with a fault costs no other row.
///
/// Whether an indicator exists, whether its value can be, and whether two rows contradict each other is for checks.
pub fn read(file: FileId, text: &str) -> (Vec<Measurement>, Vec<Finding>) {
    let mut measurements = Vec::new();
    let findings = read_into(&mut measurements, file, text);
    (measurements, findings)
}

/// Reads a file's decoded text as [`read`] does, and adds its measurements to those of other files.
pub fn read_into(measurements: &mut Vec<Measurement>, file: FileId, text: &str) -> Vec<Finding> {
    if text::is_binary(text) {
        return vec![binary_file(file, text)];
    }
    let mut csv = csv::Reader::new(file, text);
    let mut row = csv::Row::default();
    if !csv.read_row(&mut row) {
        return vec![empty_file(file, "help-empty-file")];
    }
    let mut findings = Vec::new();
    if let Some(layout) = header::read(file, &row, &mut findings) {
        if layout.periods.is_empty() {
            measurements.reserve(csv.lines_left());
        }
        let mut rows = row::Rows::new(file, &layout, csv.delimiter(), measurements);
        let header = Span { file, start: row.start, end: row.end };
        while csv.read_row(&mut row) {
            rows.read(&row);
        }
        findings.append(&mut rows.finish(header));
    }
    findings.extend(csv.into_findings());
    findings.sort_by_key(|finding| (finding.span.start, finding.span.end));
    findings
}

/// A file that is no text.
pub(super) fn binary_file(file: FileId, text: &str) -> Finding {
    let (message, help) = if text::is_workbook(text) {
        ("finding-binary-file-workbook", "help-binary-file-workbook")
    } else {
        ("finding-binary-file", "help-binary-file")
    };
    Finding::error(code::BINARY_FILE, start(file), Message::new(message)).help(Message::new(help))
}

/// A file in which nothing stands.
pub(super) fn empty_file(file: FileId, help: &'static str) -> Finding {
    Finding::warning(code::EMPTY_FILE, start(file), Message::new("finding-empty-file")).help(Message::new(help))
}

fn start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}

/// Whether a column of such a name says what a row's value is of: its indicator, its period, its unit.
pub fn says_what_of(name: &str) -> bool {
    column::Column::named(name).is_some_and(column::Column::says_what_of)
}

/// Whether a cell's text stands for "no value".
pub fn is_missing(text: &str) -> bool {
    words::is_missing(text)
}

/// A cell's text as a sentence can quote it: its first line, not too long.
pub fn quotable(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None if line.len() < text.len() => format!("{line} …"),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests;
