//! A file's tables against its fields: unknown keys, wrong types, missing keys.

use ::toml::Spanned;
use ::toml::de::{DeString, DeTable, DeValue};

use super::document::Document;
use super::swedish;
use super::types::{WRONG_TYPE, converted, example, is_scalar_of, type_word};
use crate::finding::{Code, Finding};
use crate::format::{Field, Kind, find};
use crate::message::{Arg, Message};
use crate::read::nearest::{nearest, only_nearest};
use crate::source::Span;

/// A key that the format does not have.
pub const UNKNOWN_KEY: Code = "unknown-key";
/// A key that must be there.
pub const MISSING_KEY: Code = "missing-key";
/// A text that is none of the legal ones.
pub const UNKNOWN_VALUE: Code = "unknown-value";

/// Walks tables and fields side by side.
pub(super) struct Checker<'d, 'f> {
    pub(super) document: &'d Document<'d>,
    pub(super) findings: &'f mut Vec<Finding>,
    /// The keys of the tables around, outermost first.
    pub(super) path: Vec<&'static str>,
}

impl Checker<'_, '_> {
    pub(super) fn table(&mut self, table: &DeTable<'_>, fields: &'static [Field], at: Span, name: &str) {
        let mut unknown = Vec::new();
        for (key, value) in table {
            match fields.iter().find(|field| field.key == key.get_ref()) {
                Some(field) => {
                    self.path.push(field.key);
                    self.value(value, field.key, field.kind);
                    self.path.pop();
                }
                None => unknown.push((key, value)),
            }
        }
        let mut there: Vec<&str> = table.keys().map(|key| key.get_ref().as_ref()).collect();
        unknown.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in unknown {
            there.extend(self.unknown_key(key, value.get_ref(), fields, &there));
        }
        // In a line that could not be read may stand what seems to be missing.
        if !self.document.damaged.is_empty() {
            return;
        }
        for field in fields.iter().filter(|field| field.is_required() && !there.contains(&field.key)) {
            let message = Message::new("finding-missing-key").with("key", field.key).with("table", name);
            let finding = Finding::error(MISSING_KEY, at, message);
            self.findings
                .push(finding.help(Message::new("help-missing-key").with("line", example(field.key, field.kind))));
        }
    }

