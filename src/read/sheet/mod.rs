//! Spreadsheets: a workbook or a table of text as sheets of typed cells, each with its address.
//!
//! The only part that meets calamine. A file that is hostile, cut or not what its name says is told of and not read.

mod delimited;
mod guard;
mod notes;
mod number;
mod workbook;
mod xml;

pub use guard::LARGEST;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::message::Message;

/// Where a cell stands, counted from 0: `C7` is row 6, column 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Address {
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u32,
}

impl Address {
    /// The letters above its column: `A`, `AB`.
    pub fn letters(self) -> String {
        let mut letters: Vec<char> = Vec::new();
        let mut left = self.column + 1;
        while left > 0 {
            let digit = (left - 1) % 26;
            letters.push(char::from_u32(u32::from('A') + digit).unwrap_or('?'));
            left = (left - 1) / 26;
        }
        letters.iter().rev().collect()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.letters(), self.row + 1)
    }
}

/// What a date's cell shows of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The day.
    Day,
    /// The month: the sheet says `2025-08` or `aug-25`.
    Month,
    /// The year alone.
    Year,
    /// The file doesn't tell.
    Unknown,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Words, or a number that is kept as words.
    Text(String),
    /// A number, exactly as the sheet shows it.
    Number(Decimal),
    /// A number that is shown as a percentage: 0.85 for 85 %.
    Percent(Decimal),
    /// A day.
    Date(NaiveDate, Shown),
    /// A time of day, or a length of time, as it is written.
    Time(String),
    /// True or false.
    Truth(bool),
    /// An error of the spreadsheet: `#DIV/0!`.
    Error(String),
    /// A formula that was never worked out.
    Unfinished,
}

/// Cells that are merged into one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// The upper left cell, which holds what all of them show.
    pub first: Address,
    /// The lower right one.
    pub last: Address,
}

impl Area {
    /// Whether a cell is one of these.
    pub fn holds(&self, at: Address) -> bool {
        (self.first.row..=self.last.row).contains(&at.row)
            && (self.first.column..=self.last.column).contains(&at.column)
    }
}

/// The merged cells of a sheet, found by the row of their first cell: a sheet may have as many as rows.
#[derive(Debug, Clone, Default)]
pub struct Merged {
    areas: Vec<Area>,
    /// How many rows the tallest has below its first.
    tallest: u32,
}

impl Merged {
    /// These.
    pub fn new(mut areas: Vec<Area>) -> Self {
        areas.sort_by_key(|area| area.first);
        let tallest = areas.iter().map(|area| area.last.row.saturating_sub(area.first.row)).max().unwrap_or(0);
        Self { areas, tallest }
    }

    /// The merged cells that a cell is one of.
    pub fn at(&self, at: Address) -> Option<&Area> {
        self.of_row(at.row).find(|area| area.holds(at))
    }

    /// Those that reach into a row.
    pub fn of_row(&self, row: u32) -> impl Iterator<Item = &Area> {
        let from = self.areas.partition_point(|area| area.first.row < row.saturating_sub(self.tallest));
        let to = self.areas.partition_point(|area| area.first.row <= row);
        self.areas.get(from..to).unwrap_or_default().iter().filter(move |area| area.last.row >= row)
    }
}

/// A sheet of a workbook, or a file of text.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Its name; a file of text has none.
    pub name: Option<String>,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// Every cell that holds something.
    pub cells: BTreeMap<Address, Content>,
    /// Cells that are merged.
    pub merged: Merged,
    /// Rows that are not shown.
    pub hidden_rows: BTreeSet<u32>,
    /// Columns that are not shown.
    pub hidden_columns: BTreeSet<u32>,
    /// Numbers with more digits than a spreadsheet shows, as they were before they were cut to what it does.
    pub cut: BTreeMap<Address, String>,
}

impl Sheet {
    /// What stands in a row, from left to right.
    pub fn row(&self, row: u32) -> impl Iterator<Item = (Address, &Content)> {
        self.cells.range(Address { row, column: 0 }..Address { row: row + 1, column: 0 }).map(|(at, cell)| (*at, cell))
    }

    /// The merged cells that a cell is one of.
    pub fn merged_at(&self, at: Address) -> Option<&Area> {
        self.merged.at(at)
    }

    /// A cell as somebody would look it up: `'Utfall T2'!C7`, or `C7` in a file of text.
    pub fn place(&self, at: Address) -> String {
        match &self.name {
            Some(name) if name.chars().all(|c| c.is_alphanumeric() || c == '_') => format!("{name}!{at}"),
            Some(name) => format!("'{}'!{at}", name.replace('\'', "''")),
            None => at.to_string(),
        }
    }
}

/// Reads a file by its name and its bytes.
///
/// # Errors
/// Why it is not read, for a person.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    let fault = |what: Message| Message::new("sheet-file").with("name", name).with("what", what);
    match guard::form(name, bytes).map_err(fault)? {
        guard::Form::Text => delimited::read(bytes).map(|sheet| vec![sheet]),
        form => workbook::read(form, bytes),
    }
    .map_err(fault)
}

#[cfg(test)]
mod tests;
