//! Rows of figures of whatever kind: their cells, and which of them say what a row is of.

use super::csv::{Reader, Row};
use super::{followup, measurements};
use crate::source::Sources;

/// A table: the names of its columns, and of each row the cells that say something, by their columns.
pub type Cells = (Vec<String>, Vec<Vec<(usize, String)>>);

/// The cells of a file; nothing where it can't be read as a table to its last row.
pub fn cells(text: &str) -> Option<Cells> {
    let file = Sources::default().add(String::new(), String::new().into(), String::new());
    let mut reader = Reader::new(file, text);
    let mut row = Row::default();
    reader.read_row(&mut row).then_some(())?;
    let names: Vec<String> = row.cells.iter().map(|cell| cell.text.to_string()).collect();
    let mut rows = Vec::new();
    while reader.read_row(&mut row) {
        if row.cells.len() > names.len() {
            return None;
        }
        let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty());
        rows.push(cells.map(|(at, cell)| (at, cell.text.to_string())).collect());
    }
    reader.into_findings().is_empty().then_some((names, rows))
}

/// Whether a column of such a name says what a row is of, in measurements or in follow-up.
pub fn says_what_of(name: &str) -> bool {
    measurements::says_what_of(name) || followup::says_what_of(name)
}
