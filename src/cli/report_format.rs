//! The format of a report: as asked for, else by the ending of the file's name.

use std::path::Path;

/// The format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportFormat {
    /// Text with marks.
    Markdown,
    /// A web page.
    Html,
    /// A document for Word and LibreOffice.
    Docx,
}

impl ReportFormat {
    /// The names as they are typed.
    pub const NAMES: &[&str] = &["markdown", "html", "docx"];

    /// The format with a name, else that of a file's ending, else Markdown.
    pub(super) fn asked(name: Option<&str>, output: Option<&Path>) -> Self {
        let ending = output.and_then(Path::extension).and_then(|ending| ending.to_str()).map(str::to_lowercase);
        match name.or(ending.as_deref()) {
            Some("html" | "htm") => Self::Html,
            Some("docx") => Self::Docx,
            _ => Self::Markdown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, ReportFormat};

    #[test]
    fn a_name_counts_before_an_ending() {
        let asked = |name: Option<&str>, output: &str| ReportFormat::asked(name, Some(Path::new(output)));
        assert_eq!(asked(None, "a.html"), ReportFormat::Html);
        assert_eq!(asked(None, "a.HTM"), ReportFormat::Html);
        assert_eq!(asked(None, "a.docx"), ReportFormat::Docx);
        assert_eq!(asked(None, "a.md"), ReportFormat::Markdown);
        assert_eq!(asked(None, "html"), ReportFormat::Markdown);
        assert_eq!(asked(Some("markdown"), "a.html"), ReportFormat::Markdown);
        assert_eq!(ReportFormat::asked(Some("html"), None), ReportFormat::Html);
    }
}
