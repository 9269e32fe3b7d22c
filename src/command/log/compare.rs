//! What a commit changed of what was asked for, plan by plan.

use super::plans::{Plans, Read};
use super::walk::Walk;
use crate::diff::history::{Moment, Step, beginning, between, end};
use crate::diff::{Change, What};
use crate::model::plan::Plan;
use crate::read::folder::PLAN;
use crate::read::git::Commit;

impl Walk<'_> {
    /// Takes what differs between an older commit and a newer one.
    pub(super) fn compare(&mut self, commit: &Commit, new: &Plans<'_>, old: Option<&Plans<'_>>) {
        let before = old.into_iter().flat_map(Plans::entries).map(|(path, _)| path);
        let mut gone: Vec<&String> = before.filter(|path| new.entry(path).is_none()).collect();
        for (path, entry) in new.entries() {
            let before = old.and_then(|old| old.entry(path));
            if before.is_some_and(|before| before.id == entry.id) || !self.is_asked(path) {
                continue;
            }
            let from = before.map_or_else(|| moved(old, &gone, (new, path)), |_| Some(path.clone()));
            gone.retain(|path| Some(*path) != from.as_ref());
            let old = from.and_then(|from| Some((old?, from)));
            let spoke = old.as_ref().is_some_and(|(old, from)| self.is_in(old, from));
            if spoke || self.is_in(new, path) || self.waiting.contains_key(path) {
                self.plan(commit, (new, path), old);
            }
        }
        for path in gone {
            if let Some(read) = old.and_then(|old| old.plan(path)).filter(|read| self.is_asked(read.plan.id.as_str())) {
                let ended = end(&self.ids, read.both());
                self.take(Some(moment(commit)), &read.plan, ended);
            }
        }
    }

    /// Whether the text of a plan has one of the ids anywhere: what has not need not be read.
    fn is_in(&self, plans: &Plans<'_>, path: &str) -> bool {
        plans.entry(path).is_some_and(|entry| plans.speaks_of(entry, &self.ids))
    }

    /// What a commit changed in a plan.
    fn plan(&mut self, commit: &Commit, (new, path): (&Plans<'_>, &str), old: Option<(&Plans<'_>, String)>) {
        let waited = self.waiting.remove(path);
        let Some((moment, read)) = waited.or_else(|| Some((moment(commit), new.plan(path)?))) else {
            self.history.unread += 1;
            return;
        };
        let changes = match old {
            None => self.begun(new, &read),
            Some((old, from)) => {
                let Some(before) = old.plan(&from) else {
                    self.history.unread += 1;
                    self.waiting.insert(from, (moment, read));
                    return;
                };
                between(&self.ids, before.both(), read.both())
            }
        };
        self.take(Some(moment), &read.plan, changes);
    }

    /// A new plan: what begins in it; where it follows another that had it too, how it differs from there.
    fn begun(&self, plans: &Plans<'_>, read: &Read) -> Vec<Change> {
        let begun = beginning(&self.ids, read.both());
        let follows = read.plan.follows.as_ref().map(|follows| format!("{}/{PLAN}", follows.value));
        let Some(before) = follows.and_then(|path| plans.plan(&path)) else { return begun };
        let differs = between(&self.ids, before.both(), read.both());
        let is_kept = !beginning(&self.ids, before.both()).is_empty();
        begun.into_iter().chain(differs.into_iter().filter(|_| is_kept)).collect()
    }

    pub(super) fn take(&mut self, commit: Option<Moment>, plan: &Plan, changes: Vec<Change>) {
        for change in &changes {
            match &change.what {
                What::Renamed(from) if !self.ids.contains(from) => self.ids.push(from.clone()),
                _ => {}
            }
        }
        if !changes.is_empty() {
            self.history.steps.push(Step { commit, plan: plan.id.clone(), changes });
        }
    }
}

/// Where a plan lay that is new in its folder: the same file, or one of the same committee and period.
fn moved(old: Option<&Plans<'_>>, gone: &[&String], (new, path): (&Plans<'_>, &str)) -> Option<String> {
    let old = old?;
    let id = new.entry(path).map(|entry| entry.id);
    let same = gone.iter().find(|gone| old.entry(gone).map(|entry| entry.id) == id);
    let of = |plans: &Plans<'_>, path: &str| {
        plans.plan(path).map(|read| (read.plan.committee.value, read.plan.period.value))
    };
    let about = || gone.iter().find(|gone| of(old, gone).is_some_and(|before| Some(before) == of(new, path)));
    same.or_else(about).map(|path| (*path).clone())
}

fn moment(commit: &Commit) -> Moment {
    Moment { short: commit.short.clone(), date: commit.date, subject: commit.subject.clone() }
}
