//! What stands in a workbook beside its values: merged cells, hidden rows and columns, formulas that were never worked out,
//! percentages. And how much there is of it all, before anything is laid out in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use quick_xml::events::BytesStart;
use zip::ZipArchive;

use super::xml::{Tag, attribute, broken, count, part, walk};
use super::{Address, Area};
use crate::message::Message;

/// More cells than this no table of measurements has.
const CELLS: usize = 2_000_000;
/// More columns no spreadsheet has.
const COLUMNS: u32 = 16_384;
/// More rows no spreadsheet has.
const ROWS: u32 = 1_048_576;

/// What stands beside a sheet's values.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) merged: Vec<Area>,
    pub(super) hidden_rows: BTreeSet<u32>,
    pub(super) hidden_columns: BTreeSet<u32>,
    /// Formulas without a result.
    pub(super) unfinished: Vec<Address>,
    /// Cells that are shown as percentages, where the file says so of each.
    pub(super) percent: BTreeSet<Address>,
    cells: usize,
}

impl Notes {
    fn add_cells(&mut self, more: usize) -> Result<(), Message> {
        self.cells = self.cells.saturating_add(more);
        if self.cells > CELLS { Err(Message::new("sheet-too-many-cells")) } else { Ok(()) }
    }
}

/// The notes on every sheet of an .xlsx, by the sheets' names.
pub(super) fn xlsx(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<BTreeMap<String, Notes>, Message> {
    let mut sheets: Vec<(String, String)> = Vec::new();
    walk(&part(zip, "xl/workbook.xml")?.ok_or_else(broken)?, |tag| {
        if let Tag::Start("sheet", tag) = tag {
            // `r:id` and `sheetId`: the first by its local name is the one.
            sheets.extend(attribute(tag, "name").zip(attribute(tag, "id")));
        }
        Ok(())
    })?;
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    walk(&part(zip, "xl/_rels/workbook.xml.rels")?.ok_or_else(broken)?, |tag| {
        if let Tag::Start("Relationship", tag) = tag {
            paths.extend(attribute(tag, "Id").zip(attribute(tag, "Target")));
        }
        Ok(())
    })?;
    for path in ["xl/sharedStrings.xml", "xl/styles.xml"] {
        if let Some(text) = part(zip, path)? {
            walk(&text, |tag| match tag {
                // Room is made for as many words as are announced.
                Tag::Start("sst", tag) if count(tag, "uniqueCount").is_none_or(|it| it as usize > CELLS) => {
                    if attribute(tag, "uniqueCount").is_some() {
                        Err(Message::new("sheet-too-many-cells"))
                    } else {
                        Ok(())
                    }
                }
                _ => Ok(()),
            })?;
        }
    }
    let mut all = BTreeMap::new();
    for (name, id) in sheets {
        let Some(target) = paths.get(&id) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        let Some(text) = part(zip, &path)? else { continue };
        all.insert(name, xlsx_sheet(&text)?);
    }
    Ok(all)
}

fn xlsx_sheet(text: &str) -> Result<Notes, Message> {
    let mut notes = Notes::default();
    let (mut at, mut row, mut column) = (Address { row: 0, column: 0 }, 0_u32, 0_u32);
    let (mut has_formula, mut has_value, mut is_value) = (false, false, false);
    walk(text, |tag| {
        match tag {
            Tag::Start("row", tag) => {
                row = count(tag, "r").map_or(row, |number| number.saturating_sub(1));
                column = 0;
                if is_true(tag, "hidden") {
                    notes.hidden_rows.insert(row);
                }
            }
            Tag::End("row") => row = row.saturating_add(1),
            Tag::Start("c", tag) => {
                at = attribute(tag, "r").and_then(|text| address(&text)).unwrap_or(Address { row, column });
                column = at.column.saturating_add(1);
                (has_formula, has_value) = (false, false);
                notes.add_cells(1)?;
            }
            Tag::Start("f", _) => has_formula = true,
            // An empty `<v/>` is no value.
            Tag::Start("v" | "is", _) => is_value = true,
            Tag::End("v" | "is") => is_value = false,
            Tag::Words => has_value |= is_value,
            Tag::End("c") if has_formula && !has_value => notes.unfinished.push(at),
            Tag::Start("col", tag) if is_true(tag, "hidden") => {
                let (from, to) = (count(tag, "min").unwrap_or(1), count(tag, "max").unwrap_or(1));
                notes.hidden_columns.extend(from.saturating_sub(1)..to.min(COLUMNS));
            }
            Tag::Start("mergeCell", tag) => {
                let area = attribute(tag, "ref").and_then(|text| {
                    let (first, last) = text.split_once(':')?;
                    Some(Area { first: address(first)?, last: address(last)? })
                });
                notes.add_cells(1)?;
                notes.merged.extend(area);
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(notes)
}

fn is_true(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| value == "1" || value == "true")
}

/// `C7` as it is written in the file.
fn address(text: &str) -> Option<Address> {
    let letters = text.len() - text.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    let (letters, digits) = text.split_at_checked(letters)?;
    let column = letters
        .bytes()
        .try_fold(0_u32, |column, letter| column.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1))?;
    let row: u32 = digits.parse().ok()?;
    let is_there = (1..=COLUMNS).contains(&column) && (1..=ROWS).contains(&row);
    is_there.then(|| Address { row: row - 1, column: column - 1 })
}

/// The notes on every sheet of an .ods, by the sheets' names.
pub(super) fn ods(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<BTreeMap<String, Notes>, Message> {
    let manifest = part(zip, "META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Message::new("sheet-encrypted"));
    }
    let mut ods = Ods::default();
    walk(&part(zip, "content.xml")?.ok_or_else(broken)?, |tag| ods.tag(tag))?;
    Ok(ods.all)
}

#[derive(Default)]
struct Ods {
    all: BTreeMap<String, Notes>,
    name: String,
    notes: Notes,
    at: Address,
    rows: u32,
    /// Cells of this row with something in them.
    filled: usize,
    /// The repeats of the cell that is open, and whether something stands in it.
    cell: Option<(u32, bool)>,
}

impl Ods {
    fn tag(&mut self, tag: Tag<'_>) -> Result<(), Message> {
        match tag {
            Tag::Start("table", tag) => {
                self.name = attribute(tag, "name").unwrap_or_default();
                (self.notes, self.at) = (Notes::default(), Address::default());
            }
            Tag::End("table") => {
                self.all.insert(std::mem::take(&mut self.name), std::mem::take(&mut self.notes));
            }
            Tag::Start("table-column", tag) => {
                let repeats = count(tag, "number-columns-repeated").unwrap_or(1).min(COLUMNS);
                let to = self.at.column.saturating_add(repeats).min(COLUMNS);
                if attribute(tag, "visibility").is_some_and(|value| value != "visible") {
                    self.notes.hidden_columns.extend(self.at.column..to);
                }
                self.at.column = to;
            }
            Tag::Start("table-row", tag) => {
                self.rows = count(tag, "number-rows-repeated").unwrap_or(1).min(ROWS);
                (self.filled, self.at.column) = (0, 0);
                if attribute(tag, "visibility").is_some_and(|value| value != "visible") && self.rows < 10_000 {
                    self.notes.hidden_rows.extend(self.at.row..self.at.row.saturating_add(self.rows));
                }
            }
            Tag::End("table-row") => {
                self.notes.add_cells(self.filled.saturating_mul(self.rows as usize))?;
                self.at.row = self.at.row.saturating_add(self.rows);
            }
            Tag::Start("table-cell" | "covered-table-cell", tag) => self.cell(tag),
            Tag::Start("p", _) => self.cell = self.cell.map(|(repeats, _)| (repeats, true)),
            Tag::End("table-cell" | "covered-table-cell") => {
                let (repeats, is_filled) = self.cell.take().unwrap_or((1, false));
                self.filled += if is_filled { repeats as usize } else { 0 };
                self.at.column = self.at.column.saturating_add(repeats);
            }
            _ => {}
        }
        Ok(())
    }

    fn cell(&mut self, tag: &BytesStart<'_>) {
        let repeats = count(tag, "number-columns-repeated").unwrap_or(1).min(COLUMNS);
        let kind = attribute(tag, "value-type");
        self.cell = Some((repeats, kind.is_some()));
        if kind.as_deref() == Some("percentage") && self.rows < 10_000 {
            for (row, column) in (0..self.rows).flat_map(|row| (0..repeats).map(move |column| (row, column))) {
                self.notes.percent.insert(Address { row: self.at.row + row, column: self.at.column + column });
            }
        }
        let more = |name: &str| count(tag, name).unwrap_or(1).max(1) - 1;
        let last = Address {
            row: self.at.row.saturating_add(more("number-rows-spanned")),
            column: self.at.column.saturating_add(more("number-columns-spanned")),
        };
        if last != self.at {
            self.notes.merged.push(Area { first: self.at, last });
        }
    }
}
