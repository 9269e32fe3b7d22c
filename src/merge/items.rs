//! The merge by items: each stands where it was put, and is merged key by key.

use std::collections::BTreeMap;

use super::fate::{Fate, Side, Three};
use super::item::Doc;
use super::order::order;
use super::{Conflict, Piece, own, rename};
use crate::message::Message;

/// Merges two files that began as the same; nothing where it is not sure which thing is which.
pub(super) fn merge(base: Doc<'_>, ours: Doc<'_>, theirs: Doc<'_>) -> Option<Vec<Piece>> {
    let mut docs = [base, ours, theirs];
    rename::name(&mut docs)?;
    let [base, ours, theirs] = &docs;
    let three = Three::new(base, ours, theirs);
    let fates = three.fates()?;
    let children = [
        children(base, &fates, None),
        children(ours, &fates, Some(Side::Ours)),
        children(theirs, &fates, Some(Side::Theirs)),
    ];
    let mut pieces = Vec::new();
    Writer { three: &three, fates: &fates, children }.item("", &mut pieces);
    pieces.extend(own::leading(&Message::new("merge-tail"), &base.tail, &ours.tail, &theirs.tail));
    Some(pieces)
}

/// What stands under each item of a file in the result, by its key.
type Children<'k> = BTreeMap<&'k str, Vec<&'k str>>;

/// What stands under each item of a file, of what stands there in the result too.
fn children<'k>(doc: &'k Doc<'_>, fates: &BTreeMap<&'k str, Fate<'k>>, side: Option<Side>) -> Children<'k> {
    let mut children = Children::new();
    for item in doc.items.iter().skip(1) {
        let (key, parent) = (item.key.as_str(), doc.parent(item));
        let is_there = match fates.get(key) {
            Some(Fate::Under(under)) => *under == parent,
            Some(Fate::Torn(of)) => side.is_none_or(|side| side == *of),
            _ => false,
        };
        if is_there {
            children.entry(parent).or_default().push(key);
        }
    }
    children
}

struct Writer<'w, 'k> {
    three: &'w Three<'k>,
    fates: &'w BTreeMap<&'k str, Fate<'k>>,
    children: [Children<'k>; 3],
}

impl Writer<'_, '_> {
    /// Writes an item with all that stands under it.
    fn item(&self, key: &str, pieces: &mut Vec<Piece>) {
        if let Some(Fate::Torn(side)) = self.fates.get(key) {
            pieces.extend(self.torn(key, *side));
            return;
        }
        pieces.extend(match self.three.items(key) {
            [base, Some(ours), Some(theirs)] => own::merge(base, ours, theirs),
            [_, Some(one), None] | [_, None, Some(one)] => vec![Piece::Lines(one.lines())],
            [_, None, None] => Vec::new(),
        });
        let [base, ours, theirs] =
            self.children.each_ref().map(|of| of.get(key).map(Vec::as_slice).unwrap_or_default());
        for child in order(base, ours, theirs) {
            self.item(child, pieces);
        }
    }

    /// What one side has taken away and the other changed.
    fn torn(&self, key: &str, side: Side) -> Option<Piece> {
        let lines = |doc: &Doc<'_>, place: Option<usize>| -> Vec<String> {
            let all = place.map(|place| doc.below(place)).unwrap_or_default();
            all.into_iter().filter_map(|at| doc.items.get(at)).flat_map(super::item::Item::lines).collect()
        };
        let doc = self.three.doc(side);
        let place = self.three.place(side, key);
        let kept = lines(doc, place);
        let base = lines(self.three.base, self.three.base.items.iter().position(|item| item.key == key));
        let about = own::about(doc.items.get(place?)?);
        let (ours, theirs) = if side == Side::Ours { (kept, Vec::new()) } else { (Vec::new(), kept) };
        Some(Piece::Conflict(Conflict { about, ours, base, theirs }))
    }
}
