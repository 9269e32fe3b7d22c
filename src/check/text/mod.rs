//! Checks of what is written about a plan.

mod text_against_plan;
mod unknown_comment;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[text_against_plan::MEASURE, text_against_plan::TARGET, unknown_comment::CHECK];
