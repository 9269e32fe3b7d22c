//! Directives: a fenced block that begins with a name in braces, and has a line for each thing that it needs.

use super::place::Places;
use super::role::is_name;
use crate::model::id::Id;
use crate::model::text::Directive;
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
    let mut goal = None;
    for line in lines {
        goal = goal
            .or_else(|| value(line, "goal").map(|(from, id)| At::new(Id::new(id), span(line_at + from, id, places))));
        line_at += line.len();
    }
    Some(Directive { name: At::new(name.to_owned(), span(at, name, places)), goal, at: block })
}

/// What is given for a key on its line, `goal = "1"` or `:goal: 1`, and where it begins.
fn value<'l>(line: &'l str, key: &str) -> Option<(usize, &'l str)> {
    let bare = line.trim_start_matches([' ', '\t', ':', '>']);
    let after = bare.strip_prefix(key)?.trim_start();
    let after = after.strip_prefix(['=', ':'])?;
    let value = after.trim().trim_matches('"');
    let at = line.len() - after.len() + after.find(value)?;
    (!value.is_empty()).then_some((at, value))
}

fn span(start: usize, words: &str, places: &Places<'_>) -> Span {
    places.between(start, start + words.len())
}
