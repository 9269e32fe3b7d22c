//! The ways in which a table is broken down: each is an axis, and each stretch of an axis is a leaf.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::model::period::Period;

/// An axis: its leaves, and the groups of them that a value can be for.
///
/// Leaves do not overlap. A group is a leaf alone (and has its number), or a whole. Every whole has a leaf of its own for
/// what its parts lack: people of no known unit, or of units that are not in the file.
#[derive(Debug, Default)]
pub struct Axis {
    /// By group: its leaves. First each leaf alone, then the wholes.
    pub groups: Vec<Vec<usize>>,
    /// By leaf: the groups that it belongs to, itself first.
    pub of: Vec<Vec<usize>>,
    /// The leaves that are rests.
    pub rests: Vec<usize>,
}

impl Axis {
    /// How many leaves there are.
    pub fn leaves(&self) -> usize {
        self.of.len()
    }

    /// Whether a group is a leaf.
    pub fn is_leaf(&self, group: usize) -> bool {
        group < self.of.len()
    }

    /// The axis of some parts and their whole; the whole is the last group. Without parts it is a leaf.
    pub fn parts(parts: usize) -> Self {
        if parts == 0 { Self::new(1, &[]) } else { Self::new(parts, &[(0..parts).collect()]) }
    }

    /// The axis of periods, and the group of each: all periods together are cut into the shortest stretches.
    pub fn time(periods: &[Period]) -> (Self, BTreeMap<Period, usize>) {
        let mut cuts: Vec<NaiveDate> =
            periods.iter().flat_map(|period| [Some(period.first()), after(*period)]).flatten().collect();
        cuts.sort_unstable();
        cuts.dedup();
        let all = cuts.iter().zip(cuts.iter().skip(1));
        let within = |period: &Period, (from, to): (&NaiveDate, &NaiveDate)| {
            period.first() <= *from && Some(*to) <= after(*period)
        };
        let stretches: Vec<_> = all.filter(|it| periods.iter().any(|period| within(period, *it))).collect();
        let of = |period: &Period| -> Vec<usize> {
            stretches.iter().enumerate().filter(|(_, it)| within(period, **it)).map(|(index, _)| index).collect()
        };
        let mut wholes: Vec<(Period, Vec<usize>)> = periods.iter().map(|period| (*period, of(period))).collect();
        wholes.sort();
        wholes.dedup();
        let (alone, wholes): (Vec<_>, Vec<_>) = wholes.into_iter().partition(|(_, leaves)| leaves.len() == 1);
        let (names, wholes): (Vec<Period>, Vec<Vec<usize>>) = wholes.into_iter().unzip();
        let first = stretches.len() + wholes.len();
        let alone = alone.into_iter().filter_map(|(period, leaves)| Some((period, *leaves.first()?)));
        let groups =
            names.into_iter().enumerate().map(|(index, period)| (period, first + index)).chain(alone).collect();
        (Self::new(stretches.len(), &wholes), groups)
    }

    fn new(parts: usize, wholes: &[Vec<usize>]) -> Self {
        let rests: Vec<usize> = (parts..parts + wholes.len()).collect();
        let with_rest = wholes.iter().zip(&rests).map(|(whole, rest)| whole.iter().copied().chain([*rest]).collect());
        let alone = (0..parts + wholes.len()).map(|leaf| vec![leaf]);
        let groups: Vec<Vec<usize>> = alone.chain(with_rest).collect();
        let of = (0..parts + wholes.len())
            .map(|leaf| {
                groups.iter().enumerate().filter(|(_, group)| group.contains(&leaf)).map(|(index, _)| index).collect()
            })
            .collect();
        Self { groups, of, rests }
    }
}

/// The day after a period.
fn after(period: Period) -> Option<NaiveDate> {
    period.last().checked_add_days(Days::new(1))
}
