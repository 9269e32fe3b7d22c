//! What a word on the line names: a revision, two of them, a folder, a plan.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::sides::{Side, said};
use crate::command::Failure;
use crate::message::Message;
use crate::read::folder;
use crate::read::git::{Fault, Repository, place};

/// What a word names.
pub(super) enum Named {
    Side(Side),
    /// `A..B`.
    Range(Side, Side),
}

/// What can be named from a place: the revisions of the repository that it lies in, folders, and the plans of its organisation.
pub(super) struct Names<'p> {
    at: &'p Path,
    repository: Result<Rc<Repository>, Fault>,
}

impl<'p> Names<'p> {
    pub fn seen_from(at: &'p Path) -> Self {
        Self { at, repository: Repository::at(at).map(Rc::new) }
    }

    /// What two words name.
    pub fn both(&self, old: &str, new: &str) -> Result<(Named, Named), Failure> {
        Ok((self.named(old)?, self.named(new)?))
    }

    /// What a word names. What can mean two things is refused: which one is meant, only the user knows.
    pub fn named(&self, word: &str) -> Result<Named, Failure> {
        let folder = Path::new(word);
        let is_revision = self.repository.as_ref().is_ok_and(|repository| repository.knows(word));
        // The files of a bare repository are git's own.
        let is_of_git = self.repository.as_ref().is_ok_and(|found| found.is_bare()) && folder.is_relative();
        match (folder.exists() && !is_of_git, is_revision) {
            (true, true) => Err(Failure::said(Message::new("failure-diff-ambiguous").with("name", word))),
            (true, false) => Ok(Named::Side(Side::Folder(folder.to_path_buf()))),
            (false, true) => Ok(Named::Side(self.revision(word)?)),
            (false, false) => {
                if let Some((old, new, is_from_common)) = range(word) {
                    return self.between(old, new, is_from_common);
                }
                if let Some(side) = self.within_revision(word)? {
                    return Ok(Named::Side(side));
                }
                match self.plan(word) {
                    Some(plan) => Ok(Named::Side(Side::Folder(plan))),
                    None => Ok(Named::Side(self.revision(word)?)),
                }
            }
        }
    }

    /// A revision, as far as it is about the place.
    pub fn revision(&self, name: &str) -> Result<Side, Failure> {
        let repository = self.repository.clone().map_err(|fault| match fault {
            // Who names a version outside any repository has probably misspelt a folder.
            Fault::NoRepository if name != "HEAD" => {
                let path = place(&self.at.to_string_lossy());
                Failure::said(Message::new("failure-diff-neither").with("name", name).with("path", path))
            }
            fault => self.said(&fault),
        })?;
        let commit = repository.commit(name).map_err(|fault| self.said(&fault))?;
        let within = repository.within(self.at).unwrap_or_default();
        Ok(Side::Revision { repository, commit, name: name.to_owned(), within })
    }

    fn between(&self, old: &str, new: &str, is_from_common: bool) -> Result<Named, Failure> {
        let or_head = |name: &str| self.revision(if name.is_empty() { "HEAD" } else { name });
        let (mut old, new) = (or_head(old)?, or_head(new)?);
        if let (true, Side::Revision { repository, commit, .. }, Side::Revision { commit: other, .. }) =
            (is_from_common, &mut old, &new)
        {
            *commit = repository.common(commit, other).map_err(|fault| self.said(&fault))?;
        }
        Ok(Named::Range(old, new))
    }

    /// `REVISION:folder`, from the top of the repository as git has it, or from where one stands with `./`.
    fn within_revision(&self, word: &str) -> Result<Option<Side>, Failure> {
        let (Some((name, folder)), Ok(repository)) = (word.split_once(':'), &self.repository) else { return Ok(None) };
        if !repository.knows(name) {
            return Ok(None);
        }
        let commit = repository.commit(name).map_err(|fault| self.said(&fault))?;
        let tree = repository.tree(&commit).map_err(|fault| self.said(&fault))?;
        let relative = folder.starts_with("./") || folder.starts_with("../") || folder == ".";
        let from_top = (!relative).then(|| folder.trim_end_matches('/').to_owned());
        // A plan's id is from the organisation's folder.
        let from_organisation = || {
            let here = repository.within(self.at)?;
            let roots = tree.organisations(&here).ok()?;
            let [root] = roots.as_slice() else { return None };
            Some(if root.is_empty() { folder.to_owned() } else { format!("{root}/{folder}") })
        };
        let candidates = [from_top.clone(), from_organisation(), repository.within(&self.at.join(folder))];
        let there = candidates.into_iter().flatten().find(|within| tree.is_folder(within));
        let within = there.or(from_top).unwrap_or_default();
        Ok(Some(Side::Revision { repository: repository.clone(), commit, name: word.to_owned(), within }))
    }

    /// The folder of the plan with an id, in the organisation that one stands in.
    fn plan(&self, id: &str) -> Option<PathBuf> {
        let places = folder::organisations(self.at).ok()?;
        let [place] = places.as_slice() else { return None };
        let folder = place.root.join(id);
        folder.is_dir().then_some(folder)
    }

    fn said(&self, fault: &Fault) -> Failure {
        said(fault, self.at)
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
