//! Headings, and the table of contents made of them.

use std::collections::{BTreeMap, BTreeSet};

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Anchorizer, Node};

use super::inline::{Face, target};
use super::section::{Page, Paper};
use super::table::is_wide;
use super::width;
use super::writer::Writer;
use crate::format::markdown::words;

/// A heading.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    /// Its words.
    pub words: String,
    /// Its level in Word; 0 is the title of the document.
    pub level: usize,
    /// What is written in braces after it.
    pub id: Option<String>,
}

/// As deep as the styles of headings go.
const DEEPEST: usize = 4;
/// From so many headings on they are listed.
const FEWEST: usize = 3;

/// How high a line of the table of contents is, and what stands above it on the first page, in twentieths of a point.
const LINE: usize = 310;
const BEFORE: usize = 3400;

/// Every heading of a document. A lone heading of the first level that stands first is the title, and the others move
/// up.
pub(super) fn headings(root: Node<'_>) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    for node in root.descendants() {
        let ast = node.data();
        let NodeValue::Heading(heading) = &ast.value else { continue };
        let id = ast.attrs.as_ref().and_then(|attributes| attributes.id.clone());
        found.push(Heading { words: words(node), level: usize::from(heading.level), id });
    }
    let titled = found.first().is_some_and(|first| first.level == 1);
    if titled && found.iter().skip(1).all(|heading| heading.level > 1) {
        for heading in &mut found {
            heading.level -= 1;
        }
    }
    for heading in &mut found {
        heading.level = heading.level.min(DEEPEST);
    }
    found
}

/// What links may lead to: the id of a heading, or its words as a link names them. The first of a name has it.
pub(super) fn anchors(headings: &[Heading]) -> BTreeMap<String, usize> {
    let mut anchorizer = Anchorizer::new();
    let mut anchors = BTreeMap::new();
    for (index, heading) in headings.iter().enumerate() {
        let made = anchorizer.anchorize(&heading.words);
        for anchor in heading.id.iter().cloned().chain([made]) {
            anchors.entry(anchor).or_insert(index);
        }
    }
    anchors
}

/// The headings that links of the document lead to.
pub(super) fn targets<'a>(root: Node<'a>, anchors: &BTreeMap<String, usize>) -> BTreeSet<usize> {
    let linked = |node: Node<'a>| match &node.data().value {
        NodeValue::Link(link) => link.url.strip_prefix('#').and_then(|anchor| anchors.get(anchor)).copied(),
        _ => None,
    };
    root.descendants().filter_map(linked).collect()
}

/// How deep the table of contents goes: as far as headings tell places apart.
///
/// "Nämndens kommentar" under every goal would only fill it, when Word brings it up to date.
fn depth(headings: &[Heading], comments: &str) -> usize {
    let tells = |level: &usize| {
        let of: Vec<&str> =
            headings.iter().filter(|heading| heading.level == *level).map(|heading| heading.words.as_str()).collect();
        let different: BTreeSet<&str> = of.iter().copied().filter(|words| *words != comments).collect();
        !different.is_empty() && different.len() * 2 >= of.len()
    };
    (1..=3).take_while(tells).last().unwrap_or(1)
}

