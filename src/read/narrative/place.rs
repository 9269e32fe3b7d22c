//! Places: from the lines and columns of the Markdown parser to spans.

use comrak::nodes::{LineColumn, Sourcepos};

use crate::source::{FileId, Span};

/// Where the lines of a text begin. To the Markdown parser a carriage return alone ends a line too.
pub(super) fn lines(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    let ends = ends.filter(|at| bytes.get(*at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n'));
    std::iter::once(0).chain(ends.map(|at| at + 1)).collect()
}

/// A file's text, to find places in.
pub(super) struct Places<'t> {
    file: FileId,
    pub(super) text: &'t str,
    /// Where lines begin, from the first that the parser was given.
    starts: &'t [usize],
}

impl<'t> Places<'t> {
    pub(super) fn new(file: FileId, text: &'t str, starts: &'t [usize]) -> Self {
        Self { file, text, starts }
    }

    /// The places of a part of the text that begins with a line, to be asked for by lines of the part.
    pub(super) fn part(&self, line: usize) -> Self {
        Self { starts: self.starts.get(line..).unwrap_or_default(), ..*self }
    }

    /// Where a line begins, counted from 0; the end of the text for one that is not there.
    pub(super) fn line(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> usize {
        self.starts.len()
    }

    /// A line with what ends it, counted from 0.
    pub(super) fn line_span(&self, line: usize) -> Span {
        self.between(self.line(line), self.line(line + 1))
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
