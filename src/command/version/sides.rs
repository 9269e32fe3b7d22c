//! What is compared: a revision, a folder or a plan, from the words on the line.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::command::Failure;
use crate::diff::history::Moment;
use crate::message::Message;
use crate::read::folder;
use crate::read::git::{Commit, Fault, Repository, place};
use crate::render::diff::Version;

/// One of the two that are compared.
#[derive(Clone)]
pub(in crate::command) enum Side {
    /// What a commit has below a folder.
    Revision {
        repository: Rc<Repository>,
        commit: Commit,
        /// As it was typed.
        name: String,
        /// The folder, from the top of the repository.
        within: String,
    },
    /// What stands in a folder now.
    Folder(PathBuf),
}

/// The old and the new one. Nothing: what was committed last against what stands there now. One version: that against what
/// stands there now. `A..B` are two versions, `A...B` are B and what it grew from.
pub(in crate::command) fn sides(words: &[String]) -> Result<(Side, Side), Failure> {
    let here = Path::new(".");
    match words {
        [] => Ok((revision("HEAD", here)?, now(here)?)),
        [one] => match named(one, None)? {
            Named::Range(old, new) => Ok((old, new)),
            Named::Side(side @ Side::Revision { .. }) => Ok((side, now(here)?)),
            Named::Side(Side::Folder(folder)) if is_below(&folder, here) => {
                Ok((revision("HEAD", &folder)?, Side::Folder(folder)))
            }
            Named::Side(side) => Ok((side, Side::Folder(here.to_path_buf()))),
        },
        [old, new] => match (named(old, None)?, named(new, None)?) {
            (Named::Range(old, new), Named::Side(Side::Folder(folder))) => Ok((old.at(&folder)?, new.at(&folder)?)),
            (Named::Side(old), Named::Side(new)) => match (&old, &new) {
                // A folder in the repository says where to look; one outside it is compared with where one stands.
                (Side::Revision { .. }, Side::Folder(folder)) => Ok((old.at(folder).unwrap_or(old), new)),
                (Side::Folder(folder), Side::Revision { .. }) => Ok((old.clone(), new.at(folder).unwrap_or(new))),
                _ => Ok((old, new)),
            },
            _ => Err(Failure::said(Message::new("failure-diff-range"))),
        },
        [old, new, path, ..] => {
            let path = Path::new(path);
            match (named(old, Some(path))?, named(new, Some(path))?) {
                (Named::Side(old), Named::Side(new)) => Ok((old.at(path)?, new.at(path)?)),
                _ => Err(Failure::said(Message::new("failure-diff-range"))),
            }
        }
    }
}

/// What stands in the work tree now.
fn now(path: &Path) -> Result<Side, Failure> {
    if Repository::at(path).is_ok_and(|repository| repository.is_bare()) {
        return Err(Failure::said(Message::new("failure-git-bare")));
    }
    Ok(Side::Folder(path.to_path_buf()))
}

impl Side {
    /// The same, but only what lies in a folder: for a revision where the folder lies in the repository, for a folder what
    /// lies so below it.
    fn at(&self, path: &Path) -> Result<Self, Failure> {
        match self {
            // `REVISION:folder` has said where already.
            Self::Revision { name, .. } if name.contains(':') => Ok(self.clone()),
            Self::Revision { repository, commit, name, .. } => {
                let within = repository.within(path).ok_or_else(|| {
                    let path = path.to_string_lossy().into_owned();
                    Failure::said(Message::new("failure-git-outside").with("path", path).with("name", name.as_str()))
                })?;
                Ok(Self::Revision {
                    repository: repository.clone(),
                    commit: commit.clone(),
                    name: name.clone(),
                    within,
                })
            }
            Self::Folder(folder) => {
                Ok(Self::Folder(if path == Path::new(".") { folder.clone() } else { folder.join(path) }))
            }
        }
    }

    /// What it is called where it is shown.
    pub(in crate::command) fn version(&self) -> Version {
        let commit = match self {
            Self::Revision { commit, .. } => {
                Some(Moment { short: commit.short.clone(), date: commit.date, subject: commit.subject.clone() })
            }
            Self::Folder(_) => None,
        };
        Version { name: self.name(), commit }
    }

    /// As it was typed.
    pub(in crate::command) fn name(&self) -> String {
        match self {
            Self::Revision { name, .. } => name.clone(),
            Self::Folder(folder) => folder.to_string_lossy().into_owned(),
        }
    }
}

enum Named {
    Side(Side),
    Range(Side, Side),
}

