//! TOML's own faults in words: a missing quote, a decimal comma, å in a key, a list that is never closed.
//!
//! A fault is looked for in its region: the line, or all lines of a list. Where what was meant is beyond doubt the fault
//! has changes, and the region is put right by them, one after another, until it can be read.

mod known;
mod line;
mod list;
mod mark;
mod number;
mod quote;
mod region;
mod separator;
mod twice;

use ::toml::de::DeTable;

use crate::finding::{Code, Finding};
use crate::format::Field;
use crate::message::Message;
use crate::source::{FileId, Span};
use known::{Known, known};
pub(super) use number::plain as plain_number;
use region::Region;

/// The file can't be read as TOML at this place.
pub const SYNTAX: Code = "syntax";

/// A region is put right in so many steps at most.
const MOST_STEPS: usize = 60;

/// Words to put in the place of others, in the text as it is by then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

/// A finding, and what puts it right.
pub(super) struct Step {
    pub(super) finding: Finding,
    /// None where somebody must decide.
    pub(super) changes: Vec<Change>,
}

/// What is wrong with some lines.
pub(super) struct Fault {
    /// In the order they are put right; each in the text that the one before leaves.
    pub(super) steps: Vec<Step>,
    /// Whether the region can be read after them.
    pub(super) is_mended: bool,
    /// The lines, to leave out if they are not put right.
    pub(super) region: Span,
    /// Whether the fault concerns these lines only.
    pub(super) stays_in_its_region: bool,
}

/// Whether a text can be read.
fn parses(text: &str) -> bool {
    DeTable::parse_recoverable(text).1.is_empty()
}

/// Where an error lies; one at the end of the file lies at its last word.
pub(super) fn place(text: &str, error: &::toml::de::Error) -> usize {
    let at = error.span().map_or(text.len(), |span| span.start).min(text.len());
    let at = if at == text.len() { text.trim_end().len() } else { at };
    if text.is_char_boundary(at) { at } else { 0 }
}

/// Puts a parser's error into words a coordinator understands.
pub(super) fn explain(file: FileId, text: &str, error: &::toml::de::Error, fields: &'static [Field]) -> Fault {
    let at = place(text, error);
    if error.message().starts_with("duplicate key") {
        return twice::explain(file, text, at);
    }
    if let Some(fault) = long_text(file, text, error) {
        return fault;
    }
    let region = Region::around(text, at, fields);
    let span = Span { file, start: region.start, end: region.end };
    let (faults, after, is_mended) = mend(&region);
    if faults.is_empty() {
        return Fault { steps: vec![unknown(region.text, span)], is_mended, region: span, stays_in_its_region: false };
    }
    let mut steps: Vec<Step> = faults.into_iter().map(|fault| step(fault, span, &after)).collect();
    if !is_mended {
        steps.truncate(1);
        for step in &mut steps {
            step.changes.clear();
        }
    }
    Fault { steps, is_mended, region: span, stays_in_its_region: true }
}

/// The faults of a region, each in the text that the one before leaves; the text after them all, and whether it can be
/// read.
fn mend(region: &Region<'_>) -> (Vec<Known>, String, bool) {
    let mut text = region.text.to_owned();
    let mut faults: Vec<Known> = Vec::new();
    for _ in 0..MOST_STEPS {
        if !faults.is_empty() && parses(&text) {
            return (faults, text, true);
        }
        let Some(fault) = known(&text, region) else { break };
        let changes = fault.changes.clone();
        if let Some(instead) = &fault.instead {
            text.clone_from(instead);
        }
        let is_last = changes.is_empty();
        faults.push(fault);
        if is_last {
            break;
        }
        for change in changes.into_iter().rev() {
            text.replace_range(change.start..change.end, &change.text);
        }
    }
    (faults, text, false)
}

fn step(fault: Known, region: Span, after: &str) -> Step {
    let line = || after.trim().to_owned();
    let help = fault.help.unwrap_or_else(|| Message::new("help-syntax-write").with("line", line()));
    // The place is that of the text that the steps before leave, and may lie outside of the region as it was.
    let span = Span { start: region.start + fault.part.0, end: region.start + fault.part.1, ..region };
    let moved = |change: Change| Change {
        start: region.start + change.start,
        end: region.start + change.end,
        text: change.text,
    };
    Step {
        finding: Finding::error(SYNTAX, span, fault.message).help(help),
        changes: fault.changes.into_iter().map(moved).collect(),
    }
}

/// A text in `"""` that is never closed, said where it begins: whatever follows may be a part of it.
fn long_text(file: FileId, text: &str, error: &::toml::de::Error) -> Option<Fault> {
    let quotes: Vec<usize> = text.match_indices("\"\"\"").map(|(at, _)| at).collect();
    if !error.message().contains("multi-line") || quotes.len().is_multiple_of(2) {
        return None;
    }
    let start = *quotes.last()?;
    let finding =
        Finding::error(SYNTAX, Span { file, start, end: start + 3 }, Message::new("finding-syntax-long-quote"));
    let finding = finding.help(Message::new("help-syntax-long-quote"));
    let line = text.get(..start)?.rfind('\n').map_or(0, |newline| newline + 1);
    Some(Fault {
        steps: vec![Step { finding, changes: Vec::new() }],
        is_mended: false,
        region: Span { file, start: line, end: text.len() },
        stays_in_its_region: false,
    })
}

/// A fault that nobody has foreseen.
fn unknown(words: &str, region: Span) -> Step {
    let (start, end) = (words.len() - words.trim_start().len(), words.trim_end().len());
    let help = Message::new("help-syntax");
    let finding = Finding::error(SYNTAX, region.part(start, end), Message::new("finding-syntax")).help(help);
    Step { finding, changes: Vec::new() }
}
