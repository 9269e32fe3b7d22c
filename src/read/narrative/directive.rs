//! Directives: a fenced block that begins with a name in braces, and has a line for each thing that it needs.

use super::place::Places;
use super::role::is_name;
use crate::model::id::Id;
use crate::model::text::{Directive, Given};
use crate::source::{At, Span};

/// The directive that a fenced block is, if it is one.
pub(super) fn read(block: Span, places: &Places<'_>) -> Option<Directive> {
    let words = places.words(block);
    let mut lines = words.split_inclusive('\n');
    let fence = lines.next()?;
    let inside = fence.trim_start_matches(['`', '~', ' ']);
    let name = inside.strip_prefix('{')?.split('}').next().filter(|name| is_name(name))?;
    let at = block.start + fence.len() - inside.len() + 1;
    let mut line_at = block.start + fence.len();
    let mut options = Vec::new();
    for line in lines {
        // Within a quotation every line has its mark.
        let bare = line.trim_start_matches([' ', '\t', '>']);
        options.extend(given(bare.trim_end(), line_at + line.len() - bare.len(), places));
        line_at += line.len();
    }
    Some(Directive { name: At::new(name.to_owned(), span(at, name, places)), options, at: block })
}

/// What a line says, `goal = "1"` or `:goal: 1`, and where. Notes and the fence at the end say nothing.
fn given(line: &str, at: usize, places: &Places<'_>) -> Option<Given> {
    let bare = line.trim_start_matches([':', ' ']);
    if bare.is_empty() || bare.starts_with(['#', '`', '~']) {
        return None;
    }
    let at = at + line.len() - bare.len();
    let (key, rest) = bare.split_once(['=', ':']).map_or((bare, ""), |(key, rest)| (key, rest));
    let written = unquoted(rest.trim());
    let value = (!written.is_empty()).then(|| {
        let from = at + bare.len() - rest.len() + rest.find(written).unwrap_or_default();
        At::new(Id::new(written), span(from, written, places))
    });
    let key = key.trim_end();
    Some(Given { key: At::new(key.to_owned(), span(at, key, places)), value })
}

/// A value without its quotation marks and without a note after it.
fn unquoted(value: &str) -> &str {
    ['"', '\''].into_iter().find_map(|mark| value.strip_prefix(mark)?.split(mark).next()).unwrap_or(value)
}

fn span(start: usize, words: &str, places: &Places<'_>) -> Span {
    places.between(start, start + words.len())
}
