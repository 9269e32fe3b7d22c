//! Headings: their words, ids and emptiness, and what links within the file may lead to.

use std::collections::BTreeSet;

use comrak::Anchorizer;
use comrak::nodes::{AstNode, NodeValue};

use super::place::Places;
use crate::format::markdown;
use crate::model::id::Id;
use crate::model::text::Heading;
use crate::source::{At, Span};

/// A heading as it stands in the text.
pub(super) struct Found {
    /// Its words, without marks and without its id.
    pub(super) words: String,
    /// Its id, in braces at its end.
    pub(super) id: Option<At<Id>>,
    pub(super) level: u8,
    pub(super) at: Span,
    /// Whether it stands in no list and no quotation.
    pub(super) is_outermost: bool,
    /// Where its first line begins.
    pub(super) start: usize,
    /// Where what is said under it begins.
    pub(super) body: usize,
}

/// Reads a heading of the parser's tree.
pub(super) fn read<'a>(node: &'a AstNode<'a>, is_outermost: bool, places: &Places<'_>) -> Option<Found> {
    let ast = node.data();
    let NodeValue::Heading(heading) = &ast.value else { return None };
    Some(Found {
        words: words(node),
        id: id(node, places),
        level: heading.level,
        at: places.span(ast.sourcepos),
        is_outermost,
        start: places.line(ast.sourcepos.start.line.saturating_sub(1)),
        body: places.line(ast.sourcepos.end.line),
    })
}

/// What links within the file may lead to.
pub(super) fn anchors(found: &[Found], places: &Places<'_>) -> BTreeSet<String> {
    let mut anchorizer = Anchorizer::new();
    let mut anchors = labels(places.text);
    for heading in found {
        anchors.insert(anchorizer.anchorize(&heading.words));
        anchors.extend(heading.id.iter().map(|id| id.value.as_str().to_owned()));
    }
    anchors
}

/// Every heading in order.
pub(super) fn all(found: &[Found], places: &Places<'_>) -> Vec<Heading> {
    let said = |from: usize, to: usize| !is_silent(places.text.get(from..to).unwrap_or_default());
    let next = found.iter().skip(1).map(Some).chain([None]);
    let headings = found.iter().zip(next).map(|(heading, next)| {
        let end = next.map_or(places.text.len(), |next| next.at.start);
        let has_below = next.is_some_and(|next| next.level > heading.level);
        let words = At::new(heading.words.clone(), words_at(&heading.words, heading.at, places));
        Heading { words, id: heading.id.clone(), is_empty: !has_below && !said(heading.body, end) }
    });
    headings.collect()
}

/// The id of a heading, in braces at its end. The parser takes one that is no id, `{#sjukfrånvaro}`, for words.
fn id<'a>(heading: &'a AstNode<'a>, places: &Places<'_>) -> Option<At<Id>> {
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
pub(super) fn written(words: &str) -> Option<(&str, &str)> {
    let (words, id) = words.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    (!id.is_empty() && !id.contains(char::is_whitespace)).then_some((words.trim_end(), id))
}

/// The words of a heading, without marks and without its id.
fn words<'a>(heading: &'a AstNode<'a>) -> String {
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
    if !text.contains(")=") {
        return BTreeSet::new();
    }
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
