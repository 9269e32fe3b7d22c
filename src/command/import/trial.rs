//! What the organisation would be with the new file: what is wrong then that wasn't, what is new, and which verdicts turn.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::read::{Asked, Run, only};
use super::super::{Environment, Failure};
use crate::diff::{What, organisations};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::measurement::{Kind, Measurement, Value};
use crate::model::period::Period;
use crate::model::verdict::Verdict;
use crate::read::folder::Overlay;
use crate::source::{FileId, Sources};

/// A verdict that turns.
pub(super) struct Turn {
    pub(super) title: String,
    pub(super) period: Option<Period>,
    pub(super) from: Verdict,
    pub(super) to: Verdict,
}

/// A file as it would be.
#[derive(Clone, Copy)]
pub(super) struct NewFile<'a> {
    /// Its path without links.
    pub(super) path: &'a Path,
    /// From the organisation's folder.
    pub(super) relative: &'a str,
    pub(super) bytes: &'a [u8],
}

/// What comes of it.
pub(super) struct Trial {
    /// Errors that were not there before.
    pub(super) faults: Vec<Finding>,
    pub(super) sources: Sources,
    /// Values of what had none, in any other file.
    pub(super) new: usize,
    /// Values that stand in another file already, and how they stand there.
    pub(super) there: usize,
    /// Values that are others than they were in the file that is written anew.
    pub(super) changed: Vec<(String, Period, Value, Value)>,
    /// Values that were in that file and are no more.
    pub(super) gone: usize,
    pub(super) turns: Vec<Turn>,
}

/// What a value is of.
type Key<'m> = (&'m str, Period, &'m Breakdown, Kind);

fn key(measurement: &Measurement) -> Key<'_> {
    (measurement.indicator.value.as_str(), measurement.period, &measurement.breakdown, measurement.kind)
}

impl Trial {
    /// Checks the organisation as if the file were there.
    pub(super) fn of(
        environment: &Environment,
        path: &Path,
        before: &Run,
        asked: &Asked,
        new_file: NewFile<'_>,
    ) -> Result<Self, Failure> {
        let overlay = Overlay::from([(new_file.path.to_path_buf(), new_file.bytes.to_vec())]);
        let mut after = Run::new(environment.today, Vec::new()).over(overlay);
        after.read(path)?;
        let new = only(&after, path)?;
        let is_target = |sources: &Sources, file: FileId| sources.path(file) == new_file.relative;
        let (old_rows, other): (Vec<&Measurement>, Vec<&Measurement>) =
            asked.organisation.measurements.iter().partition(|it| is_target(&before.sources, it.at.file));
        let rows: Vec<&Measurement> =
            new.organisation.measurements.iter().filter(|it| is_target(&after.sources, it.at.file)).collect();
        let other: BTreeMap<Key<'_>, &Value> = other.into_iter().map(|it| (key(it), &it.value)).collect();
        let old: BTreeMap<Key<'_>, &Value> = old_rows.into_iter().map(|it| (key(it), &it.value)).collect();
        let now: BTreeMap<Key<'_>, &Value> = rows.iter().map(|it| (key(it), &it.value)).collect();
        let differ = |key: &Key<'_>, was: &Value| now.get(key).filter(|is| **is != was).map(|is| (*is).clone());
        let changed = old
            .iter()
            .filter_map(|(key, was)| differ(key, was).map(|is| (key.0.to_owned(), key.1, (*was).clone(), is)));
        let turned = organisations(&asked.organisation, &new.organisation, None);
        let turns = turned.into_iter().filter_map(|change| match change.what {
            What::Verdict(period, from, to, _) => Some(Turn { title: change.title, period, from, to }),
            _ => None,
        });
        let trial = Self {
            faults: faults(before, &after),
            new: now.keys().filter(|key| !other.contains_key(*key) && !old.contains_key(*key)).count(),
            there: now.keys().filter(|key| other.contains_key(*key)).count(),
            changed: changed.collect(),
            gone: old.keys().filter(|key| !now.contains_key(*key)).count(),
            turns: turns.collect(),
            sources: Sources::default(),
        };
        Ok(Self { sources: after.sources, ..trial })
    }
}

/// Errors of the second run that the first did not have.
fn faults(before: &Run, after: &Run) -> Vec<Finding> {
    let mut known: BTreeMap<(&str, String), Vec<&Message>> = BTreeMap::new();
    let errors = |run: &'_ Run| -> Vec<Finding> {
        run.findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect()
    };
    let was = errors(before);
    for finding in &was {
        known.entry((finding.code, before.sources.shown(finding.span.file))).or_default().push(&finding.message);
    }
    let mut new = errors(after);
    new.retain(|finding| {
        let same = known.get_mut(&(finding.code, after.sources.shown(finding.span.file)));
        let at = same.as_ref().and_then(|same| same.iter().position(|message| **message == finding.message));
        match (same, at) {
            (Some(same), Some(at)) => {
                same.swap_remove(at);
                false
            }
            _ => true,
        }
    });
    new
}
