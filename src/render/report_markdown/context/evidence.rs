//! What each verdict rests on, so that anybody can redo it with a calculator.

use serde::Serialize;

use super::Making;
use crate::judge::IndicatorJudgement;
use crate::language::Words;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::render::evidence;
use crate::render::verdict::{goal_title, reason};
use crate::report::{Chapter, Section, unit_name};

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
                let mut rows = evidence::rows(self.words, self.report.organisation, self.sources, judged, state);
                let verdict = rows.pop();
                // Where the whole was not measured its parts are among the rows already.
                if judged.parts.is_empty() {
                    rows.extend(self.of_parts(section, judged));
                }
                rows.extend(evidence::colours(self.words, self.sources, judged));
                rows.extend(verdict);
                all.push(of(self.words, section.judged.goal, judged, rows));
            }
        }
        all
    }

    /// What women, men and units have each, where the report shows it.
    fn of_parts(self, section: &Section<'_>, judged: &IndicatorJudgement<'_>) -> Vec<evidence::Row> {
        let row = |name: Message, point| evidence::part(self.words, self.sources, judged, &name, point);
        let sexes = section.by_sex.iter().filter(|sexes| std::ptr::eq(sexes.judged, judged));
        let sexes = sexes.flat_map(|sexes| [("sex-women", sexes.women), ("sex-men", sexes.men)]);
        let units = section.by_unit.iter().filter(|row| std::ptr::eq(row.judged, judged));
        let name = |unit| Message::new("part-name").with("words", unit_name(self.report.organisation, unit));
        sexes
            .map(|(key, point)| row(Message::new(key), point))
            .chain(units.map(|of| row(name(of.unit), of.value)))
            .collect()
    }
}

/// The evidence of one verdict.
pub(super) fn of(words: &Words, goal: &Goal, judged: &IndicatorJudgement<'_>, rows: Vec<evidence::Row>) -> Evidence {
    let row = |row: evidence::Row| EvidenceRow { evidence: row.what, value: row.value, place: row.place };
    Evidence {
        indicator: judged.indicator.title.value.clone(),
        id: judged.indicator.id.value.to_string(),
        goal: goal_title(words, goal),
        rows: rows.into_iter().map(row).collect(),
        reason: reason(words, judged),
    }
}
