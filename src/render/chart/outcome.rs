//! An indicator's values by time: points with labels, the target's level, the comparison group.

use rust_decimal::Decimal;

use super::WIDTH;
use super::draw::{Anchor, Drawing, Shape};
use super::labels;
use super::scale::{Days, Values};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::breakdown::Sex;
use crate::model::period::Period;
use crate::model::unit::Unit;
use crate::render::verdict::capital;
use crate::render::wrap::wrap;
use crate::report::chart::{Line, OutcomeChart};

/// The plot's upper and lower edge.
const TOP: i64 = 40;
const BOTTOM: i64 = 230;
/// Labels of points nearer to each other than this would run together.
const APART: i64 = 44;
/// So many characters of a legend fit on a line.
const LEGEND: usize = 46;
const DASHED: &str = "7 4";
const DOTTED: &str = "2 4";

/// Draws the chart.
pub(super) fn svg(words: &Words, chart: &OutcomeChart<'_>) -> String {
    let mut drawing = Drawing::default();
    let height = Plot::new(words, chart).map_or(BOTTOM, |plot| plot.draw(&mut drawing));
    drawing.finish(height, &title(words, chart), &description(words, chart))
}

/// "Väntetid till särskilt boende (dagar)".
fn title(words: &Words, chart: &OutcomeChart<'_>) -> String {
    let title = chart.indicator.title.value.as_str();
    match chart.indicator.unit() {
        Some(unit) => words.say(&Message::new("chart-title").with("indicator", title).with("unit", unit.name())),
        None => title.to_owned(),
    }
}

/// Everything that is drawn, in words.
fn description(words: &Words, chart: &OutcomeChart<'_>) -> String {
    let value = |value: Decimal| Unit::quantity(chart.indicator.unit(), value);
    let points = |name: Message, points: Vec<(Period, Message)>| {
        let said = points
            .into_iter()
            .map(|(period, value)| Message::new("chart-point").with("period", period).with("value", value));
        Message::new("chart-series").with("name", name).with("points", said.collect::<Arg>())
    };
    let series = |name: Message, values: &[(Period, Decimal)]| {
        points(name, values.iter().map(|(period, number)| (*period, value(*number))).collect())
    };
    let mut said: Vec<Message> = chart.lines.iter().map(|line| series(name(line), &line.points)).collect();
    if !chart.comparison.is_empty() {
        said.push(series(group(chart), &chart.comparison));
    }
    if !chart.quartiles.is_empty() {
        let between = |(period, low, high): &(Period, Decimal, Decimal)| {
            (*period, Message::new("chart-range").with("low", *low).with("high", value(*high)))
        };
        said.push(points(Message::new("chart-quartiles"), chart.quartiles.iter().map(between).collect()));
    }
    said.extend(target(chart));
    said.extend(breaks(chart));
    said.extend(masked(chart));
    let said: Vec<String> = said.iter().map(|message| format!("{}.", words.say(message))).collect();
    said.join(" ")
}

fn name(line: &Line) -> Message {
    Message::new(match line.sex {
        None => "chart-outcome",
        Some(Sex::Women) => "sex-women",
        Some(Sex::Men) => "sex-men",
    })
}

fn group(chart: &OutcomeChart<'_>) -> Message {
    match chart.group {
        Some(group) => Message::new("chart-group-named").with("group", group),
        None => Message::new("chart-group"),
    }
}

fn target(chart: &OutcomeChart<'_>) -> Option<Message> {
    let value = |value: Decimal| Unit::quantity(chart.indicator.unit(), value);
    let level = match *chart.levels.as_slice() {
        [level] => value(level),
        [low, high] => Message::new("chart-range").with("low", low).with("high", value(high)),
        _ => return None,
    };
    Some(Message::new("chart-target").with("level", level))
}

fn breaks(chart: &OutcomeChart<'_>) -> Option<Message> {
    let breaks: Vec<Period> = chart.breaks().into_iter().collect();
    (!breaks.is_empty()).then(|| Message::new("chart-break").with("periods", breaks.into_iter().collect::<Arg>()))
}

fn masked(chart: &OutcomeChart<'_>) -> Option<Message> {
    let periods = || chart.masked.iter().copied().collect::<Arg>();
    (!chart.masked.is_empty()).then(|| Message::new("chart-masked").with("periods", periods()))
}

fn shape(line: &Line) -> Shape {
    match line.sex {
        None => Shape::Circle,
        Some(Sex::Women) => Shape::Triangle,
        Some(Sex::Men) => Shape::Square,
    }
}

/// A chart with its scales.
pub(super) struct Plot<'c> {
    pub(super) words: &'c Words,
    pub(super) chart: &'c OutcomeChart<'c>,
    periods: Vec<Period>,
    values: Values,
    days: Days,
    left: i64,
}

impl<'c> Plot<'c> {
    fn new(words: &'c Words, chart: &'c OutcomeChart<'c>) -> Option<Self> {
        let measured = chart.lines.iter().flat_map(|line| &line.points).chain(&chart.comparison);
        let mut all: Vec<Decimal> = measured.map(|(_, value)| *value).collect();
        all.extend(chart.quartiles.iter().flat_map(|(_, low, high)| [*low, *high]));
        all.extend(&chart.levels);
        let values = Values::new(&all, TOP, BOTTOM)?;
        let widest = values.ticks().iter().map(|tick| words.number(*tick).chars().count()).max().unwrap_or(0);
        let left = 14 + 8 * i64::try_from(widest).unwrap_or(0);
        let periods: Vec<Period> = chart.periods().into_iter().collect();
        let days = Days::new(&periods, left + 26, WIDTH - labels::room(words, chart))?;
        Some(Self { words, chart, periods, values, days, left })
    }

