//! An indicator's values as one table, with every cell that can be spoken of, whether the file has it or not.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::axis::Axis;
use super::fill;
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::period::Period;

/// How many axes there are: sex, age, unit, area and time.
pub const AXES: usize = 5;

/// A group on each axis. With a leaf on each it is an innermost cell, of which all others are sums.
pub type Place = [usize; AXES];

/// A value with what it is for.
pub type Told<'b> = (&'b Breakdown, Period, Decimal);

/// More cells than this are not reckoned with: so many take two seconds at most.
const MOST_CELLS: usize = 20_000;

/// No count is as large. It is also "without end": sums of it do not run over.
pub const ENDLESS: i64 = 1 << 44;

/// Why values are no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Some are below zero or have no end: they are no counts.
    NoCounts,
    /// They are too many.
    TooMany,
    /// They contradict each other.
    Contradicting,
}

/// What a reader is told of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its value.
    Shown,
    /// That it is below the limit.
    Small,
    /// Nothing but that it is there.
    Hidden,
    /// Nothing: it is not in the file.
    Absent,
}

/// A cell: what its value can be by the file, and what is told of it.
#[derive(Debug, Clone)]
pub struct Cell {
    /// At least this.
    pub low: i64,
    /// At most this.
    pub high: i64,
    /// What is told of it.
    pub state: State,
    /// Whether the file settles its value, be it by sums.
    pub known: bool,
}

/// All cells, with the axes that number them.
#[derive(Debug)]
pub struct Table {
    pub axes: [Axis; AXES],
    pub cells: Vec<Cell>,
    /// Counts below this are small.
    pub limit: i64,
    /// One more person. Values with decimals are kept as whole numbers of the last decimal.
    pub one: i64,
    /// The cell of each value, in the order they came.
    published: Vec<usize>,
    /// On which axes values are broken down, together: by sex and unit, by age.
    patterns: BTreeSet<[bool; AXES]>,
    /// The rests, by axis and leaf, in which there is somebody.
    somebody: BTreeSet<(usize, usize)>,
}

