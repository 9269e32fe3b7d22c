//! What somebody has said that columns mean.

use std::collections::BTreeMap;

use crate::model::period::Period;
use crate::read::measurements::Column;
use crate::read::period;

/// What a column is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A column of measurements.
    Column(Column),
    /// The values of a period.
    Period(Period),
    /// Nothing that is measured.
    LeftOut,
}

impl Target {
    /// How it is written.
    pub fn name(self) -> String {
        match self {
            Self::Column(column) => column.name().to_owned(),
            Self::Period(period) => period.to_string(),
            Self::LeftOut => "-".to_owned(),
        }
    }
}

/// What columns are said to be, by their titles without the difference of case and spaces.
pub type Mapping = BTreeMap<String, Target>;

/// What somebody means by a name: a column of measurements, a period, or `-`.
pub fn target(name: &str) -> Option<Target> {
    let name = name.trim();
    if matches!(name.to_lowercase().as_str(), "-" | "utelämna" | "skip") {
        return Some(Target::LeftOut);
    }
    Column::named(name).map(Target::Column).or_else(|| period::read(name).map(Target::Period))
}

/// A title or a name as it is compared: lower case, one space between words.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
