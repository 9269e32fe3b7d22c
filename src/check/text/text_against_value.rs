//! `text-against-value`: a figure in a text that is not the one that was measured.

use rust_decimal::{Decimal, RoundingStrategy};

use super::section::on_indicators;
use super::sentence::{Figure, Sentence, sentences};
use super::statement::{Statement, statement};
use crate::check::levels::levels;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::Point;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::measurement::Measurement;
use crate::model::period::Period;
use crate::model::rows::OfOne;
use crate::model::target::Target;
use crate::model::unit::Unit;

/// A sentence on an indicator with a year and a figure, where that figure is nothing that is known of the year.
pub const CHECK: Check = check!("text-against-value", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let plans = &subject.organisation.plans;
    if plans.iter().all(|plan| plan.narrative.is_empty() && plan.comments.is_empty()) {
        return;
    }
    for plan in plans {
        for section in [&plan.narrative, &plan.comments] {
            for (comment, indicator) in on_indicators(plan, section) {
                let sentences = sentences(&comment.markdown);
                let found = sentences.iter().filter_map(|sentence| contradiction(subject, indicator, sentence));
                findings.extend(found.map(|(sentence, figure, period, point)| {
                    let start = sentence.at + figure.start;
                    let at = comment.at.part(start, start + figure.end - figure.start);
                    let message = Message::new("finding-text-against-value")
                        .with("title", indicator.title.value.as_str())
                        .with("period", period)
                        .with("said", Unit::quantity(indicator.unit(), figure.value))
                        .with("value", Unit::quantity(indicator.unit(), point.exact()));
                    let role = format!("{{value}}`{} {period}`", indicator.id.value);
                    let finding = Finding::warning(CHECK.page.code, at, message)
                        .help(Message::new("help-text-against-value").with("role", role));
                    match point.rows.first() {
                        Some(row) => finding.related(row.at, Message::new("related-value")),
                        None => finding,
                    }
                }));
            }
        }
    }
}

/// The figure of a sentence and what was measured, if nothing that is known of the year comes to that figure.
fn contradiction<'s, 'a>(
    subject: &Subject<'a>,
    indicator: &Indicator,
    sentence: &'s Sentence<'s>,
) -> Option<(&'s Sentence<'s>, Figure, Period, Point<'a>)> {
    let Statement { figure, year, about } = statement(sentence.text, indicator)?;
    let period = Period::year(year)?;
    let points = &subject.judge.series(indicator)?.points;
    let index = points.binary_search_by_key(&period, |point| point.period).ok()?;
    let measured = subject.judge.rows().of(&indicator.id.value).into_iter().flat_map(OfOne::all);
    let measured = measured.filter(|row| row.period.overlaps(&period));
    let known = measured.flat_map(|row| numbers(row)).chain(targets(indicator));
    let step = if about { step(&figure) } else { Decimal::ZERO };
    let mut known = known.map(|value| difference(value, &figure));
    let fits = known.any(|difference| difference <= step);
    (!fits).then(|| points.get(index).cloned()).flatten().map(|point| (sentence, figure, period, point))
}

/// Everything that a row says of its period.
fn numbers(row: &Measurement) -> Vec<Decimal> {
    let group = &row.comparison;
    let compared = group.value.as_ref().map(|value| value.value);
    [row.value.number(), compared, group.lower_quartile, group.upper_quartile].into_iter().flatten().collect()
}

fn targets(indicator: &Indicator) -> impl Iterator<Item = Decimal> {
    indicator.targets.iter().filter_map(Target::rule).flat_map(levels)
}

/// How far a figure is from a value, both with the decimals of the one that has fewer: what was measured may have been
/// rounded on its way into the file.
fn difference(value: Decimal, figure: &Figure) -> Decimal {
    let decimals = value.scale().min(figure.value.scale());
    let rounded = |value: Decimal| value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).abs();
    (rounded(value) - rounded(figure.value)).abs()
}

/// One in the last place that the figure gives: 1 in 43, 10 in 40, 0,1 in 6,2.
fn step(figure: &Figure) -> Decimal {
    let mut step = Decimal::new(1, figure.value.scale());
    let ten = Decimal::TEN;
    while figure.value.scale() == 0 && !figure.value.is_zero() {
        match step.checked_mul(ten) {
            Some(next) if (figure.value % next).is_zero() => step = next,
            _ => break,
        }
    }
    step
}
