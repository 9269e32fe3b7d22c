//! Whether two indicators measure the same, by their titles and values.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::title::plain;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::unit::Unit;

/// An indicator's values by period.
pub(super) type Values = BTreeSet<(Period, Decimal)>;

/// Titles with so many percent of the words of the shorter in common are alike; the values then decide.
pub(super) const ALIKE: usize = 55;
/// So many percent of the words do titles have in common that are the same but for letters.
pub(super) const NEAR: usize = 70;
/// In titles that are the same at most so many percent of the letters differ.
const CHANGED: usize = 6;
/// What begins the part of a title that is a target.
const DEMANDS: [&str; 5] = [" ska ", " skall ", " bör ", " shall ", " should "];

/// What an indicator is compared by.
pub(super) struct Likeness<'a> {
    /// The indicator.
    pub(super) indicator: &'a Indicator,
    /// Its values, where it has any.
    pub(super) values: Option<&'a Values>,
    /// Its title, in letters and figures only.
    pub(super) text: String,
    /// The longer words of the title, by how they begin.
    pub(super) stems: BTreeSet<String>,
    /// The title's figures: "13–20 år" and "0–20 år" are different things.
    digits: String,
    /// Where the title may end and its target begin.
    ends: Vec<usize>,
}

impl<'a> Likeness<'a> {
    /// An indicator with its values.
    pub(super) fn new(indicator: &'a Indicator, values: Option<&'a Values>) -> Self {
        let text = plain(&indicator.title.value);
        let stem = |word: &str| word.chars().take(7).collect::<String>();
        Self {
            indicator,
            values,
            stems: text.split(' ').filter(|word| word.chars().count() > 2).map(stem).collect(),
            digits: indicator.title.value.chars().filter(char::is_ascii_digit).collect(),
            ends: DEMANDS.iter().flat_map(|demand| text.match_indices(demand)).map(|(at, _)| at).collect(),
            text,
        }
    }

    /// Whether both measure the same, as far as anybody can see.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        if self.without_target().any(|short| short == other.text)
            || other.without_target().any(|short| short == self.text)
        {
            return true;
        }
        if self.digits != other.digits || self.indicator.unit() != other.indicator.unit() {
            return false;
        }
        let common = self.stems.intersection(&other.stems).count() * 100;
        let fewest = self.stems.len().min(other.stems.len());
        let equal_values = self.values.is_some() && self.values == other.values;
        let alike = fewest > 1 && common >= fewest * ALIKE && equal_values;
        alike || (common >= fewest * NEAR && is_nearly(&self.text, &other.text))
    }

    /// "Kostnaden för x" for "kostnaden för x ska minska": a title with its target in it, without that.
    pub(super) fn without_target(&self) -> impl Iterator<Item = &str> {
        let before = self.ends.iter().filter_map(|end| self.text.get(..*end));
        before.filter(|short| short.split(' ').count() >= 3)
    }

    /// What must be equal in both, where titles are not compared with their targets: figures, and the unit.
    pub(super) fn kind(&self) -> Kind<'_> {
        (&self.digits, self.indicator.unit().map(Unit::name))
    }
}

/// The figures in a title, and the unit.
pub(super) type Kind<'a> = (&'a str, Option<&'a str>);

/// Whether two texts are the same but for a letter or two.
fn is_nearly(a: &str, b: &str) -> bool {
    // Texts of very different length are never the same: comparing them letter by letter costs the product of both.
    if a.len().max(b.len()) * 9 > a.len().min(b.len()) * 10 {
        return false;
    }
    strsim::levenshtein(a, b) * 100 <= a.chars().count().max(b.chars().count()) * CHANGED
}
