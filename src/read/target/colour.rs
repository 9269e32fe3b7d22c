//! Colours: "rött ska bli gult", "gult och grönt ska behållas", "minst gult", "färgen ska inte försämras".

use super::cursor::Cursor;
use crate::model::colour::Colour;
use crate::model::rule::{ColourGoal, ColourRule, Rule};

/// Any rule on colours.
pub(super) fn colour(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if cursor.take("colour") {
        let to = kept_or_better(cursor)?;
        return Some(Rule::Colour(ColourRule { from: Vec::new(), to }));
    }
    if cursor.words(&["better", "colour"]) {
        return Some(Rule::Colour(ColourRule { from: Vec::new(), to: ColourGoal::Better }));
    }
    if cursor.words(&["not", "red"]) {
        return Some(level(Colour::Yellow));
    }
    cursor.take("at");
    let at_least = cursor.take("at-least");
    if at_least && (cursor.words(&["same", "colour"])) {
        return Some(Rule::Colour(ColourRule { from: Vec::new(), to: ColourGoal::Kept }));
    }
    let colours = colours(cursor)?;
    let or_better = cursor.words(&["or", "better"]);
    if at_least || or_better || cursor.is_empty() {
        return reached(&colours, at_least || or_better);
    }
    let to = if cursor.take("become") { become_colour(cursor)? } else { kept_or_better(cursor)? };
    Some(Rule::Colour(ColourRule { from: colours, to }))
}

fn level(colour: Colour) -> Rule {
    Rule::Colour(ColourRule { from: Vec::new(), to: ColourGoal::AtLeast(colour) })
}

/// A list of colours as a level: it must go up to the best one, for nobody wants yellow and not green.
fn reached(colours: &[Colour], at_least: bool) -> Option<Rule> {
    let lowest = *colours.iter().min()?;
    let whole = colours.len() == 1 || Colour::ALL.iter().filter(|colour| **colour >= lowest).count() == colours.len();
    (whole && (lowest > Colour::Red || at_least)).then(|| level(lowest))
}

fn one(cursor: &mut Cursor<'_>) -> Option<Colour> {
    Some(match cursor.one_of(&["red", "yellow", "green"])? {
        "red" => Colour::Red,
        "yellow" => Colour::Yellow,
        _ => Colour::Green,
    })
}

/// One or more colours, from worst to best.
fn colours(cursor: &mut Cursor<'_>) -> Option<Vec<Colour>> {
    let mut colours = vec![one(cursor)?];
    loop {
        let before = *cursor;
        if cursor.one_of(&["or", "and"]).is_none() && !cursor.sign(',') && !cursor.sign('/') {
            break;
        }
        let Some(colour) = one(cursor) else {
            *cursor = before;
            break;
        };
        colours.push(colour);
    }
    colours.sort_unstable();
    colours.dedup();
    Some(colours)
}

fn become_colour(cursor: &mut Cursor<'_>) -> Option<ColourGoal> {
    if cursor.take("better") {
        return Some(ColourGoal::Better);
    }
    cursor.take("at");
    let at_least = cursor.take("at-least");
    let colours = colours(cursor)?;
    match reached(&colours, at_least)? {
        Rule::Colour(rule) => Some(rule.to),
        _ => None,
    }
}

fn kept_or_better(cursor: &mut Cursor<'_>) -> Option<ColourGoal> {
    if cursor.take("keep")
        || cursor.words(&["not", "worsen"])
        || cursor.words(&["worsen", "not"])
        || cursor.words(&["not", "become", "worse"])
    {
        return Some(ColourGoal::Kept);
    }
    (cursor.take("improve") || cursor.words(&["become", "better"])).then_some(ColourGoal::Better)
}
