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
        let fact =
            Message::new("fact-colour").with("outcome", case.measured(outcome)).with("colour", placed(outcome, now));
        let towards = case.better();
        let ruling = Ruling::holds(now >= *level, fact)
            .or_nearly(|| case.nearly_moved(outcome, case.standing_baseline().point(), towards));
        return with_ties(ruling, case, &[outcome]);
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
        .with("colour", placed(outcome, now))
        .with("baseline", case.measured(baseline))
        .with("colour-then", placed(baseline, then));
    let applying: Vec<&&ColourRule> =
        rules.iter().filter(|rule| rule.from.is_empty() || rule.from.contains(&then)).collect();
    if applying.is_empty() {
        let ruling = Ruling::new(crate::model::verdict::Verdict::NoTarget, fact)
            .note(Message::new("note-colour-not-concerned").with("colour", then));
        return with_ties(ruling, case, &[outcome, baseline]);
    }
    let holds = applying.iter().all(|rule| match rule.to {
        ColourGoal::AtLeast(level) => now >= level,
        ColourGoal::Kept => now >= then,
        ColourGoal::Better => now > then || (now == then && then == Colour::Green),
    });
    let ruling = Ruling::holds(holds, fact).or_nearly(|| case.nearly_moved(outcome, Some(baseline), case.better()));
    with_ties(ruling, case, &[outcome, baseline])
}

/// A colour with the place that it follows from: "gul (plats 135 av 180)".
fn placed(point: &Point<'_>, colour: Colour) -> Message {
    let Some(rank) = point.ranked() else { return colour.word() };
    Message::new("colour-placed")
        .with("colour", colour)
        .with("place", rank.place.to_string())
        .with("of", rank.of.to_string())
}

/// The same ruling, and for each colour that is one only because equals share the better rank a sentence that says so.
fn with_ties(ruling: Ruling, case: &Case<'_>, points: &[&Point<'_>]) -> Ruling {
    points.iter().fold(ruling, |ruling, point| {
        let decided = point.colour(case.better()).zip(point.colour_otherwise(case.better()));
        let equal = point.comparison.rank.and_then(|rank| Some((rank, rank.equal?)));
        let (Some((colour, otherwise)), Some((rank, equal))) = (decided, equal) else { return ruling };
        ruling.note(
            Message::new("note-tie-colour")
                .with("period", point.period)
                .with("colour", colour)
                .with("equal", equal.to_string())
                .with("place", rank.place.to_string())
                .with("of", rank.of.to_string())
                .with("otherwise", otherwise),
        )
    })
}
