//! `plan target 'PHRASE'`: how a target phrase is read, and how it would judge values one tries.

use std::io::Read as _;

use anyhow::Context as _;
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::{Environment, Exit, Failure, output};
use crate::cli::{Request, Trial};
use crate::judge::trial::{self, Values};
use crate::language::Words;
use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::direction::Direction;
use crate::model::id::Id;
use crate::model::measurement::Rank;
use crate::model::rule::Rule;
use crate::model::unit::Unit;
use crate::read::target::{Context, Unreadable, read};
use crate::read::{followup, number};
use crate::render::target_answer::{self, Answer};

/// The groups that phrases may name where there is no organisation to ask.
const GROUPS: [(&str, &str); 3] = [("riket", "Riket"), ("lanet", "Länet"), ("kkik", "KKiK")];

pub(super) fn target(
    environment: &Environment,
    request: &Request,
    words: &Words,
    phrase: &str,
    trial: &Trial,
) -> Result<Exit, Failure> {
    // What is tried is shown to whoever tries it: in their language.
    let words = request.language.map_or_else(|| Words::new(words.language()), Words::new);
    if phrase != "-" {
        let answer = answer(&words, environment.today, phrase, trial)?;
        let readable = answer.error.is_none();
        let text = if trial.json {
            target_answer::json(&answer) + "\n"
        } else {
            target_answer::text(&words, &answer, environment.width)
        };
        let done = output::write(environment, request, &words, &text)?;
        return Ok(if readable { done } else { Exit::Faults });
    }
    let mut lines = String::new();
    std::io::stdin().read_to_string(&mut lines).context("-")?;
    let mut text = String::new();
    let mut all_readable = true;
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let answer = answer(&words, environment.today, line, trial)?;
        all_readable &= answer.error.is_none();
        text.push_str(&target_answer::json(&answer));
        text.push('\n');
    }
    let done = output::write(environment, request, &words, &text)?;
    Ok(if all_readable { done } else { Exit::Faults })
}

fn answer(words: &Words, today: NaiveDate, phrase: &str, trial: &Trial) -> Result<Answer, Failure> {
    let groups: Vec<(Id, String)> = GROUPS.iter().map(|(id, name)| (Id::new(*id), (*name).to_owned())).collect();
    let unit = trial.unit.as_deref().map(Unit::new);
    let rule = match read(phrase, Context { groups: &groups, unit: unit.as_ref(), title: None }) {
        Ok(rule) => rule,
        Err(unreadable) => return Ok(unread(words, phrase, &unreadable)),
    };
    let better = trial.better.unwrap_or(Direction::Neither);
    let mut answer = Answer::of(words, phrase, &rule, better);
    if let Some(values) = values(trial, today, &rule, unit)? {
        let (verdict, reason) = trial::judge(phrase, rule, &values);
        answer.judged(words, verdict, &reason);
    }
    Ok(answer)
}

fn unread(words: &Words, phrase: &str, unreadable: &Unreadable) -> Answer {
    let at = phrase.get(unreadable.at.clone()).unwrap_or(phrase);
    let error = Message::new("target-unreadable").with("phrase", phrase).with("at", at);
    let help = match unreadable.nearest {
        Some(nearest) => Message::new("target-nearest").with("nearest", nearest),
        None => Message::new("target-no-nearest"),
    };
    Answer::unreadable(phrase, words.say(&error), words.say(&help))
}

/// The values to try; `None` where none are given.
fn values(trial: &Trial, today: NaiveDate, rule: &Rule, unit: Option<Unit>) -> Result<Option<Values>, Failure> {
    let Some(outcome) = trial.outcome.as_deref() else { return Ok(None) };
    let state = followup::state_named(outcome);
    let number = |text: &str| number::read(text).map(|number| number.value).map_err(|_| misread(text));
    let given = |text: &Option<String>| text.as_deref().map(number).transpose();
    let as_of = trial.as_of.unwrap_or_else(|| trial::default_day(rule, today));
    Ok(Some(Values {
        outcome: if state.is_some() { None } else { Some(number(outcome)?) },
        state,
        baseline: given(&trial.baseline)?,
        group: given(&trial.group)?,
        quartiles: trial.quartiles.as_deref().map(|text| pair(text, ',').ok_or_else(|| misread(text))).transpose()?,
        colour: trial.colour.as_deref().map(|text| colour(text).ok_or_else(|| misread(text))).transpose()?,
        baseline_colour: trial
            .baseline_colour
            .as_deref()
            .map(|text| colour(text).ok_or_else(|| misread(text)))
            .transpose()?,
        rank: trial.rank.as_deref().map(|text| rank(text).ok_or_else(|| misread(text))).transpose()?,
        better: trial.better.unwrap_or(Direction::Neither),
        unit,
        year: as_of.year(),
        as_of,
    }))
}

fn misread(text: &str) -> Failure {
    Failure::said(Message::new("misuse-trial-value").with("text", text))
}

/// "10,22" with points for decimals; "10;22" where the decimals have commas.
fn pair(text: &str, separator: char) -> Option<(Decimal, Decimal)> {
    let (low, high) = text.split_once(';').or_else(|| text.split_once(separator))?;
    Some((number::read(low).ok()?.value, number::read(high).ok()?.value))
}

/// "135/180"; with how many share the place: "135/180/7".
fn rank(text: &str) -> Option<Rank> {
    let numbers: Option<Vec<u32>> = text.split('/').map(|number| number.trim().parse().ok()).collect();
    match *numbers? {
        [place, of] => Rank::new(place, of, None),
        [place, of, equal] => Rank::new(place, of, Some(equal)),
        _ => None,
    }
}

fn colour(text: &str) -> Option<Colour> {
    Some(match text.to_lowercase().as_str() {
        "red" | "röd" | "rött" => Colour::Red,
        "yellow" | "gul" | "gult" => Colour::Yellow,
        "green" | "grön" | "grönt" => Colour::Green,
        _ => return None,
    })
}
