//! From tables and rows to the model: after this there is no string that means a number, a period or an id.

mod followup;
mod organisation;
mod plan;
mod target;

pub use followup::followup;
pub use organisation::organisation;
pub use plan::{PlanFile, plan};

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::period::Period;
use crate::read::measurements::code::INVALID_PERIOD;
use crate::read::period;
use crate::source::At;

/// A text that is no id.
pub const INVALID_ID: Code = "invalid-id";
/// A setting that can't be read.
pub const INVALID_SETTING: Code = "invalid-setting";

/// An id, well-formed or said not to be.
fn id(text: At<String>, findings: &mut Vec<Finding>) -> At<Id> {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if text.value.is_empty() || !text.value.split('/').all(|part| !part.is_empty() && part.chars().all(legal)) {
        let message = Message::new("finding-invalid-id").with("id", text.value.as_str());
        let help = Message::new("help-invalid-id").with("instead", ascii(&text.value));
        findings.push(Finding::error(INVALID_ID, text.span, message).help(help));
    }
    At::new(Id::new(text.value), text.span)
}

/// A title as an id: "Väntetid, särskilt boende" → `vantetid-sarskilt-boende`.
fn ascii(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'å' | 'ä' | 'á' | 'à' => 'a',
            'ö' | 'ø' => 'o',
            'é' | 'è' | 'ë' => 'e',
            'ü' => 'u',
            c if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') => c,
            _ => '-',
        })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "sjukfranvaro".to_owned() } else { words.join("-") }
}

/// A period, or a finding that says how one is written.
fn a_period(text: &At<String>, findings: &mut Vec<Finding>) -> Option<At<Period>> {
    let period = period::read(&text.value);
    if period.is_none() {
        let message = Message::new("finding-invalid-period").with("text", text.value.as_str());
        findings.push(Finding::error(INVALID_PERIOD, text.span, message).help(Message::new("help-invalid-period")));
    }
    Some(At::new(period?, text.span))
}
