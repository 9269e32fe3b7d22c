//! What stands in one item: its heading or row, its keys, and the notes before each.

use super::item::{Entry, Item, Part, notes};
use super::lines::{conflict, owned};
use super::order::order;
use super::three::{Chunk, chunks};
use super::{Conflict, Piece};
use crate::message::Message;

/// Merges the own lines of an item that both sides have.
pub(super) fn merge(base: Option<&Item<'_>>, ours: &Item<'_>, theirs: &Item<'_>) -> Vec<Piece> {
    let none = Item::default();
    let before = base.unwrap_or(&none);
    let mut pieces = leading(&about_note(theirs), &before.leading, &ours.leading, &theirs.leading);
    let lines = |part: &Part<'_>| part.lines();
    match part(&before.head, &ours.head, &theirs.head) {
        Some(lines) => pieces.push(Piece::Lines(lines)),
        None => pieces.push(Piece::Conflict(Conflict {
            about: about(ours),
            ours: lines(&ours.head),
            base: lines(&before.head),
            theirs: lines(&theirs.head),
        })),
    }
    pieces.extend(entries(before, ours, theirs));
    pieces
}

/// What an item is, in the plan's terms.
pub(super) fn about(item: &Item<'_>) -> Message {
    let kind = item.kind.trim_matches(['[', ']']).rsplit('.').next().unwrap_or_default();
    Message::new("merge-item").with("kind", kind).with("title", item.title.as_str())
}

fn about_note(item: &Item<'_>) -> Message {
    Message::new("merge-note").with("what", about(item))
}

/// What a key says of an item.
fn about_key(item: &Item<'_>, key: &str) -> Message {
    let (key, period) = key.split_once('.').unwrap_or((key, ""));
    let key = Message::new("git-key").with("key", key);
    if period.is_empty() {
        Message::new("merge-key").with("key", key).with("what", about(item))
    } else {
        Message::new("merge-key-of").with("key", key).with("period", period).with("what", about(item))
    }
}

fn entries(base: &Item<'_>, ours: &Item<'_>, theirs: &Item<'_>) -> Vec<Piece> {
    let keys = |item: &Item<'_>| item.entries.iter().map(|entry| entry.key.clone()).collect::<Vec<String>>();
    let all = [keys(base), keys(ours), keys(theirs)];
    let [in_base, in_ours, in_theirs] = all.each_ref().map(|keys| keys.iter().map(String::as_str).collect::<Vec<_>>());
    let ordered = order(&in_base, &in_ours, &in_theirs);
    ordered
        .into_iter()
        .flat_map(|key| entry(about_key(ours, key), base.entry(key), ours.entry(key), theirs.entry(key)))
        .collect()
}

/// A key that three versions have, or some of them.
fn entry(about: Message, base: Option<&Entry<'_>>, ours: Option<&Entry<'_>>, theirs: Option<&Entry<'_>>) -> Vec<Piece> {
    let lines = |entry: Option<&Entry<'_>>| entry.map(Entry::lines).unwrap_or_default();
    let alone = |entry: &Entry<'_>| match base {
        // It is new.
        None => vec![Piece::Lines(entry.lines())],
        // The other side has taken it away, and this one has done nothing to it.
        Some(base) if entry.is_as(base) => Vec::new(),
        Some(_) => {
            let conflict =
                Conflict { about: about.clone(), ours: lines(ours), base: lines(base), theirs: lines(theirs) };
            vec![Piece::Conflict(conflict)]
        }
    };
    match (ours, theirs) {
        (None, None) => Vec::new(),
        (Some(one), None) | (None, Some(one)) => alone(one),
        (Some(our), Some(their)) => {
            let none = Entry::default();
            let old = base.unwrap_or(&none);
            let of_note = Message::new("merge-note").with("what", about.clone());
            let mut pieces = leading(&of_note, &old.leading, &our.leading, &their.leading);
            pieces.push(match part(&old.part, &our.part, &their.part) {
                Some(lines) => Piece::Lines(lines),
                None => Piece::Conflict(Conflict {
                    about,
                    ours: our.part.lines(),
                    base: old.part.lines(),
                    theirs: their.part.lines(),
                }),
            });
            pieces
        }
    }
}

/// One line of three; nothing where somebody must decide. Where one side has only set it out otherwise, what the other says
/// is set out so.
fn part(base: &Part<'_>, ours: &Part<'_>, theirs: &Part<'_>) -> Option<Vec<String>> {
    if ours == theirs || theirs == base {
        Some(ours.lines())
    } else if ours == base {
        Some(theirs.lines())
    } else if ours.meant == base.meant {
        Some(set_out(base, ours, theirs))
    } else if theirs.meant == base.meant {
        Some(set_out(base, theirs, ours))
    } else {
        (ours.meant == theirs.meant).then(|| ours.lines())
    }
}

/// What one side says, with the spaces of the other.
fn set_out(base: &Part<'_>, spaces: &Part<'_>, says: &Part<'_>) -> Vec<String> {
    let before = if says.before == base.before { spaces.before } else { says.before };
    let after = if says.after == base.after { spaces.after } else { says.after };
    Part { before, value: says.value, after, meant: String::new() }.lines()
}

/// The notes before something. New notes of both are kept, ours first.
pub(super) fn leading(about: &Message, base: &[&str], ours: &[&str], theirs: &[&str]) -> Vec<Piece> {
    let as_they_are = |lines: &[&str]| vec![Piece::Lines(owned(lines))];
    let (old, our, their) = (notes(base), notes(ours), notes(theirs));
    if ours == theirs || theirs == base || (our == their && our != old) {
        return as_they_are(ours);
    }
    if ours == base || our == old {
        return as_they_are(theirs);
    }
    if their == old {
        return as_they_are(ours);
    }
    let pieces = chunks(base, ours, theirs).into_iter().flat_map(|chunk| match chunk {
        Chunk::Settled(lines) => as_they_are(lines),
        Chunk::Open { base, ours, theirs } => match (notes(base), notes(ours), notes(theirs)) {
            (old, our, their) if their == old || our == their => as_they_are(ours),
            (old, our, _) if our == old => as_they_are(theirs),
            (old, ..) if old.is_empty() => [as_they_are(ours), as_they_are(theirs)].concat(),
            _ => vec![conflict(about.clone(), base, ours, theirs)],
        },
    });
    pieces.collect()
}
