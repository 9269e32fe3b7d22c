//! Rows of a small table with a header: cells by the names of their columns, faults at their places.

use rust_decimal::Decimal;

use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::read::csv::{Reader, Row};
use crate::read::measurements::Widths;
use crate::read::measurements::code;
use crate::read::nearest::{nearest, only_nearest};
use crate::read::number;
use crate::source::{At, FileId, Span};

/// A column by its names, the first of which is the Swedish one; `key` says it in a sentence.
pub(super) struct Column {
    pub(super) key: &'static str,
    pub(super) names: &'static [&'static str],
}

/// The rows, one at a time.
pub(super) struct Rows<'t> {
    file: FileId,
    csv: Reader<'t>,
    row: Row<'t>,
    header: Vec<At<String>>,
    whole_header: Span,
    widths: Widths,
    pub(super) findings: Vec<Finding>,
}

impl<'t> Rows<'t> {
    /// Reads the header.
    pub(super) fn new(file: FileId, text: &'t str) -> Self {
        let mut csv = Reader::new(file, text);
        let mut row = Row::default();
        csv.read_row(&mut row);
        let name = |text: &str| text.to_lowercase().replace(['_', '-', '\u{a0}'], " ");
        let header: Vec<At<String>> = row.cells.iter().map(|cell| At::new(name(&cell.text), cell.span(file))).collect();
        let whole_header = Span { file, start: row.start, end: row.end };
        Self { file, csv, row, header, whole_header, widths: Widths::new(file), findings: Vec::new() }
    }

    /// Whether there is not even a header.
    pub(super) fn is_empty(&self) -> bool {
        self.header.is_empty()
    }

    /// Where the header stands.
    pub(super) fn header(&self) -> Span {
        self.whole_header
    }

    fn at(&self, column: &Column) -> Option<usize> {
        self.header.iter().position(|name| column.names.contains(&name.value.as_str()))
    }

    /// Whether the file has a column.
    pub(super) fn has(&self, column: &Column) -> bool {
        self.at(column).is_some()
    }

    /// Whether every needed column is there; those that are neither needed nor known are said to be unknown.
    pub(super) fn require(&mut self, needed: &[&Column], known: &[&Column]) -> bool {
        let all: Vec<&&Column> = needed.iter().chain(known).collect();
        let all = &all;
        let names = || all.iter().flat_map(|column| column.names).copied();
        for name in
            self.header.iter().filter(|name| !name.value.is_empty() && !names().any(|known| known == name.value))
        {
            let columns = || all.iter().map(|column| Message::new(column.key)).collect::<Arg>();
            let message = Message::new("finding-unknown-column").with("column", name.value.as_str());
            let help = match nearest(&name.value, names()) {
                Some(nearest) => Message::new("help-unknown-column-nearest").with("nearest", nearest),
                None => Message::new("help-unknown-column").with("columns", columns()),
            };
            let finding = Finding::warning(code::UNKNOWN_COLUMN, name.span, message).help(help);
            // A column that is there already is not what was meant.
            let is_there = |meant: &&str| all.iter().any(|it| it.names.contains(meant) && self.has(it));
            self.findings.push(match only_nearest(&name.value, names()).filter(|meant| !is_there(meant)) {
                Some(meant) => finding.replaced(name.span, meant),
                None => finding,
            });
        }
        let missing: Vec<&&Column> = needed.iter().filter(|column| !self.has(column)).collect();
        if !missing.is_empty() {
            let columns: Arg = missing.iter().map(|column| Message::new(column.key)).collect();
            let message = Message::new("finding-missing-column").with("count", missing.len()).with("columns", columns);
            let finding = Finding::error(code::MISSING_COLUMN, self.whole_header, message);
            self.findings.push(finding.help(Message::new("help-missing-followup-column")));
        }
        missing.is_empty()
    }

    /// Moves on to the next row with as many cells as the header.
    pub(super) fn next(&mut self) -> bool {
        while self.csv.read_row(&mut self.row) {
            if self.row.cells.len() == self.header.len() {
                self.widths.fits();
                return true;
            }
            self.widths.misfit(&self.row, self.header.len(), self.csv.delimiter());
        }
        false
    }

    /// The cell in a column, if it says anything.
    pub(super) fn cell(&self, column: &Column) -> Option<At<String>> {
        let cell = self.row.cells.get(self.at(column)?).filter(|cell| !cell.text.is_empty())?;
        Some(At::new(cell.text.as_ref().to_owned(), cell.span(self.file)))
    }

    /// The cell in a column that must say something.
    pub(super) fn filled(&mut self, column: &Column) -> Option<At<String>> {
        let cell = self.cell(column);
        if cell.is_none() {
            let empty = self.at(column).and_then(|at| self.row.cells.get(at));
            let span = empty.map_or(self.whole_header, |cell| cell.span(self.file));
            let message = Message::new("finding-missing-cell").with("column", Message::new(column.key));
            let finding = Finding::error(code::MISSING_CELL, span, message);
            self.findings.push(finding.help(Message::new("help-missing-followup-cell")));
        }
        cell
    }

    /// A number, where there is one.
    pub(super) fn number(&mut self, column: &Column) -> Option<Decimal> {
        let cell = self.cell(column)?;
        if crate::read::measurements::is_missing(&cell.value) {
            return None;
        }
        match number::read(&cell.value) {
            Ok(number) => Some(number.value),
            Err(fault) => {
                let finding = Finding::error(code::INVALID_NUMBER, cell.span, fault.message(&cell.value));
                self.findings.push(finding.help(fault.help()));
                None
            }
        }
    }

    /// Everything that was wrong, in the order of the file.
    pub(super) fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.extend(self.widths.findings(self.whole_header, self.header.len(), self.csv.delimiter()));
        findings.extend(self.csv.into_findings());
        findings.sort_by_key(|finding| (finding.span.start, finding.span.end));
        findings
    }
}
