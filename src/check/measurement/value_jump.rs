//! `value-jump`: a value ten, a hundred or a thousand times its neighbours in time, or a tenth of them.

use std::collections::BTreeSet;
use std::ops::Bound;

use rust_decimal::Decimal;

use super::kind::{indicators, is_percent};
use super::percent_out_of_range::is_beyond;
use crate::check::limits::is_counted;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::measurement::{Kind, Measurement};
use crate::model::period::Period;
use crate::model::unit::Unit;

/// A value that is out by a power of ten: a lost decimal sign, or kronor where thousands were meant.
pub const CHECK: Check = check!("value-jump", Warn, run);

/// A value of a series, in order of time.
struct Step<'a> {
    period: Period,
    value: Decimal,
    row: &'a Measurement,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let indicators = indicators(subject);
    for of in subject.judge.rows().all() {
        let Some(indicator) = indicators.get(of.id) else { continue };
        let breaks: BTreeSet<Period> = of.all().iter().filter(|row| row.breaks_series).map(|row| row.period).collect();
        for rows in of.by_breakdown().filter(|rows| may_have_jumps(rows)) {
            for steps in series(rows) {
                for unbroken in stretches(steps, &breaks) {
                    findings.extend((0..unbroken.len()).filter_map(|at| jump(indicator, &unbroken, at)));
                }
            }
        }
    }
}

/// Whether any value is seven times another: in most series none is.
fn may_have_jumps(rows: &[&Measurement]) -> bool {
    let mut values = rows.iter().filter_map(|row| row.value.number()).filter(|value| !value.is_zero());
    let Some(first) = values.next().map(|value| value.abs()) else { return false };
    let (mut least, mut most) = (first, first);
    for value in values.map(|value| value.abs()) {
        if value < least {
            least = value;
        } else if most < value {
            most = value;
        }
    }
    is_seven_times(most, least)
}

/// The values of one breakdown, in order of time: by what kind they are, and how long their periods.
fn series<'a>(rows: &[&'a Measurement]) -> Vec<Vec<Step<'a>>> {
    // Nearly always there is but one.
    let mut series: Vec<((Kind, i64), Vec<Step<'a>>)> = Vec::new();
    for row in rows {
        let Some(value) = row.value.number() else { continue };
        let kind = (row.kind, months(row.period));
        let step = Step { period: row.period, value, row };
        let Some((_, steps)) = series.iter_mut().find(|(known, _)| *known == kind) else {
            series.push((kind, vec![step]));
            continue;
        };
        match steps.last_mut().filter(|last| last.period == row.period) {
            Some(last) if row.replaces => *last = step,
            Some(_) => {}
            None => steps.push(step),
        }
    }
    series.into_iter().map(|(_, steps)| steps).collect()
}

/// How many months a period has, roughly: a year is compared with a year, a tertial with a tertial.
fn months(period: Period) -> i64 {
    if period.is_year() {
        return 12;
    }
    (period.last() - period.first()).num_days().saturating_add(15) / 30
}

/// A series in the stretches between which a new way to measure began.
fn stretches<'a>(steps: Vec<Step<'a>>, breaks: &BTreeSet<Period>) -> Vec<Vec<Step<'a>>> {
    if breaks.is_empty() {
        return vec![steps];
    }
    let mut stretches: Vec<Vec<Step<'a>>> = Vec::new();
    for step in steps {
        let before = stretches.last().and_then(|stretch| stretch.last()).map(|before| before.period);
        let between = |before| breaks.range((Bound::Excluded(before), Bound::Included(step.period))).next().is_some();
        match stretches.last_mut().filter(|_| !before.is_some_and(between)) {
            Some(stretch) => stretch.push(step),
            None => stretches.push(vec![step]),
        }
    }
    stretches
}

