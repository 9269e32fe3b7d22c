//! `followup.toml` → the committee's own verdicts.

use super::id;
use crate::finding::Finding;
use crate::format::File;
use crate::model::followup::Assessment;
use crate::model::verdict::Verdict;
use crate::read::toml::{Document, Table};
use crate::source::Span;

/// Lowers the file.
pub fn followup(document: &Document<'_>, at: Span, findings: &mut Vec<Finding>) -> Vec<Assessment> {
    let root = Table::checked(document, File::Followup.fields(), at, findings);
    let tables = root.tables("assessment");
    tables.iter().filter_map(|table| assessment(*table, findings)).collect()
}

fn assessment(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<Assessment> {
    let goal = id(table.text("goal")?, findings);
    let name = table.words("verdict")?;
    let verdict = Verdict::ALL.into_iter().find(|verdict| verdict.name() == name)?;
    Some(Assessment { goal, verdict, reason: table.words("reason").unwrap_or_default() })
}
