//! Comment: what a committee writes about a goal or an indicator in its analysis.

use super::id::Id;
use crate::source::{At, Span};

/// A section of `analysis.md`, or of `plan.md`.
#[derive(Debug, Clone)]
pub struct Comment {
    /// The goal or indicator it is about.
    pub about: At<Id>,
    /// What it says, as Markdown without its heading.
    pub markdown: String,
    /// Where that stands.
    pub at: Span,
}
