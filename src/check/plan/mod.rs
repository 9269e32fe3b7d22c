//! Checks of how plans hang together.

mod circular_follows;
mod duplicate_id;
mod goal_supports_nothing;
mod goal_without_activity;
mod goal_without_measure;
mod goal_without_parent;
mod hierarchy;
mod misdated_revision;
mod overlapping_plans;
mod reference;
mod repeated_success_factor;
mod uncarried_goal;
mod unknown_budget_parent;
mod unknown_committee;
mod unknown_goal;
mod unknown_group;
mod unknown_part;
mod unknown_plan;
mod unknown_unit;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    circular_follows::CHECK,
    duplicate_id::CHECK,
    goal_supports_nothing::CHECK,
    goal_without_activity::CHECK,
    goal_without_measure::CHECK,
    goal_without_parent::CHECK,
    misdated_revision::CHECK,
    overlapping_plans::CHECK,
    repeated_success_factor::CHECK,
    uncarried_goal::CHECK,
    unknown_budget_parent::CHECK,
    unknown_committee::CHECK,
    unknown_goal::CHECK,
    unknown_group::CHECK,
    unknown_part::CHECK,
    unknown_plan::CHECK,
    unknown_unit::CHECK,
];
