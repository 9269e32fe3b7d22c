//! Series: an indicator's measurements in order of time, one point a period.

use std::cell::OnceCell;
use std::ops::Range;

use rust_decimal::Decimal;

use super::mask::Mask;

use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::colour::Colour;
use crate::model::direction::Direction;
use crate::model::id::Id;
use crate::model::measurement::{Comparison, Kind, Measurement, Rank};
use crate::model::period::Period;
use crate::model::rows::{OfOne, Rows};
use crate::model::unit::Unit;

/// What is known of an indicator in a period: the rows that say so, and what they say together.
#[derive(Debug, Clone)]
pub struct Point<'a> {
    /// When.
    pub period: Period,
    /// The value, for judging: what is published asks for [`Point::shown`].
    pub(super) value: Decimal,
    /// Why the value is not shown.
    pub(super) mask: Option<Mask>,
    /// The comparison group in the same period, put together from all rows.
    pub comparison: Comparison,
    /// The rows, the one whose value counts first.
    pub rows: Vec<&'a Measurement>,
}

impl Point<'_> {
    /// The value as it is, for checks of the plan's own files: never for what is published.
    pub fn exact(&self) -> Decimal {
        self.value
    }

    /// The value, unless it is masked.
    pub fn shown(&self) -> Option<Decimal> {
        if self.is_masked() { None } else { Some(self.value) }
    }

    /// Whether the value is not to be shown.
    pub fn is_masked(&self) -> bool {
        self.mask.is_some()
    }

    /// Why the value is not to be shown.
    pub fn mask(&self) -> Option<Mask> {
        self.mask
    }

    /// The value with its unit as it may be shown: "24 dagar", "färre än 5 elever".
    pub fn quantity(&self, unit: Option<&Unit>) -> Message {
        match self.mask {
            None => Unit::quantity(unit, self.value),
            Some(Mask::Below(limit)) => {
                Message::new("quantity-below").with("quantity", Unit::quantity(unit, Decimal::from(limit)))
            }
            Some(Mask::Other) => Message::new("quantity-hidden"),
        }
    }

    /// The colour, unless the value is masked: beside quartiles it tells of it.
    pub fn colour(&self, better: Direction) -> Option<Colour> {
        if self.is_masked() { None } else { self.exact_colour(better) }
    }

    /// The colour: as published; else by rank; else by the group's quartiles; none where neither way is better.
    ///
    /// Equals share the better rank: the value that is just a quartile belongs to the better side of it. The rank is the
    /// definition itself; a quartile lies between two values, and may let in one place more than a quarter of them.
    pub fn exact_colour(&self, better: Direction) -> Option<Colour> {
        if better == Direction::Neither {
            return None;
        }
        self.comparison
            .colour
            .or_else(|| self.comparison.rank.map(Rank::colour))
            .or_else(|| self.colour_by_quartiles(better))
    }

    /// The rank that the colour follows from, unless the value is masked.
    pub fn ranked(&self) -> Option<Rank> {
        self.comparison.rank.filter(|_| !self.is_masked() && self.comparison.colour.is_none())
    }

    /// The colour that it would have if equals shared the worst of their places, where that is another one.
    pub fn colour_otherwise(&self, better: Direction) -> Option<Colour> {
        let colour = self.colour(better)?;
        let rank = self.comparison.rank.filter(|rank| rank.colour() == colour)?;
        rank.last().map(Rank::colour).filter(|otherwise| *otherwise != colour)
    }

    fn colour_by_quartiles(&self, better: Direction) -> Option<Colour> {
        let (lower, upper) = (self.comparison.lower_quartile?, self.comparison.upper_quartile?);
        let (best, worst) = match better {
            Direction::Lower => (self.value <= lower, self.value > upper),
            _ => (self.value >= upper, self.value < lower),
        };
        Some(match (best, worst) {
            (true, _) => Colour::Green,
            (_, true) => Colour::Red,
            _ => Colour::Yellow,
        })
    }
}

/// An indicator's points in order of time, and where series of comparable values begin.
#[derive(Debug, Clone, Default)]
pub struct Series<'a> {
    /// Points with a value, oldest first.
    pub points: Vec<Point<'a>>,
    /// Periods in which a new way to measure begins.
    pub breaks: Vec<Period>,
    /// What was foreseen, oldest period first, and of the same period the last one written last.
    pub forecasts: Vec<Point<'a>>,
}

impl<'a> Series<'a> {
    /// Takes the rows of one indicator and one breakdown, which stand in order of time.
    fn new(rows: &[&'a Measurement]) -> Self {
        let breaks = rows.iter().filter(|row| row.breaks_series).map(|row| row.period).collect();
        let together = rows.chunk_by(|one, next| one.period == next.period);
        let measured = together.filter_map(|rows| {
            let rows: Vec<_> = rows.iter().copied().filter(|row| row.kind != Kind::Forecast).collect();
            point(rows.first()?.period, rows)
        });
        let points = measured.collect();
        let foreseen = rows.iter().filter(|row| row.kind == Kind::Forecast);
        let forecasts = foreseen.filter_map(|row| point(row.period, vec![row])).collect();
        Self { points, breaks, forecasts }
    }

    /// The point of a period: of just this period, else the newest that lies within it.
    pub fn of(&self, period: Period) -> Option<&Point<'a>> {
        let exact = self.points.iter().find(|point| point.period == period);
        exact.or_else(|| self.points.iter().rev().find(|point| period.contains(&point.period)))
    }

