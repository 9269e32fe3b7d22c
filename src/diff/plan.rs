//! Two versions of a plan: its goals, indicators, activities, commitments and budget.

use std::collections::BTreeMap;

use super::change::{Change, Kind, Place, Value, What};
use super::field::{Fields, Within, differing, one_line};
use super::named::{Under, indicators, place, under};
use super::pair::{Named, Pairs};
use super::years::Years;
use super::{target, text};
use crate::model::followup::{Activity, Assessment, BudgetRow, Commitment};
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// A plan in a version of its organisation.
pub(super) type Version<'a> = (&'a Organisation, &'a Plan);

/// What in two versions of a plan is the same thing.
#[derive(Debug)]
pub(super) struct Same<'a> {
    pub goals: Vec<(&'a Goal, &'a Goal)>,
    pub indicators: Vec<(&'a Indicator, &'a Indicator)>,
    pub activities: Vec<(&'a Activity, &'a Activity)>,
    pub budget: Vec<(&'a BudgetRow, &'a BudgetRow)>,
}

/// What has another id in the new version, outside the plan.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    pub others: BTreeMap<(Kind, String), String>,
    /// The goals of the plan that it follows.
    pub followed: BTreeMap<String, String>,
}

/// The goals with another id in the new version of a plan.
pub(super) fn renamed_goals(old: &Plan, new: &Plan) -> BTreeMap<String, String> {
    let pairs = Pairs::of(&old.goals, &new.goals);
    let others = pairs.both.iter().filter(|(old, new)| old.id() != new.id());
    others.map(|(old, new)| (old.id().to_owned(), new.id().to_owned())).collect()
}

/// What differs between two versions of a plan, and what is the same thing in both.
pub(super) fn plans<'a>(old: Version<'a>, new: Version<'a>, renamed: Renamed) -> (Vec<Change>, Same<'a>) {
    let ((before, old), (after, new)) = (old, new);
    let goals = Pairs::of(&old.goals, &new.goals);
    let followed = Pairs::of(&old.statistics, &new.statistics);
    let rows = Pairs::of(&old.budget, &new.budget);
    let (was, is) = (indicators(old), indicators(new));
    let indicators = Pairs::of(&was, &is);
    let (did, does) = (under(old, |goal| &goal.activities), under(new, |goal| &goal.activities));
    let activities = Pairs::of(&did, &does);
    let mut within = (Within::new(before), Within::new(after));
    within.0.renamed.extend(renamed.others);
    within.0.followed = renamed.followed;
    within.0.rename(Kind::Goal, &goals);
    within.0.rename(Kind::Budget, &rows);
    within.0.rename(Kind::Indicator, &indicators);
    within.0.rename(Kind::Activity, &activities);
    let mut changes = Changes {
        plan: Some(new.id.clone()),
        years: Years::between(old, new),
        goals: goals.both.iter().map(|(old, new)| (old.id.value.clone(), new.id.value.clone())).collect(),
        statistics: followed.both.iter().map(|(old, new)| (old.title.clone(), new.title.clone())).collect(),
        within: &within,
        all: Vec::new(),
    };
    if changes.years.are_other() {
        // What has moved along with the plan is no change; that the plan has is told once.
        let of = |plan: &Plan| Some(Value::Period(plan.period.value));
        changes.push(Kind::Plan, "", &new.title, What::Field("period", of(old), of(new)));
    }
    changes.fields(Kind::Plan, "", &new.title, old, new);
    if !changes.years.are_other() {
        changes.list(Kind::Revision, &Pairs::of(&old.revisions, &new.revisions));
    }
    changes.goals(&goals, (old, new));
    changes.list(Kind::Statistics, &followed);
    changes.indicators(&indicators);
    changes.under(Kind::Activity, &activities);
    let promised = (under(old, |goal| &goal.commitments), under(new, |goal| &goal.commitments));
    changes.under(Kind::Commitment, &Pairs::<Under<'_, Commitment>>::of(&promised.0, &promised.1));
    changes.list(Kind::Budget, &rows);
    text::texts(&mut changes, (old, &within.0), (new, &within.1));
    // The committee's own verdicts are on its own year.
    if !changes.years.are_other() {
        changes.assessments(&old.assessments, &new.assessments, new);
    }
    let all = changes.all;
    let same = Same {
        goals: goals.both,
        indicators: indicators.both.iter().map(|(old, new)| (old.of, new.of)).collect(),
        activities: activities.both.iter().map(|(old, new)| (old.of, new.of)).collect(),
        budget: rows.both,
    };
    (all, same)
}

/// What has been found so far.
#[derive(Debug)]
pub(super) struct Changes<'a> {
    pub plan: Option<Id>,
    pub years: Years,
    /// The goals that are in both versions, by their ids.
    pub goals: Vec<(Id, Id)>,
    /// Their figures that are followed without a goal, by their titles.
    pub statistics: Vec<(String, String)>,
    pub within: &'a (Within<'a>, Within<'a>),
    pub all: Vec<Change>,
}

