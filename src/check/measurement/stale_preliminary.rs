//! `stale-preliminary`: a value that was to be confirmed and never was.

use std::collections::BTreeSet;

use chrono::Months;

use super::few;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::id::Id;
use crate::model::measurement::{Kind, Measurement};
use crate::model::period::Period;

/// A preliminary value more than a year after its period ended, without an outcome for the same.
pub const CHECK: Check = check!("stale-preliminary", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let rows = &subject.organisation.measurements;
    let old = |row: &&Measurement| {
        let due = row.period.last().checked_add_months(Months::new(12));
        row.kind == Kind::Preliminary && row.value.number().is_some() && due.is_some_and(|due| due < subject.today)
    };
    let stale: Vec<&Measurement> = rows.iter().filter(old).collect();
    if stale.is_empty() {
        return;
    }
    let outcomes: BTreeSet<_> =
        rows.iter().filter(|row| row.kind == Kind::Outcome && row.value.number().is_some()).map(what).collect();
    let said = |row: &Measurement| {
        let message = Message::new("finding-stale-preliminary").with("id", row.indicator.value.as_str());
        (row.at, message.with("period", row.period).with("day", row.period.last()))
    };
    let never = stale.into_iter().filter(|row| !outcomes.contains(&what(row))).map(said).collect();
    let help = Message::new("help-stale-preliminary");
    few::said(CHECK.page.code, never, "finding-stale-preliminaries", &help, findings);
}

/// What a row has a value of.
fn what(row: &Measurement) -> (&Id, Period, &Breakdown) {
    (&row.indicator.value, row.period, &row.breakdown)
}
