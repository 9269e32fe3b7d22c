//! `target-already-met`: a target that the baseline meets.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::unit::Unit;

/// Perhaps it is meant to be kept; then "minst samma nivå" says so.
pub const CHECK: Check = check!("target-already-met", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (plan, _, indicator) in subject.organisation.indicators() {
        for target in &indicator.targets {
            let Some(baseline) = subject.judge.met_by_baseline(plan, indicator, target) else { continue };
            let value = Unit::quantity(indicator.unit(), baseline.exact());
            let measured = Message::new("measured").with("quantity", value).with("period", baseline.period);
            let message = Message::new("finding-target-already-met").with("target", target.text.value.as_str());
            let mut finding = Finding::warning(CHECK.page.code, target.text.span, message.with("baseline", measured));
            if let Some(row) = baseline.rows.first() {
                finding = finding.related(row.at, Message::new("related-baseline"));
            }
            findings.push(finding.help(Message::new("help-target-already-met")));
        }
    }
}
