//! A TOML file as an editor's schema sees it: as JSON, with days as texts.

use serde_json::Value;
use toml::de::{DeTable, DeValue};

/// The file as JSON; `None` where it is no TOML.
pub fn json(text: &str) -> Option<Value> {
    DeTable::parse(text).ok().map(|root| table(root.get_ref()))
}

fn table(table: &DeTable<'_>) -> Value {
    Value::Object(table.iter().map(|(key, item)| (key.get_ref().to_string(), value(item.get_ref()))).collect())
}

fn value(of: &DeValue<'_>) -> Value {
    match of {
        DeValue::String(text) => text.to_string().into(),
        DeValue::Integer(number) => number.as_str().replace('_', "").parse::<i64>().unwrap().into(),
        DeValue::Float(number) => serde_json::from_str(&number.as_str().replace('_', "")).unwrap(),
        DeValue::Boolean(flag) => (*flag).into(),
        DeValue::Datetime(day) => day.to_string().into(),
        DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
        DeValue::Table(inner) => table(inner),
    }
}
