//! An organisation's files → the model, with everything found on the way.

use std::path::Path;

use super::folder::{self, RawFile, Role, Unopened};
use super::lower::{self, PlanFile};
use super::text::{self, Encoding};
use super::toml;
use super::{analysis, measurements};
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::source::{FileId, Sources, Span};

/// A file could not be opened.
pub const UNREADABLE_FILE: Code = "unreadable-file";
/// A file among the measurements that is not read.
pub const FILE_NOT_READ: Code = "file-not-read";
/// A text file in another encoding than UTF-8.
pub const NOT_UTF8: Code = "not-utf8";
/// Comments without a plan beside them.
pub const STRAY_ANALYSIS: Code = "stray-analysis";

/// An organisation as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read of it.
    pub organisation: Organisation,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// Lines that could not be read: what stands there is not missing, only unread.
    pub damaged: Vec<Span>,
}

/// Reads an organisation's folder; `None` if its `organisation.toml` could not be opened, which the findings say.
pub fn load(root: &Path, sources: &mut Sources) -> (Option<Loaded>, Vec<Finding>) {
    let mut loader = Loader { sources, findings: Vec::new(), damaged: Vec::new() };
    let mut files = folder::read(root).into_iter();
    let Some(first) = files.next().filter(|file| file.role == Role::Organisation) else {
        return (None, loader.findings);
    };
    let Some(mut organisation) = loader.organisation(first) else {
        return (None, loader.findings);
    };
    let mut analyses: Vec<(String, FileId, Vec<Comment>)> = Vec::new();
    for file in files {
        match file.role {
            Role::Plan => {
                let plan = loader.plan(file, &organisation);
                organisation.plans.extend(plan);
            }
            Role::Analysis => analyses.extend(loader.analysis(file)),
            Role::Measurements => organisation.measurements.extend(loader.measurements(file)),
            Role::Unread | Role::Organisation => loader.not_read(file),
        }
    }
    for (folder, file, comments) in analyses {
        match organisation.plans.iter_mut().find(|plan| plan.id.as_str() == folder) {
            Some(plan) => plan.comments = comments,
            None => loader.stray(file),
        }
    }
    organisation.plans.sort_by(|a, b| a.id.cmp(&b.id));
    (Some(Loaded { organisation, damaged: loader.damaged, findings: loader.findings }), Vec::new())
}

struct Loader<'s> {
    sources: &'s mut Sources,
    findings: Vec<Finding>,
    damaged: Vec<Span>,
}

impl Loader<'_> {
    /// Takes a file's text into the sources; a file that can't be opened is a finding.
    fn text(&mut self, file: RawFile) -> Option<(FileId, String)> {
        match file.bytes {
            Ok(bytes) => {
                let decoded = text::decode(&bytes);
                let id = self.sources.add(file.path, file.shown, decoded.text.clone());
                let plain = matches!(decoded.encoding, Encoding::Utf8);
                if !plain && file.role != Role::Measurements {
                    let finding = Finding::warning(NOT_UTF8, self.sources.start(id), Message::new("finding-not-utf8"));
                    self.findings.push(finding.help(Message::new("help-not-utf8")));
                }
                Some((id, decoded.text))
            }
            Err(why) => {
                let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
                let id = self.sources.add(file.path, file.shown, String::new());
                self.findings.push(unopened(self.sources.start(id), &why, &name));
                None
            }
        }
    }

    fn organisation(&mut self, file: RawFile) -> Option<Organisation> {
        let (id, text) = self.text(file)?;
        let at = self.sources.start(id);
        let mut findings = Vec::new();
        let ((organisation, damaged), faults) = toml::parse(id, &text, |document| {
            (lower::organisation(document, at, &mut findings), document.damaged.clone())
        });
        self.take(faults, findings, damaged);
        Some(organisation)
    }

    fn plan(&mut self, file: RawFile, organisation: &Organisation) -> Option<Plan> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let (id, text) = self.text(file)?;
        let file = PlanFile { folder: &folder, at: self.sources.start(id) };
        let mut findings = Vec::new();
        let ((plan, damaged), faults) = toml::parse(id, &text, |document| {
            (lower::plan(document, file, organisation, &mut findings), document.damaged.clone())
        });
        self.take(faults, findings, damaged);
        plan
    }

    fn take(&mut self, faults: Vec<Finding>, findings: Vec<Finding>, damaged: Vec<Span>) {
        self.findings.extend(faults);
        self.findings.extend(findings);
        self.damaged.extend(damaged);
    }

    fn analysis(&mut self, file: RawFile) -> Option<(String, FileId, Vec<Comment>)> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let (id, text) = self.text(file)?;
        let (comments, findings) = analysis::read(id, &text);
        self.findings.extend(findings);
        Some((folder, id, comments))
    }

    fn measurements(&mut self, file: RawFile) -> Vec<crate::model::measurement::Measurement> {
        let Some((id, text)) = self.text(file) else { return Vec::new() };
        let (rows, findings) = measurements::read(id, &text);
        self.findings.extend(findings);
        rows
    }

    fn not_read(&mut self, file: RawFile) {
        let Err(_) = &file.bytes else {
            let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
            let id = self.sources.add(file.path, file.shown, String::new());
            let message = Message::new("finding-file-not-read").with("name", name);
            let finding = Finding::warning(FILE_NOT_READ, self.sources.start(id), message);
            self.findings.push(finding.help(Message::new("help-file-not-read")));
            return;
        };
        self.text(file);
    }

    fn stray(&mut self, file: FileId) {
        let at = self.sources.start(file);
        // A plan that can't be read is there all the same.
        let folder = self.sources.path(file).rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let plan = format!("{folder}/{}", folder::PLAN);
        if !self.findings.iter().any(|finding| self.sources.path(finding.span.file) == plan) {
            let finding = Finding::warning(STRAY_ANALYSIS, at, Message::new("finding-stray-analysis"));
            self.findings.push(finding.help(Message::new("help-stray-analysis")));
        }
    }
}

fn unopened(at: Span, why: &Unopened, name: &str) -> Finding {
    let (message, help) = match why {
        Unopened::IsFolder => ("finding-file-is-folder", "help-file-is-folder"),
        Unopened::Missing => ("finding-file-missing", "help-file-missing"),
        Unopened::NotAllowed => ("finding-file-not-allowed", "help-file-not-allowed"),
        Unopened::NotPlain => ("finding-file-not-plain", "help-file-is-folder"),
        Unopened::TooLarge => ("finding-file-too-large", "help-file-too-large"),
        Unopened::Other(_) => ("finding-file-other", "help-file-not-allowed"),
    };
    let message = Message::new(message).with("name", name);
    let message = if let Unopened::Other(why) = why { message.with("why", why.as_str()) } else { message };
    Finding::error(UNREADABLE_FILE, at, message).help(Message::new(help).with("name", name))
}
