//! What was reached, in a line: what stands beside a target when it goes on to another year.

use super::Task;
use crate::judge::{IndicatorJudgement, Point};
use crate::message::{Arg, Message};
use crate::model::verdict::Verdict;

/// "2025: utfall 82 % (2025), inte uppfyllt", with the target's words where they don't stand below. A value that is masked
/// is said as it may be shown. Nothing where there was no target to reach and no value.
pub(super) fn reached(task: &Task<'_>, judged: &IndicatorJudgement<'_>, words: Option<&str>) -> Option<String> {
    let target = judged.target?;
    let period = target.period.unwrap_or(task.old().period.value);
    let key = match (outcome(judged), judged.verdict) {
        (None, Verdict::NoTarget) => return None,
        (None, _) => Message::new("renew-no-outcome"),
        (Some(outcome), Verdict::NotMeasured) => Message::new("renew-part-outcome").with("outcome", outcome),
        (Some(outcome), _) => Message::new("renew-outcome").with("outcome", outcome),
    };
    let what = key.with("verdict", judged.verdict.in_a_sentence());
    let said = match words {
        Some(words) => Message::new("renew-at-target").with("target", words),
        None => Message::new("renew-at"),
    };
    let said = task.words.say(&said.with("period", period).with("what", what));
    // A comment is one line, and people search it with an ordinary space.
    Some(said.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What was measured, of the whole or else of its parts.
fn outcome(judged: &IndicatorJudgement<'_>) -> Option<Arg> {
    let unit = judged.indicator.unit();
    let measured = |point: &Point<'_>| {
        Message::new("measured").with("quantity", point.quantity(unit)).with("period", point.period)
    };
    if let Some(point) = &judged.outcome {
        return Some(measured(point).into());
    }
    let part = |(name, point): &(Message, Point<'_>)| {
        Arg::from(Message::new("renew-part").with("part", name.clone()).with("outcome", measured(point)))
    };
    let parts: Vec<Arg> = judged.parts.iter().map(part).collect();
    (!parts.is_empty()).then_some(Arg::List(parts))
}
