//! Checks of what is reported on activities, the budget and goals.

mod stray_reports;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] =
    &[stray_reports::UNKNOWN_ACTIVITY, stray_reports::UNKNOWN_ASSESSED_GOAL, stray_reports::UNKNOWN_BUDGET_ROW];
