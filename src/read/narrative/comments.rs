//! Comments: a heading for each goal or indicator, found by its id, and what is written under it.

use std::collections::BTreeMap;

use super::heading::Found;
use super::place::Places;
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::source::{At, Span};

/// The same goal or indicator is commented on twice.
pub const REPEATED_COMMENT: Code = "repeated-comment";

/// A heading that begins a section, by bytes.
pub(super) struct Heading {
    pub(super) about: Option<At<Id>>,
    pub(super) words: String,
    pub(super) start: usize,
    /// After the heading.
    pub(super) body: usize,
    pub(super) level: u8,
}

/// Reads the comments; what stands under no heading with an id is for [`super::passages`].
pub(super) fn read(headings: &[Heading], places: &Places<'_>) -> (Vec<Comment>, Vec<Finding>) {
    let ends = headings.iter().skip(1).map(|next| next.start).chain([places.text.len()]);
    let mut seen: BTreeMap<&Id, Span> = BTreeMap::new();
    let mut comments: Vec<Comment> = Vec::new();
    let mut findings = Vec::new();
    for (heading, end) in headings.iter().zip(ends) {
        let Some(about) = &heading.about else { continue };
        let body = places.text.get(heading.body..end).unwrap_or_default();
        let markdown = body.trim().to_owned();
        if markdown.is_empty() {
            continue;
        }
        if let Some(first) = seen.get(&about.value) {
            findings.push(repeated(about, *first));
            continue;
        }
        seen.insert(&about.value, about.span);
        let from = heading.body + body.len() - body.trim_start().len();
        let at = places.between(from, from + markdown.len());
        comments.push(Comment { about: about.clone(), markdown, at });
    }
    (comments, findings)
}

fn repeated(about: &At<Id>, first: Span) -> Finding {
    let message = Message::new("finding-repeated-comment").with("id", about.value.as_str());
    let finding = Finding::error(REPEATED_COMMENT, about.span, message);
    finding.related(first, Message::new("related-first")).help(Message::new("help-repeated-comment"))
}

/// Headings in order; headings without an id end the section before them only if they are of its level or above.
pub(super) fn headings(found: &[Found]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    for heading in found.iter().filter(|heading| heading.is_outermost) {
        let Found { id: about, words, level, start, body, .. } = heading;
        let within = headings.last().is_some_and(|last| last.about.is_some() && *level > last.level);
        if about.is_none() && within {
            continue;
        }
        let (about, words) = (about.clone(), words.clone());
        headings.push(Heading { about, words, start: *start, body: *body, level: *level });
    }
    headings
}
