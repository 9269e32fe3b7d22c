//! Groups: a year's figures come all at once, and are told as one line, not as forty.

use super::cell::{Cell, CellShift};
use super::change::{Cells, Change, Kind, What};

/// So many new values of a plan and a period, or more, are told together.
const MANY: usize = 4;

/// The same changes, with many new values of one plan and period told together, and many that are gone.
pub fn grouped(changes: &[Change]) -> Vec<Change> {
    let mut told: Vec<Change> = Vec::new();
    for change in changes {
        let Some((cell, are_new)) = ends(change) else {
            told.push(change.clone());
            continue;
        };
        let alike: Vec<&Change> = changes.iter().filter(|other| is_alike(change, (cell, are_new), other)).collect();
        if alike.len() < MANY {
            told.push(change.clone());
        } else if alike.first().is_some_and(|first| std::ptr::eq(*first, change)) {
            let mut ids: Vec<&str> = alike.iter().map(|change| change.id.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            let (period, foreseen) = (cell.period, cell.foreseen);
            let cells = Cells { are_new, period, foreseen, indicators: ids.len(), values: alike.len() };
            told.push(Change { id: String::new(), title: String::new(), what: What::Cells(cells), ..change.clone() });
        }
    }
    told
}

/// A value that is new, or gone.
fn ends(change: &Change) -> Option<(&Cell, bool)> {
    match &change.what {
        What::Cell(cell, CellShift::Added(_)) if change.kind == Kind::Measurement => Some((cell, true)),
        What::Cell(cell, CellShift::Removed(_)) if change.kind == Kind::Measurement => Some((cell, false)),
        _ => None,
    }
}

fn is_alike(change: &Change, (cell, are_new): (&Cell, bool), other: &Change) -> bool {
    other.plan == change.plan
        && ends(other)
            .is_some_and(|(it, new)| it.period == cell.period && it.foreseen == cell.foreseen && new == are_new)
}
