//! An indicator's values as cells of one large table, and which cells add up to which.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::audit;
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::period::Period;

/// What is known of a cell to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its value.
    Shown,
    /// That it is below the limit.
    Small,
    /// That it is not below the limit.
    Masked,
    /// Nothing: it is published nowhere, but follows from others.
    Implied,
}

/// A value, published or implied.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The value; of an implied one only where it is known.
    pub value: Option<Decimal>,
    /// What a reader is told.
    pub state: State,
    /// Whether it must not be worked out.
    pub secret: bool,
}

/// One cell is the sum of others.
#[derive(Debug, Clone)]
pub struct Sum {
    /// The whole.
    pub total: usize,
    /// Its parts.
    pub parts: Vec<usize>,
}

/// All cells, the published ones first and in the order they came, with their sums.
#[derive(Debug)]
pub struct Cells {
    pub all: Vec<Cell>,
    pub sums: Vec<Sum>,
    pub limit: u32,
    published: usize,
}

type Keys = BTreeMap<(Breakdown, Period), usize>;

/// What a breakdown is a part of, in each of the ways that it is broken down.
const DIMENSIONS: [fn(&Breakdown) -> Option<Breakdown>; 4] = [without_sex, without_age, without_unit, without_area];

/// Whether a count is below the limit.
pub fn is_small(value: Decimal, limit: u32) -> bool {
    Decimal::ZERO <= value && value < Decimal::from(limit)
}

