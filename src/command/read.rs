//! What every command begins with: the organisations of a path, read and checked.

use std::path::Path;

use chrono::NaiveDate;

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
use crate::render::diagnostics::{self, Style};
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
    /// The day it is, for checks of what is late or ahead.
    today: NaiveDate,
    /// How serious findings are to be in this run.
    levels: Vec<check::Asked>,
    /// What files are taken to hold instead of what they do.
    overlay: Overlay,
    pub(super) sources: Sources,
    pub(super) asked: Vec<Asked>,
    pub(super) findings: Vec<Finding>,
}

impl Run {
    /// A run in which nothing has been read yet.
    pub(super) fn new(today: NaiveDate, levels: Vec<check::Asked>) -> Self {
        Self {
            today,
            levels,
            overlay: Overlay::default(),
            sources: Sources::default(),
            asked: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The same run, as if some files held something else.
    pub(super) fn over(self, overlay: Overlay) -> Self {
        Self { overlay, ..self }
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
        for place in places {
            self.organisation(&place);
        }
        finding::sort(&mut self.findings, &self.sources);
        Ok(())
    }

    fn organisation(&mut self, place: &Place) {
        let (loaded, findings) = load_over(&place.root, &self.overlay, &mut self.sources);
        let mut found = findings;
        if let Some(loaded) = loaded {
            found.extend(loaded.findings);
            let subject = Subject {
                organisation: &loaded.organisation,
                judge: &Judge::new(&loaded.organisation, None),
                today: self.today,
                sources: &self.sources,
                damaged: &loaded.damaged,
                plan_unopened: loaded.plan_unopened,
            };
            check(&subject, &self.levels, &mut found);
            self.asked.push(Asked { organisation: loaded.organisation, place: place.clone() });
        }
        let sources = &self.sources;
        found.retain(|finding| {
            let path = sources.path(finding.span.file);
            !is_of_a_plan(path) || concerns(&place.within, path.rsplit_once('/').map_or("", |(folder, _)| folder))
        });
        self.findings.extend(found);
    }

    /// How many findings of a severity there are.
    pub(super) fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
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
