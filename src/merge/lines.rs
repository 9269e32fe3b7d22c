//! The ordinary merge, line by line; and the last resort, the whole file from either side.

use super::three::{Chunk, chunks};
use super::{Conflict, Piece, Sides};
use crate::message::Message;

/// Merges line by line.
pub(super) fn merge(sides: &Sides<'_>) -> Vec<Piece> {
    let all = chunks(sides.base, sides.ours, sides.theirs);
    let pieces = all.into_iter().map(|chunk| match chunk {
        Chunk::Settled(lines) => Piece::Lines(owned(lines)),
        Chunk::Open { base, ours, theirs } => conflict(Message::new("merge-lines"), base, ours, theirs),
    });
    pieces.collect()
}

/// All of our file against all of theirs.
pub(super) fn whole(sides: &Sides<'_>) -> Piece {
    conflict(Message::new("merge-file"), sides.base, sides.ours, sides.theirs)
}

/// Lines that somebody must decide about.
pub(super) fn conflict(about: Message, base: &[&str], ours: &[&str], theirs: &[&str]) -> Piece {
    Piece::Conflict(Conflict { about, ours: owned(ours), base: owned(base), theirs: owned(theirs) })
}

pub(super) fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