/// What is found of one value of a stretch: it is out by the same power of ten from both its neighbours, or, at an end,
/// from the two nearest. A series of two shows it at the later one.
fn jump(indicator: &Indicator, stretch: &[Step<'_>], at: usize) -> Option<Finding> {
    let step = stretch.get(at)?;
    let before = at.checked_sub(1).and_then(|at| stretch.get(at));
    let (near, other) = match (before, stretch.get(at + 1)) {
        (Some(before), Some(after)) => (before, Some(after)),
        (Some(before), None) => (before, at.checked_sub(2).and_then(|at| stretch.get(at))),
        (None, Some(after)) => (after, Some(stretch.get(at + 2)?)),
        (None, None) => return None,
    };
    let (power, up) = power(step.value, near.value)?;
    if is_beyond(indicator, step.value) {
        // That is said already, and as an error.
        return None;
    }
    let same = other.is_none_or(|other| self::power(step.value, other.value) == Some((power, up)));
    let small = step.value.abs().min(near.value.abs());
    if !same || may_jump(indicator, small) || is_percent(indicator) && other.is_none() && !lost_sign(step, near, up) {
        return None;
    }
    let key = if up { "finding-value-jump-up" } else { "finding-value-jump-down" };
    let message = Message::new(key)
        .with("value", Unit::quantity(indicator.unit(), step.value))
        .with("period", step.period)
        .with("times", Decimal::from(10_u32.pow(power)))
        .with("part", ["tenth", "hundredth", "thousandth"].get(power.abs_diff(1) as usize).copied().unwrap_or_default())
        .with("near", Unit::quantity(indicator.unit(), near.value))
        .with("other", near.period);
    let finding = Finding::warning(CHECK.page.code, step.row.at, message);
    let finding = finding.related(near.row.at, Message::new("related-neighbour"));
    Some(finding.help(Message::new("help-value-jump").with("near", Unit::quantity(indicator.unit(), near.value))))
}

/// Small whole counts jump as they like: two one year, twenty the next.
fn may_jump(indicator: &Indicator, small: Decimal) -> bool {
    let is_whole_count = is_counted(indicator) || indicator.unit().is_none();
    is_whole_count && small < Decimal::TEN
}

/// Between two percentages alone only the decimals tell a lost sign (6,2 and 62) from a great change (8 and 80).
fn lost_sign(step: &Step<'_>, near: &Step<'_>, up: bool) -> bool {
    let (step, near) = (step.value.scale(), near.value.scale());
    if up { step < near } else { step > near }
}

/// Whether a value is at least seven times another; both are positive.
fn is_seven_times(large: Decimal, small: Decimal) -> bool {
    if large.scale() == small.scale() {
        return small.mantissa().saturating_mul(7) <= large.mantissa();
    }
    small.checked_mul(Decimal::from(7_u8)).is_some_and(|seven_times| seven_times <= large)
}

/// Which power of ten lies between two values, and whether the first is the larger: 10 to the first, second or third,
/// times 0.7 to 1.4.
fn power(value: Decimal, near: Decimal) -> Option<(u32, bool)> {
    if value.is_zero() || near.is_zero() || value.is_sign_negative() != near.is_sign_negative() {
        return None;
    }
    let (value, near) = (value.abs(), near.abs());
    // Most values are near each other.
    if !is_seven_times(value, near) && !is_seven_times(near, value) {
        return None;
    }
    let within = |large: Decimal, small: Decimal, power: u32| {
        let whole = small.checked_mul(Decimal::from(10_u32.pow(power)));
        let bounds = whole
            .and_then(|whole| Some((whole.checked_mul(Decimal::new(7, 1))?, whole.checked_mul(Decimal::new(14, 1))?)));
        bounds.is_some_and(|(low, high)| low <= large && large <= high)
    };
    (1..=3).find_map(|power| {
        let up = within(value, near, power);
        // The ratio is turned over for a tenth: the odd value lies within 0.7 to 1.4 of what it should be.
        let ten_times = value.checked_mul(Decimal::from(10_u32.pow(power)));
        let down = || ten_times.is_some_and(|whole| within(whole, near, 0));
        (up || down()).then_some((power, up))
    })
}
