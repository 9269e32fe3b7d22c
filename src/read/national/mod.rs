//! National data from CSV files: the rows that were asked for, out of files that may hold the whole country's.
//!
//! A file is read in blocks and never held. A row is a line: a cell in quotes ends on the line where it begins. Of a row
//! whose indicator or year nobody asked for, nothing more is looked at.

mod blocks;
mod cells;
mod code;
mod collect;
mod fault;
mod header;
mod plain;
mod row;
mod table;
mod words;

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::ops::RangeInclusive;

pub use fault::Faults;

use crate::model::national::{Kpi, National};

/// Which rows are asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Of these indicators.
    pub kpis: BTreeSet<Kpi>,
    /// Of these years; absent: of all.
    pub years: Option<RangeInclusive<u16>>,
}

/// What a file has of what was asked for.
#[derive(Debug, Default)]
pub struct Found {
    /// The values.
    pub national: National,
    /// How many rows the file has, without its header.
    pub rows: u64,
    /// How many rows of what was asked for are about groups of municipalities or units (`G35815`, `V15E…`), and are passed
    /// over.
    pub passed_over: u64,
    /// What is wrong; where anything is, the values are not to be used.
    pub faults: Faults,
}

/// Reads a CSV file: a value a row (`kpi;municipality;period;gender;value`, columns in any order), or a column for each
/// indicator (`geo,year,gender,u31402`).
pub fn read(input: impl Read, wanted: &Wanted) -> io::Result<Found> {
    read_with(input, table::Table::new(wanted, plain::Kpis::new(wanted)))
}

fn read_with(input: impl Read, mut table: table::Table<'_>) -> io::Result<Found> {
    if blocks::read(input, |block, is_last| table.block(block, is_last))? == blocks::Ended::LineTooLong {
        table.line_too_long();
    }
    Ok(table.finish())
}

#[cfg(test)]
mod tests;
