//! The way back through the commits, and what each of them changed of what was asked for.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::path::Path;

use super::plans::{Plans, Read};
use crate::command::read::concerns;
use crate::diff::history::{Moment, Step, beginning, between};
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::read::folder::{self, Overlay, PLAN};
use crate::read::git::{Commit, Fault, Repository};
use crate::read::load_over;
use crate::read::nearest::nearest;
use crate::source::Sources;

/// What the way back gave.
pub(super) struct History {
    pub steps: Vec<Step>,
    /// The organisation as it is now.
    pub organisation: Option<Organisation>,
    /// An id of the plans that is nearly the one asked for.
    pub near: Option<String>,
    /// The commit that a shallow clone ends at.
    pub cut_at: Option<String>,
    /// In how many versions a plan could not be read.
    pub unread: usize,
}

/// The way back.
pub(super) struct Walk<'r> {
    repository: &'r Repository,
    /// The id, and what it was called before.
    pub(super) ids: Vec<String>,
    /// The part of the organisation that was asked for.
    below: String,
    root: String,
    head: Commit,
    pub(super) history: History,
    /// Plans of a newer commit whose older version can't be read: they are compared with the one before that.
    pub(super) waiting: BTreeMap<String, (Moment, Read)>,
}

/// A commit to look at, the newest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Next {
    seconds: i64,
    id: String,
    root: String,
    at: usize,
}

impl<'r> Walk<'r> {
    /// A way back from a commit, for what has an id in the part below a folder of the organisation in another.
    pub fn new(repository: &'r Repository, head: Commit, (root, below): (&str, &str), id: &str) -> Self {
        let history = History { steps: Vec::new(), organisation: None, near: None, cut_at: None, unread: 0 };
        let (root, below) = (root.to_owned(), below.to_owned());
        Self { repository, ids: vec![id.to_owned()], below, root, head, history, waiting: BTreeMap::new() }
    }

    /// What stands in the folder now and is not committed.
    pub fn now(&mut self, path: &Path) {
        let Ok(places) = folder::organisations(path) else { return };
        let [place] = places.as_slice() else { return };
        let mut sources = Sources::default();
        let (Some(loaded), _) = load_over(&place.root, &Overlay::default(), &mut sources) else { return };
        self.below.clone_from(&place.within);
        let all = loaded.organisation.plans.iter().flat_map(ids).collect::<Vec<_>>();
        let near = self.ids.first().and_then(|id| nearest(id, all.iter().map(String::as_str)));
        self.history.near = near.map(str::to_owned);
        let committed = Plans::of(self.repository, &self.head, &self.root).ok().flatten();
        for plan in &loaded.organisation.plans {
            if !self.is_asked(plan.id.as_str()) {
                continue;
            }
            let path = format!("{}/{PLAN}", plan.id);
            if loaded.damaged.iter().any(|span| sources.path(span.file) == path) {
                self.history.unread += 1;
                continue;
            }
            let before = committed.as_ref().and_then(|plans| plans.plan(&path));
            let changes = match before {
                Some(before) => between(&self.ids, before.both(), (&loaded.organisation, plan)),
                None if committed.as_ref().is_some_and(|plans| plans.entry(&path).is_some()) => continue,
                None => beginning(&self.ids, (&loaded.organisation, plan)),
            };
            self.take(None, plan, changes);
        }
        self.history.organisation = Some(loaded.organisation);
    }

    /// The whole way.
    pub fn all(mut self) -> Result<History, Fault> {
        let head = self.head.clone();
        let mut seen = BTreeSet::from([head.id]);
        let mut commits = vec![head.clone()];
        let first = Next { seconds: head.seconds, id: head.id.to_string(), root: self.root.clone(), at: 0 };
        let mut left = BinaryHeap::from([first]);
        while let Some(next) = left.pop() {
            let Some(commit) = commits.get(next.at).cloned() else { continue };
            for (parent, root) in self.commit(&commit, &next.root)? {
                if seen.insert(parent.id) {
                    left.push(Next { seconds: parent.seconds, id: parent.id.to_string(), root, at: commits.len() });
                    commits.push(parent);
                }
            }
        }
        // Nothing older could be read: what was found first is where it begins.
        for (moment, read) in std::mem::take(&mut self.waiting).into_values() {
            let begun = beginning(&self.ids, read.both());
            self.take(Some(moment), &read.plan, begun);
        }
        Ok(self.history)
    }

