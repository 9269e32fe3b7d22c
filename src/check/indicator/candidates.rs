//! Which of many indicators are worth comparing: to compare each with each would cost the square of their number.
//!
//! Two that are the same have the words before "ska" in common, or one of the rarer words of the shorter title.

use foldhash::{HashMap, HashMapExt};

use super::alike::{ALIKE, Likeness, NEAR};

/// A word that more titles have than this tells nothing: only so many are remembered by it.
const MOST: usize = 40;

/// Of every indicator of a plan, those before it that may be the same, the first of them first.
pub(super) fn candidates(all: &[Likeness<'_>]) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    let marks = marks(all);
    // Hardly any have the same values as another.
    let mut values: Vec<usize> = marks.iter().filter_map(|marks| marks.values).collect();
    values.sort_unstable();
    let is_shared = |own: &usize| values.partition_point(|it| it <= own) - values.partition_point(|it| it < own) > 1;
    let equal = |marks: &Marks| marks.values.filter(is_shared).map(|values| (marks.kind, values));
    sharing(&marks, ALIKE, equal, &mut found);
    sharing(&marks, NEAR, |marks| Some((marks.kind, 0)), &mut found);
    same_words(all, &mut found);
    for places in &mut found {
        places.sort_unstable();
        places.dedup();
    }
    found
}

/// What an indicator is found by, as numbers: to compare those costs less than to compare words.
struct Marks {
    /// Which kind it is of: what must be equal in both.
    kind: usize,
    values: Option<usize>,
    /// The words of its title, the rarest of the plan first.
    stems: Vec<usize>,
}

fn marks(all: &[Likeness<'_>]) -> Vec<Marks> {
    let mut frequency: HashMap<&str, usize> = HashMap::new();
    for stem in all.iter().flat_map(Likeness::stems) {
        *frequency.entry(stem).or_default() += 1;
    }
    // The rarer a word, the lower its number. A title of short words only has none: such ones are compared with each other.
    let mut by_rarity: Vec<(usize, &str)> = frequency.into_iter().map(|(stem, count)| (count, stem)).collect();
    by_rarity.sort_unstable();
    let numbers: HashMap<&str, usize> = by_rarity.into_iter().zip(1..).map(|((_, stem), at)| (stem, at)).collect();
    let mut kinds = HashMap::new();
    let marks = all.iter().map(|likeness| {
        let next = kinds.len();
        let mut stems: Vec<usize> = likeness.stems().filter_map(|stem| numbers.get(stem).copied()).collect();
        stems.sort_unstable();
        if stems.is_empty() {
            stems.push(0);
        }
        Marks { kind: *kinds.entry(likeness.kind()).or_insert(next), values: likeness.values, stems }
    });
    marks.collect()
}

/// An indicator by a word of its title.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    /// What must be equal in both.
    equal: (usize, usize),
    stem: usize,
    place: usize,
    /// Whether the word is one of those of which one at least must be in common with a longer title.
    is_needed: bool,
}

/// Finds pairs with so many percent of the words of the shorter title in common: they share one that is needed by either.
fn sharing(all: &[Marks], share: usize, equal: impl Fn(&Marks) -> Option<(usize, usize)>, found: &mut [Vec<usize>]) {
    let mut entries: Vec<Entry> = Vec::new();
    for (place, marks) in all.iter().enumerate() {
        let Some(equal) = equal(marks) else { continue };
        // Of ten words, with seven to be in common, any four have one of them.
        let common = (marks.stems.len() * share).div_ceil(100).max(1);
        let needed = marks.stems.len() + 1 - common.min(marks.stems.len());
        let entry = |(at, stem): (usize, &usize)| Entry { equal, stem: *stem, place, is_needed: at < needed };
        entries.extend(marks.stems.iter().enumerate().map(entry));
    }
    entries.sort_unstable();
    for shared in entries.chunk_by(|one, next| one.equal == next.equal && one.stem == next.stem) {
        for (at, entry) in shared.iter().enumerate() {
            let before = shared.iter().take(at.min(MOST)).filter(|other| other.is_needed || entry.is_needed);
            found.get_mut(entry.place).into_iter().for_each(|places| places.extend(before.clone().map(|it| it.place)));
        }
    }
}

/// Finds titles that are another one's, or are so without their target.
fn same_words(all: &[Likeness<'_>], found: &mut [Vec<usize>]) {
    let mut by_text: HashMap<&str, usize> = HashMap::new();
    let mut by_text_without_target: HashMap<&str, usize> = HashMap::new();
    for (place, (likeness, places)) in all.iter().zip(found).enumerate() {
        let text = likeness.text.as_str();
        places.extend(by_text.get(text));
        places.extend(by_text_without_target.get(text));
        places.extend(likeness.without_target().filter_map(|short| by_text.get(short)));
        by_text.entry(text).or_insert(place);
        for short in likeness.without_target() {
            by_text_without_target.entry(short).or_insert(place);
        }
    }
}
