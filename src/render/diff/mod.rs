//! What differs between two versions, for a terminal: a plan at a time, a line a change.

mod said;
mod value;

pub use said::said;

use crate::diff::Change;
use crate::language::Words;
use crate::message::Message;

/// Every change in words.
pub fn text(words: &Words, changes: &[Change]) -> String {
    if changes.is_empty() {
        return words.word("diff-none") + "\n";
    }
    let mut text = String::new();
    let mut plan = None;
    for change in changes {
        if plan != Some(&change.plan) {
            if plan.is_some() {
                text.push('\n');
            }
            let heading = change.plan.as_ref().map(|plan| Message::new("diff-plan").with("plan", plan.as_str()));
            let heading = heading.unwrap_or_else(|| Message::new("diff-own"));
            text.push_str(&words.say(&heading));
            text.push('\n');
            plan = Some(&change.plan);
        }
        text.push_str("  ");
        text.push_str(&words.say(&said(change)));
        text.push('\n');
    }
    text
}
