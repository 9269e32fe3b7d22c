//! Workbooks by calamine: every cell that holds something, with what the file says of how it is shown.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::Reader as _;
use calamine::{Data, DataRef, ExcelDateTime, Ods, SheetType, SheetVisible, Style, Xls, XlsError, Xlsb, Xlsx};
use chrono::{NaiveDate, NaiveDateTime};
use zip::ZipArchive;

use super::guard::Form;
use super::notes::{self, Notes};
use super::xml::broken;
use super::{Address, Area, Content, Merged, Sheet, Shown, number};
use crate::message::Message;

/// More sheets than this nobody looks through.
const SHEETS: usize = 200;

type Bytes<'b> = Cursor<&'b [u8]>;

/// Reads a workbook that was found harmless.
pub(super) fn read(form: Form, bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    // The old binary forms are full of lengths and offsets; a file that lies about them may bring down whoever reads it.
    catch_unwind(AssertUnwindSafe(|| match form {
        Form::Xlsx => xlsx(bytes),
        Form::Xlsb => xlsb(bytes),
        Form::Ods => ods(bytes),
        Form::Xls | Form::Text => xls(bytes),
    }))
    .unwrap_or_else(|_| Err(broken()))
}

fn unread<E>(_: E) -> Message {
    broken()
}

