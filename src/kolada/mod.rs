//! National figures of an organisation's own: which of its indicators have them, what they come to beside its comparison
//! groups, and the file of measurements that they are kept in.
//!
//! Values are as they are published, and nothing is rounded. Only the organisation's own values become measurements; of the
//! other municipalities there is the group's mean, its quartiles, and the place among its members.

mod beside;
mod file;
mod lines;
mod title;
mod wanted;

pub use beside::{Contradiction, settle};
pub use file::{Parsed, is_own, parse, text};
pub use lines::{Lines, lines};
pub use title::alike;
pub use wanted::{Want, Wants};

use rust_decimal::Decimal;

use crate::model::breakdown::Sex;
use crate::model::id::Id;
use crate::model::measurement::Rank;
use crate::model::national::Kpi;

/// What Kolada says of an indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// The last year of its figures, where it has been discontinued.
    pub ended: Option<u16>,
    /// The year whose figures may still change.
    pub preliminary: Option<u16>,
}

/// A row of the file: one value of the organisation's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was measured.
    pub indicator: Id,
    /// When.
    pub year: u16,
    /// Of whom; absent is all.
    pub sex: Option<Sex>,
    /// The value as it is published.
    pub value: Decimal,
    /// The group's value.
    pub comparison: Option<Decimal>,
    /// The quartiles of its members' values.
    pub quartiles: Option<(Decimal, Decimal)>,
    /// The place among its members.
    pub rank: Option<Rank>,
    /// Whether the value may still change.
    pub is_preliminary: bool,
    /// Its id in Kolada.
    pub kpi: Kpi,
    /// Its title there.
    pub title: String,
    /// Whether it takes the place of a value in another file.
    pub replaces: bool,
    /// What to know of it.
    pub comment: String,
}
