//! Words: what has come and gone in a text, word by word. How its lines are broken and its tables laid out is no change.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// So many words around a change are told with it.
const AROUND: usize = 3;

/// A place in a text where words are others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The words before it.
    pub before: String,
    /// The words that are gone.
    pub removed: String,
    /// The words that have come.
    pub added: String,
    /// The words after it.
    pub after: String,
}

/// What differs between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edits {
    /// How many words are gone.
    pub removed: usize,
    /// How many have come.
    pub added: usize,
    /// Where, in order; what lies close together is one place.
    pub places: Vec<Edit>,
}

/// What differs between two texts, word by word.
pub fn edits(old: &str, new: &str) -> Edits {
    let (old, new) = (words(old), words(new));
    let mut edits = Edits::default();
    let mut places: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(operation, DiffOp::Equal { .. }) {
            continue;
        }
        let (was, is) = (operation.old_range(), operation.new_range());
        edits.removed += was.len();
        edits.added += is.len();
        match places.last_mut() {
            Some((old, new)) if was.start - old.end <= AROUND => (old.end, new.end) = (was.end, is.end),
            _ => places.push((was, is)),
        }
    }
    let said = |all: &[String], from: usize, to: usize| all.get(from..to).unwrap_or_default().join(" ");
    edits.places = places
        .into_iter()
        .map(|(was, is)| Edit {
            before: said(&new, is.start.saturating_sub(AROUND), is.start),
            removed: said(&old, was.start, was.end),
            added: said(&new, is.start, is.end),
            after: said(&new, is.end, (is.end + AROUND).min(new.len())),
        })
        .collect();
    edits
}

/// Two texts without the words that both begin and end with, but for a few.
pub fn shortened(old: &str, new: &str) -> (String, String) {
    let (old, new) = (words(old), words(new));
    let most = old.len().min(new.len());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let end = old.iter().rev().zip(new.iter().rev()).take(most - start).take_while(|(old, new)| old == new).count();
    let (from, left) = (start.saturating_sub(AROUND), end.saturating_sub(AROUND));
    let short = |all: &[String]| {
        let middle = all.get(from..all.len().saturating_sub(left)).unwrap_or_default().join(" ");
        let (before, after) = (if from > 0 { "… " } else { "" }, if left > 0 { " …" } else { "" });
        format!("{before}{middle}{after}")
    };
    (short(&old), short(&new))
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    words(text).len()
}

/// How many words two texts share, in hundredths of what they have.
pub(super) fn shared(old: &str, new: &str) -> usize {
    let (mut old, mut new) = (words(old), words(new));
    let all = old.len() + new.len();
    old.sort_unstable();
    new.sort_unstable();
    let mut left = new.into_iter().peekable();
    let mut shared = 0;
    for word in old {
        while left.peek().is_some_and(|other| *other < word) {
            left.next();
        }
        shared += usize::from(left.next_if(|other| *other == word).is_some());
    }
    (200 * shared).checked_div(all).unwrap_or(0)
}

/// Whether two texts say the same.
pub(super) fn same(old: &str, new: &str) -> bool {
    old == new || words(old) == words(new)
}

/// The words of a text. Rules and underlines are layout; the sign of a list is the same, whichever it is.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.lines() {
        let is_table = line.trim_start().starts_with('|');
        let line = if is_table { line.trim().trim_matches('|').replace('|', " | ") } else { line.to_owned() };
        let kept = line.split_whitespace().enumerate().filter(|(_, word)| !is_line(word));
        words.extend(kept.map(|(at, word)| if at == 0 && matches!(word, "*" | "+") { "-" } else { word }.to_owned()));
    }
    words
}

fn is_line(word: &str) -> bool {
    word.len() > 2 && word.chars().all(|c| matches!(c, '-' | '=' | ':' | '_' | '*'))
}
