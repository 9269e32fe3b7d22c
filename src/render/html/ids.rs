//! Ids: every one on the page once.

use std::collections::BTreeSet;

/// The id of what is said.
pub(super) const MAIN: &str = "main";
/// The id of the table of contents' title.
pub(super) const CONTENTS: &str = "contents";
/// The id of the footnotes' title.
pub(super) const FOOTNOTES: &str = "footnotes";

/// The ids that are taken.
pub(super) struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// Those that the page itself needs are taken from the beginning.
    pub(super) fn new() -> Self {
        Self { taken: [MAIN, CONTENTS, FOOTNOTES].map(str::to_owned).into() }
    }

    /// An id as wished, or with a number behind it where another has it. One that would be the page's own gets one too.
    pub(super) fn take(&mut self, wished: &str) -> String {
        let clean: String = wished.split_whitespace().collect::<Vec<_>>().join("-");
        let clean = if clean.is_empty() { "section".to_owned() } else { clean };
        let own = ["note-", "noteref-", "chart-"].iter().any(|start| clean.starts_with(start));
        let start = if own { format!("section-{clean}") } else { clean };
        let mut id = start.clone();
        let mut number = 2;
        while !self.taken.insert(id.clone()) {
            id = format!("{start}-{number}");
            number += 1;
        }
        id
    }
}
