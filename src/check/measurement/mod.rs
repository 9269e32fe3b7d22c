//! Checks of measurements.

mod ambiguous_missing_mark;
mod conflict;
mod conflicting_comparisons;
mod conflicting_values;
mod few;
mod impossible_value;
mod kind;
mod measurement_overdue;
mod percent_out_of_range;
mod period_in_future;
mod sex_outside_total;
mod small_number;
mod stale_preliminary;
mod unknown_indicator;
mod unknown_measured_unit;
mod value_jump;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    ambiguous_missing_mark::CHECK,
    conflicting_comparisons::CHECK,
    conflicting_values::CHECK,
    impossible_value::CHECK,
    measurement_overdue::CHECK,
    percent_out_of_range::CHECK,
    period_in_future::CHECK,
    sex_outside_total::CHECK,
    small_number::CHECK,
    stale_preliminary::CHECK,
    unknown_indicator::CHECK,
    unknown_measured_unit::CHECK,
    value_jump::CHECK,
];
