//! Links and images: where they lead.

use super::place::Places;
use crate::model::text::{Leads, Link};
use crate::source::{At, Span};

/// Reads a link; whether a file is there, seen from the text's own folder, is for others to say.
pub(super) fn read(url: &str, at: Span, places: &Places<'_>, is_there: &dyn Fn(&str) -> bool) -> Link {
    // A link by reference has its target elsewhere in the file.
    let written = places.words(at).rfind(url).filter(|_| !url.is_empty());
    let span = written.map_or(at, |from| at.part(from, from + url.len()));
    Link { target: At::new(url.to_owned(), span), leads: leads(url, is_there) }
}

fn leads(url: &str, is_there: &dyn Fn(&str) -> bool) -> Leads {
    if let Some(anchor) = url.strip_prefix('#') {
        return if anchor.is_empty() { Leads::Away } else { Leads::Within(decoded(anchor)) };
    }
    let path = url.split(['#', '?']).next().unwrap_or_default();
    let has_scheme = path.split('/').next().is_some_and(|first| first.contains([':', '\\', '@']));
    if path.is_empty() || path.starts_with(['/', '\\', '{', '<']) || has_scheme {
        return Leads::Away;
    }
    Leads::File(is_there(path) || is_there(&decoded(path)))
}

/// A link with `%20` and the like as the characters they stand for; as it is, if they stand for none.
fn decoded(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let byte = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(b'%'));
        rest = if byte.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| url.to_owned())
}
