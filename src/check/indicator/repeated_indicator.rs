//! `repeated-indicator`: two indicators of a plan that measure the same.

use std::collections::BTreeMap;

use super::alike::{Likeness, Values};
use super::candidates::Candidates;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;

/// Titles alike and all values the same, or titles the same but for a letter or two.
pub const CHECK: Check = check!("repeated-indicator", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut values: BTreeMap<&Id, Values> = BTreeMap::new();
    for row in subject.organisation.measurements.iter().filter(|row| row.breakdown.is_total()) {
        if let Some(value) = row.value.number() {
            values.entry(&row.indicator.value).or_default().insert((row.period, value));
        }
    }
    for plan in &subject.organisation.plans {
        let likenesses: Vec<Likeness<'_>> =
            plan.indicators().map(|(_, indicator)| Likeness::new(indicator, values.get(&indicator.id.value))).collect();
        let mut candidates = Candidates::new(&likenesses);
        for (place, likeness) in likenesses.iter().enumerate() {
            let other = candidates.before(likeness).into_iter().filter_map(|place| likenesses.get(place));
            let mut same = other.filter(|other| other.indicator.id.value != likeness.indicator.id.value);
            let same = same.find(|other| other.is_same(likeness));
            findings.extend(same.map(|other| finding(likeness.indicator, other.indicator)));
            candidates.insert(place, likeness);
        }
    }
}

fn finding(indicator: &Indicator, other: &Indicator) -> Finding {
    let message = Message::new("finding-repeated-indicator")
        .with("title", indicator.title.value.as_str())
        .with("other", other.title.value.as_str());
    Finding::warning(CHECK.page.code, indicator.title.span, message)
        .related(other.title.span, Message::new("related-similar"))
        .help(Message::new("help-repeated-indicator"))
}
