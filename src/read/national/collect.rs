//! Entries put in order, and those that contradict each other.

use rust_decimal::Decimal;

use super::code;
use super::fault::{Fault, Faults};
use crate::message::{Arg, Message};
use crate::model::breakdown::Sex;
use crate::model::national::{Municipality, National, Row};

/// A value that was asked for, and the line it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub row: Row,
    pub municipality: Municipality,
    pub value: Option<Decimal>,
    pub line: u64,
}

/// The values in order, each once; of those that are there twice with different values both places are told.
pub(super) fn collect(mut entries: Vec<Entry>, faults: &mut Faults) -> National {
    entries.sort_unstable_by_key(|entry| (entry.row, entry.municipality, entry.line));
    let mut national = National::default();
    for of_row in entries.chunk_by(|a, b| a.row == b.row) {
        let Some(first) = of_row.first() else { continue };
        let mut values = Vec::with_capacity(of_row.len());
        for same in of_row.chunk_by(|a, b| a.municipality == b.municipality) {
            let Some((first, others)) = same.split_first() else { continue };
            values.push((first.municipality, first.value));
            for other in others.iter().filter(|other| other.value != first.value) {
                faults.push(conflict(first, other), "");
            }
        }
        national.rows.insert(first.row, values);
    }
    national
}

fn conflict(first: &Entry, second: &Entry) -> Fault {
    let value = |entry: &Entry| match entry.value {
        Some(value) => Arg::from(value.to_string().replace('.', ",")),
        None => Message::new("national-no-value").into(),
    };
    let sex = match first.row.sex {
        None => "national-all",
        Some(Sex::Women) => "national-women",
        Some(Sex::Men) => "national-men",
    };
    let message = Message::new("national-fault-conflict")
        .with("kpi", first.row.kpi.to_string())
        .with("year", first.row.year.to_string())
        .with("sex", Message::new(sex))
        .with("municipality", first.municipality.to_string())
        .with("first", value(first))
        .with("second", value(second));
    Fault {
        code: code::CONFLICTING_VALUES,
        message,
        help: Message::new("help-national-conflict"),
        line: second.line,
        start: 0,
        end: 0,
        other: Some((first.line, Message::new("label-national-conflict").with("first", value(first)))),
    }
}
