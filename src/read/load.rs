//! An organisation's files → the model, with everything found on the way.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::folder::{self, Overlay, RawFile, Role, Unopened};
use super::followup::{self, FollowUp};
use super::lower::{self, PlanFile};
use super::narrative::Narrative;
use super::text::{self, Encoding};
use super::{csv, measurements, narrative, target, toml};
use crate::finding::{Code, Finding, Fix, Severity};
use crate::format::File;
use crate::message::Message;
use crate::model::followup::Assessment;
use crate::model::measurement::Measurement;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::text::Which;
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
    /// Lines that could not be read, or files: what stands there is not missing, only unread.
    pub damaged: Vec<Span>,
    /// Some plan could not even be opened: what seems to be in no plan may be in that one.
    pub plan_unopened: bool,
}

/// Reads an organisation's folder; `None` if its `organisation.toml` could not be opened, which the findings say.
pub fn load(root: &Path, sources: &mut Sources) -> (Option<Loaded>, Vec<Finding>) {
    load_over(root, &Overlay::default(), sources)
}

/// Reads an organisation's folder as if some of its files held something else.
pub fn load_over(root: &Path, overlay: &Overlay, sources: &mut Sources) -> (Option<Loaded>, Vec<Finding>) {
    load_files(folder::read(root, overlay), &folder::is_beside, sources)
}

/// Reads an organisation from its files, wherever they come from: `organisation.toml` first, as [`folder::read`] sorts them.
pub fn load_files(
    files: Vec<RawFile>,
    is_beside: &dyn Fn(&Path, &str) -> bool,
    sources: &mut Sources,
) -> (Option<Loaded>, Vec<Finding>) {
    let mut loader = Loader {
        sources,
        is_beside,
        findings: Vec::new(),
        damaged: Vec::new(),
        unread: Vec::new(),
        plan_unopened: false,
        phrases: target::Reader::default(),
    };
    let mut files = files.into_iter();
    let Some(first) = files.next().filter(|file| file.role == Role::Organisation) else {
        return (None, loader.findings);
    };
    let Some(mut organisation) = loader.organisation(first) else {
        return (None, loader.findings);
    };
    let mut texts: Vec<(String, FileId, Narrative)> = Vec::new();
    let mut assessments: Vec<(String, FileId, Vec<Assessment>)> = Vec::new();
    for file in files {
        match file.role {
            Role::Plan => {
                let plan = loader.plan(file, &organisation);
                organisation.plans.extend(plan);
            }
            Role::Analysis => texts.extend(loader.narrative(file, Which::Analysis)),
            Role::Narrative => texts.extend(loader.narrative(file, Which::Plan)),
            Role::Assessments => assessments.extend(loader.assessments(file)),
            Role::FollowUp => {
                let followup = loader.followup(file);
                organisation.states.extend(followup.states);
                organisation.spending.extend(followup.spending);
            }
            Role::Measurements => loader.measurements(file, &mut organisation.measurements),
            Role::Unread | Role::Organisation => loader.not_read(file),
        }
    }
    loader.beside(&mut organisation.plans, texts, |plan, read| {
        match read.text.which {
            Which::Analysis => plan.comments = read.comments,
            Which::Plan => plan.narrative = read.comments,
        }
        plan.texts.push(read.text);
    });
    loader.beside(&mut organisation.plans, assessments, |plan, assessments| plan.assessments = assessments);
    organisation.plans.sort_by(|a, b| a.id.cmp(&b.id));
    (
        Some(Loaded {
            organisation: Organisation { unread: loader.unread, ..organisation },
            damaged: loader.damaged,
            plan_unopened: loader.plan_unopened,
            findings: loader.findings,
        }),
        Vec::new(),
    )
}

struct Loader<'s> {
    sources: &'s mut Sources,
    /// Whether what a text links to is there.
    is_beside: &'s dyn Fn(&Path, &str) -> bool,
    findings: Vec<Finding>,
    damaged: Vec<Span>,
    /// Rows and files of figures that could not be read.
    unread: Vec<Span>,
    plan_unopened: bool,
    phrases: target::Reader,
}

