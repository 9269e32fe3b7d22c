//! The outline: every heading in order with its level and id, what links may lead to, and the table of contents.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use comrak::Anchorizer;
use comrak::nodes::{AstNode, NodeValue};

use super::ids::{self, Ids};
use super::safe::{attribute, text};
use crate::format::markdown::words;
use crate::language::Words;

/// The deepest level that the table of contents shows.
const DEEPEST: u8 = 4;

/// A heading.
pub(super) struct Heading {
    /// 1 to 6; none is skipped on the way down, and only the first is 1.
    pub(super) level: u8,
    /// Its id on the page.
    pub(super) id: String,
    /// Its words.
    words: String,
}

/// Every heading of the page, in order.
pub(super) struct Outline {
    headings: Vec<Heading>,
    /// The ids on the page by what links call them.
    places: BTreeMap<String, String>,
}

impl Outline {
    /// Reads the headings.
    pub(super) fn new<'a>(root: &'a AstNode<'a>) -> Self {
        let mut ids = Ids::new();
        let mut anchors = Anchorizer::new();
        let mut outline = Self { headings: Vec::new(), places: BTreeMap::new() };
        let mut before = 0;
        for node in root.descendants() {
            let ast = node.data();
            let NodeValue::Heading(heading) = &ast.value else { continue };
            let words = words(node);
            let anchor = anchors.anchorize(&words);
            let given = ast.attrs.as_ref().and_then(|attributes| attributes.id.clone()).filter(|id| !id.is_empty());
            let id = ids.take(given.as_ref().unwrap_or(&anchor));
            for name in given.into_iter().chain([anchor]) {
                outline.places.entry(name).or_insert_with(|| id.clone());
            }
            // A title is first or not at all.
            let highest = if before == 0 { 1 } else { 2 };
            before = heading.level.clamp(highest, before + 1).max(highest);
            outline.headings.push(Heading { level: before, id, words });
        }
        outline
    }

    /// A heading by its place in order.
    pub(super) fn heading(&self, at: usize) -> Option<&Heading> {
        self.headings.get(at)
    }

    /// Whether the text has a title of its own.
    pub(super) fn has_title(&self) -> bool {
        self.headings.first().is_some_and(|heading| heading.level == 1)
    }

    /// The id on the page of what a link calls so.
    pub(super) fn place(&self, name: &str) -> Option<&str> {
        self.places.get(name).map(String::as_str)
    }

    /// The table of contents. That the committee comments on a goal is to be found under the goal.
    pub(super) fn contents(&self, words: &Words) -> String {
        let comments = words.word("report-comments");
        let of_level = self.headings.iter().filter(|heading| (2..=DEEPEST).contains(&heading.level));
        let shown: Vec<&Heading> = of_level.filter(|heading| heading.words != comments).collect();
        if shown.is_empty() {
            return String::new();
        }
        let (id, title) = (ids::CONTENTS, words.word("page-contents"));
        let mut out = format!("<nav aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n<ol>\n");
        // The levels of the items that are open.
        let mut open: Vec<u8> = Vec::new();
        for heading in shown {
            if open.last().is_some_and(|last| *last < heading.level) {
                out.push_str("\n<ol>\n");
            } else if open.pop().is_some() {
                out.push_str("</li>\n");
                while open.pop_if(|above| *above >= heading.level).is_some() {
                    out.push_str("</ol>\n</li>\n");
                }
            }
            open.push(heading.level);
            let _ = write!(out, "<li><a href=\"#{}\">{}</a>", attribute(&heading.id), text(&heading.words));
        }
        out.push_str("</li>\n");
        out.push_str(&"</ol>\n</li>\n".repeat(open.len().saturating_sub(1)));
        out + "</ol>\n</nav>\n"
    }
}
