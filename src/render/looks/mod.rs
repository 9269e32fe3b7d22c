//! What makes a report look like its municipality's: its colour, its logotype, a Word document to be made in.

mod colours;
mod logotype;

use super::word::Base;
use crate::model::accent::Accent;
pub use colours::on_dark;
pub use logotype::{Fault, LARGEST_LOGOTYPE, Logotype, Picture};

/// The looks of an organisation; what it has not is built in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looks {
    /// Its colour, as it can be read on paper.
    pub accent: Option<Accent>,
    /// Its logotype.
    pub logotype: Option<Logotype>,
    /// The Word document that its reports are made in.
    pub document: Option<Base>,
}
