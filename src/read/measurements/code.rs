//! What the faults of a measurements file are called.

use crate::finding::Code;

/// The file is no text.
pub const BINARY_FILE: Code = "binary-file";
/// The file has no row at all.
pub const EMPTY_FILE: Code = "empty-file";
/// The first row does not name the columns.
pub const MISSING_HEADER: Code = "missing-header";
/// A column that every table must have is not there.
pub const MISSING_COLUMN: Code = "missing-column";
/// A column by a name that means nothing here.
pub const UNKNOWN_COLUMN: Code = "unknown-column";
/// Two columns for the same thing.
pub const DUPLICATE_COLUMN: Code = "duplicate-column";
/// A column about one period in a table with a column for every period.
pub const MISPLACED_COLUMN: Code = "misplaced-column";
/// Something stands in a column without a name.
pub const UNNAMED_COLUMN: Code = "unnamed-column";
/// A row with more or fewer cells than the header.
pub const WRONG_NUMBER_OF_CELLS: Code = "wrong-number-of-cells";
/// A row whose cells stand in other columns than they should.
pub const SHIFTED_ROW: Code = "shifted-row";
/// A row without an indicator or without a period.
pub const MISSING_CELL: Code = "missing-cell";
/// A number that can't be read.
pub const INVALID_NUMBER: Code = "invalid-number";
/// A period that can't be read.
pub const INVALID_PERIOD: Code = "invalid-period";
/// A word other than those that the column knows.
pub const INVALID_VALUE: Code = "invalid-value";
/// A rank that can't be read.
pub const INVALID_RANK: Code = "invalid-rank";
