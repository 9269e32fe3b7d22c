//! The header of a measurements file: which cell of a row means what.

use super::code;
use super::column::Column;
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::model::period::Period;
use crate::read::csv::{Cell, Row};
use crate::read::nearest::{nearest, only_nearest};
use crate::read::period;
use crate::source::{At, FileId, Span};

/// Which cell of a row means what.
#[derive(Debug)]
pub(super) struct Layout {
    /// How many cells a row has.
    pub(super) width: usize,
    /// The columns that are periods; none: a value a row (long form), some: a value a period (wide form).
    pub(super) periods: Vec<(usize, At<Period>)>,
    /// The columns without a name.
    pub(super) unnamed: Vec<usize>,
    /// The columns on the comparison group.
    pub(super) compared: Vec<usize>,
    /// For every column in the order of [`Column::ALL`], its cell.
    cells: [Option<usize>; Column::ALL.len()],
}

impl Layout {
    /// A row's cell in a column, if the file has the column.
    pub(super) fn cell<'r, 't>(&self, row: &'r Row<'t>, column: Column) -> Option<&'r Cell<'t>> {
        row.cells.get(self.at(column)?)
    }

    pub(super) fn at(&self, column: Column) -> Option<usize> {
        *self.cells.get(column as usize)?
    }

    fn has(&self, column: Column) -> bool {
        self.at(column).is_some()
    }
}

/// Reads the header; without a layout no row can be read.
pub(super) fn read(file: FileId, row: &Row<'_>, findings: &mut Vec<Finding>) -> Option<Layout> {
    let whole = Span { file, start: row.start, end: row.end };
    let named: Vec<_> = row.cells.iter().map(|cell| Column::named(&cell.text)).collect();
    if named.iter().all(Option::is_none) {
        let message = Message::new("finding-missing-header");
        let help = Message::new("help-missing-header").with("columns", Column::words());
        findings.push(Finding::error(code::MISSING_HEADER, whole, message).help(help));
        return None;
    }
    let is_long = named.contains(&Some(Column::Period)) || named.contains(&Some(Column::Value));
    let mut header = Header {
        file,
        row,
        is_long,
        findings,
        layout: Layout {
            width: row.cells.len(),
            periods: Vec::new(),
            unnamed: Vec::new(),
            compared: Vec::new(),
            cells: [None; Column::ALL.len()],
        },
    };
    for (at, (cell, column)) in row.cells.iter().zip(&named).enumerate() {
        match column {
            Some(column) => header.known(at, cell, *column),
            None => header.other(at, cell, &named),
        }
    }
    header.finish(whole)
}

/// A header that is being read.
struct Header<'h, 't> {
    file: FileId,
    row: &'h Row<'t>,
    is_long: bool,
    layout: Layout,
    findings: &'h mut Vec<Finding>,
}

impl Header<'_, '_> {
    fn known(&mut self, at: usize, cell: &Cell<'_>, column: Column) {
        if let Some(first) = self.layout.cell(self.row, column) {
            let message = Message::new("finding-duplicate-column")
                .with("column", column.word())
                .with("first", &*first.text)
                .with("second", &*cell.text);
            let finding = Finding::error(code::DUPLICATE_COLUMN, cell.span(self.file), message)
                .help(Message::new("help-duplicate-column"))
                .related(first.span(self.file), Message::new("label-duplicate-column"));
            self.findings.push(finding);
        } else if let Some(place) = self.layout.cells.get_mut(column as usize) {
            *place = Some(at);
        }
    }

    fn other(&mut self, at: usize, cell: &Cell<'_>, named: &[Option<Column>]) {
        let period = period::read(&cell.text);
        match period {
            Some(period) if !self.is_long => self.layout.periods.push((at, At::new(period, cell.span(self.file)))),
            _ if cell.text.is_empty() => self.layout.unnamed.push(at),
            _ => {
                let message = Message::new("finding-unknown-column").with("column", super::quotable(&cell.text));
                let finding = Finding::warning(code::UNKNOWN_COLUMN, cell.span(self.file), message);
                let finding = finding.help(unknown_column_help(&cell.text, period.is_some()));
                // A column that is there already is not what was meant.
                let meant = only_nearest(&cell.text, Column::all_names()).filter(|_| period.is_none());
                self.findings.push(match meant.filter(|name| !named.contains(&Column::named(name))) {
                    Some(meant) => finding.replaced(cell.span(self.file), meant),
                    None => finding,
                });
            }
        }
    }

    fn finish(mut self, whole: Span) -> Option<Layout> {
        let needed: &[Column] = match (self.is_long, self.layout.periods.is_empty()) {
            (false, false) => &[Column::Indicator],
            _ => &[Column::Indicator, Column::Period, Column::Value],
        };
        let missing: Vec<_> = needed.iter().filter(|column| !self.layout.has(**column)).collect();
        if !missing.is_empty() {
            let message = Message::new("finding-missing-column")
                .with("count", missing.len())
                .with("columns", missing.iter().map(|column| column.word()).collect::<Arg>());
            let finding = Finding::error(code::MISSING_COLUMN, whole, message);
            self.findings.push(finding.help(Message::new("help-missing-column")));
            return None;
        }
        if !self.is_long {
            self.misplaced();
        }
        let compared = Column::ALL.into_iter().filter(|column| column.is_of_one_period() && *column != Column::Remark);
        self.layout.compared = compared.filter_map(|column| self.layout.at(column)).collect();
        Some(self.layout)
    }

    /// What holds for one period is left out where a row has several.
    fn misplaced(&mut self) {
        for column in Column::ALL.into_iter().filter(|column| column.is_of_one_period()) {
            let Some(cell) = self.layout.cell(self.row, column) else {
                continue;
            };
            let message = Message::new("finding-misplaced-column").with("column", &*cell.text);
            let help = Message::new("help-misplaced-column").with("column", &*cell.text);
            self.findings.push(Finding::error(code::MISPLACED_COLUMN, cell.span(self.file), message).help(help));
            if let Some(place) = self.layout.cells.get_mut(column as usize) {
                *place = None;
            }
        }
    }
}

fn unknown_column_help(name: &str, is_period: bool) -> Message {
    let help = if is_period {
        // A period among the columns of the long form: the two forms are mixed.
        return Message::new("help-unknown-column-mixed");
    } else if let Some(nearest) = nearest(name, Column::all_names()) {
        return Message::new("help-unknown-column-nearest").with("nearest", nearest);
    } else if name.contains(|c: char| c.is_ascii_digit()) {
        Message::new("help-unknown-column-period")
    } else {
        Message::new("help-unknown-column")
    };
    help.with("columns", Column::words())
}
