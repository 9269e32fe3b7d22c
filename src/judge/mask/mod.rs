//! Small numbers: which values are not shown in what is published, so that nobody can be recognised.
//!
//! It is settled once, before anything is judged or written: a point carries its mask, and gives its value to nobody who
//! publishes. Counts of people below the organisation's limit are masked; so is as much more as it takes that none of
//! them can be worked out from what is left.

mod audit;
mod cells;
mod people;
pub(super) mod secrecy;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::series::{AllSeries, Point};
use crate::model::breakdown::Breakdown;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::period::Period;

use cells::{Cells, State};

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
                    State::Masked => Some(Mask::Other),
                    State::Shown | State::Implied => None,
                };
            }
            forecasts(&mut series.forecasts, limit);
        }
    }
}

/// What a reader is told of each point. Periods tell of each other only where they add up.
fn states(points: &[(&Breakdown, Period, Decimal)], limit: u32, adds_up: bool) -> Vec<State> {
    let mut tables: BTreeMap<Option<Period>, Vec<usize>> = BTreeMap::new();
    for (index, (_, period, _)) in points.iter().enumerate() {
        tables.entry((!adds_up).then_some(*period)).or_default().push(index);
    }
    let mut states = vec![State::Shown; points.len()];
    for indices in tables.into_values() {
        let mut cells = Cells::new(indices.iter().filter_map(|index| points.get(*index)).copied(), limit, adds_up);
        cells.protect();
        let published: Vec<State> = cells.published().into_iter().collect();
        // Which of several masked counts are small, and which are not, can be enough to work one out.
        let alike = published.contains(&State::Masked);
        for (index, state) in indices.into_iter().zip(published) {
            if let Some(told) = states.get_mut(index) {
                *told = if alike && state == State::Small { State::Masked } else { state };
            }
        }
    }
    states
}

/// A forecast is told by nothing but itself and others of the same period.
fn forecasts(forecasts: &mut [Point<'_>], limit: u32) {
    let small: Vec<_> = forecasts.iter().filter(|it| cells::is_small(it.value, limit)).map(|it| it.period).collect();
    for forecast in forecasts.iter_mut().filter(|forecast| small.contains(&forecast.period)) {
        let own = cells::is_small(forecast.value, limit);
        forecast.mask = Some(if own { Mask::Below(limit) } else { Mask::Other });
    }
}
