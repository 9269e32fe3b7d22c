//! Where the figures of a report come from: every source once, with the indicators it gave figures to.

use std::collections::{BTreeMap, BTreeSet};

use crate::judge::{IndicatorJudgement, PlanJudgement, Point};

/// A source of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name as the measurements have it.
    pub name: String,
    /// Whether the figures were worked on after they were fetched: then the source must not be credited with them.
    pub processed: bool,
    /// How many indicators it gave figures to.
    pub indicators: usize,
}

/// The sources of every value that a judgement rests on or a table shows, in no order that a reader would know.
pub fn of_plans(plans: &[PlanJudgement<'_>]) -> Vec<Source> {
    let judged = plans.iter().flat_map(|plan| &plan.goals).flat_map(|goal| &goal.indicators);
    let followed = plans.iter().flat_map(|plan| &plan.statistics).flat_map(|statistics| &statistics.indicators);
    of(judged.chain(followed))
}

/// The sources of some judgements.
pub fn of<'j, 'a: 'j>(judged: impl Iterator<Item = &'j IndicatorJudgement<'a>>) -> Vec<Source> {
    let mut sources: BTreeMap<(String, bool), BTreeSet<&str>> = BTreeMap::new();
    for indicator in judged {
        let points: [&Option<Point<'_>>; 3] = [&indicator.baseline, &indicator.previous, &indicator.outcome];
        let parts = indicator.parts.iter().map(|(_, point)| point);
        let rows = points.into_iter().flatten().chain(parts).flat_map(|point| &point.rows);
        for source in rows.filter_map(|row| row.source.as_deref()) {
            sources.entry(name(source)).or_default().insert(indicator.indicator.id.value.as_str());
        }
    }
    let named = sources.into_iter();
    named.map(|((name, processed), indicators)| Source { name, processed, indicators: indicators.len() }).collect()
}

/// "Kolada, egen bearbetning" → Kolada, processed.
fn name(source: &str) -> (String, bool) {
    let lower = source.to_lowercase();
    for mark in [", egen bearbetning", " (egen bearbetning)", ", own processing", " (own processing)"] {
        if let Some(at) = lower.find(mark) {
            return (source.get(..at).unwrap_or(source).trim().to_owned(), true);
        }
    }
    (source.trim().to_owned(), false)
}
