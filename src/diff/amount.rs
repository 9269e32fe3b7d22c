//! How much more or less a sum is.

use rust_decimal::{Decimal, RoundingStrategy};

/// What a sum has grown by, and in percent of what it was, with one decimal; none of nothing.
pub fn difference(from: Decimal, to: Decimal) -> (Decimal, Option<Decimal>) {
    let more = to.saturating_sub(from);
    let share = more.checked_mul(Decimal::ONE_HUNDRED).and_then(|more| more.checked_div(from.abs()));
    let share = share.map(|share| share.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero));
    (more.normalize(), share.map(|share| share.normalize()))
}
