//! Checks of what is reported on activities, the budget and goals.

mod unknown_activity;
mod unknown_assessed_goal;
mod unknown_budget_row;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[unknown_activity::CHECK, unknown_assessed_goal::CHECK, unknown_budget_row::CHECK];
