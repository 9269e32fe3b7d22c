//! Roles: `` {value}`id period` `` and `` {target}`id` ``, figures that are taken from the plan.

use super::place::Places;
use crate::model::id::Id;
use crate::model::text::{Role, Spelt};
use crate::read::period;
use crate::source::{At, Span};

/// The role that a code span is part of: a name in braces stands right before it.
pub(super) fn read(code: Span, places: &Places<'_>) -> Option<Role> {
    let code = with_marks(code, places)?;
    let before = places.before(code).strip_suffix('}')?;
    let name = before.rsplit('{').next().filter(|name| name.len() < before.len() && is_name(name))?;
    let open = code.start - name.len() - 2;
    if places.text.get(..open).is_some_and(|before| before.ends_with('\\')) {
        return None;
    }
    let marked = places.words(code);
    let inside = marked.trim_matches('`');
    let from = code.start + marked.len() - marked.trim_start_matches('`').len();
    let content = inside.trim();
    let start = from + inside.len() - inside.trim_start().len();
    let (id, rest) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
    let end = start + content.len();
    let words = rest.trim();
    let spelt = (!words.is_empty()).then(|| {
        let spelt = Spelt { words: words.to_owned(), period: period::read(words) };
        At::new(spelt, places.between(end - words.len(), end))
    });
    Some(Role {
        name: At::new(name.to_owned(), places.between(open + 1, open + 1 + name.len())),
        about: At::new(Id::new(id), places.between(start, start + id.len())),
        period: spelt,
        at: places.between(open, code.end),
    })
}

/// What a role or a directive may be called.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(char::is_alphabetic) && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ':'))
}

/// A code span together with its marks, whether the parser counts them in or not.
fn with_marks(code: Span, places: &Places<'_>) -> Option<Span> {
    if places.words(code).starts_with('`') {
        return Some(code);
    }
    let outer = Span { start: code.start.checked_sub(1)?, end: code.end + 1, ..code };
    let words = places.words(outer);
    (words.starts_with('`') && words.ends_with('`')).then_some(outer)
}
