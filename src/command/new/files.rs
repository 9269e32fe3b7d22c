//! New files: all of them are there in the end, or none, and nothing is written over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::super::{Failure, output};
use crate::message::Message;

/// The folder in which files are made ready. Its name begins with a full stop: nobody reads it meanwhile.
const STAGE: &str = ".plan-new";

/// Files that are to be made in a folder, and one that is to be changed.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// By their path from the folder.
    new: BTreeMap<PathBuf, Vec<u8>>,
    /// A file that is there, with what it holds and what it shall hold.
    changed: Option<(PathBuf, Vec<u8>, Vec<u8>)>,
}

impl Files {
    /// A file that must not be there yet.
    pub(super) fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.new.insert(path.into(), text.into_bytes());
    }

    /// A file that is there.
    pub(super) fn change(&mut self, path: PathBuf, before: Vec<u8>, after: Vec<u8>) {
        self.changed = Some((path, before, after));
    }

    /// What is written, from the folder: what is changed first.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.new.keys().map(PathBuf::as_path)
    }

    /// Writes all of it below a folder, which is made where it is not there, or nothing at all.
    pub(super) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let failed = |(path, why): (PathBuf, io::Error)| {
            let path = path.to_string_lossy().into_owned();
            Failure::said(Message::new("failure-write").with("path", path).with("why", why.to_string()))
        };
        let made = made_folders(folder).map_err(failed)?;
        let stage = folder.join(STAGE);
        let done = self.staged(folder, &stage);
        // What is left of it is of no use to anybody; where it can't be taken away, it is hidden and empty.
        let _ = fs::remove_dir_all(&stage);
        done.map_err(|why| {
            made.iter().rev().for_each(|made| drop(fs::remove_dir(made)));
            failed(why)
        })
    }

    fn staged(&self, folder: &Path, stage: &Path) -> Result<(), (PathBuf, io::Error)> {
        // Left by a run that was broken off: nothing in it was ever told of.
        let _ = fs::remove_dir_all(stage);
        fs::create_dir(stage).map_err(|why| (folder.to_owned(), why))?;
        for (path, bytes) in &self.new {
            let at = stage.join(path);
            let parent = at.parent().unwrap_or(stage);
            fs::create_dir_all(parent).and_then(|()| fs::write(&at, bytes)).map_err(|why| (folder.join(path), why))?;
        }
        if let Some((path, before, after)) = &self.changed {
            replace(path, before, after).map_err(|why| (path.clone(), why))?;
        }
        // A folder that is not there is moved with all that is in it.
        let tops: BTreeSet<PathBuf> = self.new.keys().map(|path| topmost(folder, path)).collect();
        let mut moved: Vec<PathBuf> = Vec::new();
        for top in tops {
            if let Err(why) = place(&stage.join(&top), &folder.join(&top)) {
                self.take_back(folder, stage, &moved);
                return Err((folder.join(top), why));
            }
            moved.push(top);
        }
        Ok(())
    }

    /// As it was before, as far as that can be had.
    fn take_back(&self, folder: &Path, stage: &Path, moved: &[PathBuf]) {
        for (index, path) in moved.iter().enumerate() {
            let _ = fs::rename(folder.join(path), stage.join(format!(".{index}")));
        }
        if let Some((path, before, after)) = &self.changed {
            let _ = replace(path, after, before);
        }
    }
}

/// Makes a folder and those above it; gives back the ones that were made.
fn made_folders(folder: &Path) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let missing: Vec<&Path> =
        folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
    let mut made = Vec::new();
    for path in missing.into_iter().rev() {
        fs::create_dir(path).map_err(|why| (path.to_owned(), why))?;
        made.push(path.to_owned());
    }
    Ok(made)
}

/// The part of a path that is not there yet: a folder, or the file itself.
fn topmost(folder: &Path, path: &Path) -> PathBuf {
    let mut top = PathBuf::new();
    for part in path.components() {
        top.push(part);
        if fs::symlink_metadata(folder.join(&top)).is_err() {
            break;
        }
    }
    top
}

fn place(from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

/// Changes a file, unless it holds something else than was read.
fn replace(path: &Path, before: &[u8], after: &[u8]) -> io::Result<()> {
    if fs::read(path)? != before {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    if fs::metadata(path)?.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    output::replace(path, after)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn files(paths: &[&str]) -> Files {
        let mut files = Files::default();
        for path in paths {
            files.add(*path, (*path).to_owned());
        }
        files
    }

    #[test]
    fn all_files_are_there_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        files(&["a/b/c", "a/b/d", "e"]).write(root).unwrap();
        assert_eq!(fs::read_to_string(root.join("a/b/d")).unwrap(), "a/b/d");
        fs::write(root.join("own"), "own").unwrap();
        let mut more = files(&["a/f", "a/b/c", "g"]);
        more.change(root.join("own"), b"own".to_vec(), b"changed".to_vec());
        assert!(more.write(root).is_err());
        assert!(!root.join("a/f").exists() && !root.join("g").exists() && !root.join(STAGE).exists());
        assert_eq!(fs::read_to_string(root.join("own")).unwrap(), "own");
        assert!(files(&["x"]).write(&root.join("e/below")).is_err());
        let mut changed = files(&["h"]);
        changed.change(root.join("own"), b"other".to_vec(), b"changed".to_vec());
        assert!(changed.write(root).is_err());
        assert!(!root.join("h").exists());
    }

    #[test]
    fn folders_that_were_made_for_nothing_are_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&["a"]);
        files.change(folder.path().join("none"), Vec::new(), Vec::new());
        assert!(files.write(&folder.path().join("new/deep")).is_err());
        assert!(!folder.path().join("new").exists());
    }
}
