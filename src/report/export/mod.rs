//! The export: what is in the plans and what came of them as tables for other programs, a cell a value.
//!
//! Cells are made from judgements and shown points, so what is masked is masked here too.

mod followup;
mod indicators;
mod measurements;
mod place;
mod verdicts;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::judge::{Judge, PlanJudgement, Point};
use crate::message::Message;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::source::Sources;

/// A table of the export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// What is measured.
    Indicators,
    /// What was measured.
    Measurements,
    /// How the targets came out.
    Verdicts,
    /// What is to be done.
    Activities,
    /// What was granted and spent.
    Budget,
}

impl Table {
    /// All of them, in the order of the export.
    pub const ALL: [Self; 5] = [Self::Indicators, Self::Measurements, Self::Verdicts, Self::Activities, Self::Budget];

    /// The name on the command line and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Indicators => "indicators",
            Self::Measurements => "measurements",
            Self::Verdicts => "verdicts",
            Self::Activities => "activities",
            Self::Budget => "budget",
        }
    }

    /// The key of its title in the catalogue.
    pub fn title(self) -> &'static str {
        match self {
            Self::Indicators => "export-indicators",
            Self::Measurements => "export-measurements",
            Self::Verdicts => "export-verdicts",
            Self::Activities => "export-activities",
            Self::Budget => "export-budget",
        }
    }
}

/// A column: its key in JSON, and the key of its title in the catalogue.
pub type Column = (&'static str, &'static str);

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// There is nothing.
    Nothing,
    /// Words of a file.
    Text(String),
    /// One of a few words: its name for programs, and the word for a person.
    Coded(String, Message),
    /// Sentences for a person.
    Sentences(Vec<Message>),
    /// An exact number.
    Number(Decimal),
    /// How many, or which line.
    Whole(usize),
    /// A day.
    Day(NaiveDate),
    /// Whether it is so.
    Is(bool),
    /// A number that is not shown, and what stands in its place.
    Masked(Message),
}

/// A table with its rows.
#[derive(Debug)]
pub struct Sheet {
    /// Which table it is.
    pub table: Table,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, a cell a column.
    pub rows: Vec<Vec<Value>>,
}

/// What an export is made from.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// Whose plans they are.
    pub organisation: &'a Organisation,
    /// Who has judged them.
    pub judge: &'a Judge<'a>,
    /// The plans with their judgements.
    pub plans: &'a [PlanJudgement<'a>],
    /// The files, to say where values stand.
    pub sources: &'a Sources,
}

/// A table of one organisation.
pub fn sheet(material: Material<'_>, table: Table) -> Sheet {
    let (columns, rows): (&[Column], _) = match table {
        Table::Indicators => (&indicators::COLUMNS, indicators::rows(material)),
        Table::Measurements => (&measurements::COLUMNS, measurements::rows(material)),
        Table::Verdicts => (&verdicts::COLUMNS, verdicts::rows(material)),
        Table::Activities => (&followup::ACTIVITIES, followup::activities(material)),
        Table::Budget => (&followup::BUDGET, followup::budget(material)),
    };
    Sheet { table, columns: columns.to_vec(), rows }
}

fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

fn or_nothing<T>(value: Option<T>, make: impl FnOnce(T) -> Value) -> Value {
    value.map_or(Value::Nothing, make)
}

fn period(period: Period) -> Value {
    Value::Coded(period.to_string(), period.word())
}

/// A point's value, where it may be shown. The unit has a column of its own.
fn value(point: &Point<'_>) -> Value {
    point.shown().map_or_else(|| Value::Masked(point.quantity(None)), Value::Number)
}
