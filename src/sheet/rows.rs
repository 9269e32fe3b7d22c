//! The rows below the titles as measurements.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::alias::{Aliases, Unknown};
use super::cell::{Figure, figure, when, words, written};
use super::header::{Head, Heading};
use super::heading::Meaning;
use super::mapping::plain;
use super::{Answers, Fault, Percent};
use crate::message::Message;
use crate::model::unit::Unit;
use crate::read::measurements::{Column, is_missing};
use crate::read::sheet::{Address, Content, Sheet};

/// A measurement with the cells that it was read from.
#[derive(Debug, Clone)]
pub struct Row {
    /// What stands in which column, and the cell that says so.
    pub cells: BTreeMap<usize, (String, Address)>,
    /// The cell of the value.
    pub at: Address,
    /// The number, where it may be a share or a percentage.
    bare: Option<Decimal>,
}

impl Row {
    /// What stands in a column.
    pub fn text(&self, column: Column) -> &str {
        self.cells.get(&(column as usize)).map_or("", |(text, _)| text.as_str())
    }

    fn put(&mut self, column: Column, text: String, at: Address) {
        if !text.is_empty() {
            self.cells.insert(column as usize, (text, at));
        }
    }
}

/// What the sheet came to.
#[derive(Debug, Default)]
pub struct Table {
    /// The measurements, from above.
    pub rows: Vec<Row>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Names that are no indicator's.
    pub unknown: Vec<Unknown>,
    /// Rows in which an indicator stands without any value.
    pub without_value: usize,
    /// Cells that were shown as percentages.
    pub percentages: usize,
    /// Indicators whose shares were made percentages.
    pub fractions: usize,
}

/// Reads every row.
pub fn rows(sheet: &Sheet, head: &Head, aliases: &Aliases<'_>, answers: Answers) -> Table {
    let mut reader = Reader { sheet, head, aliases, answers, table: Table::default() };
    let mut last = head.row;
    while let Some((at, _)) = sheet.cells.range(Address { row: last + 1, column: 0 }..).next() {
        last = at.row;
        reader.row(last);
    }
    reader.shares();
    reader.table.faults.sort_by_key(|fault| fault.at);
    reader.table
}

struct Reader<'r> {
    sheet: &'r Sheet,
    head: &'r Head,
    aliases: &'r Aliases<'r>,
    answers: Answers,
    table: Table,
}

impl<'r> Reader<'r> {
    /// A cell of a row, in merged cells what all of them show.
    fn cell(&self, row: u32, heading: &Heading) -> Option<(Address, &'r Content)> {
        let at = Address { row, column: heading.at.column };
        let at = self.sheet.merged_at(at).filter(|area| area.first.row > self.head.row).map_or(at, |area| area.first);
        self.sheet.cells.get(&at).map(|content| (at, content))
    }

    fn row(&mut self, row: u32) {
        let Some(indicator) = self.head.at(Column::Indicator) else { return };
        let named = self.cell(row, indicator);
        // The titles again, as on every printed page.
        if named.is_some_and(|(_, it)| matches!(it, Content::Text(text) if plain(text) == plain(&indicator.title))) {
            return;
        }
        let is_value = |it: &&Heading| matches!(it.meaning, Meaning::Column(Column::Value) | Meaning::Period(..));
        let values: Vec<(&Heading, Address, &Content)> = self
            .head
            .columns
            .iter()
            .filter(is_value)
            .filter_map(|heading| self.cell(row, heading).map(|(at, content)| (heading, at, content)))
            .collect();
        if values.is_empty() {
            self.table.without_value += usize::from(named.is_some());
            return;
        }
        let Some((at, content)) = named else {
            let at = Address { row, column: indicator.at.column };
            let message = Message::new("finding-missing-cell").with("column", Column::Indicator.word());
            self.table.faults.push(Fault::at(at, message, Message::new("sheet-nameless-help")));
            return;
        };
        match words(at, content, false) {
            Ok(name) => self.named(row, &name, at, &values),
            Err(fault) => self.table.faults.push(fault),
        }
    }

