//! Checks of indicators.

mod alike;
mod candidates;
mod changed_id;
mod incomplete;
mod indicator_redefined;
mod indicator_without_direction;
mod indicator_without_frequency;
mod indicator_without_method;
mod indicator_without_owner;
mod indicator_without_source;
mod indicator_without_unit;
mod owner_is_person;
mod repeated_indicator;
mod title;
mod too_many_indicators;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    changed_id::CHECK,
    indicator_redefined::CHECK,
    indicator_without_direction::CHECK,
    indicator_without_frequency::CHECK,
    indicator_without_method::CHECK,
    indicator_without_owner::CHECK,
    indicator_without_source::CHECK,
    indicator_without_unit::CHECK,
    owner_is_person::CHECK,
    repeated_indicator::CHECK,
    too_many_indicators::CHECK,
];
