//! The row of titles: where it stands, and what each of its columns is.

use super::heading::{Meaning, is_counted, meaning};
use super::mapping::{Mapping, Target, plain};
use super::{Dates, Fault};
use crate::message::{Arg, Message};
use crate::read::measurements::Column;
use crate::read::sheet::{Address, Content, Sheet};

/// Titles above a table, a logotype, an empty row: but no more of it than this.
const DEEPEST: u32 = 50;

/// A column of the sheet.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Where its title stands.
    pub at: Address,
    /// Its title.
    pub title: String,
    /// What it is.
    pub meaning: Meaning,
}

/// The row of titles.
#[derive(Debug, Clone)]
pub struct Head {
    /// The row.
    pub row: u32,
    /// Its columns.
    pub columns: Vec<Heading>,
}

impl Head {
    /// Finds the row of titles.
    ///
    /// # Errors
    /// What is missing, or there twice.
    pub fn find(sheet: &Sheet, mapping: &Mapping, dates: Option<Dates>, units: &[String]) -> Result<Self, Vec<Fault>> {
        let mut near: Option<Self> = None;
        for row in 0..DEEPEST {
            let head = Self { row, columns: headings(sheet, row, mapping, dates) };
            let Some(indicator) = head.at(Column::Indicator) else { continue };
            // Its title reaches down to where the other titles stand.
            if sheet.merged_at(indicator.at).is_some_and(|area| area.last.row > row) {
                continue;
            }
            if head.has(Column::Value) || head.periods().next().is_some() {
                return head.settled(sheet, units);
            }
            near.get_or_insert(head);
        }
        Err(vec![match near {
            Some(head) => {
                let message = Message::new("sheet-no-values").with("columns", head.titles());
                let at = head.at(Column::Indicator).map(|heading| heading.at);
                Fault { at, message, help: Some(Message::new("sheet-no-values-help")) }
            }
            None => nothing_like(sheet),
        }])
    }

    fn has(&self, column: Column) -> bool {
        self.at(column).is_some()
    }

    /// The column that is such a one.
    pub fn at(&self, column: Column) -> Option<&Heading> {
        self.columns.iter().find(|heading| heading.meaning == Meaning::Column(column))
    }

    /// The columns that are periods.
    pub fn periods(&self) -> impl Iterator<Item = &Heading> {
        self.columns.iter().filter(|heading| matches!(heading.meaning, Meaning::Period(..)))
    }

    /// The titles, but those of periods, as they are compared: what tells one kind of sheet from another.
    pub fn shape(&self) -> Vec<String> {
        let fixed = self.columns.iter().filter(|heading| !matches!(meaning(&heading.title), Meaning::Period(..)));
        let mut titles: Vec<String> = fixed.map(|heading| plain(&heading.title)).collect();
        titles.sort();
        titles.dedup();
        titles
    }

    fn titles(&self) -> Arg {
        self.columns.iter().map(|heading| heading.title.as_str()).collect()
    }

