//! Checks of settings.

mod setting_not_applied;
mod unknown_check;

use super::Check;

/// All of them, sorted by name.
pub const CHECKS: &[Check] = &[setting_not_applied::CHECK, unknown_check::CHECK];
