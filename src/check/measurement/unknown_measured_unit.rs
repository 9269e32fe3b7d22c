//! `unknown-measured-unit`: a value for a unit that the organisation does not have.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::indicators;
use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::measurement::Measurement;
use crate::source::Span;

/// The cell `enhet` names no unit by id or name, though the indicator is to be measured unit by unit.
pub const CHECK: Check = check!("unknown-measured-unit", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let units: Vec<_> = subject.organisation.committees.iter().flat_map(|committee| &committee.units).collect();
    if units.is_empty() {
        return;
    }
    let known: BTreeSet<&str> = units.iter().flat_map(|unit| [unit.id.value.as_str(), unit.name.as_str()]).collect();
    let mut indicators = indicators(subject);
    indicators.retain(|_, indicator| !indicator.units.is_empty());
    // A name that is misspelt once is misspelt in every row: it is said of the first, with how many there are.
    let mut unknown: BTreeMap<&str, (&Measurement, usize)> = BTreeMap::new();
    for row in &subject.organisation.measurements {
        let Some(name) = row.breakdown.unit.as_deref().filter(|name| !known.contains(name)) else { continue };
        if indicators.contains_key(&row.indicator.value) && !subject.may_be_damaged(name) {
            unknown.entry(name).or_insert((row, 0)).1 += 1;
        }
    }
    for (name, (row, count)) in unknown {
        let message = Message::new("finding-unknown-measured-unit").with("name", name).with("count", count);
        let names = units.iter().map(|unit| unit.name.as_str());
        let finding = Finding::warning(CHECK.page.code, cell(subject, row, name), message);
        findings.push(finding.help(help(name, names)));
    }
}

/// Where a row says a word: a cell of its own, else the value.
fn cell(subject: &Subject<'_>, row: &Measurement, word: &str) -> Span {
    let line = subject.sources.line(row.at);
    let text = subject.sources.text(line);
    let ends = |text: &str| text.is_empty() || text.starts_with([';', ',', '\t', '"', '\r', ' ']);
    let begins = |text: &str| text.is_empty() || text.ends_with([';', ',', '\t', '"', ' ']);
    let is_cell = |at: &usize| text.get(..*at).is_some_and(begins) && text.get(at + word.len()..).is_some_and(ends);
    let at = text.match_indices(word).map(|(at, _)| at).find(is_cell);
    at.map_or(row.at, |at| line.part(at, at + word.len()))
}
