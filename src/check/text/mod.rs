//! Checks of what is written about a plan.

mod broken_footnote;
mod broken_link;
mod directive;
mod empty_comment;
mod missed_without_comment;
mod role;
mod section;
mod sentence;
mod statement;
mod text_against_measure;
mod text_against_target;
mod text_against_value;
mod unknown_comment;
mod unknown_heading;
mod unknown_reference;

use super::Check;

/// All of them.
pub const CHECKS: &[Check] = &[
    broken_footnote::CHECK,
    broken_link::CHECK,
    empty_comment::CHECK,
    missed_without_comment::CHECK,
    text_against_measure::CHECK,
    text_against_target::CHECK,
    text_against_value::CHECK,
    unknown_comment::CHECK,
    unknown_heading::CHECK,
    unknown_reference::CHECK,
];
