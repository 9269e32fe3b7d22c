//! Units: what was measured of each.

use super::{Judge, Series};
use crate::model::breakdown::Breakdown;
use crate::model::indicator::Indicator;

impl<'a> Judge<'a> {
    /// An indicator's values for units, each by its name or id as the measurements have it.
    pub fn units(&self, indicator: &Indicator) -> Vec<(&'a str, &Series<'a>)> {
        let parts = self.series.parts(&indicator.id.value);
        parts.filter_map(|(breakdown, series)| Some((only_unit(breakdown)?, series))).collect()
    }
}

/// The unit of a breakdown by nothing else.
fn only_unit(breakdown: &Breakdown) -> Option<&str> {
    let alone = breakdown.sex.is_none() && breakdown.area.is_none() && breakdown.age.is_none();
    breakdown.unit.as_deref().filter(|_| alone)
}
