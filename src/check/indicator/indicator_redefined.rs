//! `indicator-redefined`: the same id in two plans, counted in another unit or better the other way.

use std::collections::BTreeMap;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::model::direction::Direction;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::unit::Unit;
use crate::source::At;

/// The same id in two plans is the same indicator: its measurements are judged in both.
pub const CHECK: Check = check!("indicator-redefined", Warn, run);

/// What the plans before have said of an indicator, and which.
#[derive(Default)]
struct Said<'a> {
    unit: Option<(&'a Plan, &'a At<Unit>)>,
    better: Option<(&'a Plan, &'a At<Direction>)>,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut plans: Vec<&Plan> = subject.organisation.plans.iter().collect();
    plans.sort_by_key(|plan| (plan.period.value, &plan.id));
    let mut said: BTreeMap<&Id, Said<'_>> = BTreeMap::new();
    for plan in plans {
        for indicator in plan.measured() {
            compare(plan, indicator, said.entry(&indicator.id.value).or_default(), findings);
        }
    }
}

fn compare<'a>(plan: &'a Plan, indicator: &'a Indicator, said: &mut Said<'a>, findings: &mut Vec<Finding>) {
    if let Some(unit) = &indicator.unit {
        let before = said.unit.replace((plan, unit));
        if let Some((earlier, other)) =
            before.filter(|(earlier, other)| earlier.id != plan.id && !same(&other.value, &unit.value))
        {
            let texts = Texts { now: (&unit.value).into(), before: (&other.value).into() };
            findings.push(finding("finding-redefined-unit", indicator, earlier, (unit.span, other.span), texts));
        }
    }
    if let Some(better) = &indicator.better {
        let before = said.better.replace((plan, better));
        if let Some((earlier, other)) =
            before.filter(|(earlier, other)| earlier.id != plan.id && other.value != better.value)
        {
            let texts = Texts { now: better.value.name().into(), before: other.value.name().into() };
            findings.push(finding("finding-redefined-direction", indicator, earlier, (better.span, other.span), texts));
        }
    }
}

/// "Dagar" and "dagar" count the same.
fn same(a: &Unit, b: &Unit) -> bool {
    a.name().to_lowercase() == b.name().to_lowercase()
}

struct Texts {
    now: Arg,
    before: Arg,
}

fn finding(
    message: &'static str,
    indicator: &Indicator,
    earlier: &Plan,
    (now, before): (crate::source::Span, crate::source::Span),
    texts: Texts,
) -> Finding {
    let message = Message::new(message)
        .with("id", indicator.id.value.as_str())
        .with("now", texts.now)
        .with("before", texts.before)
        .with("plan", earlier.id.as_str());
    Finding::warning(CHECK.page.code, now, message)
        .related(before, Message::new("related-other-plan"))
        .help(Message::new("help-indicator-redefined"))
}
