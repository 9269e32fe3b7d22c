//! What is wrong with a file of national data, with the lines it stands on: the file itself is not held.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::source::{Sources, Span};

/// So many faults are kept; of the rest it is only known how many they are.
const MOST: usize = 100;

/// So much of a line is kept, in bytes.
const LONGEST: usize = 400;

/// A fault: what is wrong in some bytes of a line, and what to write instead.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub code: Code,
    pub message: Message,
    pub help: Message,
    /// From 1.
    pub line: u64,
    /// The bytes of the line.
    pub start: usize,
    pub end: usize,
    /// Another line that it concerns.
    pub other: Option<(u64, Message)>,
}

/// Everything that is wrong with a file.
#[derive(Debug, Default)]
pub struct Faults {
    kept: Vec<Fault>,
    /// The lines that they stand on.
    lines: BTreeMap<u64, String>,
    count: usize,
}

impl Faults {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many rows or places are at fault; the first hundred of them are shown.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes in a fault, and the line it stands on.
    pub(super) fn push(&mut self, fault: Fault, line: &str) {
        self.count += 1;
        if self.kept.len() < MOST {
            let end = (0..=line.len().min(LONGEST)).rfind(|at| line.is_char_boundary(*at)).unwrap_or(0);
            let text = line.get(..end).unwrap_or_default();
            self.lines.entry(fault.line).or_default().replace_range(.., text);
            if let Some((other, _)) = fault.other {
                self.lines.entry(other).or_default();
            }
            self.kept.push(fault);
        }
    }

    /// The same as findings: the file's lines at fault are taken in among the sources, with the numbers they have in it.
    pub fn findings(self, sources: &mut Sources, path: String, shown: PathBuf) -> Vec<Finding> {
        let mut text = String::new();
        let mut starts = BTreeMap::new();
        let mut numbers = Vec::new();
        for (number, line) in &self.lines {
            starts.insert(*number, text.len());
            numbers.push(usize::try_from(*number).unwrap_or(usize::MAX));
            text.push_str(line);
            text.push('\n');
        }
        let file = sources.add_lines(path, shown, text, numbers);
        let place = |line: u64, start: usize, end: usize| {
            let from = starts.get(&line).copied().unwrap_or(0);
            let most = self.lines.get(&line).map_or(0, String::len);
            Span { file, start: from + start.min(most), end: from + end.min(most) }
        };
        let finding = |fault: &Fault| {
            let span = place(fault.line, fault.start, fault.end);
            let finding = Finding::error(fault.code, span, fault.message.clone()).help(fault.help.clone());
            match &fault.other {
                Some((line, message)) => finding.related(place(*line, 0, 0), message.clone()),
                None => finding,
            }
        };
        self.kept.iter().map(finding).collect()
    }
}
