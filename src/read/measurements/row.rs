//! The rows of a measurements file: from cells to measurements.

use std::sync::Arc;

use super::cells::{Cells, Reported};
use super::code;
use super::column::Column;
use super::header::Layout;
use super::{shift, width, words};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::id::Id;
use crate::model::measurement::{Comparison, Kind, Measurement, Value};
use crate::model::period::Period;
use crate::read::csv::{Cell, Row};
use crate::read::period;
use crate::source::{At, FileId, Span};

/// Reads rows one by one.
pub(super) struct Rows<'l> {
    file: FileId,
    layout: &'l Layout,
    delimiter: char,
    /// The columns without a name in which nothing has stood yet.
    unnamed: Vec<usize>,
    /// How many cells the rows have.
    width: width::Widths,
    /// The last period read: most rows have the same as the row before.
    period: (String, Option<Period>),
    /// The last indicator and the last source: most rows have the same as the row before.
    indicator: Option<Id>,
    source: Option<Arc<str>>,
    measurements: &'l mut Vec<Measurement>,
    findings: Vec<Finding>,
}

/// What holds for every value of a row.
#[derive(Clone)]
struct Common {
    indicator: At<Id>,
    breakdown: Breakdown,
    kind: Kind,
    source: Option<Arc<str>>,
    breaks_series: bool,
    replaces: bool,
    comment: Option<String>,
}

impl Common {
    fn measurement(self, period: &At<Period>, value: Value, comparison: Comparison, at: Span) -> Measurement {
        let Self { indicator, breakdown, kind, source, breaks_series, replaces, comment } = self;
        Measurement {
            indicator,
            period: period.value,
            period_at: period.span,
            breakdown,
            kind,
            value,
            comparison,
            source,
            breaks_series,
            replaces,
            comment,
            at,
        }
    }
}

impl<'l> Rows<'l> {
    /// Begins to read rows of such a layout.
    pub(super) fn new(
        file: FileId,
        layout: &'l Layout,
        delimiter: char,
        measurements: &'l mut Vec<Measurement>,
    ) -> Self {
        Self {
            file,
            layout,
            delimiter,
            unnamed: layout.unnamed.clone(),
            width: width::Widths::new(file),
            period: (String::new(), None),
            indicator: None,
            source: None,
            measurements,
            findings: Vec::new(),
        }
    }

    /// Reads a row: its measurements and what is wrong with it.
    pub(super) fn read(&mut self, row: &Row<'_>) {
        if row.cells.len() != self.layout.width {
            self.width.misfit(row, self.layout.width, self.delimiter);
            return;
        }
        self.width.fits();
        self.unnamed(row);
        if self.layout.periods.is_empty() {
            self.long(row);
        } else {
            self.wide(row);
        }
    }

    /// A value a row. Every cell is looked at, so that all that is wrong is reported at once.
    fn long(&mut self, row: &Row<'_>) {
        let before = self.findings.len();
        let common = self.common(row);
        let period = self.period_of(row);
        let mut cells = self.cells(row);
        let Some(cell) = cells.layout.cell(row, Column::Value) else {
            return;
        };
        let value = cells.value(cell);
        let comparison = cells.comparison();
        if let (Ok(common), Ok(period), Ok(value)) = (common, period, value) {
            self.measurements.push(common.measurement(&period, value, comparison, cell.span(self.file)));
        } else if let Some(shifted) = shift::shifted(self.file, self.layout, row) {
            // One fault, whatever else the cells seem to say in the wrong columns.
            self.findings.truncate(before);
            self.findings.push(shifted);
        }
    }

    /// A value a period; an empty cell says nothing about its period.
    fn wide(&mut self, row: &Row<'_>) {
        let common = self.common(row);
        for (at, period) in &self.layout.periods {
            let Some(cell) = row.cells.get(*at).filter(|cell| !cell.text.is_empty()) else {
                continue;
            };
            if let (Ok(value), Ok(common)) = (self.cells(row).value(cell), &common) {
                let comparison = Comparison::default();
                self.measurements.push(common.clone().measurement(period, value, comparison, cell.span(self.file)));
            }
        }
    }

    fn cells<'r, 't>(&'r mut self, row: &'r Row<'t>) -> Cells<'r, 't> {
        Cells { file: self.file, layout: self.layout, row, findings: &mut self.findings }
    }

