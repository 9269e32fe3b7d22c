//! A repository, and the revisions that it has.

use std::path::{Component, Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use gix::bstr::ByteSlice;

use super::fault::{Fault, one_line};
use super::tree::Tree;
use crate::read::nearest::nearest;

/// A git repository that was found from a path.
pub struct Repository {
    git: gix::Repository,
}

/// A commit: its id, its day and the first line of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The id, whole.
    pub id: gix::ObjectId,
    /// As few characters of the id as tell it from others.
    pub short: String,
    /// The day it was committed, where that was.
    pub date: Option<NaiveDate>,
    /// When it was committed, in seconds since 1970.
    pub seconds: i64,
    /// The first line of the message.
    pub subject: String,
    /// The commits before it.
    pub parents: Vec<gix::ObjectId>,
}

impl Repository {
    /// The repository that a path lies in; the path itself need not be there.
    ///
    /// # Errors
    /// There is none, or it can't be opened.
    pub fn at(path: &Path) -> Result<Self, Fault> {
        let (folder, _) = there(path).ok_or(Fault::NoRepository)?;
        let trust = gix::sec::trust::Mapping { full: options(), reduced: options() };
        match gix::ThreadSafeRepository::discover_opts(&folder, gix::discover::upwards::Options::default(), trust) {
            Ok(repository) => Ok(Self { git: repository.to_thread_local() }),
            Err(error) if folder.ancestors().any(|folder| folder.join(".git").exists()) => {
                Err(Fault::Unopened(one_line(&error)))
            }
            Err(_) => Err(Fault::NoRepository),
        }
    }

    /// Whether there is no work tree: the files are only in the history.
    pub fn is_bare(&self) -> bool {
        self.git.workdir().is_none()
    }

    /// A path as seen from the top of the work tree, with `/`; empty for the top itself.
    pub fn within(&self, path: &Path) -> Option<String> {
        let (folder, rest) = there(path)?;
        let inside = match self.git.workdir() {
            Some(top) => {
                let top = top.canonicalize().ok()?;
                folder.strip_prefix(&top).ok()?.join(rest)
            }
            // In a bare repository a path is one of its trees'.
            None => folder.strip_prefix(self.git.git_dir().canonicalize().ok()?).ok()?.join(rest),
        };
        let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        Some(parts.join("/"))
    }

    /// The commit that a revision names: a branch, a tag, an id, `HEAD~3`; or a day (`2025-03-01`), the newest commit up to it.
    ///
    /// # Errors
    /// There is no such revision, or the history does not reach it.
    pub fn commit(&self, name: &str) -> Result<Commit, Fault> {
        match self.git.rev_parse_single(name) {
            Ok(id) => match id.object().map_err(|error| self.lost(name, &error))?.peel_to_commit() {
                Ok(commit) => Self::read(&commit),
                Err(error) => Err(self.lost(name, &error)),
            },
            Err(_) if self.git.common_dir().join("reftable").is_dir() => Err(Fault::Reftable),
            Err(_) if self.git.head_id().is_err() => Err(Fault::NoCommits),
            Err(_) => match name.parse::<NaiveDate>() {
                Ok(day) => self.up_to(day, name),
                Err(_) => Err(self.missing(name)),
            },
        }
    }

    /// Whether a name means a revision.
    pub fn knows(&self, name: &str) -> bool {
        let object = self.git.rev_parse_single(name).ok().and_then(|id| id.object().ok());
        object.is_some_and(|object| object.peel_to_commit().is_ok())
    }

    /// The newest commit that two have in common, for `A...B`.
    ///
    /// # Errors
    /// They have none, or the history is cut.
    pub fn common(&self, one: &Commit, other: &Commit) -> Result<Commit, Fault> {
        match self.git.merge_base(one.id, other.id) {
            Ok(Some(id)) => self.find(id.detach()),
            Ok(None) => Err(Fault::Unrelated(one.short.clone(), other.short.clone())),
            Err(error) => Err(self.lost(&format!("{}...{}", one.short, other.short), &error)),
        }
    }

    /// A commit by its id.
    ///
    /// # Errors
    /// It is not there: the clone is shallow, or damaged.
    pub fn find(&self, id: gix::ObjectId) -> Result<Commit, Fault> {
        let commit =
            self.git.find_commit(id).map_err(|error| self.lost(&id.to_hex_with_len(10).to_string(), &error))?;
        Self::read(&commit)
    }

