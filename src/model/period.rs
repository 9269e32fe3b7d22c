//! Period: a stretch of whole days that a value, a target or a plan is about.

use std::cmp::Ordering;
use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::message::{Arg, Message};

/// How a period is named. Years are of the common calendar, parts are numbered from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Year,
    Years,
    HalfYear,
    Tertial,
    Quarter,
    Month,
    Months,
    SchoolYear,
    Day,
}

/// A stretch of whole days with a name: a year, a tertial, a school year, a day.
///
/// Periods are sorted by their last day, then their first: the newest is the one that ended last. January to April and
/// the first tertial are the same days, and equal.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    kind: Kind,
    first: NaiveDate,
    last: NaiveDate,
}

impl Period {
    /// A calendar year.
    pub fn year(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(Self { kind: Kind::Year, first, last: NaiveDate::from_ymd_opt(year, 12, 31)? })
    }

    /// Whole years from the first to the last, both included.
    pub fn years(from: i32, to: i32) -> Option<Self> {
        if from == to {
            return Self::year(from);
        }
        let first = NaiveDate::from_ymd_opt(from, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(to, 12, 31)?;
        (first < last).then_some(Self { kind: Kind::Years, first, last })
    }

    /// Half-year 1 or 2.
    pub fn half_year(year: i32, part: u32) -> Option<Self> {
        Self::part(Kind::HalfYear, year, part, 6)
    }

    /// Tertial (four months) 1, 2 or 3.
    pub fn tertial(year: i32, part: u32) -> Option<Self> {
        Self::part(Kind::Tertial, year, part, 4)
    }

    /// Quarter 1 to 4.
    pub fn quarter(year: i32, part: u32) -> Option<Self> {
        Self::part(Kind::Quarter, year, part, 3)
    }

    /// Month 1 to 12.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        Self::months(Kind::Month, year, month, 1)
    }

    /// Months from the first to the last, both included; a whole year or one month is named as such.
    pub fn month_range(from: (i32, u32), to: (i32, u32)) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(from.0, from.1, 1)?;
        let last = last_of_month(to.0, to.1)?;
        if last < first {
            return None;
        }
        let kind = match (from, to) {
            (a, b) if a == b => Kind::Month,
            ((a, 1), (b, 12)) if a == b => Kind::Year,
            ((_, 1), (_, 12)) => Kind::Years,
            _ => Kind::Months,
        };
        Some(Self { kind, first, last })
    }

    /// A school year (läsår): from 1 July to 30 June.
    pub fn school_year(from: i32) -> Option<Self> {
        Self::months(Kind::SchoolYear, from, 7, 12)
    }

    /// A single day: a survey's day, a deadline.
    pub fn day(date: NaiveDate) -> Self {
        Self { kind: Kind::Day, first: date, last: date }
    }

    fn part(kind: Kind, year: i32, part: u32, months: u32) -> Option<Self> {
        let month = part.checked_sub(1)?.checked_mul(months)?.checked_add(1)?;
        Self::months(kind, year, month, months)
    }

    fn months(kind: Kind, year: i32, month: u32, count: u32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let last = first.checked_add_months(Months::new(count))?.checked_sub_days(Days::new(1))?;
        Some(Self { kind, first, last })
    }

    /// First day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Last day.
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// The year it ends in.
    pub fn end_year(&self) -> i32 {
        self.last.year()
    }

    /// The calendar year before the one that it begins in.
    pub fn year_before(&self) -> Option<Self> {
        Self::year(self.first.year() - 1)
    }

    /// Whether it is a single calendar year.
    pub fn is_year(&self) -> bool {
        self.kind == Kind::Year
    }

    /// Whether it is less than a year that belongs to a calendar year: a tertial, a month, eight months.
    pub fn is_part_of_year(&self) -> bool {
        self.first.year() == self.last.year() && !self.is_year()
    }

    /// Whether every day of the other lies in this one.
    pub fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// Whether some day lies in both.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The period in words for a sentence: "2013", "tertial 2 2013", "januari–augusti 2013".
    pub fn word(&self) -> Message {
        let year = || Arg::Text(self.first.year().to_string());
        let part = |months: u32| Arg::Text(((self.first.month() - 1) / months + 1).to_string());
        match self.kind {
            Kind::Year => Message::new("period-year").with("year", year()),
            Kind::Years => Message::new("period-years").with("from", year()).with("to", self.last.year().to_string()),
            Kind::HalfYear => Message::new("period-half-year").with("part", part(6)).with("year", year()),
            Kind::Tertial => Message::new("period-tertial").with("part", part(4)).with("year", year()),
            Kind::Quarter => Message::new("period-quarter").with("part", part(3)).with("year", year()),
            Kind::Month => {
                Message::new("period-month").with("month", month_word(self.first.month())).with("year", year())
            }
            Kind::Months if self.first.year() == self.last.year() => Message::new("period-months")
                .with("from", month_word(self.first.month()))
                .with("to", month_word(self.last.month()))
                .with("year", year()),
            Kind::Months => Message::new("period-months-years")
                .with("from", month_word(self.first.month()))
                .with("from-year", year())
                .with("to", month_word(self.last.month()))
                .with("to-year", self.last.year().to_string()),
            Kind::SchoolYear => Message::new("period-school-year")
                .with("years", format!("{}/{:02}", self.first.year(), self.last.year() % 100)),
            Kind::Day => Message::new("period-day").with("date", self.first),
        }
    }
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))
}

fn month_word(month: u32) -> Message {
    Message::new(match month {
        1 => "month-1",
        2 => "month-2",
        3 => "month-3",
        4 => "month-4",
        5 => "month-5",
        6 => "month-6",
        7 => "month-7",
        8 => "month-8",
        9 => "month-9",
        10 => "month-10",
        11 => "month-11",
        _ => "month-12",
    })
}

/// The canonical form, as in files: `2013`, `2018-2019`, `2013-H1`, `2013-T2`, `2013-Q3`, `2013-08`,
/// `2013-01..2013-08`, `lå 2012/13`, `2013-12-31`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.kind {
            Kind::Year => write!(f, "{year}"),
            Kind::Years => write!(f, "{year}-{}", self.last.year()),
            Kind::HalfYear => write!(f, "{year}-H{}", (month - 1) / 6 + 1),
            Kind::Tertial => write!(f, "{year}-T{}", (month - 1) / 4 + 1),
            Kind::Quarter => write!(f, "{year}-Q{}", (month - 1) / 3 + 1),
            Kind::Month => write!(f, "{year}-{month:02}"),
            Kind::Months => write!(f, "{year}-{month:02}..{}-{:02}", self.last.year(), self.last.month()),
            Kind::SchoolYear => write!(f, "lå {year}/{:02}", self.last.year() % 100),
            Kind::Day => write!(f, "{}", self.first),
        }
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.last, self.first).cmp(&(other.last, other.first))
    }
}

impl PartialEq for Period {
    fn eq(&self, other: &Self) -> bool {
        (self.first, self.last) == (other.first, other.last)
    }
}

impl Eq for Period {}

impl std::hash::Hash for Period {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.first, self.last).hash(state);
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Period> for Arg {
    fn from(period: Period) -> Self {
        period.word().into()
    }
}
