//! Two different figures for the same thing: what `conflicting-values` and `conflicting-comparisons` have in common.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::check::Subject;
use crate::finding::{Code, Finding};
use crate::message::{Arg, Message};
use crate::model::measurement::{Kind, Measurement};
use crate::model::rows::OfOne;
use crate::source::Span;

/// Finds rows that say something else than an earlier one of the same indicator, period, breakdown and kind.
pub(super) fn conflicts(
    subject: &Subject<'_>,
    code: Code,
    message: &'static str,
    figure: impl Fn(&Measurement) -> Option<(Decimal, Span)>,
    findings: &mut Vec<Finding>,
) {
    let same = subject.judge.rows().all().iter().flat_map(OfOne::of_the_same);
    for rows in same.filter(|rows| rows.len() > 1) {
        let mut known: BTreeMap<Kind, (Decimal, Span, bool)> = BTreeMap::new();
        for row in rows {
            let Some((value, span)) = figure(row) else { continue };
            match known.get(&row.kind) {
                // A correction holds against another file wherever that stands in the alphabet.
                Some((_, first_span, true)) if first_span.file != span.file && !row.replaces => {}
                Some((first, first_span, _)) if *first != value && !row.replaces => {
                    let message = Message::new(message)
                        .with("id", row.indicator.value.as_str())
                        .with("period", row.period)
                        .with("first", Arg::Number(*first))
                        .with("second", value);
                    findings.push(
                        Finding::error(code, span, message)
                            .related(*first_span, Message::new("related-other-value"))
                            .help(Message::new("help-conflicting-values")),
                    );
                }
                _ => {
                    known.insert(row.kind, (value, span, row.replaces));
                }
            }
        }
    }
}
