//! The report of one unit: its outcome beside that of the whole.

use serde::Serialize;

use super::{Evidence, Making, Summary, evidence, summary};
use crate::render::evidence as proof;
use crate::render::verdict::{goal_title, outcome, reason, target, trend};
use crate::report::{UnitChapter, UnitGoal, UnitReport, UnitRow};

/// The report of one unit.
#[derive(Debug, Serialize)]
pub struct OfUnit {
    /// The unit's name.
    pub name: String,
    /// How many of its indicators came out how.
    pub summary: Summary,
    /// A chapter a plan that has values for the unit; all plans, where none has.
    pub chapters: Vec<ChapterOfUnit>,
}

/// A plan's part of the report of one unit.
#[derive(Debug, Serialize)]
pub struct ChapterOfUnit {
    /// Which of `report.chapters` is on the same plan: `report.chapters[part.chapter]`.
    pub chapter: usize,
    /// The goals that have values for the unit.
    pub goals: Vec<GoalOfUnit>,
    /// Indicators that have no value for the unit.
    pub unmeasured: Vec<String>,
    /// What each verdict on the unit rests on.
    pub evidence: Vec<Evidence>,
}

/// A goal's part of the report of one unit.
#[derive(Debug, Serialize)]
pub struct GoalOfUnit {
    /// Its id.
    pub id: String,
    /// Its number and title under the organisation's own word: Mål 6: Effektiv …
    pub title: String,
    /// Its indicators that have values for the unit, a row a target.
    pub indicators: Vec<IndicatorOfUnit>,
}

/// An indicator of a unit.
#[derive(Debug, Serialize)]
pub struct IndicatorOfUnit {
    /// Its id.
    pub id: String,
    /// Its title.
    pub indicator: String,
    /// What was measured in the unit, with the period.
    pub outcome: String,
    /// What was measured in the whole, with the period.
    pub whole: String,
    /// The adopted words of the target.
    pub target: String,
    /// The verdict on the unit alone, in words.
    pub verdict: String,
    /// The verdict's name: `met`, `partly`, `missed`, `not-due`, `not-measured`, `cannot-judge`, `no-target`.
    pub verdict_name: &'static str,
    /// The verdict on the whole, in words.
    pub whole_verdict: String,
    /// The trend of the unit with the difference.
    pub trend: String,
    /// Why the unit is judged as it is.
    pub reason: String,
}

impl Making<'_> {
    pub(super) fn unit(self, unit: &UnitReport<'_>) -> OfUnit {
        OfUnit {
            name: unit.name.to_owned(),
            summary: summary(self.words, &unit.summary),
            chapters: unit.chapters.iter().map(|chapter| self.unit_chapter(chapter)).collect(),
        }
    }

    fn unit_chapter(self, chapter: &UnitChapter<'_>) -> ChapterOfUnit {
        let judged = |goal| self.unit_evidence(goal);
        ChapterOfUnit {
            chapter: chapter.chapter,
            goals: chapter.goals.iter().map(|goal| self.unit_goal(goal)).collect(),
            unmeasured: chapter.unmeasured.iter().map(|indicator| indicator.title.value.clone()).collect(),
            evidence: chapter.goals.iter().flat_map(judged).collect(),
        }
    }

    fn unit_goal(self, goal: &UnitGoal<'_>) -> GoalOfUnit {
        GoalOfUnit {
            id: goal.goal.id.value.to_string(),
            title: goal_title(self.words, goal.goal),
            indicators: goal.rows.iter().map(|row| self.unit_row(row)).collect(),
        }
    }

    fn unit_row(self, row: &UnitRow<'_>) -> IndicatorOfUnit {
        let judged = &row.judged;
        IndicatorOfUnit {
            id: judged.indicator.id.value.to_string(),
            indicator: judged.indicator.title.value.clone(),
            outcome: outcome(self.words, judged),
            whole: outcome(self.words, row.whole),
            target: target(self.words, judged),
            verdict: self.words.say(&judged.verdict.word()),
            verdict_name: judged.verdict.name(),
            whole_verdict: self.words.say(&row.whole.verdict.word()),
            trend: trend(self.words, judged),
            reason: reason(self.words, judged),
        }
    }

    fn unit_evidence(self, goal: &UnitGoal<'_>) -> Vec<Evidence> {
        let judged = goal.rows.iter().filter(|row| row.judged.verdict.is_judged());
        let of = |row: &UnitRow<'_>| {
            let mut rows = proof::rows(self.words, self.report.organisation, self.sources, &row.judged, row.state);
            let verdict = rows.pop();
            rows.extend(proof::colours(self.words, self.sources, &row.judged));
            rows.extend(verdict);
            evidence::of(self.words, goal.goal, &row.judged, rows)
        };
        judged.map(of).collect()
    }
}