/// What a word on the line means. What can mean two things is refused: which one is meant, only the user knows.
fn named(word: &str, path: Option<&Path>) -> Result<Named, Failure> {
    let at = path.unwrap_or(Path::new("."));
    let folder = Path::new(word);
    let repository = Repository::at(at);
    let is_revision = repository.as_ref().is_ok_and(|repository| repository.knows(word));
    // The files of a bare repository are git's own.
    let is_git = repository.as_ref().is_ok_and(Repository::is_bare) && folder.is_relative();
    match (folder.exists() && !is_git, is_revision) {
        (true, true) => Err(Failure::said(Message::new("failure-diff-ambiguous").with("name", word))),
        (true, false) => Ok(Named::Side(Side::Folder(folder.to_path_buf()))),
        (false, true) => Ok(Named::Side(revision(word, at)?)),
        (false, false) => {
            if let Some((old, new, is_from_common)) = range(word) {
                return between(old, new, is_from_common, at);
            }
            if let Some(side) = within_revision(word, at)? {
                return Ok(Named::Side(side));
            }
            if let Some(plan) = plan(word, at) {
                return Ok(Named::Side(Side::Folder(plan)));
            }
            Ok(Named::Side(revision(word, at)?))
        }
    }
}

/// `A..B`, and whether there were three stops. `../old` is a folder.
fn range(word: &str) -> Option<(&str, &str, bool)> {
    let (old, new, three) = match word.split_once("...") {
        Some((old, new)) => (old, new, true),
        None => word.split_once("..").map(|(old, new)| (old, new, false))?,
    };
    let is_path = old.ends_with('/') || new.starts_with('/') || (old.is_empty() && new.is_empty());
    (!is_path).then_some((old, new, three))
}

fn between(old: &str, new: &str, is_from_common: bool, at: &Path) -> Result<Named, Failure> {
    let head = |name: &str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
    let (old, new) = (revision(&head(old), at)?, revision(&head(new), at)?);
    if let (true, Side::Revision { repository, commit, name, within }, Side::Revision { commit: other, .. }) =
        (is_from_common, &old, &new)
    {
        let commit = repository.common(commit, other).map_err(|fault| said(&fault, at))?;
        let old = Side::Revision { repository: repository.clone(), commit, name: name.clone(), within: within.clone() };
        return Ok(Named::Range(old, new));
    }
    Ok(Named::Range(old, new))
}

/// `REVISION:folder`, from the top of the repository as git has it, or from where one stands with `./`.
fn within_revision(word: &str, at: &Path) -> Result<Option<Side>, Failure> {
    let Some((name, folder)) = word.split_once(':') else { return Ok(None) };
    let Ok(repository) = Repository::at(at) else { return Ok(None) };
    if !repository.knows(name) {
        return Ok(None);
    }
    let commit = repository.commit(name).map_err(|fault| said(&fault, at))?;
    let tree = repository.tree(&commit).map_err(|fault| said(&fault, at))?;
    let relative = folder.starts_with("./") || folder.starts_with("../") || folder == ".";
    let from_top = (!relative).then(|| folder.trim_end_matches('/').to_owned());
    let from_here = repository.within(&at.join(folder));
    // A plan's id is from the organisation's folder.
    let from_organisation = || {
        let here = repository.within(at)?;
        let roots = tree.organisations(&here).ok()?;
        let [root] = roots.as_slice() else { return None };
        Some(if root.is_empty() { folder.to_owned() } else { format!("{root}/{folder}") })
    };
    let candidates = [from_top.clone(), from_organisation(), from_here];
    let within =
        candidates.into_iter().flatten().find(|within| tree.is_folder(within)).or(from_top).unwrap_or_default();
    Ok(Some(Side::Revision { repository: Rc::new(repository), commit, name: word.to_owned(), within }))
}

fn revision(name: &str, path: &Path) -> Result<Side, Failure> {
    let repository = Repository::at(path).map_err(|fault| match fault {
        // Who names a version outside any repository has probably misspelt a folder.
        Fault::NoRepository if name != "HEAD" => {
            let path = place(&path.to_string_lossy());
            Failure::said(Message::new("failure-diff-neither").with("name", name).with("path", path))
        }
        fault => said(&fault, path),
    })?;
    let commit = repository.commit(name).map_err(|fault| said(&fault, path))?;
    let within = repository.within(path).unwrap_or_default();
    Ok(Side::Revision { repository: Rc::new(repository), commit, name: name.to_owned(), within })
}

/// The folder of the plan with an id, in the organisation that one stands in.
fn plan(id: &str, at: &Path) -> Option<PathBuf> {
    let places = folder::organisations(at).ok()?;
    let [place] = places.as_slice() else { return None };
    let folder = place.root.join(id);
    folder.is_dir().then_some(folder)
}

fn is_below(folder: &Path, here: &Path) -> bool {
    match (folder.canonicalize(), here.canonicalize()) {
        (Ok(folder), Ok(here)) => folder.starts_with(here),
        _ => false,
    }
}

pub(in crate::command) fn said(fault: &Fault, path: &Path) -> Failure {
    Failure::said(fault.message(&path.to_string_lossy()))
}