    fn named(&mut self, row: u32, name: &str, at: Address, values: &[(&Heading, Address, &Content)]) {
        let Some(id) = self.aliases.id(name).map(ToOwned::to_owned) else {
            let known = self.table.unknown.iter_mut().find(|unknown| unknown.name == name);
            if let Some(unknown) = known {
                unknown.values += values.len();
            } else {
                let unknown = self.aliases.unknown(name, at);
                self.table.unknown.push(Unknown { values: values.len(), ..unknown });
            }
            return;
        };
        let mut common = Row { cells: BTreeMap::new(), at, bare: None };
        common.put(Column::Indicator, id.clone(), at);
        let mut is_right = true;
        for heading in &self.head.columns {
            let Meaning::Column(column) = heading.meaning else { continue };
            let Some((at, content)) = self.cell(row, heading) else { continue };
            let unit = self.aliases.unit(&id);
            let text = match column {
                Column::Indicator | Column::Value => continue,
                Column::Period => when(at, content, self.answers.dates),
                Column::Comparison | Column::LowerQuartile | Column::UpperQuartile => {
                    figure(at, content, unit).map(|figure| self.counted(figure).text)
                }
                Column::Source | Column::Comment | Column::Remark => words(at, content, true),
                Column::Replaces if *content == Content::Truth(false) => continue,
                Column::Replaces if *content == Content::Truth(true) => Ok("ja".to_owned()),
                _ => words(at, content, false),
            };
            match text {
                Ok(text) => common.put(column, text, at),
                Err(fault) => {
                    is_right = false;
                    self.table.faults.push(fault);
                }
            }
        }
        if self.head.at(Column::Period).is_some() && common.text(Column::Period).is_empty() && is_right {
            let column = self.head.at(Column::Period).map_or(0, |heading| heading.at.column);
            let message = Message::new("finding-missing-cell").with("column", Column::Period.word());
            let fault = Fault::at(Address { row, column }, message, Message::new("help-missing-cell-period"));
            self.table.faults.push(fault);
            return;
        }
        for (heading, at, content) in values {
            self.value(
                &common,
                self.aliases.unit(&id),
                heading,
                (Address { row, column: heading.at.column }, *at),
                content,
            );
        }
    }

    fn value(
        &mut self,
        common: &Row,
        unit: Option<&Unit>,
        heading: &Heading,
        (here, at): (Address, Address),
        content: &Content,
    ) {
        if self.sheet.merged_at(here).is_some() {
            let fault = Fault::at(here, Message::new("sheet-merged-value"), Message::new("sheet-merged-value-help"));
            self.table.faults.push(fault);
            return;
        }
        match figure(at, content, unit) {
            Ok(figure) => {
                let mut row = Row { at, bare: figure.bare.filter(|_| unit == Some(&Unit::Percent)), ..common.clone() };
                if let Meaning::Period(period, kind) = heading.meaning {
                    row.put(Column::Period, period.to_string(), heading.at);
                    row.put(Column::Kind, kind.unwrap_or_default().to_owned(), heading.at);
                }
                let figure = self.counted(figure);
                row.put(Column::Value, figure.text, at);
                self.table.rows.push(row);
            }
            Err(fault) => self.table.faults.push(fault),
        }
    }

    fn counted(&mut self, figure: Figure) -> Figure {
        self.table.percentages += usize::from(figure.was_percent);
        figure
    }

    /// An indicator in percent whose every value lies between 0 and 1: somebody must say what they are.
    fn shares(&mut self) {
        let mut by_indicator: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let is_number = |row: &Row| !is_missing(row.text(Column::Value));
        for (index, row) in self.table.rows.iter().enumerate().filter(|(_, row)| is_number(row)) {
            by_indicator.entry(row.text(Column::Indicator).to_owned()).or_default().push(index);
        }
        for (id, all) in by_indicator {
            let rows: Vec<&Row> = all.iter().filter_map(|index| self.table.rows.get(*index)).collect();
            let is_share = |row: &&Row| row.bare.is_some_and(|it| (Decimal::ZERO..=Decimal::ONE).contains(&it));
            let is_some = rows.iter().any(|row| row.bare.is_some_and(|number| !number.is_zero()));
            if !rows.iter().all(is_share) || !is_some {
                continue;
            }
            match (self.answers.percent, rows.first()) {
                (None, Some(first)) => {
                    let message = Message::new("sheet-shares")
                        .with("id", id)
                        .with("count", rows.len())
                        .with("value", first.text(Column::Value));
                    self.table.faults.push(Fault::at(first.at, message, Message::new("sheet-shares-help")));
                }
                (Some(Percent::Fraction), _) => self.whole(&all),
                _ => {}
            }
        }
    }

    /// Shares as percentages.
    fn whole(&mut self, rows: &[usize]) {
        self.table.fractions += 1;
        for index in rows {
            let Some(row) = self.table.rows.get_mut(*index) else { continue };
            let (at, bare) = (row.at, row.bare);
            if let Some(whole) = bare.and_then(|bare| bare.checked_mul(Decimal::ONE_HUNDRED)) {
                row.put(Column::Value, written(whole.normalize()), at);
            }
        }
    }
}
