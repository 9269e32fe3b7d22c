//! The year in brief: what changed most for the better and for the worse.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::judge::{IndicatorJudgement, PlanJudgement, Point};
use crate::model::id::Id;
use crate::model::verdict::Trend;

/// So many changes of each kind are told.
const MOST: usize = 3;

/// An indicator that got better or worse.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The committee whose it is.
    pub committee: &'a Id,
    /// How it came out.
    pub judged: &'a IndicatorJudgement<'a>,
    /// What was measured before.
    pub before: &'a Point<'a>,
    /// What was measured now.
    pub now: &'a Point<'a>,
    /// The change as a share of the value before, to tell large ones from small.
    share: Decimal,
}

/// The largest changes of some plans, the largest first.
#[derive(Debug, Default)]
pub struct Changes<'a> {
    /// For the better.
    pub better: Vec<Change<'a>>,
    /// For the worse.
    pub worse: Vec<Change<'a>>,
}

impl<'a> Changes<'a> {
    /// Finds the largest changes, each indicator once.
    pub fn of(plans: impl Iterator<Item = &'a PlanJudgement<'a>>) -> Self {
        let mut seen: BTreeSet<&Id> = BTreeSet::new();
        let judged = plans.flat_map(|plan| {
            let indicators = plan.goals.iter().flat_map(|goal| &goal.indicators);
            let own = indicators.filter(|judged| judged.counts_in(plan.plan));
            own.map(move |judged| (&plan.plan.committee.value, judged))
        });
        let mut all: Vec<Change<'a>> = judged
            .filter(|(_, judged)| seen.insert(&judged.indicator.id.value))
            .filter_map(|(committee, judged)| change(committee, judged))
            .collect();
        // A stable sort: equals stay in the order of the plan.
        all.sort_by_key(|change| std::cmp::Reverse(change.share));
        let of = |trend: Trend| all.iter().filter(|it| it.judged.trend == Some(trend)).take(MOST).cloned().collect();
        Self { better: of(Trend::Better), worse: of(Trend::Worse) }
    }
}

fn change<'a>(committee: &'a Id, judged: &'a IndicatorJudgement<'a>) -> Option<Change<'a>> {
    let (before, now) = (judged.previous.as_ref()?, judged.outcome.as_ref()?);
    let change = judged.change?.abs();
    // From nothing, any change is as large as can be.
    let share = change.checked_div(before.shown()?.abs()).unwrap_or(Decimal::MAX);
    (!change.is_zero()).then_some(Change { committee, judged, before, now, share })
}
