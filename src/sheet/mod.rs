//! Measurements out of a sheet: which columns mean what, names as ids, cells as values, and all of it as a file of
//! measurements whose every value names its cell.
//!
//! Nothing is guessed. What can't be told is a fault at its cell, with what would tell it.

mod alias;
mod cell;
mod csv;
mod header;
mod heading;
mod mapping;
mod rows;

pub use alias::{Aliases, Unknown};
pub use csv::{Written, comes_from};
pub use header::{Head, Heading};
pub use heading::Meaning;
pub use mapping::{Mapping, Target, plain, target};
pub use rows::{Row, Table, rows};

use crate::message::Message;
use crate::read::sheet::Address;

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The cell; nothing where it is the sheet as such.
    pub at: Option<Address>,
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub help: Option<Message>,
}

impl Fault {
    pub(crate) fn at(at: Address, message: Message, help: Message) -> Self {
        Self { at: Some(at), message, help: Some(help) }
    }
}

/// What a date in a column of periods stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// The day.
    Day,
    /// Its month.
    Month,
}

/// What numbers between 0 and 1 are where percentages belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Percent {
    /// Shares of the whole: 0.85 is 85 %.
    Fraction,
    /// Percentages as they are: 0.85 is 0.85 %.
    Percent,
}

/// What somebody has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    /// What dates stand for.
    pub dates: Option<Dates>,
    /// What numbers between 0 and 1 are.
    pub percent: Option<Percent>,
    /// Whether rows of unknown indicators are left out.
    pub skip_unknown: bool,
}
