//! A merged file as it is written: what is to be decided stands between marks that say in the plan's terms what it is about.

use crate::language::Words;
use crate::merge::{Conflict, Merged, Piece};

/// How conflicts are marked.
#[derive(Debug, Clone, Copy)]
pub struct Marks<'m> {
    /// How many signs a mark has.
    pub size: usize,
    /// Whether what both began with is shown too.
    pub base: bool,
    /// What git calls our version, the base and theirs; empty where it does not say.
    pub names: [&'m str; 3],
}

/// The text of a merged file.
pub fn text(words: &Words, merged: &Merged, marks: Marks<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for piece in &merged.pieces {
        match piece {
            Piece::Lines(settled) => lines.extend(settled.iter().cloned()),
            Piece::Conflict(conflict) => lines.extend(marked(words, conflict, marks)),
        }
    }
    let mut text = lines.join(merged.end);
    // A mark is a line of its own, whatever the file ends with.
    let ends_with_mark = matches!(merged.pieces.last(), Some(Piece::Conflict(_)));
    if !lines.is_empty() && (merged.is_ended || ends_with_mark) {
        text.push_str(merged.end);
    }
    text
}

fn marked(words: &Words, conflict: &Conflict, marks: Marks<'_>) -> Vec<String> {
    let about = words.say(&conflict.about);
    let [ours, base, theirs] = marks.names;
    let mark = |sign: &str, whose: &str, name: &str, about: &str| {
        let mut label = words.word(whose);
        if !name.is_empty() {
            label = format!("{label} ({name})");
        }
        if !about.is_empty() {
            label = format!("{label}: {about}");
        }
        // What people call a thing may go on over lines; a mark may not.
        format!("{} {}", sign.repeat(marks.size), label.replace(['\n', '\r'], " "))
    };
    let mut lines = vec![mark("<", "merge-ours", ours, &about)];
    lines.extend(conflict.ours.iter().cloned());
    if marks.base {
        lines.push(mark("|", "merge-base", base, ""));
        lines.extend(conflict.base.iter().cloned());
    }
    lines.push("=".repeat(marks.size));
    lines.extend(conflict.theirs.iter().cloned());
    lines.push(mark(">", "merge-theirs", theirs, &about));
    lines
}
