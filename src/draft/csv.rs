//! Measurements: a file with its header, and a row for each value that is still to be filled in.

use std::fmt::Write as _;

use super::plan::Plan;
use crate::language::Words;

/// The file. It begins with the mark by which spreadsheets know UTF-8.
pub fn measurements(words: &Words, plan: &Plan) -> String {
    let mut text = format!("\u{feff}{}\n", words.word("draft-csv"));
    let period = plan.period.year_before();
    for indicator in plan.goals.iter().flat_map(|goal| &goal.indicators) {
        let period = period.map(|period| period.to_string()).unwrap_or_default();
        let _ = writeln!(text, "{};{period};;", indicator.id);
    }
    text
}
