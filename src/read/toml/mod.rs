//! TOML text → tables with the place of every key and value, and every fault found on the way.

mod document;
pub mod fields;
mod syntax;
mod table;

pub use document::{Document, parse};
pub use table::Table;
