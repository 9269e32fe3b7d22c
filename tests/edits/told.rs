//! A change in few words, to be compared with what was done. Verdicts follow from other changes: they are none of their own.

use plan::diff::{CellShift, Change, Kind, Shift, TargetShift, What};

pub fn told(change: &Change) -> Option<String> {
    let what = match &change.what {
        What::Added(_) => "added".to_owned(),
        What::Removed(_) => "removed".to_owned(),
        What::Renamed(from) => format!("renamed from {from}"),
        What::Reworded(..) => "reworded".to_owned(),
        What::Moved(..) => "moved".to_owned(),
        What::Target(period, _, _, shift) => {
            format!("target {}{}", period.map_or_else(String::new, |period| format!("{period} ")), word(*shift))
        }
        What::Rule(period, _, _, shift) => {
            format!("rule {}{}", period.map_or_else(String::new, |period| format!("{period} ")), word(*shift))
        }
        What::Field(key, ..) => format!("field {key}"),
        What::Words(edits) => format!("words -{} +{}", edits.removed, edits.added),
        What::Cell(cell, shift) => {
            let part = if cell.breakdown.is_total() { "" } else { " part" };
            format!("{}{part}{} {}", cell.period, if cell.foreseen { " foreseen" } else { "" }, cell_shift(shift))
        }
        What::Cells(_) => unreachable!("nothing is grouped here"),
        What::Verdict(..) => return None,
    };
    let has_no_id = matches!(change.kind, Kind::Commitment | Kind::Revision) || change.id.is_empty();
    let called = if has_no_id { &change.title } else { &change.id };
    let is_figure = matches!(change.kind, Kind::Measurement | Kind::State | Kind::Spending);
    let whose = change.plan.as_ref().filter(|_| !is_figure).map_or("", |plan| plan.as_str());
    let called = if matches!(change.kind, Kind::Plan | Kind::Organisation) { "" } else { called };
    Some(format!("{whose} {:?} {called}: {what}", change.kind))
}

fn cell_shift(shift: &CellShift) -> String {
    match shift {
        CellShift::Added(_) => "added".to_owned(),
        CellShift::Removed(_) => "removed".to_owned(),
        CellShift::Corrected(..) => "corrected".to_owned(),
        CellShift::Field(key, ..) => format!("field {key}"),
        CellShift::Rows => "rows".to_owned(),
        CellShift::Hidden => "hidden".to_owned(),
    }
}

fn word(shift: TargetShift) -> &'static str {
    match shift {
        TargetShift::Set => "set",
        TargetShift::Dropped => "dropped",
        TargetShift::Words => "words",
        TargetShift::By(Shift::Same) => "same",
        TargetShift::By(Shift::Sharpened) => "sharpened",
        TargetShift::By(Shift::Loosened) => "loosened",
        TargetShift::By(Shift::TurnedRound) => "turned round",
        TargetShift::By(Shift::Replaced) => "replaced",
    }
}
