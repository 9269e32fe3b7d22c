//! The plain case of what is marked within a paragraph: code in single marks, and links with a plain target.

use super::place::Places;
use super::{Marks, link, role};

/// Reads the code and links of a part of the text that begins at a byte; false where anything in it is more than plain, and
/// nothing has been read.
pub(super) fn read(
    part: &str,
    start: usize,
    places: &Places<'_>,
    is_there: &dyn Fn(&str) -> bool,
    marks: &mut Marks,
) -> bool {
    let Some(found) = found(part) else { return false };
    for mark in found {
        match mark {
            Mark::Code(from, to) => marks.roles.extend(role::read(places.between(start + from, start + to), places)),
            Mark::Link(from, to, target) => {
                marks.links.push(link::read(target, places.between(start + from, start + to), places, is_there));
            }
        }
    }
    true
}

/// Something marked, from a byte to a byte, and where a link leads.
enum Mark<'t> {
    Code(usize, usize),
    Link(usize, usize, &'t str),
}

/// What is marked; `None` where it takes the parser to say.
fn found(part: &str) -> Option<Vec<Mark<'_>>> {
    // An escape, an entity, an image: all of them change what the marks around them mean. What is indented may be code.
    if part.contains(['\\', '&', '!', '|', '>', '<', '"', '\'']) || part.contains("\n ") {
        return None;
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = part.get(at..)?.find(['`', '[', ']']) {
        let from = at + next;
        let rest = part.get(from..)?;
        if let Some(inside) = rest.strip_prefix('`') {
            let length = inside.find(['`', '\n']).filter(|length| *length > 0)?;
            let after = inside.get(length..)?.strip_prefix('`').filter(|after| !after.starts_with('`'))?;
            at = part.len() - after.len();
            found.push(Mark::Code(from, at));
        } else {
            let (words, after) = rest.strip_prefix('[')?.split_once("](")?;
            let (target, after) = after.split_once(')')?;
            let is_plain = |c: char| c.is_alphanumeric() || "-_./#%:?=".contains(c);
            if words.contains(['[', ']', '`', '\n', '*', '_', '~'])
                || target.is_empty()
                || !target.chars().all(is_plain)
            {
                return None;
            }
            at = part.len() - after.len();
            found.push(Mark::Link(from, at, target));
        }
    }
    Some(found)
}