    /// Draws everything, and says how high it became.
    fn draw(&self, drawing: &mut Drawing) -> i64 {
        self.axes(drawing);
        drawing.group("quartiles", |drawing| self.quartiles(drawing));
        drawing.group("target", |drawing| {
            for level in &self.chart.levels {
                let y = self.values.at(*level);
                drawing.line((self.left, y), (WIDTH, y), DOTTED);
            }
        });
        drawing.group("comparison", |drawing| {
            let points: Vec<(i64, i64)> = self.places(&self.chart.comparison);
            drawing.path(&points, DASHED);
            for point in &points {
                drawing.mark(*point, Shape::Diamond);
            }
        });
        for line in &self.chart.lines {
            drawing.group(if line.sex.is_none() { "outcome" } else { "sex" }, |drawing| self.line(drawing, line));
        }
        drawing.group("labels", |drawing| labels::draw(self, drawing));
        self.legend(drawing)
    }

    pub(super) fn places(&self, points: &[(Period, Decimal)]) -> Vec<(i64, i64)> {
        points.iter().map(|(period, value)| (self.days.at(period), self.values.at(*value))).collect()
    }

    fn axes(&self, drawing: &mut Drawing) {
        if let Some(unit) = self.chart.indicator.unit() {
            drawing.text((0, 16), 13, Anchor::Start, unit.name());
        }
        for tick in self.values.ticks() {
            let y = self.values.at(tick);
            drawing.grid((self.left, y), (WIDTH, y));
            drawing.text((self.left - 8, y + 5), 13, Anchor::End, &self.words.number(tick));
        }
        for (period, x) in self.apart(&self.periods) {
            drawing.text((x, BOTTOM + 22), 13, Anchor::Middle, &period.to_string());
        }
        for period in self.chart.breaks() {
            let before = self.periods.iter().rev().find(|other| **other < period).unwrap_or(&period);
            let after = self.periods.iter().find(|other| **other >= period).unwrap_or(&period);
            let x = i64::midpoint(self.days.at(before), self.days.at(after));
            drawing.group("break", |drawing| drawing.line((x, TOP - 10), (x, BOTTOM), "10 3 2 3"));
        }
    }

    fn quartiles(&self, drawing: &mut Drawing) {
        for (period, low, high) in &self.chart.quartiles {
            let (x, top) = (self.days.at(period) - 10, self.values.at(*high));
            drawing.rect((x, top), 20, self.values.at(*low) - top, "fill=\"currentColor\" fill-opacity=\"0.18\"");
        }
    }

    /// A line that is not drawn across a break, nor over a value that is not shown.
    fn line(&self, drawing: &mut Drawing, line: &Line) {
        for stretch in line.stretches() {
            drawing.path(&self.places(stretch), "");
        }
        for place in self.places(&line.points) {
            drawing.mark(place, shape(line));
        }
    }

    /// Those of some periods that can be named without running together, with their places; the last always can.
    pub(super) fn apart(&self, periods: &[Period]) -> Vec<(Period, i64)> {
        let mut kept: Vec<(Period, i64)> = Vec::new();
        for period in periods.iter().rev() {
            let x = self.days.at(period);
            if kept.last().is_none_or(|(_, right)| right - x >= APART) {
                kept.push((*period, x));
            }
        }
        kept.reverse();
        kept
    }

    fn legend(&self, drawing: &mut Drawing) -> i64 {
        let mut y = BOTTOM + 52;
        let mut entry = |drawing: &mut Drawing, class: &str, message: &Message, sign: &dyn Fn(&mut Drawing, i64)| {
            drawing.group(class, |drawing| sign(drawing, y - 5));
            for line in wrap(&capital(&self.words.say(message)), LEGEND) {
                drawing.text((44, y), 14, Anchor::Start, &line);
                y += 20;
            }
            y += 2;
        };
        for line in &self.chart.lines {
            let class = if line.sex.is_none() { "outcome" } else { "sex" };
            entry(drawing, class, &name(line), &|drawing, y| {
                drawing.line((2, y), (34, y), "");
                drawing.mark((18, y), shape(line));
            });
        }
        if !self.chart.comparison.is_empty() {
            entry(drawing, "comparison", &group(self.chart), &|drawing, y| {
                drawing.line((2, y), (34, y), DASHED);
                drawing.mark((18, y), Shape::Diamond);
            });
        }
        if !self.chart.quartiles.is_empty() {
            entry(drawing, "quartiles", &Message::new("chart-quartiles"), &|drawing, y| {
                drawing.rect((8, y - 8), 20, 16, "fill=\"currentColor\" fill-opacity=\"0.18\"");
            });
        }
        if let Some(target) = target(self.chart) {
            entry(drawing, "target", &target, &|drawing, y| drawing.line((2, y), (34, y), DOTTED));
        }
        if let Some(breaks) = breaks(self.chart) {
            entry(drawing, "break", &breaks, &|drawing, y| drawing.line((18, y - 9), (18, y + 9), "10 3 2 3"));
        }
        if let Some(masked) = masked(self.chart) {
            entry(drawing, "masked", &masked, &|_, _| {});
        }
        y - 8
    }
}
