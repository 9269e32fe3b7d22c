//! `sex-outside-total`: a total that women's and men's values can't make.

use rust_decimal::Decimal;

use super::kind::{indicators, is_percent};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::indicator::Indicator;
use crate::model::measurement::{Kind, Measurement};
use crate::model::period::Period;

/// A total that lies neither between the values for women and men nor is their sum.
pub const CHECK: Check = check!("sex-outside-total", Warn, run);

/// The rows of one indicator, period and kind: for women, for men, for both together.
type Rows<'a> = [Option<&'a Measurement>; 3];

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let indicators = indicators(subject);
    for of in subject.judge.rows().all() {
        let Some(indicator) = indicators.get(of.id) else { continue };
        if of.all().iter().all(|row| row.breakdown.is_total()) {
            continue;
        }
        let mut told: Vec<Told<'_>> = of.all().iter().filter_map(|row| told(row)).collect();
        told.sort_by_key(|(of, ..)| *of);
        for same in told.chunk_by(|(one, ..), (next, ..)| one == next) {
            let mut rows: Rows<'_> = [None; 3];
            for (_, place, row) in same {
                // Rows that disagree are another finding; the one that corrects another counts.
                if let Some(place) = rows.get_mut(*place).filter(|place| place.is_none() || row.replaces) {
                    *place = Some(row);
                }
            }
            let [Some(women), Some(men), Some(total)] = rows else { continue };
            findings.extend(outside(indicator, women, men, total));
        }
    }
}

/// What a row is of, its place among women, men and both, and the row.
type Told<'a> = ((Period, Kind), usize, &'a Measurement);

fn told(row: &Measurement) -> Option<Told<'_>> {
    let Breakdown { sex, area: None, age: None, unit: None } = row.breakdown else { return None };
    let place = match sex {
        Some(Sex::Women) => 0,
        Some(Sex::Men) => 1,
        None => 2,
    };
    row.value.number().map(|_| ((row.period, row.kind), place, row))
}

fn outside(indicator: &Indicator, women: &Measurement, men: &Measurement, total: &Measurement) -> Option<Finding> {
    let values = (women.value.number()?, men.value.number()?, total.value.number()?);
    if is_possible(values, !is_percent(indicator)) {
        return None;
    }
    let message = Message::new("finding-sex-outside-total")
        .with("total", values.2)
        .with("women", Arg::Number(values.0))
        .with("men", values.1);
    let finding = Finding::warning(CHECK.page.code, total.at, message);
    let finding = finding.related(women.at, Message::new("related-women")).related(men.at, Message::new("related-men"));
    let help = if is_percent(indicator) { "help-sex-outside-total-share" } else { "help-sex-outside-total" };
    Some(finding.help(Message::new(help)))
}

/// Whether the total lies between the two or, for what may add up, is their sum; rounding may be off by one in the last
/// decimal of the value that has fewest.
fn is_possible((women, men, total): (Decimal, Decimal, Decimal), may_add_up: bool) -> bool {
    let decimals = women.scale().min(men.scale()).min(total.scale());
    let rounding = Decimal::new(1, decimals);
    let between = women.min(men) - rounding <= total && total <= women.max(men) + rounding;
    between || may_add_up && women.checked_add(men).is_none_or(|sum| (sum - total).abs() <= rounding)
}
