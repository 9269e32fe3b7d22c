//! Headings: their words, ids and emptiness, and what links within the file may lead to.

use std::collections::BTreeSet;

use comrak::Anchorizer;
use comrak::nodes::{AstNode, NodeValue};

use super::place::Places;
use crate::format::markdown;
use crate::model::id::Id;
use crate::model::text::Heading;
use crate::source::{At, Span};

/// A heading and how the text goes on after it.
struct Found {
    heading: Heading,
    level: u8,
    start: usize,
    /// Where what is said under it begins.
    body: usize,
}

/// Every heading in order, and the anchors that they make.
pub(super) fn all<'a>(root: &'a AstNode<'a>, places: &Places<'_>) -> (Vec<Heading>, BTreeSet<String>) {
    let mut anchorizer = Anchorizer::new();
    let mut anchors = labels(places.text);
    let mut found: Vec<Found> = Vec::new();
    for node in root.descendants() {
        let ast = node.data();
        let NodeValue::Heading(heading) = &ast.value else { continue };
        let at = places.span(ast.sourcepos);
        let (words, id) = (words(node), id(node, places));
        anchors.insert(anchorizer.anchorize(&words));
        anchors.extend(id.iter().map(|id| id.value.as_str().to_owned()));
        let span = words_at(&words, at, places);
        let (level, body) = (heading.level, places.line(ast.sourcepos.end.line));
        let heading = Heading { words: At::new(words, span), id, is_empty: false };
        found.push(Found { heading, level, start: at.start, body });
    }
    let next: Vec<Option<(u8, usize)>> =
        found.iter().skip(1).map(|next| Some((next.level, next.start))).chain([None]).collect();
    let said = |from: usize, to: usize| !is_silent(places.text.get(from..to).unwrap_or_default());
    let headings = found.into_iter().zip(next).map(|(found, next)| {
        let end = next.map_or(places.text.len(), |(_, start)| start);
        let has_below = next.is_some_and(|(level, _)| level > found.level);
        Heading { is_empty: !has_below && !said(found.body, end), ..found.heading }
    });
    (headings.collect(), anchors)
}

/// The id of a heading, in braces at its end. The parser takes one that is no id, `{#sjukfrånvaro}`, for words.
pub(super) fn id<'a>(heading: &'a AstNode<'a>, places: &Places<'_>) -> Option<At<Id>> {
    let ast = heading.data();
    let at = places.span(ast.sourcepos);
    let read = ast.attrs.as_ref().and_then(|attributes| attributes.id.clone()).filter(|id| !id.is_empty());
    let id = match read {
        Some(id) => id,
        None => written(&markdown::words(heading))?.1.to_owned(),
    };
    let from = places.words(at).rfind(&format!("#{id}")).map_or(0, |at| at + 1);
    Some(At::new(Id::new(id.as_str()), at.part(from, from + id.len())))
}

/// The words before an id in braces, and the id.
fn written(words: &str) -> Option<(&str, &str)> {
    let (words, id) = words.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    (!id.is_empty() && !id.contains(char::is_whitespace)).then_some((words.trim_end(), id))
}

/// The words of a heading, without marks and without its id.
pub(super) fn words<'a>(heading: &'a AstNode<'a>) -> String {
    let words = markdown::words(heading);
    written(&words).map_or(words.trim(), |(words, _)| words).to_owned()
}

/// Where the words of a heading stand; all of it after its marks, where some of them are set apart.
fn words_at(words: &str, heading: Span, places: &Places<'_>) -> Span {
    let written = places.words(heading);
    if let Some(from) = written.find(words) {
        return heading.part(from, from + words.len());
    }
    let bare = written.trim_start_matches(['#', ' ']);
    heading.part(written.len() - bare.len(), written.trim_end().len())
}

/// Whether a text says nothing: it is blank but for notes that nobody is shown.
pub(super) fn is_silent(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, note)) = rest.split_once("<!--") {
        if !before.trim().is_empty() {
            return false;
        }
        rest = note.split_once("-->").map_or("", |(_, after)| after);
    }
    rest.trim().is_empty()
}

/// Labels on lines of their own, `(om-hemtjansten)=`.
fn labels(text: &str) -> BTreeSet<String> {
    let label = |line: &str| Some(line.trim().strip_prefix('(')?.strip_suffix(")=")?.to_owned());
    text.lines().filter_map(label).collect()
}

/// Marks that HTML sets: `<a id="om-hemtjansten">`.
pub(super) fn marks(html: &str, anchors: &mut BTreeSet<String>) {
    for key in ["id=", "name="] {
        for (at, _) in html.match_indices(key) {
            let value = html.get(at + key.len()..).unwrap_or_default().trim_start_matches(['"', '\'']);
            let end = value.find(['"', '\'', ' ', '>']).unwrap_or(value.len());
            anchors.extend(value.get(..end).map(str::to_owned));
        }
    }
}
