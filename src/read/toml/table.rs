//! A table of a TOML file, checked against its fields: unknown keys, wrong types, missing keys.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::finding::{Code, Finding};
use crate::format::{Field, Kind};
use crate::message::{Arg, Message};
use crate::read::nearest::nearest;
use crate::source::{At, FileId, Span};

/// A key that the format does not have.
pub const UNKNOWN_KEY: Code = "unknown-key";
/// A value of another type than the key has.
pub const WRONG_TYPE: Code = "wrong-type";
/// A key that must be there.
pub const MISSING_KEY: Code = "missing-key";
/// A text that is none of the legal ones.
pub const UNKNOWN_VALUE: Code = "unknown-value";

/// A checked table; its getters give `None` for what is absent or wrong, which has been said by then.
#[derive(Clone, Copy)]
pub struct Table<'t> {
    entries: &'t DeTable<'t>,
    file: FileId,
    /// Where the table begins: its header or its first key.
    pub at: Span,
}

impl<'t> Table<'t> {
    /// Checks a file's tables against its fields, down to the last.
    ///
    /// `damaged`: some lines could not be read, so that what seems to be missing may stand there.
    pub fn checked(
        table: &'t DeTable<'t>,
        fields: &'static [Field],
        at: Span,
        damaged: bool,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let this = Self { entries: table, file: at.file, at };
        Checker { file: at.file, damaged, findings }.table(table, fields, at, "");
        this
    }

    fn get(&self, key: &str) -> Option<(&'t DeValue<'t>, Span)> {
        let (_, value) = self.entries.iter().find(|(known, _)| known.get_ref() == key)?;
        Some((value.get_ref(), span(self.file, value)))
    }

    /// Whether the key is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// A key that is there, with its own place.
    pub fn name(&self, key: &str) -> Option<At<String>> {
        let (name, _) = self.entries.iter().find(|(known, _)| known.get_ref() == key)?;
        Some(At::new(key.to_owned(), Span { file: self.file, start: name.span().start, end: name.span().end }))
    }

    /// A text, without its quotes; the place is that of the words between them.
    pub fn text(&self, key: &str) -> Option<At<String>> {
        text_at(self.get(key)?)
    }

    /// A text without its place.
    pub fn words(&self, key: &str) -> Option<String> {
        self.text(key).map(|text| text.value)
    }

    /// A flag, `false` where absent.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(|(value, _)| value.as_bool()).unwrap_or(false)
    }

    /// A whole number from zero.
    pub fn whole(&self, key: &str) -> Option<u32> {
        self.whole_at(key).map(|number| number.value)
    }

    /// A whole number from zero, with its place.
    pub fn whole_at(&self, key: &str) -> Option<At<u32>> {
        let (value, span) = self.get(key)?;
        let number = value.as_integer()?.as_str().replace('_', "").parse().ok()?;
        Some(At::new(number, span))
    }

    /// A number, exactly as written.
    pub fn number(&self, key: &str) -> Option<At<Decimal>> {
        let (value, span) = self.get(key)?;
        decimal(value).map(|number| At::new(number, span))
    }

    /// A day.
    pub fn date(&self, key: &str) -> Option<At<NaiveDate>> {
        let (value, span) = self.get(key)?;
        date(value).map(|date| At::new(date, span))
    }

    /// A list of texts.
    pub fn texts(&self, key: &str) -> Vec<At<String>> {
        let items = self.get(key).and_then(|(value, _)| value.as_array());
        let items = items.into_iter().flat_map(|items| items.iter());
        items.filter_map(|item| text_at((item.get_ref(), span(self.file, item)))).collect()
    }

    /// Texts by period, as written: the key with its place, and the text, in the file's order.
    pub fn by_period(&self, key: &str) -> Vec<(At<String>, At<String>)> {
        self.table(key).map(|table| table.entries()).unwrap_or_default()
    }

    /// Every key with its place, and its text, in the file's order.
    pub fn entries(&self) -> Vec<(At<String>, At<String>)> {
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .filter_map(|(name, value)| {
                let place = Span { file: self.file, start: name.span().start, end: name.span().end };
                let text = text_at((value.get_ref(), span(self.file, value)))?;
                Some((At::new(name.get_ref().to_string(), place), text))
            })
            .collect();
        entries.sort_by_key(|(name, _)| name.span);
        entries
    }

    /// A table under a key.
    pub fn table(&self, key: &str) -> Option<Self> {
        let (value, at) = self.get(key)?;
        Some(Self { entries: value.as_table()?, file: self.file, at })
    }

    /// Tables under a key, in the file's order.
    pub fn tables(&self, key: &str) -> Vec<Self> {
        let items = self.get(key).and_then(|(value, _)| value.as_array());
        let items = items.into_iter().flat_map(|items| items.iter());
        items
            .filter_map(|item| {
                Some(Self { entries: item.get_ref().as_table()?, file: self.file, at: span(self.file, item) })
            })
            .collect()
    }
}

