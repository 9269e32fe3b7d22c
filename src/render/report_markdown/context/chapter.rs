//! A plan's part of a report: its facts, goals, statistics and budget.

use minijinja::Value;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Change, Evidence, Goal, Making, Summary, summary};
use crate::judge::{BudgetLine, StatisticsFollowed};
use crate::model::revision::Revision;
use crate::render::verdict::{dash, measured, outcome};
use crate::report::{self, Free, Kind};

/// A plan's part of a report.
#[derive(Debug, Serialize)]
pub struct Chapter {
    /// The plan's id, its folder: socialnamnden/2013.
    pub id: String,
    /// The committee's name.
    pub committee: String,
    /// The plan's title.
    pub plan: String,
    /// The plan's period.
    pub period: String,
    /// The day it was adopted, or that this is not given.
    pub adopted: String,
    /// The reference (diarienummer), or that this is not given.
    pub reference: String,
    /// The day it was changed last, up to the day it is judged for.
    pub revised: Option<String>,
    /// What was changed after it was adopted, the oldest first.
    pub revisions: Vec<Revised>,
    /// Whether the plan is for one year, and all that was changed was so in that year.
    pub revised_in_year: bool,
    /// The day it is judged for.
    pub as_of: String,
    /// The title of the plan that it carries out.
    pub follows: Option<String>,
    /// What the committee says before the summary: in `plan.md` where this is a plan, else in `analysis.md`.
    pub introduction: Vec<Passage>,
    /// What it says after the summary and before its goals.
    pub body: Vec<Passage>,
    /// What it says after its goals.
    pub closing: Vec<Passage>,
    /// How many indicators came out how.
    pub summary: Summary,
    /// What changed most for the better, up to three.
    pub better: Vec<Change>,
    /// What changed most for the worse, up to three.
    pub worse: Vec<Change>,
    /// Its goals.
    pub goals: Vec<Goal>,
    /// Figures that are followed without a goal.
    pub statistics: Vec<Statistics>,
    /// The budget, in tkr.
    pub budget: Vec<Budget>,
    /// What each verdict rests on.
    pub evidence: Vec<Evidence>,
}

/// A change of a plan that had been adopted.
#[derive(Debug, Serialize)]
pub struct Revised {
    /// The day it was decided.
    pub date: String,
    /// The reference (diarienummer) of the decision.
    pub reference: String,
    /// What was changed, in the committee's words.
    pub change: String,
}

/// What a committee says of no goal and no indicator.
#[derive(Debug, Serialize)]
pub struct Passage {
    /// Its heading; an introduction may have none.
    pub title: Option<String>,
    /// How many headings it stands under.
    pub depth: usize,
    /// What it says, as Markdown.
    pub text: Value,
}

/// Figures that are followed without a goal.
#[derive(Debug, Serialize)]
pub struct Statistics {
    /// What they are about.
    pub title: String,
    /// The figures.
    pub figures: Vec<Followed>,
}

/// A figure that is followed without a goal.
#[derive(Debug, Serialize)]
pub struct Followed {
    /// What is counted.
    pub figure: String,
    /// The value before.
    pub earlier: String,
    /// The value now.
    pub outcome: String,
}

/// A row of the budget, in tkr.
#[derive(Debug, Serialize)]
pub struct Budget {
    /// What the money is for.
    pub budget_row: String,
    /// How much was granted.
    pub budget: String,
    /// The period of what was spent.
    pub period: String,
    /// What was spent.
    pub outcome: String,
    /// What is left, or below zero what was spent beyond it.
    pub deviation: String,
    /// What the year is expected to end at.
    pub forecast: String,
}

/// Where a passage goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Introduction,
    Summary,
    Body,
    Closing,
}

