//! `missed-without-comment`: an outcome that the committee owes a word on, and has not said it.

use std::collections::BTreeSet;

use crate::check::few::FEW;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::{GoalJudgement, IndicatorJudgement, PlanJudgement};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::plan::Plan;
use crate::model::text::{Text, Which};
use crate::model::verdict::{Trend, Verdict};

/// Its target was missed, or it went the wrong way without a target that was met; neither it nor its goal has a comment.
///
/// Only where the period has ended and somebody has begun to write `analysis.md`.
pub const CHECK: Check = check!("missed-without-comment", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        let Some(analysis) = plan.texts.iter().find(|text| text.which == Which::Analysis) else { continue };
        if plan.period.value.last() >= subject.today || subject.is_uncertain(plan.at) {
            continue;
        }
        let said = headings(plan);
        if !is_known(plan, &said) {
            continue;
        }
        let judged = subject.judge.plan(plan);
        let owed = owed(&judged, &said);
        match owed.as_slice() {
            [] => {}
            few if few.len() <= FEW => findings.extend(few.iter().map(|judged| one(judged))),
            many => findings.push(all(many, analysis)),
        }
    }
}

/// What has a heading in `analysis.md`; one without words is a fault of its own.
fn headings(plan: &Plan) -> BTreeSet<&Id> {
    let texts = plan.texts.iter().filter(|text| text.which == Which::Analysis);
    texts.flat_map(|text| &text.headings).filter_map(|heading| Some(&heading.id.as_ref()?.value)).collect()
}

/// Whether every heading is on something that the plan has: a misspelt one may be just the one that seems to be missing.
fn is_known(plan: &Plan, said: &BTreeSet<&Id>) -> bool {
    let goals = plan.goals.iter().map(|goal| &goal.id.value);
    let known: BTreeSet<&Id> = goals.chain(plan.measured().map(|indicator| &indicator.id.value)).collect();
    said.is_subset(&known)
}

/// What came out badly and nobody says anything of, each indicator once.
fn owed<'j, 'a>(judged: &'j PlanJudgement<'a>, said: &BTreeSet<&Id>) -> Vec<&'j IndicatorJudgement<'a>> {
    let silent = |goal: &&'j GoalJudgement<'a>| !is_commented(goal.goal.id.value.as_str(), said);
    let indicators = judged.goals.iter().filter(silent).flat_map(|goal| &goal.indicators);
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    indicators
        .filter(|indicator| indicator.counts_in(judged.plan))
        .filter(|judged| is_bad(judged) && !said.contains(&judged.indicator.id.value))
        .filter(|judged| seen.insert(&judged.indicator.id.value))
        .collect()
}

/// Whether a goal, or one that it is under, has a comment: `2.1` is under `2`.
fn is_commented(goal: &str, said: &BTreeSet<&Id>) -> bool {
    let above = goal.match_indices('.').filter_map(|(at, _)| goal.get(..at));
    above.chain([goal]).any(|id| said.contains(&Id::new(id)))
}

fn is_bad(judged: &IndicatorJudgement<'_>) -> bool {
    let worse = judged.trend == Some(Trend::Worse);
    judged.verdict == Verdict::Missed || (worse && judged.verdict != Verdict::Met)
}

fn one(judged: &IndicatorJudgement<'_>) -> Finding {
    let missed = judged.verdict == Verdict::Missed;
    let key = if missed { "finding-missed-without-comment" } else { "finding-worse-without-comment" };
    let indicator = judged.indicator;
    let message = Message::new(key).with("title", indicator.title.value.as_str());
    let finding = Finding::warning(CHECK.page.code, indicator.id.span, message);
    let outcome = judged.outcome.as_ref().and_then(|outcome| outcome.rows.first());
    let finding = match outcome {
        Some(row) => finding.related(row.at, Message::new("related-outcome")),
        None => finding,
    };
    finding.help(help("help-missed-without-comment", judged))
}

fn all(owed: &[&IndicatorJudgement<'_>], analysis: &Text) -> Finding {
    let message = Message::new("finding-many-without-comment").with("count", owed.len());
    let finding = Finding::warning(CHECK.page.code, analysis.at.part(0, 0), message);
    let finding = owed.iter().take(FEW).fold(finding, |finding, judged| {
        finding.related(judged.indicator.id.span, Message::new("related-without-comment"))
    });
    match owed.first() {
        Some(first) => finding.help(help("help-many-without-comment", first)),
        None => finding,
    }
}

/// The heading to write the comment under.
fn help(key: &'static str, judged: &IndicatorJudgement<'_>) -> Message {
    let indicator = judged.indicator;
    Message::new(key).with("line", format!("### {} {{#{}}}", indicator.title.value.trim(), indicator.id.value))
}
