//! Faults of the quotes around a text.

use super::known::Known;
use super::line::Line;
use super::parses;
use crate::message::Message;

/// Quotes that a word processor makes of straight ones, and what looks like them.
pub(super) fn is_smart(c: char) -> bool {
    matches!(c, '”' | '“' | '„' | '‟' | '»' | '«' | '″' | '’' | '‘' | '‚' | '´' | '`' | '′')
}

/// Word turns " into ” as one types; at both ends, or at one.
pub(super) fn smart(line: &Line<'_>) -> Option<Known> {
    let first = line.value.chars().next()?;
    let last = line.value.chars().next_back()?;
    let (from, to) = line.value_at;
    // `"Han sa ”ja”` lacks a quote of its own; ” ends a text of one straight quote only.
    let ends = is_smart(last) && first == '"' && line.quotes() == 1;
    if (!is_smart(first) && !ends) || line.value.chars().count() < 2 {
        return None;
    }
    let start_of_last = to - last.len_utf8();
    let part = if is_smart(first) { (from, from + first.len_utf8()) } else { (start_of_last, to) };
    let mut known = Known::new(Message::new("finding-syntax-smart-quote"), part);
    if is_smart(first) {
        known = known.change(from, from + first.len_utf8(), "\"");
    }
    let inner = line.value.get(first.len_utf8()..line.value.len() - last.len_utf8())?;
    let inner_at = from + first.len_utf8();
    for (at, _) in inner.match_indices('"') {
        known = known.change(inner_at + at, inner_at + at, "\\");
    }
    Some(match last {
        '"' => known,
        last if is_smart(last) => known.change(start_of_last, to, "\""),
        _ => known.change(to, to, "\""),
    })
}

/// `"18–24 år`, `18–24 år"`.
pub(super) fn missing(line: &Line<'_>) -> Option<Known> {
    if line.value.contains("\"\"\"") || line.quotes().is_multiple_of(2) || line.value.contains('\n') {
        return None;
    }
    let (from, to) = line.value_at;
    let known = Known::new(Message::new("finding-syntax-quote"), line.value_at);
    let (starts, ends) = (line.value.starts_with('"'), line.value.ends_with('"') && line.value.len() > 1);
    // A note after the text may be a part of it, and with three quotes nobody knows which is missing.
    let sure = line.quotes() == 1 && !line.value.contains(" #") && starts != ends && !line.value.contains('{');
    if !sure {
        if let Some(text) = smart_before_note(line.value) {
            return Some(known.instead(line.with_value(&text)));
        }
        let value = line.value.trim_matches('"');
        return Some(known.instead(line.with_value(&format!("\"{value}\""))));
    }
    if line.value.ends_with('\'') {
        return Some(known.change(to - 1, to, "\""));
    }
    let at = if starts { to } else { from };
    Some(known.change(at, at, "\""))
}

/// `"Sjukfrånvaro”  # i procent` with the quote that was meant.
fn smart_before_note(value: &str) -> Option<String> {
    let (text, note) = value.split_at(value.find(" #")?);
    let inner = text.trim_end().strip_prefix('"')?.strip_suffix(is_smart)?;
    (!inner.contains('"')).then(|| format!("\"{inner}\"{}{note}", &text[text.trim_end().len()..]))
}

/// `target = minska`.
pub(super) fn none(line: &Line<'_>) -> Option<Known> {
    let first = line.value.chars().next()?;
    let may_be_text = line.is_text() || (line.kind().is_none() && first.is_alphabetic());
    if !may_be_text || line.value.contains('"') || first == '\'' || parses(&format!("a = {}", line.value)) {
        return None;
    }
    let (from, to) = line.value_at;
    let known = Known::new(Message::new("finding-syntax-unquoted"), line.value_at);
    Some(known.change(from, to, format!("\"{}\"", line.value.replace('\\', "\\\\"))))
}

/// `unit = "%" procent`.
pub(super) fn trailing_words(line: &Line<'_>) -> Option<Known> {
    let inner = line.value.strip_prefix('"')?;
    let end = inner.find('"')?;
    let after = inner.get(end + 1..)?;
    let words = after.trim();
    if !words.chars().next()?.is_alphanumeric() && !words.starts_with('(') {
        return None;
    }
    let start = line.value_at.1 - after.trim_start().len();
    let kept = inner.get(..end)?;
    let known = Known::new(Message::new("finding-syntax-trailing"), (start, line.value_at.1));
    Some(known.instead(line.with_value(&format!("\"{kept}\""))))
}

/// `title = "Öka "nöjda" brukare"`: quotes within a text.
pub(super) fn inner(line: &Line<'_>) -> Option<Known> {
    let text = line.value.strip_prefix('"')?.strip_suffix('"')?;
    if line.quotes() < 4 || text.contains("\\\"") || line.value.contains("\"\"\"") || text.contains(['=', '{']) {
        return None;
    }
    let start = line.value_at.0 + 1;
    let at = text.find('"')?;
    let end = text.rfind('"')?;
    let known = Known::new(Message::new("finding-syntax-inner-quote"), (start + at, start + end + 1));
    Some(text.match_indices('"').fold(known, |known, (at, _)| known.change(start + at, start + at, "\\")))
}

/// `"C:\plan"`: a backslash means something else in a text.
pub(super) fn backslash(line: &Line<'_>) -> Option<Known> {
    let inner = line.value.strip_prefix('"')?.strip_suffix('"')?;
    let at = inner.find('\\')?;
    if inner.contains("\\\\") || inner.contains("\\\"") || parses(&format!("a = {}", line.value)) || inner.contains('"')
    {
        return None;
    }
    let start = line.value_at.0 + 1;
    let known = Known::new(Message::new("finding-syntax-backslash"), (start + at, start + at + 1));
    Some(inner.match_indices('\\').fold(known, |known, (at, _)| known.change(start + at, start + at, "\\")))
}

/// A text that goes on on the next lines.
pub(super) fn broken_line(line: &Line<'_>) -> Option<Known> {
    if !line.value.contains('\n') {
        return None;
    }
    let (from, _) = line.value_at;
    let known = Known::new(Message::new("finding-syntax-line-break"), line.value_at);
    let mut joined = known;
    let mut rest = line.value;
    let mut at = from;
    while let Some(newline) = rest.find('\n') {
        let (before, after) = rest.split_at_checked(newline + 1)?;
        let kept = before.trim_end();
        // A hyphen at the end of a line may belong to the word or not.
        if kept.ends_with('-') {
            return Some(Known::new(joined.message, joined.part).help(Message::new("help-syntax-line-break")));
        }
        let next = after.len() - after.trim_start().len();
        joined = joined.change(at + kept.len(), at + before.len() + next, " ");
        at += before.len();
        rest = after;
    }
    Some(joined)
}
