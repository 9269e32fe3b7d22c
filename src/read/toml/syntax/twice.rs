//! What may stand only once: a key in its table, a header in its file.

use super::line::Line;
use super::region::Region;
use super::{Change, Fault, SYNTAX, Step};
use crate::finding::Finding;
use crate::message::Message;
use crate::read::toml::header;
use crate::source::{FileId, Span};

/// Says it of the second, and shows the first.
pub(super) fn explain(file: FileId, text: &str, at: usize) -> Fault {
    let region = Region::around(text, at, &[]);
    let span = |start: usize, end: usize| Span { file, start, end };
    let whole = span(region.start, region.end);
    let line = region.text.lines().next().unwrap_or_default();
    let before = text.get(..region.start).unwrap_or_default();
    let (message, help, part, first) =
        if let Some(path) = header::path(line).filter(|_| line.trim_start().starts_with('[')) {
            let start = region.start + line.len() - line.trim_start().len();
            let part = span(start, region.start + line.trim_end().len());
            ("finding-syntax-table-twice", "help-syntax-table-twice", part, header_before(before, path))
        } else {
            let key = word(text, at);
            let part = span(at, at + key.len());
            let own = region.text.get(..at - region.start).unwrap_or_default();
            let first = key_on_line(own, region.start, key).or_else(|| key_before(before, key));
            ("finding-syntax-key-twice", "help-syntax-key-twice", part, first)
        };
    let said = text.get(part.start..part.end).unwrap_or_default();
    let mut finding = Finding::error(SYNTAX, part, Message::new(message).with("key", said)).help(Message::new(help));
    let mut changes = Vec::new();
    if let Some((start, end)) = first {
        finding = finding.related(span(start, end), Message::new("related-first"));
        // The same line once more says nothing: it can go.
        let of_first = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        if of_first.trim() == region.text.trim() && !line.trim_start().starts_with('[') {
            let rest = text.get(region.end..).unwrap_or_default();
            let newline = rest.find('\n').map_or(0, |at| at + 1);
            changes.push(Change { start: region.start, end: region.end + newline, text: String::new() });
        }
    }
    let is_mended = !changes.is_empty();
    Fault { steps: vec![Step { finding, changes }], is_mended, region: whole, stays_in_its_region: true }
}

/// The key that begins at a place.
fn word(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.find(|c: char| c == '=' || c.is_whitespace() || c == ']' || c == '.').unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// The key earlier on the same line: `{ 2024 = "a", 2024 = "b" }`.
fn key_on_line(before: &str, start: usize, key: &str) -> Option<(usize, usize)> {
    let at = before.match_indices(key).map(|(at, _)| at).find(|at| {
        let after = before.get(at + key.len()..).unwrap_or_default().trim_start();
        let free = before.get(..*at).unwrap_or_default().ends_with([' ', '{', ',']);
        after.starts_with('=') && free
    })?;
    Some((start + at, start + at + key.len()))
}

/// The line of the same table that has the key.
fn key_before(before: &str, key: &str) -> Option<(usize, usize)> {
    let mut found = None;
    let mut end = before.len();
    for line in before.split_inclusive('\n').rev() {
        let start = end - line.len();
        if line.trim_start().starts_with('[') && header::path(line).is_some() {
            break;
        }
        let words = Line::read(line, &[]);
        if words.equals.is_some() && words.key == key {
            found = Some((start + words.key_at.0, start + words.key_at.1));
        }
        end = start;
    }
    found
}

/// The first header of the same name; else the key that has it.
fn header_before(before: &str, path: &str) -> Option<(usize, usize)> {
    let mut start = 0;
    for line in before.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let is_header = line.trim_start().starts_with('[') && header::path(line) == Some(path);
        if is_header || Line::read(line, &[]).equals.is_some_and(|_| Line::read(line, &[]).key == path) {
            return Some((start + indent, start + line.trim_end().len()));
        }
        start += line.len();
    }
    None
}
