//! What every command begins with: the organisations of a path, read and checked.

use std::path::Path;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::{Environment, Failure};
use crate::check::{self, Subject, check};
use crate::cli::MOST;
use crate::finding::{self, Finding, Severity};
use crate::judge::Judge;
use crate::language::{Language, Words};
use crate::message::{Arg, Message};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::read::folder::{self, Overlay, Place};
use crate::read::load_over;
use crate::render::diagnostics::{self, Counts, Style};
use crate::source::Sources;

/// An organisation that was read, and the part of it that was asked for.
pub(super) struct Asked {
    pub(super) organisation: Organisation,
    pub(super) place: Place,
}

impl Asked {
    /// The plan whose folder was asked for, or a folder with no other plan in it.
    pub(super) fn plan(&self) -> Option<&Plan> {
        match self.plans().as_slice() {
            [plan] if !self.place.within.is_empty() => Some(plan),
            _ => None,
        }
    }

    /// How much was asked for.
    fn counts(&self) -> Counts {
        let plans = self.plans();
        Counts {
            plans: plans.len(),
            indicators: plans.iter().map(|plan| plan.indicators().count()).sum(),
            measurements: self.organisation.measurements.len(),
        }
    }

    /// Whether a plan was asked for.
    pub(super) fn concerns(&self, plan: &Id) -> bool {
        concerns(&self.place.within, plan.as_str())
    }

    /// The plans that were asked for.
    pub(super) fn plans(&self) -> Vec<&Plan> {
        self.organisation.plans.iter().filter(|plan| concerns(&self.place.within, plan.id.as_str())).collect()
    }
}

/// A folder that was asked for concerns a plan if one lies in the other.
pub(super) fn concerns(within: &str, plan: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        outer.is_empty() || inner == outer || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
    };
    inside(plan, within) || inside(within, plan) || !is_of_a_plan(within)
}

/// Measurements and the organisation's own file belong to every plan.
fn is_of_a_plan(within: &str) -> bool {
    within != folder::ORGANISATION && !within.split('/').any(|part| part == folder::MEASUREMENTS)
}

/// Everything that was read for a run.
pub(super) struct Run {
    how: How,
    /// How many organisations have been read.
    count: u32,
    /// How much was read, of what was asked for.
    pub(super) counts: Counts,
    pub(super) sources: Sources,
    /// The organisations, unless only what is found in them was asked for.
    pub(super) asked: Vec<Asked>,
    pub(super) findings: Vec<Finding>,
}

/// How organisations are read and checked.
struct How {
    /// The day it is, for checks of what is late or ahead.
    today: NaiveDate,
    /// How serious findings are to be in this run.
    levels: Vec<check::Asked>,
    /// What files are taken to hold instead of what they do.
    overlay: Overlay,
    /// Whether the organisations are kept: else only what is found in them, and the texts that it is found in.
    keeps: bool,
}

