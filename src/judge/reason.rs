//! Reasons: the sentences that a verdict comes with, so that anybody can redo it with a calculator.

use super::case::Case;
use super::mask::secrecy;
use super::ruling::Ruling;
use super::series::Point;
use crate::message::Message;
use crate::model::measurement::Kind;
use crate::model::target::{Reading, Target};
use crate::model::verdict::Verdict;

/// The verdict's sentence, then what else a reader must know.
pub fn reason(
    case: &Case<'_>,
    target: Option<&Target>,
    ruling: Ruling,
    parts: &[(Message, Point<'_>)],
) -> Vec<Message> {
    let ruling = secrecy::hide(ruling);
    let judged = !matches!(ruling.verdict, Verdict::NotMeasured | Verdict::NoTarget);
    let key = match (ruling.verdict, &ruling.nearly) {
        (Verdict::Met, _) => "reason-met",
        (Verdict::Partly, Some(_)) => "reason-partly-because",
        (Verdict::Partly, None) => "reason-partly",
        (Verdict::Missed, _) => "reason-missed",
        (Verdict::NotDue, _) => "reason-not-due",
        (Verdict::NotMeasured, _) => "reason-not-measured",
        (Verdict::CannotJudge, _) => "reason-cannot-judge",
        (Verdict::NoTarget, _) => "reason-no-target",
    };
    let mut sentence = Message::new(key).with("fact", ruling.fact);
    if let Some(target) = target {
        sentence = sentence.with("target", words(target));
    }
    if let Some(nearly) = ruling.nearly {
        sentence = sentence.with("nearly", nearly);
    }
    let mut sentences = vec![sentence];
    sentences.extend(ruling.notes);
    if let Some(period) = target.and_then(|target| target.period).filter(|_| judged)
        && period.last() < case.plan.period.value.first()
    {
        sentences.push(
            Message::new("note-earlier-target").with("period", period).with("plan-period", case.plan.period.value),
        );
    }
    if judged {
        let newest = parts.iter().map(|(_, point)| point).max_by_key(|point| point.period);
        sentences.extend(case.outcome().or(newest).map(|outcome| of_outcome(case, outcome)).unwrap_or_default());
    }
    sentences
}

/// The adopted words, and the rule beside them where it says something else.
fn words(target: &Target) -> Message {
    let text = |text: &str| text.trim().trim_end_matches('.').to_owned();
    match &target.reading {
        Reading::Rule(statement) if statement.text.span != target.text.span => Message::new("target-by-rule")
            .with("target", text(&target.text.value))
            .with("rule", text(&statement.text.value)),
        _ => Message::new("target-words").with("target", text(&target.text.value)),
    }
}

/// What a reader must know of the outcome itself: old, only a part of the year, preliminary.
fn of_outcome(case: &Case<'_>, outcome: &Point<'_>) -> Vec<Message> {
    let mut notes = Vec::new();
    if outcome.period.last() < case.period.first() {
        notes.push(Message::new("note-older").with("period", outcome.period).with("target-period", case.period));
    }
    if outcome.period.first() > case.period.last() {
        notes.push(Message::new("note-newer").with("period", outcome.period).with("target-period", case.period));
    }
    if outcome.period.is_part_of_year() && !case.indicator.adds_up {
        notes.push(Message::new("note-part-of-year").with("period", outcome.period));
    }
    if outcome.rows.first().is_some_and(|row| row.kind == Kind::Preliminary) {
        notes.push(Message::new("note-preliminary").with("period", outcome.period));
    }
    notes
}
