//! Where the figures come from.

use serde::Serialize;

use super::Making;
use crate::render::verdict::capital;
use crate::report;

/// A source of figures.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Whether the figures were worked on after they were fetched; then the source is not to be credited with them.
    pub processed: bool,
    /// How many indicators it gave figures to.
    pub indicators: usize,
}

impl Making<'_> {
    pub(super) fn credited(self) -> Vec<Source> {
        let source = |source: &report::Source| Source {
            name: capital(&source.name),
            processed: source.processed,
            indicators: source.indicators,
        };
        let mut sorted: Vec<&report::Source> = self.report.sources.iter().collect();
        sorted.sort_by(|one, other| self.words.compare(&one.name, &other.name));
        sorted.into_iter().map(source).collect()
    }
}
