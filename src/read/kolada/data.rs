//! Values: what an indicator was in a municipality in a year, for women, men and all.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::answer::{Page, Rows, text};
use super::gather::Gathered;
use super::municipality::code;
use crate::message::Message;
use crate::model::breakdown::Sex;
use crate::model::national::{Municipality, Row};
use crate::read::national::Wanted;

/// What Kolada says of a value beside its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nothing: a value like any other.
    Plain,
    /// There is none.
    Missing,
    /// It is not shown, for the sake of single persons.
    Private,
    /// It is preliminary.
    Preliminary,
    /// Something else.
    Other(String),
}

impl Status {
    fn named(text: &str) -> Self {
        match text.trim().to_lowercase().as_str() {
            "" | "null" => Self::Plain,
            "missing" => Self::Missing,
            "private" => Self::Private,
            "preliminary" | "prel" => Self::Preliminary,
            _ => Self::Other(text.trim().to_owned()),
        }
    }
}

/// A value, `None` where there is a row and no figure in it.
pub type Value = (Row, Municipality, Option<Decimal>, Status);

/// A row as JSON has it.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    kpi: Cow<'a, str>,
    #[serde(borrow)]
    municipality: &'a RawValue,
    #[serde(borrow)]
    period: &'a RawValue,
    #[serde(borrow)]
    values: Vec<Figure<'a>>,
}

/// A value of a row.
#[derive(Deserialize)]
struct Figure<'a> {
    #[serde(borrow)]
    gender: Option<Cow<'a, str>>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    value: Option<&'a RawValue>,
    isdeleted: Option<bool>,
}

/// Reads an answer of `/data`: the values that were asked for, each once. Values that are deleted are passed over.
pub fn data(bytes: &[u8], wanted: &Wanted) -> Result<Page<Vec<Value>>, Message> {
    let rows = Rows::new(bytes)?;
    let mut gathered = Gathered::default();
    let mut found = Vec::new();
    let mut keys = Vec::with_capacity(rows.all.len());
    for (at, row) in rows.all.iter().enumerate() {
        let entry: Entry<'_> = rows.row(row)?;
        let id = text(Some(entry.municipality)).unwrap_or_default();
        let period = text(Some(entry.period)).unwrap_or_default();
        keys.push(format!("{} {id} {period}", entry.kpi));
        let Some(kpi) = entry.kpi.parse().ok().filter(|kpi| wanted.kpis.contains(kpi)) else { continue };
        let Some(municipality) = code(&id, at + 1)? else { continue };
        let year = year(&period).ok_or_else(|| fault("kolada-year", at, &period))?;
        if wanted.years.as_ref().is_some_and(|years| !years.contains(&year)) {
            continue;
        }
        for figure in entry.values.iter().filter(|figure| figure.isdeleted != Some(true)) {
            let sex = sex(figure.gender.as_deref()).map_err(|text| fault("kolada-sex", at, text))?;
            let value = figure.value.map(|raw| number(raw).ok_or_else(|| fault("kolada-number", at, raw.get())));
            let status = Status::named(&text(figure.status).unwrap_or_default());
            let value = (Row { kpi, year, sex }, municipality, value.transpose()?, status);
            if gathered.take(&value)? {
                found.push(value);
            }
        }
    }
    Ok(rows.page(found, keys))
}

/// What is wrong in a row, from 1.
fn fault(key: &'static str, at: usize, text: &str) -> Message {
    let shown: String = text.chars().take(60).collect();
    Message::new(key).with("row", at + 1).with("text", shown)
}

fn year(text: &str) -> Option<u16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| is_year && (1900..=2100).contains(year))
}

/// Women, men or all.
fn sex(text: Option<&str>) -> Result<Option<Sex>, &str> {
    match text {
        Some("K") => Ok(Some(Sex::Women)),
        Some("M") => Ok(Some(Sex::Men)),
        Some("T") | None => Ok(None),
        Some(other) => Err(other),
    }
}

/// The number that the digits say, no digit more and none less; a number in quotes is one too.
fn number(raw: &RawValue) -> Option<Decimal> {
    let text = text(Some(raw))?;
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else { return Decimal::from_str_exact(&text).ok() };
    let digits = Decimal::from_str_exact(digits).ok()?.normalize();
    let exponent: i32 = exponent.parse().ok()?;
    let scale = i32::try_from(digits.scale()).ok()?.checked_sub(exponent)?;
    if digits.is_zero() {
        return Some(Decimal::ZERO);
    }
    if let Ok(scale) = u32::try_from(scale) {
        return Decimal::try_from_i128_with_scale(digits.mantissa(), scale).ok();
    }
    let zeros = 10_i128.checked_pow(scale.unsigned_abs())?;
    Decimal::try_from_i128_with_scale(digits.mantissa().checked_mul(zeros)?, 0).ok()
}
