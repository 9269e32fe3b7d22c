//! What a reader could work out: from the sums as equations, and from what is said of the size of the cells.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::cells::{Cells, State, Sum};

/// Calculations are done modulo a prime: whether a system has one solution is asked, not which.
const PRIME: u64 = 1_000_003;

/// The first secret cell that a reader could work out.
pub fn exposed(cells: &Cells) -> Option<usize> {
    let secret = |index: &usize| cells.all.get(*index).is_some_and(|cell| cell.secret);
    let solved = solved(cells).into_iter().find(secret);
    // "Fewer than 1" says what it is, whatever else is masked.
    solved.or_else(|| (cells.limit > 1).then(|| enclosed(cells)).flatten())
}

/// The cells whose value the equations settle.
fn solved(cells: &Cells) -> Vec<usize> {
    let hidden = |index: usize| cells.all.get(index).is_some_and(|cell| cell.state != State::Shown);
    let mut rows: Vec<BTreeMap<usize, u64>> = Vec::new();
    for sum in &cells.sums {
        let mut row: BTreeMap<usize, u64> = BTreeMap::new();
        for (index, factor) in sum.parts.iter().map(|part| (*part, 1)).chain([(sum.total, PRIME - 1)]) {
            if hidden(index) {
                *row.entry(index).or_default() += factor;
            }
        }
        reduce(&mut rows, row);
    }
    rows.iter().filter(|row| row.len() == 1).flat_map(|row| row.keys().copied()).collect()
}

/// Adds an equation to others of which each leads in an unknown of its own (reduced row echelon form).
fn reduce(rows: &mut Vec<BTreeMap<usize, u64>>, mut row: BTreeMap<usize, u64>) {
    row.retain(|_, factor| {
        *factor %= PRIME;
        *factor != 0
    });
    for known in rows.iter() {
        subtract(&mut row, known);
    }
    let Some((lead, factor)) = row.iter().next().map(|(lead, factor)| (*lead, *factor)) else { return };
    let inverse = power(factor, PRIME - 2);
    for factor in row.values_mut() {
        *factor = *factor * inverse % PRIME;
    }
    for known in rows.iter_mut().filter(|known| known.contains_key(&lead)) {
        let times = known.get(&lead).copied().unwrap_or(0);
        minus(known, &row, times);
    }
    rows.push(row);
}

/// Takes away the leading unknown of an equation that is known.
fn subtract(row: &mut BTreeMap<usize, u64>, known: &BTreeMap<usize, u64>) {
    // A known equation leads with 1 in the one unknown that no other has.
    let Some(lead) = known.keys().next() else { return };
    let times = row.get(lead).copied().unwrap_or(0);
    minus(row, known, times);
}

fn minus(row: &mut BTreeMap<usize, u64>, other: &BTreeMap<usize, u64>, times: u64) {
    if times == 0 {
        return;
    }
    for (index, factor) in other {
        let entry = row.entry(*index).or_default();
        *entry = (*entry + PRIME - factor * times % PRIME) % PRIME;
    }
    row.retain(|_, factor| *factor != 0);
}

fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}

/// From and to; absent: without end.
type Range = (Decimal, Option<Decimal>);

/// A secret cell that what is said of sizes leaves one value for: women and men both below 5 make 8 only as 4 and 4.
fn enclosed(cells: &Cells) -> Option<usize> {
    let limit = Decimal::from(cells.limit);
    let mut ranges: Vec<Range> = cells
        .all
        .iter()
        .map(|cell| match (cell.state, cell.value) {
            (State::Shown, Some(value)) => (value, Some(value)),
            (State::Small, _) => (Decimal::ZERO, Some(limit - Decimal::ONE)),
            (State::Masked, _) => (limit, None),
            _ => (Decimal::ZERO, None),
        })
        .collect();
    // Each round can narrow a range; rounds that narrow nothing more end it, and so does a table that never settles.
    for _ in 0..cells.all.len().min(60) {
        let before = ranges.clone();
        for sum in &cells.sums {
            narrow(&mut ranges, sum);
        }
        if ranges == before {
            break;
        }
    }
    let secrets = cells.all.iter().zip(&ranges).enumerate().filter(|(_, (cell, _))| cell.secret);
    let mut closed = secrets.filter(|(_, (_, (low, high)))| high.is_some_and(|high| high <= *low));
    closed.next().map(|(index, _)| index)
}

/// What a sum says of its total by its parts, and of each part by the total and the others.
fn narrow(ranges: &mut [Range], sum: &Sum) {
    let of = |ranges: &[Range], index: usize| ranges.get(index).copied().unwrap_or((Decimal::ZERO, None));
    let low = |ranges: &[Range], skip: Option<usize>| -> Decimal {
        let parts = sum.parts.iter().filter(|part| Some(**part) != skip);
        parts.map(|part| of(ranges, *part).0).fold(Decimal::ZERO, Decimal::saturating_add)
    };
    let high = |ranges: &[Range], skip: Option<usize>| -> Option<Decimal> {
        let mut parts = sum.parts.iter().filter(|part| Some(**part) != skip);
        parts.try_fold(Decimal::ZERO, |sum, part| sum.checked_add(of(ranges, *part).1?))
    };
    let total = (low(ranges, None), high(ranges, None));
    set(ranges, sum.total, total);
    for part in &sum.parts {
        let whole = of(ranges, sum.total);
        let least = high(ranges, Some(*part)).map_or(Decimal::ZERO, |others| whole.0.saturating_sub(others));
        let most = whole.1.map(|whole| whole.saturating_sub(low(ranges, Some(*part))));
        set(ranges, *part, (least, most));
    }
}

fn set(ranges: &mut [Range], index: usize, (low, high): Range) {
    if let Some(range) = ranges.get_mut(index) {
        range.0 = range.0.max(low);
        range.1 = match (range.1, high) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}
