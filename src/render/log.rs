//! The history of one thing: a version at a time, the newest first, for a terminal or another program.

use serde::Serialize;

use super::diagnostics::Style;
use super::diff::said;
use super::wrap::wrap;
use crate::diff::history::{Moment, Step};
use crate::language::Words;
use crate::message::Message;

/// Every version that changed it, in words.
pub fn text(words: &Words, steps: &[Step], style: Style) -> String {
    let mut text = String::new();
    for step in steps {
        if !text.is_empty() {
            text.push('\n');
        }
        let (bold, plain) = if style.colour { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        text.extend([bold, &words.say(&heading(step)), plain, "\n"]);
        for change in &step.changes {
            for line in wrap(&words.say(&said(change)), style.width.saturating_sub(2)) {
                text.extend(["  ", line.as_str(), "\n"]);
            }
        }
    }
    text
}

fn heading(step: &Step) -> Message {
    let message = match &step.commit {
        None => Message::new("log-now"),
        Some(Moment { short, date: Some(date), subject }) => Message::new("log-commit")
            .with("date", *date)
            .with("short", short.as_str())
            .with("subject", subject.as_str()),
        Some(Moment { short, date: None, subject }) => {
            Message::new("log-commit-undated").with("short", short.as_str()).with("subject", subject.as_str())
        }
    };
    message.with("plan", step.plan.as_str())
}

#[derive(Serialize)]
struct Log<'s> {
    id: &'s str,
    steps: Vec<One<'s>>,
}

#[derive(Serialize)]
struct One<'s> {
    commit: Option<&'s str>,
    date: Option<String>,
    subject: Option<&'s str>,
    plan: &'s str,
    changes: Vec<String>,
}

/// The same for other programs.
pub fn json(words: &Words, id: &str, steps: &[Step]) -> String {
    let one = |step| one(words, step);
    let log = Log { id, steps: steps.iter().map(one).collect() };
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

fn one<'s>(words: &Words, step: &'s Step) -> One<'s> {
    let commit = step.commit.as_ref();
    One {
        commit: commit.map(|moment| moment.short.as_str()),
        date: commit.and_then(|moment| moment.date).map(|date| date.to_string()),
        subject: commit.map(|moment| moment.subject.as_str()),
        plan: step.plan.as_str(),
        changes: step.changes.iter().map(|change| words.say(&said(change))).collect(),
    }
}
