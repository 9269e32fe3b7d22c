//! What differs between two versions of an organisation's plans, in the plans' own terms. Values, before any format.

mod change;
mod field;
pub mod history;
mod levels;
mod organisation;
mod pair;
mod plan;
mod shift;
mod target;

pub use change::{Change, Kind, TargetShift, Value, What};
pub use organisation::{organisations, versions};
pub use shift::{Shift, shift};
