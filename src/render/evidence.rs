//! What a verdict rests on: the target and how it was read, every value with its period, file and line.

use super::verdict::measured;
use crate::judge::{IndicatorJudgement, Point};
use crate::language::Words;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::followup::StateReport;
use crate::model::measurement::Rank;
use crate::model::organisation::Organisation;
use crate::model::unit::Unit;
use crate::source::{Sources, Span};

/// A figure or words that a verdict rests on.
#[derive(Debug)]
pub struct Row {
    /// What it is.
    pub what: String,
    /// The figure with its period, or the words.
    pub value: String,
    /// The file and line.
    pub place: String,
}

/// Everything that a verdict rests on, and the verdict.
pub fn rows(
    words: &Words,
    organisation: &Organisation,
    sources: &Sources,
    judged: &IndicatorJudgement<'_>,
    state: Option<&StateReport>,
) -> Vec<Row> {
    let indicator = judged.indicator;
    let mut rows: Vec<Row> = Vec::new();
    let mut row = |key: &str, value: String, place: String| rows.push(Row { what: words.word(key), value, place });
    if let Some(target) = judged.target {
        row("heading-target", target.text.value.clone(), place(sources, target.text.span));
        if let Some(rule) = target.rule() {
            let said = words.say(&super::rule::rule(Some(organisation), Some(indicator.direction()), rule));
            row("explain-rule", said, place(sources, target.rule_span()));
        }
    }
    let points = [
        ("heading-baseline", &judged.baseline),
        ("explain-previous", &judged.previous),
        ("heading-outcome", &judged.outcome),
    ];
    for (key, point) in points {
        if let Some(point) = point {
            row(key, value(words, judged, point), places(sources, point));
        }
    }
    for (name, point) in &judged.parts {
        rows.push(part(words, sources, judged, name, point));
    }
    let mut row = |key: &str, value: String, place: String| rows.push(Row { what: words.word(key), value, place });
    if let Some((outcome, value)) =
        judged.outcome.as_ref().and_then(|outcome| Some((outcome, outcome.comparison.value.as_ref()?)))
    {
        let quantity = Unit::quantity(indicator.unit(), value.value);
        let message = Message::new("measured").with("quantity", quantity).with("period", outcome.period);
        row("heading-comparison", words.say(&message), place(sources, value.span));
    }
    if let Some(forecast) = &judged.forecast {
        row("heading-forecast", value(words, judged, &forecast.point), places(sources, &forecast.point));
    }
    for point in [&judged.baseline, &judged.outcome].into_iter().flatten().filter(|_| judged.colour.is_some()) {
        let quartiles = [
            ("heading-lower-quartile", point.comparison.lower_quartile),
            ("heading-upper-quartile", point.comparison.upper_quartile),
        ];
        for (key, quartile) in quartiles {
            let Some(quartile) = quartile else { continue };
            let quantity = Unit::quantity(indicator.unit(), quartile);
            let message = Message::new("measured").with("quantity", quantity).with("period", point.period);
            row(key, words.say(&message), places(sources, point));
        }
        let Some(rank) = point.comparison.rank.filter(|_| !point.is_masked()) else { continue };
        let said = place_among(point, rank, indicator.direction());
        let message = Message::new("measured").with("quantity", said).with("period", point.period);
        row("evidence-rank", words.say(&message), places(sources, point));
    }
    if let Some(report) = state {
        let said = Message::new("measured").with("quantity", report.state.word()).with("period", report.period);
        row("heading-state", words.say(&said), place(sources, report.at));
    }
    row("heading-verdict", words.say(&judged.verdict.word()), String::new());
    rows
}

/// Which way is better, and how the colours follow from quartiles or a rank: without it nobody can redo them.
pub fn colours(words: &Words, sources: &Sources, judged: &IndicatorJudgement<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(better) = &judged.indicator.better else { return rows };
    let way = match better.value {
        Direction::Higher => "evidence-higher",
        Direction::Lower => "evidence-lower",
        Direction::Neither => return rows,
    };
    let row = |what: &str, value: &str, place| Row { what: words.word(what), value: words.word(value), place };
    rows.push(row("evidence-better", way, place(sources, better.span)));
    if judged.colour.is_none() {
        return rows;
    }
    let Some(outcome) = &judged.outcome else { return rows };
    let group = &outcome.comparison;
    let how = match (group.colour, group.rank, group.lower_quartile.and(group.upper_quartile)) {
        (Some(_), _, _) => "evidence-colour-published",
        (None, Some(_), _) => "evidence-colour-rank",
        (None, None, Some(_)) if better.value == Direction::Lower => "evidence-colour-lower",
        (None, None, Some(_)) => "evidence-colour-higher",
        (None, None, None) => return rows,
    };
    let from = if group.colour.is_some() { places(sources, outcome) } else { place(sources, better.span) };
    rows.push(row("heading-colour", how, from));
    rows
}

/// A place with what is known of those who share it: "plats 135 av 180, delad av 7".
fn place_among(point: &Point<'_>, rank: Rank, better: Direction) -> Message {
    let said = |key| Message::new(key).with("place", rank.place.to_string()).with("of", rank.of.to_string());
    let Some(equal) = rank.equal.filter(|equal| *equal > 1 && !point.is_masked()) else {
        return said("evidence-place");
    };
    match point.colour(better).zip(point.colour_otherwise(better)) {
        Some((colour, otherwise)) => said("evidence-place-tie")
            .with("equal", equal.to_string())
            .with("colour", colour)
            .with("otherwise", otherwise),
        None => said("evidence-place-shared").with("equal", equal.to_string()),
    }
}

/// What was measured of a part: "Utfall, kvinnor".
pub fn part(
    words: &Words,
    sources: &Sources,
    judged: &IndicatorJudgement<'_>,
    name: &Message,
    point: &Point<'_>,
) -> Row {
    let what = Message::new("evidence-part").with("part", name.clone());
    Row { what: words.say(&what), value: value(words, judged, point), place: places(sources, point) }
}

/// "measurements/2011.csv:12".
pub fn place(sources: &Sources, span: Span) -> String {
    format!("{}:{}", sources.path(span.file), sources.position(span).line)
}

/// The places of every row that says so.
pub fn places(sources: &Sources, point: &Point<'_>) -> String {
    let places: Vec<String> = point.rows.iter().map(|row| place(sources, row.at)).collect();
    places.join(", ")
}

/// A value with its period and colour: "35 dagar (2011), röd".
fn value(words: &Words, judged: &IndicatorJudgement<'_>, point: &Point<'_>) -> String {
    let value = measured(words, judged.indicator.unit(), Some(point));
    match point.colour(judged.indicator.direction()) {
        Some(colour) => format!("{value}, {}", words.say(&colour.word())),
        None => value,
    }
}
