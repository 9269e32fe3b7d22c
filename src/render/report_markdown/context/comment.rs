//! What the committee says of an indicator.

use minijinja::Value;
use serde::Serialize;

/// What the committee, or `plan.md`, says of an indicator.
#[derive(Debug, Serialize)]
pub struct Commented {
    /// The indicator's title.
    pub indicator: String,
    /// What it says, as Markdown.
    pub text: Value,
}
