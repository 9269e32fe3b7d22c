//! A file with marks of conflicts in it, and two texts side by side: to show a conflict in other words than the file's own.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::ending::lines;
use super::lines::{conflict, owned};
use super::{Merged, Piece};
use crate::message::Message;

/// Our version and theirs of a file with conflicts in it; nothing where it has none.
pub fn sides(text: &str) -> Option<(String, String)> {
    let (mut ours, mut theirs) = (String::new(), String::new());
    // Whose lines come next.
    let (mut is_ours, mut is_theirs, mut some) = (true, true, false);
    for line in text.split_inclusive('\n') {
        match (line.get(..7), line.get(7..8)) {
            (Some("<<<<<<<"), Some(" ")) if is_ours && is_theirs => (is_ours, is_theirs, some) = (true, false, true),
            (Some("|||||||"), Some(" ")) if is_ours && !is_theirs => (is_ours, is_theirs) = (false, false),
            (Some("======="), Some("\n" | "\r")) if !is_theirs => (is_ours, is_theirs) = (false, true),
            (Some(">>>>>>>"), Some(" ")) if !is_ours && is_theirs => (is_ours, is_theirs) = (true, true),
            _ => {
                ours.push_str(if is_ours { line } else { "" });
                theirs.push_str(if is_theirs { line } else { "" });
            }
        }
    }
    (some && is_ours && is_theirs).then_some((ours, theirs))
}

/// Two texts as one, in conflict where they differ.
pub fn side_by_side(ours: &str, theirs: &str) -> Merged {
    let (ours, theirs) = (lines(ours), lines(theirs));
    let ops = capture_diff_slices(Algorithm::Myers, &ours, &theirs);
    let pieces = ops.into_iter().map(|op| {
        let our = ours.get(op.old_range()).unwrap_or_default();
        match op {
            DiffOp::Equal { .. } => Piece::Lines(owned(our)),
            _ => conflict(Message::new("merge-lines"), &[], our, theirs.get(op.new_range()).unwrap_or_default()),
        }
    });
    Merged { pieces: pieces.collect(), end: "\n", is_ended: true }
}

#[cfg(test)]
mod tests {
    use super::sides;

    #[test]
    fn both_sides_of_a_conflict_are_found() {
        let text = "a\n<<<<<<< vår: x\nb\n||||||| före\nc\n=======\nd\n>>>>>>> deras: x\ne\n";
        assert_eq!(sides(text), Some(("a\nb\ne\n".to_owned(), "a\nd\ne\n".to_owned())));
        assert_eq!(sides("a\n=======\nb\n"), None);
        assert_eq!(sides("<<<<<<< x\na\n"), None);
    }
}
