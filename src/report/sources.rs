//! Where the figures of a report come from: every source once, with the indicators it gave figures to.

use std::collections::{BTreeMap, BTreeSet};

use super::Section;
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
pub fn of_plans(plans: &[PlanJudgement<'_>], sections: &[&Section<'_>]) -> Vec<Source> {
    let judged = plans.iter().flat_map(|plan| &plan.goals).flat_map(|goal| &goal.indicators);
    let followed = plans.iter().flat_map(|plan| &plan.statistics).flat_map(|statistics| &statistics.indicators);
    let sexes = sections.iter().flat_map(|section| &section.by_sex);
    let sexes = sexes.flat_map(|row| [(row.judged, row.women), (row.judged, row.men)]);
    let units = sections.iter().flat_map(|section| &section.by_unit).map(|row| (row.judged, row.value));
    named(judged.chain(followed).flat_map(points).chain(sexes.chain(units)))
}

/// The sources of some judgements.
pub fn of<'j, 'a: 'j>(judged: impl Iterator<Item = &'j IndicatorJudgement<'a>>) -> Vec<Source> {
    named(judged.flat_map(points))
}

/// An indicator, by a judgement of it, and a value of it.
type Told<'j, 'a> = (&'j IndicatorJudgement<'a>, &'j Point<'a>);

/// Every value of a judgement that is told.
fn points<'j, 'a>(judged: &'j IndicatorJudgement<'a>) -> Vec<Told<'j, 'a>> {
    let forecast = judged.forecast.as_ref().map(|forecast| &forecast.point);
    let told = [judged.baseline.as_ref(), judged.previous.as_ref(), judged.outcome.as_ref(), forecast];
    let parts = judged.parts.iter().map(|(_, point)| point);
    told.into_iter().flatten().chain(parts).map(|point| (judged, point)).collect()
}

fn named<'j, 'a: 'j>(told: impl Iterator<Item = Told<'j, 'a>>) -> Vec<Source> {
    // "kolada" and "Kolada" are one source, under the name that is met first.
    let mut sources: BTreeMap<(String, bool), (String, BTreeSet<&str>)> = BTreeMap::new();
    for (judged, point) in told {
        for source in point.rows.iter().filter_map(|row| row.source.as_deref()) {
            let (name, processed) = name(source);
            let known = sources.entry((name.to_lowercase(), processed)).or_insert_with(|| (name, BTreeSet::new()));
            known.1.insert(judged.indicator.id.value.as_str());
        }
    }
    let source = |((_, processed), (name, indicators)): (_, (_, BTreeSet<&str>))| Source {
        name,
        processed,
        indicators: indicators.len(),
    };
    sources.into_iter().map(source).collect()
}

/// What says after a source's name that its figures were worked on.
const AFTER: [&str; 4] = [", egen bearbetning", " (egen bearbetning)", ", own processing", " (own processing)"];
/// What says so before it.
const BEFORE: [&str; 4] =
    ["egen bearbetning av data från ", "egen bearbetning av ", "own processing of data from ", "own processing of "];

/// "Kolada, egen bearbetning" and "Egen bearbetning av data från Kolada" → Kolada, processed.
fn name(source: &str) -> (String, bool) {
    let source = source.trim();
    let bare = source.trim_end_matches('.');
    let after = AFTER.iter().find_map(|mark| {
        let at = bare.len().checked_sub(mark.len())?;
        let (name, end) = bare.split_at_checked(at)?;
        (end.to_lowercase() == *mark).then_some(name)
    });
    let before = || {
        BEFORE.iter().find_map(|mark| {
            let (start, name) = bare.split_at_checked(mark.len())?;
            (start.to_lowercase() == *mark).then_some(name)
        })
    };
    match after.or_else(before).map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => (name.to_owned(), true),
        None => (source.to_owned(), false),
    }
}
