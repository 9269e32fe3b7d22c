//! The report of one unit: its outcome beside that of the whole, and whether it reaches the target alone.

use std::collections::{BTreeMap, BTreeSet};

use super::figure::unit_name;
use super::{AnnualReport, Chapter, Section, count, sources};
use crate::judge::{IndicatorJudgement, Judge};
use crate::model::followup::StateReport;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::organisation::{Organisation, Unit};
use crate::model::plan::Plan;
use crate::model::verdict::Verdict;

/// A unit, by every name that files have for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitNames<'a> {
    /// Its name for readers.
    pub name: &'a str,
    /// Its name and its id, as measurements and reports may have it.
    pub all: Vec<&'a str>,
}

/// What is reported of a unit.
#[derive(Debug)]
pub struct UnitReport<'a> {
    /// Its name.
    pub name: &'a str,
    /// How many of its indicators came out how.
    pub summary: BTreeMap<Verdict, usize>,
    /// A chapter a plan that anything is known of it for; all plans, where that is none.
    pub chapters: Vec<UnitChapter<'a>>,
}

/// A plan's part of the report of a unit.
#[derive(Debug)]
pub struct UnitChapter<'a> {
    /// Which chapter of the whole report is on the same plan.
    pub chapter: usize,
    /// The goals that have indicators with values for the unit.
    pub goals: Vec<UnitGoal<'a>>,
    /// Indicators without any value for the unit.
    pub unmeasured: Vec<&'a Indicator>,
}

/// A goal's part of the report of a unit.
#[derive(Debug)]
pub struct UnitGoal<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// A row a target.
    pub rows: Vec<UnitRow<'a>>,
}

/// An indicator of a unit and of the whole.
#[derive(Debug)]
pub struct UnitRow<'a> {
    /// How the unit came out alone.
    pub judged: IndicatorJudgement<'a>,
    /// How the whole did.
    pub whole: &'a IndicatorJudgement<'a>,
    /// How far the unit has come with what is to be done.
    pub state: Option<&'a StateReport>,
}

/// The unit of a name or an id, however its letters are.
pub fn find_unit<'a>(known: &[UnitNames<'a>], asked: &str) -> Option<UnitNames<'a>> {
    let asked = asked.trim();
    let same = |unit: &&UnitNames<'a>| unit.all.iter().any(|name| name.to_lowercase() == asked.to_lowercase());
    let exact = known.iter().find(|unit| unit.all.contains(&asked));
    exact.or_else(|| known.iter().find(same)).cloned()
}

/// The units of plans: those of their committees, and those that anything was measured or reported of.
pub fn known_units<'a>(organisation: &'a Organisation, plans: &[&Plan]) -> Vec<UnitNames<'a>> {
    let followed: BTreeSet<&str> =
        plans.iter().flat_map(|plan| plan.measured()).map(|indicator| indicator.id.value.as_str()).collect();
    let rows = organisation.measurements.iter().filter(|row| followed.contains(row.indicator.value.as_str()));
    let reports = organisation.states.iter().filter(|report| followed.contains(report.about.value.as_str()));
    let measured = rows.filter_map(|row| row.breakdown.unit.as_deref());
    let reported = reports.filter_map(|report| report.unit.as_deref());
    let of_plans = |id: &crate::model::id::Id| plans.iter().any(|plan| plan.committee.value == *id);
    let declared = organisation.committees.iter().filter(|committee| of_plans(&committee.id.value));
    let declared = declared.flat_map(|committee| &committee.units).map(|unit: &Unit| unit.id.value.as_str());
    let mut units: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for named in measured.chain(reported).chain(declared) {
        let name = unit_name(organisation, named);
        units.entry(name).or_default().extend([name, named]);
    }
    units.into_iter().map(|(name, all)| UnitNames { name, all: all.into_iter().collect() }).collect()
}

impl<'a> AnnualReport<'a> {
    /// The same report, on one unit.
    pub fn on_unit(mut self, judge: &'a Judge<'a>, unit: &UnitNames<'a>) -> Self {
        let all = self.chapters.iter().enumerate();
        let all: Vec<UnitChapter<'a>> = all.map(|(at, chapter)| of_plan(judge, unit, at, chapter)).collect();
        let known = all.iter().any(|chapter| !chapter.goals.is_empty());
        let chapters: Vec<UnitChapter<'a>> =
            all.into_iter().filter(|chapter| !known || !chapter.goals.is_empty()).collect();
        let rows = || chapters.iter().flat_map(|chapter| &chapter.goals).flat_map(|goal| &goal.rows);
        self.sources = sources::of(rows().flat_map(|row| [&row.judged, row.whole]));
        let summary = count(rows().map(|row| (row.judged.verdict, 1)));
        self.unit = Some(UnitReport { name: unit.name, summary, chapters });
        self
    }
}

fn of_plan<'a>(judge: &'a Judge<'a>, unit: &UnitNames<'a>, at: usize, chapter: &Chapter<'a>) -> UnitChapter<'a> {
    let goals = chapter.sections.iter().map(|section| of_goal(judge, unit, chapter, section));
    let goals: Vec<UnitGoal<'a>> = goals.filter(|goal| !goal.rows.is_empty()).collect();
    let measured = |indicator: &Indicator| {
        let mut rows = goals.iter().flat_map(|goal| &goal.rows);
        rows.any(|row| std::ptr::eq(row.judged.indicator, indicator))
    };
    let indicators = chapter.sections.iter().flat_map(|section| &section.judged.goal.indicators);
    let unmeasured = indicators.filter(|indicator| !measured(indicator)).collect();
    UnitChapter { chapter: at, goals, unmeasured }
}

fn of_goal<'a>(
    judge: &'a Judge<'a>,
    unit: &UnitNames<'a>,
    chapter: &Chapter<'a>,
    section: &Section<'a>,
) -> UnitGoal<'a> {
    let goal = section.judged.goal;
    let mut rows = Vec::new();
    for indicator in &goal.indicators {
        let wholes = section.judged.indicators.iter().filter(|whole| std::ptr::eq(whole.indicator, indicator));
        // A judgement a target of both, in the same order.
        let judged = judge.unit(chapter.plan, indicator, &unit.all, chapter.as_of);
        let state = judge.unit_report(indicator, &unit.all, chapter.as_of);
        rows.extend(judged.into_iter().zip(wholes).map(|(judged, whole)| UnitRow { judged, whole, state }));
    }
    UnitGoal { goal, rows }
}
