//! What the faults of national data are called: the same as those of measurements.

use crate::finding::Code;

pub(super) use crate::read::csv::UNCLOSED_QUOTE;
pub(super) use crate::read::measurements::code::{
    BINARY_FILE, DUPLICATE_COLUMN, EMPTY_FILE, INVALID_NUMBER, INVALID_PERIOD, INVALID_VALUE, MISSING_CELL,
    MISSING_COLUMN, UNKNOWN_COLUMN, WRONG_NUMBER_OF_CELLS,
};

/// The same row with different values; the check of the same name finds it among measurements.
pub(super) const CONFLICTING_VALUES: Code = "conflicting-values";
