//! Checks of measurements.

mod conflicting_values;
mod percent_out_of_range;
mod unknown_indicator;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    conflicting_values::CHECK,
    conflicting_values::COMPARISONS,
    percent_out_of_range::CHECK,
    unknown_indicator::CHECK,
];
