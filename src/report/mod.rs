//! What a report says, as values, before any format: which facts, in which order, and what is missing.

mod breakdown;
mod change;
pub mod chart;
mod council;
mod development;
mod due;
pub mod export;
mod figure;
mod kind;
mod matrix;
mod quoted;
mod remark;
mod scaffold;
mod sources;
mod unit;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement};
use crate::model::followup::StateReport;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::revision::Revision;
use crate::model::text::Which;
use crate::model::verdict::Verdict;
pub use breakdown::{Sexes, UnitValue};
pub use change::{Change, Changes};
pub use council::{Carrier, CouncilGoal};
pub use development::Development;
pub use due::{Due, What, due};
pub use figure::{Figure, unit_name, units};
pub use kind::{Kind, Part as YearPart, before, newest_part, only_goal};
pub use matrix::{Matrix, Part, Row};
pub use quoted::{Figures, Quoted};
use remark::Remarks;
pub use remark::{Free, Remark};
pub use scaffold::{Owed, owed};
pub use sources::Source;
pub use unit::{UnitChapter, UnitGoal, UnitNames, UnitReport, UnitRow, find_unit, known_units};

/// A report on one or more plans of an organisation: annual, interim, or the plan itself.
#[derive(Debug)]
pub struct AnnualReport<'a> {
    /// Which kind it is.
    pub kind: Kind,
    /// Whose report it is.
    pub organisation: &'a Organisation,
    /// The day it judges for, where all its plans are judged for the same.
    pub as_of: Option<NaiveDate>,
    /// How many indicators came out how, in all plans.
    pub summary: BTreeMap<Verdict, usize>,
    /// What changed most, in all plans.
    pub changes: Changes<'a>,
    /// The council's goals, and who carries them; empty where the report is on one committee.
    pub council: Vec<CouncilGoal<'a>>,
    /// A chapter a plan.
    pub chapters: Vec<Chapter<'a>>,
    /// The unit that it is on, where it is on one.
    pub unit: Option<UnitReport<'a>>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
}

/// One plan's part of a report.
#[derive(Debug)]
pub struct Chapter<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How it came out.
    pub judged: &'a PlanJudgement<'a>,
    /// Its committee's name.
    pub committee: &'a str,
    /// The day it is judged for.
    pub as_of: NaiveDate,
    /// What was changed in it up to that day, the oldest first.
    pub revisions: Vec<&'a Revision>,
    /// The plan it carries out.
    pub follows: Option<&'a Plan>,
    /// How many of its indicators came out how.
    pub summary: BTreeMap<Verdict, usize>,
    /// What changed most.
    pub changes: Changes<'a>,
    /// A section a goal.
    pub sections: Vec<Section<'a>>,
    /// What the committee says besides, in the text that the report is made of; nothing in a report on one goal.
    pub free: Vec<Free<'a>>,
}

/// One goal's part of a chapter.
#[derive(Debug)]
pub struct Section<'a> {
    /// The goal and its verdict.
    pub judged: &'a GoalJudgement<'a>,
    /// The goals of the followed plan that it supports.
    pub supports: Vec<&'a Goal>,
    /// Its indicators as the plan has them.
    pub figures: Vec<Figure<'a>>,
    /// What women and men have of the indicators that they differ in.
    pub by_sex: Vec<Sexes<'a>>,
    /// What units have of the indicators that they differ in.
    pub by_unit: Vec<UnitValue<'a>>,
    /// How far what is to be done has come, by the indicators that are judged by it.
    pub states: Vec<(&'a IndicatorJudgement<'a>, &'a StateReport)>,
    /// What `plan.md` says of it.
    pub narrative: Option<Remark<'a>>,
    /// What `plan.md` says of its indicators.
    pub indicator_narratives: Vec<(&'a Indicator, Remark<'a>)>,
    /// What the committee says of the goal.
    pub comment: Option<Remark<'a>>,
    /// What the committee says of its indicators.
    pub indicator_comments: Vec<(&'a IndicatorJudgement<'a>, Remark<'a>)>,
    /// Indicators that fell short and that the committee says nothing of.
    pub uncommented: Vec<&'a IndicatorJudgement<'a>>,
}

impl<'a> AnnualReport<'a> {
    /// Puts the report together from the judgements of its plans.
    pub fn new(
        kind: Kind,
        organisation: &'a Organisation,
        judge: &'a Judge<'a>,
        plans: &'a [PlanJudgement<'a>],
    ) -> Self {
        let with_indicators = |judged: &&PlanJudgement<'a>| judged.plan.indicators().next().is_some();
        let one = plans.len() == 1;
        let chapters: Vec<Chapter<'a>> = plans
            .iter()
            .filter(|judged| one || with_indicators(judged))
            .map(|judged| chapter(kind, organisation, judge, judged))
            .collect();
        let sections: Vec<&Section<'a>> = chapters.iter().flat_map(|chapter| &chapter.sections).collect();
        let sources = sources::of_plans(plans, &sections);
        let first = plans.first().map(|judged| judged.as_of);
        Self {
            kind,
            organisation,
            as_of: first.filter(|day| plans.iter().all(|judged| judged.as_of == *day)),
            summary: count(
                chapters.iter().flat_map(|chapter| &chapter.summary).map(|(verdict, count)| (*verdict, *count)),
            ),
            changes: Changes::of(plans.iter()),
            council: if one { Vec::new() } else { council::goals(organisation, plans) },
            unit: None,
            sources,
            chapters,
        }
    }
}

