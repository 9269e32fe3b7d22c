//! `analysis.md` and `plan.md`: what is written about each goal and indicator, and what the text refers to.

mod comments;
mod directive;
mod footnotes;
mod heading;
mod inline;
mod link;
mod passages;
mod place;
mod plain;
mod role;

use std::collections::BTreeSet;

use comrak::nodes::NodeValue;
use comrak::{Arena, parse_document};

use crate::finding::Finding;
use crate::format::markdown::dialect;
use crate::model::comment::Comment;
use crate::model::text::{Directive, Leads, Link, Role, Text, Which};
use crate::source::{At, FileId};
pub use comments::REPEATED_COMMENT;
use heading::Found;
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
    let lines = place::lines(text);
    let places = Places::new(file, text, &lines);
    let marks = plain::read(&places, is_there).unwrap_or_else(|| Marks::of(text, &places, is_there));
    narrative(which, marks, &places)
}

/// What is marked in a text, or in a part of it.
#[derive(Default)]
struct Marks {
    headings: Vec<Found>,
    roles: Vec<Role>,
    directives: Vec<Directive>,
    links: Vec<Link>,
    footnote_references: Vec<At<String>>,
    footnotes: Vec<At<String>>,
    /// What HTML sets, to be linked to.
    anchors: BTreeSet<String>,
}

impl Marks {
    /// Reads a part of the text by the parser's tree; `places` are those of the part.
    fn of(part: &str, places: &Places<'_>, is_there: &dyn Fn(&str) -> bool) -> Self {
        let mut marks = Self::default();
        marks.read(part, places, is_there);
        marks
    }

    fn read(&mut self, part: &str, places: &Places<'_>, is_there: &dyn Fn(&str) -> bool) {
        let arena = Arena::new();
        let mut options = dialect();
        options.parse.leave_footnote_definitions = true;
        let root = parse_document(&arena, part, &options);
        for node in root.descendants() {
            let ast = node.data();
            let at = places.span(ast.sourcepos);
            match &ast.value {
                NodeValue::Heading(_) => {
                    let is_outermost = node.parent().is_some_and(|parent| parent.same_node(root));
                    self.headings.extend(heading::read(node, is_outermost, places));
                }
                NodeValue::Code(_) => self.roles.extend(role::read(at, places)),
                NodeValue::CodeBlock(block) if block.fenced => {
                    self.directives.extend(directive::read(at, places));
                }
                NodeValue::Link(link) | NodeValue::Image(link) => {
                    self.links.push(link::read(&link.url, at, places, is_there));
                }
                NodeValue::FootnoteReference(_) | NodeValue::Text(_) => {
                    self.footnote_references.extend(footnotes::references(at, places));
                }
                NodeValue::FootnoteDefinition(footnote) => {
                    self.footnotes.push(footnotes::definition(&footnote.name, at, places));
                }
                NodeValue::HtmlInline(html) => heading::marks(html, &mut self.anchors),
                NodeValue::HtmlBlock(html) => heading::marks(&html.literal, &mut self.anchors),
                _ => {}
            }
        }
    }
}

fn narrative(which: Which, marks: Marks, places: &Places<'_>) -> Narrative {
    let headings = heading::all(&marks.headings, places);
    let mut anchors = marks.anchors;
    if marks.links.iter().any(|link| matches!(link.leads, Leads::Within(_))) {
        anchors.extend(heading::anchors(&marks.headings, places));
    }
    let sections = comments::headings(&marks.headings);
    let (comments, findings) = comments::read(&sections, places);
    let mut text = Text {
        which,
        at: places.whole(),
        passages: passages::read(&sections, places),
        headings,
        roles: marks.roles,
        directives: marks.directives,
        links: marks.links,
        footnote_references: marks.footnote_references,
        footnotes: marks.footnotes,
        anchors,
    };
    // What is no reference to a footnote has been taken apart into words that may lie in one place.
    let mut seen = BTreeSet::new();
    text.footnote_references.retain(|reference| seen.insert(reference.span));
    Narrative { comments, text, findings }
}

#[cfg(test)]
mod tests;
