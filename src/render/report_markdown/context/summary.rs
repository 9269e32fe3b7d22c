//! How many indicators came out how, and what changed most.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use super::Making;
use crate::language::Words;
use crate::model::verdict::Verdict;
use crate::render::verdict::{measured, trend};
use crate::report;

/// How many indicators came out how.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// How many have a target.
    pub with_target: usize,
    /// How many of them were judged.
    pub judged: usize,
    /// How many are met.
    pub met: usize,
    /// How many are partly met.
    pub partly: usize,
    /// How many are not met.
    pub missed: usize,
    /// The verdicts that there are.
    pub verdicts: Vec<Counted>,
    /// What the committee says under a heading of the same name.
    pub said: Option<Value>,
}

/// A verdict and how many have it.
#[derive(Debug, Serialize)]
pub struct Counted {
    /// The verdict in words.
    pub verdict: String,
    /// How many.
    pub count: usize,
}

/// A change since the measurement before.
#[derive(Debug, Serialize)]
pub struct Change {
    /// The indicator's title.
    pub indicator: String,
    /// Whose it is.
    pub committee: String,
    /// The value now, with its period.
    pub now: String,
    /// The value before, with its period.
    pub before: String,
    /// The trend with the difference: bättre (−11).
    pub trend: String,
}

impl Making<'_> {
    pub(super) fn change(self, change: &report::Change<'_>) -> Change {
        let unit = change.judged.indicator.unit();
        let committee = self.report.organisation.committee(change.committee);
        Change {
            indicator: change.judged.indicator.title.value.clone(),
            committee: committee.map_or_else(String::new, |committee| committee.name.clone()),
            now: measured(self.words, unit, Some(change.now)),
            before: measured(self.words, unit, Some(change.before)),
            trend: trend(self.words, change.judged),
        }
    }
}

pub(super) fn summary(words: &Words, counts: &BTreeMap<Verdict, usize>) -> Summary {
    let of = |verdict: Verdict| counts.get(&verdict).copied().unwrap_or(0);
    let counted = Verdict::ALL.into_iter().filter(|verdict| of(*verdict) > 0);
    Summary {
        with_target: counts.values().sum::<usize>() - of(Verdict::NoTarget),
        judged: of(Verdict::Met) + of(Verdict::Partly) + of(Verdict::Missed),
        met: of(Verdict::Met),
        partly: of(Verdict::Partly),
        missed: of(Verdict::Missed),
        verdicts: counted.map(|verdict| Counted { verdict: words.say(&verdict.word()), count: of(verdict) }).collect(),
        said: None,
    }
}
