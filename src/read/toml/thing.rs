//! A file that is right, as things with what is said of them, in the order of the format and not of the file.

use ::toml::de::{DeTable, DeValue};

use super::Table;
use super::document::{Document, parse};
use crate::format::{Field, File, Kind};
use crate::source::Sources;

/// A heading with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What it is: `indicator`.
    pub kind: &'static str,
    /// What is said of it; of a list a value at a time.
    pub facts: Vec<Fact>,
    /// What stands under it.
    pub things: Vec<Thing>,
}

/// Something that is said of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The key.
    pub key: &'static str,
    /// The period or the check that it is said of; empty for most.
    pub of: String,
    /// What is said.
    pub value: String,
    /// Whether that is a word of the format's, and not of the plan's.
    pub is_word: bool,
}

/// The things of a file; nothing where anything is wrong with how it is written.
pub fn things(text: &str, file: File) -> Option<Vec<Thing>> {
    let mut sources = Sources::default();
    let id = sources.add(String::new(), String::new().into(), text.to_owned());
    let fields = file.fields();
    let read = |document: &Document<'_>| {
        let mut findings = Vec::new();
        Table::checked(document, fields, sources.start(id), &mut findings);
        findings.is_empty().then(|| thing("", &document.root, fields).things)
    };
    let (things, findings) = parse(id, text, fields, read);
    things.filter(|_| findings.is_empty())
}

fn thing(kind: &'static str, table: &DeTable<'_>, fields: &'static [Field]) -> Thing {
    let mut thing = Thing { kind, facts: Vec::new(), things: Vec::new() };
    for field in fields {
        let Some((_, value)) = table.iter().find(|(key, _)| key.get_ref() == field.key) else { continue };
        match (field.kind, value.get_ref()) {
            (Kind::Table(fields), DeValue::Table(inner)) => thing.things.push(self::thing(field.key, inner, fields)),
            (Kind::Tables(fields), DeValue::Array(items)) => {
                let tables = items.iter().filter_map(|item| item.get_ref().as_table());
                thing.things.extend(tables.map(|inner| self::thing(field.key, inner, fields)));
            }
            // A table of checks has nothing but its keys.
            (Kind::Free(_), DeValue::Table(inner)) => {
                let facts = by_key("", inner);
                thing.things.push(Thing { kind: field.key, facts, things: Vec::new() });
            }
            (_, DeValue::Table(inner)) => thing.facts.extend(by_key(field.key, inner)),
            (kind, DeValue::Array(items)) => {
                thing.facts.extend(items.iter().map(|item| fact(field.key, kind, item.get_ref())));
            }
            (kind, plain) => thing.facts.push(fact(field.key, kind, plain)),
        }
    }
    thing
}

fn fact(key: &'static str, kind: Kind, value: &DeValue<'_>) -> Fact {
    let is_word = matches!(kind, Kind::Choice(_) | Kind::Flag);
    Fact { key, of: String::new(), value: written(value), is_word }
}

fn by_key(key: &'static str, table: &DeTable<'_>) -> Vec<Fact> {
    let fact = |of: &str, value: &DeValue<'_>| Fact { key, of: of.to_owned(), value: written(value), is_word: false };
    table.iter().map(|(of, value)| fact(of.get_ref(), value.get_ref())).collect()
}

fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(day) => day.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => String::new(),
    }
}
