//! Two versions of a plan: its goals, indicators, activities, commitments and budget.

use super::change::{Change, Kind, What};
use super::field::{Fields, differing};
use super::pair::{Named, Pairs};
use super::target;
use crate::model::followup::{Activity, BudgetRow, Commitment};
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;

/// Everything that differs between two versions of a plan, in the new one's order.
pub(super) fn plans(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut changes = Changes { plan: new, all: Vec::new() };
    changes.fields(Kind::Plan, "", &new.title, old, new);
    let goals = Pairs::of(old.goals.iter(), new.goals.iter());
    changes.ends(Kind::Goal, &goals);
    for (before, after) in &goals.both {
        changes.same(Kind::Goal, *before, *after);
        let promises = Pairs::of(before.commitments.iter(), after.commitments.iter());
        changes.ends(Kind::Commitment, &promises);
        for (before, after) in &promises.both {
            changes.same(Kind::Commitment, *before, *after);
        }
    }
    changes.indicators(old, new, &goals);
    changes.activities(old, new, &goals);
    let rows = Pairs::of(old.budget.iter(), new.budget.iter());
    changes.ends(Kind::Budget, &rows);
    for (before, after) in &rows.both {
        changes.same(Kind::Budget, *before, *after);
    }
    changes.all
}

/// Something of a goal, with the goal that it stands under.
struct Under<'a, T> {
    goal: &'a Goal,
    of: &'a T,
}

impl<T: Named> Named for Under<'_, T> {
    fn id(&self) -> &str {
        self.of.id()
    }

    fn title(&self) -> &str {
        self.of.title()
    }
}

/// What has been found so far.
struct Changes<'a> {
    plan: &'a Plan,
    all: Vec<Change>,
}

impl Changes<'_> {
    fn push(&mut self, kind: Kind, id: &str, title: &str, what: What) {
        let plan = self.plan.id.clone();
        self.all.push(Change { plan, kind, id: id.to_owned(), title: title.to_owned(), what });
    }

    /// What is gone, and what has come.
    fn ends<T: Named>(&mut self, kind: Kind, pairs: &Pairs<'_, T>) {
        for gone in &pairs.removed {
            self.push(kind, gone.id(), gone.title(), What::Removed);
        }
        for come in &pairs.added {
            self.push(kind, come.id(), come.title(), What::Added);
        }
    }

    /// What differs in something that is in both.
    fn same<T: Named + Fields>(&mut self, kind: Kind, old: &T, new: &T) {
        if old.id() != new.id() {
            self.push(kind, new.id(), new.title(), What::Renamed(old.id().to_owned()));
        }
        if old.title() != new.title() {
            self.push(kind, new.id(), new.title(), What::Reworded(old.title().to_owned(), new.title().to_owned()));
        }
        self.fields(kind, new.id(), new.title(), old, new);
    }

    fn fields(&mut self, kind: Kind, id: &str, title: &str, old: &impl Fields, new: &impl Fields) {
        for (key, before, after) in differing(old, new) {
            self.push(kind, id, title, What::Field(key, before, after));
        }
    }

    fn indicators(&mut self, old: &Plan, new: &Plan, goals: &Pairs<'_, Goal>) {
        let (before, after) = (under(old, |goal| &goal.indicators), under(new, |goal| &goal.indicators));
        let pairs = Pairs::of(before.iter(), after.iter());
        self.ends(Kind::Indicator, &pairs);
        for (before, after) in &pairs.both {
            self.moved(Kind::Indicator, before, after, goals);
            self.same(Kind::Indicator, before.of, after.of);
            for what in target::targets(before.of, after.of) {
                self.push(Kind::Indicator, after.id(), after.title(), what);
            }
        }
    }

    fn activities(&mut self, old: &Plan, new: &Plan, goals: &Pairs<'_, Goal>) {
        let (before, after) = (under(old, |goal| &goal.activities), under(new, |goal| &goal.activities));
        let pairs = Pairs::of(before.iter(), after.iter());
        self.ends(Kind::Activity, &pairs);
        for (before, after) in &pairs.both {
            self.moved(Kind::Activity, before, after, goals);
            self.same(Kind::Activity, before.of, after.of);
        }
    }

    /// It stands under another goal; a goal that only has another id is the same.
    fn moved<T: Named>(&mut self, kind: Kind, old: &Under<'_, T>, new: &Under<'_, T>, goals: &Pairs<'_, Goal>) {
        let is_same = goals
            .both
            .iter()
            .any(|(before, after)| before.id.value == old.goal.id.value && after.id.value == new.goal.id.value);
        if !is_same {
            let (from, to) = (old.goal.id.value.to_string(), new.goal.id.value.to_string());
            self.push(kind, new.id(), new.title(), What::Moved(from, to));
        }
    }
}

fn under<'a, T>(plan: &'a Plan, of: impl Fn(&'a Goal) -> &'a [T]) -> Vec<Under<'a, T>> {
    plan.goals.iter().flat_map(|goal| of(goal).iter().map(move |of| Under { goal, of })).collect()
}

impl Named for Goal {
    fn id(&self) -> &str {
        self.id.value.as_str()
    }

    fn title(&self) -> &str {
        &self.title
    }
}

impl Named for Indicator {
    fn id(&self) -> &str {
        self.id.value.as_str()
    }

    fn title(&self) -> &str {
        &self.title.value
    }
}

impl Named for Activity {
    fn id(&self) -> &str {
        self.id.value.as_str()
    }

    fn title(&self) -> &str {
        &self.title
    }
}

/// A commitment has no id: its words are all it has.
impl Named for Commitment {
    fn id(&self) -> &str {
        &self.text.value
    }

    fn title(&self) -> &str {
        &self.text.value
    }
}

impl Named for BudgetRow {
    fn id(&self) -> &str {
        self.id.value.as_str()
    }

    fn title(&self) -> &str {
        &self.title
    }
}
