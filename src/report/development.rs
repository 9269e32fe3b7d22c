//! How indicators have developed year by year, for a line as small as a word.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::judge::{IndicatorJudgement, Judge};
use crate::model::indicator::Indicator;

/// So many years are shown at most.
const YEARS: i32 = 8;

/// The highest step of a line; the lowest is zero.
pub const TOP: u8 = 7;

/// Small lines of the indicators of a table, all over the same years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Development {
    /// The first year that any of them has.
    pub first: i32,
    /// The last.
    pub last: i32,
    /// A line an indicator, a step a year from the first: nothing where the year has no value. A line is empty where
    /// there are fewer than two values, for one develops nowhere.
    pub lines: Vec<Vec<Option<u8>>>,
}

impl Development {
    /// The lines of a table's indicators up to a day; none where none has developed.
    pub fn of(judge: &Judge<'_>, judged: &[IndicatorJudgement<'_>], until: NaiveDate) -> Option<Self> {
        let all: Vec<BTreeMap<i32, Decimal>> = judged.iter().map(|it| years(judge, it.indicator, until)).collect();
        let last = all.iter().filter_map(|years| years.keys().next_back()).max()?;
        let shown = |years: &BTreeMap<i32, Decimal>| -> BTreeMap<i32, Decimal> {
            let shown: BTreeMap<i32, Decimal> = years.range(last - YEARS + 1..).map(|(at, it)| (*at, *it)).collect();
            if shown.len() < 2 { BTreeMap::new() } else { shown }
        };
        let all: Vec<BTreeMap<i32, Decimal>> = all.iter().map(shown).collect();
        let first = *all.iter().filter_map(|years| years.keys().next()).min()?;
        let last = *all.iter().filter_map(|years| years.keys().next_back()).max()?;
        let line = |years: &BTreeMap<i32, Decimal>| {
            let step = |year: i32| years.get(&year).and_then(|value| step(years, *value));
            if years.is_empty() { Vec::new() } else { (first..=last).map(step).collect() }
        };
        Some(Self { first, last, lines: all.iter().map(line).collect() })
    }
}

/// The values of whole years up to a day, from the newest way to measure: others are not to be compared with them.
fn years(judge: &Judge<'_>, indicator: &Indicator, until: NaiveDate) -> BTreeMap<i32, Decimal> {
    let Some(series) = judge.series(indicator) else { return BTreeMap::new() };
    let since = series.breaks.iter().filter(|period| period.last() <= until).max();
    let points = series.points.iter().filter(|point| point.period.last() <= until && !point.period.is_part_of_year());
    let comparable = points.filter(|point| since.is_none_or(|since| point.period >= *since));
    comparable.filter_map(|point| Some((point.period.end_year(), point.shown()?))).collect()
}

/// How high a value stands between the lowest and the highest of its own line; in the middle where all are the same.
fn step(years: &BTreeMap<i32, Decimal>, value: Decimal) -> Option<u8> {
    let (lowest, highest) = (years.values().min()?, years.values().max()?);
    let span = highest.checked_sub(*lowest)?;
    if span.is_zero() {
        return Some(TOP / 2);
    }
    value.checked_sub(*lowest)?.checked_mul(Decimal::from(TOP))?.checked_div(span)?.round().to_u8()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::step;

    #[test]
    fn a_line_goes_from_its_own_lowest_to_its_own_highest() {
        let line = |values: &[(i32, i64)]| -> Vec<Option<u8>> {
            let years = values.iter().map(|(year, value)| (*year, Decimal::new(*value, 1))).collect();
            values.iter().map(|(_, value)| step(&years, Decimal::new(*value, 1))).collect()
        };
        assert_eq!(line(&[(2008, 10), (2009, 45), (2010, 80)]), [Some(0), Some(4), Some(7)]);
        assert_eq!(line(&[(2008, -5), (2009, -10)]), [Some(7), Some(0)]);
        assert_eq!(line(&[(2008, 10), (2009, 10)]), [Some(3), Some(3)]);
    }
}
