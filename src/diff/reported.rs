//! What was reported: how far things to be done have come, and what was spent.

use std::collections::BTreeMap;

use super::cell::{Cell, CellShift, Told};
use super::change::{Change, Kind, Value, What};
use super::field::{Field, text};
use super::home::home;
use crate::model::breakdown::Breakdown;
use crate::model::followup::{BudgetReport, StateReport};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// What a report is on, with its id in the new version, for which unit and when.
type Key = (Kind, Id, Cell);

/// A report: what it tells, and what is said of it besides.
type Report = (Told, Vec<Field>);

/// Every report that is new, gone or another, of what is asked for.
pub(super) fn reports(
    (old, new): (&Organisation, &Organisation),
    here: impl Fn(&Id) -> Id,
    asked: impl Fn(&Id) -> bool,
) -> Vec<Change> {
    let (mut before, after) = (all(old, here), all(new, Id::clone));
    let mut changes = Vec::new();
    for (key, now) in after.into_iter().filter(|(key, _)| asked(&key.1)) {
        let was = before.remove(&key).unwrap_or_default();
        changes.extend(shifts(was, now).into_iter().map(|shift| change(new, &key, shift)));
    }
    for (key, was) in before.into_iter().filter(|(key, _)| asked(&key.1)) {
        changes.extend(shifts(was, Vec::new()).into_iter().map(|shift| change(old, &key, shift)));
    }
    changes
}

/// A cell mostly has one report; several that say the same are one after the other.
fn shifts(old: Vec<Report>, new: Vec<Report>) -> Vec<CellShift> {
    let mut left = old;
    let mut come = Vec::new();
    for report in new {
        match left.iter().position(|other| *other == report) {
            Some(at) => drop(left.remove(at)),
            None => come.push(report),
        }
    }
    let both = left.len().min(come.len());
    let (mut shifts, mut come) = (Vec::new(), come.into_iter());
    let mut left = left.into_iter();
    for ((was, before), (is, after)) in left.by_ref().take(both).zip(come.by_ref().take(both)) {
        let is_spent = matches!(is, Told::Spent(..));
        if was != is && !is_spent {
            shifts.push(CellShift::Corrected(was, is));
        }
        let other = before.into_iter().zip(after).filter(|(old, new)| old != new);
        shifts.extend(other.map(|((key, old), (_, new))| CellShift::Field(key, old, new)));
    }
    shifts.extend(left.map(|(told, _)| CellShift::Removed(told)));
    shifts.extend(come.map(|(told, _)| CellShift::Added(told)));
    shifts
}

fn all(organisation: &Organisation, here: impl Fn(&Id) -> Id) -> BTreeMap<Key, Vec<Report>> {
    let mut all: BTreeMap<Key, Vec<Report>> = BTreeMap::new();
    for StateReport { about, unit, period, state, comment, at: _ } in &organisation.states {
        let breakdown = Breakdown { unit: unit.clone(), ..Breakdown::default() };
        let cell = Cell { period: *period, breakdown, foreseen: false };
        let report = (Told::State(*state), vec![("comment", text(comment.as_ref()))]);
        all.entry((Kind::State, here(&about.value), cell)).or_default().push(report);
    }
    for BudgetReport { row, period, outcome, forecast, comment, at: _ } in &organisation.spending {
        let cell = Cell { period: *period, breakdown: Breakdown::default(), foreseen: false };
        let number = |number: &Option<rust_decimal::Decimal>| number.map(|number| number.normalize());
        let (outcome, forecast) = (number(outcome), number(forecast));
        let fields = vec![
            ("outcome", outcome.map(Value::Number)),
            ("forecast", forecast.map(Value::Number)),
            ("comment", text(comment.as_ref())),
        ];
        let report = (Told::Spent(outcome, forecast), fields);
        all.entry((Kind::Spending, here(&row.value), cell)).or_default().push(report);
    }
    all
}

fn change(organisation: &Organisation, (kind, id, cell): &Key, shift: CellShift) -> Change {
    let known: Vec<(&Plan, &str)> =
        organisation.plans.iter().filter_map(|plan| Some((plan, title(plan, *kind, id)?))).collect();
    let (plan, also) = home(known.iter().map(|(plan, _)| *plan).collect(), cell.period);
    Change {
        plan,
        also,
        kind: *kind,
        id: id.to_string(),
        title: known.first().map_or(id.as_str(), |(_, title)| title).to_owned(),
        what: What::Cell(cell.clone(), shift),
    }
}

/// What a plan calls what is reported on.
fn title<'p>(plan: &'p Plan, kind: Kind, id: &Id) -> Option<&'p str> {
    if kind == Kind::Spending {
        return plan.budget.iter().find(|row| row.id.value == *id).map(|row| row.title.as_str());
    }
    let mut activities = plan.goals.iter().flat_map(|goal| &goal.activities);
    let activity = activities.find(|activity| activity.id.value == *id).map(|activity| activity.title.as_str());
    activity.or_else(|| plan.measured().find(|row| row.id.value == *id).map(|row| row.title.value.as_str()))
}
