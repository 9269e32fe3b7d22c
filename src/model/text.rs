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
    /// What it says of no goal and no indicator, in order.
    pub passages: Vec<Passage>,
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

/// A stretch of a text that is about no goal and no indicator: an introduction, "Väsentliga händelser".
#[derive(Debug, Clone)]
pub struct Passage {
    /// The words of its heading; absent under the title of the whole text, or where there is no heading.
    pub title: Option<String>,
    /// How many of the headings before it it stands under.
    pub depth: usize,
    /// Whether it comes after what is said of the goals.
    pub is_after: bool,
    /// What it says, as Markdown without its heading; empty where only headings stand under it.
    pub markdown: String,
    /// Where that stands.
    pub at: Span,
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
    /// What it gives: `value`, `target`, `verdict`, `change`.
    pub name: At<String>,
    /// The indicator, or the goal, it is about.
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
    /// What is said of it, a line each.
    pub options: Vec<Given>,
    /// All of it.
    pub at: Span,
}

impl Directive {
    /// What is given for an option.
    pub fn given(&self, key: &str) -> Option<&At<Id>> {
        self.options.iter().find(|given| given.key.value == key)?.value.as_ref()
    }

    /// Whether an option is named, with or without anything given for it.
    pub fn has(&self, key: &str) -> bool {
        self.options.iter().any(|given| given.key.value == key)
    }
}

/// A line of a directive: `goal = "1"`.
#[derive(Debug, Clone)]
pub struct Given {
    /// What stands before the equals sign; all of the line where there is none.
    pub key: At<String>,
    /// What stands after it.
    pub value: Option<At<Id>>,
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
