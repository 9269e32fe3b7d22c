//! Pairs: what in an old list is what in a new one. By id; what is left over by titles that are nearly the same.
//!
//! Ids that are numbers are places in a list: a goal put in before the others gives them all new ones. There the title comes
//! first. Every step is the same both ways, so that a diff read backwards finds the same pairs.

use strsim::levenshtein;

/// So much of a title must be the same, in hundredths, for it to be the same thing under another id.
const NEAR: usize = 75;

/// Something with an id and a title.
pub(super) trait Named {
    /// Its id; empty where it has none.
    fn id(&self) -> &str;
    fn title(&self) -> &str;
}

/// What stands in both lists, and what in one only; each in the order of its list, the pairs in that of the new one.
#[derive(Debug)]
pub(super) struct Pairs<'a, T> {
    pub both: Vec<(&'a T, &'a T)>,
    pub removed: Vec<&'a T>,
    pub added: Vec<&'a T>,
}

impl<'a, T: Named> Pairs<'a, T> {
    pub fn of(old: impl IntoIterator<Item = &'a T>, new: impl IntoIterator<Item = &'a T>) -> Self {
        Self::by(old, new, |old, new| nearness(old.title(), new.title()))
    }

    /// Pairs by id, then by how near two are in another sense than their titles, in hundredths.
    pub fn by(
        old: impl IntoIterator<Item = &'a T>,
        new: impl IntoIterator<Item = &'a T>,
        nearness: impl Fn(&T, &T) -> usize,
    ) -> Self {
        let mut left = Left {
            old: old.into_iter().map(Some).collect(),
            new: new.into_iter().enumerate().collect(),
            both: Vec::new(),
        };
        left.take(|old, new| has_id(old, new) && (!is_place(new.id()) || old.title() == new.title()));
        left.take(|old, new| (is_place(new.id()) || new.id().is_empty()) && old.title() == new.title());
        left.take_nearest(nearness);
        left.take(has_id);
        let Left { old, new, mut both } = left;
        both.sort_by_key(|(at, _)| *at);
        Self {
            both: both.into_iter().map(|(_, pair)| pair).collect(),
            removed: old.into_iter().flatten().collect(),
            added: new.into_iter().map(|(_, new)| new).collect(),
        }
    }
}

/// What has found nobody yet, and the pairs there are, by the place in the new list.
struct Left<'a, T> {
    old: Vec<Option<&'a T>>,
    new: Vec<(usize, &'a T)>,
    both: Vec<(usize, (&'a T, &'a T))>,
}

impl<T: Named> Left<'_, T> {
    /// Takes each of the new ones together with the first of the old ones that belongs to it.
    fn take(&mut self, belongs: impl Fn(&T, &T) -> bool) {
        let (old, both) = (&mut self.old, &mut self.both);
        self.new.retain(|(at, new)| {
            let found = old.iter_mut().find(|old| old.is_some_and(|old| belongs(old, new)));
            let pair = found.and_then(Option::take).map(|old| (*at, (old, *new)));
            both.extend(pair);
            pair.is_none()
        });
    }

    /// The nearest find each other first; of those equally near the ones with the same id.
    fn take_nearest(&mut self, nearness: impl Fn(&T, &T) -> usize) {
        let mut near = Vec::new();
        for (at, old) in self.old.iter().enumerate().filter_map(|(at, old)| Some((at, (*old)?))) {
            for (other, new) in &self.new {
                let nearness = nearness(old, new);
                if nearness >= NEAR {
                    let ids = (old.id().min(new.id()).to_owned(), old.id().max(new.id()).to_owned());
                    near.push((std::cmp::Reverse(nearness), ids.0 != ids.1, ids, at, *other));
                }
            }
        }
        near.sort();
        for (.., at, other) in near {
            let Some(new) = self.new.iter().position(|(place, _)| *place == other) else { continue };
            let Some(old) = self.old.get_mut(at).and_then(Option::take) else { continue };
            let (place, new) = self.new.remove(new);
            self.both.push((place, (old, new)));
        }
    }
}

fn has_id<T: Named>(old: &T, new: &T) -> bool {
    !new.id().is_empty() && old.id() == new.id()
}

/// Whether an id is a place in a list: "2", "1.3", "A", "1a".
fn is_place(id: &str) -> bool {
    let is_short = |part: &str| {
        let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
        letters.len() < 2 && letters.chars().all(|c| c.is_ascii_alphabetic())
    };
    !id.is_empty() && id.split('.').all(|part| !part.is_empty() && is_short(part))
}

/// How much two titles have in common, in hundredths.
pub(super) fn nearness(one: &str, other: &str) -> usize {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (long, short) = (one.chars().count(), other.chars().count());
    let (long, short) = (long.max(short), long.min(short));
    // What is so much shorter can't be near, whatever it says.
    if long == 0 || 100 * short < NEAR * long { 0 } else { 100 - 100 * levenshtein(&one, &other) / long }
}
