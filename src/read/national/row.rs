//! A row read with care: what it says, or what is wrong with it.

use rust_decimal::Decimal;

use super::cells::{Cell, split};
use super::collect::Entry;
use super::fault::Fault;
use super::header::{Layout, Values, fault, quotable};
use super::words::{self, Column};
use super::{Wanted, code};
use crate::message::Message;
use crate::model::national::{Kpi, Municipality, Row};
use crate::read::number::{self, NumberFault};

/// The years that there can be figures of.
pub(super) const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

/// What a row comes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Values that were asked for, or nothing that was.
    Values,
    /// About a group of municipalities or a unit.
    OfOthers,
}

/// Reads a row into `entries`; where it `ends_the_file` without a line ending it may be cut, and is looked at in full.
pub(super) fn read(
    line: &str,
    number: u64,
    layout: &Layout,
    wanted: &Wanted,
    ends_the_file: bool,
    entries: &mut Vec<Entry>,
) -> Result<Said, Box<Fault>> {
    let cells = split(line, layout.delimiter);
    let kpi = match &layout.values {
        Values::Long { kpi, .. } => {
            // A quote that is open further on is no fault of a row that nobody asked for.
            let cell = match &cells {
                Ok(cells) => cells.get(*kpi).cloned(),
                Err(_) => until(line, layout.delimiter, *kpi),
            };
            let Some(cell) = cell else {
                return Err(cells
                    .map_or_else(|at| unclosed(number, at), |cells| wrong_number(line, number, cells.len(), layout)));
            };
            let kpi: Kpi = cell.text.parse().map_err(|()| {
                let help = Message::new("help-national-kpi");
                faulty(&cell, number, Column::Kpi, "national-fault-kpi", help, code::INVALID_VALUE)
            })?;
            if !wanted.kpis.contains(&kpi) && !ends_the_file {
                return Ok(Said::Values);
            }
            Some(kpi)
        }
        Values::Wide(kpis) if kpis.is_empty() && !ends_the_file => return Ok(Said::Values),
        Values::Wide(_) => None,
    };
    let cells = cells.map_err(|at| unclosed(number, at))?;
    if cells.len() != layout.width {
        return Err(wrong_number(line, number, cells.len(), layout));
    }
    if kpi.is_some_and(|kpi| !wanted.kpis.contains(&kpi)) {
        return Ok(Said::Values);
    }
    values(&cells, number, layout, wanted, kpi, entries)
}

fn values(
    cells: &[Cell<'_>],
    number: u64,
    layout: &Layout,
    wanted: &Wanted,
    kpi: Option<Kpi>,
    entries: &mut Vec<Entry>,
) -> Result<Said, Box<Fault>> {
    let year = cells.get(layout.year).map(|cell| year(cell, number)).transpose()?.unwrap_or_default();
    if wanted.years.as_ref().is_some_and(|years| !years.contains(&year)) {
        return Ok(Said::Values);
    }
    let Some(municipality) =
        cells.get(layout.municipality).map(|cell| municipality(cell, number)).transpose()?.flatten()
    else {
        return Ok(Said::OfOthers);
    };
    let sex = layout.sex.and_then(|at| cells.get(at)).map(|cell| sex(cell, number)).transpose()?.flatten();
    let mut add = |kpi: Kpi, at: usize| -> Result<(), Box<Fault>> {
        let value = cells.get(at).map(|cell| value(cell, number)).transpose()?.flatten();
        entries.push(Entry { row: Row { kpi, year, sex }, municipality, value, line: number });
        Ok(())
    };
    match (&layout.values, kpi) {
        (Values::Long { value, .. }, Some(kpi)) => add(kpi, *value)?,
        (Values::Long { .. }, None) => {}
        (Values::Wide(kpis), _) => kpis.iter().try_for_each(|(at, kpi)| add(*kpi, *at))?,
    }
    Ok(Said::Values)
}

/// The cell at a place, of a line that can't be split to its end.
fn until(line: &str, delimiter: u8, at: usize) -> Option<Cell<'_>> {
    let ends = line.match_indices(char::from(delimiter)).map(|(end, _)| end);
    let mut splits = ends.filter_map(|end| split(line.get(..end)?, delimiter).ok());
    splits.find(|cells| cells.len() == at + 1)?.pop()
}

