//! What a report says, as values, before any format: which facts, in which order, and what is missing.

mod change;
pub mod chart;
mod council;
mod due;
pub mod export;
mod figure;
mod kind;
mod matrix;
mod remark;
mod scaffold;
mod sources;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement, Point};
use crate::message::Message;
use crate::model::followup::StateReport;
use crate::model::goal::Goal;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::text::Which;
use crate::model::verdict::Verdict;
pub use change::{Change, Changes};
pub use council::{Carrier, CouncilGoal};
pub use due::{Due, What, due};
pub use figure::{Figure, units};
pub use kind::{Kind, Part as YearPart, before, newest_part, only_goal};
pub use matrix::{Matrix, Part, Row};
use remark::Remarks;
pub use remark::{Quoted, Remark};
pub use scaffold::{Owed, owed};
pub use sources::Source;

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
    /// The plan it carries out.
    pub follows: Option<&'a Plan>,
    /// How many of its indicators came out how.
    pub summary: BTreeMap<Verdict, usize>,
    /// What changed most.
    pub changes: Changes<'a>,
    /// A section a goal.
    pub sections: Vec<Section<'a>>,
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
    /// Indicators that women and men differ in, with what each has.
    pub by_sex: Vec<(&'a IndicatorJudgement<'a>, Vec<(Message, &'a Point<'a>)>)>,
    /// How far what is to be done has come, by the indicators that are judged by it.
    pub states: Vec<(&'a IndicatorJudgement<'a>, &'a StateReport)>,
    /// What `plan.md` says of it.
    pub narrative: Option<Remark<'a>>,
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
            .map(|judged| chapter(organisation, judge, judged))
            .collect();
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
            sources: sources::of(plans),
            chapters,
        }
    }
}

/// How many indicators of a plan came out how.
pub fn summary(judged: &PlanJudgement<'_>) -> BTreeMap<Verdict, usize> {
    count(judged.goals.iter().flat_map(|goal| &goal.indicators).map(|indicator| (indicator.verdict, 1)))
}

fn count(verdicts: impl Iterator<Item = (Verdict, usize)>) -> BTreeMap<Verdict, usize> {
    let mut counts: BTreeMap<Verdict, usize> = Verdict::ALL.into_iter().map(|verdict| (verdict, 0)).collect();
    for (verdict, count) in verdicts {
        *counts.entry(verdict).or_default() += count;
    }
    counts
}

fn chapter<'a>(organisation: &'a Organisation, judge: &'a Judge<'a>, judged: &'a PlanJudgement<'a>) -> Chapter<'a> {
    let plan = judged.plan;
    let remarks = Remarks::new(judge, judged, Which::Analysis);
    let narrative = Remarks::new(judge, judged, Which::Plan);
    let follows = plan.follows.as_ref().and_then(|id| organisation.plan(&id.value));
    let said = Said { organisation, judge, remarks, narrative, follows, until: judged.as_of };
    let committee = organisation.committee(&plan.committee.value);
    Chapter {
        plan,
        judged,
        committee: committee.map_or(plan.committee.value.as_str(), |committee| committee.name.as_str()),
        as_of: judged.as_of,
        follows,
        summary: summary(judged),
        changes: Changes::of(std::iter::once(judged)),
        sections: judged.goals.iter().map(|goal| section(&said, goal)).collect(),
    }
}

/// What every section of a chapter is made with.
struct Said<'a> {
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
        by_sex: all()
            .map(|indicator| (indicator, figure::by_sex(said.judge, indicator)))
            .filter(|(_, sexes)| !sexes.is_empty())
            .collect(),
        states: all()
            .filter_map(|indicator| Some((indicator, figure::state(said.judge, indicator, said.until)?)))
            .collect(),
        narrative: said.narrative.on(&goal.id.value),
        comment: said.remarks.on(&goal.id.value),
        indicator_comments: all().filter_map(|indicator| Some((indicator, remark(indicator)?))).collect(),
        uncommented: all().filter(fell_short).filter(|indicator| remark(indicator).is_none()).collect(),
    }
}