impl Cells {
    /// The cells of an indicator.
    pub fn new<'b>(points: impl Iterator<Item = (&'b Breakdown, Period, Decimal)>, limit: u32, adds_up: bool) -> Self {
        let mut table = Self { all: Vec::new(), sums: Vec::new(), limit, published: 0 };
        let mut keys = Keys::new();
        for (breakdown, period, value) in points {
            let secret = is_small(value, limit);
            let state = if secret { State::Small } else { State::Shown };
            keys.insert((breakdown.clone(), period), table.all.len());
            table.all.push(Cell { value: Some(value), state, secret });
        }
        table.published = table.all.len();
        table.imply_all(&mut keys);
        table.by_breakdown(&keys);
        if adds_up {
            table.by_time(&keys);
        }
        table.solve();
        table.add_rests();
        table
    }

    /// What a reader is told of the published ones, in the order they came.
    pub fn published(&self) -> impl Iterator<Item = State> {
        self.all.iter().take(self.published).map(|cell| cell.state)
    }

    /// Masks cell after cell until no secret one can be worked out.
    pub fn protect(&mut self) {
        while let Some(exposed) = audit::exposed(self) {
            let Some(next) = self.to_mask(exposed) else { return };
            if let Some(cell) = self.all.get_mut(next) {
                cell.state = State::Masked;
            }
        }
    }

    /// The smallest shown part of a sum with the exposed cell, else its total, else the smallest of all that are shown.
    fn to_mask(&self, exposed: usize) -> Option<usize> {
        let shown = |index: &usize| self.all.get(*index).is_some_and(|cell| cell.state == State::Shown);
        let value = |index: &usize| self.all.get(*index).and_then(|cell| cell.value);
        let of = self.sums.iter().filter(|sum| sum.total == exposed || sum.parts.contains(&exposed));
        let parts = of.clone().flat_map(|sum| sum.parts.iter().copied()).filter(shown);
        let totals = of.map(|sum| sum.total).filter(shown);
        let any = (0..self.published).filter(shown);
        parts.min_by_key(value).or_else(|| totals.min_by_key(value)).or_else(|| any.into_iter().min_by_key(value))
    }

    /// A cell that nobody publishes; what its value is shows later.
    fn imply(&mut self) -> usize {
        self.all.push(Cell { value: None, state: State::Implied, secret: false });
        self.all.len() - 1
    }

    fn value(&self, index: usize) -> Option<Decimal> {
        self.all.get(index)?.value
    }

    fn total_of(&self, parts: &[usize]) -> Option<Decimal> {
        parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(self.value(*part)?))
    }

    /// Every whole that a cell is a part of, and the other sex, whether anybody publishes them or not: what is a part of
    /// two sums ties them together.
    fn imply_all(&mut self, keys: &mut Keys) {
        let mut open: Vec<(Breakdown, Period)> = keys.keys().cloned().collect();
        while let Some((breakdown, period)) = open.pop() {
            let wholes = DIMENSIONS.iter().filter_map(|without| without(&breakdown));
            for near in wholes.chain(other_sex(&breakdown)) {
                let key = (near, period);
                if !keys.contains_key(&key) {
                    keys.insert(key.clone(), self.imply());
                    open.push(key);
                }
            }
        }
    }

    /// Women and men, units, areas and ages make the whole.
    fn by_breakdown(&mut self, keys: &Keys) {
        for without in DIMENSIONS {
            let mut groups: BTreeMap<(Breakdown, Period), Vec<usize>> = BTreeMap::new();
            for ((breakdown, period), index) in keys {
                if let Some(whole) = without(breakdown) {
                    groups.entry((whole, *period)).or_default().push(*index);
                }
            }
            let total = |key: &(Breakdown, Period)| keys.get(key).copied();
            self.sums.extend(groups.into_iter().filter_map(|(key, parts)| Some(Sum { total: total(&key)?, parts })));
        }
    }

    /// What the parts lack of a whole is a part of its own; parts that come to more are no parts of it.
    fn add_rests(&mut self) {
        let mut sums = std::mem::take(&mut self.sums);
        let rest = |all: &Self, sum: &Sum| all.value(sum.total)?.checked_sub(all.total_of(&sum.parts)?);
        sums.retain(|sum| rest(self, sum).is_none_or(|rest| rest >= Decimal::ZERO));
        for sum in &mut sums {
            if let Some(rest) = rest(self, sum).filter(|rest| *rest > Decimal::ZERO) {
                let part = self.imply();
                self.know(part, rest);
                sum.parts.push(part);
            }
        }
        self.sums = sums;
    }

    /// A small value that follows from others is as secret as if it were published.
    fn know(&mut self, index: usize, value: Decimal) {
        let secret = is_small(value, self.limit);
        if let Some(cell) = self.all.get_mut(index) {
            (cell.value, cell.secret) = (Some(value), secret);
        }
    }

    /// Of a count that adds up, a period is the sum of the shortest stretches that all periods together are cut into.
    fn by_time(&mut self, keys: &Keys) {
        let mut rows: BTreeMap<&Breakdown, Vec<(Period, usize)>> = BTreeMap::new();
        for ((breakdown, period), index) in keys {
            rows.entry(breakdown).or_default().push((*period, *index));
        }
        for periods in rows.into_values().filter(|periods| periods.len() > 1) {
            self.stretches(&periods);
        }
    }

    fn stretches(&mut self, periods: &[(Period, usize)]) {
        let mut cuts: Vec<NaiveDate> =
            periods.iter().flat_map(|(period, _)| [Some(period.first()), after(*period)]).flatten().collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut stretches: Vec<(NaiveDate, NaiveDate, usize)> = Vec::new();
        for (from, to) in cuts.iter().zip(cuts.iter().skip(1)) {
            let is = |period: &Period| period.first() == *from && after(*period) == Some(*to);
            let covers = |period: &Period| period.first() <= *from && after(*period) >= Some(*to);
            if periods.iter().any(|(period, _)| covers(period)) {
                let known = periods.iter().find(|(period, _)| is(period)).map(|(_, index)| *index);
                stretches.push((*from, *to, known.unwrap_or_else(|| self.imply())));
            }
        }
        for (period, total) in periods {
            let within = |it: &&(NaiveDate, NaiveDate, usize)| period.first() <= it.0 && Some(it.1) <= after(*period);
            let parts: Vec<usize> = stretches.iter().filter(within).map(|(_, _, index)| *index).collect();
            if parts != [*total] {
                self.sums.push(Sum { total: *total, parts });
            }
        }
    }

    /// Finds the values of implied cells that follow one by one.
    fn solve(&mut self) {
        while let Some((index, value)) = self.sums.iter().find_map(|sum| self.follows(sum)) {
            self.know(index, value);
        }
    }

    /// The only value of a sum that is not known.
    fn follows(&self, sum: &Sum) -> Option<(usize, Decimal)> {
        let mut open = sum.parts.iter().chain([&sum.total]).filter(|index| self.value(**index).is_none());
        let (one, None) = (open.next()?, open.next()) else { return None };
        let others: Vec<usize> = sum.parts.iter().copied().filter(|part| part != one).collect();
        let others = self.total_of(&others)?;
        let value = if *one == sum.total { Some(others) } else { self.value(sum.total)?.checked_sub(others) };
        Some((*one, value?))
    }
}

fn other_sex(breakdown: &Breakdown) -> Option<Breakdown> {
    let other = match breakdown.sex? {
        Sex::Women => Sex::Men,
        Sex::Men => Sex::Women,
    };
    Some(Breakdown { sex: Some(other), ..breakdown.clone() })
}

fn after(period: Period) -> Option<NaiveDate> {
    period.last().checked_add_days(Days::new(1))
}

fn without_sex(part: &Breakdown) -> Option<Breakdown> {
    part.sex.is_some().then(|| Breakdown { sex: None, ..part.clone() })
}

fn without_age(part: &Breakdown) -> Option<Breakdown> {
    part.age.is_some().then(|| Breakdown { age: None, ..part.clone() })
}

fn without_unit(part: &Breakdown) -> Option<Breakdown> {
    part.unit.is_some().then(|| Breakdown { unit: None, ..part.clone() })
}

fn without_area(part: &Breakdown) -> Option<Breakdown> {
    part.area.is_some().then(|| Breakdown { area: None, ..part.clone() })
}
