//! What is missing: indicators without an outcome that can be judged, and goals that nothing measures.

use serde::Serialize;

use super::Making;
use crate::model::goal::Goal;
use crate::model::verdict::Verdict;
use crate::render::verdict::{dash, goal_title, measured};
use crate::report::{Chapter, Section};

/// An indicator without an outcome that can be judged.
#[derive(Debug, Serialize)]
pub struct Missing {
    /// Its title.
    pub indicator: String,
    /// Whose it is.
    pub committee: String,
    /// Its goal, by its id.
    pub goal: String,
    /// What was measured last, with the period.
    pub newest: String,
    /// Who answers for it.
    pub owner: String,
}

/// A goal that nothing measures.
#[derive(Debug, Serialize)]
pub struct UnmeasuredGoal {
    /// Its number and title.
    pub goal: String,
    /// Whose it is.
    pub committee: String,
}

impl Making<'_> {
    pub(super) fn missing(self) -> Vec<Missing> {
        self.report.chapters.iter().flat_map(|chapter| self.missing_of(chapter)).collect()
    }

    fn missing_of(self, chapter: &Chapter<'_>) -> Vec<Missing> {
        let is_missing = |section: &Section<'_>, id| {
            let of_it = section.judged.indicators.iter().filter(|judged| std::ptr::eq(judged.indicator, id));
            let mut verdicts = of_it.map(|judged| judged.verdict);
            verdicts.any(|verdict| matches!(verdict, Verdict::NotMeasured | Verdict::CannotJudge))
        };
        let sections = chapter.sections.iter();
        let figures = sections.flat_map(|section| section.figures.iter().map(move |figure| (section, figure)));
        let missing = figures.filter(|(section, figure)| is_missing(section, figure.indicator));
        missing
            .map(|(section, figure)| Missing {
                indicator: figure.indicator.title.value.clone(),
                committee: chapter.committee.to_owned(),
                goal: section.judged.goal.id.value.to_string(),
                newest: measured(self.words, figure.indicator.unit(), figure.newest),
                owner: if figure.owners.is_empty() { dash() } else { figure.owners.join(", ") },
            })
            .collect()
    }

    pub(super) fn unmeasured_goals(self) -> Vec<UnmeasuredGoal> {
        let mut found = Vec::new();
        for chapter in &self.report.chapters {
            let goals = || chapter.sections.iter().map(|section| section.judged.goal);
            let measures =
                |goal: &Goal, top: &str| is_under(goal.id.value.as_str(), top) && !goal.indicators.is_empty();
            let bare = goals().filter(|top| !goals().any(|goal| measures(goal, top.id.value.as_str())));
            // Of a branch where nothing is measured only the top is named.
            let tops: Vec<_> = bare.collect();
            let inner =
                |id: &str| tops.iter().any(|top| top.id.value.as_str() != id && is_under(id, top.id.value.as_str()));
            found.extend(tops.iter().filter(|goal| !inner(goal.id.value.as_str())).map(|goal| UnmeasuredGoal {
                goal: goal_title(self.words, goal),
                committee: chapter.committee.to_owned(),
            }));
        }
        found
    }
}

/// Whether a goal is another, or under it.
fn is_under(id: &str, top: &str) -> bool {
    id == top || id.strip_prefix(top).is_some_and(|rest| rest.starts_with('.'))
}
