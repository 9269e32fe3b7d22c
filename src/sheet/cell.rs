//! A cell as a value, a period or words; what a spreadsheet has made of something else is refused.

use chrono::Datelike as _;
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::{Dates, Fault};
use crate::message::Message;
use crate::model::period::Period;
use crate::model::unit::Unit;
use crate::read::measurements::{is_missing, quotable};
use crate::read::number;
use crate::read::period;
use crate::read::sheet::{Address, Content, Shown};

/// A number as a file of measurements has it.
pub(super) fn written(number: Decimal) -> String {
    number.to_string().replace('.', ",")
}

/// A cell's title, where it is no text: a year, a month.
pub(super) fn title(content: &Content, dates: Option<Dates>) -> Option<String> {
    match content {
        Content::Number(number) => Some(written(*number)),
        Content::Date(date, shown) => of_date(*date, *shown, dates).map(|period| period.to_string()),
        _ => None,
    }
}

/// The day that a number in a column of periods was before it lost its looks.
pub(super) fn serial(number: Decimal) -> Option<NaiveDate> {
    let days = number.to_u64().filter(|days| (20_000..80_000).contains(days) && number.fract().is_zero())?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

pub(super) fn serial_fault(at: Address, number: Decimal, date: NaiveDate) -> Fault {
    let message = Message::new("sheet-serial").with("number", number.to_string()).with("date", date.to_string());
    Fault::at(at, message, Message::new("sheet-serial-help"))
}

pub(super) fn which_date(at: Address, date: NaiveDate) -> Fault {
    let message = Message::new("sheet-which-date")
        .with("date", date.to_string())
        .with("month", Period::month(date.year(), date.month()).map(|it| it.to_string()).unwrap_or_default());
    Fault::at(at, message, Message::new("sheet-which-date-help"))
}

/// What a date is the name of; nothing where it may be the month or its first day.
fn of_date(date: NaiveDate, shown: Shown, dates: Option<Dates>) -> Option<Period> {
    let month = || Period::month(date.year(), date.month());
    match (shown, dates) {
        (Shown::Month, None) | (_, Some(Dates::Month)) => month(),
        (Shown::Year, None) => Period::year(date.year()),
        (_, Some(Dates::Day)) => Some(Period::day(date)),
        _ if date.day() == 1 => None,
        _ => Some(Period::day(date)),
    }
}

/// A cell that says when.
pub(super) fn when(at: Address, content: &Content, dates: Option<Dates>) -> Result<String, Fault> {
    let no_period = |text: &str| {
        let message = Message::new("finding-invalid-period").with("text", quotable(text));
        Fault::at(at, message, Message::new("help-invalid-period"))
    };
    match content {
        Content::Text(text) => period::read(text).map(|_| text.clone()).ok_or_else(|| no_period(text)),
        Content::Number(number) => match (number.to_i32().filter(|_| number.fract().is_zero()), serial(*number)) {
            (Some(year), _) if (1900..=2199).contains(&year) => Ok(year.to_string()),
            (_, Some(date)) => Err(serial_fault(at, *number, date)),
            _ => Err(no_period(&written(*number))),
        },
        Content::Date(date, shown) => {
            of_date(*date, *shown, dates).map(|period| period.to_string()).ok_or_else(|| which_date(at, *date))
        }
        other => Err(strange(at, other)),
    }
}

/// A number as it is written into a file of measurements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) text: String,
    /// The number, where it may be a share or a percentage.
    pub(super) bare: Option<Decimal>,
    pub(super) was_percent: bool,
}

