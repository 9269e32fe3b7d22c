//! Which organisation of one version is which of the other, and what neither is compared in because one can't be read.

use super::reading::{Found, Version, is_same};
use super::sides::Side;
use crate::finding::Finding;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::read::folder;
use crate::render::diff;
use crate::source::Sources;

/// An organisation as two versions have it.
pub(in crate::command) struct Pair {
    pub old: Option<Found>,
    pub new: Option<Found>,
    /// What is left out of the comparison.
    pub unread: Unread,
}

/// What a version has that could not be read.
#[derive(Debug, Default)]
pub(in crate::command) struct Unread {
    /// The organisation's own file.
    pub organisation: bool,
    /// Plans, by id.
    pub plans: Vec<Id>,
    /// Figures: measurements and reports.
    pub figures: bool,
}

impl Unread {
    /// What is left out, each once.
    pub fn list(&self) -> Vec<diff::Unread> {
        let plans: std::collections::BTreeSet<&Id> = self.plans.iter().collect();
        let mut all: Vec<diff::Unread> = plans.into_iter().map(|plan| diff::Unread::Plan(plan.clone())).collect();
        all.extend(self.organisation.then_some(diff::Unread::Organisation));
        all.extend(self.figures.then_some(diff::Unread::Figures));
        all
    }

    fn take(&mut self, found: &Found, sources: &Sources) {
        for fault in &found.faults {
            let path = sources.path(fault.span.file);
            match path.rsplit_once('/') {
                None if path == folder::ORGANISATION => self.organisation = true,
                Some((plan, folder::PLAN | folder::FOLLOWUP)) => self.plans.push(Id::new(plan)),
                None if matches!(path, folder::PLAN | folder::FOLLOWUP) => self.organisation = true,
                _ => self.figures = true,
            }
        }
    }
}

/// The organisations of two versions two by two: those in the same folder, then those of the same name, then the only ones.
pub(in crate::command) fn pairs(old: &mut Version, new: &mut Version) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let only = old.found.len() == 1 && new.found.len() == 1;
    let comparable = matches!((&old.side, &new.side), (Side::Revision { .. }, Side::Revision { .. }));
    let mut left: Vec<Found> = std::mem::take(&mut old.found);
    for new in std::mem::take(&mut new.found) {
        let same_folder = |old: &Found| comparable && old.asked.place.root == new.asked.place.root;
        let same_name = |old: &Found| is_same(&old.asked.organisation, &new.asked.organisation);
        let at = left.iter().position(same_folder).or_else(|| left.iter().position(same_name)).or(only.then_some(0));
        let old = at.map(|at| left.remove(at));
        pairs.push(Pair { old, new: Some(new), unread: Unread::default() });
    }
    pairs.extend(left.into_iter().map(|old| Pair { old: Some(old), new: None, unread: Unread::default() }));
    for pair in &mut pairs {
        pair.leave_out(&old.sources, &new.sources);
    }
    pairs
}

impl Pair {
    /// Settings that can't be read in one version are taken to be as in the other.
    fn same_settings(&mut self, old: &Sources) {
        let (Some(before), Some(after)) = (&mut self.old, &mut self.new) else { return };
        let mut of_old = Unread::default();
        of_old.take(before, old);
        let (from, to) = if of_old.organisation { (after, before) } else { (before, after) };
        let to = &mut to.asked.organisation;
        *to = Organisation {
            plans: std::mem::take(&mut to.plans),
            measurements: std::mem::take(&mut to.measurements),
            states: std::mem::take(&mut to.states),
            spending: std::mem::take(&mut to.spending),
            ..from.asked.organisation.clone()
        };
    }

    /// What can't be read in one version would seem to be gone, or new: it is taken out of both.
    fn leave_out(&mut self, old: &Sources, new: &Sources) {
        for (found, sources) in [(&self.old, old), (&self.new, new)] {
            if let Some(found) = found {
                self.unread.take(found, sources);
            }
        }
        if self.unread.organisation {
            self.same_settings(old);
        }
        for found in [&mut self.old, &mut self.new].into_iter().flatten() {
            let organisation = &mut found.asked.organisation;
            organisation.plans.retain(|plan| !self.unread.plans.contains(&plan.id));
            if self.unread.figures {
                organisation.measurements.clear();
                organisation.states.clear();
                organisation.spending.clear();
            }
        }
    }

    /// The faults of both versions, each with its texts.
    pub fn faults<'p>(&'p self, old: &'p Version, new: &'p Version) -> [(&'p Sources, &'p [Finding]); 2] {
        let of = |found: &'p Option<Found>| found.as_ref().map_or(&[][..], |found| &found.faults);
        [(&old.sources, of(&self.old)), (&new.sources, of(&self.new))]
    }
}
