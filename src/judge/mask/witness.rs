//! Witnesses: for each secret another table that a reader can't tell from the true one, and in which it is another.
//!
//! A witness is a change of one, two or four innermost cells by one person. A shown value that it would change must be
//! hidden; of all witnesses the one is taken that hides least.

use std::collections::BTreeSet;

use super::table::{AXES, Place, State, Table};

/// To a leaf on an axis. Without moves one person comes to a cell; with one they come from the other leaf; with two as
/// many are moved there and back, so that both sums stay.
type Move = (usize, usize);

/// Of so many innermost cells of a secret, witnesses are looked for.
const MOST_CELLS: usize = 60;

/// To so many others on an axis people are moved.
const MOST_OTHERS: usize = 20;

/// To so many in a table that has taken its time: then more is hidden than must be, for the sake of an answer.
const FEWER_OTHERS: usize = 4;

/// So many changes are tried before that; the reckoning takes about a second then.
const PATIENCE: usize = 800_000;

/// What a witness costs: how much is in the shown values that must be hidden, and how large they are together.
type Cost = (usize, i64);

/// What a witness costs that hides nothing.
const FREE: Cost = (0, 0);

/// A witness with what must be hidden for it.
type Found = (Cost, Vec<usize>);

/// Hides as much as it takes that every secret has a witness. What is hidden later takes no earlier witness away.
pub fn protect(table: &mut Table) {
    let secrets: BTreeSet<usize> = table.secrets().into_iter().collect();
    let mut tells_less = false;
    let mut tried = 0;
    for secret in &secrets {
        let mut found = search(table, *secret, &secrets, &mut tried);
        if matches!(found, Some((FREE, _))) {
            continue;
        }
        // To tell less of the small ones is the first thing; it goes with whatever else is hidden.
        if !tells_less {
            hide(table, |state| state == State::Small);
            tells_less = true;
            found = search(table, *secret, &secrets, &mut tried);
        }
        match found {
            Some((_, more)) => more.into_iter().for_each(|index| {
                if let Some(cell) = table.cells.get_mut(index) {
                    cell.state = State::Hidden;
                }
            }),
            // Nothing changes it: then nothing at all is told.
            None => return hide(table, |state| state != State::Absent),
        }
    }
}

fn hide(table: &mut Table, which: impl Fn(State) -> bool) {
    for cell in table.cells.iter_mut().filter(|cell| which(cell.state)) {
        cell.state = State::Hidden;
    }
}

/// The witness for a secret that hides least; among equals the first.
fn search(table: &Table, secret: usize, secrets: &BTreeSet<usize>, tried: &mut usize) -> Option<Found> {
    let most_others = if *tried < PATIENCE { MOST_OTHERS } else { FEWER_OTHERS };
    let changes = Changes { table, secret, secrets, most_others };
    let mut best: Option<Found> = None;
    for cell in changes.inner_cells().into_iter().take(MOST_CELLS) {
        let free = changes.around(cell, &mut |moves| {
            *tried = tried.saturating_add(2);
            let cells = changes.changed(cell, moves);
            for way in [table.one, -table.one] {
                let cheaper_than = best.as_ref().map(|(cost, _)| *cost);
                best = changes.try_out(&cells, way, cheaper_than).or(best.take());
            }
            matches!(best, Some((FREE, _)))
        });
        if free {
            break;
        }
    }
    best
}

/// The changes that could be witnesses for a secret.
struct Changes<'t> {
    table: &'t Table,
    secret: usize,
    secrets: &'t BTreeSet<usize>,
    most_others: usize,
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

    /// Tries the changes with one cell until one will do: of it alone; with another on an axis, so that their sum stays;
    /// with three others on two axes, so that the sums both ways stay.
    fn around(&self, cell: Place, will_do: &mut dyn FnMut(&[Move]) -> bool) -> bool {
        let others: Vec<(usize, Vec<usize>)> = (0..AXES).map(|axis| (axis, self.others(cell, axis))).collect();
        let moves = || others.iter().flat_map(|(axis, leaves)| leaves.iter().map(|leaf| (*axis, *leaf)));
        will_do(&[])
            || moves().any(|one| will_do(&[one]))
            || moves().any(|one| moves().filter(|other| other.0 > one.0).any(|other| will_do(&[one, other])))
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
        others.into_iter().take(self.most_others).map(|(.., leaf)| leaf).collect()
    }

    /// What must be hidden for a change to be a witness; none if it is no table that fits what is told already, or if it
    /// hides as much as one that is found.
    fn try_out(&self, changed: &[(usize, i64)], by: i64, cheaper_than: Option<Cost>) -> Option<Found> {
        let table = self.table;
        let mut cost = FREE;
        let mut more = Vec::new();
        let mut changes_secret = false;
        // Who hides something has something small to hide: that must be so in the other table too.
        let mut small = self.secrets.len();
        for (index, sign) in changed.iter().copied() {
            let cell = table.cells.get(index)?;
            let value = cell.low + sign * by;
            if value < 0 || (cell.state == State::Small && value >= table.limit) {
                return None;
            }
            if cell.state == State::Shown {
                cost = (cost.0 + table.size(&table.place(index)), cost.1 + cell.low);
                if cheaper_than.is_some_and(|best| cost >= best) {
                    return None;
                }
                more.push(index);
            }
            changes_secret |= index == self.secret;
            match (self.secrets.contains(&index), value < table.limit && cell.known) {
                (true, false) => small -= 1,
                (false, true) => small += 1,
                _ => {}
            }
        }
        (changes_secret && small > 0).then_some((cost, more))
    }

    /// Every cell that a change makes larger or smaller. A whole that people are only moved within stays as it is.
    fn changed(&self, cell: Place, moves: &[Move]) -> Vec<(usize, i64)> {
        let mut changed = vec![(0, 1)];
        for ((at, axis), own) in self.table.axes.iter().enumerate().zip(cell) {
            let to = moves.iter().find(|(axis, _)| *axis == at).map(|(_, leaf)| *leaf);
            let of = |leaf: usize| axis.of.get(leaf).into_iter().flatten().copied();
            let is_to = |group: &usize| to.is_some_and(|to| of(to).any(|other| other == *group));
            let is_own = |group: &usize| of(own).any(|other| other == *group);
            let from = of(own).filter(|group| !is_to(group)).map(|group| (group, 1));
            let others = to.into_iter().flat_map(of).filter(|group| !is_own(group)).map(|group| (group, -1));
            let groups: Vec<(usize, i64)> = from.chain(others).collect();
            let all = changed.iter().flat_map(|(index, sign)| {
                groups.iter().map(move |(group, other)| (index * axis.groups.len() + group, sign * other))
            });
            changed = all.collect();
        }
        changed
    }
}

fn with(mut place: Place, axis: usize, group: usize) -> Place {
    if let Some(at) = place.get_mut(axis) {
        *at = group;
    }
    place
}
