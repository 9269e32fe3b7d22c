//! What stands between a key and its value, and the key itself.

use super::known::Known;
use super::line::Line;
use super::quote::is_smart;
use crate::format::find;
use crate::message::Message;
use crate::read::toml::swedish;

/// What people write instead of `=`; the longest first.
const SIGNS: [&str; 7] = [":=", "==", "=>", "->", "=:", ":", "≡"];

/// Whether the table has the key, in this or another case, or in Swedish.
fn is_meant(line: &Line<'_>) -> bool {
    let swedish = swedish::keys(line.key).iter().any(|key| find(line.fields, key).is_some());
    line.is_known() || swedish || find(line.fields, &line.key.to_lowercase()).is_some()
}

/// `title: "mål"`.
pub(super) fn wrong(line: &Line<'_>) -> Option<Known> {
    let rest = line.text.get(line.key_at.1..)?;
    let sign_and_value = rest.trim_start();
    let sign = SIGNS.into_iter().find(|sign| sign_and_value.starts_with(sign))?;
    let value = sign_and_value.get(sign.len()..)?;
    if !is_meant(line) || value.trim().is_empty() {
        return None;
    }
    let start = line.text.len() - sign_and_value.len();
    let end = start + sign.len();
    let before = if rest.starts_with(' ') { "" } else { " " };
    let after = if value.starts_with(' ') { "" } else { " " };
    let message = Message::new("finding-syntax-separator").with("sign", sign);
    Some(Known::new(message, (start, end)).change(start, end, format!("{before}={after}")))
}

/// `title "mål"`, or key and value in two cells of a sheet.
pub(super) fn missing(line: &Line<'_>) -> Option<Known> {
    let rest = line.text.get(line.key_at.1..)?;
    let value = rest.trim_start();
    let gap = (line.key_at.1, line.text.len() - value.len());
    let between = line.text.get(gap.0..gap.1)?;
    let is_value = between.contains('\t') || value.starts_with(|c| matches!(c, '"' | '[') || is_smart(c));
    if line.equals.is_some() || between.is_empty() || value.is_empty() || !is_value || !is_meant(line) {
        return None;
    }
    let message = Message::new("finding-syntax-no-sign").with("key", line.key);
    let end = line.text.trim_end().len();
    let known = Known::new(message, (line.key_at.0, end));
    // A cell of a sheet has no quotes.
    let bare = line.is_text() && !value.contains(|c| c == '"' || is_smart(c)) && !value.contains(" #");
    Some(if bare {
        known.change(gap.0, gap.1, " = \"").change(end, end, "\"")
    } else {
        known.change(gap.0, gap.1, " = ")
    })
}

/// TOML's bare keys are ASCII.
pub(super) fn letters(line: &Line<'_>) -> Option<Known> {
    let (key, _) = line.text.split_once('=')?;
    if key.contains(['"', '\'', '[', '#']) || key.is_ascii() {
        return None;
    }
    let start = key.len() - key.trim_start().len();
    let part = (start, key.trim_end().len());
    let known = Known::new(Message::new("finding-syntax-key"), part);
    let meant = swedish::keys(key.trim()).iter().find(|key| find(line.fields, key).is_some());
    Some(match meant {
        Some(meant) => known.change(part.0, part.1, *meant),
        None => known.help(Message::new("help-syntax-key").with("line", key.trim().to_owned())),
    })
}

/// A line of words between the keys.
pub(super) fn no_equals(line: &Line<'_>) -> Option<Known> {
    let text = line.text.trim();
    if text.contains('=') || !text.starts_with(char::is_alphanumeric) || text.ends_with(',') {
        return None;
    }
    let start = line.text.len() - line.text.trim_start().len();
    let help = Message::new("help-syntax-no-equals").with("line", text.to_owned());
    Some(Known::new(Message::new("finding-syntax-no-equals"), (start, start + text.len())).help(help))
}
