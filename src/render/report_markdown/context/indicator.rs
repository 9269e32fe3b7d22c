//! An indicator's row: where it started, how it came out, why; and as the plan has it.

use serde::Serialize;

use super::Making;
use crate::judge::{GoalJudgement, IndicatorJudgement, Point};
use crate::message::{Arg, Message};
use crate::model::verdict::Verdict;
use crate::render::verdict::{colour, comparison, dash, forecast, measured, outcome, reason, target, trend};
use crate::report::{Figure, Section};

/// An indicator and how it came out.
#[derive(Debug, Serialize)]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// Its title.
    pub indicator: String,
    /// Where it started, with the period.
    pub baseline: String,
    /// What was measured before the outcome, with the period, where that is not where it started: what the trend is from.
    pub previous: String,
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

impl Making<'_> {
    pub(super) fn indicator(self, section: &Section<'_>, judged: &IndicatorJudgement<'_>) -> Indicator {
        let unit = judged.indicator.unit();
        let figure = section.figures.iter().find(|figure| std::ptr::eq(figure.indicator, judged.indicator));
        Indicator {
            id: judged.indicator.id.value.to_string(),
            indicator: judged.indicator.title.value.clone(),
            baseline: measured(self.words, unit, judged.baseline.as_ref()),
            previous: measured(self.words, unit, previous(judged)),
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

    pub(super) fn planned(self, figure: &Figure<'_>) -> Planned {
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

    pub(super) fn reasons(self, judged: &GoalJudgement<'_>) -> Vec<Reason> {
        let alike = [Verdict::NotMeasured, Verdict::NoTarget];
        let told = judged.indicators.iter().filter(|judged| !alike.contains(&judged.verdict));
        let reason = |judged: &IndicatorJudgement<'_>| Reason {
            indicator: judged.indicator.title.value.clone(),
            reason: reason(self.words, judged),
        };
        told.map(reason).collect()
    }

    /// What is judged alike for want of something is named together.
    pub(super) fn together(self, judged: &GoalJudgement<'_>, verdict: Verdict, key: &'static str) -> Option<String> {
        let alike = judged.indicators.iter().filter(|judged| judged.verdict == verdict);
        let quoted = |judged: &IndicatorJudgement<'_>| {
            Arg::Message(Message::new("quoted").with("text", judged.indicator.title.value.as_str()))
        };
        let names: Vec<Arg> = alike.map(quoted).collect();
        let sentence = Message::new(key).with("count", names.len());
        (!names.is_empty()).then(|| self.words.say(&sentence.with("indicators", Arg::List(names))))
    }
}

/// The measurement before the outcome, where it is another than the baseline.
fn previous<'j>(judged: &'j IndicatorJudgement<'_>) -> Option<&'j Point<'j>> {
    let start = judged.baseline.as_ref().map(|baseline| baseline.period);
    judged.previous.as_ref().filter(|previous| start != Some(previous.period))
}

fn owners(figure: &Figure<'_>) -> String {
    if figure.owners.is_empty() { dash() } else { figure.owners.join(", ") }
}
