//! `import.toml`: what columns of spreadsheets mean, and what indicators are called in them.

use crate::finding::Finding;
use crate::format::IMPORT;
use crate::source::{At, FileId, Span};

use super::toml::{Table, parse};

/// What is kept.
#[derive(Debug, Default)]
pub struct Import {
    /// A name that indicators have elsewhere, and its id.
    pub aliases: Vec<(At<String>, At<String>)>,
    /// Sheets that were read before.
    pub sheets: Vec<SheetOf>,
}

/// A sheet that was read before.
#[derive(Debug)]
pub struct SheetOf {
    /// Where it stands.
    pub at: Span,
    /// The titles of its columns, but those of periods.
    pub columns: Vec<String>,
    /// Titles, and what they mean.
    pub map: Vec<(At<String>, At<String>)>,
    /// What dates are.
    pub dates: Option<String>,
    /// What numbers between 0 and 1 are.
    pub percent: Option<String>,
}

/// Reads the file's text.
pub fn read(file: FileId, text: &str) -> (Import, Vec<Finding>) {
    let at = Span { file, start: 0, end: 0 };
    let mut findings = Vec::new();
    let (import, faults) = parse(file, text, IMPORT, |document| {
        let root = Table::checked(document, IMPORT, at, &mut findings);
        let sheet = |table: Table<'_>| SheetOf {
            at: table.at,
            columns: table.texts("columns").into_iter().map(|title| title.value).collect(),
            map: table.by_period("map"),
            dates: table.words("dates"),
            percent: table.words("percent"),
        };
        Import { aliases: root.by_period("alias"), sheets: root.tables("sheet").into_iter().map(sheet).collect() }
    });
    (import, faults.into_iter().chain(findings).collect())
}
