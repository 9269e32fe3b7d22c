//! The options of `plan export`: which form, and which of the tables.

use std::path::Path;

use clap::ArgMatches;

use super::{Judging, Stop, text};
use crate::language::Words;
use crate::message::Message;

/// The forms, as they are typed.
pub(super) const FORMATS: &[&str] = &["csv", "json", "xlsx"];

/// The tables, as they are typed.
pub const SHEETS: &[&str] = &["indicators", "measurements", "verdicts", "activities", "budget"];

/// What is exported, and how.
#[derive(Debug)]
pub struct Exporting {
    /// What is judged.
    pub judging: Judging,
    /// The form.
    pub format: ExportFormat,
    /// The only table asked for; absent for all.
    pub sheet: Option<String>,
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table as text.
    Csv,
    /// An object.
    Json,
    /// A workbook.
    Xlsx,
}

/// Reads what was typed. Without a form the file's name says it.
pub(super) fn exporting(
    sub: &ArgMatches,
    judging: Judging,
    output: Option<&Path>,
    words: &Words,
) -> Result<Exporting, Stop> {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let format = match text(sub, "format").or(ending.as_deref()) {
        Some("csv") => ExportFormat::Csv,
        Some("xlsx") => ExportFormat::Xlsx,
        _ => ExportFormat::Json,
    };
    let sheet = text(sub, "sheet").map(str::to_owned);
    if format == ExportFormat::Csv && sheet.is_none() {
        let message = Message::new("misuse-csv-sheet").with("sheets", SHEETS.join(", "));
        return Err(Stop::Misused(words.say(&message)));
    }
    Ok(Exporting { judging, format, sheet })
}
