//! Places: from the lines and columns of the Markdown parser to spans.

use comrak::nodes::{LineColumn, Sourcepos};

use crate::source::{FileId, Span};

/// A file's text, to find places in.
pub(super) struct Places<'t> {
    file: FileId,
    pub(super) text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(super) fn new(file: FileId, text: &'t str) -> Self {
        let bytes = text.as_bytes();
        // To the parser a carriage return alone ends a line too.
        let ends = |(at, byte): (usize, &u8)| {
            (*byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))).then_some(at + 1)
        };
        let starts = std::iter::once(0).chain(bytes.iter().enumerate().filter_map(ends)).collect();
        Self { file, text, starts }
    }

    /// Where a line begins, counted from 0; the end of the text for one that is not there.
    pub(super) fn line(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    /// The stretch between two bytes.
    pub(super) fn between(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start, end: end.max(start) }
    }

    /// All of the text.
    pub(super) fn whole(&self) -> Span {
        self.between(0, self.text.len())
    }

    /// The stretch of a node; its last column is its last byte.
    pub(super) fn span(&self, at: Sourcepos) -> Span {
        let byte = |place: LineColumn| self.line(place.line.saturating_sub(1)) + place.column.saturating_sub(1);
        self.between(byte(at.start), (byte(at.end) + 1).min(self.text.len()))
    }

    /// What stands there.
    pub(super) fn words(&self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// What stands before a place on its line.
    pub(super) fn before(&self, span: Span) -> &'t str {
        let before = self.text.get(..span.start).unwrap_or_default();
        before.rsplit(['\n', '\r']).next().unwrap_or_default()
    }
}
