//! Pairs: what in an old list is what in a new one. By id; what is left over by titles that are nearly the same.

use strsim::levenshtein;

/// So much of a title must be the same, in hundredths, for it to be the same thing under another id.
const NEAR: usize = 75;

/// Something with an id and a title.
pub(super) trait Named {
    fn id(&self) -> &str;
    fn title(&self) -> &str;
}

/// What stands in both lists, and what in one only.
#[derive(Debug)]
pub(super) struct Pairs<'a, T> {
    pub both: Vec<(&'a T, &'a T)>,
    pub removed: Vec<&'a T>,
    pub added: Vec<&'a T>,
}

impl<'a, T: Named> Pairs<'a, T> {
    pub fn of(old: impl Iterator<Item = &'a T>, new: impl Iterator<Item = &'a T>) -> Self {
        let mut removed: Vec<&'a T> = old.collect();
        let mut both = Vec::new();
        let mut added = Vec::new();
        for new in new {
            match removed.iter().position(|old| old.id() == new.id()) {
                Some(at) => both.push((removed.remove(at), new)),
                None => added.push(new),
            }
        }
        // The nearest titles find each other first.
        let mut near: Vec<(usize, usize, usize)> = Vec::new();
        for (at, old) in removed.iter().enumerate() {
            near.extend(added.iter().enumerate().map(|(other, new)| (nearness(old.title(), new.title()), at, other)));
        }
        near.retain(|(nearness, ..)| *nearness >= NEAR);
        near.sort_by_key(|(nearness, old, new)| (std::cmp::Reverse(*nearness), *old, *new));
        let (mut old_taken, mut new_taken) = (vec![false; removed.len()], vec![false; added.len()]);
        for (_, at, other) in near {
            let (Some(old_one), Some(new_one)) = (old_taken.get_mut(at), new_taken.get_mut(other)) else { continue };
            if *old_one || *new_one {
                continue;
            }
            (*old_one, *new_one) = (true, true);
            both.extend(removed.get(at).copied().zip(added.get(other).copied()));
        }
        let left = |all: Vec<&'a T>, taken: Vec<bool>| {
            all.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(one, _)| one).collect()
        };
        Self { both, removed: left(removed, old_taken), added: left(added, new_taken) }
    }
}

/// How much two titles have in common, in hundredths.
fn nearness(one: &str, other: &str) -> usize {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let longest = one.chars().count().max(other.chars().count());
    if longest == 0 { 0 } else { 100 - 100 * levenshtein(&one, &other) / longest }
}
