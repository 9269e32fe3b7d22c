//! The format of a file as a JSON Schema (draft 7), for editors: what may be written where, and what it is for.
//!
//! Editors for TOML show the description beside a key, and let what stands next to a `$ref` or an `allOf` go unseen:
//! so a table lies behind a reference, and its description beside the key.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::check::{Page, is_fixed};
use crate::format::{Field, File, Kind, Need, pattern};
use crate::language::Words;

/// What a schema that the tool has written begins with.
pub const MARK: &str = "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"$id\": \"urn:plan:schema:";

/// The usual forms of a period.
const PERIODS: &[&str] =
    &["2025", "2025-2026", "2025-H1", "2025-T1", "2025-Q1", "2025-01", "2025-01..2025-08", "2025-12-31"];

/// A schema, or a part of one; what is absent is left out.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    draft: Option<&'static str>,
    #[serde(rename = "$id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    choices: Option<&'static [&'static str]>,
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    when: Option<Box<Self>>,
    #[serde(rename = "else", skip_serializing_if = "Option::is_none")]
    otherwise: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    any_of: Vec<Self>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    property_names: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<InOrder>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    required: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additional_properties: Option<Additional>,
    #[serde(rename = "x-taplo", skip_serializing_if = "Option::is_none")]
    hints: Option<Hints>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    definitions: BTreeMap<&'static str, Self>,
}

/// The type of a value, or the only one of a list: for that Taplo sets out no quotation marks.
#[derive(Serialize)]
#[serde(untagged)]
enum Type {
    Is(&'static str),
    OneOf([&'static str; 1]),
}

/// Keys in the order of the format's table.
struct InOrder(Vec<(&'static str, Schema)>);

impl Serialize for InOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, schema)| (key, schema)))
    }
}

/// What other keys may hold.
#[derive(Serialize)]
#[serde(untagged)]
enum Additional {
    /// There may be none.
    No(bool),
    /// This.
    Of(Box<Schema>),
}

/// Hints for Taplo, which most editors use for TOML.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hints {
    /// The keys that it sets out when a table is begun, beside those that must be there.
    init_keys: Vec<&'static str>,
}

/// A file's schema; `pages` are the names that `[checks]` may have.
pub fn schema(words: &Words, file: File, pages: &[Page]) -> String {
    let (title, about) = match file {
        File::Organisation => ("schema-organisation-title", "schema-organisation"),
        File::Plan => ("schema-plan-title", "schema-plan"),
        File::Followup => ("schema-followup-title", "schema-followup"),
    };
    let mut maker = Maker { words, pages, definitions: BTreeMap::new() };
    let root = maker.table("", file.fields());
    let schema = Schema {
        draft: Some("http://json-schema.org/draft-07/schema#"),
        id: Some(format!("urn:plan:schema:{}:{}", words.language().code(), file.name())),
        title: Some(words.word(title)),
        description: Some(words.word(about)),
        definitions: maker.definitions,
        ..root
    };
    super::json(&schema)
}

/// Makes schemas of fields, and gathers what they share.
struct Maker<'a> {
    words: &'a Words,
    pages: &'a [Page],
    definitions: BTreeMap<&'static str, Schema>,
}

