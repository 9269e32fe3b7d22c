//! TOML's own faults in words: a missing quote, a decimal comma, å in a key, a bracket left open.

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::source::{FileId, Span};

/// The file can't be read as TOML at this place.
pub const SYNTAX: Code = "syntax";

/// A fault, and the line to leave out.
pub(super) struct Fault {
    pub(super) finding: Finding,
    pub(super) line: Span,
    /// Whether the fault concerns its own line only.
    pub(super) stays_on_its_line: bool,
}

/// Puts a parser's error into words a coordinator understands.
pub(super) fn explain(file: FileId, text: &str, error: &::toml::de::Error) -> Fault {
    let at = error.span().map_or(text.len(), |span| span.start).min(text.len());
    let at = if at == text.len() { text.trim_end().len() } else { at };
    let line = line_around(text, at);
    let words = text.get(line.0..line.1).unwrap_or_default();
    let line_span = Span { file, start: line.0, end: line.1 };
    let found = known(words);
    let (message, help, part) = match &found {
        Some(kind) => (kind.message, kind.help, kind.part),
        None => ("finding-syntax", "help-syntax", (words.len() - words.trim_start().len(), words.trim_end().len())),
    };
    let mut finding =
        Finding::error(SYNTAX, line_span.part(part.0, part.1), Message::new(message).with("line", words.trim()));
    finding = finding.help(
        Message::new(help).with("line", found.as_ref().map_or(words.trim().to_owned(), |kind| kind.instead.clone())),
    );
    Fault { finding, line: line_span, stays_on_its_line: found.is_some() }
}

fn line_around(text: &str, at: usize) -> (usize, usize) {
    let at = if text.is_char_boundary(at) { at } else { 0 };
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let end = text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |newline| at + newline);
    (start, end)
}

/// A fault that people make, recognised on its line.
struct Known {
    message: &'static str,
    help: &'static str,
    /// The words at fault, as bytes of the line.
    part: (usize, usize),
    /// The line as it ought to be.
    instead: String,
}

fn known(line: &str) -> Option<Known> {
    smart_quote(line)
        .or_else(|| key_with_letters(line))
        .or_else(|| missing_quote(line))
        .or_else(|| decimal_comma(line))
        .or_else(|| unquoted_text(line))
        .or_else(|| trailing_words(line))
        .or_else(|| no_equals(line))
}

/// `unit = "%" procent`.
fn trailing_words(line: &str) -> Option<Known> {
    let (key, value) = line.split_once('=')?;
    let text = value.trim_start();
    let inner = text.strip_prefix('"')?;
    let end = inner.find('"')?;
    let after = inner.get(end + 1..)?;
    let words = after.split('#').next().unwrap_or_default().trim();
    if !words.chars().next()?.is_alphanumeric() {
        return None;
    }
    let start = line.len() - after.trim_start().len();
    let kept = inner.get(..end)?;
    Some(Known {
        message: "finding-syntax-trailing",
        help: "help-syntax-write",
        part: (start, start + words.len()),
        instead: format!("{} = \"{kept}\"", key.trim()),
    })
}

/// Word turns " into ” as one types.
fn smart_quote(line: &str) -> Option<Known> {
    let (_, value) = line.split_once('=')?;
    let offset = line.len() - value.len();
    let value_start = offset + value.len() - value.trim_start().len();
    let first = value.trim_start().chars().next()?;
    if !matches!(first, '”' | '“' | '„' | '’' | '‘' | '»' | '«') {
        return None;
    }
    let instead = line.trim().replace(['”', '“', '„', '»', '«'], "\"").replace(['’', '‘'], "'");
    Some(Known {
        message: "finding-syntax-smart-quote",
        help: "help-syntax-write",
        part: (value_start, value_start + first.len_utf8()),
        instead,
    })
}

/// TOML's bare keys are ASCII.
fn key_with_letters(line: &str) -> Option<Known> {
    let (key, _) = line.split_once('=')?;
    if key.contains(['"', '\'', '[', '#']) || key.is_ascii() {
        return None;
    }
    let start = key.len() - key.trim_start().len();
    Some(Known {
        message: "finding-syntax-key",
        help: "help-syntax-key",
        part: (start, key.trim_end().len()),
        instead: key.trim().to_owned(),
    })
}

fn missing_quote(line: &str) -> Option<Known> {
    let (_, value) = line.split_once('=')?;
    let offset = line.len() - value.len();
    let bare = value.replace("\\\"", "  ");
    let trimmed = bare.trim();
    if bare.contains("\"\"\"") || bare.contains('\'') || bare.matches('"').count() % 2 == 0 || trimmed.is_empty() {
        return None;
    }
    let start = offset + bare.len() - bare.trim_start().len();
    let end = offset + bare.trim_end().len();
    let written = value.trim();
    let value = if written.starts_with('"') { format!("{written}\"") } else { format!("\"{written}") };
    let instead = format!("{} = {value}", line.split('=').next().unwrap_or_default().trim());
    Some(Known { message: "finding-syntax-quote", help: "help-syntax-write", part: (start, end), instead })
}

/// `amount = 4,5`.
fn decimal_comma(line: &str) -> Option<Known> {
    let (key, value) = line.split_once('=')?;
    let value_text = value.split('#').next().unwrap_or_default();
    let number = value_text.trim();
    let (whole, decimals) = number.split_once(',')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole.trim_start_matches('-')) || !digits(decimals) {
        return None;
    }
    let start = line.len() - value.len() + value.len() - value.trim_start().len();
    let instead = format!("{} = {whole}.{decimals}", key.trim());
    Some(Known {
        message: "finding-syntax-decimal-comma",
        help: "help-syntax-write",
        part: (start, start + number.len()),
        instead,
    })
}

/// `target = minska`.
fn unquoted_text(line: &str) -> Option<Known> {
    let (key, value) = line.split_once('=')?;
    let text = value.trim();
    let first = text.chars().next()?;
    if !first.is_alphabetic() || text.contains('"') || matches!(text, "true" | "false") {
        return None;
    }
    let start = line.len() - value.len() + value.len() - value.trim_start().len();
    let instead = format!("{} = \"{text}\"", key.trim());
    Some(Known {
        message: "finding-syntax-unquoted",
        help: "help-syntax-write",
        part: (start, start + text.len()),
        instead,
    })
}

/// A line of words between the keys.
fn no_equals(line: &str) -> Option<Known> {
    let text = line.trim();
    if text.is_empty()
        || text.contains('=')
        || !text.chars().next().is_some_and(char::is_alphanumeric)
        || text.ends_with(',')
    {
        return None;
    }
    let start = line.len() - line.trim_start().len();
    Some(Known {
        message: "finding-syntax-no-equals",
        help: "help-syntax-no-equals",
        part: (start, start + text.len()),
        instead: text.to_owned(),
    })
}