fn span<T>(file: FileId, value: &Spanned<T>) -> Span {
    let span = value.span();
    Span { file, start: span.start, end: span.end }
}

/// The words of a text; the place leaves out one quote at each end where there is one.
fn text_at((value, span): (&DeValue<'_>, Span)) -> Option<At<String>> {
    let text = value.as_str()?;
    let inner = (span.end - span.start == text.len() + 2).then(|| span.part(1, 1 + text.len()));
    Some(At::new(text.to_owned(), inner.unwrap_or(span)))
}

fn decimal(value: &DeValue<'_>) -> Option<Decimal> {
    let text = value.as_integer().map(::toml::de::DeInteger::as_str).or_else(|| Some(value.as_float()?.as_str()))?;
    Decimal::from_str_exact(&text.replace('_', "")).ok()
}

fn date(value: &DeValue<'_>) -> Option<NaiveDate> {
    let datetime = value.as_datetime()?;
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// Walks tables and fields side by side.
struct Checker<'f> {
    file: FileId,
    damaged: bool,
    findings: &'f mut Vec<Finding>,
}

impl Checker<'_> {
    fn table(&mut self, table: &DeTable<'_>, fields: &'static [Field], at: Span, name: &str) {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in entries {
            match fields.iter().find(|field| field.key == key.get_ref()) {
                Some(field) => self.value(value.get_ref(), span(self.file, value), field.key, field.kind),
                None => self.unknown_key(key.get_ref(), span(self.file, key), fields),
            }
        }
        if self.damaged {
            return;
        }
        for field in fields.iter().filter(|field| field.is_required()) {
            if !table.keys().any(|key| key.get_ref() == field.key) {
                let message = Message::new("finding-missing-key").with("key", field.key).with("table", name);
                let finding = Finding::error(MISSING_KEY, at, message);
                self.findings
                    .push(finding.help(Message::new("help-missing-key").with("line", example(field.key, field.kind))));
            }
        }
    }

    fn unknown_key(&mut self, key: &str, at: Span, fields: &'static [Field]) {
        let finding = Finding::error(UNKNOWN_KEY, at, Message::new("finding-unknown-key").with("key", key));
        let legal: Arg = fields.iter().map(|field| field.key).collect();
        let help = match nearest(key, fields.iter().map(|field| field.key)) {
            Some(nearest) => Message::new("help-unknown-key-nearest").with("nearest", nearest).with("legal", legal),
            None => Message::new("help-unknown-key").with("legal", legal),
        };
        self.findings.push(finding.help(help));
    }

    fn value(&mut self, value: &DeValue<'_>, at: Span, key: &str, kind: Kind) {
        match (kind, value) {
            (Kind::Table(fields), DeValue::Table(table)) => self.table(table, fields, at, key),
            (Kind::Tables(fields), DeValue::Array(items)) => {
                for item in items {
                    match item.get_ref() {
                        DeValue::Table(table) => self.table(table, fields, span(self.file, item), key),
                        _ => self.wrong_type(span(self.file, item), key, kind),
                    }
                }
            }
            (Kind::Texts | Kind::Ids, DeValue::Array(items)) => {
                for item in items.iter().filter(|item| !item.get_ref().is_str()) {
                    self.wrong_type(span(self.file, item), key, kind);
                }
            }
            (Kind::ByPeriod, DeValue::Table(table)) => {
                for value in table.values().filter(|value| !value.get_ref().is_str()) {
                    self.wrong_type(span(self.file, value), key, Kind::Text);
                }
            }
            (Kind::Free(legal), DeValue::Table(table)) => {
                for (name, value) in table {
                    self.value(value.get_ref(), span(self.file, value), name.get_ref(), Kind::Choice(legal));
                }
            }
            (Kind::Choice(legal), DeValue::String(text)) => self.choice(text, at, key, legal),
            _ if is_scalar_of(kind, value) => {}
            _ => self.wrong_type(at, key, kind),
        }
    }

    fn choice(&mut self, text: &str, at: Span, key: &str, legal: &'static [&'static str]) {
        if legal.contains(&text) {
            return;
        }
        let at = if at.end - at.start == text.len() + 2 { at.part(1, 1 + text.len()) } else { at };
        let message = Message::new("finding-unknown-value").with("key", key).with("value", text);
        let legal_list: Arg = legal.iter().copied().collect();
        let help = match nearest(text, legal.iter().copied()) {
            Some(nearest) => {
                Message::new("help-unknown-value-nearest").with("nearest", nearest).with("legal", legal_list)
            }
            None => Message::new("help-unknown-value").with("legal", legal_list),
        };
        self.findings.push(Finding::error(UNKNOWN_VALUE, at, message).help(help));
    }

    fn wrong_type(&mut self, at: Span, key: &str, kind: Kind) {
        let message = Message::new("finding-wrong-type").with("key", key).with("type", type_word(kind));
        let example = Message::new("help-wrong-type")
            .with("line", example("", kind).replace(" = ", "").trim().to_owned())
            .with("key", key);
        self.findings.push(Finding::error(WRONG_TYPE, at, message).help(example));
    }
}