    /// What a commit changed; the parents to go on with, and where the organisation lies in them.
    fn commit(&mut self, commit: &Commit, root: &str) -> Result<Vec<(Commit, String)>, Fault> {
        let Some(plans) = Plans::of(self.repository, commit, root)? else { return Ok(Vec::new()) };
        if self.history.organisation.is_none() {
            self.history.organisation = plans.organisation();
        }
        if self.repository.is_cut_at(commit) {
            self.history.cut_at = Some(commit.short.clone());
            self.compare(commit, &plans, None);
            return Ok(Vec::new());
        }
        let mut parents = Vec::new();
        for id in &commit.parents {
            let parent = self.repository.find(*id)?;
            if let Some((root, before)) = self.organisation_in(&parent, root, &plans)? {
                if before.id() == plans.id() {
                    // Nothing of the organisation changed on the way from this parent: it alone is the history.
                    return Ok(vec![(parent, root)]);
                }
                parents.push((parent, root, before));
            }
        }
        match parents.as_slice() {
            [] => self.compare(commit, &plans, None),
            [(_, _, before)] => self.compare(commit, &plans, Some(before)),
            several => self.merge(commit, &plans, several.iter().map(|(_, _, before)| before)),
        }
        Ok(parents.into_iter().map(|(parent, root, _)| (parent, root)).collect())
    }

    /// A merge changed what differs from every parent.
    fn merge<'p>(&mut self, commit: &Commit, plans: &Plans<'_>, parents: impl Iterator<Item = &'p Plans<'p>>) {
        let steps = self.history.steps.len();
        let mut kept: Option<Vec<Step>> = None;
        for before in parents {
            self.compare(commit, plans, Some(before));
            let found = self.history.steps.split_off(steps);
            kept = Some(match kept {
                None => found,
                Some(kept) => kept.into_iter().filter(|step| found.contains(step)).collect(),
            });
        }
        self.history.steps.extend(kept.unwrap_or_default());
    }

    /// Where the organisation lies in an older commit: in the same folder, else where one of the same name does.
    fn organisation_in(
        &self,
        commit: &Commit,
        root: &str,
        newer: &Plans<'_>,
    ) -> Result<Option<(String, Plans<'r>)>, Fault> {
        if let Some(plans) = Plans::of(self.repository, commit, root)? {
            return Ok(Some((root.to_owned(), plans)));
        }
        let name = newer.organisation().map(|organisation| organisation.name);
        for other in self.repository.tree(commit)?.organisations("")? {
            let Some(plans) = Plans::of(self.repository, commit, &other)? else { continue };
            if name.is_some() && plans.organisation().map(|organisation| organisation.name) == name {
                return Ok(Some((other, plans)));
            }
        }
        Ok(None)
    }

    /// Whether a plan, or its file, lies in the part that was asked for.
    pub(super) fn is_asked(&self, path: &str) -> bool {
        concerns(&self.below, path.strip_suffix("/plan.toml").unwrap_or(path))
    }
}

/// Every id that one can ask for.
fn ids(plan: &Plan) -> Vec<String> {
    let goals = plan.goals.iter().map(|goal| goal.id.value.to_string());
    let indicators = plan.indicators().map(|(_, indicator)| indicator.id.value.to_string());
    let activities = plan.goals.iter().flat_map(|goal| &goal.activities).map(|activity| activity.id.value.to_string());
    goals.chain(indicators).chain(activities).chain(plan.budget.iter().map(|row| row.id.value.to_string())).collect()
}
