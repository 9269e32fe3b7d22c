//! Checks of targets.

mod ambiguous_percent;
mod number_without_direction;
mod target_against_direction;
mod target_already_met;
mod target_without_group;
mod title_against_target;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    target_against_direction::CHECK,
    target_already_met::CHECK,
    ambiguous_percent::CHECK,
    number_without_direction::CHECK,
    title_against_target::CHECK,
    target_without_group::CHECK,
];
