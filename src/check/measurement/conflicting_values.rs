//! `conflicting-values`, `conflicting-comparisons`: two different figures for the same thing.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::check::{Check, Subject};
use crate::finding::{Code, Finding};
use crate::message::{Arg, Message};
use crate::model::measurement::Measurement;
use crate::source::Span;

/// Two values for the same indicator, period and breakdown: which one is right is not for the tool to choose.
pub const CHECK: Check = check!("conflicting-values", Deny, values);
/// Two values of the comparison group for the same: both rows are read, the first one counts.
pub const COMPARISONS: Check = check!("conflicting-comparisons", Warn, comparisons);

fn values(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let figure = |row: &Measurement| row.value.number().map(|value| (value, row.at));
    conflicts(subject, CHECK.page.code, "finding-conflicting-values", figure, findings);
}

fn comparisons(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let figure = |row: &Measurement| row.comparison.value.as_ref().map(|at| (at.value, at.span));
    conflicts(subject, COMPARISONS.page.code, "finding-conflicting-comparisons", figure, findings);
}

fn conflicts(
    subject: &Subject<'_>,
    code: Code,
    message: &'static str,
    figure: impl Fn(&Measurement) -> Option<(Decimal, Span)>,
    findings: &mut Vec<Finding>,
) {
    let mut known: BTreeMap<_, (Decimal, Span)> = BTreeMap::new();
    for row in &subject.organisation.measurements {
        let Some((value, span)) = figure(row) else { continue };
        let what = (&row.indicator.value, row.period, &row.breakdown, row.kind);
        match known.get(&what) {
            Some((first, _)) if *first == value || row.replaces => {
                known.insert(what, (value, span));
            }
            Some((first, first_span)) => {
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
            None => {
                known.insert(what, (value, span));
            }
        }
    }
}
