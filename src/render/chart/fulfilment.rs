//! How goals came out: stacked bars, a step of a bar for every target.

use super::draw::{Anchor, Drawing};
use super::{ID, WIDTH};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::verdict::Verdict;
use crate::render::verdict::{capital, goal_title};
use crate::render::wrap::wrap;
use crate::report::chart::{Bar, BarOf};

/// So many characters of a title fit on a line.
const TITLE: usize = 52;
/// The widest that one target's step is.
const WIDEST: i64 = 40;
const HEIGHT: i64 = 20;
/// Counts stand at least so far apart.
const APART: i64 = 22;

/// A part of a bar: how many, their name, and how it is filled.
type Part = (usize, Message, &'static str);

/// Draws the chart.
pub(super) fn svg(words: &Words, bars: &[Bar<'_>]) -> String {
    let mut drawing = Drawing::default();
    drawing.define(&format!(
        "<pattern id=\"{ID}hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect width=\"3\" height=\"6\" fill=\"currentColor\"/></pattern>\n\
         <pattern id=\"{ID}dots\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
         <circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"currentColor\"/></pattern>\n"
    ));
    legend(&mut drawing, words);
    let most = bars.iter().map(Bar::all).max().and_then(|most| i64::try_from(most).ok()).unwrap_or(1).max(1);
    let room = (WIDTH - 4).min(WIDEST * most);
    let mut y = 74;
    for bar in bars {
        y = draw(&mut drawing, words, bar, (room, most), y);
    }
    let of_committees = bars.iter().any(|bar| matches!(bar.of, BarOf::Committee(_)));
    let title = if of_committees { "chart-fulfilment-committees" } else { "chart-fulfilment" };
    drawing.finish(y - 22, &words.word(title), &description(words, bars))
}

fn parts(bar: &Bar<'_>) -> [Part; 4] {
    [
        (bar.met, Verdict::Met.word(), "fill=\"currentColor\""),
        (bar.partly, Verdict::Partly.word(), "fill=\"url(#chart-id-hatch)\""),
        (bar.missed, Verdict::Missed.word(), "fill=\"none\""),
        (bar.unjudged, Message::new("chart-unjudged"), "fill=\"url(#chart-id-dots)\" stroke-dasharray=\"3 3\""),
    ]
}

fn legend(drawing: &mut Drawing, words: &Words) {
    let none = Bar { of: BarOf::Committee(""), met: 0, partly: 0, missed: 0, unjudged: 0 };
    for ((_, name, fill), (x, y)) in parts(&none).into_iter().zip([(2, 4), (162, 4), (2, 26), (162, 26)]) {
        drawing.rect((x, y), 18, 14, &format!("{fill} stroke=\"currentColor\""));
        drawing.text((x + 26, y + 12), 14, Anchor::Start, &words.say(&name));
    }
}

/// A title, the counts and the bar under them; `most` targets are as long as there is room.
fn draw(drawing: &mut Drawing, words: &Words, bar: &Bar<'_>, (room, most): (i64, i64), from: i64) -> i64 {
    let mut y = from;
    for line in wrap(&title(words, bar), TITLE) {
        drawing.text((2, y), 14, Anchor::Start, &line);
        y += 18;
    }
    let mut before = 0;
    let mut said = i64::MIN;
    for (count, _, fill) in parts(bar).into_iter().filter(|(count, ..)| *count > 0) {
        let after = before + i64::try_from(count).unwrap_or(0);
        let (left, right) = (2 + before * room / most, 2 + after * room / most);
        // Counts of narrow parts are moved apart: 1 and 1 are not to be read as 11.
        said = i64::midpoint(left, right).max(6).max(said.saturating_add(APART));
        drawing.text((said, y), 13, Anchor::Middle, &words.number(count.into()));
        drawing.rect((left, y + 5), right - left, HEIGHT, &format!("{fill} stroke=\"currentColor\""));
        before = after;
    }
    y + HEIGHT + 34
}

fn title(words: &Words, bar: &Bar<'_>) -> String {
    match bar.of {
        BarOf::Goal(goal) => goal_title(words, goal),
        BarOf::Committee(name) => name.to_owned(),
    }
}

/// "Mål 1: Omsorgen är trygg: uppfyllt 1, delvis uppfyllt 1. …".
fn description(words: &Words, bars: &[Bar<'_>]) -> String {
    let said = bars.iter().map(|bar| {
        let counts = parts(bar).into_iter().filter(|(count, ..)| *count > 0);
        let counts: Arg = counts
            .map(|(count, name, _)| Message::new("chart-count").with("verdict", name).with("count", count))
            .collect();
        let said = Message::new("chart-series").with("name", title(words, bar)).with("points", counts);
        format!("{}.", capital(&words.say(&said)))
    });
    said.collect::<Vec<_>>().join(" ")
}
