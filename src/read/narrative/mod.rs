//! `analysis.md` and `plan.md`: what is written about each goal and indicator, and what the text refers to.

mod comments;
mod directive;
mod footnotes;
mod heading;
mod link;
mod passages;
mod place;
mod role;

use std::collections::BTreeSet;

use comrak::nodes::NodeValue;
use comrak::{Arena, parse_document};

use crate::finding::Finding;
use crate::format::markdown::dialect;
use crate::model::comment::Comment;
use crate::model::text::{Text, Which};
use crate::source::FileId;
pub use comments::REPEATED_COMMENT;
use place::Places;

/// A text as it was read.
#[derive(Debug)]
pub struct Narrative {
    /// What is written under each heading with an id.
    pub comments: Vec<Comment>,
    /// What it refers to.
    pub text: Text,
    /// What was found on the way.
    pub findings: Vec<Finding>,
}

/// Reads a text; whether a file that it links to is there, seen from its own folder, is for others to say.
pub fn read(file: FileId, which: Which, text: &str, is_there: &dyn Fn(&str) -> bool) -> Narrative {
    let places = Places::new(file, text);
    let arena = Arena::new();
    let mut options = dialect();
    options.parse.leave_footnote_definitions = true;
    let root = parse_document(&arena, text, &options);
    let (headings, anchors) = heading::all(root, &places);
    let sections = comments::headings(root, &places);
    let (comments, findings) = comments::read(&sections, &places);
    let mut read = Text {
        which,
        at: places.whole(),
        passages: passages::read(&sections, &places),
        headings,
        roles: Vec::new(),
        directives: Vec::new(),
        links: Vec::new(),
        footnote_references: Vec::new(),
        footnotes: Vec::new(),
        anchors,
    };
    for node in root.descendants() {
        let ast = node.data();
        let at = places.span(ast.sourcepos);
        match &ast.value {
            NodeValue::Code(_) => read.roles.extend(role::read(at, &places)),
            NodeValue::CodeBlock(block) if block.fenced => {
                read.directives.extend(directive::read(at, &places));
            }
            NodeValue::Link(link) | NodeValue::Image(link) => {
                read.links.push(link::read(&link.url, at, &places, is_there));
            }
            NodeValue::FootnoteReference(_) | NodeValue::Text(_) => {
                read.footnote_references.extend(footnotes::references(at, &places));
            }
            NodeValue::FootnoteDefinition(footnote) => {
                read.footnotes.push(footnotes::definition(&footnote.name, at, &places));
            }
            NodeValue::HtmlInline(html) => heading::marks(html, &mut read.anchors),
            NodeValue::HtmlBlock(html) => heading::marks(&html.literal, &mut read.anchors),
            _ => {}
        }
    }
    // What is no reference to a footnote has been taken apart into words that may lie in one place.
    let mut seen = BTreeSet::new();
    read.footnote_references.retain(|reference| seen.insert(reference.span));
    Narrative { comments, text: read, findings }
}

#[cfg(test)]
mod tests;
