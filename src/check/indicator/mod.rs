//! Checks of indicators.

mod incomplete_indicator;
mod repeated_indicator;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    incomplete_indicator::WITHOUT_DIRECTION,
    incomplete_indicator::WITHOUT_METHOD,
    incomplete_indicator::WITHOUT_OWNER,
    incomplete_indicator::WITHOUT_SOURCE,
    incomplete_indicator::WITHOUT_UNIT,
    repeated_indicator::CHECK,
];
