//! Which of many indicators are worth comparing: to compare each with each would cost the square of their number.
//!
//! Two that are the same have the words before "ska" in common, or one of the rarer words of the shorter title.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::{ALIKE, Kind, Likeness, NEAR, Values};

/// A word that more titles have than this tells nothing: only so many are remembered by it.
const MOST: usize = 40;

/// The indicators of a plan so far, by what any that is the same must share with one of them.
pub(super) struct Candidates<'a> {
    /// In how many titles each stem stands.
    frequency: BTreeMap<&'a str, usize>,
    by_text: BTreeMap<&'a str, usize>,
    by_text_without_target: BTreeMap<&'a str, usize>,
    by_values: Sharing<'a, (Kind<'a>, &'a Values)>,
    by_words: Sharing<'a, Kind<'a>>,
}

impl<'a> Candidates<'a> {
    /// None yet, of a plan with these indicators.
    pub(super) fn new(all: &'a [Likeness<'_>]) -> Self {
        let mut frequency: BTreeMap<&str, usize> = BTreeMap::new();
        for stem in all.iter().flat_map(|likeness| &likeness.stems) {
            *frequency.entry(stem).or_default() += 1;
        }
        Self {
            frequency,
            by_text: BTreeMap::new(),
            by_text_without_target: BTreeMap::new(),
            by_values: Sharing::new(ALIKE),
            by_words: Sharing::new(NEAR),
        }
    }

    /// Takes one up.
    pub(super) fn insert(&mut self, place: usize, likeness: &'a Likeness<'_>) {
        let stems = self.rarest_first(likeness);
        self.by_text.entry(&likeness.text).or_insert(place);
        for short in likeness.without_target() {
            self.by_text_without_target.entry(short).or_insert(place);
        }
        if let Some(values) = likeness.values {
            self.by_values.insert(place, &(likeness.kind(), values), &stems);
        }
        self.by_words.insert(place, &likeness.kind(), &stems);
    }

    /// Those that may be the same as this one, the first of them first.
    pub(super) fn before(&self, likeness: &'a Likeness<'_>) -> BTreeSet<usize> {
        let stems = self.rarest_first(likeness);
        let same = [self.by_text.get(likeness.text.as_str()), self.by_text_without_target.get(likeness.text.as_str())];
        let mut places: BTreeSet<usize> = same.into_iter().flatten().copied().collect();
        places.extend(likeness.without_target().filter_map(|short| self.by_text.get(short)));
        if let Some(values) = likeness.values {
            self.by_values.find(&(likeness.kind(), values), &stems, &mut places);
        }
        self.by_words.find(&likeness.kind(), &stems, &mut places);
        places
    }

    fn rarest_first(&self, likeness: &'a Likeness<'_>) -> Vec<&'a str> {
        let mut stems: Vec<&str> = likeness.stems.iter().map(String::as_str).collect();
        // A title of short words only has none: such ones are compared with each other.
        if stems.is_empty() {
            stems.push("");
        }
        stems.sort_by_key(|stem| (self.frequency.get(stem).copied().unwrap_or_default(), *stem));
        stems
    }
}

/// Places by a key and the words that stand there.
struct Sharing<'a, K> {
    /// So many percent of the words of the shorter title must be in common.
    share: usize,
    /// By every word.
    all: BTreeMap<(K, &'a str), Vec<usize>>,
    /// By the words of which one at least must be in common with a longer title.
    rarest: BTreeMap<(K, &'a str), Vec<usize>>,
}

impl<'a, K: Ord + Clone> Sharing<'a, K> {
    fn new(share: usize) -> Self {
        Self { share, all: BTreeMap::new(), rarest: BTreeMap::new() }
    }

    /// Of ten words, with seven to be in common, any four have one of them.
    fn needed<'s>(&self, stems: &'s [&'a str]) -> impl Iterator<Item = &'s &'a str> {
        let common = (stems.len() * self.share).div_ceil(100).max(1);
        stems.iter().take(stems.len() + 1 - common.min(stems.len()))
    }

    fn insert(&mut self, place: usize, key: &K, stems: &[&'a str]) {
        let needed: Vec<&'a str> = self.needed(stems).copied().collect();
        for (places, stems) in [(&mut self.all, stems), (&mut self.rarest, needed.as_slice())] {
            for stem in stems {
                let places = places.entry((key.clone(), *stem)).or_default();
                if places.len() < MOST {
                    places.push(place);
                }
            }
        }
    }

    fn find(&self, key: &K, stems: &[&'a str], found: &mut BTreeSet<usize>) {
        let shorter = stems.iter().filter_map(|stem| self.rarest.get(&(key.clone(), *stem)));
        let longer = self.needed(stems).filter_map(|stem| self.all.get(&(key.clone(), *stem)));
        found.extend(shorter.chain(longer).flatten());
    }
}
