//! Three versions of a list side by side: what all have, what one side has changed, and what both have.

use std::hash::Hash;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of three versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chunk<'a, T> {
    /// What the result has: both sides have it, or only one side has changed it.
    Settled(&'a [T]),
    /// What both sides have changed, each in its own way.
    Open { base: &'a [T], ours: &'a [T], theirs: &'a [T] },
}

/// Lays three versions side by side.
pub(super) fn chunks<'a, T: Eq + Hash>(base: &'a [T], ours: &'a [T], theirs: &'a [T]) -> Vec<Chunk<'a, T>> {
    let (in_ours, in_theirs) = (matches(base, ours), matches(base, theirs));
    let at = |matches: &[Option<usize>], index: usize| matches.get(index).copied().flatten();
    let mut chunks = Vec::new();
    let (mut b, mut o, mut t) = (0, 0, 0);
    loop {
        // The next of the base that both sides still have; its place at the end of all where there is none.
        let next = (b..base.len()).find_map(|index| Some((index, at(&in_ours, index)?, at(&in_theirs, index)?)));
        let (to_b, to_o, to_t) = next.unwrap_or((base.len(), ours.len(), theirs.len()));
        chunks.extend(chunk(part(base, b, to_b), part(ours, o, to_o), part(theirs, t, to_t)));
        if next.is_none() {
            return chunks;
        }
        chunks.push(Chunk::Settled(part(ours, to_o, to_o + 1)));
        (b, o, t) = (to_b + 1, to_o + 1, to_t + 1);
    }
}

fn chunk<'a, T: Eq>(base: &'a [T], ours: &'a [T], theirs: &'a [T]) -> Option<Chunk<'a, T>> {
    let settled = |part: &'a [T]| (!part.is_empty()).then_some(Chunk::Settled(part));
    if ours == theirs || theirs == base {
        settled(ours)
    } else if ours == base {
        settled(theirs)
    } else {
        Some(Chunk::Open { base, ours, theirs })
    }
}

/// Where each of the old ones stands in the new list.
fn matches<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<Option<usize>> {
    let mut matches = vec![None; old.len()];
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for offset in 0..len {
                if let Some(place) = matches.get_mut(old_index + offset) {
                    *place = Some(new_index + offset);
                }
            }
        }
    }
    matches
}

fn part<T>(all: &[T], from: usize, to: usize) -> &[T] {
    all.get(from..to).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn shown(base: &str, ours: &str, theirs: &str) -> String {
        let all = [base, ours, theirs].map(|text| text.chars().collect::<Vec<_>>());
        let [base, ours, theirs] = &all;
        let text = |part: &[char]| part.iter().collect::<String>();
        let chunks = chunks(base, ours, theirs).into_iter().map(|chunk| match chunk {
            Chunk::Settled(part) => text(part),
            Chunk::Open { base, ours, theirs } => format!("<{}|{}|{}>", text(ours), text(base), text(theirs)),
        });
        chunks.collect()
    }

    #[test]
    fn one_side_is_taken_and_two_are_left_open() {
        assert_eq!(shown("abcdef", "aXcdef", "abcdYf"), "aXcdYf");
        assert_eq!(shown("abc", "abc", "ac"), "ac");
        assert_eq!(shown("abc", "aXc", "aYc"), "a<X|b|Y>c");
        assert_eq!(shown("abc", "aXc", "aXc"), "aXc");
        assert_eq!(shown("ac", "aXc", "aYc"), "a<X||Y>c");
        assert_eq!(shown("", "a", ""), "a");
        assert_eq!(shown("", "a", "b"), "<a||b>");
        assert_eq!(shown("abc", "", "abc"), "");
    }
}