impl Table {
    /// The table of some values.
    ///
    /// # Errors
    /// Why there is none.
    pub fn new(told: &[Told<'_>], limit: u32) -> Result<Self, Unfit> {
        let mut table = Self::unfilled(told, limit)?;
        fill::fill(&mut table).map_err(|_| Unfit::Contradicting)?;
        table.somebody = table.rests_with_somebody();
        Ok(table)
    }

    fn unfilled(told: &[Told<'_>], limit: u32) -> Result<Self, Unfit> {
        let scale = told.iter().map(|(.., value)| value.normalize().scale()).max().ok_or(Unfit::NoCounts)?;
        let one = 10_i64.checked_pow(scale).ok_or(Unfit::NoCounts)?;
        let values: Option<Vec<i64>> = told.iter().map(|(.., value)| whole(*value, one)).collect();
        let values = values.ok_or(Unfit::NoCounts)?;
        let (axes, places) = axes(told);
        let size = axes.iter().try_fold(1_usize, |size, axis| size.checked_mul(axis.groups.len()));
        let size = size.filter(|size| *size <= MOST_CELLS).ok_or(Unfit::TooMany)?;
        let unknown = Cell { low: 0, high: ENDLESS, state: State::Absent, known: false };
        let mut table = Self {
            axes,
            cells: vec![unknown; size],
            limit: i64::from(limit).checked_mul(one).ok_or(Unfit::NoCounts)?,
            one,
            published: Vec::new(),
            patterns: BTreeSet::new(),
            somebody: BTreeSet::new(),
        };
        for (place, value) in places.iter().zip(values) {
            table.publish(place, value);
        }
        Ok(table)
    }

    fn publish(&mut self, place: &Place, value: i64) {
        let index = self.index(place);
        let state = if value < self.limit { State::Small } else { State::Shown };
        self.published.push(index);
        let mut pattern = self.pattern(place);
        // What is a count of all is one of women and men.
        if let Some(sex) = pattern.first_mut() {
            *sex = true;
        }
        self.patterns.insert(pattern);
        if let Some(cell) = self.cells.get_mut(index) {
            *cell = Cell { low: value, high: value, state, known: true };
        }
    }

    fn pattern(&self, place: &Place) -> [bool; AXES] {
        let mut pattern = [false; AXES];
        for ((broken_down, axis), group) in pattern.iter_mut().zip(&self.axes).zip(place) {
            *broken_down = axis.is_leaf(*group);
        }
        pattern
    }

    /// What is told of each value, in the order they came.
    pub fn states(&self) -> Vec<State> {
        self.published.iter().map(|index| self.cells.get(*index).map_or(State::Hidden, |cell| cell.state)).collect()
    }

    /// The number of a cell.
    pub fn index(&self, place: &Place) -> usize {
        self.axes.iter().zip(place).fold(0, |index, (axis, group)| index * axis.groups.len() + group)
    }

    /// The place of a cell by its number.
    pub fn place(&self, mut index: usize) -> Place {
        let mut place = [0; AXES];
        for (group, axis) in place.iter_mut().zip(&self.axes).rev() {
            *group = index % axis.groups.len();
            index /= axis.groups.len();
        }
        place
    }

    /// Whether a cell is an innermost one.
    pub fn is_inner(&self, place: &Place) -> bool {
        self.leaves(place) == AXES
    }

    /// On how many axes a cell is a leaf.
    pub fn leaves(&self, place: &Place) -> usize {
        self.axes.iter().zip(place).filter(|(axis, group)| axis.is_leaf(**group)).count()
    }

    /// How many innermost cells there are in a cell, rests apart.
    pub fn size(&self, place: &Place) -> usize {
        let leaves = |axis: &Axis, group: usize| {
            axis.groups.get(group).map_or(1, |leaves| leaves.iter().filter(|leaf| !axis.rests.contains(leaf)).count())
        };
        self.axes.iter().zip(place).map(|(axis, group)| leaves(axis, *group).max(1)).product()
    }

    /// Whether a cell is a part of a rest in which there is nobody: such a rest is none.
    pub fn is_no_rest(&self, place: &Place) -> bool {
        let nobody = |(axis, leaf): (usize, &usize)| {
            self.axes.get(axis).is_some_and(|of| of.rests.contains(leaf)) && !self.somebody.contains(&(axis, *leaf))
        };
        place.iter().enumerate().any(nobody)
    }

    /// Every rest, by axis and leaf, in which there is somebody.
    fn rests_with_somebody(&self) -> BTreeSet<(usize, usize)> {
        let cells = self.cells.iter().enumerate().filter(|(_, cell)| cell.low > 0);
        let all = cells.flat_map(|(index, _)| self.place(index).into_iter().enumerate());
        all.filter(|(axis, leaf)| self.axes.get(*axis).is_some_and(|of| of.rests.contains(leaf))).collect()
    }

    /// Every count that is not to be told: those below the limit that the file has, or that follow from it.
    pub fn secrets(&self) -> Vec<usize> {
        let small = |cell: &Cell| cell.known && cell.low < self.limit;
        let all = self.cells.iter().enumerate().filter(|(_, cell)| small(cell)).map(|(index, _)| index);
        all.filter(|index| {
            let place = self.place(*index);
            if self.is_no_rest(&place) {
                return false;
            }
            let own = self.pattern(&place);
            let within = |pattern: &[bool; AXES]| own.iter().zip(pattern).all(|(own, whole)| !*own || *whole);
            self.patterns.iter().any(within)
        })
        .collect()
    }
}

/// A count as a whole number of its last decimal; none for what is no count of anybody.
fn whole(value: Decimal, one: i64) -> Option<i64> {
    let value = value.checked_mul(Decimal::from(one))?.to_i64()?;
    (0..ENDLESS).contains(&value).then_some(value)
}

/// The axes of some values, and where on them each stands.
fn axes(told: &[Told<'_>]) -> ([Axis; AXES], Vec<Place>) {
    let by = |of: fn(&Breakdown) -> Option<&str>| -> (Axis, Vec<&str>) {
        let mut names: Vec<&str> = told.iter().filter_map(|(breakdown, ..)| of(breakdown)).collect();
        names.sort_unstable();
        names.dedup();
        (Axis::parts(names.len()), names)
    };
    let group = |(axis, names): &(Axis, Vec<&str>), name: Option<&str>| match name {
        Some(name) => names.binary_search(&name).unwrap_or_default(),
        None => axis.groups.len() - 1,
    };
    let by_sex = told.iter().any(|(breakdown, ..)| breakdown.sex.is_some());
    // Who counts women has counted men, whether they are in the file or not.
    let sex = (Axis::parts(if by_sex { 2 } else { 0 }), vec!["men", "women"]);
    let (age, unit, area) = (by(|it| it.age.as_deref()), by(|it| it.unit.as_deref()), by(|it| it.area.as_deref()));
    let (time, periods) = Axis::time(&told.iter().map(|(_, period, _)| *period).collect::<Vec<_>>());
    let places = told.iter().map(|(it, period, _)| {
        let name = it.sex.map(|sex| if sex == Sex::Women { "women" } else { "men" });
        let period = periods.get(period).copied().unwrap_or_default();
        [
            group(&sex, name),
            group(&age, it.age.as_deref()),
            group(&unit, it.unit.as_deref()),
            group(&area, it.area.as_deref()),
            period,
        ]
    });
    let places = places.collect();
    ([sex.0, age.0, unit.0, area.0, time], places)
}
