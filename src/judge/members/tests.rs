//! Figures of groups: tables worked by hand, and exact fractions.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_wrap, reason = "tests")]

use proptest::prelude::*;

use super::*;

fn decimals(text: &str) -> Vec<Decimal> {
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

#[test]
fn tables_worked_by_hand() {
    // Values; number, mean, lower quartile, upper quartile.
    let tables = [
        ("7", "1 7 7 7"),
        ("1 2", "2 1.5 1.25 1.75"),
        ("3 1 2", "3 2 1.5 2.5"),
        ("4 3 2 1", "4 2.5 1.75 3.25"),
        ("10 20 30 40 50", "5 30 20 40"),
        // 1/3 with four decimals more than the values have.
        ("0 0 1", "3 0.3333 0 0.5"),
        ("0 1 1", "3 0.6667 0.5 1"),
        ("-1 0 0", "3 -0.3333 -0.5 0"),
        ("0.1 0.2 0.2", "3 0.16667 0.15 0.2"),
        ("5.0 5.00 5", "3 5 5 5"),
        // Position 9·1/4 = 2.25: between the third and the fourth; 6.75: between the seventh and the eighth.
        ("12 15 17 20 21 21 24 30 31 43", "10 23.4 17.75 28.5"),
    ];
    for (values, expected) in tables {
        let found = figures(&decimals(values)).unwrap();
        let found = [Decimal::from(found.count), found.mean, found.lower_quartile, found.upper_quartile];
        assert_eq!(found.map(|figure| figure.to_string()).join(" "), expected, "{values}");
    }
    assert_eq!(figures(&[]), None);
}

#[test]
fn ranks_worked_by_hand() {
    let values = decimals("12 15 15.0 15 20 24");
    let place = |own: &str, better| {
        let rank = rank(&values, own.parse().unwrap(), better)?;
        Some((rank.place, rank.equal?, rank.of))
    };
    assert_eq!(place("12", Direction::Lower), Some((1, 1, 6)));
    assert_eq!(place("15", Direction::Lower), Some((2, 3, 6)));
    assert_eq!(place("15", Direction::Higher), Some((3, 3, 6)));
    assert_eq!(place("24", Direction::Lower), Some((6, 1, 6)));
    assert_eq!(place("24", Direction::Neither), None);
    assert_eq!(place("16", Direction::Lower), None, "no member has it");
}

#[test]
fn what_cannot_be_counted_exactly_is_not_counted() {
    let large = decimals("70000000000000000000000000000 1 3");
    assert_eq!(figures(&large), None);
    let fine = decimals("0.0000000000000000000000000001 0.0000000000000000000000000002");
    assert_eq!(figures(&fine), None);
}

/// Values in whole steps of 10⁻ᵈ, few enough that many are equal.
fn steps() -> impl Strategy<Value = (Vec<i64>, u32)> {
    (prop_oneof![1..60usize, 300..400usize], 0..7u32, prop_oneof![Just(20_i64), Just(10_000), Just(4_000_000_000)])
        .prop_flat_map(|(number, decimals, most)| (prop::collection::vec(-most..most, number), Just(decimals)))
}

proptest! {
    /// The mean as a fraction is S/n, a value v: v < S/n if n·v < S.
    #[test]
    fn the_mean_is_on_the_same_side_of_every_value_as_the_fraction((steps, scale) in steps()) {
        let values: Vec<Decimal> = steps.iter().map(|step| Decimal::new(*step, scale)).collect();
        let found = figures(&values).unwrap();
        let sum: i128 = steps.iter().map(|step| i128::from(*step)).sum();
        let number = steps.len() as i128;
        for (step, value) in steps.iter().zip(&values) {
            prop_assert_eq!(value.cmp(&found.mean), (i128::from(*step) * number).cmp(&sum));
        }
        prop_assert!(found.mean.scale() <= scale + 4);
    }

    /// In quarters of steps the quartiles are whole numbers: (4−k) of the one value and k of the next.
    #[test]
    fn quartiles_are_exact((mut steps, scale) in steps()) {
        let values: Vec<Decimal> = steps.iter().map(|step| Decimal::new(*step, scale)).collect();
        let found = figures(&values).unwrap();
        steps.sort_unstable();
        for (quarters, quartile) in [(1, found.lower_quartile), (3, found.upper_quartile)] {
            let position = (steps.len() - 1) * quarters;
            let (at, part) = (position / 4, (position % 4) as i64);
            let next = steps[(at + 1).min(steps.len() - 1)];
            let in_quarters = steps[at] * (4 - part) + next * part;
            let steps = quartile.checked_mul(Decimal::from(4 * 10_i64.pow(scale))).unwrap();
            prop_assert_eq!(steps, Decimal::from(in_quarters));
        }
    }

    #[test]
    fn the_rank_is_the_place_in_order((steps, scale) in steps(), which: prop::sample::Index, higher: bool) {
        let values: Vec<Decimal> = steps.iter().map(|step| Decimal::new(*step, scale)).collect();
        let own = *which.get(&steps);
        let better = if higher { Direction::Higher } else { Direction::Lower };
        let found = rank(&values, Decimal::new(own, scale), better).unwrap();
        let mut order = steps.clone();
        order.sort_by_key(|step| if higher { -step } else { *step });
        let first = order.iter().position(|step| *step == own).unwrap();
        let last = order.iter().rposition(|step| *step == own).unwrap();
        prop_assert_eq!((found.place as usize, found.of as usize), (first + 1, steps.len()));
        prop_assert_eq!(found.equal.unwrap() as usize, last - first + 1);
    }
}
