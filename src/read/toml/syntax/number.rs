//! Numbers, days and flags as people write them.

use rust_decimal::Decimal;

use super::known::Known;
use super::line::Line;
use crate::format::Kind;
use crate::message::Message;
use crate::read::toml::day;
use crate::read::toml::types::flag_of;

fn is_number(line: &Line<'_>) -> bool {
    matches!(line.kind(), Some(Kind::Number | Kind::Whole))
}

/// A number as people write it, with spaces between thousands and a comma: as the file wants it.
pub(in crate::read::toml) fn plain(text: &str) -> Option<String> {
    let mut parts = text.split(char::is_whitespace);
    let (first, rest) = (parts.next()?, parts.collect::<Vec<_>>());
    let all = first.to_owned() + &rest.concat();
    let number = all.replacen(',', ".", 1);
    let whole = number.split('.').next()?.trim_start_matches(['-', '−']);
    let number = number.replacen('−', "-", 1);
    let grouped = rest.iter().all(|group| group.split([',', '.']).next().is_some_and(|digits| digits.len() == 3));
    let digits = whole.bytes().all(|byte| byte.is_ascii_digit()) && !whole.is_empty();
    (digits && grouped && Decimal::from_str_exact(&number).is_ok() && !number.ends_with('.')).then_some(number)
}

/// `amount = 24 000`.
pub(super) fn thousands(line: &Line<'_>) -> Option<Known> {
    if !is_number(line) || !line.value.contains(char::is_whitespace) {
        return None;
    }
    let number = plain(line.value)?;
    let (from, to) = line.value_at;
    Some(Known::new(Message::new("finding-syntax-thousands"), line.value_at).change(from, to, number))
}

/// `amount = 4,5`.
pub(super) fn decimal_comma(line: &Line<'_>) -> Option<Known> {
    let (whole, decimals) = line.value.split_once(',')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if line.is_text() || !digits(whole.trim_start_matches('-')) || !digits(decimals) {
        return None;
    }
    let (from, to) = line.value_at;
    // A whole number has no decimals: which one is meant, somebody must say.
    if matches!(line.kind(), Some(Kind::Whole)) {
        let message = Message::new("finding-wrong-type").with("key", line.key).with("type", Message::new("type-whole"));
        return Some(Known::new(message, line.value_at).instead(line.with_value(whole)));
    }
    let known = Known::new(Message::new("finding-syntax-decimal-comma"), line.value_at);
    Some(known.change(from, to, format!("{whole}.{decimals}")))
}

/// `amount = 24 000 tkr`, `size = ungefär 50`: words where only a number can stand.
pub(super) fn words(line: &Line<'_>) -> Option<Known> {
    if !is_number(line) || line.value.is_empty() || line.value.contains('"') {
        return None;
    }
    let digits: String = line
        .value
        .chars()
        .skip_while(|c| !c.is_ascii_digit() && *c != '-')
        .take_while(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ',' | '.' | '-'))
        .collect();
    let number = plain(digits.trim()).unwrap_or_else(|| "5".to_owned());
    Some(Known::new(Message::new("finding-syntax-number"), line.value_at).instead(line.with_value(&number)))
}

/// `council = ja`.
pub(super) fn flag(line: &Line<'_>) -> Option<Known> {
    if !matches!(line.kind(), Some(Kind::Flag)) || line.value.is_empty() || line.value.contains('"') {
        return None;
    }
    let (from, to) = line.value_at;
    let message = Message::new("finding-syntax-flag").with("key", line.key).with("value", line.value);
    let known = Known::new(message, line.value_at);
    Some(match flag_of(line.value) {
        Some(flag) => known.change(from, to, flag),
        None => known.help(Message::new("help-syntax-flag").with("key", line.key)),
    })
}

/// `adopted = 18/12 2012`.
pub(super) fn date(line: &Line<'_>) -> Option<Known> {
    if !matches!(line.kind(), Some(Kind::Date)) || line.value.is_empty() || line.value.contains('"') {
        return None;
    }
    let (from, to) = line.value_at;
    let known = Known::new(Message::new("finding-syntax-date"), line.value_at);
    Some(match day::read(line.value) {
        Some(day) => known.change(from, to, day.to_string()),
        None => known.help(Message::new("help-syntax-date").with("key", line.key)),
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_number_is_what_people_write() {
        for (text, number) in
            [("24 000", "24000"), ("24\u{a0}000,5", "24000.5"), ("4,5", "4.5"), ("-1 200", "-1200"), ("5", "5")]
        {
            assert_eq!(plain(text).as_deref(), Some(number), "{text}");
        }
        for text in ["", "24 00", "24 000 kr", "1,2,3", "4,", "minst 5", "2012 2013"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
