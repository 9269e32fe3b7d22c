//! CSV: a text's rows and cells, each with the place where it stands.
//!
//! The way Excel writes them and people edit them: `;`, tab or comma between cells, any line ending, quotes where needed.

use std::borrow::Cow;

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::source::{FileId, Span};

/// A quote is opened and not closed.
pub const UNCLOSED_QUOTE: Code = "unclosed-quote";

/// A cell: its text without quotes and without spaces around it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell<'t> {
    /// What it says.
    pub text: Cow<'t, str>,
    /// The first byte of what it says, in the file's text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Cell<'_> {
    /// Where it stands.
    pub fn span(&self, file: FileId) -> Span {
        Span { file, start: self.start, end: self.end }
    }
}

/// A row of cells, not all of them empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row<'t> {
    /// Its cells.
    pub cells: Vec<Cell<'t>>,
    /// The row's first byte.
    pub start: usize,
    /// One past the last byte before the line ending.
    pub end: usize,
}

/// Reads a text row by row.
#[derive(Debug)]
pub struct Reader<'t> {
    file: FileId,
    text: &'t str,
    at: usize,
    delimiter: u8,
    /// How many cells the first row has; 0 before it is read.
    width: usize,
    findings: Vec<Finding>,
}

impl<'t> Reader<'t> {
    /// Begins to read; what stands between cells is found out from the first line, or named by it (`sep=;`).
    pub fn new(file: FileId, text: &'t str) -> Self {
        let (delimiter, at) = match named_delimiter(text) {
            Some((delimiter, at)) => (delimiter, at),
            None => (likeliest_delimiter(text), 0),
        };
        Self { file, text, at, delimiter, width: 0, findings: Vec::new() }
    }

    /// What stands between cells.
    pub fn delimiter(&self) -> char {
        char::from(self.delimiter)
    }

    /// Reads the next row that holds anything into `row`; false when there is none.
    pub fn read_row(&mut self, row: &mut Row<'t>) -> bool {
        while self.at < self.text.len() {
            row.cells.clear();
            row.start = self.at;
            if !self.read_plain(&mut row.cells) {
                while self.read_cell(&mut row.cells) {}
            }
            row.end = self.at;
            self.at += self.line_ending(self.at);
            if row.cells.iter().any(|cell| !cell.text.is_empty()) {
                self.width = if self.width == 0 { row.cells.len() } else { self.width };
                return true;
            }
        }
        false
    }

    /// How many lines there are from here on, at most.
    pub fn lines_left(&self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        memchr::memchr_iter(b'\n', rest).count() + 1
    }

