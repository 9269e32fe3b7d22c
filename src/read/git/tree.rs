//! The tree of a commit: which organisations it has, which files they have, and their bytes.

use std::path::PathBuf;

use gix::ObjectId;
use gix::bstr::ByteSlice;
use gix::objs::tree::EntryKind;

use super::fault::Fault;
use super::repository::options;
use crate::read::folder::{LARGEST, ORGANISATION, RawFile, Role, Unopened, is_hidden, role};

/// Trees deeper than this are not gone into: no plan lies so deep.
const DEEPEST: usize = 64;

/// The files of a revision.
pub struct Tree<'r> {
    git: &'r gix::Repository,
    id: ObjectId,
}

/// A file of an organisation in a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From the organisation's folder, with `/`.
    pub path: String,
    /// What it is for.
    pub role: Role,
    /// Its content, by id: the same id is the same content.
    pub id: ObjectId,
    is_plain: bool,
    /// The folder that is a repository of its own and has the file; none for the repository itself.
    nested: Option<String>,
}

/// Something met on the way through a tree.
struct Met<'p> {
    path: &'p str,
    name: &'p str,
    id: ObjectId,
    is_plain: bool,
    nested: Option<&'p str>,
}

impl<'r> Tree<'r> {
    pub(super) fn new(git: &'r gix::Repository, id: ObjectId) -> Self {
        Self { git, id }
    }

    /// The folders of the organisations that a path is about: the one it lies in, else those below it.
    ///
    /// # Errors
    /// A tree can't be read.
    pub fn organisations(&self, within: &str) -> Result<Vec<String>, Fault> {
        let mut folder = within;
        loop {
            if self.has(&joined(folder, ORGANISATION))? {
                return Ok(vec![folder.to_owned()]);
            }
            match folder.rsplit_once('/') {
                Some((above, _)) => folder = above,
                None if folder.is_empty() => break,
                None => folder = "",
            }
        }
        let mut found = Vec::new();
        self.walk(within, &mut |met| {
            if met.name == ORGANISATION {
                found.push(met.path.strip_suffix(ORGANISATION).unwrap_or_default().trim_end_matches('/').to_owned());
            }
        })?;
        found.sort();
        Ok(found)
    }

    /// Every file of the organisation in a folder, sorted as those of a folder on disk are.
    ///
    /// # Errors
    /// A tree can't be read.
    pub fn entries(&self, root: &str) -> Result<Vec<Entry>, Fault> {
        let mut entries = Vec::new();
        self.walk(root, &mut |met| {
            let path = met.path.strip_prefix(root).unwrap_or(met.path).trim_start_matches('/');
            if let Some(role) = role(path, || true) {
                let nested = met.nested.map(str::to_owned);
                entries.push(Entry { path: path.to_owned(), role, id: met.id, is_plain: met.is_plain, nested });
            }
        })?;
        entries.sort_by(|a, b| (a.role, &a.path).cmp(&(b.role, &b.path)));
        Ok(entries)
    }

    /// The files of entries with their bytes; shown as `REVISION:path`.
    pub fn files(&self, root: &str, entries: &[Entry], revision: &str) -> Vec<RawFile> {
        let file = |entry: &Entry| RawFile {
            path: entry.path.clone(),
            shown: PathBuf::from(format!("{revision}:{}", joined(root, &entry.path))),
            role: entry.role,
            bytes: if entry.role == Role::Unread { Ok(Vec::new()) } else { self.bytes(entry) },
        };
        entries.iter().map(file).collect()
    }

    fn bytes(&self, entry: &Entry) -> Result<Vec<u8>, Unopened> {
        if !entry.is_plain {
            return Err(Unopened::NotPlain);
        }
        let opened = entry.nested.as_deref().and_then(|folder| nested(self.git, folder).ok());
        let git = opened.as_ref().unwrap_or(self.git);
        let header = git.find_header(entry.id).map_err(|error| Unopened::Other(error.to_string()))?;
        if header.size() > LARGEST {
            return Err(Unopened::TooLarge);
        }
        let mut blob = git.find_blob(entry.id).map_err(|error| Unopened::Other(error.to_string()))?;
        Ok(blob.take_data())
    }