    /// Whether every column is clear.
    fn settled(mut self, sheet: &Sheet, units: &[String]) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        self.count_or_unit(sheet, units, &mut faults);
        for (at, heading) in self.columns.iter().enumerate() {
            let twin = self.columns.iter().take(at).find(|other| same(other.meaning, heading.meaning));
            if let Some(twin) = twin {
                let message = Message::new("sheet-twice")
                    .with("first", twin.title.as_str())
                    .with("cell", twin.at.to_string())
                    .with("second", heading.title.as_str());
                let help = Message::new("sheet-twice-help").with("title", heading.title.as_str());
                faults.push(Fault::at(heading.at, message, help));
            }
            if let Some(Content::Number(number)) = sheet.cells.get(&heading.at)
                && let Some(date) = super::cell::serial(*number)
            {
                faults.push(super::cell::serial_fault(heading.at, *number, date));
            }
            if let Some(Content::Date(date, _)) = sheet.cells.get(&heading.at)
                && heading.meaning == Meaning::Unknown
            {
                faults.push(super::cell::which_date(heading.at, *date));
            }
        }
        let value = self.at(Column::Value);
        match (value, self.at(Column::Period), self.periods().next()) {
            (Some(value), None, _) => {
                let message = Message::new("sheet-no-period").with("title", value.title.as_str());
                let help = Message::new("sheet-no-period-help").with("title", value.title.as_str());
                faults.push(Fault::at(value.at, message, help));
            }
            (Some(value), Some(_), Some(wide)) => {
                let message = Message::new("sheet-both-forms")
                    .with("title", value.title.as_str())
                    .with("period", wide.title.as_str());
                let help = Message::new("sheet-twice-help").with("title", wide.title.as_str());
                faults.push(Fault::at(wide.at, message, help));
            }
            _ => {}
        }
        if value.is_none() {
            let misplaced = |heading: &&Heading| match heading.meaning {
                Meaning::Column(column) => column.is_of_one_period() || column == Column::Period,
                _ => false,
            };
            for heading in self.columns.iter().filter(misplaced) {
                let message = Message::new("sheet-misplaced").with("title", heading.title.as_str());
                let help = Message::new("sheet-twice-help").with("title", heading.title.as_str());
                faults.push(Fault::at(heading.at, message, help));
            }
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// "Enhet" is a part of the administration, or what values are counted in: its cells tell.
    fn count_or_unit(&mut self, sheet: &Sheet, units: &[String], faults: &mut Vec<Fault>) {
        let row = self.row;
        let Some(heading) = self.columns.iter_mut().find(|it| it.meaning == Meaning::Column(Column::Unit)) else {
            return;
        };
        let below = sheet.cells.iter().filter(|(at, _)| at.row > row && at.column == heading.at.column);
        let mut counted: Option<Address> = None;
        let mut other: Option<Address> = None;
        for (at, content) in below {
            let is = matches!(content, Content::Text(text) if is_counted(text, units));
            *(if is { &mut counted } else { &mut other }) = Some(*at);
        }
        match (counted, other) {
            (Some(_), None) => heading.meaning = Meaning::Counted,
            (Some(counted), Some(other)) => {
                let message = Message::new("sheet-two-units")
                    .with("title", heading.title.as_str())
                    .with("first", counted.to_string())
                    .with("second", other.to_string());
                let help = Message::new("sheet-twice-help").with("title", heading.title.as_str());
                faults.push(Fault::at(heading.at, message, help));
            }
            _ => {}
        }
    }
}

/// Whether two columns can't stand beside each other.
fn same(a: Meaning, b: Meaning) -> bool {
    match (a, b) {
        (Meaning::Column(a), Meaning::Column(b)) => a == b,
        (Meaning::Period(a, kind), Meaning::Period(b, other)) => a == b && kind == other,
        _ => false,
    }
}

fn headings(sheet: &Sheet, row: u32, mapping: &Mapping, dates: Option<Dates>) -> Vec<Heading> {
    // A title that is merged downwards from the row above belongs to this row too.
    let from_above = sheet.merged.of_row(row).filter(|area| area.first.row < row);
    let above = from_above.map(|area| (Address { row, column: area.first.column }, area.first));
    let mut cells: Vec<(Address, &Content)> = sheet.row(row).collect();
    cells.extend(above.filter_map(|(at, first)| Some((at, sheet.cells.get(&first)?))));
    cells.sort_by_key(|(at, _)| *at);
    cells.into_iter().map(|(at, content)| heading(sheet, at, content, mapping, dates)).collect()
}

fn heading(sheet: &Sheet, at: Address, content: &Content, mapping: &Mapping, dates: Option<Dates>) -> Heading {
    let title = match (content, super::cell::title(content, dates)) {
        (_, Some(title)) => title,
        (Content::Text(text), None) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    // A title over several columns says what they all are: "Målvärde" above "2024" and "2025".
    let title = match over(sheet, at) {
        Some(over) if !title.is_empty() => format!("{over} {title}"),
        _ => title,
    };
    let meaning = match mapping.get(&plain(&title)) {
        Some(Target::Column(column)) => Meaning::Column(*column),
        Some(Target::Period(period)) => Meaning::Period(*period, None),
        Some(Target::LeftOut) => Meaning::LeftOut,
        None => meaning(&title),
    };
    Heading { at, title, meaning }
}

fn over(sheet: &Sheet, at: Address) -> Option<String> {
    let above = Address { row: at.row.checked_sub(1)?, ..at };
    let area = sheet.merged_at(above).filter(|area| area.first.column < area.last.column && area.last.row < at.row)?;
    // What spans the whole table is a title of the table.
    let widest = sheet.row(at.row).count();
    if (area.last.column - area.first.column) as usize + 1 >= widest {
        return None;
    }
    match sheet.cells.get(&area.first)? {
        Content::Text(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    }
}

fn nothing_like(sheet: &Sheet) -> Fault {
    let rows = (0..DEEPEST).map(|row| sheet.row(row).collect::<Vec<_>>());
    let first = rows.filter(|row| row.len() > 1).find(|row| row.iter().all(|(_, it)| matches!(it, Content::Text(_))));
    let titles: Vec<&str> = first
        .iter()
        .flatten()
        .filter_map(|(_, content)| if let Content::Text(text) = content { Some(text.as_str()) } else { None })
        .collect();
    let at = first.as_ref().and_then(|row| row.first()).map(|(at, _)| *at);
    match titles.first() {
        Some(title) => Fault {
            at,
            message: Message::new("sheet-no-header").with("columns", titles.iter().copied().collect::<Arg>()),
            help: Some(Message::new("sheet-no-header-help").with("title", *title)),
        },
        None => Fault { at: None, message: Message::new("sheet-no-header-at-all"), help: None },
    }
}
