//! Where a value stands: its file and line.

use super::{Value, text};
use crate::source::{Sources, Span};

/// The file and the line; two cells.
pub fn place(sources: &Sources, at: Option<Span>) -> [Value; 2] {
    match at {
        Some(at) => [text(sources.path(at.file)), Value::Whole(sources.position(at).line)],
        None => [Value::Nothing, Value::Nothing],
    }
}
