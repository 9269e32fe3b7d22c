//! A table of a TOML file, checked against its fields: unknown keys, wrong types, missing keys.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::check::Checker;
use super::document::Document;
use super::types::{date, decimal};
use crate::finding::Finding;
use crate::format::Field;
use crate::source::{At, Span};

/// A checked table; its getters give `None` for what is absent or wrong, which has been said by then.
#[derive(Clone, Copy)]
pub struct Table<'t> {
    entries: &'t DeTable<'t>,
    document: &'t Document<'t>,
    /// Where the table begins: its header or its first key.
    pub at: Span,
}

impl<'t> Table<'t> {
    /// Checks a file's tables against its fields, down to the last.
    pub fn checked(
        document: &'t Document<'t>,
        fields: &'static [Field],
        at: Span,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let entries = &document.root;
        Checker { document, findings, path: Vec::new() }.table(entries, fields, at, "");
        Self { entries, document, at }
    }

    fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        let meant = self.document.meant.borrow();
        if meant.is_empty() {
            return self.entries.get(key);
        }
        let mut entries = self.entries.iter();
        let is_meant = |start: usize| meant.get(&start) == Some(&key);
        entries.find(|(known, _)| known.get_ref() == key || is_meant(known.span().start)).map(|(_, value)| value)
    }

    fn value(&self, key: &str) -> Option<(&'t DeValue<'t>, Span)> {
        let value = self.get(key)?;
        Some((value.get_ref(), self.document.span(value.span())))
    }

    /// Whether the key is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// A key that is there, with its own place.
    pub fn name(&self, key: &str) -> Option<At<String>> {
        let (name, _) = self.entries.iter().find(|(known, _)| known.get_ref() == key)?;
        Some(At::new(key.to_owned(), self.document.span(name.span())))
    }

    /// A text, without its quotes; the place is that of the words between them.
    pub fn text(&self, key: &str) -> Option<At<String>> {
        self.text_at(self.get(key)?)
    }

    /// A text without its place.
    pub fn words(&self, key: &str) -> Option<String> {
        self.text(key).map(|text| text.value)
    }

    /// A flag, `false` where absent.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(|value| value.get_ref().as_bool()).unwrap_or(false)
    }

    /// A whole number from zero.
    pub fn whole(&self, key: &str) -> Option<u32> {
        self.whole_at(key).map(|number| number.value)
    }

    /// A whole number from zero, with its place.
    pub fn whole_at(&self, key: &str) -> Option<At<u32>> {
        let (value, span) = self.value(key)?;
        let number = value.as_integer()?.as_str().replace('_', "").parse().ok()?;
        Some(At::new(number, span))
    }

    /// A number, exactly as written.
    pub fn number(&self, key: &str) -> Option<At<Decimal>> {
        let (value, span) = self.value(key)?;
        decimal(value).map(|number| At::new(number, span))
    }

    /// A day.
    pub fn date(&self, key: &str) -> Option<At<NaiveDate>> {
        let (value, span) = self.value(key)?;
        date(value).map(|date| At::new(date, span))
    }

    /// A list of texts.
    pub fn texts(&self, key: &str) -> Vec<At<String>> {
        let items = self.get(key).and_then(|value| value.get_ref().as_array());
        let items = items.into_iter().flat_map(|items| items.iter());
        items.filter_map(|item| self.text_at(item)).collect()
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
                let place = self.document.span(name.span());
                let text = self.text_at(value)?;
                Some((At::new(name.get_ref().to_string(), place), text))
            })
            .collect();
        entries.sort_by_key(|(name, _)| name.span);
        entries
    }

    /// A table under a key.
    pub fn table(&self, key: &str) -> Option<Self> {
        let (value, at) = self.value(key)?;
        Some(Self { entries: value.as_table()?, at, ..*self })
    }

    /// Tables under a key, in the file's order.
    pub fn tables(&self, key: &str) -> Vec<Self> {
        let items = self.get(key).and_then(|value| value.get_ref().as_array());
        let items = items.into_iter().flat_map(|items| items.iter());
        items
            .filter_map(|item| {
                let at = self.document.span(item.span());
                Some(Self { entries: item.get_ref().as_table()?, at, ..*self })
            })
            .collect()
    }

    /// The words of a text; the place leaves out one quote at each end where there is one.
    fn text_at(&self, value: &Spanned<DeValue<'_>>) -> Option<At<String>> {
        let text = value.get_ref().as_str()?;
        let range = value.span();
        let inner = range.end - range.start == text.len() + 2;
        let range = if inner { range.start + 1..range.end - 1 } else { range };
        Some(At::new(text.to_owned(), self.document.span(range)))
    }
}
