//! What each verdict rests on, so that anybody can redo it with a calculator.

use serde::Serialize;

use super::Making;
use crate::render::evidence;
use crate::render::verdict::{goal_title, reason};
use crate::report::Chapter;

/// What a verdict rests on.
#[derive(Debug, Serialize)]
pub struct Evidence {
    /// The indicator's title.
    pub indicator: String,
    /// The indicator's id.
    pub id: String,
    /// The goal's title.
    pub goal: String,
    /// Every figure and every word that it rests on.
    pub rows: Vec<EvidenceRow>,
    /// The arithmetic, as sentences.
    pub reason: String,
}

/// A figure or words that a verdict rests on.
#[derive(Debug, Serialize)]
pub struct EvidenceRow {
    /// What it is: Utfall.
    pub evidence: String,
    /// The figure with its period, or the words.
    pub value: String,
    /// The file and line: measurements/2013.csv:12.
    pub place: String,
}

impl Making<'_> {
    /// The evidence of every verdict that rests on something measured or reported.
    pub(super) fn evidence(self, chapter: &Chapter<'_>) -> Vec<Evidence> {
        let mut all = Vec::new();
        for section in &chapter.sections {
            for judged in section.judged.indicators.iter().filter(|judged| judged.verdict.is_judged()) {
                let state = section.states.iter().find(|(of, _)| std::ptr::eq(*of, judged)).map(|(_, state)| *state);
                let sexes = section.by_sex.iter().find(|(of, _)| std::ptr::eq(*of, judged)).map(|(_, sexes)| sexes);
                let mut rows = evidence::rows(self.words, self.report.organisation, self.sources, judged, state);
                let verdict = rows.pop();
                rows.extend(
                    sexes
                        .into_iter()
                        .flatten()
                        .map(|(name, point)| evidence::part(self.words, self.sources, judged, name, point)),
                );
                rows.extend(verdict);
                all.push(Evidence {
                    indicator: judged.indicator.title.value.clone(),
                    id: judged.indicator.id.value.to_string(),
                    goal: goal_title(self.words, section.judged.goal),
                    rows: rows
                        .into_iter()
                        .map(|row| EvidenceRow { evidence: row.what, value: row.value, place: row.place })
                        .collect(),
                    reason: reason(self.words, judged),
                });
            }
        }
        all
    }
}
