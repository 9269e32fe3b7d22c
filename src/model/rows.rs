//! Rows of measurements by what they measure: sorted once, asked for often.

use foldhash::HashMap;
use std::ops::Range;

use super::breakdown::Breakdown;
use super::id::Id;
use super::measurement::Measurement;
use super::period::Period;

/// An organisation's measurements, indicator by indicator.
#[derive(Debug, Default)]
pub struct Rows<'a> {
    /// In the order in which the first of each is met.
    all: Vec<OfOne<'a>>,
    places: HashMap<&'a str, usize>,
}

/// The rows of one indicator: by breakdown, the whole first; then by period; then in the order in which they were read.
#[derive(Debug)]
pub struct OfOne<'a> {
    /// The indicator, as the first of the rows names it.
    pub id: &'a Id,
    /// There is at least one.
    rows: Vec<&'a Measurement>,
}

impl<'a> Rows<'a> {
    /// Sorts measurements by what they measure.
    pub fn new(measurements: &'a [Measurement]) -> Self {
        let mut rows = Self::default();
        // Rows of the same indicator mostly stand together.
        for together in measurements.chunk_by(|one, next| one.indicator.value == next.indicator.value) {
            let Some(first) = together.first() else { continue };
            let id = &first.indicator.value;
            let place = *rows.places.entry(id.as_str()).or_insert(rows.all.len());
            if place == rows.all.len() {
                rows.all.push(OfOne { id, rows: Vec::with_capacity(together.len()) });
            }
            rows.all.get_mut(place).into_iter().for_each(|of| of.rows.extend(together));
        }
        for of in &mut rows.all {
            of.rows.sort_by(|one, other| (&one.breakdown, one.period).cmp(&(&other.breakdown, other.period)));
        }
        rows
    }

    /// Every indicator that has rows.
    pub fn all(&self) -> &[OfOne<'a>] {
        &self.all
    }

    /// Where an indicator stands among all.
    pub fn place(&self, id: &Id) -> Option<usize> {
        self.places.get(id.as_str()).copied()
    }

    /// The rows of an indicator.
    pub fn of(&self, id: &Id) -> Option<&OfOne<'a>> {
        self.all.get(self.place(id)?)
    }
}

impl<'a> OfOne<'a> {
    /// All rows.
    pub fn all(&self) -> &[&'a Measurement] {
        &self.rows
    }

    /// The newest period.
    pub fn newest(&self) -> Option<Period> {
        self.rows.iter().map(|row| row.period).max()
    }

    /// The rows of each breakdown.
    pub fn by_breakdown(&self) -> impl Iterator<Item = &[&'a Measurement]> {
        self.rows.chunk_by(|one, next| one.breakdown == next.breakdown)
    }

    /// The breakdowns, each with where its rows stand among all.
    pub fn breakdowns(&self) -> impl Iterator<Item = (&'a Breakdown, Range<usize>)> {
        let mut start = 0;
        self.by_breakdown().filter_map(move |rows| {
            let range = start..start + rows.len();
            start = range.end;
            rows.first().map(|row| (&row.breakdown, range))
        })
    }

    /// The rows that are of the same breakdown and period.
    pub fn of_the_same(&self) -> impl Iterator<Item = &[&'a Measurement]> {
        self.rows.chunk_by(|one, next| one.period == next.period && one.breakdown == next.breakdown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::breakdown::Sex;
    use crate::model::measurement::{Comparison, Kind, Value};
    use crate::source::{At, Sources};

    #[test]
    fn rows_stand_by_breakdown_and_period_as_they_were_read() {
        let mut sources = Sources::default();
        let file = sources.add(String::new(), String::new().into(), String::new());
        let at = sources.start(file);
        let row = |id: &str, year: i32, sex: Option<Sex>, comment: &str| Measurement {
            indicator: At::new(Id::new(id), at),
            period: Period::year(year).unwrap_or_else(|| Period::day(chrono::NaiveDate::default())),
            period_at: at,
            breakdown: Breakdown { sex, ..Breakdown::default() },
            kind: Kind::Outcome,
            value: Value::Missing(String::new()),
            comparison: Comparison::default(),
            source: None,
            breaks_series: false,
            replaces: false,
            comment: Some(comment.to_owned()),
            at,
        };
        let men = Some(Sex::Men);
        let measurements = [
            row("b", 2020, men, "1"),
            row("a", 2021, None, "2"),
            row("b", 2021, None, "3"),
            row("b", 2020, None, "4"),
            row("b", 2021, None, "5"),
        ];
        let rows = Rows::new(&measurements);
        let said = |rows: &[&Measurement]| rows.iter().filter_map(|row| row.comment.clone()).collect::<String>();
        let all: Vec<_> = rows.all().iter().map(|of| (of.id.as_str(), said(of.all()))).collect();
        assert_eq!(all, [("b", "4351".to_owned()), ("a", "2".to_owned())]);
        let same = |id: &str| rows.of(&Id::new(id)).map(|of| of.of_the_same().map(said).collect::<Vec<_>>());
        assert_eq!(same("b"), Some(vec!["4".to_owned(), "35".to_owned(), "1".to_owned()]));
        assert_eq!(same("c"), None);
        let ranges = rows.of(&Id::new("b")).map(|of| of.breakdowns().map(|(_, range)| range).collect::<Vec<_>>());
        assert_eq!(ranges, Some(vec![0..3, 3..4]));
    }
}
