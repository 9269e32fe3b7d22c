//! What a report is called, and what part of the year an interim one covers.

use serde::Serialize;

use super::Making;
use crate::message::Message;
use crate::report::{AnnualReport, Kind, YearPart};

/// What part of the year an interim report covers.
#[derive(Debug, Serialize)]
pub struct Interim {
    /// The part in words: januari–augusti 2013.
    pub period: String,
    /// How many whole months.
    pub months: u32,
    /// The year, as a number.
    pub year: i32,
    /// Whether it is between a half and two thirds of the year, as the interim report that the law demands.
    pub within_law: bool,
}

/// What the report is called.
pub(in crate::render::report_markdown) fn title(report: &AnnualReport<'_>) -> Message {
    let of_all = of_all(report);
    match &report.unit {
        Some(unit) => Message::new("unit-title").with("title", of_all).with("unit", unit.name),
        None => of_all,
    }
}

fn of_all(report: &AnnualReport<'_>) -> Message {
    let periods = || report.chapters.iter().map(|chapter| chapter.plan.period.value);
    let same = periods().next().filter(|first| periods().all(|period| period == *first));
    match (report.kind, part(report), same) {
        (Kind::Interim, Some(YearPart { period: Some(period), .. }), _) => {
            Message::new("interim-title").with("period", period)
        }
        (Kind::Interim, Some(part), _) => Message::new("interim-title-until").with("day", part.last),
        (Kind::Interim, None, _) => Message::new("interim-title-several"),
        (Kind::Plan, _, Some(period)) => Message::new("plan-title").with("period", period),
        (Kind::Plan, _, None) => Message::new("plan-title-several"),
        (Kind::Annual, _, Some(period)) => Message::new("report-title").with("period", period),
        (Kind::Annual, _, None) => Message::new("report-title-several"),
    }
}

fn part(report: &AnnualReport<'_>) -> Option<YearPart> {
    report.as_of.filter(|_| report.kind == Kind::Interim).map(YearPart::until)
}

impl Making<'_> {
    /// The part of the year that an interim report covers.
    pub(super) fn part(self) -> Option<YearPart> {
        part(self.report)
    }

    pub(super) fn interim(self, part: YearPart) -> Interim {
        let until = || Message::new("interim-until").with("year", part.year.to_string()).with("day", part.last);
        Interim {
            period: self.words.say(&part.period.map_or_else(until, |period| period.word())),
            months: part.months,
            year: part.year,
            within_law: part.is_of_the_law(),
        }
    }
}
