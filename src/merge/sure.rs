//! Whether a result can be trusted: no line of either side is missing, and it means what the base means with what both
//! have changed. It is asked of every result, and knows nothing of how it came about.

use std::collections::{BTreeMap, BTreeSet};

use super::{Form, Piece, Sides};
use crate::read::toml::{facts, places};

/// How often each line or fact is there.
type Counts = BTreeMap<String, usize>;

/// Whether nothing is lost. Lines know nothing of what stands under what, so that is asked too; items do, and one may have
/// got another id.
pub(super) fn are_sure_lines(form: Form, sides: &Sides<'_>, pieces: &[Piece]) -> bool {
    let lines: Option<Vec<String>> = pieces
        .iter()
        .map(|piece| if let Piece::Lines(lines) = piece { Some(lines.join("\n")) } else { None })
        .collect();
    let stands = |text: &str| places(text).map(|places| counts(places.into_iter()));
    let in_place = match lines.filter(|_| form == Form::Toml) {
        None => true,
        Some(merged) => match [sides.base, sides.ours, sides.theirs].map(|lines| stands(&lines.join("\n"))) {
            [Some(base), Some(ours), Some(theirs)] => {
                stands(&merged.join("\n")).is_some_and(|merged| adds_up(&[base, ours, theirs], &merged, true))
            }
            _ => true,
        },
    };
    in_place && is_sure(form, sides, pieces)
}

/// Whether nothing is lost.
pub(super) fn is_sure(form: Form, sides: &Sides<'_>, pieces: &[Piece]) -> bool {
    let is_clean = pieces.iter().all(|piece| matches!(piece, Piece::Lines(_)));
    let merged: Vec<&str> = pieces
        .iter()
        .flat_map(|piece| match piece {
            Piece::Lines(lines) => lines.iter().collect::<Vec<_>>(),
            Piece::Conflict(conflict) => conflict.ours.iter().chain(&conflict.theirs).collect(),
        })
        .map(String::as_str)
        .collect();
    let lines = |lines: &[&str]| counts(lines.iter().map(|line| line.split_whitespace().collect::<String>()));
    let all = [lines(sides.base), lines(sides.ours), lines(sides.theirs)];
    adds_up(&all, &lines(&merged), is_clean) && (!is_clean || form != Form::Toml || means_both(sides, &merged))
}

/// Whether a TOML file means what the base means with what both have changed. Of one that can't be read, nobody knows.
fn means_both(sides: &Sides<'_>, merged: &[&str]) -> bool {
    let read = |lines: &[&str]| facts(&lines.join("\n"));
    let (Some(base), Some(ours), Some(theirs)) = (read(sides.base), read(sides.ours), read(sides.theirs)) else {
        return true;
    };
    let Some(merged) = read(merged) else { return false };
    let twice = |facts: &[String]| {
        let ids = counts(facts.iter().filter(|fact| fact.contains(".id\u{1}")).cloned());
        ids.into_iter().filter(|(_, count)| *count > 1).map(|(id, _)| id).collect::<BTreeSet<_>>()
    };
    let were_twice: BTreeSet<String> = [&base, &ours, &theirs].into_iter().flat_map(|facts| twice(facts)).collect();
    let all = [base, ours, theirs].map(|facts| counts(facts.into_iter()));
    twice(&merged).is_subset(&were_twice) && adds_up(&all, &counts(merged.into_iter()), true)
}

fn counts(all: impl Iterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    for one in all.filter(|one| !one.is_empty()) {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

/// Whether everything is there as often as it must be, and, where nothing is left to decide, not oftener.
fn adds_up([base, ours, theirs]: &[Counts; 3], merged: &Counts, is_clean: bool) -> bool {
    let keys: BTreeSet<&String> = [base, ours, theirs, merged].into_iter().flat_map(BTreeMap::keys).collect();
    keys.into_iter().all(|key| {
        let of = |counts: &Counts| counts.get(key).copied().unwrap_or_default();
        let (base, ours, theirs, merged) = (of(base), of(ours), of(theirs), of(merged));
        // What both have done may be one and the same thing, or two.
        let both = (ours + theirs).saturating_sub(base);
        let once = match (ours >= base, theirs >= base) {
            (true, true) => ours.max(theirs),
            (false, false) => ours.min(theirs),
            _ => both,
        };
        merged >= both.min(once) && (!is_clean || merged <= both.max(once))
    })
}
