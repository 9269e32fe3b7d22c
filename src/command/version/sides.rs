//! What is compared: a revision, a folder or a plan, from the words on the line.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::names::{Named, Names};
use crate::command::Failure;
use crate::diff::history::Moment;
use crate::message::Message;
use crate::read::git::{Commit, Fault, Repository};
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
        [] => Ok((Names::seen_from(here).revision("HEAD")?, now(here)?)),
        [one] => match Names::seen_from(here).named(one)? {
            Named::Range(old, new) => Ok((old, new)),
            Named::Side(side @ Side::Revision { .. }) => Ok((side, now(here)?)),
            Named::Side(Side::Folder(folder)) if is_below(&folder, here) => {
                Ok((Names::seen_from(&folder).revision("HEAD")?, Side::Folder(folder)))
            }
            Named::Side(side) => Ok((side, Side::Folder(here.to_path_buf()))),
        },
        [old, new] => match Names::seen_from(here).both(old, new)? {
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
            match Names::seen_from(path).both(old, new)? {
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

fn is_below(folder: &Path, here: &Path) -> bool {
    match (folder.canonicalize(), here.canonicalize()) {
        (Ok(folder), Ok(here)) => folder.starts_with(here),
        _ => false,
    }
}

pub(in crate::command) fn said(fault: &Fault, path: &Path) -> Failure {
    Failure::said(fault.message(&path.to_string_lossy()))
}
