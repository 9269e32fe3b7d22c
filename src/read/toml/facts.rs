//! What a file says, fact by fact and nothing of how it is set out: to tell whether two files say the same.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

/// Every fact of a file: which key of which kind of table holds what. Nothing where the file can't be read.
pub fn facts(text: &str) -> Option<Vec<String>> {
    walked(text).map(|walk| walk.facts)
}

/// Under what everything stands that has an id or words of its own. Nothing where the file can't be read.
pub fn places(text: &str) -> Option<Vec<String>> {
    walked(text).map(|walk| walk.places)
}

#[derive(Default)]
struct Walk {
    facts: Vec<String>,
    places: Vec<String>,
}

fn walked(text: &str) -> Option<Walk> {
    let root = DeTable::parse(text).ok()?;
    let mut walk = Walk::default();
    walk.table(root.get_ref(), "", "");
    Some(walk)
}

impl Walk {
    fn table(&mut self, table: &DeTable<'_>, path: &str, under: &str) {
        let name = ["id", "text"].iter().find_map(|key| Some(table.get(*key)?.get_ref().as_str()?.to_owned()));
        if let Some(name) = &name {
            self.places.push(format!("{path}\u{1}{name}\u{1}{under}"));
        }
        for (key, inner) in table {
            let path = if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
            self.value(inner, &path, name.as_deref().unwrap_or(under));
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, path: &str, under: &str) {
        let is_table = |item: &Spanned<DeValue<'_>>| item.get_ref().as_table().is_some();
        match value.get_ref() {
            DeValue::Table(inner) => {
                self.facts.push(format!("{path}\u{1}"));
                self.table(inner, path, under);
            }
            DeValue::Array(items) if items.iter().any(is_table) => {
                for item in items {
                    self.value(item, path, under);
                }
            }
            plain => self.facts.push(format!("{path}\u{1}{}", written(plain))),
        }
    }
}

/// A value as text, the same for the same value.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("{:?}", text.as_ref()),
        DeValue::Integer(number) => format!("{number:?}"),
        DeValue::Float(number) => format!("{number:?}"),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Array(items) => items.iter().map(|item| written(item.get_ref()) + ";").collect(),
        DeValue::Table(inner) => {
            inner.iter().map(|(key, item)| [key.get_ref(), "=", &written(item.get_ref()), ";"].concat()).collect()
        }
    }
}
