//! Checks of settings.

mod low_contrast;
mod setting_not_applied;
mod unknown_check;
mod unneeded_setting;

use super::Check;

/// All of them, sorted by name; the last one looks at what all others have found.
pub const CHECKS: &[Check] =
    &[low_contrast::CHECK, setting_not_applied::CHECK, unknown_check::CHECK, unneeded_setting::CHECK];
