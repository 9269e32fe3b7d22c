//! Footnotes: references, `[^1]`, and what they refer to, `[^1]: …`.

use super::place::Places;
use crate::source::{At, Span};

/// The references in a stretch of words. The parser takes those without a footnote for plain words.
pub(super) fn references(words: Span, places: &Places<'_>) -> Vec<At<String>> {
    let text = places.words(words);
    let found = text.match_indices("[^").filter_map(|(at, open)| {
        let (name, _) = text.get(at + open.len()..)?.split_once(']')?;
        let is_name = !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '[');
        let start = words.start + at;
        let escaped = places.text.get(..start).is_some_and(|before| before.ends_with('\\'));
        let span = places.between(start, start + open.len() + name.len() + 1);
        (is_name && !escaped).then(|| At::new(name.to_owned(), span))
    });
    found.collect()
}

/// A footnote, at the name that it is referred to by.
pub(super) fn definition(name: &str, at: Span, places: &Places<'_>) -> At<String> {
    let words = places.words(at);
    let end = words.find("]:").map_or(words.len(), |end| end + 1);
    At::new(name.to_owned(), at.part(0, end))
}
