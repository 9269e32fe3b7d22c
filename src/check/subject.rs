//! What a check looks at: the organisation, its texts, and what could not be read of them.

use chrono::NaiveDate;

use crate::judge::Judge;
use crate::model::organisation::Organisation;
use crate::read::nearest::nearest;
use crate::source::{Sources, Span};

/// What a check looks at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The organisation with all its plans and measurements.
    pub organisation: &'a Organisation,
    /// Its judge: what a target would come to is no question to answer twice.
    pub judge: &'a Judge<'a>,
    /// The day it is.
    pub today: NaiveDate,
    /// The texts, to tell whether something stands in a line that could not be read.
    pub sources: &'a Sources,
    /// Lines, or whole files, that could not be read.
    pub damaged: &'a [Span],
    /// Some plan could not even be opened.
    pub plan_unopened: bool,
}

impl Subject<'_> {
    /// Whether an id may stand in a line that could not be read: then it is not missing.
    pub fn may_be_damaged(&self, id: &str) -> bool {
        self.damaged.iter().any(|span| has_word(self.sources.text(*span), id))
    }

    /// Whether a key of a table may stand in a line of it that could not be read, or is misspelt there.
    pub fn key_may_be_damaged(&self, table: Span, key: &str) -> bool {
        let mut lines = self.damaged.iter().filter(|span| span.file == table.file);
        lines.any(|span| {
            let text = self.sources.text(*span);
            let name = text.split('=').next().unwrap_or_default().trim();
            // A key in Swedish may be meant as any.
            let meant = text.contains(key) || !name.is_ascii() || nearest(name, [key]).is_some();
            meant && (self.is_whole(*span) || self.header(*span) == self.header(table))
        })
    }

    /// Whether a file as a whole can't be relied on.
    pub fn is_uncertain(&self, at: Span) -> bool {
        self.damaged.iter().any(|span| span.file == at.file && self.is_whole(*span))
    }

    /// Whether some plan is unread or uncertain, so that what others seem to lack may be there.
    pub fn some_plan_is_uncertain(&self) -> bool {
        self.plan_unopened || self.damaged.iter().any(|span| self.is_whole(*span))
    }

    fn is_whole(&self, span: Span) -> bool {
        span.start == 0 && span == self.sources.whole(span.file)
    }

    /// Where the header stands of the table that a place is in: two places of one table have the same.
    fn header(&self, at: Span) -> usize {
        let before = Span { start: 0, end: at.start, ..at };
        self.sources.text(before).rfind("\n[").unwrap_or(0)
    }
}

/// Whether a text has an id as a word of its own, not as a part of another: "nn" does not stand in "Anna".
fn has_word(text: &str, id: &str) -> bool {
    let of_an_id = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    text.match_indices(id).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + id.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(of_an_id) && !after.is_some_and(of_an_id)
    })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn an_id_is_a_word_of_its_own() {
        for text in ["id = \"nn\"", "nn;2013;5", "a, nn.", "kf/nn/2013", "[nn"] {
            assert!(has_word(text, "nn"), "{text}");
        }
        for text in ["Anna", "nn-2", "ann", "nnå", ""] {
            assert!(!has_word(text, "nn"), "{text}");
        }
    }
}
