//! What in one version is what in another: by id; what is left by its title, since an id may have been put right.

use std::collections::{BTreeMap, BTreeSet};

use strsim::levenshtein;

use super::item::{Doc, Item};

/// Gives every item of three versions its key, the same for the same thing. Nothing where two things of a file can't be told
/// apart.
pub(super) fn name(docs: &mut [Doc<'_>; 3]) -> Option<()> {
    // An id is enough where no two things share it; else it counts under what the thing stands under.
    let wide = docs.iter_mut().all(|doc| keys(doc, false, &BTreeMap::new()));
    if !wide && !docs.iter_mut().all(|doc| keys(doc, true, &BTreeMap::new())) {
        return None;
    }
    let [base, sides @ ..] = docs;
    for side in sides {
        // First what stands by itself, then what stands under it and is known by that.
        let mut meant = BTreeMap::new();
        for _ in 0..2 {
            let found = renamed(base, side);
            if found.is_empty() {
                break;
            }
            meant.extend(found);
            if !keys(side, !wide, &meant) {
                return None;
            }
        }
    }
    Some(())
}

/// Gives the items of a file their keys; whether each has its own.
fn keys(doc: &mut Doc<'_>, under: bool, meant: &BTreeMap<String, String>) -> bool {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for at in 0..doc.items.len() {
        let Some(item) = doc.items.get(at) else { continue };
        let is_known_by_id = !under && !item.id.is_empty() && !item.kind.ends_with(".commitment");
        let parent = if is_known_by_id { "" } else { doc.parent(item) };
        let key = if at == 0 { String::new() } else { format!("{}\u{1}{}\u{1}{parent}", item.kind, item.id) };
        let key = meant.get(&key).cloned().unwrap_or(key);
        if !taken.insert(key.clone()) {
            return false;
        }
        if let Some(item) = doc.items.get_mut(at) {
            item.key = key;
        }
    }
    true
}

/// The keys of things in a side that are in the base under another, with that one.
fn renamed(base: &Doc<'_>, side: &Doc<'_>) -> BTreeMap<String, String> {
    let known = |doc: &Doc<'_>| doc.items.iter().map(|item| item.key.clone()).collect::<BTreeSet<_>>();
    let (in_base, in_side) = (known(base), known(side));
    let gone: Vec<&Item<'_>> =
        base.items.iter().filter(|item| item.kind != "row" && !in_side.contains(&item.key)).collect();
    let come: Vec<&Item<'_>> = side.items.iter().filter(|item| !in_base.contains(&item.key)).collect();
    let mut meant = BTreeMap::new();
    for old in &gone {
        let alike =
            |new: &&&Item<'_>| new.kind == old.kind && side.parent(new) == base.parent(old) && is_same_title(old, new);
        let news: Vec<_> = come.iter().filter(alike).collect();
        let rivals = gone.iter().filter(|other| {
            news.iter().any(|new| {
                other.kind == new.kind && base.parent(other) == side.parent(new) && is_same_title(other, new)
            })
        });
        if let ([new], 1) = (news.as_slice(), rivals.count()) {
            meant.insert(new.key.clone(), old.key.clone());
        }
    }
    meant
}

/// A title is the same to the letter; a commitment, which has nothing but its words, may have been reworded.
fn is_same_title(old: &Item<'_>, new: &Item<'_>) -> bool {
    if old.kind.ends_with(".commitment") {
        let longer = old.title.chars().count().max(new.title.chars().count());
        return levenshtein(&old.title, &new.title) * 2 <= longer;
    }
    !old.title.is_empty() && old.title == new.title && old.title != old.id && new.title != new.id
}
