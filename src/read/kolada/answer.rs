//! The frame of every answer: rows, how many there are, and where the next ones are.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::message::Message;

/// A page of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What was read from it.
    pub values: T,
    /// How many rows it has, those that are passed over too.
    pub count: usize,
    /// Its own "count": of this page or of all pages, which the documentation leaves open.
    pub total: Option<u64>,
    /// Where the next page is.
    pub next: Option<String>,
    /// Where the page before is.
    pub previous: Option<String>,
    /// What each row is about, so that pages can be told apart.
    pub keys: Vec<String>,
}

/// What the rows of an answer are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Metadata of indicators.
    Kpis,
    /// Municipalities.
    Municipalities,
    /// Values.
    Data,
}

/// The frame as JSON has it; version 2 calls the next page by another name.
#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    values: Option<Vec<&'a RawValue>>,
    count: Option<&'a RawValue>,
    #[serde(alias = "next_page")]
    next_url: Option<Cow<'a, str>>,
    #[serde(alias = "previous_page")]
    previous_url: Option<Cow<'a, str>>,
}

/// An answer before its rows are looked into.
pub(super) struct Rows<'a> {
    pub all: Vec<&'a RawValue>,
    text: &'a str,
    total: Option<u64>,
    next: Option<String>,
    previous: Option<String>,
}

impl<'a> Rows<'a> {
    pub fn new(bytes: &'a [u8]) -> Result<Self, Message> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes)
            .map_err(|error| Message::new("kolada-not-utf8").with("byte", error.valid_up_to() + 1))?;
        match text.trim_start().chars().next() {
            Some('{') => {}
            Some('<') => return Err(Message::new("kolada-html")),
            None => return Err(Message::new("kolada-empty")),
            Some(_) => return Err(Message::new("kolada-not-json").with("byte", 1)),
        }
        let answer: Answer<'a> = serde_json::from_str(text).map_err(|error| fault(text, &error))?;
        let all = answer.values.ok_or_else(|| Message::new("kolada-no-values"))?;
        let total = answer.count.and_then(|count| count.get().parse().ok());
        let url = |url: Option<Cow<'a, str>>| url.map(Cow::into_owned).filter(|url| !url.is_empty());
        Ok(Self { all, text, total, next: url(answer.next_url), previous: url(answer.previous_url) })
    }

    /// Reads a row.
    pub fn row<T: Deserialize<'a>>(&self, row: &'a RawValue) -> Result<T, Message> {
        let is_object = row.get().starts_with('{');
        let read = is_object.then(|| serde_json::from_str(row.get()).ok()).flatten();
        read.ok_or_else(|| Message::new("kolada-shape").with("byte", self.byte(row)))
    }

    /// Where a row begins, from 1.
    pub fn byte(&self, row: &RawValue) -> usize {
        (row.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize) + 1
    }

    pub fn page<T>(self, values: T, keys: Vec<String>) -> Page<T> {
        let count = self.all.len();
        Page { values, count, total: self.total, next: self.next, previous: self.previous, keys }
    }
}

/// What is wrong with the JSON, and at which byte.
fn fault(text: &str, error: &serde_json::Error) -> Message {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let byte = (before + error.column()).min(text.len());
    let key = match error.classify() {
        serde_json::error::Category::Eof => "kolada-cut",
        serde_json::error::Category::Data => "kolada-shape",
        _ => "kolada-not-json",
    };
    Message::new(key).with("byte", byte)
}

/// A text, or the digits of a number: years and codes are found as either.
pub(super) fn text(raw: Option<&RawValue>) -> Option<Cow<'_, str>> {
    let json = raw?.get();
    if json.starts_with('"') { serde_json::from_str(json).ok() } else { Some(Cow::Borrowed(json)) }
}

/// The rows' own fields, enough to tell what they are.
#[derive(Deserialize)]
struct Peek<'a> {
    #[serde(borrow)]
    period: Option<&'a RawValue>,
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

/// What an answer is about; `None`: it has no rows to tell by.
pub fn kind(bytes: &[u8]) -> Result<Option<Kind>, Message> {
    let rows = Rows::new(bytes)?;
    let Some(first) = rows.all.first() else { return Ok(None) };
    let peek: Peek<'_> = rows.row(first)?;
    let id = text(peek.id);
    Ok(match id {
        _ if peek.period.is_some() => Some(Kind::Data),
        Some(id) if id.parse::<crate::model::national::Kpi>().is_ok() => Some(Kind::Kpis),
        Some(_) => Some(Kind::Municipalities),
        None => return Err(Message::new("kolada-shape").with("byte", rows.byte(first))),
    })
}
