//! The export as one object: a list a table, an object a row. Numbers are exact decimals as strings.

use std::fmt::Write as _;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::words_of;
use crate::language::Words;
use crate::report::export::{Sheet, Value};

/// What the file begins with; one that begins so may be written over.
pub const MARK: &str = "{\n  \"made_by\": \"plan export\"";

/// Writes the tables.
pub fn json(words: &Words, sheets: &[Sheet]) -> String {
    let mut text = MARK.to_owned();
    for sheet in sheets {
        let rows: Vec<Row<'_>> = sheet.rows.iter().map(|row| Row { words, sheet, cells: row }).collect();
        let rows = crate::render::json(&rows);
        // The object is written by hand so that the mark comes first and the tables in their order.
        let rows = rows.trim_end().replace('\n', "\n  ");
        let _ = write!(text, ",\n  \"{}\": {rows}", sheet.table.name());
    }
    text + "\n}\n"
}

/// A row as an object with its keys in the order of the columns.
struct Row<'r> {
    words: &'r Words,
    sheet: &'r Sheet,
    cells: &'r [Value],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for ((key, _), value) in self.sheet.columns.iter().zip(self.cells) {
            object.serialize_entry(key, &cell(self.words, value))?;
            match value {
                Value::Masked(_) if *key == "value" => object.serialize_entry("masked", &true)?,
                Value::Masked(_) => object.serialize_entry(&format!("{key}_masked"), &true)?,
                _ => {}
            }
        }
        object.end()
    }
}

fn cell(words: &Words, value: &Value) -> Json {
    match value {
        Value::Nothing | Value::Masked(_) => Json::Null,
        Value::Text(text) | Value::Coded(text, _) => Json::String(text.clone()),
        Value::Sentences(_) => words_of(words, value).map_or(Json::Null, Json::String),
        Value::Number(number) => Json::String(number.to_string()),
        Value::Whole(whole) => Json::from(*whole),
        Value::Day(day) => Json::String(day.to_string()),
        Value::Is(is) => Json::Bool(*is),
    }
}
