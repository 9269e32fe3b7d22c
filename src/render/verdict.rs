//! Cells and phrases that every table of verdicts has: values with their periods, colours in words, reasons.

use crate::judge::{GoalJudgement, IndicatorJudgement, Point};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::colour::Colour;
use crate::model::period::Period;
use crate::model::unit::Unit;

/// A point's value without its period: "24 dagar".
pub fn quantity(words: &Words, unit: Option<&Unit>, point: &Point<'_>) -> String {
    words.say(&point.quantity(unit))
}

/// A point's value with its period: "24 dagar (2013)"; a dash where there is none.
pub fn measured(words: &Words, unit: Option<&Unit>, point: Option<&Point<'_>>) -> String {
    point.map_or_else(dash, |point| {
        words.say(&Message::new("measured").with("quantity", point.quantity(unit)).with("period", point.period))
    })
}

/// What was measured; where that is only of parts, of each: "kvinnor: 9 % (2012), män: 4 % (2012)".
pub fn outcome(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    const FIT_IN_A_CELL: usize = 3;
    let unit = judged.indicator.unit();
    if judged.parts.is_empty() {
        return measured(words, unit, judged.outcome.as_ref());
    }
    if judged.parts.len() > FIT_IN_A_CELL {
        return words.say(&Message::new("measured-parts").with("count", judged.parts.len()));
    }
    let part = |(name, point): &(Message, Point<'_>)| {
        let value = measured(words, unit, Some(point));
        words.say(&Message::new("fact-part").with("part", name.clone()).with("fact", value))
    };
    judged.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

/// The comparison group's value in the outcome's period: "16,4 dagar".
pub fn comparison(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    let value = judged.outcome.as_ref().and_then(|outcome| outcome.comparison.value.as_ref());
    value.map_or_else(dash, |value| words.say(&Unit::quantity(judged.indicator.unit(), value.value)))
}

/// The colour of the outcome, and of the baseline where it was another: "gul (var röd)".
pub fn colour(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    let said = |colour: Colour| words.say(&colour.word());
    match (judged.colour, judged.baseline_colour) {
        (Some(now), Some(then)) if now != then => {
            words.say(&Message::new("colour-was").with("colour", now).with("then", then))
        }
        (Some(now), _) => said(now),
        (None, _) => dash(),
    }
}

/// The trend with the difference: "bättre (−11)".
pub fn trend(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    match (judged.trend, judged.change) {
        (Some(trend), Some(change)) if !change.is_zero() => {
            words.say(&Message::new("trend-change").with("trend", trend.word()).with("change", signed(words, change)))
        }
        (Some(trend), _) => words.say(&trend.word()),
        (None, _) => dash(),
    }
}

fn signed(words: &Words, change: rust_decimal::Decimal) -> String {
    let number = words.number(change);
    if change.is_sign_positive() { format!("+{number}") } else { number }
}

/// The adopted words of the target, with its year where it has one of its own.
pub fn target(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    let Some(target) = judged.target else { return dash() };
    let text = target.text.value.trim();
    // "Etappmålet för 2014 är 100 procent" says its year itself.
    let own = |period: &Period| !text.contains(&words.say(&period.word()));
    match target.period.filter(own) {
        Some(period) => words.say(&Message::new("target-of-period").with("period", period).with("target", text)),
        None => text.to_owned(),
    }
}

/// The forecast with the verdict it would give: "78 % (2014): uppfyllt".
pub fn forecast(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    judged.forecast.as_ref().map_or_else(dash, |forecast| {
        let value = measured(words, judged.indicator.unit(), Some(&forecast.point));
        words.say(&Message::new("forecast-verdict").with("value", value).with("verdict", forecast.verdict))
    })
}

/// The sentences of a reason, each beginning with a capital letter.
pub fn reason(words: &Words, judged: &IndicatorJudgement<'_>) -> String {
    let sentences: Vec<String> = judged.reason.iter().map(|sentence| capital(&words.say(sentence))).collect();
    sentences.join(" ")
}

/// The first letter as a capital one.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A goal's number and title under the organisation's own word for it: "Mål 6: Effektiv …".
pub fn goal_title(words: &Words, goal: &crate::model::goal::Goal) -> String {
    let kind: Arg = goal.kind.as_ref().map_or_else(|| Message::new("goal-kind").into(), |kind| capital(kind).into());
    let title = Message::new("goal-title").with("kind", kind).with("id", goal.id.value.as_str());
    words.say(&title.with("title", goal.title.as_str()))
}

/// A goal's verdict with how many of its indicators were measured: "Delvis uppfyllt (4 av 26 mätta)".
pub fn goal_verdict(words: &Words, judged: &GoalJudgement<'_>) -> String {
    if judged.judged == 0 {
        return words.word("goal-without-target");
    }
    let message = Message::new("goal-verdict").with("verdict", judged.verdict.word());
    let computed = words.say(&message.with("measured", judged.measured).with("judged", judged.judged));
    match judged.assessed {
        Some(assessed) => {
            let message = Message::new("goal-assessed").with("computed", computed).with("verdict", assessed.verdict);
            words.say(&message)
        }
        None => computed,
    }
}

/// What stands where there is nothing.
pub fn dash() -> String {
    "–".to_owned()
}
