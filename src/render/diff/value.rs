//! What a key of a file holds, in words.

use rust_decimal::Decimal;

use super::said::words;
use crate::diff::{Kind, Name, Told, Value, difference, edits};
use crate::message::{Arg, Message};
use crate::model::unit::Unit;

/// Words longer than this are told by what differs in them.
pub(super) const LONG: usize = 60;

/// A key that holds something else than it did.
pub(super) fn field(kind: Kind, key: &'static str, from: Option<&Value>, to: Option<&Value>) -> Message {
    let named = Message::new("diff-key").with("key", own(kind, key));
    match (from, to) {
        (Some(Value::Number(from)), Some(Value::Number(to))) if key == "amount" => amount(*from, *to),
        (Some(Value::List(from)), Some(Value::List(to))) => listed(named, from, to),
        (Some(Value::Names(from)), Some(Value::Names(to))) => listed(named, &names(from), &names(to)),
        (Some(Value::Text(from)), Some(Value::Text(to))) if from.len().min(to.len()) > LONG => {
            Message::new("diff-field-words").with("key", named).with("what", words(&edits(from, to)))
        }
        (Some(from), Some(to)) => {
            Message::new("diff-field").with("key", named).with("from", quoted(from)).with("to", quoted(to))
        }
        (None, Some(to)) => Message::new("diff-field-set").with("key", named).with("to", quoted(to)),
        (from, None) => {
            let from = from.map_or_else(|| Message::new("diff-value-none").into(), quoted);
            Message::new("diff-field-dropped").with("key", named).with("from", from)
        }
    }
}

