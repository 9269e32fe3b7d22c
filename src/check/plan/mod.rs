//! Checks of how plans hang together.

mod duplicate_id;
mod goal_without_measure;
mod references;
mod repeated_success_factor;
mod units;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    duplicate_id::CHECK,
    goal_without_measure::CHECK,
    references::UNKNOWN_COMMITTEE,
    references::UNKNOWN_GOAL,
    references::UNKNOWN_GROUP,
    references::UNKNOWN_PLAN,
    repeated_success_factor::CHECK,
    units::UNKNOWN_PART,
    units::UNKNOWN_UNIT,
];
