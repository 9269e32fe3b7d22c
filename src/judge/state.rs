//! States: something is to be done, or begun, and somebody has reported how far it has come.

use super::case::Case;
use super::ruling::Ruling;
use crate::message::Message;
use crate::model::followup::{State, StateReport};
use crate::model::id::Id;
use crate::model::verdict::Verdict;

/// The newest report on an activity or indicator up to a day; of several for the same day, the last one written.
pub fn newest<'a>(
    reports: &'a [StateReport],
    about: &Id,
    unit: Option<&str>,
    until: chrono::NaiveDate,
) -> Option<&'a StateReport> {
    let known = reports.iter().filter(|report| {
        report.about.value == *about && report.unit.as_deref() == unit && report.period.last() <= until
    });
    known.max_by_key(|report| report.period)
}

/// Done, or at least begun.
pub fn state(case: &Case<'_>, wanted: State) -> Ruling {
    let reported = |day| newest(&case.organisation.states, &case.indicator.id.value, case.unit_reported, day);
    // What is reported after the deadline still tells of it: what was not done then, was not done in time.
    let late = reported(case.until).is_none();
    let Some(report) = reported(case.until).or_else(|| reported(case.as_of)) else {
        return Ruling::new(Verdict::NotMeasured, Message::new("fact-no-report").with("day", case.until));
    };
    let fact = Message::new("fact-state").with("state", report.state).with("period", report.period);
    let ruling = Ruling::holds(report.state >= wanted, fact);
    let ruling = ruling.or_nearly(|| (report.state == State::Started).then(|| Message::new("nearly-started")));
    if late && report.state >= wanted {
        return ruling.note(Message::new("note-reported-late").with("period", report.period).with("day", case.until));
    }
    ruling
}
