//! Whether two indicators measure the same, by their titles and values.

use std::ops::Range;

use rust_decimal::Decimal;

use super::title::plain;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::unit::Unit;

/// An indicator's values by period.
pub(super) type Values = Vec<(Period, Decimal)>;

/// Titles with so many percent of the words of the shorter in common are alike; the values then decide.
pub(super) const ALIKE: usize = 55;
/// So many percent of the words do titles have in common that are the same but for letters.
pub(super) const NEAR: usize = 70;
/// In titles that are the same at most so many percent of the letters differ.
const CHANGED: usize = 6;
/// What begins the part of a title that is a target.
const DEMANDS: [&str; 5] = ["ska", "skall", "bör", "shall", "should"];

/// What an indicator is compared by.
pub(super) struct Likeness<'a> {
    /// The indicator.
    pub(super) indicator: &'a Indicator,
    /// Its values, where it has any, as a number: indicators with the same values have the same.
    pub(super) values: Option<usize>,
    /// Its title, in letters and figures only.
    pub(super) text: String,
    /// Where the longer words of the title begin, as far as they are compared.
    stems: Vec<Range<usize>>,
    /// The title's figures: "13–20 år" and "0–20 år" are different things.
    digits: String,
    /// Where the title may end and its target begin.
    ends: Vec<usize>,
}

impl<'a> Likeness<'a> {
    /// An indicator with its values.
    pub(super) fn new(indicator: &'a Indicator, values: Option<usize>) -> Self {
        let text = plain(&indicator.title.value);
        let mut stems: Vec<Range<usize>> = words(&text).filter_map(|word| stem(&text, word)).collect();
        let same = |one: &Range<usize>| text.get(one.clone()).unwrap_or_default();
        stems.sort_by(|one, other| same(one).cmp(same(other)));
        stems.dedup_by(|one, other| same(one) == same(other));
        Self {
            indicator,
            values,
            stems,
            digits: text.chars().filter(char::is_ascii_digit).collect(),
            ends: words(&text)
                .filter(|word| text.get(word.clone()).is_some_and(|word| DEMANDS.contains(&word)))
                .filter(|word| word.start > 0 && word.end < text.len())
                .map(|word| word.start - 1)
                .collect(),
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
        let common = self.common(other) * 100;
        let fewest = self.stems.len().min(other.stems.len());
        let equal_values = self.values.is_some() && self.values == other.values;
        let alike = fewest > 1 && common >= fewest * ALIKE && equal_values;
        alike || (common >= fewest * NEAR && is_nearly(&self.text, &other.text))
    }

    /// The longer words of the title, by how they begin, in order of the alphabet.
    pub(super) fn stems(&self) -> impl Iterator<Item = &str> {
        self.stems.iter().filter_map(|stem| self.text.get(stem.clone()))
    }

    /// How many of these words both have.
    fn common(&self, other: &Self) -> usize {
        let mut others = other.stems().peekable();
        let is_there = |stem: &&str| {
            while others.next_if(|other| other < stem).is_some() {}
            others.peek() == Some(stem)
        };
        self.stems().filter(is_there).count()
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

/// Where the words of a text stand that have single spaces between them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split(' ').map(move |word| {
        let range = start..start + word.len();
        start = range.end + 1;
        range
    })
}

/// The beginning of a word that is not short.
fn stem(text: &str, word: Range<usize>) -> Option<Range<usize>> {
    let letters = text.get(word.clone())?;
    letters.char_indices().nth(2)?;
    let end = letters.char_indices().nth(7).map_or(word.end, |(at, _)| word.start + at);
    Some(word.start..end)
}

/// The figures in a title, and the unit.
pub(super) type Kind<'a> = (&'a str, Option<&'a str>);

/// Whether two texts are the same but for a letter or two.
fn is_nearly(a: &str, b: &str) -> bool {
    // Texts of very different length are never the same: comparing them letter by letter costs the product of both.
    if a.len().max(b.len()) * 9 > a.len().min(b.len()) * 10 {
        return false;
    }
    let most = a.chars().count().max(b.chars().count()) * CHANGED;
    // Most titles differ by far more letters than may differ, and to count them costs little.
    surplus(a, b) * 100 <= most && strsim::levenshtein(a, b) * 100 <= most
}

/// How many letters one text has more of than the other, letter by letter, whichever has more: at least as many differ.
fn surplus(a: &str, b: &str) -> usize {
    let mut balance = [0_i32; 256];
    let mut count = |text: &str, by: i32| {
        for c in text.chars() {
            // Letters that share a place may hide a difference; they never make one up.
            balance.get_mut(c as usize % 256).into_iter().for_each(|place| *place += by);
        }
    };
    count(a, 1);
    count(b, -1);
    let more: i32 = balance.iter().filter(|count| **count > 0).sum();
    let fewer: i32 = balance.iter().filter(|count| **count < 0).sum();
    usize::try_from(more.max(-fewer)).unwrap_or_default()
}
