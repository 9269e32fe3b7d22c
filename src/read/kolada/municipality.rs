//! The municipalities that Kolada knows, and the nation.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::answer::{Page, Rows, text};
use crate::message::Message;
use crate::model::national::Municipality;

/// As JSON has it.
#[derive(Deserialize)]
struct Place<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'a, str>>,
}

/// Reads an answer of `/municipality`: the municipalities and the nation; regions and groups are passed over.
pub fn municipalities(bytes: &[u8]) -> Result<Page<Vec<Municipality>>, Message> {
    let rows = Rows::new(bytes)?;
    let mut found = Vec::new();
    let mut keys = Vec::new();
    for (at, row) in rows.all.iter().enumerate() {
        let place: Place<'_> = rows.row(row)?;
        let id = text(Some(place.id)).unwrap_or_default();
        if let Some(municipality) = code(&id, at + 1)? {
            let wanted = match place.kind.as_deref() {
                Some("K") => municipality.is_municipality(),
                _ => false,
            };
            if wanted || municipality == Municipality::NATION {
                found.push(municipality);
            }
        }
        keys.push(id.into_owned());
    }
    Ok(rows.page(found, keys))
}

/// The municipality with such a code; `None`: a group of municipalities or a unit, whose id begins with a letter.
pub(super) fn code(id: &str, row: usize) -> Result<Option<Municipality>, Message> {
    if let Ok(municipality) = id.parse() {
        return Ok(Some(municipality));
    }
    let is_digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits && id.len() < 4 {
        let message = Message::new("kolada-zero").with("row", row).with("text", id);
        return Err(message.with("code", format!("{id:0>4}")));
    }
    if id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Ok(None);
    }
    Err(Message::new("kolada-municipality").with("row", row).with("text", id))
}
