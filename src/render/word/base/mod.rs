//! A Word document of the organisation's own that reports are made in: its styles, theme, paper, heads and feet.
//!
//! What it says is left out, and so is everything that reaches outside the file. Nothing in it is run.

mod archive;
mod letters;
mod made_in;
mod numbering;
mod pages;
mod styles;

use roxmltree::Document;

use super::package::Relationship;
use super::section::Paper;
use crate::message::Message;
use crate::render::looks::Fault;
use archive::Archive;
pub(super) use made_in::{made_in, parts};
use numbering::Numbering;
use styles::{Styles, renamed};

/// So many bytes the file may have.
pub const LARGEST: u64 = 20 * 1024 * 1024;

/// The document that reports are made in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// `styles.xml`.
    pub(super) styles: String,
    /// `numbering.xml`, where lists or headings are numbered.
    pub(super) numbering: Option<String>,
    /// The theme with its fonts and colours.
    pub(super) theme: Option<Vec<u8>>,
    /// Paper, margins, and which head and foot stand on which pages.
    pub(super) paper: Paper,
    /// The heads and feet with their pictures.
    pub(super) parts: Vec<Own>,
    /// Whether left and right pages have heads of their own.
    pub(super) even_and_odd: bool,
}

/// A part that is taken over as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Own {
    /// Where it lies in the new document.
    pub name: String,
    /// The type that content types know; empty where the ending of its name says it.
    pub kind: &'static str,
    pub bytes: Vec<u8>,
    /// What it refers to.
    pub refers: Vec<Relationship>,
    /// The id that the document refers to it by; empty for what only other parts refer to.
    pub id: String,
}

impl Base {
    /// Reads a document.
    ///
    /// # Errors
    /// What is wrong with it, and what to do.
    pub fn read(shown: &str, bytes: &[u8]) -> Result<Self, Fault> {
        read(bytes).map_err(|Wrong { key, part, what }| {
            let message = Message::new(key).with("path", shown);
            Fault(match key {
                "failure-document-outside" => message.with("part", part).with("what", what),
                "failure-document-broken" if part.is_empty() => message.with("part", "none"),
                "failure-document-broken" | "failure-document-inside" => message.with("part", part),
                _ => message,
            })
        })
    }

    /// Whether a picture stands in one of its heads: then it has its logotype already.
    pub(super) fn has_picture(&self) -> bool {
        self.parts.iter().any(|part| part.refers.iter().any(|way| way.kind == "image"))
    }
}

/// What is wrong: the key of a message, the part it stands in, and the words at fault.
#[derive(Debug)]
struct Wrong {
    key: &'static str,
    part: String,
    what: String,
}

impl Wrong {
    fn new(key: &'static str, part: &str) -> Self {
        Self { key, part: part.to_owned(), what: String::new() }
    }

    fn broken(part: &str) -> Self {
        Self::new("failure-document-broken", part)
    }

    fn outside(part: &str, what: &str) -> Self {
        Self { what: what.to_owned(), ..Self::new("failure-document-outside", part) }
    }
}

fn read(bytes: &[u8]) -> Result<Base, Wrong> {
    // How a file begins that is protected by a password, or as Word wrote before 2007.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Wrong::new("failure-document-old", ""));
    }
    let archive = Archive::unpack(bytes)?;
    let main = archive.main()?;
    let ways = archive.ways(&main)?;
    let part = |kind: &str| ways.iter().find(|way| way.kind == kind && !way.external).map(|way| way.target.as_str());
    let text = |name: &str| archive.text(name).map(str::to_owned);
    let styles = part("styles").ok_or_else(|| Wrong::broken("styles.xml"))?;
    let written = xml(styles, archive.text(styles)?)?;
    let numbering = part("numbering");
    if let Some(name) = numbering {
        xml(name, archive.text(name)?)?;
    }
    let theme = part("theme").filter(|theme| archive.ways(theme).is_ok_and(|ways| ways.is_empty()));
    let fonts = theme.map(|name| xml(name, archive.text(name)?)).transpose()?;
    let settings = part("settings").map(text).transpose()?.unwrap_or_default();
    let (mut paper, parts) = pages::pages(&archive, &main, &ways)?;
    paper.letters = letters::letters(&written, fonts.as_ref());
    Ok(Base {
        styles: text(styles)?,
        numbering: numbering
            .filter(|name| archive.ways(name).is_ok_and(|ways| ways.is_empty()))
            .map(text)
            .transpose()?,
        theme: theme.map(|name| text(name).map(String::into_bytes)).transpose()?,
        paper,
        parts,
        even_and_odd: settings.contains("<w:evenAndOddHeaders/>"),
    })
}

/// A part as XML; one that declares entities is no part of a document.
fn xml<'t>(part: &str, text: &'t str) -> Result<Document<'t>, Wrong> {
    Document::parse(text).map_err(|_| Wrong::broken(part))
}
