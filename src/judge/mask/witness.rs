//! Witnesses: for each secret another table that a reader can't tell from the true one, and in which it is another.
//!
//! A witness is a change of one, two or four innermost cells by one person. A shown value that it would change must be
//! hidden; of all witnesses the one is taken that hides least.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{AXES, Place, State, Table};

/// An innermost cell that has one person more, or fewer.
type Step = (Place, i64);

/// Of so many innermost cells of a secret, witnesses are looked for.
const MOST_CELLS: usize = 60;

/// To so many others on an axis people are moved.
const MOST_OTHERS: usize = 30;

/// What a witness costs: how much is in the shown values that must be hidden, and how large they are together.
type Cost = (usize, i64);

/// A witness with what must be hidden for it.
type Found = (Cost, Vec<usize>);

/// Hides as much as it takes that every secret has a witness. What is hidden later takes no earlier witness away.
pub fn protect(table: &mut Table) {
    let secrets: BTreeSet<usize> = table.secrets().into_iter().collect();
    for secret in secrets.iter().copied() {
        if matches!(search(table, secret, &secrets), Some((cost, _)) if cost == (0, 0)) {
            continue;
        }
        // To tell less of the small ones is the first thing; it goes with whatever else is hidden.
        hide(table, |_, cell| cell == State::Small);
        match search(table, secret, &secrets) {
            Some((_, more)) => {
                let more: BTreeSet<usize> = more.into_iter().collect();
                hide(table, |index, _| more.contains(&index));
            }
            // Nothing changes it: then nothing at all is told.
            None => return hide(table, |_, cell| cell != State::Absent),
        }
    }
}

fn hide(table: &mut Table, which: impl Fn(usize, State) -> bool) {
    for (index, cell) in table.cells.iter_mut().enumerate() {
        if which(index, cell.state) {
            cell.state = State::Hidden;
        }
    }
}

/// The witness for a secret that hides least; among equals the first.
fn search(table: &Table, secret: usize, secrets: &BTreeSet<usize>) -> Option<Found> {
    let changes = Changes { table, secret, secrets };
    let mut best: Option<Found> = None;
    for cell in changes.inner_cells().into_iter().take(MOST_CELLS) {
        for steps in changes.around(cell) {
            for way in [1, -1] {
                let Some(found) = changes.try_out(&steps, way * table.one) else { continue };
                if best.as_ref().is_none_or(|best| found.0 < best.0) {
                    best = Some(found);
                }
                if matches!(&best, Some((cost, _)) if *cost == (0, 0)) {
                    return best;
                }
            }
        }
    }
    best
}

/// The changes that could be witnesses for a secret.
struct Changes<'t> {
    table: &'t Table,
    secret: usize,
    secrets: &'t BTreeSet<usize>,
}

impl Changes<'_> {
    /// The innermost cells of the secret.
    fn inner_cells(&self) -> Vec<Place> {
        let mut cells = vec![self.table.place(self.secret)];
        for (at, axis) in self.table.axes.iter().enumerate() {
            let leaves = |cell: Place| {
                let group = cell.get(at).and_then(|group| axis.groups.get(*group));
                group.into_iter().flatten().map(move |leaf| with(cell, at, *leaf))
            };
            cells = cells.into_iter().flat_map(leaves).filter(|cell| !self.table.is_no_rest(cell)).collect();
        }
        cells
    }

    /// The changes with one cell: of it alone; with another on an axis, so that their sum stays; with three others on two
    /// axes, so that the sums both ways stay.
    fn around(&self, cell: Place) -> Vec<Vec<Step>> {
        let others: Vec<(usize, Vec<usize>)> = (0..AXES).map(|axis| (axis, self.others(cell, axis))).collect();
        let mut changes = vec![vec![(cell, 1)]];
        for (axis, leaves) in &others {
            changes.extend(leaves.iter().map(|leaf| vec![(cell, 1), (with(cell, *axis, *leaf), -1)]));
        }
        for (index, (one, leaves)) in others.iter().enumerate() {
            for (other, across) in others.iter().skip(index + 1) {
                for leaf in leaves {
                    let moved = with(cell, *one, *leaf);
                    changes.extend(across.iter().map(|leaf| {
                        vec![(cell, 1), (moved, -1), (with(cell, *other, *leaf), -1), (with(moved, *other, *leaf), 1)]
                    }));
                }
            }
        }
        changes
    }

    /// Where else on an axis: what is hidden comes first, then what is small; nobody can be moved from where nobody is.
    fn others(&self, cell: Place, at: usize) -> Vec<usize> {
        let leaves = self.table.axes.get(at).map_or(0, super::axis::Axis::leaves);
        let mut others: Vec<_> = (0..leaves)
            .filter(|leaf| cell.get(at) != Some(leaf))
            .filter(|leaf| !self.table.is_no_rest(&with(cell, at, *leaf)))
            .filter_map(|leaf| {
                let other = self.table.cells.get(self.table.index(&with(cell, at, leaf)))?;
                Some((other.state == State::Shown, other.low == 0, other.low, leaf))
            })
            .collect();
        others.sort_unstable();
        others.into_iter().take(MOST_OTHERS).map(|(.., leaf)| leaf).collect()
    }

    /// What must be hidden for a change to be a witness; none if it is no table that fits what is told already.
    fn try_out(&self, steps: &[Step], one: i64) -> Option<Found> {
        let table = self.table;
        let count = |index: usize| table.cells.get(index).map_or(0, |cell| cell.low);
        if steps.iter().any(|(cell, by)| count(table.index(cell)) + by * one < 0) {
            return None;
        }
        let changed = self.changed(steps, one);
        changed.get(&self.secret)?;
        let mut cost = (0, 0);
        let mut more = Vec::new();
        // Who hides something has something small to hide: that must be so in the other table too.
        let mut small = self.secrets.len();
        for (index, by) in &changed {
            let cell = table.cells.get(*index)?;
            let is_small = cell.low + by < table.limit;
            match cell.state {
                State::Small if !is_small => return None,
                State::Shown => {
                    cost = (cost.0 + table.size(&table.place(*index)), cost.1 + cell.low);
                    more.push(*index);
                }
                _ => {}
            }
            match (self.secrets.contains(index), is_small && cell.known) {
                (true, false) => small -= 1,
                (false, true) => small += 1,
                _ => {}
            }
        }
        (small > 0).then_some((cost, more))
    }

    /// Every cell that a change makes larger or smaller, and by how much.
    fn changed(&self, steps: &[Step], one: i64) -> BTreeMap<usize, i64> {
        let mut changed = BTreeMap::new();
        for (cell, by) in steps {
            let mut wholes = vec![*cell];
            for (at, axis) in self.table.axes.iter().enumerate() {
                let groups = |whole: Place| {
                    let groups = cell.get(at).and_then(|leaf| axis.of.get(*leaf));
                    groups.into_iter().flatten().map(move |group| with(whole, at, *group))
                };
                wholes = wholes.into_iter().flat_map(groups).collect();
            }
            for whole in wholes {
                *changed.entry(self.table.index(&whole)).or_default() += by * one;
            }
        }
        changed.retain(|_, by| *by != 0);
        changed
    }
}

fn with(mut place: Place, axis: usize, group: usize) -> Place {
    if let Some(at) = place.get_mut(axis) {
        *at = group;
    }
    place
}
