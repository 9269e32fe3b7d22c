//! A TOML file read past its faults: a faulty line is reported, blanked, and the rest is read.

use ::toml::de::DeTable;

use super::syntax;
use crate::finding::Finding;
use crate::source::{FileId, Span};

/// So many faulty lines are reported in a file; after that something larger is wrong with it.
const MOST_FAULTS: usize = 20;

/// A parsed file.
pub struct Document<'t> {
    /// The tree of what could be read.
    pub root: DeTable<'t>,
    /// The lines that could not be read; what stood there is not missing, only unread.
    pub damaged: Vec<Span>,
}

/// Makes a text readable: the text with every faulty line blanked, spans unchanged.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) damaged: Vec<Span>,
    pub(super) findings: Vec<Finding>,
}

/// Reads a file's text; the repaired text must outlive the tree, so the caller is handed the tree in a closure.
pub fn parse<R>(file: FileId, text: &str, use_it: impl FnOnce(&Document<'_>) -> R) -> (R, Vec<Finding>) {
    let repaired = repair(file, text);
    let (root, _) = DeTable::parse_recoverable(&repaired.text);
    let document = Document { root: root.into_inner(), damaged: repaired.damaged };
    (use_it(&document), repaired.findings)
}

/// Blanks faulty lines one by one until the rest reads without a fault.
///
/// The parser recovers by itself, but a line without `=` takes all later lines out of its tree.
fn repair(file: FileId, text: &str) -> Repaired {
    let mut repaired = Repaired { text: text.to_owned(), damaged: Vec::new(), findings: Vec::new() };
    // A fault that may run over several lines makes up others after it: only it is reported.
    let mut certain = true;
    for _ in 0..MOST_FAULTS {
        let (_, errors) = DeTable::parse_recoverable(&repaired.text);
        let first = errors.iter().min_by_key(|error| error.span().map_or(usize::MAX, |span| span.start));
        let Some(error) = first else { break };
        let fault = syntax::explain(file, &repaired.text, error);
        if certain {
            repaired.findings.push(fault.finding);
        }
        repaired.damaged.push(fault.line);
        if !fault.stays_on_its_line {
            // Where it ends nobody knows: anything in the file may be part of it.
            certain = false;
            repaired.damaged.push(Span { file, start: 0, end: text.len() });
        }
        let end = table_end(&repaired.text, fault.line);
        let blank: String = repaired
            .text
            .get(fault.line.start..end)
            .unwrap_or_default()
            .bytes()
            .map(|byte| if byte == b'\n' || byte == b'\r' { byte as char } else { ' ' })
            .collect();
        if blank.trim_matches(['\n', '\r']).is_empty() || fault.line.start == fault.line.end {
            break;
        }
        repaired.text.replace_range(fault.line.start..end, &blank);
    }
    repaired
}

/// The end of what goes with a faulty line: of a header, all keys of its table, which would else seem to belong to the
/// table before.
fn table_end(text: &str, line: Span) -> usize {
    if !text.get(line.start..line.end).is_some_and(|line| line.trim_start().starts_with('[')) {
        return line.end;
    }
    text.get(line.end..).and_then(|after| after.find("\n[")).map_or(text.len(), |next| line.end + next)
}
