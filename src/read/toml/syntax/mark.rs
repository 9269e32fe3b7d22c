//! Signs that don't belong: invisible ones, those of other languages' notes, those after a value; and a value that is
//! not there.

use super::known::Known;
use super::line::Line;
use super::parses;
use crate::format::find;
use crate::message::Message;
use crate::read::toml::types::example;

/// Whether a sign takes room, or none, without being seen: what comes along when text is pasted from Word.
pub(super) const INVISIBLE: fn(char) -> bool = |c| {
    (c.is_whitespace() && !c.is_ascii())
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
};

/// What stands for an invisible sign: a space for one that takes room.
pub(super) fn plain(sign: char) -> &'static str {
    if sign.is_whitespace() { " " } else { "" }
}

/// `U+00A0`.
pub(super) fn code_point(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// An invisible sign outside of the value.
pub(super) fn invisible(line: &Line<'_>) -> Option<Known> {
    let core = line.value.trim_matches(INVISIBLE);
    let start = line.value_at.0 + line.value.find(core).unwrap_or(0);
    let (start, end) = if core.is_empty() { line.value_at } else { (start, start + core.len()) };
    let before = line.text.get(..start)?.char_indices();
    let after = line.text.get(end..)?.char_indices().map(|(at, c)| (end + at, c));
    let signs: Vec<(usize, char)> =
        before.chain(after).take_while(|(_, c)| *c != '#').filter(|(_, c)| INVISIBLE(*c)).collect();
    let (first, sign) = *signs.first()?;
    let message = Message::new("finding-syntax-invisible").with("code", code_point(sign));
    let known = Known::new(message, (first, first + sign.len_utf8())).help(Message::new("help-syntax-invisible"));
    Some(signs.into_iter().fold(known, |known, (at, sign)| known.change(at, at + sign.len_utf8(), plain(sign))))
}

/// `// kontrollera` and `; kontrollera`: a note as other languages begin it.
pub(super) fn comment(line: &Line<'_>) -> Option<Known> {
    let start = line.text.len() - line.text.trim_start().len();
    let sign = ["//", ";", "--"].into_iter().find(|sign| line.text.trim_start().starts_with(sign))?;
    Some(note(start, sign))
}

fn note(start: usize, sign: &str) -> Known {
    let end = start + sign.len();
    Known::new(Message::new("finding-syntax-note").with("sign", sign), (start, end)).change(start, end, "#")
}

/// `title =`: the key stands there, its value does not.
pub(super) fn no_value(line: &Line<'_>) -> Option<Known> {
    let equals = line.equals.filter(|_| line.value.is_empty() && !line.key.is_empty())?;
    let message = Message::new("finding-syntax-no-value").with("key", line.key);
    let field = find(line.fields, line.key);
    let example = field.map_or_else(|| format!("{} = \"…\"", line.key), |field| example(field.key, field.kind));
    Some(Known::new(message, (line.key_at.0, equals + 1)).instead(example))
}

/// `title = "mål",`, `title = "mål";` and `title = "mål" // obs`: something after a value that needs nothing there.
pub(super) fn trailing(line: &Line<'_>) -> Option<Known> {
    let (from, to) = line.value_at;
    if let Some((value, _)) = line.value.split_once("//").filter(|(value, _)| is_value(value)) {
        return Some(note(from + value.len(), "//"));
    }
    let sign = [",", ";", "."].into_iter().find(|sign| line.value.strip_suffix(sign).is_some_and(is_value))?;
    let start = to - sign.len();
    Some(Known::new(Message::new("finding-syntax-trailing-sign").with("sign", sign), (start, to)).change(start, to, ""))
}

fn is_value(text: &str) -> bool {
    parses(&format!("a = {text}")) && !text.trim().is_empty()
}
