//! Small numbers: which values are not shown in what is published, so that nobody can be recognised.
//!
//! It is settled once, before anything is judged or written: a point carries its mask, and gives its value to nobody who
//! publishes. Counts of people below the organisation's limit are masked; so is as much more as it takes that none of
//! them can be worked out from what is left.

mod axis;
mod fill;
mod overlap;
mod people;
pub(super) mod secrecy;
mod table;
mod witness;

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::series::{AllSeries, Point};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::period::Period;

use table::{State, Table, Told, Unfit};

/// Why a value is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mask {
    /// It counts fewer people than this.
    Below(u32),
    /// With it another one could be worked out.
    Other,
}

/// Masks the points of every indicator that counts people.
pub(super) fn mask(organisation: &Organisation, series: &mut AllSeries<'_>) {
    let Some(limit) = organisation.judging.small_numbers_below.as_ref().map(|limit| limit.value) else { return };
    let people: BTreeSet<&Id> = organisation
        .measured()
        .filter(|indicator| people::are_counted(indicator))
        .map(|indicator| &indicator.id.value)
        .collect();
    let adds_up: BTreeSet<&Id> =
        organisation.measured().filter(|indicator| indicator.adds_up).map(|indicator| &indicator.id.value).collect();
    for id in people {
        let mut of_indicator: Vec<_> = series.of_mut(id).collect();
        let points = of_indicator
            .iter()
            .flat_map(|(breakdown, series)| series.points.iter().map(|point| (*breakdown, point.period, point.value)));
        let states = states(&points.collect::<Vec<_>>(), limit, adds_up.contains(id));
        let mut states = states.into_iter();
        for (_, series) in &mut of_indicator {
            for (point, state) in series.points.iter_mut().zip(&mut states) {
                point.mask = match state {
                    State::Small => Some(Mask::Below(limit)),
                    State::Hidden => Some(Mask::Other),
                    State::Shown | State::Absent => None,
                };
            }
        }
        forecasts(of_indicator.iter_mut().flat_map(|(_, series)| &mut series.forecasts).collect(), limit);
    }
}

/// What a reader is told of each point.
fn states(points: &[Told<'_>], limit: u32, adds_up: bool) -> Vec<State> {
    let mut states = vec![State::Shown; points.len()];
    for indices in tables(points, adds_up) {
        let told: Vec<Told<'_>> = indices.iter().filter_map(|index| points.get(*index)).copied().collect();
        for (index, state) in indices.into_iter().zip(of_table(&told, limit)) {
            if let Some(told) = states.get_mut(index) {
                *told = state;
            }
        }
    }
    states
}

/// The values that can tell of each other. Periods tell of each other only where they add up, and overlap.
fn tables(points: &[Told<'_>], adds_up: bool) -> Vec<Vec<usize>> {
    let mut by_time: Vec<usize> = (0..points.len()).collect();
    let period = |index: &usize| points.get(*index).map(|(_, period, _)| *period);
    by_time.sort_by_key(|index| period(index).map(|period| (period.first(), period.last())));
    let mut tables: Vec<(Period, Vec<usize>)> = Vec::new();
    let mut until = None;
    for index in by_time {
        let Some(period) = period(&index) else { continue };
        match tables.last_mut() {
            Some((of, table)) if *of == period || (adds_up && until >= Some(period.first())) => table.push(index),
            _ => tables.push((period, vec![index])),
        }
        until = until.max(Some(period.last()));
    }
    tables.into_iter().map(|(_, table)| table).collect()
}

fn of_table(told: &[Told<'_>], limit: u32) -> Vec<State> {
    match Table::new(told, limit) {
        Ok(mut table) => {
            witness::protect(&mut table);
            table.states()
        }
        // Nobody has looked for what is small, or what follows from it.
        Err(Unfit::TooMany) => vec![State::Hidden; told.len()],
        Err(Unfit::NoCounts) => all_or_nothing(told, told.iter().any(|(.., value)| is_small(*value, limit))),
        Err(Unfit::Contradicting) => {
            overlap::apart(told, limit).unwrap_or_else(|| all_or_nothing(told, overlap::tells_of_small(told, limit)))
        }
    }
}

fn all_or_nothing(told: &[Told<'_>], hides: bool) -> Vec<State> {
    vec![if hides { State::Hidden } else { State::Shown }; told.len()]
}

/// Whether a count is below the limit.
fn is_small(value: Decimal, limit: u32) -> bool {
    Decimal::ZERO <= value && value < Decimal::from(limit)
}

/// A forecast can be worked out from others of the same time, of whatever part: where one is small, none is told.
fn forecasts(mut forecasts: Vec<&mut Point<'_>>, limit: u32) {
    let small: Vec<_> = forecasts.iter().filter(|it| is_small(it.value, limit)).map(|it| it.period).collect();
    for forecast in &mut forecasts {
        if is_small(forecast.value, limit) {
            forecast.mask = Some(Mask::Below(limit));
        } else if small.iter().any(|period| period.overlaps(&forecast.period)) {
            forecast.mask = Some(Mask::Other);
        }
    }
}