impl Run {
    /// A run in which nothing has been read yet.
    pub(super) fn new(today: NaiveDate, levels: Vec<check::Asked>) -> Self {
        Self {
            how: How { today, levels, overlay: Overlay::default(), keeps: true },
            count: 0,
            counts: Counts::default(),
            sources: Sources::default(),
            asked: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The same run, as if some files held something else.
    pub(super) fn over(mut self, overlay: Overlay) -> Self {
        self.how.overlay = overlay;
        self
    }

    /// The same run, that lets go of each organisation as soon as it has been checked.
    pub(super) fn only_findings(mut self) -> Self {
        self.how.keeps = false;
        self
    }

    /// Reads and checks every organisation that the path is about.
    pub(super) fn read(&mut self, path: &Path) -> Result<(), Failure> {
        let shown = || path.to_string_lossy().into_owned();
        let places = folder::organisations(path).map_err(|error| {
            Failure::said(match error.kind() {
                std::io::ErrorKind::NotFound => Message::new("failure-no-path").with("path", shown()),
                _ => Message::new("failure-path").with("path", shown()).with("why", error.to_string()),
            })
        })?;
        if places.is_empty() {
            return Err(Failure::said(Message::new("failure-no-organisation").with("path", shown())));
        }
        let (how, first) = (&self.how, self.count);
        self.count = self.count.saturating_add(u32::try_from(places.len()).unwrap_or(u32::MAX));
        let all: Vec<Read> = side_by_side((first..).zip(places).collect(), |(number, place)| how.read(number, &place));
        for read in all {
            self.counts.add(read.counts);
            self.sources.take(read.sources);
            self.findings.extend(read.findings);
            self.asked.extend(read.asked);
        }
        finding::sort(&mut self.findings, &self.sources);
        Ok(())
    }

    /// How many findings of a severity there are.
    pub(super) fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// What was read of one organisation.
struct Read {
    sources: Sources,
    findings: Vec<Finding>,
    counts: Counts,
    asked: Option<Asked>,
}

impl How {
    /// Reads and checks one organisation; its texts stand on a shelf of their own.
    fn read(&self, shelf_number: u32, place: &Place) -> Read {
        let mut sources = Sources::on_shelf(shelf_number);
        let (loaded, mut findings) = load_over(&place.root, &self.overlay, &mut sources);
        let asked = loaded.map(|loaded| {
            findings.extend(loaded.findings);
            let subject = Subject {
                organisation: &loaded.organisation,
                judge: &Judge::new(&loaded.organisation, None),
                today: self.today,
                sources: &sources,
                damaged: &loaded.damaged,
                plan_unopened: loaded.plan_unopened,
            };
            check(&subject, &self.levels, &mut findings);
            Asked { organisation: loaded.organisation, place: place.clone() }
        });
        findings.retain(|finding| {
            let path = sources.path(finding.span.file);
            !is_of_a_plan(path) || concerns(&place.within, path.rsplit_once('/').map_or("", |(folder, _)| folder))
        });
        let counts = asked.as_ref().map(Asked::counts).unwrap_or_default();
        let asked = asked.filter(|_| self.keeps);
        if asked.is_none() {
            let spans = findings.iter().flat_map(|finding| {
                std::iter::once(finding.span).chain(finding.related.iter().map(|related| related.span))
            });
            sources.keep(&spans.map(|span| span.file).collect());
        }
        Read { sources, findings, counts, asked }
    }
}

/// Does the same to many things, on as many threads as the machine has cores; the results stand in the things' order.
fn side_by_side<T: Send, R: Send>(things: Vec<T>, work: impl Fn(T) -> R + Send + Sync) -> Vec<R> {
    if things.len() < 2 {
        return things.into_iter().map(work).collect();
    }
    things.into_par_iter().map(work).collect()
}

/// Reads one organisation to judge it. What is wrong in it is shown, and nothing is judged until it is put right.
pub(super) fn to_judge(environment: &Environment, words: &Words, path: &Path) -> Result<Run, Failure> {
    let mut run = Run::new(environment.today, Vec::new());
    run.read(path)?;
    run.findings.retain(|finding| finding.severity == Severity::Error);
    if !run.findings.is_empty() {
        let style = Style { colour: false, width: environment.width };
        let shown = diagnostics::limit(&run.findings, Some(MOST));
        environment.complain(&diagnostics::text(&shown, &run.sources, words, style));
        return Err(Failure::said(Message::new("failure-faults").with("count", run.findings.len())));
    }
    if run.asked.iter().all(|asked| asked.plans().is_empty()) {
        return Err(Failure::said(Message::new("failure-no-plan").with("path", path.to_string_lossy().into_owned())));
    }
    Ok(run)
}

/// The one organisation that a report is on.
pub(super) fn only<'r>(run: &'r Run, path: &Path) -> Result<&'r Asked, Failure> {
    match run.asked.as_slice() {
        [asked] => Ok(asked),
        several => {
            let places: Arg = several.iter().map(|asked| asked.place.root.to_string_lossy().into_owned()).collect();
            let path = path.to_string_lossy().into_owned();
            Err(Failure::said(Message::new("failure-several").with("path", path).with("places", places)))
        }
    }
}

/// The language of what is published: as asked for, else the organisation's own.
pub(super) fn published(asked: Option<Language>, organisation: &Organisation) -> Words {
    Words::new(asked.or_else(|| Language::from_code(&organisation.language)).unwrap_or(Language::Swedish))
}
