//! What was reached, in a line: what stands beside a target when it goes on to another year.

use super::Task;
use crate::judge::IndicatorJudgement;
use crate::message::{Arg, Message};
use crate::model::verdict::Verdict;

/// "2025: utfall 82 % (2025), inte uppfyllt". A value that is masked is said as it may be shown.
pub(super) fn reached(task: &Task<'_>, judged: &IndicatorJudgement<'_>) -> String {
    let period = judged.target.and_then(|target| target.period).unwrap_or(task.old().period.value);
    let unit = judged.indicator.unit();
    let quantity = |point: &crate::judge::Point<'_>| {
        Message::new("measured").with("quantity", point.quantity(unit)).with("period", point.period)
    };
    let outcome = judged.outcome.as_ref().map(quantity).map(Arg::from).or_else(|| {
        let part = |(name, point): &(Message, crate::judge::Point<'_>)| {
            Message::new("renew-part").with("part", name.clone()).with("outcome", quantity(point))
        };
        let parts: Vec<Arg> = judged.parts.iter().map(part).map(Arg::from).collect();
        (!parts.is_empty()).then_some(Arg::List(parts))
    });
    let message = match outcome {
        Some(outcome) => Message::new("renew-reached").with("outcome", outcome),
        None => Message::new("renew-not-reached"),
    };
    let said = task.words.say(&message.with("period", period).with("verdict", verdict(judged.verdict)));
    // A comment is a line, and a number is searched for with an ordinary space.
    said.replace('\u{a0}', " ").replace(['\n', '\r'], " ")
}

fn verdict(verdict: Verdict) -> Message {
    Message::new(match verdict {
        Verdict::Met => "quote-met",
        Verdict::Partly => "quote-partly",
        Verdict::Missed => "quote-missed",
        Verdict::NotDue => "quote-not-due",
        Verdict::NotMeasured => "quote-not-measured",
        Verdict::CannotJudge => "quote-cannot-judge",
        Verdict::NoTarget => "quote-no-target",
    })
}
