//! `small-number`: values that are not shown in what is published, since they count too few people or tell of them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::source::{FileId, Span};

/// Said once a file: the masking is as it should be, but somebody must know of it before the report is out.
pub const CHECK: Check = check!("small-number", Warn, run);

/// What is masked in a file: where the first value stands, how many count too few, and how many could tell of those.
struct Masked {
    first: Span,
    small: usize,
    others: usize,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(limit) = &subject.organisation.judging.small_numbers_below else { return };
    let mut files: BTreeMap<FileId, Masked> = BTreeMap::new();
    for point in subject.judge.points().filter(|point| point.is_masked()) {
        let Some(place) = point.rows.first().map(|row| row.at) else { continue };
        let masked = files.entry(place.file).or_insert(Masked { first: place, small: 0, others: 0 });
        if place.start < masked.first.start {
            masked.first = place;
        }
        // Where others are masked too, what is published does not say which ones are small; here it may be told.
        if point.exact() < Decimal::from(limit.value) {
            masked.small += 1;
        } else {
            masked.others += 1;
        }
    }
    for masked in files.into_values() {
        let message = Message::new("finding-small-number")
            .with("count", masked.small + masked.others)
            .with("small", masked.small)
            .with("others", masked.others)
            .with("limit", limit.value as usize);
        let finding = Finding::warning(CHECK.page.code, masked.first, message);
        findings.push(finding.help(Message::new("help-small-number")));
    }
}
