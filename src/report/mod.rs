//! What a report says, as values, before any format: which facts, in which order, and what is missing.

mod council;
mod due;
pub mod export;
mod matrix;
mod remark;
mod sources;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::judge::{GoalJudgement, IndicatorJudgement, Judge, PlanJudgement};
use crate::model::goal::Goal;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::verdict::Verdict;
pub use council::{Carrier, CouncilGoal};
pub use due::{Due, What, due};
pub use matrix::{Matrix, Part, Row};
use remark::Remarks;
pub use remark::{Quoted, Remark};
pub use sources::Source;

/// An annual report (verksamhetsberättelse) on one or more plans of an organisation.
#[derive(Debug)]
pub struct AnnualReport<'a> {
    /// Whose report it is.
    pub organisation: &'a Organisation,
    /// The day it judges for, where all its plans are judged for the same.
    pub as_of: Option<NaiveDate>,
    /// How many indicators came out how, in all plans.
    pub summary: BTreeMap<Verdict, usize>,
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
    /// What the committee says of the goal.
    pub comment: Option<Remark<'a>>,
    /// What the committee says of its indicators.
    pub indicator_comments: Vec<(&'a IndicatorJudgement<'a>, Remark<'a>)>,
    /// Indicators that fell short and that the committee says nothing of.
    pub uncommented: Vec<&'a IndicatorJudgement<'a>>,
}

impl<'a> AnnualReport<'a> {
    /// Puts the report together from the judgements of its plans.
    pub fn new(organisation: &'a Organisation, judge: &'a Judge<'a>, plans: &'a [PlanJudgement<'a>]) -> Self {
        let with_indicators = |judged: &&PlanJudgement<'a>| judged.plan.indicators().next().is_some();
        let one = plans.len() == 1;
        let chapters: Vec<Chapter<'a>> = plans
            .iter()
            .filter(|judged| one || with_indicators(judged))
            .map(|judged| chapter(organisation, judge, judged))
            .collect();
        let first = plans.first().map(|judged| judged.as_of);
        Self {
            organisation,
            as_of: first.filter(|day| plans.iter().all(|judged| judged.as_of == *day)),
            summary: count(
                chapters.iter().flat_map(|chapter| &chapter.summary).map(|(verdict, count)| (*verdict, *count)),
            ),
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
    let remarks = Remarks::new(judge, plan);
    let committee = organisation.committee(&plan.committee.value);
    let follows = plan.follows.as_ref().and_then(|id| organisation.plan(&id.value));
    Chapter {
        plan,
        judged,
        committee: committee.map_or(plan.committee.value.as_str(), |committee| committee.name.as_str()),
        as_of: judged.as_of,
        follows,
        summary: summary(judged),
        sections: judged.goals.iter().map(|goal| section(&remarks, follows, goal)).collect(),
    }
}

fn section<'a>(remarks: &Remarks<'a>, follows: Option<&'a Plan>, judged: &'a GoalJudgement<'a>) -> Section<'a> {
    let supported = judged.goal.supports.iter().filter_map(|id| follows?.goal(&id.value));
    let fell_short =
        |indicator: &&IndicatorJudgement<'_>| matches!(indicator.verdict, Verdict::Partly | Verdict::Missed);
    let remark = |indicator: &IndicatorJudgement<'_>| remarks.on(&indicator.indicator.id.value);
    Section {
        judged,
        supports: supported.collect(),
        comment: remarks.on(&judged.goal.id.value),
        indicator_comments: judged
            .indicators
            .iter()
            .filter_map(|indicator| Some((indicator, remark(indicator)?)))
            .collect(),
        uncommented: judged
            .indicators
            .iter()
            .filter(fell_short)
            .filter(|indicator| remark(indicator).is_none())
            .collect(),
    }
}
