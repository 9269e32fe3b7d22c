//! Checks of targets.

mod target_against_direction;
mod target_already_met;
mod ambiguous_percent;
mod number_without_direction;
mod title_against_target;
mod target_without_group;

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
