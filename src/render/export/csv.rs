//! A table as text that a spreadsheet opens without questions: semicolons, UTF-8 with its mark, lines as Windows ends
//! them, decimals as the language writes them.

use super::words_of;
use crate::language::{Language, Words};
use crate::report::export::{Sheet, Value};

/// By this a spreadsheet knows that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Writes a table.
pub fn csv(words: &Words, sheet: &Sheet) -> String {
    let mut text = header(words, sheet);
    for row in &sheet.rows {
        let cells: Vec<String> = row.iter().map(|value| cell(words, value)).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text
}

/// Whether a file begins as the same table does: then it is an older one.
pub fn is_own(there: &[u8], text: &str) -> bool {
    text.split_inclusive("\r\n").next().is_some_and(|header| there.starts_with(header.as_bytes()))
}

fn header(words: &Words, sheet: &Sheet) -> String {
    let titles: Vec<String> = sheet.columns.iter().map(|(_, title)| quoted(&words.word(title))).collect();
    format!("{BYTE_ORDER_MARK}{}\r\n", titles.join(";"))
}

fn cell(words: &Words, value: &Value) -> String {
    match value {
        Value::Number(number) => match words.language() {
            Language::Swedish => number.to_string().replace('.', ","),
            Language::English => number.to_string(),
        },
        Value::Whole(whole) => whole.to_string(),
        Value::Day(day) => day.to_string(),
        _ => words_of(words, value).map_or_else(String::new, |text| quoted(&harmless(text))),
    }
}

/// A text that a spreadsheet would take as a formula gets an apostrophe in front: then it is a text.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text
    }
}

fn quoted(text: &str) -> String {
    if text.contains([';', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
