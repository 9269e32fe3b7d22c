//! The export in the forms of other programs: semicolon-separated text, JSON, a workbook.

mod csv;
mod json;
mod xlsx;

pub use csv::{csv, is_own as is_own_csv};
pub use json::{MARK as JSON_MARK, json};
pub use xlsx::{is_own as is_own_workbook, workbook};

use super::verdict::capital;
use super::visible::line;
use crate::language::Words;
use crate::report::export::Value;

/// A cell as words; nothing for numbers, days and truths, which each form writes in its own way.
fn words_of(words: &Words, value: &Value) -> Option<String> {
    Some(match value {
        Value::Text(text) => line(text),
        Value::Coded(_, word) | Value::Masked(word) => words.say(word),
        Value::Sentences(sentences) => {
            let said: Vec<String> = sentences.iter().map(|sentence| capital(&words.say(sentence))).collect();
            line(&said.join(" "))
        }
        Value::Is(is) => words.word(if *is { "export-yes" } else { "export-no" }),
        Value::Nothing | Value::Number(_) | Value::Whole(_) | Value::Day(_) => return None,
    })
}
