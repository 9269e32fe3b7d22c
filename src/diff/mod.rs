//! What differs between two versions of an organisation's plans, in the plans' own terms. Values, before any format.

mod amount;
mod cell;
mod change;
mod field;
mod group;
pub mod history;
mod home;
mod levels;
mod measured;
mod named;
mod organisation;
mod own;
mod pair;
mod plan;
mod reported;
mod shift;
mod summary;
mod target;
mod text;
mod verdict;
mod words;
mod years;

pub use amount::difference;
pub use cell::{Cell, CellShift, Told};
pub use change::{Because, Cells, Change, Kind, Name, Place, TargetShift, Value, What};
pub use group::grouped;
pub use organisation::{organisations, versions};
pub use shift::{Shift, shift};
pub use summary::{Category, summary};
pub use words::{Edit, Edits, edits, shortened};
