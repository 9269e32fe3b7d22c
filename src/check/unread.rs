//! What stands in rows of figures that could not be read: a value that seems to be missing may stand there.

use std::collections::BTreeSet;

use super::Subject;
use crate::model::id::Id;

/// The words of all rows and files of figures that could not be read.
pub struct Unread<'a> {
    words: BTreeSet<&'a str>,
    /// Some file could not even be opened.
    anything: bool,
}

impl<'a> Unread<'a> {
    /// Those of an organisation.
    pub fn new(subject: &Subject<'a>) -> Self {
        let mut this = Self { words: BTreeSet::new(), anything: false };
        for text in subject.organisation.unread.iter().map(|span| subject.sources.text(*span)) {
            this.anything |= text.is_empty();
            this.words.extend(text.split([';', ',', '\t', '"', '\n', '\r']).map(str::trim));
        }
        this
    }

    /// Whether a figure for an indicator may be among them.
    pub fn may_hold(&self, id: &Id) -> bool {
        self.anything || self.words.contains(id.as_str())
    }
}
