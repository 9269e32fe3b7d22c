//! The same thing of many rows of a file is said once.

use std::collections::BTreeMap;

use crate::check::few::FEW;
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::source::{FileId, Span};

/// Adds one finding a row of `rows`, or one a file (`many`, with the number as `count`) where a file has more than a few.
pub(super) fn said(
    code: Code,
    rows: Vec<(Span, Message)>,
    many: &'static str,
    help: &Message,
    found: &mut Vec<Finding>,
) {
    let mut files: BTreeMap<FileId, Vec<(Span, Message)>> = BTreeMap::new();
    for row in rows {
        files.entry(row.0.file).or_default().push(row);
    }
    for rows in files.into_values() {
        let count = rows.len();
        match rows.first() {
            Some((span, _)) if count > FEW => {
                let message = Message::new(many).with("count", count);
                found.push(Finding::warning(code, *span, message).help(help.clone()));
            }
            _ => {
                let one = |(span, said)| Finding::warning(code, span, said).help(help.clone());
                found.extend(rows.into_iter().map(one));
            }
        }
    }
}
