//! TOML text → tables with the place of every key and value, and every fault found on the way.

mod check;
mod day;
mod document;
mod facts;
mod header;
mod plain;
mod repair;
mod shift;
mod swedish;
mod syntax;
mod table;
mod thing;
mod types;

pub use document::{Document, parse};
pub use facts::{facts, places};
pub use table::Table;
pub use thing::{Fact, Thing, things};

/// The codes of what stands in a line that can't be read as what it was meant to be.
pub const MISREAD: [crate::finding::Code; 3] = [check::UNKNOWN_KEY, types::WRONG_TYPE, check::UNKNOWN_VALUE];
