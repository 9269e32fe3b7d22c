//! Scales: from values and days to places in a chart, in whole numbers.

use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::period::Period;

/// About so many steps lie between the lowest and the highest line.
const STEPS: i64 = 5;

/// A scale of values, from the bottom of a chart to its top.
pub(super) struct Values {
    low: Decimal,
    high: Decimal,
    step: Decimal,
    top: i64,
    bottom: i64,
}

impl Values {
    /// A scale that holds all values. It begins at zero unless that would hide the differences.
    pub(super) fn new(values: &[Decimal], top: i64, bottom: i64) -> Option<Self> {
        let (min, max) = (*values.iter().min()?, *values.iter().max()?);
        let far_from_zero = min > max.checked_sub(min)?;
        let from = if min.is_sign_positive() && !far_from_zero { Decimal::ZERO } else { min };
        let to = if max.is_sign_negative() { Decimal::ZERO } else { max };
        let span = to.checked_sub(from)?;
        let span = if span.is_zero() { from.abs().max(Decimal::ONE) } else { span };
        let step = round_step(span.checked_div(Decimal::from(STEPS))?)?;
        let low = from.checked_div(step)?.floor().checked_mul(step)?;
        let high = to.checked_div(step)?.ceil().checked_mul(step)?;
        let high = if high == low { low.checked_add(step)? } else { high };
        Some(Self { low, high, step, top, bottom })
    }

    /// How far down a value stands.
    pub(super) fn at(&self, value: Decimal) -> i64 {
        let up = || {
            let height = Decimal::from(self.bottom - self.top);
            let share = value.checked_sub(self.low)?.checked_div(self.high.checked_sub(self.low)?)?;
            share.checked_mul(height)?.round().to_i64()
        };
        self.bottom - up().unwrap_or(0)
    }

    /// The values that lines are drawn at, each with as many decimals as the steps have.
    pub(super) fn ticks(&self) -> Vec<Decimal> {
        let decimals = self.step.normalize().scale();
        let next = |tick: &Decimal| tick.checked_add(self.step).filter(|next| *next <= self.high);
        let shown = |mut tick: Decimal| {
            tick.rescale(decimals);
            tick
        };
        std::iter::successors(Some(self.low), next).map(shown).collect()
    }
}

/// The smallest of 1, 2, 5, 10, 20, 50 … and 0.5, 0.2, 0.1 … that is no smaller.
fn round_step(least: Decimal) -> Option<Decimal> {
    let powers = (0..=18u32)
        .rev()
        .map(|scale| Decimal::new(1, scale))
        .chain((1..=18u32).map(|power| Decimal::from(10i64.pow(power))));
    let steps = powers.flat_map(|power| [1, 2, 5].map(|times| power.checked_mul(Decimal::from(times))));
    steps.flatten().find(|step| *step >= least)
}

/// A scale of days, from the left of a chart to its right.
pub(super) struct Days {
    first: i64,
    last: i64,
    left: i64,
    right: i64,
}

impl Days {
    /// A scale from the first to the last of some periods, which are in order.
    pub(super) fn new(periods: &[Period], left: i64, right: i64) -> Option<Self> {
        Some(Self { first: day(periods.first()?), last: day(periods.last()?), left, right })
    }

    /// How far to the right a period stands: by its last day, so that a year without a value leaves a gap.
    pub(super) fn at(&self, period: &Period) -> i64 {
        let days = self.last - self.first;
        if days == 0 {
            return i64::midpoint(self.left, self.right);
        }
        self.left + (day(period) - self.first) * (self.right - self.left) / days
    }
}

fn day(period: &Period) -> i64 {
    i64::from(period.last().num_days_from_ce())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Days, Decimal, Period, Values};

    fn ticks(values: &[&str]) -> Vec<String> {
        let values: Vec<Decimal> = values.iter().map(|value| value.parse().unwrap()).collect();
        Values::new(&values, 0, 100).unwrap().ticks().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn lines_stand_at_round_values() {
        assert_eq!(ticks(&["64.0", "3.0", "43"]), ["0", "20", "40", "60", "80"]);
        assert_eq!(ticks(&["64.0", "33.0", "43"]), ["30", "40", "50", "60", "70"]);
        assert_eq!(ticks(&["5.1", "5.7"]), ["5.0", "5.2", "5.4", "5.6", "5.8"]);
        assert_eq!(ticks(&["70", "85"]), ["70", "75", "80", "85"]);
        assert_eq!(ticks(&["-3", "4"]), ["-4", "-2", "0", "2", "4"]);
        assert_eq!(ticks(&["0"]), ["0.0", "0.2"]);
        assert_eq!(ticks(&["100"]), ["100", "120"]);
        assert_eq!(ticks(&["612922"]), ["600000", "800000"]);
    }

    #[test]
    fn values_and_days_have_their_places() {
        let values = Values::new(&[Decimal::from(0), Decimal::from(80)], 10, 110).unwrap();
        assert_eq!([0, 40, 80].map(|value| values.at(Decimal::from(value))), [110, 60, 10]);
        let years: Vec<Period> = [2011, 2013, 2015].into_iter().map(|year| Period::year(year).unwrap()).collect();
        let days = Days::new(&years, 0, 1461).unwrap();
        assert_eq!(years.iter().map(|year| days.at(year)).collect::<Vec<_>>(), [0, 731, 1461]);
        assert_eq!(Days::new(years.get(..1).unwrap(), 0, 100).unwrap().at(years.first().unwrap()), 50);
    }
}
