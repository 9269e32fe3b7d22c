//! Activities: what is done or dropped stays behind, and what is not finished goes on.

use chrono::NaiveDate;
use toml_edit::{Datetime, Item, Table};

use super::{Task, document, years};
use crate::judge::newest_state;
use crate::message::Message;
use crate::model::followup::{Activity, State, StateReport};
use crate::model::organisation::Organisation;

/// The newest report on all of an activity.
fn report<'o>(organisation: &'o Organisation, activity: &Activity, unit: Option<&str>) -> Option<&'o StateReport> {
    newest_state(&organisation.states, &activity.id.value, unit, NaiveDate::MAX)
}

/// Whether nothing is left to do: as the newest report says of all of it, else of each unit that does it.
pub(super) fn is_closed(organisation: &Organisation, activity: &Activity) -> bool {
    let closed = |report: &StateReport| matches!(report.state, State::Done | State::Dropped);
    if let Some(report) = report(organisation, activity, None) {
        return closed(report);
    }
    let units = || organisation.committees.iter().flat_map(|committee| &committee.units);
    let of_unit = |id: &str| {
        let names = units().filter(|unit| unit.id.value.as_str() == id).map(|unit| unit.name.as_str());
        names.chain([id]).find_map(|name| report_of(organisation, activity, name)).is_some_and(closed)
    };
    !activity.units.is_empty() && activity.units.iter().all(|unit| of_unit(unit.value.as_str()))
}

fn report_of<'o>(organisation: &'o Organisation, activity: &Activity, unit: &str) -> Option<&'o StateReport> {
    report(organisation, activity, Some(unit))
}

/// Moves an activity that is not finished: a note says how far it has come, and a last day that has been is moved.
pub(super) fn carry(table: &mut Table, task: &Task<'_>, activity: &Activity) {
    let old = task.old().period.value;
    let message = match report(task.organisation, activity, None) {
        Some(report) => Message::new("renew-moved").with("state", report.state.word()).with("reported", report.period),
        None => Message::new("renew-moved-unreported"),
    };
    let mut lines = vec![task.words.say(&message.with("period", old))];
    if let Some(due) = activity.due.as_ref().map(|due| due.value).filter(|due| *due <= old.last()) {
        lines.push(task.words.say(&Message::new("renew-due-was").with("day", due)));
        let moved = years::day(due, task.years()).and_then(|day| day.to_string().parse::<Datetime>().ok());
        if let Some(moved) = moved {
            document::set(table, "due", moved);
        }
    }
    document::note_over(table, &[lines.join(" ")]);
}

/// Takes an activity out of its goal's table.
pub(super) fn take_out(goal: &mut Table, id: &str) -> Option<Table> {
    let activities = goal.get_mut("activity")?.as_array_of_tables_mut()?;
    let index = activities.iter().position(|table| table.get("id").and_then(Item::as_str) == Some(id))?;
    let gone = activities.remove(index);
    if activities.is_empty() {
        goal.remove("activity");
    }
    Some(gone)
}
