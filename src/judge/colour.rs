//! Colours at baseline and outcome: "rött ska bli gult", "gult och grönt ska behållas".

use super::case::{Baseline, Case};
use super::ruling::Ruling;
use super::series::Point;
use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::direction::Direction;
use crate::model::rule::{ColourGoal, ColourRule};

/// One rule, or several of which those count that start from the baseline's colour.
pub fn colour(case: &Case<'_>, outcome: &Point<'_>, rules: &[&ColourRule]) -> Ruling {
    if case.better() == Direction::Neither {
        return Ruling::cannot(Message::new("fact-no-direction"));
    }
    let Some(now) = outcome.exact_colour(case.better()) else {
        return Ruling::cannot(Message::new("fact-no-colour").with("outcome", case.measured(outcome)));
    };
    if let [ColourRule { from, to: ColourGoal::AtLeast(level) }] = rules
        && from.is_empty()
    {
        let fact = Message::new("fact-colour").with("outcome", case.measured(outcome)).with("colour", now);
        let towards = case.better();
        return Ruling::holds(now >= *level, fact)
            .or_nearly(|| case.nearly_moved(outcome, case.standing_baseline().point(), towards));
    }
    from_baseline(case, outcome, now, rules)
}

fn from_baseline(case: &Case<'_>, outcome: &Point<'_>, now: Colour, rules: &[&ColourRule]) -> Ruling {
    let found = case.baseline(None, outcome.period);
    let Baseline::Found(baseline) = found else { return Ruling::cannot(found.missing()) };
    let Some(then) = baseline.exact_colour(case.better()) else {
        return Ruling::cannot(Message::new("fact-no-colour").with("outcome", case.measured(baseline)));
    };
    if let Some(broken) = case.series.break_between(baseline.period, outcome.period) {
        return Ruling::cannot(Message::new("fact-series-broken").with("period", broken));
    }
    let fact = Message::new("fact-colours")
        .with("outcome", case.measured(outcome))
        .with("colour", now)
        .with("baseline", case.measured(baseline))
        .with("colour-then", then);
    let applying: Vec<&&ColourRule> =
        rules.iter().filter(|rule| rule.from.is_empty() || rule.from.contains(&then)).collect();
    if applying.is_empty() {
        return Ruling::new(crate::model::verdict::Verdict::NoTarget, fact)
            .note(Message::new("note-colour-not-concerned").with("colour", then));
    }
    let holds = applying.iter().all(|rule| match rule.to {
        ColourGoal::AtLeast(level) => now >= level,
        ColourGoal::Kept => now >= then,
        ColourGoal::Better => now > then || (now == then && then == Colour::Green),
    });
    Ruling::holds(holds, fact).or_nearly(|| case.nearly_moved(outcome, Some(baseline), case.better()))
}
