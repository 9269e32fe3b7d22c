//! Footnotes.

use std::collections::BTreeMap;

use comrak::Node;
use comrak::nodes::{AstNode, NodeValue};

use super::block::Around;
use super::inline::Face;
use super::writer::Writer;
use super::xml::Xml;

/// The footnotes of a document.
#[derive(Default)]
pub(super) struct Notes<'w> {
    /// What each says, by its name.
    known: BTreeMap<String, &'w AstNode<'w>>,
    /// The names of those that are referred to, in order.
    used: Vec<String>,
}

impl<'w> Notes<'w> {
    /// Every footnote of a document.
    pub fn of(root: Node<'w>) -> Self {
        let mut known = BTreeMap::new();
        for node in root.descendants() {
            if let NodeValue::FootnoteDefinition(definition) = &node.data().value {
                known.entry(definition.name.clone()).or_insert(node);
            }
        }
        Self { known, used: Vec::new() }
    }
}

const REFERENCE: Face =
    Face { bold: false, italic: false, strike: false, style: Some("FootnoteReference"), size: None };

impl<'w> Writer<'w> {
    /// A reference to a footnote. A second one to the same shows its number.
    pub fn note_reference(&mut self, name: &str) {
        if let Some(at) = self.notes.used.iter().position(|used| used == name) {
            self.field(&format!("NOTEREF {} \\h", bookmark(at)), &(at + 1).to_string(), REFERENCE);
            return;
        }
        let at = self.notes.used.len();
        self.notes.used.push(name.to_owned());
        let language = self.language;
        let (id, name) = (FIRST_BOOKMARK + at, bookmark(at));
        self.xml.empty("w:bookmarkStart", &[("w:id", &id.to_string()), ("w:name", &name)]);
        self.xml.within("w:r", &[], |xml| {
            REFERENCE.write(xml, language);
            xml.empty("w:footnoteReference", &[("w:id", &(at + 1).to_string())]);
        });
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id.to_string())]);
    }

    /// Every footnote that is referred to, with the two lines that Word asks for. A footnote may refer to another.
    pub fn footnotes(&mut self) -> Xml {
        let mut all = Xml::new();
        for (id, kind, line) in
            [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
        {
            all.within("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                xml.within("w:p", &[], |xml| xml.within("w:r", &[], |xml| xml.empty(line, &[])));
            });
        }
        let mut at = 0;
        while let Some(name) = self.notes.used.get(at).cloned() {
            at += 1;
            let node = self.notes.known.get(&name).copied();
            let inside = self.apart(|writer| writer.footnote(node));
            all.within("w:footnote", &[("w:id", &at.to_string())], |xml| xml.append(&inside));
        }
        all
    }

    fn footnote(&mut self, node: Option<&'w AstNode<'w>>) {
        self.after_table = false;
        let language = self.language;
        let mut children = node.into_iter().flat_map(AstNode::children);
        let first = children.next();
        self.styled("FootnoteText", |writer| {
            writer.xml.within("w:r", &[], |xml| {
                REFERENCE.write(xml, language);
                xml.empty("w:footnoteRef", &[]);
            });
            writer.run(" ", Face::default());
            if let Some(first) = first {
                writer.inlines(first, Face::default());
            }
        });
        for child in children {
            self.block(child, Around::NOTE);
        }
    }
}

/// Footnotes have bookmarks with ids that no heading has.
const FIRST_BOOKMARK: usize = 100_000;

fn bookmark(at: usize) -> String {
    format!("_Fot{:06}", at + 1)
}