fn is_scalar_of(kind: Kind, value: &DeValue<'_>) -> bool {
    match kind {
        Kind::Text | Kind::Id | Kind::Period | Kind::Percent(_) => value.is_str(),
        Kind::Whole => value.as_integer().is_some_and(|number| !number.as_str().starts_with('-')),
        Kind::Number => decimal(value).is_some(),
        Kind::Flag => value.is_bool(),
        Kind::Date => date(value).is_some(),
        _ => false,
    }
}

fn type_word(kind: Kind) -> Message {
    Message::new(match kind {
        Kind::Text | Kind::Id | Kind::Period | Kind::Percent(_) | Kind::Choice(_) => "type-text",
        Kind::Whole => "type-whole",
        Kind::Number => "type-number",
        Kind::Flag => "type-flag",
        Kind::Date => "type-date",
        Kind::Texts | Kind::Ids => "type-texts",
        Kind::ByPeriod => "type-by-period",
        Kind::Table(_) | Kind::Free(_) => "type-table",
        Kind::Tables(_) => "type-tables",
    })
}

/// A line that has the key, to copy and fill in.
fn example(key: &str, kind: Kind) -> String {
    match kind {
        Kind::Text | Kind::Id | Kind::Period | Kind::Percent(_) => format!("{key} = \"…\""),
        Kind::Choice(legal) => format!("{key} = \"{}\"", legal.first().copied().unwrap_or("…")),
        Kind::Whole => format!("{key} = 5"),
        Kind::Number => format!("{key} = 4.5"),
        Kind::Flag => format!("{key} = true"),
        Kind::Date => format!("{key} = 2013-12-31"),
        Kind::Texts | Kind::Ids => format!("{key} = [\"…\"]"),
        Kind::ByPeriod => format!("{key} = {{ 2013 = \"…\" }}"),
        Kind::Table(_) | Kind::Free(_) => format!("[{key}]"),
        Kind::Tables(_) => format!("[[{key}]]"),
    }
}