/// The sheets of cells, by name, and whether they are hidden.
fn names(all: &[calamine::Sheet]) -> Result<Vec<(String, bool)>, Message> {
    if all.len() > SHEETS {
        return Err(Message::new("sheet-too-many-sheets"));
    }
    let tables = all.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    Ok(tables.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect())
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    let mut notes = notes::xlsx(&mut ZipArchive::new(Cursor::new(bytes)).map_err(unread)?)?;
    let mut book: Xlsx<Bytes<'_>> = Xlsx::new(Cursor::new(bytes)).map_err(unread)?;
    let mut sheets = Vec::new();
    for (name, is_hidden) in names(book.sheets_metadata())? {
        let mut sheet = Sheet { name: Some(name.clone()), is_hidden, ..Sheet::default() };
        let mut reader = book.worksheet_cells_reader(&name).map_err(unread)?;
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(unread)? {
            let shown = reader.styles().get(style).map_or(Format::default(), Format::of);
            put(&mut sheet, cell.get_position(), cell.get_value(), shown);
        }
        annotate(&mut sheet, notes.remove(&name).unwrap_or_default());
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn xlsb(bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    let mut book: Xlsb<Bytes<'_>> = Xlsb::new(Cursor::new(bytes)).map_err(unread)?;
    let mut sheets = Vec::new();
    for (name, is_hidden) in names(book.sheets_metadata())? {
        let mut sheet = Sheet { name: Some(name.clone()), is_hidden, ..Sheet::default() };
        let mut reader = book.worksheet_cells_reader(&name).map_err(unread)?;
        while let Some(cell) = reader.next_cell().map_err(unread)? {
            put(&mut sheet, cell.get_position(), cell.get_value(), Format::default());
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn ods(bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    let mut notes = notes::ods(&mut ZipArchive::new(Cursor::new(bytes)).map_err(unread)?)?;
    let mut book: Ods<Bytes<'_>> = Ods::new(Cursor::new(bytes)).map_err(unread)?;
    let mut sheets = Vec::new();
    for (name, is_hidden) in names(book.sheets_metadata())? {
        let mut sheet = Sheet { name: Some(name.clone()), is_hidden, ..Sheet::default() };
        ranged(&mut sheet, &book.worksheet_range(&name).map_err(unread)?);
        annotate(&mut sheet, notes.remove(&name).unwrap_or_default());
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, Message> {
    let mut book: Xls<Bytes<'_>> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Message::new("sheet-encrypted"),
        _ => broken(),
    })?;
    let mut sheets = Vec::new();
    for (name, is_hidden) in names(book.sheets_metadata())? {
        let mut sheet = Sheet { name: Some(name.clone()), is_hidden, ..Sheet::default() };
        ranged(&mut sheet, &book.worksheet_range(&name).map_err(unread)?);
        let at = |(row, column): (u32, u32)| Address { row, column };
        let merged = book.merge_cells_by_sheet_name(&name).map_err(unread)?;
        let merged = merged.into_iter().map(|area| Area { first: at(area.start), last: at(area.end) });
        sheet.merged = Merged::new(merged.collect());
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn ranged(sheet: &mut Sheet, range: &calamine::Range<Data>) {
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let at = |start: u32, more: usize| start.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        put(sheet, (at(top, row), at(left, column)), &borrowed(value), Format::default());
    }
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn annotate(sheet: &mut Sheet, notes: Notes) {
    for at in notes.unfinished {
        sheet.cells.insert(at, Content::Unfinished);
    }
    for at in notes.percent {
        if let Some(cell) = sheet.cells.get_mut(&at)
            && let Content::Number(number) = *cell
        {
            *cell = Content::Percent(number);
        }
    }
    sheet.merged = Merged::new(notes.merged);
    sheet.hidden_rows = notes.hidden_rows;
    sheet.hidden_columns = notes.hidden_columns;
}

fn put(sheet: &mut Sheet, (row, column): (u32, u32), value: &DataRef<'_>, format: Format) {
    let at = Address { row, column };
    let content = match value {
        DataRef::Empty => return,
        DataRef::Int(number) => numeric(rust_decimal::Decimal::from(*number), format),
        DataRef::Float(float) => match number::decimal(*float) {
            Some((value, cut)) => {
                sheet.cut.extend(cut.map(|cut| (at, cut)));
                numeric(value, format)
            }
            None => Content::Text(float.to_string()),
        },
        DataRef::String(text) => Content::Text(text.trim().to_owned()),
        DataRef::SharedString(text) => Content::Text(text.trim().to_owned()),
        DataRef::Bool(truth) => Content::Truth(*truth),
        DataRef::DateTime(date) => date_time(*date, format),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => Content::Time(text.clone()),
        DataRef::Error(error) => Content::Error(error.to_string()),
    };
    if content != Content::Text(String::new()) {
        sheet.cells.insert(at, content);
    }
}

fn numeric(value: rust_decimal::Decimal, format: Format) -> Content {
    if format.is_percent { Content::Percent(value) } else { Content::Number(value) }
}

fn date_time(value: ExcelDateTime, format: Format) -> Content {
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    let is_whole = (hour, minute, second, milli) == (0, 0, 0, 0) && value.is_datetime() && year >= 1900;
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(date) if is_whole => Content::Date(date, format.date),
        Some(_) if value.is_datetime() && year >= 1900 => {
            Content::Time(format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}"))
        }
        _ => Content::Time(format!("{hour:02}:{minute:02}:{second:02}")),
    }
}

/// `OpenDocument` writes days so, with or without a time.
fn iso(text: &str) -> Content {
    let midnight = || text.parse::<NaiveDateTime>().ok().filter(|it| it.time() == chrono::NaiveTime::MIN);
    match text.parse::<NaiveDate>().ok().or_else(|| Some(midnight()?.date())) {
        Some(date) => Content::Date(date, Shown::Unknown),
        None => Content::Time(text.to_owned()),
    }
}

/// How a cell is shown.
#[derive(Debug, Clone, Copy)]
struct Format {
    is_percent: bool,
    date: Shown,
}

impl Default for Format {
    fn default() -> Self {
        Self { is_percent: false, date: Shown::Unknown }
    }
}

impl Format {
    fn of(style: &Style) -> Self {
        let Some(format) = &style.number_format else { return Self::default() };
        match format.format_id {
            Some(9 | 10) => return Self { is_percent: true, date: Shown::Unknown },
            Some(14..=16 | 22) => return Self { is_percent: false, date: Shown::Day },
            Some(17) => return Self { is_percent: false, date: Shown::Month },
            _ => {}
        }
        let bare = bare(&format.format_code);
        let has = |letter: char| bare.contains(letter);
        let date = match (has('d'), has('m'), has('y')) {
            (true, ..) => Shown::Day,
            (false, true, true) => Shown::Month,
            (false, false, true) => Shown::Year,
            _ => Shown::Unknown,
        };
        Self { is_percent: has('%'), date }
    }
}

/// A format without what stands in it as words: `0,0" %"` is no percentage, and `yyyy"-md"` shows no day.
fn bare(code: &str) -> String {
    let mut bare = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|letter| *letter == '"')),
            '[' => drop(letters.by_ref().find(|letter| *letter == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            _ => bare.extend(letter.to_lowercase()),
        }
    }
    bare
}
