//! Values out of several answers put together: each once, and never two that say different things.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rust_decimal::Decimal;

use super::data::{Status, Value};
use crate::message::{Arg, Message};
use crate::model::breakdown::Sex;
use crate::model::national::{Municipality, National, Row};

/// Values so far.
#[derive(Debug, Default)]
pub struct Gathered {
    values: BTreeMap<(Row, Municipality), (Option<Decimal>, Status)>,
}

impl Gathered {
    /// Takes in a value; whether it was new. An error: another value is there already.
    pub fn take(&mut self, (row, municipality, value, status): &Value) -> Result<bool, Message> {
        match self.values.entry((*row, *municipality)) {
            Entry::Vacant(free) => {
                free.insert((*value, status.clone()));
                Ok(true)
            }
            Entry::Occupied(taken) if taken.get().0 == *value => Ok(false),
            Entry::Occupied(taken) => Err(conflict(*row, *municipality, taken.get().0, *value)),
        }
    }

    /// The values, and what is said of those that are not like any other.
    pub fn finish(self) -> (National, BTreeMap<(Row, Municipality), Status>) {
        let mut national = National::default();
        let mut statuses = BTreeMap::new();
        for ((row, municipality), (value, status)) in self.values {
            national.rows.entry(row).or_default().push((municipality, value));
            if status != Status::Plain {
                statuses.insert((row, municipality), status);
            }
        }
        (national, statuses)
    }
}

fn conflict(row: Row, municipality: Municipality, first: Option<Decimal>, second: Option<Decimal>) -> Message {
    let shown = |value: Option<Decimal>| value.map_or_else(|| Message::new("national-no-value").into(), Arg::Number);
    let sex = match row.sex {
        Some(Sex::Women) => "national-women",
        Some(Sex::Men) => "national-men",
        None => "national-all",
    };
    Message::new("kolada-conflict")
        .with("kpi", row.kpi.to_string())
        .with("municipality", municipality.to_string())
        .with("year", row.year.to_string())
        .with("sex", Message::new(sex))
        .with("first", shown(first))
        .with("second", shown(second))
}
