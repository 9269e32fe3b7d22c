//! Why something is no number, and what to write instead.

use crate::message::Message;
use crate::read::period;

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberFault {
    /// Something else altogether: words, a number with a unit, two numbers.
    NotANumber,
    /// More than one decimal sign: `5,7,1`.
    TwoDecimals,
    /// Both comma and point: `1.234,5`. Which one is the decimal sign is not for a program to guess.
    BothSigns,
    /// Commas or points between the thousands: `1.234.567`.
    ThousandsSign,
    /// Spaces that do not stand between groups of three: `1 2`.
    Grouping,
    /// A decimal sign with nothing after it: `5,`.
    Unfinished,
    /// A dash that is no minus: `–5`.
    Dash,
    /// A date or a period; Excel makes `7-maj` of `7.5`.
    Date,
    /// An error value of a spreadsheet: `#DIV/0!`.
    Formula,
    /// A power of ten: `1,5E+05`. What Excel rounded away is lost.
    Scientific,
    /// More than 28 digits before the decimal sign.
    TooLarge,
    /// More decimals than can be kept exactly.
    TooPrecise,
}

impl NumberFault {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::NotANumber,
        Self::TwoDecimals,
        Self::BothSigns,
        Self::ThousandsSign,
        Self::Grouping,
        Self::Unfinished,
        Self::Dash,
        Self::Date,
        Self::Formula,
        Self::Scientific,
        Self::TooLarge,
        Self::TooPrecise,
    ];

    /// What is wrong with the text, and why.
    pub fn message(self, text: &str) -> Message {
        Message::new(self.keys().0).with("text", text)
    }

    /// What to write instead.
    pub fn help(self) -> Message {
        Message::new(self.keys().1)
    }

    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::NotANumber => ("finding-invalid-number", "help-invalid-number"),
            Self::TwoDecimals => ("finding-invalid-number-two-decimals", "help-invalid-number-two-decimals"),
            Self::BothSigns => ("finding-invalid-number-both-signs", "help-invalid-number-both-signs"),
            Self::ThousandsSign => ("finding-invalid-number-thousands", "help-invalid-number-thousands"),
            Self::Grouping => ("finding-invalid-number-grouping", "help-invalid-number-grouping"),
            Self::Unfinished => ("finding-invalid-number-unfinished", "help-invalid-number-unfinished"),
            Self::Dash => ("finding-invalid-number-dash", "help-invalid-number-dash"),
            Self::Date => ("finding-invalid-number-date", "help-invalid-number-date"),
            Self::Formula => ("finding-invalid-number-formula", "help-invalid-number-formula"),
            Self::Scientific => ("finding-invalid-number-scientific", "help-invalid-number-scientific"),
            Self::TooLarge => ("finding-invalid-number-too-large", "help-invalid-number-too-large"),
            Self::TooPrecise => ("finding-invalid-number-too-precise", "help-invalid-number-too-precise"),
        }
    }
}

/// Why a text, trimmed and without its percent sign, does not have the shape of a number.
pub(super) fn of(text: &str) -> NumberFault {
    if text.starts_with('#') {
        NumberFault::Formula
    } else if text.strip_prefix(['–', '—', '‐', '‑']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        NumberFault::Dash
    } else if period::read(text).is_some() || is_garbled_date(text) {
        NumberFault::Date
    } else if is_scientific(text) {
        NumberFault::Scientific
    } else {
        of_signs(text.strip_prefix(['+', '-', '−']).unwrap_or(text))
    }
}

/// What Excel makes of `7.5` and `5.57`: `07-maj`, `maj-57`.
fn is_garbled_date(text: &str) -> bool {
    let is_day = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| period::month(&part.to_lowercase()).is_some();
    text.split_once(['-', '/', ' ']).is_some_and(|(a, b)| (is_day(a) && is_month(b)) || (is_month(a) && is_day(b)))
}

fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let exponent = exponent.strip_prefix(['+', '-', '−']).unwrap_or(exponent);
    let is_digit = |c: char| c.is_ascii_digit();
    mantissa.ends_with(is_digit)
        && mantissa.chars().all(|c| is_digit(c) || matches!(c, ',' | '.' | '+' | '-' | '−'))
        && !exponent.is_empty()
        && exponent.chars().all(is_digit)
}

/// What is wrong among digits, decimal signs and spaces.
fn of_signs(text: &str) -> NumberFault {
    let is_sign = |c: char| matches!(c, ',' | '.');
    let is_known = |c: char| c.is_ascii_digit() || is_sign(c) || super::is_thousands_space(c);
    if !text.chars().all(is_known) || !text.contains(|c: char| c.is_ascii_digit()) {
        return NumberFault::NotANumber;
    }
    let signs = text.chars().filter(|c| is_sign(*c)).count();
    if text.contains(',') && text.contains('.') {
        NumberFault::BothSigns
    } else if signs > 1 && is_grouped_in_threes(text) {
        NumberFault::ThousandsSign
    } else if signs > 1 {
        NumberFault::TwoDecimals
    } else if text.ends_with(is_sign) {
        NumberFault::Unfinished
    } else {
        NumberFault::Grouping
    }
}

fn is_grouped_in_threes(text: &str) -> bool {
    let mut groups = text.split([',', '.']);
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    groups.next().is_some_and(|group| (1..=3).contains(&group.len()) && is_digits(group))
        && groups.all(|group| group.len() == 3 && is_digits(group))
}
