//! Small numbers: which values are not shown in what is published, so that nobody can be recognised.
//!
//! It is settled once, before anything is judged or written: a point carries its mask, and gives its value to nobody who
//! publishes. Counts of people below the organisation's limit are masked; so is as much more as it takes that none of
//! them can be worked out from what is left.

mod audit;
mod cells;
mod people;
pub(super) mod secrecy;

use std::collections::BTreeSet;

use super::series::{AllSeries, Point};
use crate::model::id::Id;
use crate::model::organisation::Organisation;

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
        let mut cells = Cells::new(points, limit, adds_up.contains(id));
        cells.protect();
        let mut states = cells.published();
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

/// A forecast is told by nothing but itself and others of the same period.
fn forecasts(forecasts: &mut [Point<'_>], limit: u32) {
    let small: Vec<_> = forecasts.iter().filter(|it| cells::is_small(it.value, limit)).map(|it| it.period).collect();
    for forecast in forecasts.iter_mut().filter(|forecast| small.contains(&forecast.period)) {
        let own = cells::is_small(forecast.value, limit);
        forecast.mask = Some(if own { Mask::Below(limit) } else { Mask::Other });
    }
}
