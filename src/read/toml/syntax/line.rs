//! A line as it was meant: a key, a sign between, a value, a comment. None of it need be right.

use crate::format::{Field, Kind, find};

/// A line; all places are bytes of it.
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    /// The key without what surrounds it.
    pub(super) key: &'t str,
    pub(super) key_at: (usize, usize),
    /// Where `=` stands right after the key.
    pub(super) equals: Option<usize>,
    /// What stands after `=`, without the comment.
    pub(super) value: &'t str,
    pub(super) value_at: (usize, usize),
    /// The fields of the table that the line stands in.
    pub(super) fields: &'static [Field],
}

impl<'t> Line<'t> {
    pub(super) fn read(text: &'t str, fields: &'static [Field]) -> Self {
        let start = text.len() - text.trim_start().len();
        let after_indent = text.get(start..).unwrap_or_default();
        let legal = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let length = after_indent.find(|c| !legal(c)).unwrap_or(after_indent.len());
        let key_at = (start, start + length);
        let rest = text.get(key_at.1..).unwrap_or_default();
        let trimmed = rest.trim_start();
        let equals = trimmed.starts_with('=').then_some(text.len() - trimmed.len());
        let (from, to) = match equals {
            Some(equals) => value(text, equals + 1),
            None => (text.len(), text.len()),
        };
        Self {
            text,
            key: text.get(key_at.0..key_at.1).unwrap_or_default(),
            key_at,
            equals,
            value: text.get(from..to).unwrap_or_default(),
            value_at: (from, to),
            fields,
        }
    }

    /// What the key holds, if the table has it.
    pub(super) fn kind(&self) -> Option<Kind> {
        find(self.fields, self.key).map(|field| field.kind)
    }

    /// Whether the table has the key.
    pub(super) fn is_known(&self) -> bool {
        find(self.fields, self.key).is_some()
    }

    /// Whether the value is to be a text.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind(), Some(Kind::Text | Kind::Choice(_)))
    }

    /// How many straight quotes the value has, without those that are a part of the text.
    pub(super) fn quotes(&self) -> usize {
        self.value.replace("\\\\", "").replace("\\\"", "").matches('"').count()
    }

    /// The line with another value.
    pub(super) fn with_value(&self, value: &str) -> String {
        let (from, to) = self.value_at;
        format!("{}{value}{}", self.text.get(..from).unwrap_or_default(), self.text.get(to..).unwrap_or_default())
    }
}

/// Where the value lies that begins somewhere after a place, without spaces around it and the comment after it.
fn value(text: &str, from: usize) -> (usize, usize) {
    let rest = text.get(from..).unwrap_or_default();
    let start = from + rest.len() - rest.trim_start().len();
    let mut quote = None;
    let mut before = ' ';
    let mut end = text.len();
    for (at, c) in text.get(start..).unwrap_or_default().char_indices() {
        match quote {
            Some(open) if c == open && before != '\\' => quote = None,
            None if c == '"' || (c == '\'' && !before.is_alphanumeric()) => quote = Some(c),
            None if c == '#' && (before.is_whitespace() || before == '"') => {
                end = start + at;
                break;
            }
            _ => {}
        }
        before = c;
    }
    let value = text.get(start..end).unwrap_or_default();
    (start, start + value.trim_end().len())
}
