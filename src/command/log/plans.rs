//! The plans of an organisation in one commit, read only where somebody asks.

use std::collections::BTreeMap;

use gix::ObjectId;

use crate::diff::history::InOrganisation;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::read::folder::{RawFile, Role};
use crate::read::git::{Commit, Entry, Fault, Repository, Tree};
use crate::read::load_files;
use crate::source::Sources;

/// An organisation's plans as a commit has them.
pub(super) struct Plans<'r> {
    tree: Tree<'r>,
    root: String,
    /// `organisation.toml` and every `plan.toml`, by path.
    entries: BTreeMap<String, Entry>,
}

/// A plan that was read, and the organisation with nothing else in it.
pub(super) struct Read {
    pub organisation: Organisation,
    pub plan: Plan,
}

impl Read {
    pub fn both(&self) -> InOrganisation<'_> {
        (&self.organisation, &self.plan)
    }
}

impl<'r> Plans<'r> {
    /// Those of the organisation in a folder; nothing where there is none.
    pub fn of(repository: &'r Repository, commit: &Commit, root: &str) -> Result<Option<Self>, Fault> {
        let tree = repository.tree(commit)?;
        if !tree.has_organisation(root)? {
            return Ok(None);
        }
        let wanted = |entry: &Entry| matches!(entry.role, Role::Organisation | Role::Plan);
        let entries = tree.entries(root)?.into_iter().filter(wanted);
        let entries = entries.map(|entry| (entry.path.clone(), entry)).collect();
        Ok(Some(Self { tree, root: root.to_owned(), entries }))
    }

    /// The content of the organisation's folder, by id.
    pub fn id(&self) -> Option<ObjectId> {
        self.tree.folder(&self.root)
    }

    /// The plans' files, by path.
    pub fn entries(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.entries.iter().filter(|(_, entry)| entry.role == Role::Plan)
    }

    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// Whether the text of a plan has one of the words anywhere.
    pub fn speaks_of(&self, entry: &Entry, words: &[String]) -> bool {
        let bytes = self.file(entry).and_then(|file| file.bytes.ok()).unwrap_or_default();
        words.iter().any(|word| bytes.windows(word.len().max(1)).any(|window| window == word.as_bytes()))
    }

    /// A plan; nothing where the file can't be read.
    pub fn plan(&self, path: &str) -> Option<Read> {
        let files = [self.entries.values().find(|entry| entry.role == Role::Organisation), self.entry(path)];
        let files: Vec<RawFile> = files.into_iter().flatten().filter_map(|entry| self.file(entry)).collect();
        let (loaded, _) = load_files(files, &|_, _| true, &mut Sources::default());
        let loaded = loaded.filter(|loaded| loaded.damaged.is_empty())?;
        let plan = loaded.organisation.plans.first()?.clone();
        Some(Read { organisation: loaded.organisation, plan })
    }

    /// The organisation, without its plans.
    pub fn organisation(&self) -> Option<Organisation> {
        let entry = self.entries.values().find(|entry| entry.role == Role::Organisation)?;
        let (loaded, _) = load_files(self.file(entry).into_iter().collect(), &|_, _| true, &mut Sources::default());
        loaded.map(|loaded| loaded.organisation)
    }

    fn file(&self, entry: &Entry) -> Option<RawFile> {
        self.tree.files(&self.root, std::slice::from_ref(entry), "").pop()
    }
}