    /// Says that the format has no such key; gives the key that is meant, so that it is not said to be missing.
    fn unknown_key(
        &mut self,
        key: &Spanned<DeString<'_>>,
        value: &DeValue<'_>,
        fields: &'static [Field],
        there: &[&str],
    ) -> Option<&'static str> {
        let (at, name) = (self.document.span(key.span()), key.get_ref().as_ref());
        let finding = Finding::error(UNKNOWN_KEY, at, Message::new("finding-unknown-key").with("key", name));
        let keys = || fields.iter().map(|field| field.key);
        let in_swedish = swedish::keys(name).iter().copied().find(|meant| keys().any(|key| key == *meant));
        let meant = in_swedish.or_else(|| nearest(name, keys()));
        let help = match meant {
            Some(nearest) => Message::new("help-unknown-key-nearest").with("nearest", nearest),
            None => {
                Message::new("help-unknown-key").with("legal", fields.iter().map(|field| field.key).collect::<Arg>())
            }
        };
        let finding = finding.help(help);
        let fits = |meant: &str| {
            let kind = find(fields, meant).map(|field| field.kind);
            kind.is_some_and(|kind| is_of(kind, value)) && !there.contains(&meant)
        };
        let sure = in_swedish.or_else(|| only_nearest(name, keys())).filter(|meant| fits(meant));
        // The key as it is written, without quotes of its own.
        let plain = key.span().end - key.span().start == name.len();
        self.findings.push(match sure.filter(|_| plain) {
            // What stands there is read as what is meant.
            Some(meant) => {
                self.document.meant.borrow_mut().insert(key.span().start, meant);
                finding.replaced(at, meant)
            }
            None => finding,
        });
        meant.filter(|meant| !there.contains(meant))
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, key: &str, kind: Kind) {
        let (at, kind) = (self.document.span(value.span()), kind.written());
        match (kind, value.get_ref()) {
            (Kind::Table(fields), DeValue::Table(table)) => self.table(table, fields, at, key),
            (Kind::Tables(fields), DeValue::Array(items)) => {
                for item in items {
                    match item.get_ref() {
                        DeValue::Table(table) => self.table(table, fields, self.document.span(item.span()), key),
                        _ => self.wrong_type(item, key, kind, None),
                    }
                }
            }
            (Kind::Texts, DeValue::Array(items)) => {
                for item in items.iter().filter(|item| !item.get_ref().is_str()) {
                    self.wrong_type(item, key, kind, Some(Kind::Text));
                }
            }
            (Kind::ByPeriod, DeValue::Table(table)) => {
                for (name, value) in table.iter().filter(|(_, value)| !value.get_ref().is_str()) {
                    self.wrong_type(value, name.get_ref(), Kind::Text, Some(Kind::Text));
                }
            }
            (Kind::Free(legal), DeValue::Table(table)) => {
                for (name, value) in table {
                    self.value(value, name.get_ref(), Kind::Choice(legal));
                }
            }
            (Kind::Choice(legal), DeValue::String(text)) => self.choice(text, value, key, legal),
            (_, scalar) if is_scalar_of(kind, scalar) => {}
            _ => self.wrong_type(value, key, kind, Some(kind)),
        }
    }

    fn choice(&mut self, text: &str, value: &Spanned<DeValue<'_>>, key: &str, legal: &'static [&'static str]) {
        if legal.contains(&text) {
            return;
        }
        let range = value.span();
        let inner = range.end - range.start == text.len() + 2;
        let at = self.document.span(if inner { range.start + 1..range.end - 1 } else { range });
        let message = Message::new("finding-unknown-value").with("key", key).with("value", text);
        let in_swedish = swedish::value(text, legal);
        let help = match in_swedish.or_else(|| nearest(text, legal.iter().copied())) {
            Some(nearest) => Message::new("help-unknown-value-nearest").with("nearest", nearest),
            None => Message::new("help-unknown-value").with("legal", legal.iter().copied().collect::<Arg>()),
        };
        let finding = Finding::error(UNKNOWN_VALUE, at, message).help(help);
        let sure = in_swedish.or_else(|| only_nearest(text, legal.iter().copied())).filter(|_| inner);
        self.findings.push(match sure {
            Some(meant) => finding.replaced(at, meant),
            None => finding,
        });
    }

    /// `kind`: what the key holds; `as_kind`: what this very value is to be, where that can be written at all.
    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, key: &str, kind: Kind, as_kind: Option<Kind>) {
        let at = self.document.span(value.span());
        let raw = self.document.text.get(value.span()).unwrap_or_default();
        let converted = as_kind.and_then(|kind| converted(value.get_ref(), raw, kind));
        let message = Message::new("finding-wrong-type").with("key", key).with("type", type_word(kind));
        let write = |line: String| Message::new("help-syntax-write").with("line", line);
        let help = match (&converted, kind) {
            // An item of a list: the rest of the line stays.
            (Some(text), Kind::Texts) if !text.starts_with('[') => write(text.clone()),
            (Some(text), _) => Message::new("help-wrong-type").with("line", text.as_str()).with("key", key),
            (None, Kind::Table(_) | Kind::Free(_) | Kind::Tables(_)) => write(example(&self.path.join("."), kind)),
            (None, Kind::Flag) => Message::new("help-syntax-flag").with("key", key),
            (None, kind) => {
                let line = example("", kind);
                let line = line.strip_prefix(" = ").unwrap_or(&line).to_owned();
                Message::new("help-wrong-type-example").with("line", line).with("key", key)
            }
        };
        let finding = Finding::error(WRONG_TYPE, at, message).help(help);
        self.findings.push(match converted {
            Some(text) => finding.replaced(at, text),
            None => finding,
        });
    }
}

/// Whether a value is of a kind, looked at from outside.
fn is_of(kind: Kind, value: &DeValue<'_>) -> bool {
    match kind.written() {
        Kind::Table(_) | Kind::ByPeriod | Kind::Free(_) => value.is_table(),
        Kind::Tables(_) | Kind::Texts => value.is_array(),
        Kind::Choice(_) => value.is_str(),
        kind => is_scalar_of(kind, value),
    }
}
