//! What a template can use: a report as plain values, in the language of the report.
//!
//! `docs/templates.md` shows every field from its comment here; `tests/templates.rs` keeps it so.

mod chapter;
mod evidence;
mod goal;
mod missing;
mod quoted;

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

pub use chapter::{Budget, Chapter, Followed, Passage, Statistics};
pub use evidence::{Evidence, EvidenceRow};
pub use goal::{Activity, Assessed, Commented, Commitment, Goal, Indicator, Planned, Reason, Sexes};
pub use missing::{Missing, UnmeasuredGoal};

use super::Charts;
use crate::language::Words;
use crate::message::Message;
use crate::model::verdict::Verdict;
use crate::render::explain::how_goals_follow;
use crate::render::verdict::{capital, dash, goal_title, goal_verdict, measured, trend};
use crate::report::{self, AnnualReport, Kind, YearPart};
use crate::source::Sources;

/// `report`: all of it.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The kind: `annual`, `interim` or `plan`.
    pub kind: &'static str,
    /// The title: Verksamhetsberättelse 2013.
    pub title: String,
    /// The organisation's name.
    pub organisation: String,
    /// Whether it is on one plan alone, which then is `chapters[0]`.
    pub single: bool,
    /// Whether places for charts are to stand in the text.
    pub charts: bool,
    /// The day it is judged for, where that is the same for all plans.
    pub as_of: Option<String>,
    /// What part of the year it covers; only of an interim report.
    pub interim: Option<Interim>,
    /// How many indicators came out how.
    pub summary: Summary,
    /// What changed most for the better, up to three.
    pub better: Vec<Change>,
    /// What changed most for the worse, up to three.
    pub worse: Vec<Change>,
    /// The verdicts counted by committee.
    pub committees: Grid,
    /// The council's goals and the goals that carry them; empty in a report on one plan.
    pub council: Vec<Carried>,
    /// How the verdict of a goal follows from those of its indicators, as a sentence.
    pub goal_rule: String,
    /// A chapter a plan.
    pub chapters: Vec<Chapter>,
    /// What has no outcome that can be judged, in all plans.
    pub missing: Vec<Missing>,
    /// Goals without indicators and without goals under them that have any.
    pub unmeasured_goals: Vec<UnmeasuredGoal>,
    /// Where the figures come from, in the order of the alphabet.
    pub sources: Vec<Source>,
}

/// What part of the year an interim report covers.
#[derive(Debug, Serialize)]
pub struct Interim {
    /// The part in words: januari–augusti 2013.
    pub period: String,
    /// How many whole months.
    pub months: u32,
    /// The year, as a number.
    pub year: i32,
    /// Whether it is between a half and two thirds of the year, as the interim report that the law demands.
    pub within_law: bool,
}

/// How many indicators came out how.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// How many have a target.
    pub with_target: usize,
    /// How many of them were judged.
    pub judged: usize,
    /// How many are met.
    pub met: usize,
    /// How many are partly met.
    pub partly: usize,
    /// How many are not met.
    pub missed: usize,
    /// The verdicts that there are.
    pub verdicts: Vec<Counted>,
    /// What the committee says under a heading of the same name.
    pub said: Option<Value>,
}

/// A verdict and how many have it.
#[derive(Debug, Serialize)]
pub struct Counted {
    /// The verdict in words.
    pub verdict: String,
    /// How many.
    pub count: usize,
}

/// A change since the measurement before.
#[derive(Debug, Serialize)]
pub struct Change {
    /// The indicator's title.
    pub indicator: String,
    /// Whose it is.
    pub committee: String,
    /// The value now, with its period.
    pub now: String,
    /// The value before, with its period.
    pub before: String,
    /// The trend with the difference: bättre (−11).
    pub trend: String,
}

/// A table with columns of its own, for `table(grid.rows, grid.columns)`.
#[derive(Debug, Serialize)]
pub struct Grid {
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The rows: each has a cell for the key of every column.
    pub rows: Vec<BTreeMap<&'static str, String>>,
}

/// A column of a grid.
#[derive(Debug, Serialize)]
pub struct GridColumn {
    /// The field of the rows.
    pub key: &'static str,
    /// The title.
    pub title: String,
    /// Whether it is set to the right.
    pub right: bool,
}

/// A goal of the council and a goal that carries it.
#[derive(Debug, Serialize)]
pub struct Carried {
    /// The council's goal; empty where it is the same as in the row before.
    pub council_goal: String,
    /// The committee that carries it.
    pub committee: String,
    /// The committee's goal.
    pub committee_goal: String,
    /// How that came out.
    pub verdict: String,
}

/// A source of figures.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Whether the figures were worked on after they were fetched; then the source is not to be credited with them.
    pub processed: bool,
    /// How many indicators it gave figures to.
    pub indicators: usize,
}

/// What every part of a context is made with.
#[derive(Clone, Copy)]
struct Making<'m> {
    words: &'m Words,
    sources: &'m Sources,
    report: &'m AnnualReport<'m>,
    charts: Charts,
}

/// Puts a report into words.
pub(super) fn report(words: &Words, sources: &Sources, report: &AnnualReport<'_>, charts: Charts) -> Report {
    let making = Making { words, sources, report, charts };
    Report {
        kind: report.kind.name(),
        title: words.say(&title(report)),
        organisation: report.organisation.name.clone(),
        single: report.chapters.len() == 1 && report.council.is_empty(),
        charts: charts == Charts::Blocks,
        as_of: report.as_of.map(|day| words.date(day)),
        interim: making.part().map(|part| making.interim(part)),
        summary: summary(words, &report.summary),
        better: report.changes.better.iter().map(|change| making.change(change)).collect(),
        worse: report.changes.worse.iter().map(|change| making.change(change)).collect(),
        committees: making.committees(),
        council: making.council(),
        goal_rule: words.say(&how_goals_follow(report.organisation.judging.goal)),
        chapters: report.chapters.iter().map(|chapter| making.chapter(chapter)).collect(),
        missing: making.missing(),
        unmeasured_goals: making.unmeasured_goals(),
        sources: making.credited(),
    }
}