/// How many indicators of a plan came out how.
pub fn summary(judged: &PlanJudgement<'_>) -> BTreeMap<Verdict, usize> {
    let indicators = judged.goals.iter().flat_map(|goal| &goal.indicators);
    count(indicators.filter(|indicator| indicator.counts_in(judged.plan)).map(|indicator| (indicator.verdict, 1)))
}

fn count(verdicts: impl Iterator<Item = (Verdict, usize)>) -> BTreeMap<Verdict, usize> {
    let mut counts: BTreeMap<Verdict, usize> = Verdict::ALL.into_iter().map(|verdict| (verdict, 0)).collect();
    for (verdict, count) in verdicts {
        *counts.entry(verdict).or_default() += count;
    }
    counts
}

fn chapter<'a>(
    kind: Kind,
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    judged: &'a PlanJudgement<'a>,
) -> Chapter<'a> {
    let plan = judged.plan;
    let remarks = Remarks::new(organisation, judge, judged, Which::Analysis);
    let narrative = Remarks::new(organisation, judge, judged, Which::Plan);
    let whole = judged.goals.len() == plan.goals.len();
    let free = if kind == Kind::Plan { narrative.free() } else { remarks.free() };
    let follows = plan.follows.as_ref().and_then(|id| organisation.plan(&id.value));
    let said = Said { plan, organisation, judge, remarks, narrative, follows, until: judged.as_of };
    let committee = organisation.committee(&plan.committee.value);
    Chapter {
        plan,
        judged,
        committee: committee.map_or(plan.committee.value.as_str(), |committee| committee.name.as_str()),
        as_of: judged.as_of,
        revisions: revisions(plan, judged.as_of),
        follows,
        summary: summary(judged),
        changes: Changes::of(std::iter::once(judged)),
        sections: judged.goals.iter().map(|goal| section(&said, goal)).collect(),
        free: if whole { free } else { Vec::new() },
    }
}

fn revisions(plan: &Plan, until: NaiveDate) -> Vec<&Revision> {
    let mut known: Vec<&Revision> = plan.revisions.iter().filter(|revision| revision.date.value <= until).collect();
    // A stable sort: those of one day stay in the order of the file.
    known.sort_by_key(|revision| revision.date.value);
    known
}

impl Chapter<'_> {
    /// Whether the plan is for a year, and was changed in that year alone.
    pub fn revised_in_year(&self) -> bool {
        let period = self.plan.period.value;
        let year = Period::year(period.end_year()) == Some(period);
        year && self.revisions.iter().all(|it| period.first() <= it.date.value && it.date.value <= period.last())
    }
}

/// What every section of a chapter is made with.
struct Said<'a> {
    plan: &'a Plan,
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    remarks: Remarks<'a>,
    narrative: Remarks<'a>,
    follows: Option<&'a Plan>,
    until: NaiveDate,
}

fn section<'a>(said: &Said<'a>, judged: &'a GoalJudgement<'a>) -> Section<'a> {
    let goal = judged.goal;
    let supported = goal.supports.iter().filter_map(|id| said.follows?.goal(&id.value));
    let fell_short =
        |indicator: &&IndicatorJudgement<'_>| matches!(indicator.verdict, Verdict::Partly | Verdict::Missed);
    let remark = |indicator: &IndicatorJudgement<'_>| said.remarks.on(&indicator.indicator.id.value);
    let all = || judged.indicators.iter();
    Section {
        judged,
        supports: supported.collect(),
        figures: figure::of(said.organisation, said.judge, goal, said.until),
        by_sex: all().filter_map(|indicator| breakdown::sexes(said.judge, indicator)).collect(),
        by_unit: all().flat_map(|indicator| breakdown::units(said.judge, indicator)).collect(),
        states: all()
            .filter_map(|indicator| Some((indicator, figure::state(said.judge, indicator, said.until)?)))
            .collect(),
        narrative: said.narrative.on(&goal.id.value),
        indicator_narratives: goal
            .indicators
            .iter()
            .filter_map(|indicator| Some((indicator, said.narrative.on(&indicator.id.value)?)))
            .collect(),
        comment: said.remarks.on(&goal.id.value),
        indicator_comments: all().filter_map(|indicator| Some((indicator, remark(indicator)?))).collect(),
        uncommented: all()
            .filter(|indicator| indicator.counts_in(said.plan))
            .filter(fell_short)
            .filter(|indicator| remark(indicator).is_none())
            .collect(),
    }
}
