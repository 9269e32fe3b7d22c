//! A TOML file read past its faults.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ::toml::de::DeTable;

use super::plain;
use super::repair::{Repaired, repair};
use super::shift::Shift;
use crate::finding::Finding;
use crate::format::Field;
use crate::source::{FileId, Span};

impl Document<'_> {
    /// Where something of the tree stands in the file.
    pub(super) fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.shift.original(Span { file: self.file, start: range.start, end: range.end })
    }
}

/// A parsed file.
pub struct Document<'t> {
    /// The tree of what could be read.
    pub root: DeTable<'t>,
    /// The lines that could not be read; what stood there is not missing, only unread.
    pub damaged: Vec<Span>,
    pub(super) file: FileId,
    /// Where keys begin that are misspelt, and which are meant.
    pub(super) meant: RefCell<BTreeMap<usize, &'static str>>,
    /// How the places of the tree lie in the file.
    pub(super) shift: Shift,
    /// The text that was read: the file's, with the faults put right that are beyond doubt.
    pub(super) text: &'t str,
}

/// Reads a file's text; the repaired text must outlive the tree, so the caller is handed the tree in a closure.
///
/// `fields`: what the file may have, to know what was meant where something is wrong.
pub fn parse<R>(
    file: FileId,
    text: &str,
    fields: &'static [Field],
    use_it: impl FnOnce(&Document<'_>) -> R,
) -> (R, Vec<Finding>) {
    if let Some(root) = plain::read(text, fields) {
        let (meant, shift) = (RefCell::default(), Shift::default());
        return (use_it(&Document { root, damaged: Vec::new(), file, meant, shift, text }), Vec::new());
    }
    let Repaired { text, shift, damaged, findings, .. } = repair(file, text, fields);
    let (root, _) = DeTable::parse_recoverable(&text);
    let document = Document { root: root.into_inner(), damaged, file, meant: RefCell::default(), shift, text: &text };
    (use_it(&document), findings)
}
