//! `plan target`: how a phrase was read, and how it judges what was tried.

use std::fmt::Write as _;

use serde::Serialize;

use super::rule::rule;
use super::verdict::capital;
use super::wrap::wrap;
use crate::language::Words;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::rule::Rule;
use crate::model::verdict::Verdict;

/// What is said of a phrase.
#[derive(Debug)]
pub struct Answer {
    phrase: String,
    rule: Option<String>,
    words: Option<String>,
    kind: Option<&'static str>,
    verdict: Option<(Verdict, String)>,
    reason: Option<String>,
    /// What could not be read.
    pub error: Option<String>,
    help: Option<String>,
}

impl Answer {
    /// A phrase that was read.
    pub fn of(words: &Words, phrase: &str, read: &Rule, better: Direction) -> Self {
        Self {
            phrase: phrase.to_owned(),
            rule: Some(read.to_string()),
            words: Some(words.say(&rule(None, Some(better), read))),
            kind: Some(read.kind()),
            verdict: None,
            reason: None,
            error: None,
            help: None,
        }
    }

    /// A phrase that could not be read.
    pub fn unreadable(phrase: &str, error: String, help: String) -> Self {
        let phrase = phrase.to_owned();
        Self {
            phrase,
            rule: None,
            words: None,
            kind: None,
            verdict: None,
            reason: None,
            error: Some(error),
            help: Some(help),
        }
    }

    /// What came of the values that were tried.
    pub fn judged(&mut self, words: &Words, verdict: Verdict, reason: &[Message]) {
        let sentences: Vec<String> = reason.iter().map(|sentence| capital(&words.say(sentence))).collect();
        self.verdict = Some((verdict, words.say(&verdict.word())));
        self.reason = Some(sentences.join(" "));
    }
}

#[derive(Serialize)]
struct ReadJson<'a> {
    phrase: &'a str,
    rule: Option<&'a str>,
    kind: Option<&'a str>,
    verdict: Option<Verdict>,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct UnreadableJson<'a> {
    phrase: &'a str,
    error: &'a str,
    help: Option<&'a str>,
}

/// The answer on one line, for other programs.
pub fn json(answer: &Answer) -> String {
    let line = match &answer.error {
        Some(error) => {
            serde_json::to_string(&UnreadableJson { phrase: &answer.phrase, error, help: answer.help.as_deref() })
        }
        None => serde_json::to_string(&ReadJson {
            phrase: &answer.phrase,
            rule: answer.rule.as_deref(),
            kind: answer.kind,
            verdict: answer.verdict.as_ref().map(|(verdict, _)| *verdict),
            reason: answer.reason.as_deref(),
        }),
    };
    line.unwrap_or_default()
}

/// The answer for a person.
pub fn text(words: &Words, answer: &Answer, width: usize) -> String {
    let verdict = answer.verdict.as_ref().map(|(_, word)| word.clone());
    let lines = [
        ("heading-target", Some(answer.phrase.clone())),
        ("explain-rule", answer.words.clone()),
        ("target-rule", answer.rule.clone()),
        ("heading-verdict", verdict),
        ("target-reason", answer.reason.clone()),
        ("target-error", answer.error.clone()),
        ("target-help", answer.help.clone()),
    ];
    let shown: Vec<(String, String)> =
        lines.into_iter().filter_map(|(key, text)| Some((words.word(key), text?))).collect();
    let indent = shown.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0) + 2;
    let mut text = String::new();
    for (label, value) in shown {
        let lines = wrap(&value, width.saturating_sub(indent).max(20));
        let gap = " ".repeat(indent - label.chars().count());
        let _ = writeln!(text, "{label}{gap}{}", lines.join(&format!("\n{}", " ".repeat(indent))));
    }
    text
}
