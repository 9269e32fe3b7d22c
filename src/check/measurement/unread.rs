//! What stands in rows that could not be read, so that nothing is said to be missing that may stand there.

use std::collections::BTreeSet;

use crate::check::Subject;

/// The words of all rows and files of figures that could not be read.
pub(super) struct Unread<'a> {
    words: BTreeSet<&'a str>,
    anything: bool,
}

impl<'a> Unread<'a> {
    pub(super) fn new(subject: &Subject<'a>) -> Self {
        let texts = subject.organisation.unread.iter().map(|span| subject.sources.text(*span));
        let mut this = Self { words: BTreeSet::new(), anything: false };
        for text in texts {
            this.anything |= text.is_empty();
            this.words.extend(text.split([';', ',', '\t', '"', '\n', '\r']).map(str::trim));
        }
        this
    }

    /// Whether a figure for this id may be among them.
    pub(super) fn may_hold(&self, id: &str) -> bool {
        self.anything || self.words.contains(id)
    }
}
