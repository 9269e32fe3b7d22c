//! Findings as a person or a program reads them: in full, in a line each, as JSON, for what gathers them, and summed up.

mod github;
mod json;
mod limit;
mod paths;
mod place;
mod plain;
mod sarif;
mod summary;
mod text;

pub use github::github;
pub use json::json;
pub use limit::{Limited, limit};
pub use sarif::sarif;
pub use summary::summary;
pub use text::{short, text};

/// How text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether it is coloured.
    pub colour: bool,
    /// How many columns the terminal has; 100 where there is none.
    pub width: usize,
}

/// How much was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Plans.
    pub plans: usize,
    /// Indicators of all plans.
    pub indicators: usize,
    /// Measurements of all files.
    pub measurements: usize,
}

impl Counts {
    /// As many more.
    pub fn add(&mut self, more: Self) {
        self.plans += more.plans;
        self.indicators += more.indicators;
        self.measurements += more.measurements;
    }
}

/// Findings to try the forms of output on.
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod example {
    use crate::finding::Finding;
    use crate::message::Message;
    use crate::source::{FileId, Sources, Span};

    pub(super) const PLAN: &str = "[plan]\ntitle = \"Verksamhetsplan 2013\"\n\n[[goal]]\nid = \"1\"\n";
    pub(super) const TABLE: &str = "indikator;period;värde\r\narbetslosa-18-24;2011;5,7\r\nväntetid;2011;35\r\n";

    pub(super) fn sources() -> (Sources, FileId, FileId) {
        let mut sources = Sources::default();
        let plan = sources.add("socialnamnden/2013/plan.toml".into(), "flen/plan.toml".into(), PLAN.into());
        let table = sources.add("measurements/2011.csv".into(), "flen/2011.csv".into(), TABLE.into());
        (sources, plan, table)
    }

    /// The first place in a file where some words stand.
    pub(super) fn span(sources: &Sources, file: FileId, words: &str) -> Span {
        let start = sources.file(file).unwrap().text.find(words).unwrap();
        Span { file, start, end: start + words.len() }
    }

    /// An error with everything there is, in two files, and a bare warning. Any sentence will do.
    pub(super) fn findings(sources: &Sources, plan: FileId, table: FileId) -> Vec<Finding> {
        let said = |text: &str| Message::new("quantity-bare").with("number", text);
        vec![
            Finding::error(
                "unknown-indicator",
                span(sources, table, "väntetid"),
                said("ingen indikator heter väntetid"),
            )
            .related(span(sources, plan, "\"1\""), said("målet står här"))
            .help(said("skriv vantetid")),
            Finding::warning("no-owner", span(sources, plan, "[[goal]]"), said("målet har ingen ansvarig")),
        ]
    }
}
