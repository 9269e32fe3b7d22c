//! A goal's part of a report: its verdict, indicators, what is done for it, and what the committee says.

use minijinja::Value;
use serde::Serialize;

use super::{Activity, Commented, Commitment, Indicator, Making, Planned, Reason, Sexes, UnitValue};
use crate::judge::IndicatorJudgement;
use crate::message::{Arg, Message};
use crate::model::goal as model;
use crate::model::verdict::Verdict;
use crate::render::verdict::{goal_title, goal_verdict};
use crate::report::Section;

/// A goal.
#[derive(Debug, Serialize)]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// How many goals of the report it stands under: its headings go down by so many levels.
    pub depth: usize,
    /// Its number and title under the organisation's own word: Mål 6: Effektiv …
    pub title: String,
    /// Its verdict, with how many indicators were measured.
    pub verdict: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// What must be in place for it.
    pub success_factors: Vec<String>,
    /// The goals of the followed plan that it supports, where their titles are not its own: mål 1.2 (…) och mål 1.3 (…)
    pub supports: Option<String>,
    /// Whether it has no indicators of its own and is judged by those of the goals under it.
    pub judged_by_others: bool,
    /// How many of its indicators with a target were measured, with those of the goals under it where it has none.
    pub measured: usize,
    /// Its indicators, a row a target.
    pub indicators: Vec<Indicator>,
    /// Its indicators as the plan has them, before anything has come out.
    pub planned: Vec<Planned>,
    /// Whether any of its indicators has a forecast.
    pub foreseen: bool,
    /// Why each indicator is judged as it is.
    pub reasons: Vec<Reason>,
    /// That there is no outcome for some, as a sentence.
    pub unmeasured: Option<String>,
    /// That some have no target, as a sentence.
    pub untargeted: Option<String>,
    /// The indicators that women and men differ in.
    pub by_sex: Vec<Sexes>,
    /// The indicators that units differ in, a row a unit.
    pub by_unit: Vec<UnitValue>,
    /// The ids of indicators with values of three years or more.
    pub charted: Vec<String>,
    /// The committee's own verdict.
    pub assessed: Option<Assessed>,
    /// What is to be done for it.
    pub activities: Vec<Activity>,
    /// What is promised for it.
    pub commitments: Vec<Commitment>,
    /// What `plan.md` says of it, as Markdown.
    pub narrative: Option<Value>,
    /// What `plan.md` says of its indicators.
    pub narratives: Vec<Commented>,
    /// What the committee says of it, as Markdown.
    pub comment: Option<Value>,
    /// What the committee says of its indicators.
    pub comments: Vec<Commented>,
    /// Indicators that fell short and that the committee says nothing of.
    pub uncommented: Vec<String>,
}

/// The committee's own verdict on a goal.
#[derive(Debug, Serialize)]
pub struct Assessed {
    /// The verdict in words.
    pub verdict: String,
    /// Why.
    pub reason: String,
}

impl Making<'_> {
    pub(super) fn goal(self, section: &Section<'_>, above: &[Section<'_>]) -> Goal {
        let (judged, goal) = (section.judged, section.judged.goal);
        // Most committees take over the council's own words; saying them twice says nothing.
        let supports = section.supports.iter().filter(|supported| supported.title != goal.title);
        let supports: Vec<Arg> = supports.map(|supported| Arg::from(self.supported(supported))).collect();
        let title = |judged: &IndicatorJudgement<'_>| judged.indicator.title.value.clone();
        Goal {
            id: goal.id.value.to_string(),
            depth: above.iter().filter(|other| goal.is_under(other.judged.goal)).count(),
            title: goal_title(self.words, goal),
            verdict: goal_verdict(self.words, judged),
            owner: goal.owner.as_ref().map(|owner| owner.value.clone()),
            success_factors: goal.success_factors.iter().map(|factor| factor.value.clone()).collect(),
            supports: (!supports.is_empty())
                .then(|| self.words.say(&Message::new("listed").with("all", Arg::List(supports)))),
            judged_by_others: judged.indicators.is_empty() && judged.judged > 0,
            measured: judged.measured,
            indicators: judged.indicators.iter().map(|judged| self.indicator(section, judged)).collect(),
            planned: section.figures.iter().map(|figure| self.planned(figure)).collect(),
            foreseen: judged.indicators.iter().any(|judged| judged.forecast.is_some()),
            reasons: self.reasons(judged),
            unmeasured: self.together(judged, Verdict::NotMeasured, "report-unmeasured"),
            untargeted: self.together(judged, Verdict::NoTarget, "report-untargeted"),
            by_sex: self.by_sex(section),
            by_unit: self.by_unit(section),
            charted: charted(section),
            assessed: judged.assessed.map(|assessed| Assessed {
                verdict: self.words.say(&assessed.verdict.word()),
                reason: assessed.reason.clone(),
            }),
            activities: judged.activities.iter().map(|activity| self.activity(activity)).collect(),
            commitments: goal.commitments.iter().map(|promise| self.commitment(promise)).collect(),
            narrative: section.narrative.as_ref().map(|remark| self.remark(remark)),
            narratives: section
                .indicator_narratives
                .iter()
                .map(|(indicator, remark)| Commented {
                    indicator: indicator.title.value.clone(),
                    text: self.remark(remark),
                })
                .collect(),
            comment: section.comment.as_ref().map(|remark| self.remark(remark)),
            comments: section
                .indicator_comments
                .iter()
                .map(|(judged, remark)| Commented { indicator: title(judged), text: self.remark(remark) })
                .collect(),
            uncommented: section.uncommented.iter().map(|judged| title(judged)).collect(),
        }
    }

    /// A goal in a sentence: "mål 1.2 (Trygga barn)". A title that is but its number says nothing: "mål 1.2".
    fn supported(self, goal: &model::Goal) -> String {
        let kind = lower(&goal.kind.clone().unwrap_or_else(|| self.words.word("goal-kind")));
        let number = self.words.say(&Message::new("goal-number").with("kind", kind).with("id", goal.id.value.as_str()));
        if goal.title.to_lowercase().ends_with(&number) {
            return number;
        }
        self.words.say(&Message::new("goal-named").with("goal", number).with("title", goal.title.as_str()))
    }
}

fn charted(section: &Section<'_>) -> Vec<String> {
    let charted = section.figures.iter().filter(|figure| figure.charted);
    charted.map(|figure| figure.indicator.id.value.to_string()).collect()
}

/// The first letter as a small one, but for what is written in capitals.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().filter(|_| !text.chars().nth(1).is_some_and(char::is_uppercase));
    first.map_or_else(|| text.to_owned(), |first| first.to_lowercase().chain(chars).collect())
}
