//! Revision (ändring): what a committee changed in its plan after it was adopted.

use chrono::NaiveDate;

use crate::source::At;

/// A change of a plan that has been adopted.
#[derive(Debug, Clone)]
pub struct Revision {
    /// The day it was decided.
    pub date: At<NaiveDate>,
    /// The reference number (diarienummer) of the decision.
    pub reference: Option<String>,
    /// What was changed, in the committee's words.
    pub text: String,
}
