//! The same value in another file: what contradicts it is never written over it in silence.

use rust_decimal::Decimal;

use super::Line;
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::measurement::{Kind, Measurement};
use crate::model::period::Period;
use crate::source::Span;

/// Kolada and another file say different things.
#[derive(Debug, Clone)]
pub struct Contradiction {
    /// Of what.
    pub indicator: String,
    /// When.
    pub year: u16,
    /// What Kolada says.
    pub ours: Decimal,
    /// What stands elsewhere.
    pub theirs: Decimal,
    /// Where.
    pub at: Span,
    /// Whether it is the group's value, not the own one.
    pub is_comparison: bool,
}

/// Holds rows against those of other files. A value that contradicts one of them is left out, or said to replace it; a group's
/// value that does is left out of its row, which says so.
pub fn settle(
    lines: Vec<Line>,
    others: &[&Measurement],
    replace: bool,
    say: impl Fn(&Message) -> String,
) -> (Vec<Line>, Vec<Contradiction>) {
    let mut found = Vec::new();
    let kept = lines.into_iter().filter_map(|mut line| {
        let period = Period::year(i32::from(line.year))?;
        let breakdown = Breakdown { sex: line.sex, ..Breakdown::default() };
        let kind = if line.is_preliminary { Kind::Preliminary } else { Kind::Outcome };
        let is_same = |row: &&&Measurement| {
            row.indicator.value == line.indicator
                && row.period == period
                && row.breakdown == breakdown
                && row.kind == kind
        };
        let same: Vec<&Measurement> = others.iter().filter(is_same).copied().collect();
        let contradiction = |ours, theirs, at, is_comparison| {
            let (indicator, year) = (line.indicator.to_string(), line.year);
            Contradiction { indicator, year, ours, theirs, at, is_comparison }
        };
        let has_value = |row: &&&Measurement| row.value.number().is_some();
        // The last correction counts, else the first value.
        let counts = same.iter().filter(has_value).rfind(|row| row.replaces).or_else(|| same.iter().find(has_value));
        let other_value = counts.and_then(|row| Some((row.value.number()?, row.at)));
        if let Some((theirs, at)) = other_value.filter(|(theirs, _)| *theirs != line.value) {
            found.push(contradiction(line.value, theirs, at, false));
            if !replace {
                return None;
            }
            line.replaces = true;
        }
        let other = same.iter().find_map(|row| row.comparison.value.as_ref());
        if let (Some(ours), Some(theirs)) = (line.comparison, other)
            && ours != theirs.value
        {
            found.push(contradiction(ours, theirs.value, theirs.span, true));
            line.comparison = None;
            line.comment =
                say(&Message::new("kolada-comment-comparison").with("ours", ours).with("theirs", theirs.value));
        }
        Some(line)
    });
    let kept = kept.collect();
    (kept, found)
}
