//! The export as a workbook: a sheet a table, numbers as numbers, days as days, a filter on every column.

use std::io::{Cursor, Read};

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};
use unicode_width::UnicodeWidthStr;

use super::words_of;
use crate::language::Words;
use crate::report::export::{Sheet, Value};

/// What the workbook says of where it comes from; one that says so may be written over.
const MARK: &str = "plan export";

/// The part of a workbook that says it.
const PROPERTIES: &str = "docProps/core.xml";

/// A cell holds no more than this; the format says so.
const LONGEST_TEXT: usize = 32_767;

/// How narrow and how wide a column is made, in characters.
const NARROWEST: usize = 8;
const WIDEST: usize = 50;

/// Makes the workbook. The same tables make the same bytes.
pub fn workbook(words: &Words, title: &str, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A clock would make two files of the same plans differ.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(title).set_comment(MARK).set_creation_datetime(&made);
    workbook.set_properties(&properties);
    for sheet in sheets {
        fill(words, sheet, workbook.add_worksheet())?;
    }
    workbook.save_to_buffer()
}

/// Whether a file is a workbook that the tool has made.
pub fn is_own(there: &[u8]) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(there)) else { return false };
    let Ok(part) = archive.by_name(PROPERTIES) else { return false };
    let mut text = String::new();
    let read = part.take(100_000).read_to_string(&mut text);
    read.is_ok() && text.contains(&format!("<dc:description>{MARK}</dc:description>"))
}

fn fill(words: &Words, sheet: &Sheet, into: &mut Worksheet) -> Result<(), XlsxError> {
    into.set_name(words.word(sheet.table.title()))?;
    let titles: Vec<String> = sheet.columns.iter().map(|(_, title)| words.word(title)).collect();
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    let mut widths: Vec<usize> = titles.iter().map(|title| title.width() + 3).collect();
    for (row, cells) in (1..).zip(&sheet.rows) {
        for ((column, value), width) in (0..).zip(cells).zip(&mut widths) {
            *width = (*width).max(cell(words, into, row, column, value)?);
        }
    }
    for (column, width) in (0..).zip(&widths) {
        let width = u32::try_from((*width).clamp(NARROWEST, WIDEST)).unwrap_or_default();
        into.set_column_width(column, width)?;
    }
    for (column, title) in (0..).zip(&titles) {
        into.write_string_with_format(0, column, title, &bold)?;
    }
    into.set_freeze_panes(1, 0)?;
    let last_column = u16::try_from(titles.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    // A table has at least one row; without any the titles stand alone.
    if last_row > 0 {
        let columns: Vec<TableColumn> =
            titles.iter().map(|title| TableColumn::new().set_header(title).set_header_format(&bold)).collect();
        let table = Table::new().set_columns(&columns).set_style(TableStyle::Light1);
        into.add_table(0, 0, last_row, last_column, &table)?;
    }
    Ok(())
}

/// Writes a cell and says how wide it is.
fn cell(words: &Words, into: &mut Worksheet, row: u32, column: u16, value: &Value) -> Result<usize, XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    match value {
        Value::Nothing => return Ok(0),
        Value::Number(number) => {
            let format = top.clone().set_num_format(decimals(*number));
            // The format knows no other numbers; digits that they can't hold are kept as text.
            match number.to_f64().filter(|_| number.normalize().mantissa().unsigned_abs() < 1_000_000_000_000_000) {
                Some(float) => into.write_number_with_format(row, column, float, &format)?,
                None => into.write_string_with_format(row, column, number.to_string(), &top)?,
            };
            return Ok(words.number(*number).width() + 1);
        }
        Value::Whole(whole) => {
            into.write_number_with_format(row, column, u32::try_from(*whole).unwrap_or(u32::MAX), &top)?;
            return Ok(whole.to_string().len() + 1);
        }
        Value::Day(day) => {
            match date(*day) {
                Some(date) => {
                    into.write_datetime_with_format(row, column, &date, &top.clone().set_num_format("yyyy-mm-dd"))?
                }
                None => into.write_string_with_format(row, column, day.to_string(), &top)?,
            };
            return Ok(11);
        }
        Value::Text(_) | Value::Coded(..) | Value::Sentences(_) | Value::Is(_) | Value::Masked(_) => {}
    }
    let text: String = words_of(words, value).unwrap_or_default().chars().take(LONGEST_TEXT).collect();
    let width = text.width() + 1;
    let format = if width > WIDEST { top.set_text_wrap() } else { top };
    // As a string it stays a string: what begins with "=" is no formula.
    into.write_string_with_format(row, column, text, &format)?;
    Ok(width)
}

/// "0.00" for a number with two decimals: 33,0 stays 33,0.
fn decimals(number: Decimal) -> String {
    match number.scale() {
        0 => "#,##0".to_owned(),
        scale => format!("#,##0.{}", "0".repeat(scale as usize)),
    }
}

/// A day, where the format has it: it begins with 1900.
fn date(day: NaiveDate) -> Option<ExcelDateTime> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, month, of_month).ok()
}