    /// The tree of a commit.
    ///
    /// # Errors
    /// It can't be read.
    pub fn tree(&self, commit: &Commit) -> Result<Tree<'_>, Fault> {
        let found = self.git.find_commit(commit.id).map_err(|error| Fault::object(&error))?;
        let id = found.tree_id().map_err(|error| Fault::object(&error))?;
        Ok(Tree::new(&self.git, id.detach()))
    }

    /// Whether a commit is where a shallow clone ends, with parents that were left out.
    pub fn is_cut_at(&self, commit: &Commit) -> bool {
        let cut = self.git.shallow_commits().ok().flatten();
        cut.is_some_and(|cut| cut.iter().any(|id| *id == commit.id))
    }

    fn read(commit: &gix::Commit<'_>) -> Result<Commit, Fault> {
        let time = commit.time().map_err(|error| Fault::object(&error))?;
        let local = time.seconds.saturating_add(i64::from(time.offset));
        Ok(Commit {
            id: commit.id,
            short: commit.short_id().map_err(|error| Fault::object(&error))?.to_string(),
            date: DateTime::from_timestamp(local, 0).map(|moment| moment.date_naive()),
            seconds: time.seconds,
            subject: commit.message_raw_sloppy().lines().next().unwrap_or_default().to_str_lossy().into_owned(),
            parents: commit.parent_ids().map(gix::Id::detach).collect(),
        })
    }

    /// The newest commit of the day or before, going back from where one stands by first parents.
    fn up_to(&self, day: NaiveDate, name: &str) -> Result<Commit, Fault> {
        let mut commit = self.commit("HEAD")?;
        while commit.date.is_none_or(|date| date > day) {
            let Some(parent) = commit.parents.first().filter(|_| !self.is_cut_at(&commit)) else {
                return Err(self.missing(name));
            };
            commit = self.find(*parent)?;
        }
        Ok(commit)
    }

    /// The day that the history begins, going back from a revision by first parents.
    fn beginning(&self, name: &str) -> Option<NaiveDate> {
        let mut commit = self.commit(name).ok()?;
        while let Some(parent) = commit.parents.first() {
            commit = self.find(*parent).ok()?;
        }
        commit.date
    }

    /// A name that means nothing here: the history may be cut, or the name misspelt.
    fn missing(&self, name: &str) -> Fault {
        let start = name.split(['~', '^', '@']).next().unwrap_or_default();
        let goes_back = name.contains(['~', '^']) || name.parse::<NaiveDate>().is_ok();
        let from = if start == name { "HEAD" } else { start };
        if goes_back && self.knows(from) {
            return match self.beginning(from).filter(|_| !self.git.is_shallow().unwrap_or(false)) {
                Some(day) => Fault::Early(name.to_owned(), day),
                None => Fault::Shallow(name.to_owned()),
            };
        }
        let mut names = self.names();
        names.push("HEAD".to_owned());
        Fault::NoRevision(name.to_owned(), nearest(name, names.iter().map(String::as_str)).map(str::to_owned))
    }

    fn lost(&self, name: &str, error: &impl std::fmt::Display) -> Fault {
        if self.git.is_shallow().unwrap_or(false) { Fault::Shallow(name.to_owned()) } else { Fault::object(error) }
    }

    /// The branches and tags, as one writes them.
    fn names(&self) -> Vec<String> {
        let Ok(references) = self.git.references() else { return Vec::new() };
        let Ok(all) = references.all() else { return Vec::new() };
        all.flatten().map(|reference| reference.name().shorten().to_str_lossy().into_owned()).collect()
    }
}

/// Nothing is read but what the repository itself has: no environment, no configuration of the user's or the machine's.
pub(super) fn options() -> gix::open::Options {
    gix::open::Options::isolated()
}

/// The nearest folder above a path that is there, whole, and what is left of the path.
fn there(path: &Path) -> Option<(PathBuf, PathBuf)> {
    let mut at = path;
    loop {
        let folder = if at.as_os_str().is_empty() { Path::new(".") } else { at };
        if let Ok(whole) = folder.canonicalize() {
            let rest = path.strip_prefix(at).unwrap_or(Path::new("")).to_path_buf();
            // What is left must go down: `gone/../other` is not looked at.
            let goes_down = rest.components().all(|part| matches!(part, Component::Normal(_)));
            return match (whole.is_dir(), whole.parent(), whole.file_name()) {
                _ if !goes_down => None,
                (true, ..) => Some((whole, rest)),
                (false, Some(parent), Some(name)) => Some((parent.to_path_buf(), Path::new(name).join(rest))),
                _ => None,
            };
        }
        at = at.parent()?;
    }
}