/// A cell that says how much.
pub(super) fn figure(at: Address, content: &Content, unit: Option<&Unit>) -> Result<Figure, Fault> {
    let plain = |text: String, bare: Option<Decimal>| Figure { text, bare, was_percent: false };
    match content {
        Content::Number(number) => Ok(plain(written(*number), Some(*number))),
        Content::Percent(number) => {
            let whole = number.checked_mul(Decimal::ONE_HUNDRED).map(|it| it.normalize());
            match (whole, unit) {
                (Some(whole), Some(Unit::Percent)) => {
                    Ok(Figure { text: written(whole), bare: None, was_percent: true })
                }
                (whole, _) => {
                    let message = Message::new("sheet-percent-unit")
                        .with("number", written(*number))
                        .with("percent", whole.map(written).unwrap_or_default())
                        .with("unit", unit.map(|unit| unit.name().to_owned()).unwrap_or_default());
                    Err(Fault::at(at, message, Message::new("sheet-percent-unit-help")))
                }
            }
        }
        Content::Error(text) | Content::Text(text) if is_missing(text) => Ok(plain(text.clone(), None)),
        Content::Text(text) => {
            // Excel's sign that what follows is words.
            let bare = text.strip_prefix(['\'', '’']).unwrap_or(text).trim();
            match number::read(bare) {
                Ok(number) => Ok(plain(bare.to_owned(), Some(number.value).filter(|_| !number.percent))),
                Err(_) if is_date(bare) => Err(date_for_number(at, bare)),
                Err(fault) => Err(Fault::at(at, fault.message(&quotable(bare)), fault.help())),
            }
        }
        Content::Date(date, _) => Err(date_for_number(at, &date.to_string())),
        other => Err(strange(at, other)),
    }
}

/// Whether a text is what a spreadsheet makes of `5,7` or `1.2`.
fn is_date(text: &str) -> bool {
    let short = || {
        let (a, b) = text.split_once(['-', '/', ' '])?;
        let is_day = |word: &str| word.len() <= 2 && word.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
        let is_month = |word: &str| period::month(&word.trim_end_matches('.').to_lowercase()).is_some();
        Some((is_day(a) && is_month(b)) || (is_month(a) && is_day(b)))
    };
    short() == Some(true) || (text.len() > 4 && period::read(text).is_some())
}

fn date_for_number(at: Address, date: &str) -> Fault {
    let message = Message::new("sheet-date-for-number").with("date", date);
    Fault::at(at, message, Message::new("sheet-date-for-number-help"))
}

/// A cell of words: who, where, from what.
pub(super) fn words(at: Address, content: &Content, may_be_date: bool) -> Result<String, Fault> {
    match content {
        Content::Text(text) => Ok(text.clone()),
        Content::Number(number) => Ok(written(*number)),
        Content::Date(date, _) if may_be_date => Ok(date.to_string()),
        Content::Date(date, _) => {
            let message = Message::new("sheet-date-for-words").with("date", date.to_string());
            Err(Fault::at(at, message, Message::new("sheet-date-for-words-help")))
        }
        Content::Time(text) if may_be_date => Ok(text.clone()),
        Content::Error(text) if is_missing(text) => Ok(String::new()),
        other => Err(strange(at, other)),
    }
}

/// What no cell of a table of measurements should hold.
fn strange(at: Address, content: &Content) -> Fault {
    let (message, help) = match content {
        Content::Time(text) => (Message::new("sheet-time").with("text", text.as_str()), "sheet-date-for-number-help"),
        Content::Truth(_) => (Message::new("sheet-truth"), "sheet-truth-help"),
        Content::Error(text) => (Message::new("sheet-error").with("text", text.as_str()), "sheet-error-help"),
        Content::Unfinished => (Message::new("sheet-unfinished"), "sheet-unfinished-help"),
        Content::Percent(number) => {
            (Message::new("sheet-percent").with("number", written(*number)), "sheet-truth-help")
        }
        Content::Text(text) => (Message::new("sheet-strange").with("text", quotable(text)), "sheet-truth-help"),
        Content::Number(number) => (Message::new("sheet-strange").with("text", written(*number)), "sheet-truth-help"),
        Content::Date(date, _) => (Message::new("sheet-strange").with("text", date.to_string()), "sheet-truth-help"),
    };
    Fault::at(at, message, Message::new(help))
}
