//! Reading: the only part that meets TOML, Markdown, CSV and the file system.

pub mod csv;
pub mod folder;
pub mod followup;
pub mod git;
pub mod import;
pub mod kolada;
mod load;
pub mod lower;
pub mod measurements;
pub mod narrative;
pub mod national;
pub mod nearest;
pub mod number;
pub mod period;
pub mod rows_of;
pub mod sheet;
pub mod target;
pub mod text;
pub mod toml;

#[cfg(test)]
mod spoken;

pub use load::{FILE_NOT_READ, Loaded, NOT_UTF8, STRAY_ANALYSIS, UNREADABLE_FILE, load, load_files, load_over};
