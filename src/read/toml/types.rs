//! The types of values: what a value ought to have been, and how it is written so.

use ::toml::de::DeValue;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::day;
use super::syntax::plain_number;
use crate::finding::Code;
use crate::format::Kind;
use crate::message::Message;

/// A value of another type than the key has.
pub const WRONG_TYPE: Code = "wrong-type";

pub(super) fn decimal(value: &DeValue<'_>) -> Option<Decimal> {
    let text = value.as_integer().map(::toml::de::DeInteger::as_str).or_else(|| Some(value.as_float()?.as_str()))?;
    Decimal::from_str_exact(&text.replace('_', "")).ok()
}

pub(super) fn date(value: &DeValue<'_>) -> Option<NaiveDate> {
    let datetime = value.as_datetime()?;
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// Whether a value is a single one of this kind.
pub(super) fn is_scalar_of(kind: Kind, value: &DeValue<'_>) -> bool {
    match kind.written() {
        Kind::Text => value.is_str(),
        Kind::Whole => value.as_integer().is_some_and(|number| !number.as_str().starts_with('-')),
        Kind::Number => decimal(value).is_some(),
        Kind::Flag => value.is_bool(),
        Kind::Date => date(value).is_some(),
        _ => false,
    }
}

/// The kind in words.
pub(super) fn type_word(kind: Kind) -> Message {
    Message::new(match kind {
        Kind::Text | Kind::Id | Kind::Period | Kind::Percent(_) | Kind::Colour | Kind::County | Kind::Choice(_) => {
            "type-text"
        }
        Kind::Whole => "type-whole",
        Kind::Number => "type-number",
        Kind::Flag => "type-flag",
        Kind::Date => "type-date",
        Kind::Texts | Kind::Ids | Kind::Municipalities => "type-texts",
        Kind::ByPeriod => "type-by-period",
        Kind::Table(_) | Kind::Free(_) => "type-table",
        Kind::Tables(_) => "type-tables",
    })
}

/// A line that has the key, to copy and fill in.
pub(super) fn example(key: &str, kind: Kind) -> String {
    match kind {
        Kind::Text | Kind::Id | Kind::Period | Kind::Percent(_) | Kind::Colour | Kind::County => {
            format!("{key} = \"…\"")
        }
        Kind::Choice(legal) => format!("{key} = \"{}\"", legal.first().copied().unwrap_or("…")),
        Kind::Whole => format!("{key} = 5"),
        Kind::Number => format!("{key} = 4.5"),
        Kind::Flag => format!("{key} = true"),
        Kind::Date => format!("{key} = 2013-12-31"),
        Kind::Texts | Kind::Ids | Kind::Municipalities => format!("{key} = [\"…\"]"),
        Kind::ByPeriod => format!("{key} = {{ 2013 = \"…\" }}"),
        Kind::Table(_) | Kind::Free(_) => format!("[{key}]"),
        Kind::Tables(_) => format!("[[{key}]]"),
    }
}

/// `true` or `false` for a word that means it.
pub(super) fn flag_of(text: &str) -> Option<&'static str> {
    match text.trim().to_lowercase().as_str() {
        "true" | "ja" | "yes" | "sant" => Some("true"),
        "false" | "nej" | "no" | "falskt" => Some("false"),
        _ => None,
    }
}

/// A value of another type as this kind is written, where there is no doubt; `raw` is how it is written now.
pub(super) fn converted(value: &DeValue<'_>, raw: &str, kind: Kind) -> Option<String> {
    let quoted = || format!("\"{raw}\"");
    let is_bare = matches!(value, DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_));
    match (kind, value) {
        (Kind::Text, _) if is_bare => Some(quoted()),
        (Kind::Choice(legal), _) if is_bare && legal.contains(&raw) => Some(quoted()),
        (Kind::Text | Kind::Choice(_), DeValue::Array(items)) if items.len() == 1 => {
            let item = items.iter().next()?.get_ref();
            let inner = raw.strip_prefix('[')?.strip_suffix(']')?.trim().trim_end_matches(',');
            (item.is_str() && !inner.contains('\n')).then(|| inner.to_owned())
        }
        (Kind::Texts, DeValue::String(_)) => Some(format!("[{raw}]")),
        (Kind::Whole, DeValue::String(text)) => plain_number(text)
            .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
            .filter(|number| is_plain(number)),
        (Kind::Number, DeValue::String(text)) => plain_number(text).filter(|number| is_plain(number)),
        (Kind::Flag, DeValue::String(text)) => flag_of(text).map(str::to_owned),
        (Kind::Date, DeValue::String(text)) => day::read(text).map(|day| day.to_string()),
        (Kind::Date, DeValue::Integer(number)) => day::read(number.as_str()).map(|day| day.to_string()),
        _ => None,
    }
}

/// TOML takes no number that begins with a zero.
fn is_plain(number: &str) -> bool {
    let digits = number.trim_start_matches('-');
    !digits.starts_with('0') || digits == "0" || digits.starts_with("0.")
}
