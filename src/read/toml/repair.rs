//! A text made readable: a fault that is beyond doubt is put right, any other line at fault is blanked, so that all that
//! is right is read as if nothing were wrong.

use ::toml::de::DeTable;

use super::header;
use super::shift::Shift;
use super::syntax::{self, Change, Fault, Step};
use crate::finding::{Edit, Finding, Fix};
use crate::format::Field;
use crate::source::{FileId, Span};

/// So many faulty lines that nobody can put right are reported in a file; after that something larger is wrong with it.
const MOST_FAULTS: usize = 20;
/// So many times a text is read; many faults of the same kind are put right in one reading.
const MOST_READINGS: usize = 60;

/// A text that can be read.
pub(super) struct Repaired {
    /// The text as it ought to be, as far as that is known.
    pub(super) text: String,
    /// How its places lie in the text as it was.
    pub(super) shift: Shift,
    /// What could not be read, in the text as it was.
    pub(super) damaged: Vec<Span>,
    pub(super) findings: Vec<Finding>,
    /// A fault that may run over several lines makes up others after it: only it is reported.
    certain: bool,
    file: FileId,
    length: usize,
}

/// Puts right, or blanks, until the rest reads without a fault.
pub(super) fn repair(file: FileId, text: &str, fields: &'static [Field]) -> Repaired {
    let mut repaired = Repaired {
        text: text.to_owned(),
        shift: Shift::default(),
        damaged: Vec::new(),
        findings: Vec::new(),
        certain: true,
        file,
        length: text.len(),
    };
    for step in header::faults(file, text, fields).into_iter().rev() {
        repaired.take(step);
    }
    repaired.findings.reverse();
    let mut blanked = 0;
    for _ in 0..MOST_READINGS {
        let faults = faults(file, &repaired.text, fields);
        if faults.is_empty() || blanked == MOST_FAULTS {
            break;
        }
        // From the last to the first: what is done to one moves none of the others.
        for fault in faults.into_iter().rev() {
            if fault.is_mended {
                for step in fault.steps {
                    repaired.take(step);
                }
            } else {
                blanked += 1;
                repaired.blank(fault);
            }
        }
    }
    repaired
}

/// The first fault; and those after it, as long as each can be put right and none lies within another.
fn faults(file: FileId, text: &str, fields: &'static [Field]) -> Vec<Fault> {
    let (_, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map_or(usize::MAX, |span| span.start));
    let mut faults: Vec<Fault> = Vec::new();
    let mut after = 0;
    for error in &errors {
        let at = syntax::place(text, error);
        if !faults.is_empty() && at < after {
            continue;
        }
        let fault = syntax::explain(file, text, error, fields);
        let apart = faults.is_empty() || fault.region.start >= after;
        if !apart || (!faults.is_empty() && !fault.is_mended) {
            break;
        }
        after = fault.region.end;
        let goes_on = fault.is_mended;
        faults.push(fault);
        if !goes_on {
            break;
        }
    }
    faults
}

impl Repaired {
    /// Reports a fault, and puts it right.
    fn take(&mut self, step: Step) {
        self.report(step.finding, &step.changes);
        let mut changes = step.changes;
        changes.sort_by_key(|change| change.start);
        for change in changes.into_iter().rev() {
            self.shift.push(change.start, change.end - change.start, change.text.len());
            self.text.replace_range(change.start..change.end, &change.text);
        }
    }

    fn report(&mut self, mut finding: Finding, changes: &[Change]) {
        if !self.certain {
            return;
        }
        finding.span = self.shift.original(finding.span);
        for related in &mut finding.related {
            related.span = self.shift.original(related.span);
        }
        if !changes.is_empty() {
            let edit = |change: &Change| {
                let span = Span { file: self.file, start: change.start, end: change.end };
                Edit { span: self.shift.original(span), text: change.text.clone() }
            };
            finding.fix = Some(Fix::Edits(changes.iter().map(edit).collect()));
        }
        self.findings.push(finding);
    }

    /// Reports a fault, and leaves out its lines.
    fn blank(&mut self, fault: Fault) {
        if let Some(step) = fault.steps.into_iter().next() {
            self.report(step.finding, &step.changes);
        }
        self.damaged.push(self.shift.original(fault.region));
        if !fault.stays_in_its_region {
            // Where it ends nobody knows: anything in the file may be part of it.
            self.certain = false;
            self.damaged.push(Span { file: self.file, start: 0, end: self.length });
        }
        let end = table_end(&self.text, fault.region);
        let old = self.text.get(fault.region.start..end).unwrap_or_default();
        let blank: String =
            old.bytes().map(|byte| if byte == b'\n' || byte == b'\r' { byte as char } else { ' ' }).collect();
        if old.len() == blank.len() {
            self.text.replace_range(fault.region.start..end, &blank);
        }
    }
}

/// The end of what goes with a faulty line: of a header, all keys of its table, which would else seem to belong to the
/// table before.
fn table_end(text: &str, region: Span) -> usize {
    if !text.get(region.start..region.end).is_some_and(|line| line.trim_start().starts_with('[')) {
        return region.end;
    }
    text.get(region.end..).and_then(|after| after.find("\n[")).map_or(text.len(), |next| region.end + next)
}
