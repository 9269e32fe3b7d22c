//! Next year's plan from this year's: the old file's text and how the plan came out in, a new text out.
//!
//! The text is edited, not written anew: comments and layout stay as they are. What must be decided by people stands as
//! a comment that begins with the same words, "Se över", so that one can search for it.

mod activity;
mod baseline;
mod document;
mod follow;
mod head;
mod indicator;
mod narrative;
mod reached;
mod targets;
mod years;

use toml_edit::{DocumentMut, Item, Table};

use crate::judge::PlanJudgement;
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::followup::Activity;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
pub use narrative::narrative;

/// What is to be made.
#[derive(Clone, Copy)]
pub struct Task<'a> {
    /// The language that the organisation publishes in.
    pub words: &'a Words,
    /// Whose plan it is.
    pub organisation: &'a Organisation,
    /// How the old plan came out.
    pub judged: &'a PlanJudgement<'a>,
    /// Whose the new plan is: a committee's id.
    pub committee: &'a str,
    /// What the new plan is for.
    pub period: Period,
    /// Its title, where that was told.
    pub title: Option<&'a str>,
}

impl<'a> Task<'a> {
    fn old(&self) -> &'a Plan {
        self.judged.plan
    }

    /// How many years dates are moved by.
    fn years(&self) -> i32 {
        self.period.end_year() - self.old().period.value.end_year()
    }

    /// A comment that asks somebody to decide.
    fn look(&self, what: &Message) -> String {
        self.words.say(&Message::new("renew-look").with("what", self.words.say(what)))
    }
}

/// What became of the old plan.
#[derive(Debug, Default)]
pub struct Renewed {
    /// The new `plan.toml`.
    pub text: String,
    /// How many goals there are.
    pub goals: usize,
    /// How many indicators, those of statistics among them.
    pub indicators: usize,
    /// How many of them met their targets.
    pub met: usize,
    /// How many with a target did not.
    pub not_met: usize,
    /// How many commitments.
    pub commitments: usize,
    /// How many rows of the budget.
    pub budget: usize,
    /// The titles of activities that are not finished, and moved.
    pub moved: Vec<String>,
    /// The titles of activities that are done or dropped, and left behind.
    pub closed: Vec<String>,
    /// How many revisions were left behind.
    pub revisions: usize,
    /// How many comments ask somebody to decide.
    pub looks: usize,
}

/// Makes the new `plan.toml`; `None` where the old text is no TOML, or has tables that are written on one line.
pub fn plan(text: &str, task: &Task<'_>) -> Option<Renewed> {
    let crlf = text.contains("\r\n");
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut document: DocumentMut = without_mark(task, &text).parse().ok()?;
    let mut renewed = Renewed::default();
    head::head(&mut document, task)?;
    renewed.revisions = revisions(&mut document);
    goals(&mut document, task, &mut renewed)?;
    statistics(&mut document, task, &mut renewed)?;
    budget(&mut document, task, &mut renewed);
    let mark = task.words.say(&mark(task));
    let text = format!("{}\n\n{}", document::comment(&mark), document.to_string().trim_start());
    renewed.looks = text.matches(&format!("# {}", task.words.word("renew-look-mark"))).count();
    renewed.text = if crlf { text.replace('\n', "\r\n") } else { text };
    Some(renewed)
}

/// What the file says first: what it is made from.
fn mark(task: &Task<'_>) -> Message {
    Message::new("renew-mark").with("old", task.old().id.as_str()).with("look", task.words.word("renew-look-mark"))
}

/// The text without what was said first of it when it was made itself.
fn without_mark<'t>(task: &Task<'_>, text: &'t str) -> &'t str {
    let begins = format!("# {}", task.words.word("renew-mark-start"));
    match text.split_once("\n\n") {
        Some((first, rest)) if first.starts_with(&begins) && first.lines().all(|line| line.starts_with('#')) => rest,
        _ => text,
    }
}

fn revisions(document: &mut DocumentMut) -> usize {
    let Some(Item::ArrayOfTables(tables)) = document.remove("revision") else { return 0 };
    let count = tables.len();
    for table in tables {
        document::hand_on(document, &table);
    }
    count
}

/// The table of an array with an id.
fn with_id<'t>(tables: &'t mut Item, id: &str) -> Option<&'t mut Table> {
    let tables = tables.as_array_of_tables_mut()?;
    tables.iter_mut().find(|table| table.get("id").and_then(Item::as_str) == Some(id))
}

fn goals(document: &mut DocumentMut, task: &Task<'_>, renewed: &mut Renewed) -> Option<()> {
    for judged in &task.judged.goals {
        let goal = judged.goal;
        let id = goal.id.value.as_str();
        for indicator in &goal.indicators {
            let table = with_id(document.get_mut("goal")?, id)?;
            let table = with_id(table.get_mut("indicator")?, indicator.id.value.as_str())?;
            let rows: Vec<_> =
                judged.indicators.iter().filter(|row| row.indicator.id.value == indicator.id.value).collect();
            indicator::indicator(table, task, indicator, &rows);
            renewed.indicators += 1;
            let counted = rows.iter().rev().find(|row| row.target.is_some());
            match counted.map(|row| row.verdict == crate::model::verdict::Verdict::Met) {
                Some(true) => renewed.met += 1,
                Some(false) => renewed.not_met += 1,
                None => {}
            }
        }
        let titles = |activities: &[&Activity]| -> Vec<String> {
            activities.iter().map(|activity| activity.title.clone()).collect()
        };
        let (closed, open): (Vec<&Activity>, Vec<&Activity>) =
            goal.activities.iter().partition(|activity| activity::is_closed(task.organisation, activity));
        for activity in &open {
            let table = with_id(document.get_mut("goal")?, id)?;
            let table = with_id(table.get_mut("activity")?, activity.id.value.as_str())?;
            activity::carry(table, task, activity);
        }
        for activity in &closed {
            let table = with_id(document.get_mut("goal")?, id)?;
            let gone = activity::take_out(table, activity.id.value.as_str())?;
            document::hand_on(document, &gone);
        }
        renewed.goals += 1;
        renewed.commitments += goal.commitments.len();
        renewed.moved.extend(titles(&open));
        renewed.closed.extend(titles(&closed));
    }
    Some(())
}

fn statistics(document: &mut DocumentMut, task: &Task<'_>, renewed: &mut Renewed) -> Option<()> {
    for followed in &task.judged.statistics {
        for indicator in &followed.statistics.indicators {
            let table = with_id(document.get_mut("statistics")?, followed.statistics.id.value.as_str())?;
            let table = with_id(table.get_mut("indicator")?, indicator.id.value.as_str())?;
            let rows: Vec<_> =
                followed.indicators.iter().filter(|row| row.indicator.id.value == indicator.id.value).collect();
            indicator::indicator(table, task, indicator, &rows);
            renewed.indicators += 1;
        }
    }
    Some(())
}

/// The rows stay with their amounts, under a comment that the amounts are the old ones.
fn budget(document: &mut DocumentMut, task: &Task<'_>, renewed: &mut Renewed) {
    let Some(rows) = document.get_mut("budget").and_then(Item::as_array_of_tables_mut) else { return };
    renewed.budget = rows.len();
    let what = Message::new("renew-look-budget").with("period", Arg::from(task.old().period.value));
    if let Some(first) = rows.iter_mut().find(|row| row.contains_key("amount")) {
        document::note_over(first, &[task.look(&what)]);
    }
}
