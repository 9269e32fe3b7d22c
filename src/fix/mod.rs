//! Sure fixes, as values: edits and a text in, the text put right out; and what has changed, as a diff.

use std::collections::BTreeMap;

use similar::TextDiff;

use crate::finding::Edit;

/// A text that has been put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The text.
    pub text: String,
    /// How many of the fixes it has; the others wait for the next round.
    pub count: usize,
}

/// Applies fixes to a text, each as a whole. Of two that touch the same words the first wins.
pub fn apply(text: &str, fixes: &[&[Edit]]) -> Applied {
    // By where they stand; of those that are taken none touches another.
    let mut taken: BTreeMap<(usize, usize), &Edit> = BTreeMap::new();
    let mut count = 0;
    let mut sorted: Vec<&[Edit]> = fixes.to_vec();
    sorted.sort_by_key(|edits| edits.iter().map(|edit| edit.span.start).min());
    for edits in sorted {
        let fits = |edit: &Edit| text.get(edit.span.start..edit.span.end).is_some();
        if !edits.is_empty() && edits.iter().all(|edit| fits(edit) && is_free(&taken, edit)) {
            taken.extend(edits.iter().map(|edit| ((edit.span.start, edit.span.end), edit)));
            count += 1;
        }
    }
    let mut text = text.to_owned();
    for edit in taken.into_values().rev() {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    Applied { text, count }
}

/// Whether an edit touches none of those that are taken; words may be put in right before or after those that another
/// replaces, but not at the same place as others.
fn is_free(taken: &BTreeMap<(usize, usize), &Edit>, edit: &Edit) -> bool {
    let (start, end) = (edit.span.start, edit.span.end);
    let before = taken.range(..(start, end)).next_back().is_none_or(|((_, end), _)| *end <= start);
    let after = taken
        .range((start, end)..)
        .next()
        .is_none_or(|((next, last), _)| *next >= end && (*next, *last) != (start, end));
    before && after
}

/// What has changed in a file, as `diff -u` shows it; empty where nothing has.
pub fn diff(path: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after).unified_diff().context_radius(3).header(path, path).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Sources, Span};

    fn edits(all: &[(usize, usize, &str)]) -> Vec<Edit> {
        let file = Sources::default().add("a".into(), "a".into(), String::new());
        all.iter()
            .map(|(start, end, text)| Edit { span: Span { file, start: *start, end: *end }, text: (*text).into() })
            .collect()
    }

    #[test]
    fn edits_are_made_where_they_stand_whatever_their_order() {
        let (late, early) = (edits(&[(4, 5, "Z"), (6, 6, "!")]), edits(&[(0, 1, "AA")]));
        let applied = apply("ab cdef", &[&late, &early]);
        assert_eq!(applied, Applied { text: "AAb cZe!f".into(), count: 2 });
    }

    #[test]
    fn of_two_on_the_same_words_the_first_wins_as_a_whole() {
        let (first, second) = (edits(&[(0, 3, "x")]), edits(&[(2, 4, "y"), (6, 7, "z")]));
        assert_eq!(apply("abcdefg", &[&second, &first]), Applied { text: "xdefg".into(), count: 1 });
        let (first, second) = (edits(&[(2, 2, "1")]), edits(&[(2, 2, "2")]));
        assert_eq!(apply("abcd", &[&first, &second]), Applied { text: "ab1cd".into(), count: 1 });
        let (first, second) = (edits(&[(0, 2, "1")]), edits(&[(2, 2, "2")]));
        assert_eq!(apply("abcd", &[&first, &second]), Applied { text: "12cd".into(), count: 2 });
    }

    #[test]
    fn what_lies_outside_of_the_text_is_left_alone() {
        let (outside, inside) = (edits(&[(2, 9, "x")]), edits(&[(1, 2, "x")]));
        assert_eq!(apply("å", &[&outside, &inside]), Applied { text: "å".into(), count: 0 });
    }

    #[test]
    fn a_diff_shows_the_lines_that_differ() {
        let diff = diff("a/plan.toml", "a\nb\nc\n", "a\nB\nc\n");
        assert_eq!(diff, "--- a/plan.toml\n+++ a/plan.toml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    }
}
