//! Deadlines and starts: not before this day is a target missed, not before that one does it hold at all.

use chrono::{Datelike, NaiveDate};

use super::case::Case;
use super::rule::rule;
use super::ruling::Ruling;
use super::series::AllSeries;
use crate::message::Message;
use crate::model::period::Period;
use crate::model::rule::{Deadline, Rule};
use crate::model::verdict::Verdict;

/// The day that a deadline is.
pub fn day(case: &Case<'_>, deadline: Deadline) -> NaiveDate {
    match deadline {
        Deadline::Day(day) => day,
        Deadline::EndOfPeriod => case.plan.period.value.last(),
        Deadline::EndOfYear => {
            let last = case.period.last();
            NaiveDate::from_ymd_opt(last.year(), 12, 31).unwrap_or(last)
        }
    }
}

/// The deadline of a rule as a whole.
pub fn of(case: &Case<'_>, rule: &Rule) -> Option<NaiveDate> {
    match rule {
        Rule::Due(deadline, _) => Some(day(case, *deadline)),
        Rule::From(_, inner) => of(case, inner),
        _ => None,
    }
}

/// Not before the day is it missed; what is measured later no longer counts.
pub fn due(case: &Case<'_>, every: &AllSeries<'_>, deadline: Deadline, inner: &Rule) -> Ruling {
    let day = day(case, deadline);
    let ruling = rule(&case.until(day), every, inner);
    let ahead = case.as_of < day;
    match ruling.verdict {
        Verdict::Missed | Verdict::Partly | Verdict::NotMeasured if ahead => {
            Ruling { verdict: Verdict::NotDue, nearly: None, ..ruling }
                .note(Message::new("note-deadline").with("day", day))
        }
        _ => ruling,
    }
}

/// What was measured before the start says nothing of the target.
pub fn from(case: &Case<'_>, every: &AllSeries<'_>, start: Period, inner: &Rule) -> Ruling {
    if case.as_of < start.first() {
        return Ruling::new(Verdict::NotDue, Message::new("fact-starts").with("period", start));
    }
    match case.outcome() {
        Some(outcome) if outcome.period.last() < start.first() => {
            Ruling::new(Verdict::NotMeasured, Message::new("fact-nothing-since").with("period", start))
        }
        _ => rule(case, every, inner),
    }
}