impl Maker<'_> {
    /// A table with its keys and no others.
    fn table(&mut self, name: &str, fields: &'static [Field]) -> Schema {
        let properties = fields.iter().map(|field| (field.key, self.field(name, field))).collect();
        let keys = |need: Need| fields.iter().filter(move |field| field.need == need).map(|field| field.key).collect();
        let usual: Vec<&str> = keys(Need::Ought);
        Schema {
            kind: Some(Type::Is("object")),
            properties: Some(InOrder(properties)),
            required: keys(Need::Must),
            additional_properties: Some(Additional::No(false)),
            hints: (!usual.is_empty()).then_some(Hints { init_keys: usual }),
            ..Schema::default()
        }
    }

    /// A key: what it is for, what it holds, what is usual.
    fn field(&mut self, table: &str, field: &'static Field) -> Schema {
        Schema {
            description: Some(self.words.word(&field.about(table))),
            examples: examples(field),
            default: field.default.map(|text| value(field.kind, text)),
            ..self.kind(field)
        }
    }

    fn kind(&mut self, field: &'static Field) -> Schema {
        let text = || Schema { kind: Some(Type::Is("string")), ..Schema::default() };
        let list =
            |items: Schema| Schema { kind: Some(Type::Is("array")), items: Some(Box::new(items)), ..Schema::default() };
        let id = || Schema { pattern: Some(pattern::ID.to_owned()), ..text() };
        match field.kind {
            Kind::Text => text(),
            Kind::Id => id(),
            Kind::Period => Schema { kind: Some(Type::Is("string")), ..self.period() },
            Kind::Percent(words) => Schema { pattern: Some(pattern::percent(words)), ..text() },
            Kind::Colour => Schema { pattern: Some(pattern::COLOUR.to_owned()), ..text() },
            Kind::County => Schema { pattern: Some(pattern::COUNTY.to_owned()), ..text() },
            Kind::Choice(legal) => Schema { choices: Some(legal), ..text() },
            Kind::Whole => Schema { kind: Some(Type::Is("integer")), minimum: Some(0), ..Schema::default() },
            Kind::Number => Schema { kind: Some(Type::Is("number")), ..Schema::default() },
            Kind::Flag => Schema { kind: Some(Type::Is("boolean")), ..Schema::default() },
            Kind::Date => Schema { kind: Some(Type::OneOf(["string"])), format: Some("date"), ..Schema::default() },
            Kind::Texts => list(text()),
            Kind::Ids => list(id()),
            Kind::Municipalities => list(Schema { pattern: Some(pattern::MUNICIPALITY.to_owned()), ..text() }),
            Kind::ByPeriod => Schema {
                kind: Some(Type::Is("object")),
                property_names: Some(Box::new(self.period())),
                additional_properties: Some(Additional::Of(Box::new(text()))),
                ..Schema::default()
            },
            Kind::Table(fields) => self.table(field.key, fields),
            Kind::Tables(fields) => {
                if !self.definitions.contains_key(field.key) {
                    // A table has no items. But Taplo counts the tables of a list twice on its way to a key: without them
                    // it would find its way to no description.
                    let items = Some(Box::new(reference(field.key)));
                    let table = Schema { items, ..self.table(field.key, fields) };
                    self.definitions.insert(field.key, table);
                }
                list(reference(field.key))
            }
            Kind::Free(legal) => self.checks(legal),
        }
    }

    /// A period. Its patterns are long: a text that has neither is told the usual forms instead.
    fn period(&mut self) -> Schema {
        let of = |pattern: String| Schema { pattern: Some(pattern), ..Schema::default() };
        self.definitions.entry("period").or_insert_with(|| Schema {
            any_of: vec![of(pattern::period_in_figures()), of(pattern::period_in_words())],
            ..Schema::default()
        });
        let forms = Schema { choices: Some(PERIODS), ..Schema::default() };
        Schema { when: Some(Box::new(reference("period"))), otherwise: Some(Box::new(forms)), ..Schema::default() }
    }

    /// The names of all checks, each with what it finds.
    fn checks(&self, legal: &'static [&'static str]) -> Schema {
        let check = |page: &Page| {
            let about = self.words.word(&format!("about-{}", page.code));
            let fixed = if is_fixed(page.code) { self.words.word("schema-fixed") } else { String::new() };
            let description = Some(format!("{about} {fixed}").trim_end().to_owned());
            (
                page.code,
                Schema { kind: Some(Type::Is("string")), description, choices: Some(legal), ..Schema::default() },
            )
        };
        Schema {
            kind: Some(Type::Is("object")),
            properties: Some(InOrder(self.pages.iter().map(check).collect())),
            additional_properties: Some(Additional::No(false)),
            ..Schema::default()
        }
    }
}

fn reference(definition: &str) -> Schema {
    Schema { reference: Some(format!("#/definitions/{definition}")), ..Schema::default() }
}

/// The examples of a key: several values, or one that is made of several parts.
fn examples(field: &Field) -> Vec<Value> {
    let texts = field.examples;
    match field.kind {
        _ if texts.is_empty() => Vec::new(),
        Kind::Texts | Kind::Ids | Kind::Municipalities => vec![texts.iter().copied().collect()],
        Kind::ByPeriod => {
            let entries = texts.iter().filter_map(|text| text.split_once(" = "));
            vec![Value::Object(entries.map(|(period, text)| (period.to_owned(), text.into())).collect())]
        }
        kind => texts.iter().map(|text| value(kind, text)).collect(),
    }
}

/// A value as JSON has it: numbers and flags are written there as in TOML.
fn value(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::Whole | Kind::Number | Kind::Flag => serde_json::from_str(text).unwrap_or_default(),
        _ => text.into(),
    }
}