impl Making<'_> {
    pub(super) fn chapter(self, chapter: &report::Chapter<'_>) -> Chapter {
        let (words, plan, judged) = (self.words, chapter.plan, chapter.judged);
        let missing = || words.word("report-not-given");
        let summing = self.summing(chapter);
        let said = summing.and_then(|at| chapter.free.get(at));
        let place = |(at, free): (usize, &Free<'_>)| match summing {
            Some(summing) if at == summing => Place::Summary,
            _ if free.is_after => Place::Closing,
            Some(summing) if at < summing => Place::Introduction,
            None if free.title.is_none() => Place::Introduction,
            _ => Place::Body,
        };
        let passages = |wanted: Place| {
            let free = chapter.free.iter().enumerate().filter(|found| place(*found) == wanted);
            free.map(|(_, free)| self.passage(free)).collect()
        };
        Chapter {
            id: plan.id.to_string(),
            committee: chapter.committee.to_owned(),
            plan: plan.title.clone(),
            period: words.say(&plan.period.value.word()),
            adopted: plan.adopted.map_or_else(missing, |day| words.date(day)),
            reference: plan.reference.clone().unwrap_or_else(missing),
            revised: chapter.revisions.last().map(|revision| words.date(revision.date.value)),
            revisions: chapter.revisions.iter().map(|revision| self.revised(revision)).collect(),
            revised_in_year: chapter.revised_in_year(),
            as_of: words.date(chapter.as_of),
            follows: chapter.follows.map(|follows| follows.title.clone()),
            introduction: passages(Place::Introduction),
            body: passages(Place::Body),
            closing: passages(Place::Closing),
            summary: Summary { said: said.map(|free| self.remark(&free.remark)), ..summary(words, &chapter.summary) },
            better: chapter.changes.better.iter().map(|change| self.change(change)).collect(),
            worse: chapter.changes.worse.iter().map(|change| self.change(change)).collect(),
            goals: chapter
                .sections
                .iter()
                .enumerate()
                .map(|(at, section)| self.goal(section, chapter.sections.get(..at).unwrap_or_default()))
                .collect(),
            statistics: judged.statistics.iter().map(|followed| self.statistics(followed)).collect(),
            budget: judged.budget.iter().map(|line| self.budget(line)).collect(),
            evidence: self.evidence(chapter),
        }
    }

    fn revised(self, revision: &Revision) -> Revised {
        Revised {
            date: self.words.date(revision.date.value),
            reference: revision.reference.clone().unwrap_or_else(dash),
            change: revision.text.clone(),
        }
    }

    fn passage(self, free: &Free<'_>) -> Passage {
        Passage { title: free.title.map(str::to_owned), depth: free.depth, text: self.remark(&free.remark) }
    }

    /// The committee's own summary, which goes under the heading of the report's; not one that has headings under it.
    fn summing(self, chapter: &report::Chapter<'_>) -> Option<usize> {
        if self.report.kind == Kind::Plan {
            return None;
        }
        let heading = self.words.word("report-summary").to_lowercase();
        let mut free = chapter.free.iter().enumerate();
        let (at, found) = free.find(|(_, free)| free.title.is_some_and(|title| title.to_lowercase() == heading))?;
        let goes_on = chapter.free.get(at + 1).is_some_and(|next| next.depth > found.depth);
        (!goes_on).then_some(at)
    }

    fn statistics(self, followed: &StatisticsFollowed<'_>) -> Statistics {
        let figures = followed.indicators.iter().map(|judged| {
            let earlier = judged.previous.as_ref().or(judged.baseline.as_ref());
            Followed {
                figure: judged.indicator.title.value.clone(),
                earlier: measured(self.words, judged.indicator.unit(), earlier),
                outcome: outcome(self.words, judged),
            }
        });
        Statistics { title: followed.statistics.title.clone(), figures: figures.collect() }
    }

    pub(super) fn budget(self, line: &BudgetLine<'_>) -> Budget {
        let number = |value: Option<Decimal>| value.map_or_else(dash, |value| self.words.number(value));
        Budget {
            budget_row: line.row.title.clone(),
            budget: number(line.row.amount.as_ref().map(|amount| amount.value)),
            period: line.report.map_or_else(dash, |report| self.words.say(&report.period.word())),
            outcome: number(line.report.and_then(|report| report.outcome)),
            deviation: number(line.deviation()),
            forecast: number(line.report.and_then(|report| report.forecast)),
        }
    }
}
