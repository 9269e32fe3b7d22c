//! One row's cells as values; what can't be read is reported at its cell.

use rust_decimal::Decimal;

use super::code;
use super::column::Column;
use super::header::Layout;
use super::words::{self, Words};
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::model::breakdown::Breakdown;
use crate::model::measurement::{Comparison, Kind, Rank, Value};
use crate::read::csv::{Cell, Row};
use crate::read::nearest::{nearest, only_nearest};
use crate::read::number;
use crate::source::{At, FileId};

/// A cell can't be read, and a finding says so already.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reported;

/// One row's cells.
pub(super) struct Cells<'r, 't> {
    pub(super) file: FileId,
    pub(super) layout: &'r Layout,
    pub(super) row: &'r Row<'t>,
    pub(super) findings: &'r mut Vec<Finding>,
}

impl<'r, 't> Cells<'r, 't> {
    /// The cell in a column, if it says anything.
    pub(super) fn filled(&self, column: Column) -> Option<&'r Cell<'t>> {
        self.layout.cell(self.row, column).filter(|cell| !cell.text.is_empty())
    }

    /// The cell in a column as it is.
    pub(super) fn text(&self, column: Column) -> Option<String> {
        self.filled(column).map(|cell| cell.text.as_ref().to_owned())
    }

    /// For whom the value holds.
    pub(super) fn breakdown(&mut self) -> Result<Breakdown, Reported> {
        let sex = self.word(Column::Sex, words::SEX, words::sexes)?.flatten();
        let part = |column| self.text(column).filter(|text| !words::is_whole(text));
        Ok(Breakdown { sex, area: part(Column::Area), age: part(Column::Age), unit: part(Column::Unit) })
    }

    /// Measured or foreseen.
    pub(super) fn kind(&mut self) -> Result<Kind, Reported> {
        self.word(Column::Kind, words::KIND, words::kinds).map(Option::unwrap_or_default)
    }

    /// A number, or the mark that stands where there is none.
    pub(super) fn value(&mut self, cell: &Cell<'_>) -> Result<Value, Reported> {
        Ok(match self.number(cell)? {
            Some(number) => Value::Number(number),
            None => Value::Missing(cell.text.as_ref().to_owned()),
        })
    }

    /// What the comparison group had; a faulty cell is as an empty one.
    pub(super) fn comparison(&mut self) -> Comparison {
        let is_empty = |at: &usize| self.row.cells.get(*at).is_none_or(|cell| cell.text.is_empty());
        if self.layout.compared.iter().all(is_empty) {
            return Comparison::default();
        }
        let value = self.optional_number(Column::Comparison);
        let lower_quartile = self.optional_number(Column::LowerQuartile).map(|at| at.value);
        let upper_quartile = self.optional_number(Column::UpperQuartile).map(|at| at.value);
        let no_colour = self.filled(Column::Colour).is_none_or(|cell| words::is_missing(&cell.text));
        let colour = if no_colour { Ok(None) } else { self.word(Column::Colour, words::COLOUR, words::colours) };
        Comparison { value, lower_quartile, upper_quartile, colour: colour.unwrap_or_default(), rank: self.rank() }
    }

    fn optional_number(&mut self, column: Column) -> Option<At<Decimal>> {
        let cell = self.filled(column)?;
        let number = self.number(cell).ok()??;
        Some(At::new(number, cell.span(self.file)))
    }

    /// `None`: a mark for a missing value.
    fn number(&mut self, cell: &Cell<'_>) -> Result<Option<Decimal>, Reported> {
        // What begins with a digit is no mark; asking first spares most cells the question.
        if !cell.text.starts_with(|c: char| c.is_ascii_digit()) && words::is_missing(&cell.text) {
            return Ok(None);
        }
        let fault = match number::read(&cell.text) {
            Ok(number) => return Ok(Some(number.value)),
            Err(fault) => fault,
        };
        let message = fault.message(&super::quotable(&cell.text));
        let finding = Finding::error(code::INVALID_NUMBER, cell.span(self.file), message);
        self.findings.push(finding.help(fault.help()));
        Err(Reported)
    }

    /// `12/171`, `12 av 171`, or 12 and 171 in columns of their own; and how many share the place.
    fn rank(&mut self) -> Option<Rank> {
        let is_mark = |text: &str| !text.starts_with(|c: char| c.is_ascii_digit()) && words::is_missing(text);
        let cell = self.filled(Column::Rank).filter(|cell| !is_mark(&cell.text))?;
        let is_whole = cell.text.bytes().all(|byte| byte.is_ascii_digit());
        let split = |by: &str| cell.text.split_once(by).filter(|_| !is_whole);
        let parts = split("/").or_else(|| split(" av ")).or_else(|| split(" of "));
        let whole = |text: &str| text.trim().parse::<u32>().ok();
        let of = self.filled(Column::RankOf).map(|cell| whole(&cell.text));
        let rank = match (parts, of) {
            (Some((place, of)), None) => whole(place).zip(whole(of)),
            (Some((place, of)), Some(given)) => whole(place).zip(whole(of).filter(|of| Some(*of) == given)),
            (None, of) => whole(&cell.text).zip(of.flatten()),
        };
        let Some(alone) = rank.and_then(|(place, of)| Rank::new(place, of, None)) else {
            self.invalid_rank(cell, Message::new("finding-invalid-rank"), Message::new("help-invalid-rank"));
            return None;
        };
        let Some(cell) = self.filled(Column::RankEqual).filter(|cell| !words::is_missing(&cell.text)) else {
            return Some(alone);
        };
        let shared = whole(&cell.text).and_then(|equal| Rank::new(alone.place, alone.of, Some(equal)));
        if shared.is_none() {
            let most = alone.of.saturating_sub(alone.place).saturating_add(1);
            let help = Message::new("help-invalid-equal").with("most", most.to_string());
            self.invalid_rank(cell, Message::new("finding-invalid-equal"), help);
        }
        shared.or(Some(alone))
    }

    fn invalid_rank(&mut self, cell: &Cell<'_>, message: Message, help: Message) {
        let message = message.with("text", super::quotable(&cell.text));
        self.findings.push(Finding::error(code::INVALID_RANK, cell.span(self.file), message).help(help));
    }

    /// One of a column's words; `None` for an empty cell.
    fn word<T: Copy>(&mut self, column: Column, words: Words<T>, legal: fn() -> Arg) -> Result<Option<T>, Reported> {
        let Some(cell) = self.filled(column) else {
            return Ok(None);
        };
        let meaning = words::meaning(&cell.text, words);
        if meaning.is_some() {
            return Ok(meaning);
        }
        let names = words.iter().map(|(word, _)| *word);
        let help = match nearest(&cell.text, names.clone()) {
            Some(nearest) => Message::new("help-invalid-value-nearest").with("nearest", nearest),
            None => Message::new("help-invalid-value").with("words", legal()),
        };
        let message = Message::new("finding-invalid-value")
            .with("text", super::quotable(&cell.text))
            .with("column", column.word());
        let finding = Finding::error(code::INVALID_VALUE, cell.span(self.file), message);
        let finding = finding.help(help);
        self.findings.push(match only_nearest(&cell.text, names) {
            Some(meant) => finding.replaced(cell.span(self.file), meant),
            None => finding,
        });
        Err(Reported)
    }
}