/// What the report is called.
pub(super) fn title(report: &AnnualReport<'_>) -> Message {
    let periods = || report.chapters.iter().map(|chapter| chapter.plan.period.value);
    let same = periods().next().filter(|first| periods().all(|period| period == *first));
    match (report.kind, part(report), same) {
        (Kind::Interim, Some(YearPart { period: Some(period), .. }), _) => {
            Message::new("interim-title").with("period", period)
        }
        (Kind::Interim, Some(part), _) => Message::new("interim-title-until").with("day", part.last),
        (Kind::Interim, None, _) => Message::new("interim-title-several"),
        (Kind::Plan, _, Some(period)) => Message::new("plan-title").with("period", period),
        (Kind::Plan, _, None) => Message::new("plan-title-several"),
        (Kind::Annual, _, Some(period)) => Message::new("report-title").with("period", period),
        (Kind::Annual, _, None) => Message::new("report-title-several"),
    }
}

fn part(report: &AnnualReport<'_>) -> Option<YearPart> {
    report.as_of.filter(|_| report.kind == Kind::Interim).map(YearPart::until)
}

impl Making<'_> {
    /// The part of the year that an interim report covers.
    fn part(self) -> Option<YearPart> {
        part(self.report)
    }

    fn interim(self, part: YearPart) -> Interim {
        let until = || Message::new("interim-until").with("year", part.year.to_string()).with("day", part.last);
        Interim {
            period: self.words.say(&part.period.map_or_else(until, |period| period.word())),
            months: part.months,
            year: part.year,
            within_law: part.is_of_the_law(),
        }
    }

    fn change(self, change: &report::Change<'_>) -> Change {
        let unit = change.judged.indicator.unit();
        let committee = self.report.organisation.committee(change.committee);
        Change {
            indicator: change.judged.indicator.title.value.clone(),
            committee: committee.map_or_else(String::new, |committee| committee.name.clone()),
            now: measured(self.words, unit, Some(change.now)),
            before: measured(self.words, unit, Some(change.before)),
            trend: trend(self.words, change.judged),
        }
    }

    fn committees(self) -> Grid {
        let counted = |verdict: &Verdict| {
            let mut chapters = self.report.chapters.iter();
            chapters.any(|chapter| chapter.summary.get(verdict).is_some_and(|count| *count > 0))
        };
        let counted: Vec<Verdict> = Verdict::ALL.into_iter().filter(counted).collect();
        let committee = GridColumn { key: "committee", title: self.words.word("heading-committee"), right: false };
        let column =
            |verdict: &Verdict| GridColumn { key: verdict.name(), title: self.words.say(&verdict.word()), right: true };
        let rows = self.report.chapters.iter().map(|chapter| {
            let count = |verdict: &Verdict| chapter.summary.get(verdict).copied().unwrap_or(0).to_string();
            let counts = counted.iter().map(|verdict| (verdict.name(), count(verdict)));
            counts.chain([("committee", chapter.committee.to_owned())]).collect()
        });
        Grid { columns: std::iter::once(committee).chain(counted.iter().map(column)).collect(), rows: rows.collect() }
    }

    fn council(self) -> Vec<Carried> {
        let mut rows = Vec::new();
        for council in &self.report.council {
            let title = format!("{}. {}", council.goal.id.value, council.goal.title);
            if council.carriers.is_empty() {
                let committee = self.words.word("report-nobody");
                rows.push(Carried { council_goal: title, committee, committee_goal: dash(), verdict: dash() });
                continue;
            }
            for (index, carrier) in council.carriers.iter().enumerate() {
                rows.push(Carried {
                    council_goal: if index == 0 { title.clone() } else { String::new() },
                    committee: carrier.committee.to_owned(),
                    committee_goal: goal_title(self.words, carrier.judged.goal),
                    verdict: goal_verdict(self.words, carrier.judged),
                });
            }
        }
        rows
    }

    fn credited(self) -> Vec<Source> {
        let source = |source: &report::Source| Source {
            name: capital(&source.name),
            processed: source.processed,
            indicators: source.indicators,
        };
        let mut sorted: Vec<&report::Source> = self.report.sources.iter().collect();
        sorted.sort_by(|one, other| self.words.compare(&one.name, &other.name));
        sorted.into_iter().map(source).collect()
    }
}

fn summary(words: &Words, counts: &BTreeMap<Verdict, usize>) -> Summary {
    let of = |verdict: Verdict| counts.get(&verdict).copied().unwrap_or(0);
    let counted = Verdict::ALL.into_iter().filter(|verdict| of(*verdict) > 0);
    Summary {
        with_target: counts.values().sum::<usize>() - of(Verdict::NoTarget),
        judged: of(Verdict::Met) + of(Verdict::Partly) + of(Verdict::Missed),
        met: of(Verdict::Met),
        partly: of(Verdict::Partly),
        missed: of(Verdict::Missed),
        verdicts: counted.map(|verdict| Counted { verdict: words.say(&verdict.word()), count: of(verdict) }).collect(),
        said: None,
    }
}

/// Markdown that is to stand as it is.
fn safe(markdown: String) -> Value {
    Value::from_safe_string(markdown)
}