fn year(cell: &Cell<'_>, number: u64) -> Result<u16, Box<Fault>> {
    let year = Some(&cell.text).filter(|text| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()));
    year.and_then(|text| text.parse().ok()).filter(|year| YEARS.contains(year)).ok_or_else(|| {
        let help = Message::new("help-national-year");
        faulty(cell, number, Column::Year, "national-fault-year", help, code::INVALID_PERIOD)
    })
}

/// `None`: a group of municipalities (`G35815`) or a unit (`V15E048200101`).
fn municipality(cell: &Cell<'_>, number: u64) -> Result<Option<Municipality>, Box<Fault>> {
    let text = cell.text.as_ref();
    if let Ok(code) = text.parse() {
        return Ok(Some(code));
    }
    if text.starts_with(['G', 'g', 'V', 'v']) && text.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Ok(None);
    }
    let is_short = (1..4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let (message, help) = if is_short {
        let help = Message::new("help-national-zero").with("code", format!("{text:0>4}"));
        ("national-fault-zero", help)
    } else {
        ("national-fault-municipality", Message::new("help-national-municipality"))
    };
    Err(faulty(cell, number, Column::Municipality, message, help, code::INVALID_VALUE))
}

fn sex(cell: &Cell<'_>, number: u64) -> Result<Option<crate::model::breakdown::Sex>, Box<Fault>> {
    words::sex(&cell.text).map_err(|()| {
        let help = Message::new("help-national-sex");
        faulty(cell, number, Column::Sex, "national-fault-sex", help, code::INVALID_VALUE)
    })
}

/// A value; an empty cell, and the word `null`, is none.
fn value(cell: &Cell<'_>, number: u64) -> Result<Option<Decimal>, Box<Fault>> {
    if cell.text.is_empty() || cell.text.eq_ignore_ascii_case("null") {
        return Ok(None);
    }
    let read = number::read(&cell.text);
    let read = read.and_then(|it| if it.percent { Err(NumberFault::NotANumber) } else { Ok(it.value) });
    read.map(Some).map_err(|why| {
        let message = why.message(&quotable(&cell.text));
        fault(cell, number, message, Message::new("help-national-number"), code::INVALID_NUMBER)
    })
}

/// What is wrong with a cell: that it is empty, or else what it says.
fn faulty(
    cell: &Cell<'_>,
    number: u64,
    column: Column,
    message: &'static str,
    help: Message,
    code: crate::finding::Code,
) -> Box<Fault> {
    if cell.text.is_empty() {
        let message = Message::new("finding-missing-cell").with("column", column.name());
        return fault(cell, number, message, help, code::MISSING_CELL);
    }
    fault(cell, number, Message::new(message).with("text", quotable(&cell.text)), help, code)
}

/// A quote is opened here and not closed on its line.
pub(super) fn unclosed(line: u64, at: usize) -> Box<Fault> {
    Box::new(Fault {
        code: code::UNCLOSED_QUOTE,
        message: Message::new("national-fault-quote"),
        help: Message::new("help-unclosed-quote"),
        line,
        start: at,
        end: at + 1,
        other: None,
    })
}

fn wrong_number(line: &str, number: u64, cells: usize, layout: &Layout) -> Box<Fault> {
    let help = match (cells < layout.width, layout.delimiter) {
        (true, _) => "help-national-cut",
        (false, b',') => "help-national-comma",
        (false, _) => "help-national-cells",
    };
    Box::new(Fault {
        code: code::WRONG_NUMBER_OF_CELLS,
        message: Message::new("finding-wrong-number-of-cells").with("cells", cells).with("columns", layout.width),
        help: Message::new(help),
        line: number,
        start: 0,
        end: line.len(),
        other: None,
    })
}
