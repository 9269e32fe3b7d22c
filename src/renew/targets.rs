//! Targets by period: those that are past have been judged, and those to come stay as they were adopted.

use toml_edit::{InlineTable, Item, Table, TableLike, Value};

use super::indicator::phrase_moved;
use super::{Task, document, reached, years};
use crate::judge::IndicatorJudgement;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::read::period;

/// Drops the targets of past periods; where none is left, the last of them goes on to the new plan's period.
pub(super) fn by_period(table: &mut Table, task: &Task<'_>, indicator: &Indicator, rows: &[&IndicatorJudgement<'_>]) {
    let Some(entries) = table.get("targets").and_then(Item::as_table_like).map(entries) else { return };
    let is_past = |period: &Period| period.last() < task.period.first();
    let kept: Vec<Period> = entries.iter().map(|(_, period)| *period).filter(|period| !is_past(period)).collect();
    let last = entries.iter().map(|(_, period)| *period).max();
    let goes_on = last.filter(|_| kept.is_empty());
    let mut lines: Vec<String> = Vec::new();
    for row in rows {
        let Some(target) = row.target else { continue };
        let is_kept = target.period.is_some_and(|period| kept.contains(&period) || goes_on == Some(period));
        lines.extend(reached::reached(task, row, if is_kept { None } else { Some(&target.text.value) }));
    }
    if let Some(last) = goes_on {
        lines.push(task.look(&Message::new("renew-look-target").with("period", last)));
    }
    for key in ["targets", "rules"] {
        let (new, looks) = chosen(table, key, task, indicator, (&kept, goes_on));
        document::note_above(table, key, &looks);
        match new {
            Some(new) if new.is_empty() => {
                if let Some(rest) = document::take_out(table, key, None) {
                    document::note_last(table, &rest);
                }
            }
            Some(new) => {
                // Where each target had a line of its own, its comments would go with it.
                let said = table.get(key).and_then(Item::as_table).map(document::comments_in).unwrap_or_default();
                document::set(table, key, Value::InlineTable(new));
                document::note_above(table, key, &said);
            }
            None => {}
        }
    }
    document::note_above(table, "targets", &lines);
}

/// The entries of a table that stay, and what is to be said of the years in them.
fn chosen(
    table: &Table,
    key: &str,
    task: &Task<'_>,
    indicator: &Indicator,
    (kept, goes_on): (&[Period], Option<Period>),
) -> (Option<InlineTable>, Vec<String>) {
    let Some(old) = table.get(key).and_then(Item::as_table_like) else { return (None, Vec::new()) };
    let mut new = InlineTable::new();
    let mut looks = Vec::new();
    for (name, period) in entries(old) {
        let Some(phrase) = old.get(&name).and_then(Item::as_str) else { continue };
        if kept.contains(&period) {
            new.insert(&name, phrase.into());
        } else if goes_on == Some(period) {
            let (text, look) = phrase_moved(phrase, task, indicator);
            let moved = years::moved(&name, task.years());
            let reads = period::read(&moved).is_some_and(|period| period.overlaps(&task.period));
            new.insert(if reads { moved } else { task.period.to_string() }, text.into());
            looks.extend(look);
        }
    }
    (Some(new), looks)
}

fn entries(table: &dyn TableLike) -> Vec<(String, Period)> {
    table.iter().filter_map(|(key, _)| Some((key.to_owned(), period::read(key)?))).collect()
}
