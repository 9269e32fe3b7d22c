//! Whether two texts say the same: the same values, and every comment.

use toml::de::{DeTable, DeValue};
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

/// Whether two texts hold the same values and the same comments, wherever they stand. Numbers are compared as written.
pub(super) fn say_the_same(before: &str, after: &str) -> bool {
    let tables = DeTable::parse(before).ok().zip(DeTable::parse(after).ok());
    tables.is_some_and(|(a, b)| same_table(a.get_ref(), b.get_ref())) && comments(before) == comments(after)
}

fn same_table(a: &DeTable<'_>, b: &DeTable<'_>) -> bool {
    let same = |key: &str, value: &DeValue<'_>| b.get(key).is_some_and(|other| same_value(value, other.get_ref()));
    a.len() == b.len() && a.iter().all(|(key, value)| same(key.get_ref(), value.get_ref()))
}

fn same_value(a: &DeValue<'_>, b: &DeValue<'_>) -> bool {
    match (a, b) {
        (DeValue::Table(a), DeValue::Table(b)) => same_table(a, b),
        (DeValue::Array(a), DeValue::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same_value(a.get_ref(), b.get_ref()))
        }
        (DeValue::String(a), DeValue::String(b)) => a == b,
        (DeValue::Integer(a), DeValue::Integer(b)) => (a.as_str(), a.radix()) == (b.as_str(), b.radix()),
        (DeValue::Float(a), DeValue::Float(b)) => a.as_str() == b.as_str(),
        (DeValue::Boolean(a), DeValue::Boolean(b)) => a == b,
        (DeValue::Datetime(a), DeValue::Datetime(b)) => a == b,
        _ => false,
    }
}

/// The comments, sorted.
fn comments(text: &str) -> Vec<&str> {
    let tokens = Source::new(text).lex().filter(|token| token.kind() == TokenKind::Comment);
    let words = tokens.filter_map(|token| text.get(token.span().start()..token.span().end()));
    let mut comments: Vec<&str> = words.map(|words| words.trim_end_matches([' ', '\t'])).collect();
    comments.sort_unstable();
    comments
}
