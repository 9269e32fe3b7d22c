//! Plan: what a committee adopted for a period.

use chrono::NaiveDate;

use super::comment::Comment;
use super::followup::{Assessment, BudgetRow, Statistics};
use super::goal::Goal;
use super::id::Id;
use super::indicator::Indicator;
use super::period::Period;
use super::revision::Revision;
use super::text::Text;
use crate::source::{At, Span};

/// A committee's plan for a period.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Its folder from the organisation's: `socialnamnden/2013`.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub committee: At<Id>,
    /// What it is for.
    pub period: At<Period>,
    /// When it was adopted; absent: a draft.
    pub adopted: Option<NaiveDate>,
    /// Reference number (diarienummer).
    pub reference: Option<String>,
    /// What was changed in it since, in the file's order.
    pub revisions: Vec<Revision>,
    /// The plan this one carries out.
    pub follows: Option<At<Id>>,
    /// What its authors noted for themselves.
    pub note: Option<String>,
    /// What change is measured from, unless a row says otherwise.
    pub baseline: Option<At<Period>>,
    /// The unit whose plan it is, where it is not the whole committee's.
    pub unit: Option<At<Id>>,
    /// Its goals, in the plan's order; a goal under another has its id with a dot.
    pub goals: Vec<Goal>,
    /// Figures that are followed without a goal.
    pub statistics: Vec<Statistics>,
    /// Its budget, by row.
    pub budget: Vec<BudgetRow>,
    /// The committee's own verdicts on its goals.
    pub assessments: Vec<Assessment>,
    /// The text of `plan.md`, by the goals and indicators it is about.
    pub narrative: Vec<Comment>,
    /// The committee's comments for the annual report.
    pub comments: Vec<Comment>,
    /// What `plan.md` and `analysis.md` refer to.
    pub texts: Vec<Text>,
    /// Where `[plan]` stands.
    pub at: Span,
}

impl Plan {
    /// A goal by id.
    pub fn goal(&self, id: &Id) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id.value == *id)
    }

    /// Its indicators, each with its goal.
    pub fn indicators(&self) -> impl Iterator<Item = (&Goal, &Indicator)> + Clone {
        self.goals.iter().flat_map(|goal| goal.indicators.iter().map(move |indicator| (goal, indicator)))
    }

    /// Its indicators and what it follows without a goal.
    pub fn measured(&self) -> impl Iterator<Item = &Indicator> + Clone {
        let followed = self.statistics.iter().flat_map(|statistics| &statistics.indicators);
        self.goals.iter().flat_map(|goal| &goal.indicators).chain(followed)
    }

    /// The committee's own verdict on a goal.
    pub fn assessment(&self, goal: &Id) -> Option<&Assessment> {
        self.assessments.iter().find(|assessment| assessment.goal.value == *goal)
    }
}
