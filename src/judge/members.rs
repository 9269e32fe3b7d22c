//! Members (medlemmar): what a comparison group's values say together, and an own value's place among them.

use rust_decimal::Decimal;

use crate::model::direction::Direction;
use crate::model::measurement::Rank;

/// So many decimals more than the values have, a mean is rounded to.
///
/// The mean is S/n, and S and every value are whole multiples of 10⁻ᵈ. A value that is not the mean differs from it by at
/// least 1/(n·10ᵈ), for n times the difference is a whole multiple too. Rounding to d+4 decimals moves the mean by at most
/// 1/(2·10ᵈ⁺⁴), which is less than that for every n below 20 000: no value changes sides. A value that is the mean has d
/// decimals, and is not rounded at all.
const MORE_DECIMALS: u32 = 4;

/// More members than this, and a rounded mean could say something else than the exact one.
const MOST: usize = 19_999;

/// What the values of a group's members say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// How many members have a value.
    pub count: u32,
    /// The mean with every member counted alike (ovägt medel), rounded so far out that a comparison with any member's value
    /// gives the same answer as the exact fraction.
    pub mean: Decimal,
    /// A quarter of the way through the values in order.
    pub lower_quartile: Decimal,
    /// Three quarters of the way.
    pub upper_quartile: Decimal,
}

/// The members' values in order: sorted once, asked often.
#[derive(Debug, Clone)]
pub struct Members {
    sorted: Vec<Decimal>,
}

impl Members {
    /// The values in any order.
    pub fn new(mut values: Vec<Decimal>) -> Self {
        values.sort_unstable();
        Self { sorted: values }
    }

    /// What they say together; `None` without values, or where they have more digits than can be counted with exactly.
    pub fn figures(&self) -> Option<Figures> {
        let values = &self.sorted;
        let count = u32::try_from(values.len()).ok().filter(|_| values.len() <= MOST)?;
        Some(Figures {
            count,
            mean: mean(values)?,
            lower_quartile: quartile(values, 1)?,
            upper_quartile: quartile(values, 3)?,
        })
    }

    /// The place of an own value among them: 1 is the best, and equals share the better place.
    ///
    /// `None` where neither way is better, or where no member has the own value: it is one of theirs.
    pub fn rank(&self, own: Decimal, better: Direction) -> Option<Rank> {
        let below = self.sorted.partition_point(|value| *value < own);
        let upto = below + self.sorted.get(below..)?.partition_point(|value| *value == own);
        let ahead = match better {
            Direction::Lower => below,
            Direction::Higher => self.sorted.len() - upto,
            Direction::Neither => return None,
        };
        let count = |number: usize| u32::try_from(number).ok();
        let equal = count(upto - below).filter(|equal| *equal > 0)?;
        Rank::new(count(ahead)?.checked_add(1)?, count(self.sorted.len())?, Some(equal))
    }
}

/// The figures of a group from its members' values in any order, as [`Members::figures`].
pub fn figures(values: &[Decimal]) -> Option<Figures> {
    Members::new(values.to_vec()).figures()
}

/// The place of an own value among the members' values, as [`Members::rank`].
pub fn rank(values: &[Decimal], own: Decimal, better: Direction) -> Option<Rank> {
    Members::new(values.to_vec()).rank(own, better)
}

fn mean(values: &[Decimal]) -> Option<Decimal> {
    let decimals = values.iter().map(|value| value.normalize().scale()).max()?;
    let scale = decimals + MORE_DECIMALS;
    let mut sum: i128 = 0;
    for value in values {
        let value = value.normalize();
        let multiple = value.mantissa().checked_mul(10_i128.checked_pow(decimals - value.scale())?)?;
        sum = sum.checked_add(multiple)?;
    }
    let sum = sum.checked_mul(10_i128.pow(MORE_DECIMALS))?;
    let count = i128::try_from(values.len()).ok()?;
    // Halves go away from zero, as people round.
    let (whole, rest) = (sum / count, sum % count);
    let away = if rest.checked_mul(2)?.abs() >= count { sum.signum() } else { 0 };
    Decimal::try_from_i128_with_scale(whole + away, scale).ok().map(|mean| mean.normalize())
}

/// The value at (n−1)·quarters/4 in order, the first being at 0; between two values, so far on the way from one to the
/// other (linear interpolation, type 7). Quarters are two decimals more, so nothing is rounded.
fn quartile(sorted: &[Decimal], quarters: usize) -> Option<Decimal> {
    let position = sorted.len().checked_sub(1)? * quarters;
    let below = sorted.get(position / 4)?.normalize();
    let part = i64::try_from(position % 4).ok()?;
    if part == 0 {
        return Some(below);
    }
    let above = sorted.get(position / 4 + 1)?.normalize();
    let step = above.checked_sub(below)?.checked_mul(Decimal::new(25 * part, 2))?;
    let between = below.checked_add(step)?.normalize();
    // A decimal that has run out of digits would have been rounded.
    (between.scale() <= below.scale().max(above.scale()) + 2 && is_exact(below, above, part, between))
        .then_some(between)
}

/// Whether the value between is just that: four times it is `below` and `above` counted as often as they weigh.
fn is_exact(below: Decimal, above: Decimal, part: i64, between: Decimal) -> bool {
    let sum = (0..4).try_fold(Decimal::ZERO, |sum, at| sum.checked_add(if at < part { above } else { below }));
    between.checked_mul(Decimal::from(4)).is_some_and(|four| Some(four) == sum)
}

#[cfg(test)]
mod tests;
