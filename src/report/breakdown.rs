//! How an outcome differs between women and men, and between units.

use rust_decimal::Decimal;

use super::figure::difference;
use crate::judge::{IndicatorJudgement, Judge, Point};
use crate::model::breakdown::Sex;
use crate::model::period::Period;

/// What women and men have of an indicator in the same period, where that is not the same.
#[derive(Debug)]
pub struct Sexes<'a> {
    /// Which indicator.
    pub judged: &'a IndicatorJudgement<'a>,
    /// What women have.
    pub women: &'a Point<'a>,
    /// What men have.
    pub men: &'a Point<'a>,
    /// Women's value minus men's.
    pub difference: Decimal,
}

/// What a unit has of an indicator that its units differ in.
#[derive(Debug)]
pub struct UnitValue<'a> {
    /// Which indicator.
    pub judged: &'a IndicatorJudgement<'a>,
    /// The unit, as the measurements have it.
    pub unit: &'a str,
    /// What it has.
    pub value: &'a Point<'a>,
    /// What the whole has in the same period.
    pub whole: Option<&'a Point<'a>>,
    /// The unit's value minus that of the whole.
    pub difference: Option<Decimal>,
}

/// Women and men in the period of the outcome. Values are printed with all their decimals: any difference is one.
pub(super) fn sexes<'a>(judge: &'a Judge<'a>, judged: &'a IndicatorJudgement<'a>) -> Option<Sexes<'a>> {
    let known = judge.sexes(judged.indicator);
    let point = |sex: Sex, period: Period| {
        let (_, series) = known.iter().find(|(of, _)| *of == sex)?;
        series.points.iter().find(|point| point.period == period)
    };
    let both = |period: Period| Some((point(Sex::Women, period)?, point(Sex::Men, period)?));
    let (women, men) = periods(judged).into_iter().find_map(both)?;
    let difference = difference(women, men).filter(|difference| !difference.is_zero())?;
    Some(Sexes { judged, women, men, difference })
}

/// Every unit in the period of the outcome, if any of them differs from another or from the whole.
pub(super) fn units<'a>(judge: &'a Judge<'a>, judged: &'a IndicatorJudgement<'a>) -> Vec<UnitValue<'a>> {
    let known = judge.units(judged.indicator);
    let in_period = |period: Period| {
        let of = |(unit, series): &(&'a str, &'a crate::judge::Series<'a>)| {
            Some((*unit, series.points.iter().find(|point| point.period == period)?))
        };
        let values: Vec<(&'a str, &'a Point<'a>)> = known.iter().filter_map(of).collect();
        (!values.is_empty()).then_some(values)
    };
    let Some(values) = periods(judged).into_iter().find_map(in_period) else { return Vec::new() };
    let whole = judged.outcome.as_ref();
    let compared = |value: &Point<'_>| whole.or(values.first().map(|(_, first)| *first)).map(|to| differs(value, to));
    if !values.iter().any(|(_, value)| compared(value) == Some(true)) {
        return Vec::new();
    }
    let row = |(unit, value): (&'a str, &'a Point<'a>)| {
        let difference = whole.and_then(|whole| difference(value, whole));
        UnitValue { judged, unit, value, whole, difference }
    };
    values.into_iter().map(row).collect()
}

fn differs(one: &Point<'_>, other: &Point<'_>) -> bool {
    difference(one, other).is_some_and(|difference| !difference.is_zero())
}

/// The period of the outcome; where only parts were measured theirs, the newest first.
fn periods(judged: &IndicatorJudgement<'_>) -> Vec<Period> {
    if let Some(outcome) = &judged.outcome {
        return vec![outcome.period];
    }
    let mut periods: Vec<Period> = judged.parts.iter().map(|(_, point)| point.period).collect();
    periods.sort_unstable_by(|one, other| other.cmp(one));
    periods.dedup();
    periods
}