    fn period_of(&mut self, row: &Row<'_>) -> Result<At<Period>, Reported> {
        let cell = self.layout.cell(row, Column::Period).ok_or(Reported)?;
        if self.period.0 != cell.text {
            self.period.0.clear();
            self.period.0.push_str(&cell.text);
            self.period.1 = period::read(&cell.text);
        }
        self.period.1.map(|period| At::new(period, cell.span(self.file))).ok_or_else(|| {
            let finding = if cell.text.is_empty() {
                missing_cell(self.file, cell, Column::Period, "help-missing-cell-period")
            } else {
                let message = Message::new("finding-invalid-period").with("text", super::quotable(&cell.text));
                Finding::error(code::INVALID_PERIOD, cell.span(self.file), message)
                    .help(Message::new("help-invalid-period"))
            };
            self.findings.push(finding);
            Reported
        })
    }

    /// What is wrong with what was read; `header` is where the header stands.
    pub(super) fn finish(mut self, header: Span) -> Vec<Finding> {
        self.findings.extend(self.width.findings(header, self.layout.width, self.delimiter));
        self.findings
    }

    /// What holds for every value of the row. A faulty cell among these would make the values something else than what
    /// was measured (women's value the total, a forecast an outcome), so without it there is none.
    fn common(&mut self, row: &Row<'_>) -> Result<Common, Reported> {
        let indicator = self.indicator(row);
        let source = self.source(row);
        let mut cells = self.cells(row);
        let breakdown = cells.breakdown();
        let kind = cells.kind();
        let (breaks_series, comment) = cells.remark();
        let replaces = cells.filled(Column::Replaces).is_some();
        Ok(Common {
            indicator: indicator?,
            breakdown: breakdown?,
            kind: kind?,
            source,
            breaks_series,
            replaces,
            comment,
        })
    }

    fn indicator(&mut self, row: &Row<'_>) -> Result<At<Id>, Reported> {
        let cell = self.layout.cell(row, Column::Indicator).ok_or(Reported)?;
        if cell.text.is_empty() {
            self.findings.push(missing_cell(self.file, cell, Column::Indicator, "help-missing-cell-indicator"));
            return Err(Reported);
        }
        let same = self.indicator.as_ref().filter(|last| last.as_str() == cell.text);
        let id = same.cloned().unwrap_or_else(|| Id::new(cell.text.as_ref()));
        self.indicator = Some(id.clone());
        Ok(At::new(id, cell.span(self.file)))
    }

    fn source(&mut self, row: &Row<'_>) -> Option<Arc<str>> {
        let cell = self.layout.cell(row, Column::Source).filter(|cell| !cell.text.is_empty())?;
        let same = self.source.as_ref().filter(|last| ***last == *cell.text);
        let source = same.cloned().unwrap_or_else(|| Arc::from(cell.text.as_ref()));
        self.source = Some(Arc::clone(&source));
        Some(source)
    }

    /// Says once for a column without a name that something stands in it.
    fn unnamed(&mut self, row: &Row<'_>) {
        let (file, findings) = (self.file, &mut self.findings);
        self.unnamed.retain(|at| {
            let Some(cell) = row.cells.get(*at).filter(|cell| !cell.text.is_empty()) else {
                return true;
            };
            let message = Message::new("finding-unnamed-column").with("text", super::quotable(&cell.text));
            let finding = Finding::warning(code::UNNAMED_COLUMN, cell.span(file), message);
            findings.push(finding.help(Message::new("help-unnamed-column")));
            false
        });
    }
}

impl Cells<'_, '_> {
    /// Whether a remark ends the series, and the comment with whatever else the remark says.
    fn remark(&self) -> (bool, Option<String>) {
        let comment = self.text(Column::Comment);
        let Some(remark) = self.text(Column::Remark) else {
            return (false, comment);
        };
        let breaks = words::breaks_series(&remark);
        if breaks == Some(false) {
            return (true, comment);
        }
        let comment = comment.map_or(remark.clone(), |comment| format!("{comment}; {remark}"));
        (breaks.is_some(), Some(comment))
    }
}

fn missing_cell(file: FileId, cell: &Cell<'_>, column: Column, help: &'static str) -> Finding {
    let message = Message::new("finding-missing-cell").with("column", column.word());
    Finding::error(code::MISSING_CELL, cell.span(file), message).help(Message::new(help))
}
