//! TOML text → tables with the place of every key and value, and every fault found on the way.

mod document;
mod syntax;
mod table;

pub use document::{Document, parse};
pub use table::Table;

/// The codes of what stands in a line that can't be read as what it was meant to be.
pub const MISREAD: [crate::finding::Code; 3] = [table::UNKNOWN_KEY, table::WRONG_TYPE, table::UNKNOWN_VALUE];
