//! Rows of CSV files that could not be read: a value that seems to be missing may stand in one.

use std::collections::BTreeSet;

use super::{Subject, is_fixed};
use crate::finding::Finding;
use crate::model::id::Id;

/// Faults after which other rows than the one they stand in are lost.
const OF_FILES: [&str; 7] = [
    "binary-file",
    "duplicate-column",
    "misplaced-column",
    "missing-column",
    "missing-header",
    "unclosed-quote",
    "unreadable-file",
];

/// What stands in rows that could not be read.
pub struct Unread<'a> {
    cells: BTreeSet<&'a str>,
    /// Whole files are lost.
    files: bool,
}

impl<'a> Unread<'a> {
    /// By what reading has found.
    pub fn new(subject: &Subject<'a>, findings: &[Finding]) -> Self {
        let faults = || findings.iter().filter(|finding| is_fixed(finding.code));
        let lines = faults().map(|finding| subject.sources.text(subject.sources.line(finding.span)));
        let cells = lines.flat_map(|line| line.split([';', ',', '\t'])).map(|cell| cell.trim().trim_matches('"'));
        let of_rows = |finding: &Finding| is_of_rows(subject.sources.path(finding.span.file));
        let files = faults().any(|finding| OF_FILES.contains(&finding.code) && of_rows(finding));
        Self { cells: cells.collect(), files }
    }

    /// Whether some of an indicator's rows may be among them.
    pub fn may_have(&self, id: &Id) -> bool {
        self.files || self.cells.contains(id.as_str())
    }
}

/// Whether a file holds rows: every other is TOML or Markdown.
fn is_of_rows(path: &str) -> bool {
    !std::path::Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}
