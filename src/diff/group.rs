//! Groups: a year's figures come all at once, and are told as one line, not as forty.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::CellShift;
use super::change::{Cells, Change, Kind, What};
use crate::model::id::Id;
use crate::model::period::Period;

/// So many new values of a plan and a period, or more, are told together.
const MANY: usize = 4;

/// Values that are told together: of which plan and period, foreseen or measured, new or gone.
type Group<'c> = (Option<&'c Id>, Period, bool, bool);

/// The same changes, with many new values of one plan and period told together, and many that are gone.
pub fn grouped(changes: &[Change]) -> Vec<Change> {
    let mut groups: BTreeMap<Group<'_>, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        if let Some(group) = group(change) {
            groups.entry(group).or_default().push(change);
        }
    }
    groups.retain(|_, alike| alike.len() >= MANY);
    let told = changes.iter().filter_map(|change| {
        let Some((group, alike)) = group(change).and_then(|group| groups.get_key_value(&group)) else {
            return Some(change.clone());
        };
        // All of them in the place of the first.
        let is_first = alike.first().is_some_and(|first| std::ptr::eq(*first, change));
        is_first.then(|| Change {
            id: String::new(),
            title: String::new(),
            what: together(*group, alike),
            ..change.clone()
        })
    });
    told.collect()
}

fn together((_, period, foreseen, are_new): Group<'_>, alike: &[&Change]) -> What {
    let indicators: BTreeSet<&str> = alike.iter().map(|change| change.id.as_str()).collect();
    What::Cells(Cells { are_new, period, foreseen, indicators: indicators.len(), values: alike.len() })
}

/// The group of a value that is new, or gone.
fn group(change: &Change) -> Option<Group<'_>> {
    let What::Cell(cell, shift) = &change.what else { return None };
    let are_new = match shift {
        CellShift::Added(_) => true,
        CellShift::Removed(_) => false,
        _ => return None,
    };
    (change.kind == Kind::Measurement).then_some((change.plan.as_ref(), cell.period, cell.foreseen, are_new))
}
