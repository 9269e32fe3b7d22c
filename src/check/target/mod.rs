//! Checks of targets.

mod ambiguous_percent;
mod asked;
mod baseline_missing;
mod colour_without_quartiles;
mod deadline_outside_period;
mod keep_without_tolerance;
mod number_without_direction;
mod promise;
mod target_against_direction;
mod target_already_met;
mod target_out_of_range;
mod target_out_of_reach;
mod target_without_group;
mod title_against_target;

use super::Check;

/// All of them, sorted by name.
pub const CHECKS: &[Check] = &[
    ambiguous_percent::CHECK,
    baseline_missing::CHECK,
    colour_without_quartiles::CHECK,
    deadline_outside_period::CHECK,
    keep_without_tolerance::CHECK,
    number_without_direction::CHECK,
    target_against_direction::CHECK,
    target_already_met::CHECK,
    target_out_of_range::CHECK,
    target_out_of_reach::CHECK,
    target_without_group::CHECK,
    title_against_target::CHECK,
];
