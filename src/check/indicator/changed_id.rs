//! `changed-id`: an indicator that had another id in the plan before, so that its series is cut.

use std::collections::{BTreeMap, BTreeSet};

use super::title::plain;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;

/// The same title in an earlier plan of the same committee, or unit, under an id that this plan no longer has.
pub const CHECK: Check = check!("changed-id", Warn, run);

/// An indicator, with the plan that it stands in.
#[derive(Clone, Copy)]
struct Placed<'a> {
    plan: &'a Plan,
    indicator: &'a Indicator,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut by_owner: BTreeMap<(&Id, Option<&Id>), Vec<&Plan>> = BTreeMap::new();
    for plan in &subject.organisation.plans {
        let unit = plan.unit.as_ref().map(|unit| &unit.value);
        by_owner.entry((&plan.committee.value, unit)).or_default().push(plan);
    }
    let ids: BTreeMap<&Id, BTreeSet<&Id>> = subject
        .organisation
        .plans
        .iter()
        .map(|plan| (&plan.id, plan.measured().map(|it| &it.id.value).collect()))
        .collect();
    let has = |plan: &Plan, id: &Id| ids.get(&plan.id).is_some_and(|ids| ids.contains(id));
    for mut plans in by_owner.into_values().filter(|plans| plans.len() > 1) {
        plans.sort_by_key(|plan| plan.period.value);
        let mut newest: BTreeMap<String, Placed<'_>> = BTreeMap::new();
        for plan in plans {
            let own = by_title(plan);
            for (title, now) in &own {
                let before = newest.get(title).filter(|before| is_the_same(before, now));
                let cut = |before: &&Placed<'_>| {
                    !has(plan, &before.indicator.id.value) && !has(before.plan, &now.indicator.id.value)
                };
                let read = |before: &&Placed<'_>| !subject.may_be_damaged(before.indicator.id.value.as_str());
                findings.extend(before.filter(cut).filter(read).map(|before| finding(before, now)));
            }
            newest.extend(own);
        }
    }
}

/// A plan's indicators by title; what stands twice could be either.
fn by_title(plan: &Plan) -> BTreeMap<String, Placed<'_>> {
    let mut titles: BTreeMap<String, Vec<&Indicator>> = BTreeMap::new();
    for indicator in plan.measured() {
        titles.entry(plain(&indicator.title.value)).or_default().push(indicator);
    }
    titles
        .into_iter()
        .filter_map(|(title, all)| match all.as_slice() {
            [indicator] if !title.is_empty() => Some((title, Placed { plan, indicator })),
            _ => None,
        })
        .collect()
}

/// Whether the later one takes over the earlier one's series: what is counted otherwise, or said to have changed, is
/// another indicator on purpose.
fn is_the_same(before: &Placed<'_>, now: &Placed<'_>) -> bool {
    let units = before.indicator.unit().zip(now.indicator.unit());
    before.indicator.id.value != now.indicator.id.value
        && before.plan.period.value < now.plan.period.value
        && now.indicator.changed.is_none()
        && units.is_none_or(|(before, now)| before == now)
}

fn finding(before: &Placed<'_>, now: &Placed<'_>) -> Finding {
    let (old, new) = (&before.indicator.id, &now.indicator.id);
    let message = Message::new("finding-changed-id")
        .with("title", now.indicator.title.value.as_str())
        .with("id", new.value.as_str())
        .with("old", old.value.as_str())
        .with("plan", before.plan.id.as_str());
    Finding::warning(CHECK.page.code, new.span, message)
        .related(old.span, Message::new("related-old-id"))
        .help(Message::new("help-changed-id").with("old", old.value.as_str()))
}
