//! Keeping: as at the baseline, within the tolerance; better is also kept where the indicator has a direction.

use rust_decimal::Decimal;

use super::case::{Baseline, Case};
use super::level::compared;
use super::quantity::in_own_unit;
use super::ruling::Ruling;
use super::series::Point;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::rule::{Keep, Measure, Side};

/// As at the baseline.
pub fn keep(case: &Case<'_>, outcome: &Point<'_>, keep: &Keep) -> Ruling {
    let found = case.baseline(keep.since, outcome.period);
    let Baseline::Found(baseline) = found else { return Ruling::cannot(found.missing()) };
    if let Some(broken) = case.series.break_between(baseline.period, outcome.period) {
        return Ruling::cannot(Message::new("fact-series-broken").with("period", broken));
    }
    let within = match tolerance(case, baseline, keep) {
        Ok(within) => within,
        Err(why) => return Ruling::cannot(why),
    };
    let difference = outcome.value - baseline.value;
    let (not_below, not_above) = (difference >= -within, difference <= within);
    let holds = match free_side(case, keep.side) {
        Direction::Higher => not_below,
        Direction::Lower => not_above,
        Direction::Neither => not_below && not_above,
    };
    let fact = compared(case.measured(outcome), outcome.value, case.measured(baseline), baseline.value);
    let ruling = Ruling::holds(holds, fact);
    if within > Decimal::ZERO && !difference.is_zero() {
        let note = Message::new(if difference.abs() <= within { "note-within" } else { "note-not-within" });
        ruling.note(
            note.with("difference", case.difference(difference.abs()))
                .with("within", case.difference(within.normalize())),
        )
    } else {
        ruling
    }
}

/// The side on which a difference is no fault.
fn free_side(case: &Case<'_>, side: Side) -> Direction {
    match side {
        Side::Above => Direction::Higher,
        Side::Below => Direction::Lower,
        Side::Better => case.better(),
    }
}

/// How much it may differ, in the indicator's unit: as the rule says, else the organisation, else nothing.
fn tolerance(case: &Case<'_>, baseline: &Point<'_>, keep: &Keep) -> Result<Decimal, Message> {
    let percent = |percent: Decimal| {
        let hundredfold = baseline.value.abs().checked_mul(percent);
        hundredfold.map(|value| value / Decimal::ONE_HUNDRED).ok_or_else(|| Message::new("fact-too-large"))
    };
    match (&keep.within, case.judging().unchanged_within) {
        (Some(within), _) if within.measure == Some(Measure::Percent) => percent(within.number),
        (Some(within), _) => in_own_unit(case, within),
        (None, Some(within)) => percent(within),
        (None, None) => Ok(Decimal::ZERO),
    }
}
