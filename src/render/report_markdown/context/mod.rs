//! What a template can use: a report as plain values, in the language of the report.
//!
//! `docs/templates.md` shows every field from its comment here; `tests/templates.rs` keeps it so.

mod breakdown;
mod chapter;
mod comment;
mod committees;
mod doing;
mod evidence;
mod goal;
mod indicator;
mod missing;
mod quoted;
mod sources;
mod summary;
mod title;
mod unit;

use minijinja::Value;
use serde::Serialize;

pub use breakdown::{Sexes, UnitValue};
pub use chapter::{Budget, Chapter, Followed, Passage, Revised, Statistics};
pub use comment::Commented;
pub use committees::{Carried, Grid, GridColumn};
pub use doing::{Activity, Commitment};
pub use evidence::{Evidence, EvidenceRow};
pub use goal::{Assessed, Goal};
pub use indicator::{Indicator, Planned, Reason};
pub use missing::{Missing, UnmeasuredGoal};
pub use sources::Source;
use summary::summary;
pub use summary::{Change, Counted, Summary};
pub use title::Interim;
pub(super) use title::title;
pub use unit::{ChapterOfUnit, GoalOfUnit, IndicatorOfUnit, OfUnit};

use super::Charts;
use crate::language::Words;
use crate::render::explain::how_goals_follow;
use crate::report::AnnualReport;
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
    /// What is reported of one unit, where the report is on such; the rest is then of the whole.
    pub unit: Option<OfUnit>,
    /// How many indicators came out how.
    pub summary: Summary,
    /// What changed most for the better, up to three.
    pub better: Vec<Change>,
    /// What changed most for the worse, up to three.
    pub worse: Vec<Change>,
    /// The verdicts counted by committee.
    pub committees: Grid,
    /// The council's goals and the goals that carry them; empty where only one plan was asked for.
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
        single: report.chapters.len() == 1,
        charts: charts == Charts::Blocks,
        as_of: report.as_of.map(|day| words.date(day)),
        interim: making.part().map(|part| making.interim(part)),
        unit: report.unit.as_ref().map(|unit| making.unit(unit)),
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

/// Markdown that is to stand as it is.
fn safe(markdown: String) -> Value {
    Value::from_safe_string(markdown)
}