/// A key that means one thing here and another there.
fn own(kind: Kind, key: &'static str) -> &'static str {
    match (kind, key) {
        (Kind::Measurement, "kind") => "value-kind",
        (Kind::Measurement, "colour") => "value-colour",
        (Kind::Indicator, "unit") => "counted-in",
        (Kind::TargetRule, "title") => "name",
        (Kind::Organisation, "goal") => "goal-rule",
        (_, key) => key,
    }
}

/// What is most worth to know of something that is new, or gone.
pub(super) fn detail(kind: Kind, said: &[(&'static str, Value)]) -> Option<Message> {
    let all = |wanted: &str| -> Vec<Arg> {
        said.iter().filter(|(key, _)| *key == wanted).map(|(_, value)| quoted(value)).collect()
    };
    let with = |key: &'static str, found: Vec<Arg>| {
        (!found.is_empty()).then(|| Message::new(key).with("what", Arg::List(found)))
    };
    let plain = |wanted: &str| said.iter().find(|(key, _)| *key == wanted).map(|(_, it)| value(it));
    match kind {
        Kind::Indicator => with("diff-detail-target", all("target")),
        Kind::Activity => plain("due").map(|day| Message::new("diff-detail-due").with("day", day)),
        Kind::Budget => plain("amount").map(|number| Message::new("diff-detail-amount").with("number", number)),
        Kind::Text | Kind::Analysis => {
            plain("words").map(|count| Message::new("diff-detail-words").with("count", count))
        }
        Kind::Assessment => with("diff-detail-verdict", all("verdict")),
        Kind::Revision => plain("date").map(|day| Message::new("diff-detail-date").with("day", day)),
        Kind::TargetRule => with("diff-detail-rule", all("rule")),
        Kind::Check => with("diff-detail-level", all("level")),
        Kind::MissingMark => with("diff-detail-means", all("means")),
        _ => None,
    }
}

/// A sum of the budget: both, and how much more or less it is.
fn amount(from: Decimal, to: Decimal) -> Message {
    let (more, share) = difference(from, to);
    let said = Message::new("diff-amount").with("from", from).with("to", to).with("more", signed(more));
    match share {
        Some(share) => Message::new("diff-amount-share").with("said", said).with("share", signed(share)),
        None => Message::new("diff-amount-alone").with("said", said),
    }
}

fn signed(number: Decimal) -> Message {
    let key = if number.is_sign_negative() { "diff-less" } else { "diff-more" };
    Message::new(key).with("number", number.abs())
}

/// What has come into a list, and what has gone out of it.
fn listed(key: Message, from: &[String], to: &[String]) -> Message {
    let without = |all: &[String], others: &[String]| -> Vec<Arg> {
        let mut left = others.to_vec();
        let mut kept = Vec::new();
        for one in all {
            match left.iter().position(|other| other == one) {
                Some(at) => drop(left.remove(at)),
                None => kept.push(quote(one)),
            }
        }
        kept
    };
    let (gone, come) = (without(from, to), without(to, from));
    let word = match (gone.is_empty(), come.is_empty()) {
        (true, _) => "diff-list-more",
        (_, true) => "diff-list-less",
        _ => "diff-list",
    };
    Message::new(word).with("key", key).with("gone", Arg::List(gone)).with("come", Arg::List(come))
}

fn names(all: &[Name]) -> Vec<String> {
    all.iter().map(called).collect()
}

fn called(name: &Name) -> String {
    name.name.clone().unwrap_or_else(|| name.id.clone())
}

/// A value for a sentence: words between quotation marks, days and numbers without.
fn quoted(of: &Value) -> Arg {
    match of {
        Value::Text(_) | Value::Choice(_) | Value::Verdict(_) | Value::Name(_) => {
            Message::new("diff-quoted").with("words", value(of)).into()
        }
        Value::List(all) => Arg::List(all.iter().map(|one| quote(one)).collect()),
        Value::Names(all) => Arg::List(all.iter().map(|one| quote(&called(one))).collect()),
        _ => value(of),
    }
}

fn quote(words: &str) -> Arg {
    Message::new("diff-quoted").with("words", words).into()
}

/// A value in words.
fn value(value: &Value) -> Arg {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Day(day) => (*day).into(),
        Value::Period(period) => (*period).into(),
        Value::Number(number) => (*number).into(),
        Value::Percent(share) => Unit::quantity(Some(&Unit::Percent), *share).into(),
        Value::Flag(is) => Message::new(if *is { "diff-yes" } else { "diff-no" }).into(),
        Value::Choice(name) => Message::new("diff-choice").with("name", choice(name)).into(),
        Value::Verdict(verdict) => (*verdict).into(),
        Value::Target(None, words) => quote(words),
        Value::Target(Some(period), words) => {
            Message::new("diff-detail-of").with("what", quote(words)).with("period", *period).into()
        }
        Value::Name(name) => called(name).into(),
        Value::List(all) => Arg::List(all.iter().map(|one| Arg::from(one.as_str())).collect()),
        Value::Names(all) => Arg::List(all.iter().map(|one| called(one).into()).collect()),
    }
}

/// A word of the format as the catalogue can name it.
fn choice(name: &'static str) -> &'static str {
    match name {
        "2 years" => "two-years",
        "4 years" => "four-years",
        name => name,
    }
}

/// A figure, as it may be told.
pub(super) fn told(told: &Told) -> Message {
    match told {
        Told::Number(number, unit) => Unit::quantity(unit.as_ref(), *number),
        Told::Hidden => Message::new("diff-value-hidden"),
        Told::Missing(mark) if mark.is_empty() => Message::new("diff-value-none"),
        Told::Missing(mark) => Message::new("diff-value-missing").with("mark", mark.as_str()),
        Told::State(state) => state.word(),
        Told::Spent(outcome, forecast) => {
            let sum = |sum: &Option<Decimal>| {
                sum.map_or_else(|| Message::new("diff-value-none"), |sum| Message::new("diff-tkr").with("number", sum))
            };
            Message::new("diff-spent").with("outcome", sum(outcome)).with("forecast", sum(forecast))
        }
    }
}

/// A figure that was corrected.
pub(super) fn corrected(from: &Told, to: &Told) -> Message {
    match (from, to) {
        (Told::Missing(_), Told::Missing(_)) => {
            Message::new("diff-corrected").with("from", told(from)).with("to", told(to))
        }
        (Told::Missing(_), to) => Message::new("diff-value-added").with("value", told(to)),
        (from, Told::Missing(_)) => Message::new("diff-value-removed").with("value", told(from)),
        (from @ Told::State(_), to) => Message::new("diff-state").with("from", told(from)).with("to", told(to)),
        (from, to) => Message::new("diff-corrected").with("from", told(from)).with("to", told(to)),
    }
}
