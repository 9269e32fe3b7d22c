//! Headings for comments that are still to be written.

use std::fmt::Write as _;

use super::markdown_text::escape;
use super::verdict::goal_title;
use crate::language::Words;
use crate::report::Owed;

/// A text with headings at its end, in its own line endings: one a goal or indicator, with its id.
pub fn headings(words: &Words, there: &str, owed: &[Owed<'_>]) -> String {
    let mut new = String::new();
    for owed in owed {
        let _ = match owed {
            Owed::Goal(goal) => writeln!(new, "\n## {} {{#{}}}", escape(&goal_title(words, goal)), goal.id.value),
            Owed::Indicator(indicator) => {
                let title = escape(indicator.title.value.trim());
                writeln!(new, "\n### {} {{#{}}}", title.replace('\n', " "), indicator.id.value)
            }
        };
    }
    if there.trim_start_matches('\u{feff}').is_empty() {
        return format!("{there}{}", new.trim_start());
    }
    let end = if there.ends_with('\n') { "" } else { "\n" };
    let new = format!("{end}{new}");
    format!("{there}{}", if there.contains("\r\n") { new.replace('\n', "\r\n") } else { new })
}