impl Changes<'_> {
    pub fn push(&mut self, kind: Kind, id: &str, title: &str, what: What) {
        let (id, title) = (id.to_owned(), one_line(title));
        self.all.push(Change { plan: self.plan.clone(), also: Vec::new(), kind, id, title, what });
    }

    /// What is gone, and what has come.
    fn ends<T: Named + Fields>(&mut self, kind: Kind, pairs: &Pairs<'_, T>) {
        let (before, after) = self.within;
        for gone in &pairs.removed {
            self.push(kind, gone.id(), gone.title(), What::Removed(gone.whole(before)));
        }
        for come in &pairs.added {
            self.push(kind, come.id(), come.title(), What::Added(come.whole(after)));
        }
    }

    /// Everything that differs in a list.
    pub fn list<T: Named + Fields>(&mut self, kind: Kind, pairs: &Pairs<'_, T>) {
        self.ends(kind, pairs);
        for (before, after) in &pairs.both {
            self.renamed(kind, *before, *after);
            self.same(kind, *before, *after);
        }
    }

    fn renamed<T: Named>(&mut self, kind: Kind, old: &T, new: &T) {
        if old.id() != new.id() {
            self.push(kind, new.id(), new.title(), What::Renamed(old.id().to_owned()));
        }
    }

    /// What differs in something that is in both, besides its id.
    pub fn same<T: Named + Fields>(&mut self, kind: Kind, old: &T, new: &T) {
        if !self.years.same_text(old.title(), new.title()) {
            self.push(kind, new.id(), new.title(), What::Reworded(old.title().to_owned(), new.title().to_owned()));
        }
        self.fields(kind, new.id(), new.title(), old, new);
    }

    pub fn fields<T: Fields>(&mut self, kind: Kind, id: &str, title: &str, old: &T, new: &T) {
        for (key, before, after) in differing((old, &self.within.0), (new, &self.within.1), self.years) {
            self.push(kind, id, title, What::Field(key, before, after));
        }
    }

    /// Goals: one that follows the goal above it to another number has not moved, nor got a name of its own.
    fn goals(&mut self, goals: &Pairs<'_, Goal>, (before, after): (&Plan, &Plan)) {
        self.ends(Kind::Goal, goals);
        for (old, new) in &goals.both {
            let from = above(&old.id.value, before);
            let to = above(&new.id.value, after);
            let (rest, now) = (rest(&old.id.value, from.as_ref()), rest(&new.id.value, to.as_ref()));
            if self.is_same_place(&goal_place(from.as_ref()), &goal_place(to.as_ref())) {
                if rest != now {
                    self.renamed(Kind::Goal, *old, *new);
                }
            } else if old.id.value != new.id.value || (from.is_some() && to.is_some()) {
                // With the goal above it gone, it stands where it stood.
                let moved = What::Moved(goal_place(from.as_ref()), goal_place(to.as_ref()));
                self.push(Kind::Goal, new.id(), new.title(), moved);
            }
            self.same(Kind::Goal, *old, *new);
        }
    }

    fn indicators(&mut self, pairs: &Pairs<'_, Under<'_, Indicator>>) {
        let (before, after) = (self.within.0.organisation, self.within.1.organisation);
        self.ends(Kind::Indicator, pairs);
        for (old, new) in &pairs.both {
            self.standing(Kind::Indicator, old, new);
            for what in target::targets((before, old.of), (after, new.of), self.years) {
                self.push(Kind::Indicator, new.id(), new.title(), what);
            }
        }
    }

    /// What stands under goals.
    fn under<T: Named + Fields>(&mut self, kind: Kind, pairs: &Pairs<'_, Under<'_, T>>) {
        self.ends(kind, pairs);
        for (old, new) in &pairs.both {
            self.standing(kind, old, new);
        }
    }

    fn standing<T: Named + Fields>(&mut self, kind: Kind, old: &Under<'_, T>, new: &Under<'_, T>) {
        self.renamed(kind, old, new);
        let (from, to) = (place(old), place(new));
        if !self.is_same_place(&from, &to) {
            self.push(kind, new.id(), new.title(), What::Moved(from, to));
        }
        self.same(kind, old.of, new.of);
    }

    /// A goal that only has another id is the same place; so are figures that only have another title.
    fn is_same_place(&self, old: &Place, new: &Place) -> bool {
        match (old, new) {
            (Place::Goal(old), Place::Goal(new)) => {
                self.goals.iter().any(|(was, is)| was.as_str() == old && is.as_str() == new)
            }
            (Place::Statistics(old), Place::Statistics(new)) => {
                self.statistics.iter().any(|(was, is)| was == old && is == new)
            }
            (old, new) => old == new,
        }
    }

    fn assessments(&mut self, old: &[Assessment], new: &[Assessment], plan: &Plan) {
        let goal = |id: &Id| plan.goal(id).map_or_else(|| id.to_string(), |goal| goal.title.clone());
        let here = |assessment: &Assessment| self.within.0.id(Kind::Goal, assessment.goal.value.as_str());
        let mut gone: Vec<(String, &Assessment)> = old.iter().map(|it| (here(it), it)).collect();
        for now in new {
            let (id, title) = (now.goal.value.as_str(), goal(&now.goal.value));
            match gone.iter().position(|(was, _)| was == id).map(|at| gone.remove(at)) {
                Some((_, before)) => self.fields(Kind::Assessment, id, &title, before, now),
                None => self.push(Kind::Assessment, id, &title, What::Added(now.whole(&self.within.1))),
            }
        }
        for (id, was) in gone {
            let what = What::Removed(was.whole(&self.within.0));
            self.push(Kind::Assessment, &id, &goal(&Id::new(id.as_str())), what);
        }
    }
}

/// The nearest goal above one, by its id.
fn above(id: &Id, plan: &Plan) -> Option<Id> {
    let mut id = id.as_str();
    while let Some((above, _)) = id.rsplit_once('.') {
        if plan.goal(&Id::new(above)).is_some() {
            return Some(Id::new(above));
        }
        id = above;
    }
    None
}

fn rest<'i>(id: &'i Id, above: Option<&Id>) -> &'i str {
    above.and_then(|above| id.as_str().strip_prefix(above.as_str())).unwrap_or(id.as_str())
}

fn goal_place(above: Option<&Id>) -> Place {
    above.map_or(Place::Plan, |id| Place::Goal(id.to_string()))
}

impl Within<'_> {
    fn rename<T: Named>(&mut self, kind: Kind, pairs: &Pairs<'_, T>) {
        let others = pairs.both.iter().filter(|(old, new)| old.id() != new.id());
        self.renamed.extend(others.map(|(old, new)| ((kind, old.id().to_owned()), new.id().to_owned())));
    }
}
