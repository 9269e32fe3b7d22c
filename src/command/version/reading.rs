//! The plans as a version has them, and what of it could not be read.

use std::path::{Path, PathBuf};

use super::sides::{Side, said};
use crate::command::Failure;
use crate::command::read::Asked;
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::model::organisation::Organisation;
use crate::read::folder::{self, Place, RawFile};
use crate::read::{Loaded, load_files, load_over};
use crate::source::Sources;

/// A version that was read.
pub(in crate::command) struct Version {
    pub side: Side,
    pub sources: Sources,
    pub found: Vec<Found>,
}

/// An organisation of a version.
pub(in crate::command) struct Found {
    pub asked: Asked,
    /// Faults that hid something: lines that could not be read, files that could not be opened.
    pub faults: Vec<Finding>,
}

/// Reads what a side has. Where it has no organisation at the path, and `like` is one, that organisation wherever it was.
pub(in crate::command) fn read(side: Side, like: Option<&Version>) -> Result<Version, Failure> {
    let mut version = Version { side, sources: Sources::default(), found: Vec::new() };
    match version.side.clone() {
        Side::Folder(path) => {
            let places = folder::organisations(&path).map_err(|error| no_path(&path, &error))?;
            for place in places {
                let loaded = load_over(&place.root, &folder::Overlay::default(), &mut version.sources);
                version.take(place, loaded)?;
            }
        }
        Side::Revision { within, .. } => {
            for root in version.roots(&within)? {
                let below = within.strip_prefix(root.as_str()).unwrap_or_default().trim_start_matches('/').to_owned();
                version.revision(&root, below)?;
            }
            if let Some(like) = like.filter(|_| version.found.is_empty()) {
                version.elsewhere(like)?;
            }
        }
    }
    Ok(version)
}

impl Version {
    fn roots(&self, within: &str) -> Result<Vec<String>, Failure> {
        let Side::Revision { repository, commit, .. } = &self.side else { return Ok(Vec::new()) };
        let tree = repository.tree(commit).map_err(|fault| said(&fault, Path::new(within)))?;
        tree.organisations(within).map_err(|fault| said(&fault, Path::new(within)))
    }

    fn revision(&mut self, root: &str, below: String) -> Result<(), Failure> {
        let files = self.files(root)?;
        let loaded = load_files(files, &|_, _| true, &mut self.sources);
        let place = Place { root: PathBuf::from(root), within: below };
        self.take(place, loaded)
    }

    fn files(&self, root: &str) -> Result<Vec<RawFile>, Failure> {
        let Side::Revision { repository, commit, name, .. } = &self.side else { return Ok(Vec::new()) };
        let shown = name.split_once(':').map_or(name.as_str(), |(revision, _)| revision);
        let tree = repository.tree(commit).map_err(|fault| said(&fault, Path::new(root)))?;
        let entries = tree.entries(root).map_err(|fault| said(&fault, Path::new(root)))?;
        Ok(tree.files(root, &entries, shown))
    }

    /// The organisations of another version where they lie in this one: by name, in whatever folder.
    fn elsewhere(&mut self, like: &Self) -> Result<(), Failure> {
        for root in self.roots("")? {
            let before = self.found.len();
            self.revision(&root, String::new())?;
            let within = self.found.get(before).and_then(|found| {
                let same = |other: &&Found| is_same(&other.asked.organisation, &found.asked.organisation);
                like.found.iter().find(same).map(|other| other.asked.place.within.clone())
            });
            match (within, self.found.last_mut()) {
                (Some(within), Some(found)) => found.asked.place.within = within,
                _ => self.found.truncate(before),
            }
        }
        Ok(())
    }

    fn take(&mut self, place: Place, (loaded, findings): (Option<Loaded>, Vec<Finding>)) -> Result<(), Failure> {
        let Some(loaded) = loaded else {
            let why =
                findings.into_iter().next().map_or_else(|| Message::new("finding-file-missing"), |found| found.message);
            let path = place.root.join(folder::ORGANISATION).to_string_lossy().replace('\\', "/");
            let message = Message::new("failure-diff-unread").with("path", path).with("name", self.side.name());
            return Err(Failure::said(message.with("why", why)));
        };
        let hidden: Vec<_> = loaded.damaged.iter().chain(&loaded.organisation.unread).map(|span| span.file).collect();
        let hides = |finding: &Finding| finding.severity == Severity::Error && hidden.contains(&finding.span.file);
        // What is committed stays as it is: no fix is offered.
        let faults = loaded.findings.into_iter().filter(hides).map(|fault| Finding { fix: None, ..fault }).collect();
        self.found.push(Found { asked: Asked { organisation: loaded.organisation, place }, faults });
        Ok(())
    }
}

/// An organisation is the same where its name is, or its code.
pub(super) fn is_same(one: &Organisation, other: &Organisation) -> bool {
    one.name == other.name || (one.code.is_some() && one.code == other.code)
}

fn no_path(path: &Path, error: &std::io::Error) -> Failure {
    let shown = path.to_string_lossy().into_owned();
    Failure::said(match error.kind() {
        std::io::ErrorKind::NotFound => Message::new("failure-no-path").with("path", shown),
        _ => Message::new("failure-path").with("path", shown).with("why", error.to_string()),
    })
}
