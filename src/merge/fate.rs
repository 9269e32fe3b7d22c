//! What becomes of each item: where it stands in the result, whether it is gone, or whether somebody must decide.

use std::collections::BTreeMap;

use super::item::{Doc, Item};

/// What becomes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate<'k> {
    /// It stands under the item with this key.
    Under(&'k str),
    /// Nobody has it any more, or only who has done nothing to it.
    Gone,
    /// Taken away by one side and changed by the other: with all that stands under it, as this side has it.
    Torn(Side),
    /// It stands in one that is torn.
    Within,
}

/// Whose version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Theirs,
}

/// Three versions with the places of their items by key.
pub(super) struct Three<'t> {
    pub base: &'t Doc<'t>,
    pub ours: &'t Doc<'t>,
    pub theirs: &'t Doc<'t>,
    places: [BTreeMap<&'t str, usize>; 3],
}

impl<'t> Three<'t> {
    pub fn new(base: &'t Doc<'t>, ours: &'t Doc<'t>, theirs: &'t Doc<'t>) -> Self {
        let places = [base, ours, theirs]
            .map(|doc| doc.items.iter().enumerate().map(|(at, item)| (item.key.as_str(), at)).collect());
        Self { base, ours, theirs, places }
    }

    pub fn doc(&self, side: Side) -> &'t Doc<'t> {
        match side {
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
        }
    }

    /// Where an item stands in one side's list.
    pub fn place(&self, side: Side, key: &str) -> Option<usize> {
        let [_, ours, theirs] = &self.places;
        let places = match side {
            Side::Ours => ours,
            Side::Theirs => theirs,
        };
        places.get(key).copied()
    }

    /// An item in the three versions.
    pub fn items(&self, key: &str) -> [Option<&'t Item<'t>>; 3] {
        let [base, ours, theirs] = &self.places;
        let item = |doc: &'t Doc<'t>, places: &BTreeMap<&str, usize>| doc.items.get(*places.get(key)?);
        [item(self.base, base), item(self.ours, ours), item(self.theirs, theirs)]
    }

    /// What becomes of every item; nothing where that can't be told: both have moved it, or one has moved something out
    /// of what the other has changed.
    pub fn fates(&self) -> Option<BTreeMap<&'t str, Fate<'t>>> {
        let mut fates = BTreeMap::new();
        for key in self.places.iter().flat_map(BTreeMap::keys) {
            fates.insert(*key, self.alone(key)?);
        }
        loop {
            let torn = self.torn(&fates)?;
            if torn.is_empty() {
                break;
            }
            fates.extend(torn);
        }
        let torn: Vec<(&str, Side)> = fates
            .iter()
            .filter_map(|(key, fate)| if let Fate::Torn(side) = fate { Some((*key, *side)) } else { None })
            .collect();
        for (key, side) in torn {
            self.within(key, side, &mut fates)?;
        }
        Some(fates)
    }

    /// What becomes of an item, as far as it is by itself.
    fn alone(&self, key: &str) -> Option<Fate<'t>> {
        let [base, ours, theirs] = self.items(key);
        let old = base.map(|item| self.base.parent(item));
        let left = |item: &'t Item<'t>, doc: &'t Doc<'t>, side: Side| match base {
            None => Fate::Under(doc.parent(item)),
            Some(base) if item.is_as(base) && old == Some(doc.parent(item)) => Fate::Gone,
            Some(_) => Fate::Torn(side),
        };
        Some(match (ours, theirs) {
            (None, None) => Fate::Gone,
            (Some(item), None) => left(item, self.ours, Side::Ours),
            (None, Some(item)) => left(item, self.theirs, Side::Theirs),
            (Some(ours), Some(theirs)) => match (self.ours.parent(ours), self.theirs.parent(theirs)) {
                (ours, theirs) if ours == theirs || old == Some(theirs) => Fate::Under(ours),
                (ours, theirs) if old == Some(ours) => Fate::Under(theirs),
                _ => return None,
            },
        })
    }

    /// Items that were to be gone, but in which something is left: they are torn.
    fn torn(&self, fates: &BTreeMap<&'t str, Fate<'t>>) -> Option<Vec<(&'t str, Fate<'t>)>> {
        let mut torn = Vec::new();
        for (key, fate) in fates {
            let (parent, side) = match fate {
                Fate::Under(parent) if !key.is_empty() => (*parent, self.only_side(key)),
                Fate::Torn(side) => (self.parent(*side, key)?, Some(*side)),
                _ => continue,
            };
            match fates.get(parent)? {
                Fate::Gone => {
                    let side = side?;
                    self.place(side, parent)?;
                    torn.push((parent, Fate::Torn(side)));
                }
                // What both sides have can't stand in what only one of them has.
                Fate::Torn(of) if side != Some(*of) => return None,
                _ => {}
            }
        }
        Some(torn)
    }

    /// Marks all that stands in a torn item; none of it may be anywhere else.
    fn within(&self, key: &str, side: Side, fates: &mut BTreeMap<&'t str, Fate<'t>>) -> Option<()> {
        let doc = self.doc(side);
        for at in doc.below(self.place(side, key)?).into_iter().skip(1) {
            let inner = doc.items.get(at)?.key.as_str();
            if self.only_side(inner) != Some(side) {
                return None;
            }
            fates.insert(inner, Fate::Within);
        }
        Some(())
    }

    /// The only side that has an item.
    fn only_side(&self, key: &str) -> Option<Side> {
        match self.items(key) {
            [_, Some(_), None] => Some(Side::Ours),
            [_, None, Some(_)] => Some(Side::Theirs),
            _ => None,
        }
    }

    fn parent(&self, side: Side, key: &str) -> Option<&'t str> {
        let doc = self.doc(side);
        Some(doc.parent(doc.items.get(self.place(side, key)?)?))
    }
}
