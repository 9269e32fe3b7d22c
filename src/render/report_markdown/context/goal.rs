//! A goal's part of a report: its verdict, indicators, what is done for it, and what the committee says.

use minijinja::Value;
use serde::Serialize;

use super::{Making, safe};
use crate::judge::{ActivityState, GoalJudgement, IndicatorJudgement};
use crate::message::{Arg, Message};
use crate::model::followup::Commitment as Promise;
use crate::model::verdict::Verdict;
use crate::render::Align;
use crate::render::followup::state;
use crate::render::markdown_table::table;
use crate::render::markdown_text::escape_cell;
use crate::render::verdict::{
    colour, comparison, dash, forecast, goal_title, goal_verdict, measured, outcome, reason, target, trend,
};
use crate::report::{Figure, Kind, Quoted, Remark, Section, units};

/// A goal.
#[derive(Debug, Serialize)]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// Its number and title under the organisation's own word: Mål 6: Effektiv …
    pub title: String,
    /// Its verdict, with how many indicators were measured.
    pub verdict: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// What must be in place for it.
    pub success_factors: Vec<String>,
    /// The goals of the followed plan that it supports, where their titles are not its own.
    pub supports: Vec<String>,
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
    /// Indicators that women and men differ in.
    pub by_sex: Vec<Sexes>,
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
    /// What the committee says of it, as Markdown.
    pub comment: Option<Value>,
    /// What the committee says of its indicators.
    pub comments: Vec<Commented>,
    /// Indicators that fell short and that the committee says nothing of.
    pub uncommented: Vec<String>,
}

/// An indicator and how it came out.
#[derive(Debug, Serialize)]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// Its title.
    pub indicator: String,
    /// Where it started, with the period.
    pub baseline: String,
    /// What was measured, with the period.
    pub outcome: String,
    /// The comparison group's value and name.
    pub comparison: String,
    /// The colour, and the one before.
    pub colour: String,
    /// The adopted words of the target.
    pub target: String,
    /// The verdict in words.
    pub verdict: String,
    /// The verdict's name: `met`, `partly`, `missed`, `not-due`, `not-measured`, `cannot-judge`, `no-target`.
    pub verdict_name: &'static str,
    /// The trend with the difference.
    pub trend: String,
    /// The forecast with the verdict that it would give.
    pub forecast: String,
    /// What was measured last, with the period, whenever that was.
    pub newest: String,
    /// Who answers for it.
    pub owner: String,
}

/// An indicator as the plan has it.
#[derive(Debug, Serialize)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// Its title.
    pub indicator: String,
    /// Its newest value, with the period: where it starts.
    pub baseline: String,
    /// The adopted words of its targets, each with its year where it has one of its own.
    pub target: String,
    /// Who answers for it.
    pub owner: String,
}

/// Why an indicator is judged as it is.
#[derive(Debug, Serialize)]
pub struct Reason {
    /// The indicator's title.
    pub indicator: String,
    /// The sentences.
    pub reason: String,
}

/// What women and men have each.
#[derive(Debug, Serialize)]
pub struct Sexes {
    /// The indicator's title.
    pub indicator: String,
    /// The values: kvinnor: 78 % (2012), män: 85 % (2012).
    pub values: String,
}

/// The committee's own verdict on a goal.
#[derive(Debug, Serialize)]
pub struct Assessed {
    /// The verdict in words.
    pub verdict: String,
    /// Why.
    pub reason: String,
}

/// Something to be done.
#[derive(Debug, Serialize)]
pub struct Activity {
    /// What.
    pub activity: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day for it.
    pub due_day: String,
    /// How far it has come.
    pub state: String,
}

/// A promise.
#[derive(Debug, Serialize)]
pub struct Commitment {
    /// What is promised.
    pub text: String,
    /// By whom: the names of units.
    pub by: Vec<String>,
}

/// What the committee says of an indicator.
#[derive(Debug, Serialize)]
pub struct Commented {
    /// The indicator's title.
    pub indicator: String,
    /// What it says, as Markdown.
    pub text: Value,
}

