//! A document being written: its text so far, and what the text refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::contents::Heading;
use super::note::Notes;
use super::number::Lists;
use super::package::Relationship;
use super::picture::Picture;
use super::section::{Page, Paper};
use super::xml::Xml;
use crate::language::{Language, Words};

/// A document being written.
pub(super) struct Writer<'w> {
    pub xml: Xml,
    /// What the part that is being written links to.
    pub links: Links,
    pub lists: Lists,
    pub notes: Notes<'w>,
    pub pictures: Vec<Picture>,
    /// The words of its language.
    pub words: &'w Words,
    /// How many charts with a caption have been written.
    pub figures: usize,
    /// The language of every run.
    pub language: &'static str,
    pub charts: &'w dyn Fn(&str) -> Option<String>,
    /// Every heading, in order.
    pub headings: Vec<Heading>,
    /// How many of them have been written.
    pub written: usize,
    /// What links within the document may lead to: from an anchor to the place of its heading.
    pub anchors: BTreeMap<String, usize>,
    /// The headings that links lead to.
    pub targets: BTreeSet<usize>,
    /// Whether the last block was a table, or a list before words: what follows needs air above it.
    pub after_table: bool,
    /// The paper that it is written on.
    pub paper: Paper,
    /// The pages that are being written.
    pub page: Page,
    /// How many times the paper has been turned.
    pub sections: usize,
}

/// The addresses that a part links to.
#[derive(Debug, Default)]
pub(super) struct Links(Vec<String>);

impl Links {
    /// The id of the relationship to an address.
    pub fn id(&mut self, address: &str) -> String {
        let known = self.0.iter().position(|other| other == address);
        let index = known.unwrap_or_else(|| {
            self.0.push(address.to_owned());
            self.0.len() - 1
        });
        id(index)
    }

    /// The relationships.
    pub fn relationships(&self) -> impl Iterator<Item = Relationship> {
        self.0.iter().enumerate().map(|(index, address)| Relationship {
            id: id(index),
            kind: "hyperlink",
            target: address.clone(),
            external: true,
        })
    }
}

fn id(index: usize) -> String {
    format!("rIdLink{}", index + 1)
}

/// The tag of a language, with the country that Word asks for to check the spelling.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Swedish => "sv-SE",
        Language::English => "en-GB",
    }
}
