//! `repeated-indicator`: two indicators of a plan that measure the same.

use foldhash::HashMap;

use super::alike::{Likeness, Values};
use super::candidates::candidates;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;

/// Titles alike and all values the same, or titles the same but for a letter or two.
pub const CHECK: Check = check!("repeated-indicator", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let values = classes(subject);
    for plan in &subject.organisation.plans {
        let likenesses: Vec<Likeness<'_>> = plan
            .indicators()
            .map(|(_, indicator)| Likeness::new(indicator, values.get(&indicator.id.value).copied()))
            .collect();
        for (likeness, before) in likenesses.iter().zip(candidates(&likenesses)) {
            let other = before.into_iter().filter_map(|place| likenesses.get(place));
            let mut same = other.filter(|other| other.indicator.id.value != likeness.indicator.id.value);
            let same = same.find(|other| other.is_same(likeness));
            findings.extend(same.map(|other| finding(likeness.indicator, other.indicator)));
        }
    }
}

/// Every indicator's values as a number: the same values have the same.
fn classes<'a>(subject: &Subject<'a>) -> HashMap<&'a Id, usize> {
    let mut all: Vec<(Values, &Id)> = Vec::new();
    for of in subject.judge.rows().all() {
        let rows = of.all().iter().take_while(|row| row.breakdown.is_total());
        let mut own: Values = rows.filter_map(|row| Some((row.period, row.value.number()?))).collect();
        own.sort_unstable();
        own.dedup();
        all.push((own, of.id));
    }
    all.retain(|(own, _)| !own.is_empty());
    all.sort_unstable();
    let same = all.chunk_by(|(one, _), (next, _)| one == next);
    same.enumerate().flat_map(|(class, same)| same.iter().map(move |(_, id)| (*id, class))).collect()
}

fn finding(indicator: &Indicator, other: &Indicator) -> Finding {
    let message = Message::new("finding-repeated-indicator")
        .with("title", indicator.title.value.as_str())
        .with("other", other.title.value.as_str());
    Finding::warning(CHECK.page.code, indicator.title.span, message)
        .related(other.title.span, Message::new("related-similar"))
        .help(Message::new("help-repeated-indicator"))
}
