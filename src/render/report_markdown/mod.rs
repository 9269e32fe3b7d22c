//! Reports as Markdown, readable as plain text too: a value, put into templates.
//!
//! The report becomes a [`context`], which the templates of `templates/` lay out, or an organisation's own.

pub mod context;
mod engine;
mod fault;

use crate::language::Words;
use crate::report::AnnualReport;
use crate::source::Sources;
pub use engine::Template;
pub use fault::Fault;

/// The first words of every report that the tool has written; a file that begins so may be written over.
pub const MARK: &str = "<!-- plan report";

/// Whether places for charts stand in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charts {
    /// None: a reader of plain Markdown would see their names.
    None,
    /// As fenced blocks, `{chart}`, with an indicator's id or `fulfilment` in them.
    Blocks,
}

/// The title of a report: "Verksamhetsberättelse 2013".
pub fn title(words: &Words, report: &AnnualReport<'_>) -> String {
    words.say(&context::title(report))
}

/// Writes a report of any kind; the organisation's own templates go before the built-in ones.
///
/// # Errors
/// What is wrong in a template.
pub fn annual(
    words: &Words,
    sources: &Sources,
    report: &AnnualReport<'_>,
    charts: Charts,
    own: &[Template],
) -> Result<String, Fault> {
    let context = context::report(words, sources, report, charts);
    let template = if report.unit.is_some() { "unit" } else { report.kind.name() };
    let text = engine::render(words, template, own, &context)?;
    Ok(format!("{MARK}: {} -->\n\n{}\n", words.word("report-mark"), text.trim_end()))
}
