//! `small-number`: values that are not shown in what is published, since they count too few people or tell of them.

use std::collections::BTreeMap;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::{Mask, Point};
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
    for point in subject.judge.points() {
        let Some((mask, place)) = mask(point) else { continue };
        let masked = files.entry(place.file).or_insert(Masked { first: place, small: 0, others: 0 });
        if place.start < masked.first.start {
            masked.first = place;
        }
        match mask {
            Mask::Below(_) => masked.small += 1,
            Mask::Other => masked.others += 1,
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

fn mask(point: &Point<'_>) -> Option<(Mask, Span)> {
    Some((point.mask()?, point.rows.first()?.at))
}