    /// What was found wrong with the text as CSV.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Reads a line in which no quote stands; false where one does, and nothing has been read.
    fn read_plain(&mut self, cells: &mut Vec<Cell<'t>>) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let length = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        if memchr::memchr(b'"', line).is_some() {
            return false;
        }
        let end = self.at + length;
        let mut from = self.at;
        for at in memchr::memchr_iter(self.delimiter, line) {
            cells.push(self.cell(from, self.at + at));
            from = self.at + at + 1;
        }
        cells.push(self.cell(from, end));
        self.at = end;
        true
    }

    /// Reads a cell and the delimiter after it; false at the end of a line.
    fn read_cell(&mut self, cells: &mut Vec<Cell<'t>>) -> bool {
        let from = self.at;
        let cell = if let Some(quoted) = self.quoted(from) {
            self.at = quoted.after;
            let raw = self.cell(quoted.start, quoted.end);
            // Doubled quotes are the only cells that need a text of their own.
            if quoted.has_doubled { Cell { text: Cow::Owned(raw.text.replace("\"\"", "\"")), ..raw } } else { raw }
        } else {
            self.at = self.find(from, |byte, delimiter| byte == delimiter || is_line_end(byte));
            self.cell(from, self.at)
        };
        cells.push(cell);
        let goes_on = self.byte(self.at) == Some(self.delimiter);
        self.at += usize::from(goes_on);
        goes_on
    }

    /// The quoted cell that begins here, if one does and is closed.
    fn quoted(&mut self, from: usize) -> Option<Quoted> {
        let open = self.skip_spaces(from);
        if self.byte(open) != Some(b'"') {
            return None;
        }
        let start = open + 1;
        let mut has_doubled = false;
        let mut end = start;
        loop {
            end = self.find(end, |byte, _| byte == b'"');
            if self.byte(end + 1) != Some(b'"') {
                break;
            }
            has_doubled = true;
            end += 2;
        }
        let after = self.skip_spaces(end + 1);
        let inside = self.text.get(start..end).unwrap_or_default();
        let is_open = end >= self.text.len();
        let is_followed_by_text = self.byte(after).is_some_and(|byte| byte != self.delimiter && !is_line_end(byte));
        if !is_open && !is_followed_by_text && !self.holds_a_row(inside) {
            return Some(Quoted { start, end, after, has_doubled });
        }
        // `"Nöjda" enligt enkäten` is a text that begins with a quoted word. A quote that runs on over lines was never
        // closed. Each search ends at a quote that is not doubled, and so does the next one that begins before it: no
        // stretch is read more than twice.
        if is_open || inside.contains(['\n', '\r']) {
            let span = Span { file: self.file, start: open, end: start };
            let message = Message::new("finding-unclosed-quote");
            self.findings.push(Finding::error(UNCLOSED_QUOTE, span, message).help(Message::new("help-unclosed-quote")));
        }
        None
    }

    /// Whether a quoted text has swallowed a row: a line of its own with as many cells as the first row. Commas of
    /// prose have a space after them.
    fn holds_a_row(&self, text: &str) -> bool {
        let cells = |line: &str| {
            let is_between = |pair: &&[u8]| matches!(**pair, [byte, next] if byte == self.delimiter && next != b' ');
            let at_the_end = usize::from(line.as_bytes().last() == Some(&self.delimiter));
            line.as_bytes().windows(2).filter(is_between).count() + at_the_end + 1
        };
        self.width > 2 && text.split(['\n', '\r']).skip(1).any(|line| cells(line) >= self.width)
    }

    /// The cell between two places, without the spaces around what it says.
    fn cell(&self, start: usize, end: usize) -> Cell<'t> {
        let raw = self.text.get(start..end).unwrap_or_default();
        // What begins and ends with a plain letter or figure has nothing around it.
        let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
        if is_plain(raw.as_bytes().first()) && is_plain(raw.as_bytes().last()) {
            return Cell { text: Cow::Borrowed(raw), start, end };
        }
        let text = raw.trim_start();
        let start = start + raw.len() - text.len();
        let text = text.trim_end();
        Cell { text: Cow::Borrowed(text), start, end: start + text.len() }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// The first place from here with such a byte, or the end of the text.
    fn find(&self, from: usize, is: impl Fn(u8, u8) -> bool) -> usize {
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        rest.iter().position(|byte| is(*byte, self.delimiter)).map_or(self.text.len(), |length| from + length)
    }

    fn skip_spaces(&self, from: usize) -> usize {
        self.find(from, |byte, _| byte != b' ')
    }

    fn line_ending(&self, at: usize) -> usize {
        match (self.byte(at), self.byte(at + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => 0,
        }
    }
}

/// A quoted cell: what stands between its quotes, and where it goes on.
struct Quoted {
    start: usize,
    end: usize,
    after: usize,
    has_doubled: bool,
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Excel's first line `sep=;`: what it names, and where the table begins.
fn named_delimiter(text: &str) -> Option<(u8, usize)> {
    let line = text.split(['\n', '\r']).next()?;
    let words = line.trim_matches(['"', ' ']);
    let name = words.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and(words.get(4..))?;
    match *name.as_bytes() {
        [byte] if byte.is_ascii() && byte != b'"' => Some((byte, line.len())),
        _ => None,
    }
}

/// What stands most often in the first line that holds anything, outside quotes; a semicolon where it can't be told.
fn likeliest_delimiter(text: &str) -> u8 {
    let line = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or_default();
    let unquoted = || line.split('"').step_by(2).flat_map(str::bytes);
    let count = |delimiter: u8| unquoted().filter(|byte| *byte == delimiter).count();
    // The last of equals wins.
    [b',', b'\t', b';'].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b';')
}

#[cfg(test)]
mod tests;
