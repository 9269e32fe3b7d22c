//! An indicator: its target goes on, with what was reached beside it.

use toml_edit::{Item, Table};

use super::{Task, baseline, document, reached, targets, years};
use crate::judge::IndicatorJudgement;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::rule::Rule;
use crate::read::target::{Context, read};

/// Edits an indicator's table; `rows` is how each of its targets came out.
pub(super) fn indicator(table: &mut Table, task: &Task<'_>, indicator: &Indicator, rows: &[&IndicatorJudgement<'_>]) {
    baseline::of_indicator(table, indicator, rows);
    if let Some(changed) = table.get("changed").and_then(Item::as_str).map(str::to_owned) {
        // What had changed since the plan before the old one is no news any more.
        let was = Message::new("renew-changed").with("plan", task.old().id.as_str()).with("text", changed);
        let was = task.words.say(&was).replace(['\n', '\r'], " ");
        if let Some(rest) = document::take_out(table, "changed", Some(&|_: &str| was.clone())) {
            document::note_last(table, &rest);
        }
    }
    if table.contains_key("targets") {
        targets::by_period(table, task, indicator, rows);
        return;
    }
    for key in ["target", "rule"] {
        let left = moved(table, key, task, indicator);
        document::note_above(table, key, &left);
    }
    if table.contains_key("target") {
        let lines: Vec<String> = rows.iter().filter_map(|row| reached::reached(task, row, None)).collect();
        document::note_above(table, "target", &lines);
    }
}

/// Moves the years of a phrase; what is to be said of those that stand.
fn moved(table: &mut Table, key: &str, task: &Task<'_>, indicator: &Indicator) -> Vec<String> {
    let Some(phrase) = table.get(key).and_then(Item::as_str).map(str::to_owned) else { return Vec::new() };
    let (text, look) = phrase_moved(&phrase, task, indicator);
    if text != phrase {
        document::set(table, key, text);
    }
    look.into_iter().collect()
}

/// A phrase with its years moved, and a comment on those that stand.
pub(super) fn phrase_moved(phrase: &str, task: &Task<'_>, indicator: &Indicator) -> (String, Option<String>) {
    let moved = years::target(phrase, task.old().period.value, task.years(), &|phrase| rule(phrase, task, indicator));
    let years = moved.left.iter().map(ToString::to_string).collect::<crate::message::Arg>();
    let count = moved.left.len();
    let look = || task.look(&Message::new("renew-look-year").with("count", count).with("years", years));
    (moved.text, (!moved.left.is_empty()).then(look))
}

fn rule(phrase: &str, task: &Task<'_>, indicator: &Indicator) -> Option<Rule> {
    let groups = task.organisation.groups.iter().map(|group| (group.id.value.clone(), group.name.clone()));
    let groups: Vec<(Id, String)> = groups.collect();
    read(phrase, Context { groups: &groups, unit: indicator.unit(), title: Some(&indicator.title.value) }).ok()
}
