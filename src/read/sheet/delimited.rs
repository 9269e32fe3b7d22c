//! A table of text as a sheet: semicolons, tabs or commas between its cells, in any encoding.

use super::{Address, Content, Sheet};
use crate::message::Message;
use crate::read::{csv, text};
use crate::source::Sources;

/// The sheet, as the program that wrote the text would open it.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Message> {
    let text = text::decode(bytes).text;
    if text::is_binary(&text) {
        return Err(Message::new("sheet-not-text"));
    }
    let mut sources = Sources::default();
    let file = sources.add(String::new(), std::path::PathBuf::new(), String::new());
    let body = likely(&text);
    let mut reader = csv::Reader::new(file, body);
    let offset = text.len() - body.len();
    let mut row = csv::Row::default();
    let mut sheet = Sheet::default();
    let mut seen = 0;
    let mut lines = 0_u32;
    while reader.read_row(&mut row) {
        // Empty lines are rows too, and a quoted cell may hold several lines and is one row.
        let before = text.get(seen..offset + row.start).unwrap_or_default();
        lines += u32::try_from(line_ends(before)).unwrap_or(u32::MAX);
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
            let at = Address { row: lines, column: u32::try_from(column).unwrap_or(u32::MAX) };
            sheet.cells.insert(at, Content::Text(cell.text.as_ref().to_owned()));
        }
        seen = offset + row.end;
    }
    match reader.into_findings().first() {
        None => Ok(sheet),
        Some(finding) => {
            let before = text.get(..offset + finding.span.start).unwrap_or_default();
            Err(Message::new("sheet-unclosed-quote").with("line", (line_ends(before) + 1).to_string()))
        }
    }
}

/// From the first line that is a row of a table: titles above it would tell the wrong delimiter.
fn likely(text: &str) -> &str {
    let cells =
        |line: &str| [';', '\t', ','].into_iter().map(|between| line.matches(between).count()).max().unwrap_or(0);
    let widest = text.lines().take(50).map(cells).max().unwrap_or(0);
    let mut at = 0;
    for line in text.split_inclusive('\n').take(50) {
        if cells(line) > 0 && cells(line) * 2 >= widest {
            return text.get(at..).unwrap_or(text);
        }
        at += line.len();
    }
    text
}

fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_end = |(at, byte): (usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    bytes.iter().enumerate().filter(|(at, byte)| is_end((*at, *byte))).count()
}