impl<'w> Writer<'w> {
    /// A heading, with the bookmarks that lead to it.
    pub fn heading(&mut self, node: &'w AstNode<'w>) {
        let index = self.written;
        let level = self.headings.get(index).map_or(1, |heading| heading.level);
        self.written += 1;
        if self.page == Page::Upright && leads_to_wide_table(node, &self.paper) {
            self.turn(Page::Lying);
        }
        self.after_table = false;
        let style = if level == 0 { "Title".to_owned() } else { format!("Heading{level}") };
        let starts = self.has_contents_before(index) && self.contents_fit_a_page();
        let mut names = vec![bookmark(index)];
        if self.targets.contains(&index) {
            names.push(target(index));
        }
        let inside = self.apart(|writer| writer.inlines(node, Face::default()));
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", &style);
                if starts {
                    xml.empty("w:pageBreakBefore", &[]);
                }
            });
            let ids: Vec<String> = (0..names.len()).map(|at| (index * 2 + at + 1).to_string()).collect();
            for (id, name) in ids.iter().zip(&names) {
                xml.empty("w:bookmarkStart", &[("w:id", id), ("w:name", name)]);
            }
            xml.append(&inside);
            for id in &ids {
                xml.empty("w:bookmarkEnd", &[("w:id", id)]);
            }
        });
    }

    /// The headings that are listed, with their places.
    fn listed(&self) -> Vec<(usize, &Heading)> {
        // That the committee comments on a goal is to be found under the goal.
        let comments = self.words.word("report-comments");
        let depth = depth(&self.headings, &comments);
        let is_listed = |heading: &Heading| (1..=depth).contains(&heading.level) && heading.words != comments;
        let listed = self.headings.iter().enumerate().filter(|(_, heading)| is_listed(heading));
        let listed: Vec<_> = listed.collect();
        if listed.len() < FEWEST { Vec::new() } else { listed }
    }

    /// Whether the table of contents stands before a heading: before the first that is no title.
    pub fn has_contents_before(&self, index: usize) -> bool {
        let first = self.headings.iter().position(|heading| heading.level > 0);
        first == Some(index) && !self.listed().is_empty()
    }

    /// Whether the title and the table of contents stay on the first page: what follows then begins on the next. With a
    /// few lines more, that page would be nearly empty.
    fn contents_fit_a_page(&self) -> bool {
        let (room, letters) = (self.paper.room(Page::Upright).max(1), self.paper.letters);
        let lines = |words: &str| 1 + width::text(words, 22, false) * letters / 100 / room;
        let lines: usize = self.listed().iter().map(|(_, heading)| lines(&heading.words)).sum();
        lines * LINE + BEFORE <= self.paper.long.saturating_sub(self.paper.top + self.paper.bottom)
    }

    /// The table of contents: a field that Word can bring up to date, with its entries in place already.
    pub fn contents(&mut self, title: &str) {
        let depth = depth(&self.headings, &self.words.word("report-comments"));
        let entries: Vec<(usize, usize, String)> =
            self.listed().into_iter().map(|(index, heading)| (index, heading.level, heading.words.clone())).collect();
        let last = entries.len().saturating_sub(1);
        let inside = self.apart(|writer| {
            writer.styled("TOCHeading", |writer| writer.run(title, Face::default()));
            for (at, (index, level, words)) in entries.iter().enumerate() {
                writer.styled(&format!("TOC{level}"), |writer| {
                    if at == 0 {
                        writer.field_begin(&format!("TOC \\o \"1-{depth}\" \\h \\z \\u"), Face::default());
                    }
                    writer.entry(*index, words);
                    if at == last {
                        writer.field_end();
                    }
                });
            }
        });
        self.xml.within("w:sdt", &[], |xml| {
            xml.within("w:sdtPr", &[], |xml| {
                xml.within("w:docPartObj", &[], |xml| {
                    xml.value("w:docPartGallery", "Table of Contents");
                    xml.empty("w:docPartUnique", &[]);
                });
            });
            xml.within("w:sdtContent", &[], |xml| xml.append(&inside));
        });
    }

    fn entry(&mut self, index: usize, words: &str) {
        let inside = self.apart(|writer| writer.run(words, Face::default()));
        let bookmark = bookmark(index);
        self.xml.within("w:hyperlink", &[("w:anchor", &bookmark), ("w:history", "1")], |xml| xml.append(&inside));
    }

    /// A paragraph in a style.
    pub fn styled(&mut self, style: &str, write: impl FnOnce(&mut Self)) {
        let inside = self.apart(write);
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style));
            xml.append(&inside);
        });
    }
}

/// Whether there is nothing but a few words between a heading and a table too wide for upright paper.
fn leads_to_wide_table<'a>(node: &'a AstNode<'a>, paper: &Paper) -> bool {
    let mut next =
        node.following_siblings().skip(1).skip_while(|next| matches!(next.data().value, NodeValue::Paragraph));
    next.next().is_some_and(|next| is_wide(next, paper))
}

/// The bookmark of a heading for the table of contents.
fn bookmark(heading: usize) -> String {
    format!("_Toc{:06}", heading + 1)
}
