//! `ambiguous-missing-mark`: a mark for "no value" that means different things in different sources.

use std::collections::BTreeMap;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::measurement::{Measurement, Value};

/// A dash, a point or an x where there is no value, without `[[missing-mark]]` that says what it means here.
pub const CHECK: Check = check!("ambiguous-missing-mark", Warn, run);

/// Kolada's `-` is no answer, `.` not applicable, `..` secret; in official statistics `–` is none at all, and `..` or `x`
/// may be not available.
const AMBIGUOUS: [&str; 9] = ["-", "–", "—", "−", "--", ".", "..", "x", "X"];

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut marks: BTreeMap<_, (&Measurement, usize)> = BTreeMap::new();
    for row in &subject.organisation.measurements {
        let Value::Missing(mark) = &row.value else { continue };
        let known = || subject.organisation.missing_mark(mark, row.source.as_deref());
        if AMBIGUOUS.contains(&mark.as_str()) && known().is_none() {
            marks.entry((row.at.file, mark)).or_insert((row, 0)).1 += 1;
        }
    }
    for ((_, mark), (row, count)) in marks {
        let message = Message::new("finding-ambiguous-missing-mark").with("mark", mark.as_str()).with("count", count);
        let help = Message::new("help-ambiguous-missing-mark").with("mark", mark.as_str());
        findings.push(Finding::warning(CHECK.page.code, row.at, message).help(help));
    }
}
