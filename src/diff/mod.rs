//! What differs between two versions of an organisation's plans, in the plans' own terms. Values, before any format.

mod levels;
mod shift;

pub use shift::{Shift, shift};
