//! What differs between two versions, for a terminal: a plan at a time, a line a change.

use crate::diff::{Change, Kind, Shift, TargetShift, Value, What};
use crate::language::Words;
use crate::message::{Arg, Message};

/// Every change in words.
pub fn text(words: &Words, changes: &[Change]) -> String {
    if changes.is_empty() {
        return words.word("diff-none") + "\n";
    }
    let mut text = String::new();
    let mut plan = None;
    for change in changes {
        if plan != Some(&change.plan) {
            if plan.is_some() {
                text.push('\n');
            }
            text.push_str(&words.say(&Message::new("diff-plan").with("plan", change.plan.as_str())));
            text.push('\n');
            plan = Some(&change.plan);
        }
        text.push_str("  ");
        text.push_str(&words.say(&said(change)));
        text.push('\n');
    }
    text
}

/// A change as a sentence.
pub fn said(change: &Change) -> Message {
    if change.kind == Kind::Plan && change.id == change.plan.as_str() {
        return match &change.what {
            What::Added => Message::new("diff-plan-added"),
            What::Removed => Message::new("diff-plan-removed"),
            What::Renamed(from) => Message::new("diff-plan-renamed").with("from", from.as_str()),
            other => what(other),
        };
    }
    let about = |key: &'static str| {
        let message = Message::new(key).with("kind", kind(change.kind)).with("title", change.title.as_str());
        message.with("id", change.id.as_str())
    };
    match &change.what {
        What::Added => about("diff-added"),
        What::Removed => about("diff-removed"),
        other if change.id.is_empty() => what(other),
        other => {
            let message = Message::new("diff-of").with("title", change.title.as_str()).with("id", change.id.as_str());
            message.with("what", what(other))
        }
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Plan => "plan",
        Kind::Goal => "goal",
        Kind::Indicator => "indicator",
        Kind::Activity => "activity",
        Kind::Commitment => "commitment",
        Kind::Budget => "budget",
        Kind::Text => "text",
        Kind::Measurement => "measurement",
    }
}

fn what(what: &What) -> Message {
    match what {
        What::Added | What::Removed => Message::new("diff-none"),
        What::Renamed(from) => Message::new("diff-renamed").with("from", from.as_str()),
        What::Reworded(from, _) => Message::new("diff-reworded").with("from", from.as_str()),
        What::Moved(from, to) => Message::new("diff-moved").with("from", from.as_str()).with("to", to.as_str()),
        What::Target(period, from, to, shift) => {
            let said = target(from.as_deref(), to.as_deref(), *shift);
            match period {
                Some(period) => Message::new("diff-target-of").with("period", *period).with("what", said),
                None => said,
            }
        }
        What::Field(key, from, to) => match (from, to) {
            (Some(from), Some(to)) => {
                Message::new("diff-field").with("key", *key).with("from", value(from)).with("to", value(to))
            }
            (None, Some(to)) => Message::new("diff-field-set").with("key", *key).with("to", value(to)),
            (from, None) => {
                let from = from.as_ref().map_or_else(|| Arg::from(""), value);
                Message::new("diff-field-dropped").with("key", *key).with("from", from)
            }
        },
        What::Words(removed, added) => Message::new("diff-words").with("removed", *removed).with("added", *added),
        What::Verdict(from, to) => Message::new("diff-verdict").with("from", from.word()).with("to", to.word()),
    }
}

fn target(from: Option<&str>, to: Option<&str>, shift: TargetShift) -> Message {
    match shift {
        TargetShift::Set => Message::new("diff-target-set").with("to", to.unwrap_or_default()),
        TargetShift::Dropped => Message::new("diff-target-dropped").with("from", from.unwrap_or_default()),
        TargetShift::By(_) | TargetShift::Words => {
            let message = Message::new("diff-target").with("from", from.unwrap_or_default());
            message.with("to", to.unwrap_or_default()).with("shift", Message::new(word(shift)))
        }
    }
}

fn word(shift: TargetShift) -> &'static str {
    match shift {
        TargetShift::By(Shift::Sharpened) => "shift-sharpened",
        TargetShift::By(Shift::Loosened) => "shift-loosened",
        TargetShift::By(Shift::TurnedRound) => "shift-turned-round",
        TargetShift::By(Shift::Replaced) => "shift-replaced",
        TargetShift::By(Shift::Same) => "shift-same",
        TargetShift::Set | TargetShift::Dropped | TargetShift::Words => "shift-words",
    }
}

fn value(value: &Value) -> Arg {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Day(day) => (*day).into(),
        Value::Period(period) => (*period).into(),
        Value::Number(number) => (*number).into(),
        Value::List(all) => Arg::List(all.iter().map(|one| Arg::from(one.as_str())).collect()),
    }
}
