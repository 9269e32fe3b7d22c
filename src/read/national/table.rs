//! A table as it is read, block by block: its layout from the header, then its rows.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

use super::collect::{Entry, collect};
use super::fault::Fault;
use super::header::{self, Layout, Values};
use super::plain::{self, Kpis, Sight};
use super::row::{self, Said};
use super::{Found, Wanted, code};
use crate::message::Message;

/// What has been read so far.
pub(super) struct Table<'w> {
    wanted: &'w Wanted,
    /// What a line `sep=;` names.
    delimiter: Option<u8>,
    layout: Option<Layout>,
    /// What the fast way needs; absent: every row is read with care.
    kpis: Option<Kpis>,
    entries: Vec<Entry>,
    found: Found,
    /// The number of the last line read.
    line: u64,
    /// Nothing more is to be read: it is no table.
    is_over: bool,
}

impl<'w> Table<'w> {
    /// Begins with nothing read; without `kpis` every row is read with care.
    pub(super) fn new(wanted: &'w Wanted, kpis: Option<Kpis>) -> Self {
        Self {
            wanted,
            delimiter: None,
            layout: None,
            kpis,
            entries: Vec::new(),
            found: Found::default(),
            line: 0,
            is_over: false,
        }
    }

    /// Reads a block of whole lines; the last of the last one may be without its line ending. False: no more is needed.
    pub(super) fn block(&mut self, block: &[u8], is_last: bool) -> bool {
        if self.line == 0 && is_binary(block) {
            self.no_text(block);
        }
        let mut rest = block;
        while !rest.is_empty() && !self.is_over {
            if self.is_plain() {
                rest = self.plain(rest);
            }
            let end = memchr::memchr(b'\n', rest);
            let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            if !line.is_empty() {
                self.careful(line, is_last && end.is_none());
            } else if end.is_some() {
                self.line += 1;
            }
            rest = end.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
        }
        !self.is_over
    }

    /// Whether there is a fast way: the layout is known, and has a value a row.
    fn is_plain(&self) -> bool {
        self.kpis.is_some() && self.layout.as_ref().is_some_and(|layout| matches!(layout.values, Values::Long { .. }))
    }

    /// Reads lines the fast way, and what is not plain in them with care, up to the first one with a quote in it or
    /// without an ending; what is left begins with that.
    fn plain<'b>(&mut self, block: &'b [u8]) -> &'b [u8] {
        let quote = memchr::memchr(b'"', block).unwrap_or(block.len());
        let end = memchr::memrchr(b'\n', block.get(..quote).unwrap_or_default()).map_or(0, |end| end + 1);
        let (mut rest, left) = block.split_at(end);
        while let Some(end) = memchr::memchr(b'\n', rest) {
            let (line, after) = rest.split_at(end);
            if !self.plain_line(line, rest) {
                self.careful(line, false);
            }
            rest = after.get(1..).unwrap_or_default();
        }
        left
    }

    /// Reads a line the fast way, if it is plain.
    #[inline]
    fn plain_line(&mut self, line: &[u8], from_line: &[u8]) -> bool {
        let (Some(layout), Some(kpis)) = (&self.layout, &self.kpis) else { return false };
        let Values::Long { kpi, .. } = layout.values else { return false };
        let cell = match kpi {
            0 => Some(from_line),
            kpi => memchr::memchr_iter(layout.delimiter, line).nth(kpi - 1).and_then(|end| from_line.get(end + 1..)),
        };
        match cell.map_or(Sight::Unclear, |cell| kpis.sight(cell, layout.delimiter)) {
            Sight::Unclear => return false,
            Sight::Other => {}
            Sight::Wanted(kpi) => {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                let Ok(entry) = plain::row(line, self.line + 1, layout, self.wanted, kpi) else { return false };
                self.entries.extend(entry);
            }
        }
        self.line += 1;
        self.found.rows += 1;
        true
    }

    /// What was found.
    pub(super) fn finish(mut self) -> Found {
        if self.layout.is_none() && self.found.faults.is_empty() {
            self.no_table(Message::new("finding-empty-file"), Message::new("help-national-columns"), code::EMPTY_FILE);
        }
        self.found.national = collect(self.entries, &mut self.found.faults);
        self.found
    }

    /// Reads a line with care.
    fn careful(&mut self, line: &[u8], ends_the_file: bool) {
        self.line += 1;
        let text = decode(line.strip_suffix(b"\r").unwrap_or(line));
        if text.trim().is_empty() {
            return;
        }
        let Some(layout) = &self.layout else {
            self.header(&text);
            return;
        };
        self.found.rows += 1;
        match row::read(&text, self.line, layout, self.wanted, ends_the_file, &mut self.entries) {
            Ok(Said::Values) => {}
            Ok(Said::OfOthers) => self.found.passed_over += 1,
            Err(fault) => self.found.faults.push(*fault, &text),
        }
    }

    fn header(&mut self, text: &str) {
        if let Some(delimiter) = header::named_delimiter(text).filter(|_| self.delimiter.is_none()) {
            self.delimiter = Some(delimiter);
            return;
        }
        match header::read(text, self.delimiter, self.wanted, self.line) {
            Ok(layout) => self.layout = Some(layout),
            Err(fault) => {
                self.found.faults.push(*fault, text);
                self.is_over = true;
            }
        }
    }

    /// The next line goes on and on.
    pub(super) fn line_too_long(&mut self) {
        self.line += 1;
        self.no_table(
            Message::new("national-fault-line"),
            Message::new("help-national-line"),
            code::WRONG_NUMBER_OF_CELLS,
        );
    }

    fn no_text(&mut self, block: &[u8]) {
        if is_workbook(block) {
            self.no_table(
                Message::new("finding-binary-file-workbook"),
                Message::new("help-binary-file-workbook"),
                code::BINARY_FILE,
            );
        } else {
            self.no_table(Message::new("finding-binary-file"), Message::new("help-binary-file"), code::BINARY_FILE);
        }
        self.is_over = true;
    }

    fn no_table(&mut self, message: Message, help: Message, code: crate::finding::Code) {
        let line = self.line.max(1);
        self.found.faults.push(Fault { code, message, help, line, start: 0, end: 0, other: None }, "");
    }
}

/// UTF-8, else as Windows-1252 reads it: line by line, for the file is not held.
fn decode(line: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(line).map_or_else(|_| WINDOWS_1252.decode_without_bom_handling(line).0, Cow::Borrowed)
}

fn is_workbook(block: &[u8]) -> bool {
    block.starts_with(b"PK\x03\x04") || block.starts_with(b"\xD0\xCF\x11\xE0")
}

/// A workbook, a picture, a program: no table of lines.
fn is_binary(block: &[u8]) -> bool {
    is_workbook(block) || block.starts_with(b"%PDF-") || memchr::memchr(0, block).is_some()
}
