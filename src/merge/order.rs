//! In which order things stand that two people have added, taken away and moved.

use std::collections::BTreeSet;

/// The order of a list from its three versions: that of the side which has moved something, ours where both have. What
/// the other side has added stands after what it stood after there; of two things added at the same place ours is first.
pub(super) fn order<K: Ord + Copy>(base: &[K], ours: &[K], theirs: &[K]) -> Vec<K> {
    let sets = [base, ours, theirs].map(|side| side.iter().copied().collect::<BTreeSet<K>>());
    let common =
        |side: &[K]| side.iter().filter(|key| sets.iter().all(|set| set.contains(key))).copied().collect::<Vec<K>>();
    let (first, by_ours, by_theirs) = (common(base), common(ours), common(theirs));
    let moved_by_theirs_only = by_ours == first && by_theirs != first;
    let (main, other) = if moved_by_theirs_only { (theirs, ours) } else { (ours, theirs) };
    let [in_base, in_ours, in_theirs] = &sets;
    let (in_main, in_other) = if moved_by_theirs_only { (in_theirs, in_ours) } else { (in_ours, in_theirs) };
    let mut ordered: Vec<K> = main.to_vec();
    let mut before: Option<&K> = None;
    for key in other {
        if !in_main.contains(key) {
            let place = before.and_then(|before| ordered.iter().rposition(|it| it == before));
            let mut at = place.map_or(0, |place| place + 1);
            // What we have added at the same place stands first.
            if !moved_by_theirs_only && before.is_none_or(|before| in_main.contains(before)) {
                while ordered.get(at).is_some_and(|it| !in_other.contains(it) && !in_base.contains(it)) {
                    at += 1;
                }
            }
            ordered.insert(at, *key);
        }
        before = Some(key);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::order;

    fn shown(base: &str, ours: &str, theirs: &str) -> String {
        let list = |text: &str| text.chars().collect::<Vec<_>>();
        order(&list(base), &list(ours), &list(theirs)).into_iter().collect()
    }

    #[test]
    fn both_additions_are_kept_ours_first() {
        assert_eq!(shown("ab", "aXYb", "aZb"), "aXYZb");
        assert_eq!(shown("ab", "aXb", "aYZb"), "aXYZb");
        assert_eq!(shown("", "X", "Y"), "XY");
        assert_eq!(shown("ab", "abX", "Yab"), "YabX");
    }

    #[test]
    fn what_one_side_moves_is_moved() {
        assert_eq!(shown("abc", "abc", "cab"), "cab");
        assert_eq!(shown("abc", "cab", "abc"), "cab");
        assert_eq!(shown("abc", "abXc", "cab"), "cabX");
        assert_eq!(shown("abc", "cba", "bac"), "cba");
    }
}