impl Loader<'_> {
    /// Takes a file's text into the sources; a file that can't be opened is a finding.
    fn text(&mut self, file: RawFile) -> Option<(FileId, Arc<String>)> {
        match file.bytes {
            Ok(bytes) => {
                let role = file.role;
                let decoded = text::decode_own(bytes);
                let text = Arc::new(decoded.text);
                let id = self.sources.share(file.path, file.shown, Arc::clone(&text));
                let plain = matches!(decoded.encoding, Encoding::Utf8);
                if !plain && !matches!(role, Role::Measurements | Role::FollowUp) {
                    let finding = Finding::warning(NOT_UTF8, self.sources.start(id), Message::new("finding-not-utf8"));
                    let finding = finding.help(Message::new("help-not-utf8"));
                    self.findings.push(Finding { fix: Some(Fix::SaveAsUtf8), ..finding });
                }
                Some((id, text))
            }
            Err(why) => {
                let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
                let id = self.sources.add(file.path, file.shown, String::new());
                self.findings.push(unopened(self.sources.start(id), &why, &name));
                if matches!(file.role, Role::Measurements | Role::FollowUp | Role::Unread) {
                    self.unread.push(self.sources.start(id));
                }
                None
            }
        }
    }

    fn organisation(&mut self, file: RawFile) -> Option<Organisation> {
        let (id, text) = self.text(file)?;
        let at = self.sources.start(id);
        let mut findings = Vec::new();
        let ((organisation, damaged), faults) = toml::parse(id, &text, File::Organisation.fields(), |document| {
            (lower::organisation(document, at, &mut findings), document.damaged.clone())
        });
        self.take(faults, findings, damaged);
        Some(organisation)
    }

    fn plan(&mut self, file: RawFile, organisation: &Organisation) -> Option<Plan> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let Some((id, text)) = self.text(file) else {
            self.plan_unopened = true;
            return None;
        };
        let file = PlanFile { folder: &folder, at: self.sources.start(id) };
        let mut findings = Vec::new();
        let ((plan, damaged), faults) = toml::parse(id, &text, File::Plan.fields(), |document| {
            (lower::plan(document, file, (organisation, &self.phrases), &mut findings), document.damaged.clone())
        });
        self.take(faults, findings, damaged);
        if plan.is_none() {
            self.damaged.push(self.sources.whole(id));
        }
        plan
    }

    fn take(&mut self, faults: Vec<Finding>, findings: Vec<Finding>, damaged: Vec<Span>) {
        self.damaged.extend(damaged);
        // A misspelt key or value is not missing: its line is as one that could not be read.
        let misread = findings.iter().filter(|finding| toml::MISREAD.contains(&finding.code));
        self.damaged.extend(misread.map(|finding| self.sources.line(finding.span)));
        self.findings.extend(faults);
        self.findings.extend(findings);
    }

    /// Gives each plan what stands beside it; what stands beside no plan is a finding.
    fn beside<T>(&mut self, plans: &mut [Plan], found: Vec<(String, FileId, T)>, give: impl Fn(&mut Plan, T)) {
        let places: BTreeMap<String, usize> =
            plans.iter().enumerate().map(|(index, plan)| (plan.id.as_str().to_owned(), index)).collect();
        for (folder, file, what) in found {
            match places.get(&folder).and_then(|index| plans.get_mut(*index)) {
                Some(plan) => give(plan, what),
                None => self.stray(file),
            }
        }
    }

    fn assessments(&mut self, file: RawFile) -> Option<(String, FileId, Vec<Assessment>)> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let (id, text) = self.text(file)?;
        let at = self.sources.start(id);
        let mut findings = Vec::new();
        let ((assessments, damaged), faults) = toml::parse(id, &text, File::Followup.fields(), |document| {
            (lower::followup(document, at, &mut findings), document.damaged.clone())
        });
        self.take(faults, findings, damaged);
        Some((folder, id, assessments))
    }

    fn followup(&mut self, file: RawFile) -> FollowUp {
        let Some((id, text)) = self.text(file) else { return FollowUp::default() };
        let (followup, findings) = followup::read(id, &text);
        self.rows_read(findings);
        followup
    }

    fn narrative(&mut self, file: RawFile, which: Which) -> Option<(String, FileId, Narrative)> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let shown = file.shown.clone();
        let (id, text) = self.text(file)?;
        let mut read = narrative::read(id, which, &text, &|link| (self.is_beside)(&shown, link));
        self.findings.append(&mut read.findings);
        Some((folder, id, read))
    }

    fn measurements(&mut self, file: RawFile, read: &mut Vec<Measurement>) {
        let Some((id, text)) = self.text(file) else { return };
        let findings = measurements::read_into(read, id, &text);
        self.rows_read(findings);
    }

    /// Takes what was found in rows of figures: a row with a fault is unread, and so is a file whose header has one, or in
    /// which a quote is never closed.
    fn rows_read(&mut self, findings: Vec<Finding>) {
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            let (span, file) = (finding.span, finding.span.file);
            let is_nowhere = matches!(finding.code, measurements::code::BINARY_FILE | measurements::code::MISSING_CELL);
            let is_of_all = self.sources.position(span).line == 1 || finding.code == csv::UNCLOSED_QUOTE;
            self.unread.push(match (is_nowhere, is_of_all) {
                (true, _) => self.sources.start(file),
                (_, true) => self.sources.whole(file),
                _ => self.sources.line(span),
            });
        }
        self.findings.extend(findings);
    }

    fn not_read(&mut self, file: RawFile) {
        let Err(_) = &file.bytes else {
            let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
            let id = self.sources.add(file.path, file.shown, String::new());
            self.unread.push(self.sources.start(id));
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
