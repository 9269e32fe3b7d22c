//! The ways to the files of a run, ready to be shown: made once, for many findings stand in the same file.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::render::visible;
use crate::source::{FileId, Sources};

/// The way to each file that findings are about, as the user would open it.
pub(super) struct Paths(BTreeMap<FileId, String>);

impl Paths {
    /// Those of all the files that some findings are about.
    pub(super) fn new(findings: &[&Finding], sources: &Sources) -> Self {
        let mut paths = BTreeMap::new();
        let mut last = None;
        for finding in findings {
            for span in std::iter::once(finding.span).chain(finding.related.iter().map(|related| related.span)) {
                // Findings are sorted: most stand in the same file as the one before.
                if last.replace(span.file) != Some(span.file) {
                    paths.entry(span.file).or_insert_with(|| visible::line(&sources.shown(span.file)));
                }
            }
        }
        Self(paths)
    }

    /// The way to a file.
    pub(super) fn get(&self, file: FileId) -> Option<&str> {
        self.0.get(&file).map(String::as_str)
    }
}
