//! Which values the cells of a table can have by its sums, and one table that they can all have together.

use std::collections::{BTreeSet, VecDeque};

use super::table::{AXES, ENDLESS, Table};

/// Values that no table can have together.
#[derive(Debug)]
pub struct Contradiction;

/// A sum: a cell that is a whole on an axis.
type Sum = (usize, usize);

/// Gives every cell a value. Those that the file settles are known; of the others, any that fits will do.
pub fn fill(table: &mut Table) -> Result<(), Contradiction> {
    let sums = (0..table.cells.len()).flat_map(|index| (0..AXES).map(move |axis| (index, axis)));
    let sums: Vec<Sum> = sums.filter(|(index, axis)| table.parts(*index, *axis).is_some()).collect();
    settle(table, sums)?;
    // Women and men are all, the named units are all, and the parts of a year are the year, unless the file says otherwise.
    leave_nobody(table)?;
    for cell in &mut table.cells {
        cell.known = cell.low == cell.high;
    }
    let inner: Vec<usize> = (0..table.cells.len()).filter(|index| table.is_inner(&table.place(*index))).collect();
    for cell in inner {
        choose(table, cell, |low, high| if high >= ENDLESS { low } else { low + (high - low) / 2 })?;
    }
    Ok(())
}

/// Makes the rests as small as they can be; a rest of all before a rest of women, and that of a unit.
fn leave_nobody(table: &mut Table) -> Result<(), Contradiction> {
    let mut rests: Vec<usize> = (0..table.cells.len()).filter(|index| table.is_in_rest(*index)).collect();
    rests.sort_by_cached_key(|index| table.leaves(&table.place(*index)));
    rests.into_iter().try_for_each(|rest| choose(table, rest, |low, _| low))
}

/// Gives a cell one of the values that it can have.
fn choose(table: &mut Table, index: usize, pick: impl Fn(i64, i64) -> i64) -> Result<(), Contradiction> {
    let Some(cell) = table.cells.get_mut(index).filter(|cell| cell.low < cell.high) else { return Ok(()) };
    let value = pick(cell.low, cell.high);
    (cell.low, cell.high) = (value, value);
    let near = table.sums_of(index);
    settle(table, near)
}

/// Narrows what cells can be until no sum says more of its whole or its parts.
fn settle(table: &mut Table, sums: Vec<Sum>) -> Result<(), Contradiction> {
    let mut waiting: BTreeSet<Sum> = sums.iter().copied().collect();
    let mut queue: VecDeque<Sum> = sums.into();
    // Values that narrow each other by one at a time would take as long as they are large.
    let mut patience = table.cells.len().saturating_mul(100);
    while let Some(sum) = queue.pop_front() {
        patience = patience.checked_sub(1).ok_or(Contradiction)?;
        waiting.remove(&sum);
        for changed in table.narrow(sum)? {
            queue.extend(table.sums_of(changed).into_iter().filter(|near| waiting.insert(*near)));
        }
    }
    Ok(())
}

impl Table {
    /// The parts of a cell on an axis, if it is a whole there.
    fn parts(&self, index: usize, axis: usize) -> Option<Vec<usize>> {
        let place = self.place(index);
        let of = self.axes.get(axis)?;
        let group = *place.get(axis)?;
        let leaves = if of.is_leaf(group) { None } else { of.groups.get(group) }?;
        let at = |leaf: &usize| {
            let mut part = place;
            if let Some(group) = part.get_mut(axis) {
                *group = *leaf;
            }
            self.index(&part)
        };
        Some(leaves.iter().map(at).collect())
    }

    /// Every sum that a cell is the whole or a part of.
    fn sums_of(&self, index: usize) -> Vec<Sum> {
        let place = self.place(index);
        let mut sums = Vec::new();
        for (axis, (of, group)) in self.axes.iter().zip(place).enumerate() {
            if !of.is_leaf(group) {
                sums.push((index, axis));
            }
            for whole in of.of.get(group).into_iter().flatten().filter(|whole| !of.is_leaf(**whole)) {
                let mut total = place;
                if let Some(group) = total.get_mut(axis) {
                    *group = *whole;
                }
                sums.push((self.index(&total), axis));
            }
        }
        sums
    }

    fn is_in_rest(&self, index: usize) -> bool {
        self.axes.iter().zip(self.place(index)).any(|(axis, leaf)| axis.rests.contains(&leaf))
    }

    fn range(&self, index: usize) -> (i64, i64) {
        self.cells.get(index).map_or((0, ENDLESS), |cell| (cell.low, cell.high))
    }

    /// What a sum says of its whole by its parts, and of each part by the whole and the others; which cells it narrowed.
    fn narrow(&mut self, (total, axis): Sum) -> Result<Vec<usize>, Contradiction> {
        let parts = self.parts(total, axis).unwrap_or_default();
        let ranges: Vec<(i64, i64)> = parts.iter().map(|part| self.range(*part)).collect();
        let low: i64 = ranges.iter().map(|(low, _)| low).sum();
        let high: i64 = ranges.iter().map(|(_, high)| high).filter(|high| **high < ENDLESS).sum();
        let endless = ranges.iter().filter(|(_, high)| *high >= ENDLESS).count();
        let mut changed = Vec::new();
        self.set(total, (low, if endless == 0 { high } else { ENDLESS }), &mut changed)?;
        let whole = self.range(total);
        for (part, (own_low, own_high)) in parts.into_iter().zip(ranges) {
            let others = match (endless, own_high >= ENDLESS) {
                (0, _) => Some(high - own_high),
                (1, true) => Some(high),
                _ => None,
            };
            let least = others.map_or(0, |others| whole.0 - others);
            let most = if whole.1 >= ENDLESS { ENDLESS } else { whole.1 - (low - own_low) };
            self.set(part, (least, most), &mut changed)?;
        }
        Ok(changed)
    }

    fn set(&mut self, index: usize, (low, high): (i64, i64), changed: &mut Vec<usize>) -> Result<(), Contradiction> {
        let Some(cell) = self.cells.get_mut(index) else { return Ok(()) };
        let (low, high) = (cell.low.max(low), cell.high.min(high));
        if low > high {
            return Err(Contradiction);
        }
        if (low, high) != (cell.low, cell.high) {
            (cell.low, cell.high) = (low, high);
            changed.push(index);
        }
        Ok(())
    }
}
