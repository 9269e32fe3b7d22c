//! Text: what a Markdown file beside a plan refers to, each thing with its place.

use std::collections::BTreeSet;

use super::id::Id;
use super::period::Period;
use crate::source::{At, Span};

/// Which text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// `plan.md`: the plan as a text.
    Plan,
    /// `analysis.md`: the committee's comments.
    Analysis,
}

/// What stands in `plan.md` or `analysis.md` besides words.
#[derive(Debug, Clone)]
pub struct Text {
    /// Which of the two it is.
    pub which: Which,
    /// The whole file.
    pub at: Span,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Figures that are to be taken from the plan.
    pub roles: Vec<Role>,
    /// Tables that are to be taken from the plan.
    pub directives: Vec<Directive>,
    /// Links and images.
    pub links: Vec<Link>,
    /// Where footnotes are referred to, by name.
    pub footnote_references: Vec<At<String>>,
    /// The footnotes themselves, by name.
    pub footnotes: Vec<At<String>>,
    /// What a link may lead to within the file: headings, ids and other marks.
    pub anchors: BTreeSet<String>,
}

/// A heading.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Its words, without the id.
    pub words: At<String>,
    /// Its id in braces.
    pub id: Option<At<Id>>,
    /// Whether nothing is said under it, nor under a heading below it.
    pub is_empty: bool,
}

/// A role: `` {value}`nojda-hemtjanst 2025` ``.
#[derive(Debug, Clone)]
pub struct Role {
    /// What it gives: `value`, `target`.
    pub name: At<String>,
    /// The indicator it is about.
    pub about: At<Id>,
    /// The period it is about.
    pub period: Option<At<Spelt>>,
    /// All of it.
    pub at: Span,
}

/// A period as it was written.
#[derive(Debug, Clone)]
pub struct Spelt {
    /// The words.
    pub words: String,
    /// What they mean, if they can be read.
    pub period: Option<Period>,
}

/// A directive: a fenced block that begins with `{indicators}`.
#[derive(Debug, Clone)]
pub struct Directive {
    /// What it gives.
    pub name: At<String>,
    /// The goal it is about.
    pub goal: Option<At<Id>>,
    /// All of it.
    pub at: Span,
}

/// A link or an image.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads, as it is written.
    pub target: At<String>,
    /// Where that is.
    pub leads: Leads,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads {
    /// To the web, a mail address, or anything else that nobody looks up.
    Away,
    /// To a place in the same file.
    Within(String),
    /// To a file, and whether that is there.
    File(bool),
}
