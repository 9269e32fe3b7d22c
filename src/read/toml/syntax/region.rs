//! The lines that a fault concerns: its own, or those of the list that it stands in.

use super::parses;
use crate::format::{Field, below};
use crate::read::toml::header;

/// So many lines back is looked for where a list begins.
const MOST_LINES: usize = 500;

/// The lines that a fault concerns.
pub(super) struct Region<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: &'t str,
    /// The fields of the table that it stands in; none where that is unknown.
    pub(super) fields: &'static [Field],
}

impl<'t> Region<'t> {
    /// The region that an error belongs to.
    pub(super) fn around(text: &'t str, at: usize, fields: &'static [Field]) -> Self {
        let (start, end) = around(text, at);
        let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
        let words = rest.get(..end - start).unwrap_or(rest);
        let header =
            before.lines().rev().find_map(|line| line.trim_start().starts_with('[').then(|| header::path(line))?);
        Self { start, end, text: words, fields: header.map_or(fields, |path| below(fields, path)) }
    }
}

/// Whether a line begins a list: `key = [`.
pub(super) fn begins_list(text: &str) -> bool {
    let line = super::line::Line::read(text, &[]);
    line.value.starts_with(['[', '('])
}

/// Whether a line begins something new: a header, or a key with `=`.
pub(super) fn begins(line: &str) -> bool {
    let is_header = || line.trim_start().starts_with('[') && header::path(line).is_some();
    super::line::Line::read(line, &[]).equals.is_some() || is_header()
}

fn around(text: &str, at: usize) -> (usize, usize) {
    let own = line_at(text, at);
    let words = text.get(own.0..own.1).unwrap_or_default();
    let extended = if begins_list(words) { list(text, own.0) } else { broken_text(text, own).unwrap_or(own) };
    let is_at_fault = begins(words) && !parses(text.get(extended.0..extended.1).unwrap_or_default());
    if is_at_fault { extended } else { list_before(text, own.0).unwrap_or(extended) }
}

/// So many lines may a text be broken into.
const MOST_BROKEN: usize = 10;

/// A text that is not closed on its line, but on one of the next.
fn broken_text(text: &str, own: (usize, usize)) -> Option<(usize, usize)> {
    let line = super::line::Line::read(text.get(own.0..own.1)?, &[]);
    if !line.value.starts_with('"') || line.quotes() != 1 || line.value.contains("\"\"\"") {
        return None;
    }
    let mut at = own.1;
    for (number, next) in text.get(own.1..)?.split_inclusive('\n').enumerate().take(MOST_BROKEN) {
        let words = next.trim();
        let ends = words.ends_with('"') && words.matches('"').count() == 1;
        if number > 0 && ends && !begins(next) {
            return Some((own.0, at + next.trim_end().len()));
        }
        if number > 0 && (words.is_empty() || begins(next) || words.starts_with(['#', '[']) || words.contains('"')) {
            return None;
        }
        at += next.len();
    }
    None
}

/// The line that a place is on, without its line break.
fn line_at(text: &str, at: usize) -> (usize, usize) {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let rest = text.get(start..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    (start, start + line.strip_suffix('\r').unwrap_or(line).len())
}

/// The list that is open where a line begins.
fn list_before(text: &str, at: usize) -> Option<(usize, usize)> {
    let before = text.get(..at)?;
    let mut end = before.len();
    for line in before.split_inclusive('\n').rev().take(MOST_LINES) {
        let start = end - line.len();
        if begins(line) {
            let region = begins_list(line).then(|| list(text, start))?;
            // One that ends before is not open, unless nothing closes it.
            let closed = parses(text.get(region.0..region.1)?);
            return (!closed).then_some(region);
        }
        end = start;
    }
    None
}

/// The lines of a list that begins on a line: to where it is closed, else to its last words.
fn list(text: &str, start: usize) -> (usize, usize) {
    let mut depth = 0_usize;
    let mut at = start;
    let mut end = start;
    for (number, line) in text.get(start..).unwrap_or_default().split_inclusive('\n').enumerate() {
        if number > 0 && begins(line) {
            break;
        }
        let words = line.trim_end();
        if !words.is_empty() && !words.trim_start().starts_with('#') {
            end = at + words.len();
        }
        let mut quoted = false;
        for c in words.chars() {
            match c {
                '"' => quoted = !quoted,
                '#' if !quoted => break,
                '[' | '(' if !quoted => depth += 1,
                ']' | ')' | '}' if !quoted => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return (start, at + words.len());
                    }
                }
                _ => {}
            }
        }
        at += line.len();
    }
    (start, end)
}
