//! What differs between two versions, for other programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compared::{Compared, Unread, Version};
use super::said::said;
use crate::diff::{CellShift, Change, Place, Shift, TargetShift, Told, Value, What, summary};
use crate::language::Words;
use crate::model::period::Period;

#[derive(Serialize)]
struct Answer<'c> {
    old: Side<'c>,
    new: Side<'c>,
    differs: bool,
    summary: BTreeMap<&'static str, usize>,
    plans: Vec<Plan<'c>>,
    unread: Vec<String>,
}

#[derive(Serialize)]
struct Side<'c> {
    name: &'c str,
    commit: Option<&'c str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct Plan<'c> {
    #[serde(rename = "plan")]
    id: Option<&'c str>,
    title: String,
    changes: Vec<One<'c>>,
}

#[derive(Serialize)]
struct One<'c> {
    change: &'static str,
    kind: &'static str,
    id: &'c str,
    title: &'c str,
    key: Option<&'static str>,
    period: Option<String>,
    from: Option<String>,
    to: Option<String>,
    message: String,
}

/// Everything that differs, as JSON. Values are strings, numbers with a point; what may not be shown is null.
pub fn json(words: &Words, compared: &Compared) -> String {
    let plans = compared.plans(words).into_iter().map(|of| Plan {
        id: of.plan.map(crate::model::id::Id::as_str),
        title: of.title,
        changes: of.changes.into_iter().map(|change| one(words, change)).collect(),
    });
    let unread = compared.unread().map(|(_, unread)| match unread {
        Unread::Plan(plan) => plan.to_string(),
        Unread::Organisation => "organisation".to_owned(),
        Unread::Figures => "measurements".to_owned(),
    });
    let answer = Answer {
        old: side(&compared.old),
        new: side(&compared.new),
        differs: !compared.is_same(),
        summary: summary(compared.changes()).into_iter().map(|(category, count)| (category.name(), count)).collect(),
        plans: plans.collect(),
        unread: unread.collect(),
    };
    serde_json::to_string_pretty(&answer).unwrap_or_default() + "\n"
}

fn side(version: &Version) -> Side<'_> {
    let commit = version.commit.as_ref();
    Side {
        name: &version.name,
        commit: commit.map(|commit| commit.short.as_str()),
        date: commit.and_then(|commit| commit.date).map(|date| date.to_string()),
    }
}

fn one<'c>(words: &Words, change: &'c Change) -> One<'c> {
    let mut one = One {
        change: "changed",
        kind: change.kind.name(),
        id: &change.id,
        title: &change.title,
        key: None,
        period: None,
        from: None,
        to: None,
        message: words.say(&said(change)),
    };
    let shown = |period: Period| Some(period.to_string());
    match &change.what {
        What::Added(_) => one.change = "added",
        What::Removed(_) => one.change = "removed",
        What::Renamed(from) => {
            (one.change, one.from, one.to) = ("renamed", Some(from.clone()), Some(change.id.clone()));
        }
        What::Reworded(from, to) => (one.change, one.from, one.to) = ("reworded", Some(from.clone()), Some(to.clone())),
        What::Moved(from, to) => (one.change, one.from, one.to) = ("moved", place(from), place(to)),
        What::Target(period, from, to, shift) => {
            (one.change, one.period, one.from, one.to) =
                (target(*shift), period.and_then(shown), from.clone(), to.clone());
        }
        What::Rule(period, from, to, shift) => {
            (one.change, one.period) = (target(*shift), period.and_then(shown));
            (one.key, one.from, one.to) = (Some("rule"), Some(from.clone()), Some(to.clone()));
        }
        What::Field(key, from, to) => {
            (one.key, one.from, one.to) = (Some(*key), from.as_ref().map(value), to.as_ref().map(value));
        }
        What::Words(_) => one.change = "words",
        What::Cell(cell, shift) => {
            one.period = shown(cell.period);
            match shift {
                CellShift::Added(to) => (one.change, one.to) = ("value-added", told(to)),
                CellShift::Removed(from) => (one.change, one.from) = ("value-removed", told(from)),
                CellShift::Corrected(from, to) => {
                    (one.change, one.from, one.to) = ("value-corrected", told(from), told(to));
                }
                CellShift::Field(key, from, to) => {
                    (one.key, one.from, one.to) = (Some(*key), from.as_ref().map(value), to.as_ref().map(value));
                }
                CellShift::Rows | CellShift::Hidden => {}
            }
        }
        What::Cells(cells) => one.period = shown(cells.period),
        What::Verdict(period, from, to, _) => {
            (one.change, one.period) = ("verdict", period.and_then(shown));
            (one.from, one.to) = (Some(from.name().to_owned()), Some(to.name().to_owned()));
        }
    }
    one
}

fn target(shift: TargetShift) -> &'static str {
    match shift {
        TargetShift::Set => "target-set",
        TargetShift::Dropped => "target-dropped",
        TargetShift::By(Shift::Sharpened) => "target-sharpened",
        TargetShift::By(Shift::Loosened) => "target-loosened",
        TargetShift::By(Shift::TurnedRound) => "target-turned-round",
        TargetShift::By(Shift::Replaced) => "target-replaced",
        TargetShift::By(Shift::Same) | TargetShift::Words => "target-reworded",
    }
}

fn place(place: &Place) -> Option<String> {
    match place {
        Place::Plan => None,
        Place::Goal(id) => Some(id.clone()),
        Place::Statistics(title) => Some(title.clone()),
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Target(Some(period), words) => format!("{period}: {words}"),
        Value::Target(None, words) => words.clone(),
        Value::Day(day) => day.to_string(),
        Value::Period(period) => period.to_string(),
        Value::Number(number) | Value::Percent(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Choice(word) => (*word).to_owned(),
        Value::Verdict(verdict) => verdict.name().to_owned(),
        Value::Name(name) => name.id.clone(),
        Value::List(all) => all.join("; "),
        Value::Names(all) => all.iter().map(|name| name.id.as_str()).collect::<Vec<_>>().join("; "),
    }
}

fn told(told: &Told) -> Option<String> {
    match told {
        Told::Number(number, _) => Some(number.to_string()),
        Told::Hidden => None,
        Told::Missing(mark) => Some(mark.clone()),
        Told::State(state) => Some(state.name().to_owned()),
        Told::Spent(outcome, forecast) => outcome.or(*forecast).map(|amount| amount.to_string()),
    }
}
