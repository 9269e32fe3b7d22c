//! What stands in the way of reading from git.

use chrono::NaiveDate;

use crate::message::{Arg, Message};

/// Why a revision could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The path lies in no repository.
    NoRepository,
    /// There is a repository, but it can't be opened; in the library's words.
    Unopened(String),
    /// Branches are kept in a form that can't be read.
    Reftable,
    /// Nothing has been committed yet.
    NoCommits,
    /// There is no such revision; one of nearly that name.
    NoRevision(String, Option<String>),
    /// The history begins on a day, and does not reach back to the revision.
    Early(String, NaiveDate),
    /// The repository is a shallow clone, and its history ends before the revision.
    Shallow(String),
    /// Two revisions have no commit in common.
    Unrelated(String, String),
    /// Part of a folder is a repository of its own, which is not there.
    Submodule(String),
    /// An object of the repository can't be read; in the library's words.
    Object(String),
}

impl Fault {
    /// What a library said, on a line.
    pub(super) fn object(error: &impl std::fmt::Display) -> Self {
        Self::Object(one_line(error))
    }

    /// The fault as a sentence about a path.
    pub fn message(&self, path: &str) -> Message {
        let message = match self {
            Self::NoRepository => Message::new("failure-git-no-repository"),
            Self::Unopened(why) => Message::new("failure-git-unopened").with("why", why.as_str()),
            Self::Reftable => Message::new("failure-git-reftable"),
            Self::NoCommits => Message::new("failure-git-no-commits"),
            Self::NoRevision(name, None) => Message::new("failure-git-no-revision").with("name", name.as_str()),
            Self::NoRevision(name, Some(near)) => {
                Message::new("failure-git-near-revision").with("name", name.as_str()).with("near", near.as_str())
            }
            Self::Early(name, day) => Message::new("failure-git-early").with("name", name.as_str()).with("day", *day),
            Self::Shallow(name) => Message::new("failure-git-shallow").with("name", name.as_str()),
            Self::Unrelated(one, other) => {
                Message::new("failure-git-unrelated").with("one", one.as_str()).with("other", other.as_str())
            }
            Self::Submodule(folder) => Message::new("failure-git-submodule").with("folder", folder.as_str()),
            Self::Object(why) => Message::new("failure-git-object").with("why", why.as_str()),
        };
        message.with("path", place(path))
    }
}

/// A path in a sentence: where one stands is no word that a person would use.
pub fn place(path: &str) -> Arg {
    if matches!(path, "" | ".") { Message::new("here").into() } else { path.into() }
}

pub(super) fn one_line(error: &impl std::fmt::Display) -> String {
    error.to_string().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
