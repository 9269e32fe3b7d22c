//! The values beside the points, where least is in their way.

use rust_decimal::Decimal;

use super::draw::{Anchor, Drawing};
use super::outcome::Plot;
use crate::language::Words;
use crate::model::period::Period;
use crate::report::chart::OutcomeChart;

/// About as wide as a digit, and as high as a line.
const DIGIT: i64 = 8;
const LINE: i64 = 16;

/// The room at the right of the last points: half a label, or whole ones where women and men have their own.
pub(super) fn room(words: &Words, chart: &OutcomeChart<'_>) -> i64 {
    let ends = chart.lines.iter().filter_map(|line| line.points.last());
    let widest = ends.map(|(_, value)| width(&words.number(*value))).max().unwrap_or(0);
    if by_sex(chart) { widest + 18 } else { (widest / 2 + 6).max(30) }
}

fn by_sex(chart: &OutcomeChart<'_>) -> bool {
    chart.lines.iter().any(|line| line.sex.is_some())
}

fn width(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(0) * DIGIT
}

/// Writes the values: of everybody at each point, of women and men at the last.
pub(super) fn draw(plot: &Plot<'_>, drawing: &mut Drawing) {
    let ends = by_sex(plot.chart);
    for line in plot.chart.lines.iter().filter(|line| line.sex.is_none()) {
        let beside = usize::from(ends);
        let shown = line.points.get(..line.points.len().saturating_sub(beside)).unwrap_or_default();
        let periods: Vec<Period> = shown.iter().map(|(period, _)| *period).collect();
        for (period, x) in plot.apart(&periods) {
            let Some(point) = shown.iter().find(|(other, _)| *other == period) else { continue };
            let text = plot.words.number(point.1);
            let y = plot.places(&[*point]).first().map_or(0, |(_, y)| *y);
            drawing.label((x, place(plot, (x, y), width(&text))), Anchor::Middle, &text);
        }
    }
    if ends {
        last(plot, drawing);
    }
}

/// The last value of each line at the right of its point, one under another where they would meet.
fn last(plot: &Plot<'_>, drawing: &mut Drawing) {
    let ends = plot.chart.lines.iter().filter_map(|line| line.points.last());
    let mut ends: Vec<((i64, i64), Decimal)> =
        ends.filter_map(|end| Some((*plot.places(&[*end]).first()?, end.1))).collect();
    ends.sort_by_key(|((_, y), _)| *y);
    let mut above = i64::MIN;
    for ((x, y), value) in ends {
        above = (y + 5).max(above.saturating_add(LINE));
        drawing.label((x + 11, above), Anchor::Start, &plot.words.number(value));
    }
}

/// Above the point, or below it where less is in the way.
fn place(plot: &Plot<'_>, (x, y): (i64, i64), width: i64) -> i64 {
    let lines =
        plot.chart.lines.iter().flat_map(|line| line.stretches().into_iter().map(|stretch| plot.places(stretch)));
    let lines: Vec<Vec<(i64, i64)>> = lines.chain([plot.places(&plot.chart.comparison)]).collect();
    let in_the_way = |low: i64| {
        let across = [x - width / 2, x - width / 4, x, x + width / 4, x + width / 2];
        let heights = lines.iter().flat_map(|line| across.iter().filter_map(|x| height(line, *x)));
        heights.filter(|y| (low - LINE..low + 3).contains(y)).count()
    };
    [y - 11, y + 23].into_iter().min_by_key(|low| in_the_way(*low)).unwrap_or(y)
}

/// How far down a line is at a place.
fn height(line: &[(i64, i64)], x: i64) -> Option<i64> {
    line.windows(2).find_map(|pair| match *pair {
        [(x1, y1), (x2, y2)] if x1 <= x && x <= x2 && x1 < x2 => Some(y1 + (y2 - y1) * (x - x1) / (x2 - x1)),
        _ => None,
    })
}