    /// The newest forecast for a period.
    pub fn forecast(&self, period: Period) -> Option<&Point<'a>> {
        self.forecasts.iter().rev().find(|point| period.contains(&point.period))
    }

    /// The same series as if a forecast had come true: it takes the place of what was measured of its period.
    pub fn with(&self, forecast: Point<'a>) -> Self {
        let mut points: Vec<Point<'a>> = self
            .points
            .iter()
            .filter(|point| point.period < forecast.period && !forecast.period.overlaps(&point.period))
            .cloned()
            .collect();
        points.push(forecast);
        Self { points, breaks: self.breaks.clone(), forecasts: Vec::new() }
    }

    /// The newest point before a period, not itself and not a part of it.
    pub fn before(&self, period: Period) -> Option<&Point<'a>> {
        self.points.iter().rev().find(|point| point.period.last() < period.first())
    }

    /// Where a new way to measure began after one period and not after the other.
    pub fn break_between(&self, from: Period, to: Period) -> Option<Period> {
        self.breaks.iter().copied().find(|period| from < *period && *period <= to)
    }
}

/// The last row that says it corrects an earlier one counts; else the first (rows that disagree are an error by then).
fn point(period: Period, mut rows: Vec<&Measurement>) -> Option<Point<'_>> {
    let counts = rows.iter().rposition(|row| row.replaces && row.value.number().is_some());
    let counts = counts.or_else(|| rows.iter().position(|row| row.value.number().is_some()))?;
    rows.swap(0, counts);
    let value = rows.first()?.value.number()?;
    let comparison = rows.iter().fold(Comparison::default(), |known, row| Comparison {
        value: known.value.or_else(|| row.comparison.value.clone()),
        lower_quartile: known.lower_quartile.or(row.comparison.lower_quartile),
        upper_quartile: known.upper_quartile.or(row.comparison.upper_quartile),
        colour: known.colour.or(row.comparison.colour),
        rank: known.rank.or(row.comparison.rank),
    });
    Some(Point { period, value, mask: None, comparison, rows })
}

/// Every indicator's series, by breakdown. Each is made when it is first asked for.
#[derive(Debug)]
pub struct AllSeries<'a> {
    rows: Rows<'a>,
    /// By the indicator's place among the rows.
    made: Vec<OnceCell<Vec<Part<'a>>>>,
}

/// A breakdown of an indicator.
#[derive(Debug)]
struct Part<'a> {
    breakdown: &'a Breakdown,
    /// Where its rows stand among the indicator's.
    rows: Range<usize>,
    series: OnceCell<Series<'a>>,
}

impl<'a> AllSeries<'a> {
    /// Sorts an organisation's measurements.
    pub fn new(measurements: &'a [Measurement]) -> Self {
        let rows = Rows::new(measurements);
        let made = rows.all().iter().map(|_| OnceCell::new()).collect();
        Self { rows, made }
    }

    /// The rows that series are made of.
    pub fn rows(&self) -> &Rows<'a> {
        &self.rows
    }

    /// An indicator's series for the whole organisation.
    pub fn total(&self, indicator: &Id) -> Option<&Series<'a>> {
        let place = self.rows.place(indicator)?;
        // The whole sorts first.
        self.at(place).first().filter(|part| part.breakdown.is_total()).map(|part| self.series(place, part))
    }

    /// Every series there is.
    pub(super) fn all(&self) -> impl Iterator<Item = &Series<'a>> {
        (0..self.made.len()).flat_map(move |place| self.at(place).iter().map(move |part| self.series(place, part)))
    }

    /// All of an indicator's series, to mask them.
    pub(super) fn of_mut(&mut self, indicator: &Id) -> impl Iterator<Item = (&'a Breakdown, &mut Series<'a>)> {
        // All of them are made before any is changed.
        self.breakdowns(indicator).for_each(drop);
        let place = self.rows.place(indicator);
        let parts = place.and_then(|place| self.made.get_mut(place)?.get_mut()).into_iter().flatten();
        parts.filter_map(|part| Some((part.breakdown, part.series.get_mut()?)))
    }

    /// An indicator's series for parts of the organisation.
    pub fn parts(&self, indicator: &Id) -> impl Iterator<Item = (&'a Breakdown, &Series<'a>)> {
        self.breakdowns(indicator).filter(|(breakdown, _)| !breakdown.is_total())
    }

    /// All of an indicator's series.
    pub fn breakdowns(&self, indicator: &Id) -> impl Iterator<Item = (&'a Breakdown, &Series<'a>)> {
        let place = self.rows.place(indicator);
        place
            .into_iter()
            .flat_map(move |place| self.at(place).iter().map(move |part| (part.breakdown, self.series(place, part))))
    }

    fn at(&self, place: usize) -> &[Part<'a>] {
        let made = || {
            let breakdowns = self.rows.all().get(place).into_iter().flat_map(OfOne::breakdowns);
            let part = |(breakdown, rows)| Part { breakdown, rows, series: OnceCell::new() };
            breakdowns.map(part).collect()
        };
        self.made.get(place).map_or(&[], |cell| cell.get_or_init(made))
    }

    fn series<'s>(&'s self, place: usize, part: &'s Part<'a>) -> &'s Series<'a> {
        part.series.get_or_init(|| {
            let rows = self.rows.all().get(place).and_then(|of| of.all().get(part.rows.clone()));
            Series::new(rows.unwrap_or_default())
        })
    }
}