    /// Whether an organisation lies in a folder.
    ///
    /// # Errors
    /// A tree can't be read.
    pub fn has_organisation(&self, root: &str) -> Result<bool, Fault> {
        self.has(&joined(root, ORGANISATION))
    }

    /// The content of a folder, by id: the same id is the same content in all that lies below.
    pub fn folder(&self, within: &str) -> Option<ObjectId> {
        self.subtree(within).ok().flatten().map(|(_, id, _)| id)
    }

    /// Whether it has a folder.
    pub fn is_folder(&self, within: &str) -> bool {
        self.subtree(within).is_ok_and(|found| found.is_some())
    }

    fn has(&self, path: &str) -> Result<bool, Fault> {
        let tree = self.git.find_tree(self.id).map_err(|error| Fault::object(&error))?;
        let entry = tree.lookup_entry(path.split('/').map(str::as_bytes)).map_err(|error| Fault::object(&error))?;
        Ok(entry.is_some_and(|entry| !entry.mode().is_tree()))
    }

    /// Meets every file below a folder, those of submodules too, but nothing hidden.
    fn walk(&self, within: &str, meet: &mut dyn FnMut(Met<'_>)) -> Result<(), Fault> {
        let Some((git, id, top)) = self.subtree(within)? else { return Ok(()) };
        let mut left = vec![(git, id, within.to_owned(), top)];
        while let Some((git, id, folder, inside)) = left.pop() {
            let tree = git.find_tree(id).map_err(|error| Fault::object(&error))?;
            for entry in tree.iter() {
                let entry = entry.map_err(|error| Fault::object(&error))?;
                let name = entry.filename().to_str_lossy();
                if is_hidden(std::ffi::OsStr::new(name.as_ref())) || folder.split('/').count() > DEEPEST {
                    continue;
                }
                let path = joined(&folder, &name);
                let id = entry.object_id();
                match entry.mode().kind() {
                    EntryKind::Tree => left.push((git.clone(), id, path, inside.clone())),
                    EntryKind::Commit => {
                        let (git, id) = submodule(self.git, &path, id)?;
                        left.push((git, id, path.clone(), Some(path)));
                    }
                    kind => meet(Met {
                        path: &path,
                        name: &name,
                        id,
                        is_plain: kind != EntryKind::Link,
                        nested: inside.as_deref(),
                    }),
                }
            }
        }
        Ok(())
    }

    /// The tree of a folder, and the submodule that it is in.
    fn subtree(&self, within: &str) -> Result<Option<(gix::Repository, ObjectId, Option<String>)>, Fault> {
        let (mut git, mut id, mut nested) = (self.git.clone(), self.id, None);
        let mut at = String::new();
        for part in within.split('/').filter(|part| !part.is_empty()) {
            at = joined(&at, part);
            let tree = git.find_tree(id).map_err(|error| Fault::object(&error))?;
            let Some(entry) = tree.find_entry(part.as_bytes()).map(|entry| (entry.mode().kind(), entry.object_id()))
            else {
                return Ok(None);
            };
            drop(tree);
            match entry {
                (EntryKind::Tree, tree) => id = tree,
                (EntryKind::Commit, commit) => {
                    (git, id) = submodule(self.git, &at, commit)?;
                    nested = Some(at.clone());
                }
                _ => return Ok(None),
            }
        }
        Ok(Some((git, id, nested)))
    }
}

/// A submodule's repository and the tree of the commit that is recorded for it.
fn submodule(git: &gix::Repository, folder: &str, commit: ObjectId) -> Result<(gix::Repository, ObjectId), Fault> {
    let lost = || Fault::Submodule(folder.to_owned());
    let inner = nested(git, folder)?;
    let commit = inner.find_commit(commit).map_err(|_| lost())?;
    let tree = commit.tree_id().map_err(|_| lost())?.detach();
    drop(commit);
    Ok((inner, tree))
}

fn nested(git: &gix::Repository, folder: &str) -> Result<gix::Repository, Fault> {
    let lost = || Fault::Submodule(folder.to_owned());
    let top = git.workdir().ok_or_else(lost)?;
    let opened = gix::ThreadSafeRepository::open_opts(top.join(folder), options()).map_err(|_| lost())?;
    Ok(opened.to_thread_local())
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
