//! `period-in-future`: an outcome of a period that has not begun.

use super::few;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::measurement::{Kind, Measurement};

/// Something is said to be measured in a period that is yet to come.
pub const CHECK: Check = check!("period-in-future", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let ahead = |row: &&Measurement| {
        row.kind != Kind::Forecast && row.period.first() > subject.today && row.value.number().is_some()
    };
    let rows = subject.organisation.measurements.iter().filter(ahead);
    let said = |row: &Measurement| {
        let message = Message::new("finding-period-in-future").with("period", row.period);
        (row.period_at, message.with("day", row.period.first()))
    };
    let help = Message::new("help-period-in-future");
    few::said(CHECK.page.code, rows.map(said).collect(), "finding-periods-in-future", &help, findings);
}