impl Making<'_> {
    pub(super) fn goal(self, section: &Section<'_>) -> Goal {
        let (judged, goal) = (section.judged, section.judged.goal);
        // Most committees take over the council's own words; saying them twice says nothing.
        let supports = section.supports.iter().filter(|supported| supported.title != goal.title);
        let title = |judged: &IndicatorJudgement<'_>| judged.indicator.title.value.clone();
        Goal {
            id: goal.id.value.to_string(),
            title: goal_title(self.words, goal),
            verdict: goal_verdict(self.words, judged),
            owner: goal.owner.as_ref().map(|owner| owner.value.clone()),
            success_factors: goal.success_factors.iter().map(|factor| factor.value.clone()).collect(),
            supports: supports.map(|supported| goal_title(self.words, supported)).collect(),
            indicators: judged.indicators.iter().map(|judged| self.indicator(section, judged)).collect(),
            planned: section.figures.iter().map(|figure| self.planned(figure)).collect(),
            foreseen: judged.indicators.iter().any(|judged| judged.forecast.is_some()),
            reasons: self.reasons(judged),
            unmeasured: self.unmeasured(judged),
            by_sex: self.by_sex(section),
            charted: charted(section),
            assessed: judged.assessed.map(|assessed| Assessed {
                verdict: self.words.say(&assessed.verdict.word()),
                reason: assessed.reason.clone(),
            }),
            activities: judged.activities.iter().map(|activity| self.activity(activity)).collect(),
            commitments: goal.commitments.iter().map(|promise| self.commitment(promise)).collect(),
            narrative: section.narrative.as_ref().map(|remark| self.remark(remark)),
            comment: section.comment.as_ref().map(|remark| self.remark(remark)),
            comments: section
                .indicator_comments
                .iter()
                .map(|(judged, remark)| Commented { indicator: title(judged), text: self.remark(remark) })
                .collect(),
            uncommented: section.uncommented.iter().map(|judged| title(judged)).collect(),
        }
    }

    fn indicator(self, section: &Section<'_>, judged: &IndicatorJudgement<'_>) -> Indicator {
        let unit = judged.indicator.unit();
        let figure = section.figures.iter().find(|figure| std::ptr::eq(figure.indicator, judged.indicator));
        Indicator {
            id: judged.indicator.id.value.to_string(),
            indicator: judged.indicator.title.value.clone(),
            baseline: measured(self.words, unit, judged.baseline.as_ref()),
            outcome: outcome(self.words, judged),
            comparison: self.compared(judged),
            colour: colour(self.words, judged),
            target: target(self.words, judged),
            verdict: self.words.say(&judged.verdict.word()),
            verdict_name: judged.verdict.name(),
            trend: trend(self.words, judged),
            forecast: forecast(self.words, judged),
            newest: measured(self.words, unit, figure.and_then(|figure| figure.newest)),
            owner: figure.map_or_else(dash, owners),
        }
    }

    /// The group's value, and which group it is.
    fn compared(self, judged: &IndicatorJudgement<'_>) -> String {
        let value = comparison(self.words, judged);
        let id = judged.indicator.compare.as_ref().map(|id| &id.value);
        let group = id.and_then(|id| self.report.organisation.group(id));
        let measured = judged.outcome.as_ref().is_some_and(|outcome| outcome.comparison.value.is_some());
        match group.filter(|_| measured) {
            Some(group) => format!("{value}, {}", group.name),
            None => value,
        }
    }

    fn planned(self, figure: &Figure<'_>) -> Planned {
        let indicator = figure.indicator;
        let targets = indicator.targets.iter().map(|target| {
            let text = target.text.value.trim();
            let of_period = |period| Message::new("target-of-period").with("period", period).with("target", text);
            target.period.map_or_else(|| text.to_owned(), |period| self.words.say(&of_period(period)))
        });
        let targets: Vec<String> = targets.collect();
        Planned {
            id: indicator.id.value.to_string(),
            indicator: indicator.title.value.clone(),
            baseline: measured(self.words, indicator.unit(), figure.newest),
            target: if targets.is_empty() { dash() } else { targets.join("; ") },
            owner: owners(figure),
        }
    }

    fn reasons(self, judged: &GoalJudgement<'_>) -> Vec<Reason> {
        let told = judged.indicators.iter().filter(|judged| judged.verdict != Verdict::NotMeasured);
        let reason = |judged: &IndicatorJudgement<'_>| Reason {
            indicator: judged.indicator.title.value.clone(),
            reason: reason(self.words, judged),
        };
        told.map(reason).collect()
    }

    /// What was not measured is named together.
    fn unmeasured(self, judged: &GoalJudgement<'_>) -> Option<String> {
        let unmeasured = judged.indicators.iter().filter(|judged| judged.verdict == Verdict::NotMeasured);
        let quoted = |judged: &IndicatorJudgement<'_>| {
            Arg::Message(Message::new("quoted").with("text", judged.indicator.title.value.as_str()))
        };
        let names: Vec<Arg> = unmeasured.map(quoted).collect();
        let sentence = Message::new("report-unmeasured").with("count", names.len());
        (!names.is_empty()).then(|| self.words.say(&sentence.with("indicators", Arg::List(names))))
    }

    fn by_sex(self, section: &Section<'_>) -> Vec<Sexes> {
        let sexes = section.by_sex.iter().map(|(judged, sexes)| {
            let value = |(name, point): &(Message, &crate::judge::Point<'_>)| {
                let value = measured(self.words, judged.indicator.unit(), Some(point));
                self.words.say(&Message::new("fact-part").with("part", name.clone()).with("fact", value))
            };
            let values: Vec<String> = sexes.iter().map(value).collect();
            Sexes { indicator: judged.indicator.title.value.clone(), values: values.join(", ") }
        });
        sexes.collect()
    }

    fn activity(self, activity: &ActivityState<'_>) -> Activity {
        Activity {
            activity: activity.activity.title.clone(),
            owner: activity.activity.owner.as_ref().map_or_else(dash, |owner| owner.value.clone()),
            due_day: activity.activity.due.as_ref().map_or_else(dash, |due| self.words.date(due.value)),
            state: state(self.words, activity),
        }
    }

    fn commitment(self, promise: &Promise) -> Commitment {
        let by = units(self.report.organisation, &promise.by);
        Commitment { text: promise.text.value.clone(), by: by.into_iter().map(str::to_owned).collect() }
    }

    /// A comment as it is written, with figures, targets and tables in the place of its roles and directives.
    fn remark(self, remark: &Remark<'_>) -> Value {
        let mut text = remark.comment.markdown.clone();
        for (from, to, quoted) in remark.quoted.iter().rev() {
            let words = match quoted {
                Quoted::Value(value) => escape_cell(&self.words.say(value)),
                Quoted::Target(target) => escape_cell(target),
                Quoted::Indicators(goal) => self.of_goal(goal).trim_end().to_owned(),
            };
            if text.is_char_boundary(*from) && text.is_char_boundary(*to) && from <= to {
                text.replace_range(*from..*to, &words);
            }
        }
        safe(text)
    }

    /// The table that `{indicators}` stands for: in a plan without what has come out.
    fn of_goal(self, judged: &GoalJudgement<'_>) -> String {
        let mut titles = vec!["heading-indicator", "heading-baseline", "heading-target"];
        if self.report.kind != Kind::Plan {
            titles = vec!["heading-indicator", "heading-target", "heading-outcome", "heading-verdict"];
        }
        let titles: Vec<String> = titles.into_iter().map(|key| self.words.word(key)).collect();
        let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
        let rows = judged.indicators.iter().map(|judged| {
            let title = judged.indicator.title.value.clone();
            let target = target(self.words, judged);
            let cells = if self.report.kind == Kind::Plan {
                vec![title, measured(self.words, judged.indicator.unit(), judged.baseline.as_ref()), target]
            } else {
                vec![title, target, outcome(self.words, judged), self.words.say(&judged.verdict.word())]
            };
            cells.iter().map(|cell| escape_cell(cell)).collect()
        });
        table(&columns, &rows.collect::<Vec<_>>())
    }
}

fn owners(figure: &Figure<'_>) -> String {
    if figure.owners.is_empty() { dash() } else { figure.owners.join(", ") }
}

fn charted(section: &Section<'_>) -> Vec<String> {
    let charted = section.figures.iter().filter(|figure| figure.charted);
    charted.map(|figure| figure.indicator.id.value.to_string()).collect()
}
