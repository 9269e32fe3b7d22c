//! A line's cells, with quotes and spaces taken away.

use std::borrow::Cow;

/// A cell: what it says, and where in the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell<'l> {
    /// What it says.
    pub text: Cow<'l, str>,
    /// The first byte of what it says, in its line.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// The cells of a line; else where a quote begins that is not closed on it.
pub(super) fn split(line: &str, delimiter: u8) -> Result<Vec<Cell<'_>>, usize> {
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let (cell, end) = cell(line, at, delimiter)?;
        cells.push(cell);
        if end >= line.len() {
            return Ok(cells);
        }
        at = end + 1;
    }
}

/// The cell that begins here, and where the delimiter after it is.
fn cell(line: &str, from: usize, delimiter: u8) -> Result<(Cell<'_>, usize), usize> {
    let bytes = line.as_bytes();
    let ends = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        memchr::memchr(delimiter, rest).map_or(bytes.len(), |length| from + length)
    };
    let open = from + bytes.get(from..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
    if bytes.get(open) == Some(&b'"') {
        let close = closing(bytes, open + 1).ok_or(open)?;
        let end = ends(close + 1);
        let after = line.get(close + 1..end).unwrap_or_default();
        if after.trim().is_empty() {
            let inside = line.get(open + 1..close).unwrap_or_default();
            let text = inside.trim();
            let start = open + 1 + inside.len() - inside.trim_start().len();
            let end_of_text = start + text.len();
            let text = if text.contains('"') { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
            return Ok((Cell { text, start, end: end_of_text }, end));
        }
    }
    let end = ends(from);
    let raw = line.get(from..end).unwrap_or_default();
    let text = raw.trim();
    let start = from + raw.len() - raw.trim_start().len();
    Ok((Cell { text: Cow::Borrowed(text), start, end: start + text.len() }, end))
}

/// The quote that closes: the first one that is not doubled.
fn closing(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let at = from + memchr::memchr(b'"', bytes.get(from..)?)?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        from = at + 2;
    }
}
