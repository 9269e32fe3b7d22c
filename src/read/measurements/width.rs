//! Rows with more or fewer cells than the header: one by one, or said once where every row has the same number.

use super::code;
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::read::csv::Row;
use crate::source::{FileId, Span};

/// How many cells the rows of a file have that don't have as many as the header.
#[derive(Debug)]
pub struct Widths {
    file: FileId,
    misfits: Vec<Misfit>,
    /// Whether some row has as many cells as the header.
    some_fit: bool,
}

/// A row with another number of cells.
#[derive(Debug)]
struct Misfit {
    span: Span,
    cells: usize,
    help: Message,
    /// Its cells run over lines, or stand apart by something else: its own fault, not the header's.
    is_odd: bool,
}

impl Widths {
    pub fn new(file: FileId) -> Self {
        Self { file, misfits: Vec::new(), some_fit: false }
    }

    /// A row with as many cells as the header.
    pub fn fits(&mut self) {
        self.some_fit = true;
    }

    /// A row with more or fewer.
    pub fn misfit(&mut self, row: &Row<'_>, width: usize, delimiter: char) {
        let first_line = row.cells.iter().find_map(|cell| cell.text.find(['\n', '\r']).map(|at| cell.start + at));
        let other = other_delimiter(row, width, delimiter);
        let help = Message::new(if first_line.is_some() {
            "help-wrong-number-of-cells-lines"
        } else if other.is_some() {
            "help-wrong-number-of-cells-mixed"
        } else if row.cells.len() < width {
            "help-wrong-number-of-cells-few"
        } else if delimiter == ',' {
            "help-wrong-number-of-cells-comma"
        } else {
            "help-wrong-number-of-cells-many"
        });
        let help = help.with("delimiter", delimiter_word(delimiter));
        self.misfits.push(Misfit {
            span: Span { file: self.file, start: row.start, end: first_line.unwrap_or(row.end) },
            cells: row.cells.len(),
            is_odd: first_line.is_some() || other.is_some(),
            help: other.into_iter().fold(help, |help, other| help.with("other", delimiter_word(other))),
        });
    }

    /// What is wrong: with the header, where every row has the same number of cells, else with each row.
    pub fn findings(self, header: Span, width: usize, delimiter: char) -> Vec<Finding> {
        if let Some(finding) = self.all_alike(header, width, delimiter) {
            return vec![finding];
        }
        let said = |row: Misfit| {
            let message = Message::new("finding-wrong-number-of-cells").with("cells", row.cells).with("columns", width);
            Finding::error(code::WRONG_NUMBER_OF_CELLS, row.span, message).help(row.help)
        };
        self.misfits.into_iter().map(said).collect()
    }

    fn all_alike(&self, header: Span, width: usize, delimiter: char) -> Option<Finding> {
        let (first, rest) = self.misfits.split_first()?;
        let alike = |row: &Misfit| row.cells == first.cells && !row.is_odd;
        if self.some_fit || rest.is_empty() || !self.misfits.iter().all(alike) {
            return None;
        }
        let message = Message::new("finding-wrong-number-of-cells-all")
            .with("rows", self.misfits.len())
            .with("cells", first.cells)
            .with("columns", width);
        let help = if first.cells > width && delimiter == ',' {
            first.help.clone()
        } else {
            let key =
                if first.cells < width { "help-wrong-number-of-names-many" } else { "help-wrong-number-of-names-few" };
            Message::new(key).with("delimiter", delimiter_word(delimiter))
        };
        Some(Finding::error(code::WRONG_NUMBER_OF_CELLS, header, message).help(help))
    }
}

/// What stands between the cells of a row instead of the file's delimiter, if that makes as many as the header has.
fn other_delimiter(row: &Row<'_>, width: usize, delimiter: char) -> Option<char> {
    let missing = width.checked_sub(row.cells.len()).filter(|missing| *missing > 0)?;
    let count = |other: char| row.cells.iter().map(|cell| cell.text.matches(other).count()).sum::<usize>();
    // A comma alone is a decimal comma more often than a delimiter.
    let others = ['\t', ';', ','].into_iter().filter(|other| *other != delimiter);
    others.into_iter().find(|other| count(*other) == missing && (*other != ',' || missing > 1))
}

fn delimiter_word(delimiter: char) -> Arg {
    match delimiter {
        ';' => Message::new("delimiter-semicolon").into(),
        ',' => Message::new("delimiter-comma").into(),
        '\t' => Message::new("delimiter-tab").into(),
        other => other.to_string().into(),
    }
}
