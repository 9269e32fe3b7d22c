//! How an outcome differs between women and men, and between units.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Making;
use crate::judge::{IndicatorJudgement, Point};
use crate::language::Words;
use crate::model::period::Period;
use crate::model::unit::Unit;
use crate::render::verdict::{dash, quantity};
use crate::report::{self, Section, unit_name};

/// What women and men have of an indicator that they differ in.
#[derive(Debug, Serialize)]
pub struct Sexes {
    /// The indicator's title.
    pub indicator: String,
    /// What women have.
    pub women: String,
    /// What men have.
    pub men: String,
    /// Women's value minus men's; of percentages in points.
    pub difference: String,
    /// When, which is the same for both.
    pub period: String,
}

/// What a unit has of an indicator that units differ in.
#[derive(Debug, Serialize)]
pub struct UnitValue {
    /// The indicator's title.
    pub indicator: String,
    /// The unit's name.
    pub unit: String,
    /// What it has.
    pub outcome: String,
    /// What the whole has in the same period.
    pub whole: String,
    /// The unit's value minus that of the whole; of percentages in points.
    pub difference: String,
    /// When.
    pub period: String,
}

impl Making<'_> {
    pub(super) fn by_sex(self, section: &Section<'_>) -> Vec<Sexes> {
        // An indicator with several targets has them all judged by the same values, which are told once.
        let mut told: BTreeSet<(&str, Period)> = BTreeSet::new();
        let new = section.by_sex.iter().filter(|row| told.insert((id(row.judged), row.women.period)));
        let sexes = new.map(|sexes: &report::Sexes<'_>| {
            let unit = sexes.judged.indicator.unit();
            Sexes {
                indicator: sexes.judged.indicator.title.value.clone(),
                women: quantity(self.words, unit, sexes.women),
                men: quantity(self.words, unit, sexes.men),
                difference: difference(self.words, unit, sexes.difference),
                period: self.words.say(&sexes.women.period.word()),
            }
        });
        sexes.collect()
    }

    pub(super) fn by_unit(self, section: &Section<'_>) -> Vec<UnitValue> {
        let mut told: BTreeSet<(&str, Period, &str)> = BTreeSet::new();
        let new = section.by_unit.iter().filter(|row| told.insert((id(row.judged), row.value.period, row.unit)));
        let units = new.map(|row: &report::UnitValue<'_>| {
            let unit = row.judged.indicator.unit();
            let whole = |point: &Point<'_>| quantity(self.words, unit, point);
            UnitValue {
                indicator: row.judged.indicator.title.value.clone(),
                unit: unit_name(self.report.organisation, row.unit).to_owned(),
                outcome: quantity(self.words, unit, row.value),
                whole: row.whole.map_or_else(dash, whole),
                difference: row.difference.map_or_else(dash, |by| difference(self.words, unit, by)),
                period: self.words.say(&row.value.period.word()),
            }
        });
        units.collect()
    }
}

fn id<'a>(judged: &IndicatorJudgement<'a>) -> &'a str {
    judged.indicator.id.value.as_str()
}

/// "+2,9 procentenheter", "−7 dagar".
fn difference(words: &Words, unit: Option<&Unit>, by: Decimal) -> String {
    let said = if unit == Some(&Unit::Percent) { Unit::points(by) } else { Unit::quantity(unit, by) };
    let said = words.say(&said);
    if by.is_sign_positive() && !by.is_zero() { format!("+{said}") } else { said }
}
