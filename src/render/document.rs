//! What a document is, beside its text: for HTML and Word.

use super::looks::Looks;
use crate::language::Language;

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The language it is written in.
    pub language: Language,
    /// Its title, as in the window's title and in the running header.
    pub title: String,
    /// Whose it is.
    pub organisation: String,
    /// What made it.
    pub generator: String,
    /// What makes it look like its owner's.
    pub looks: Looks,
}
