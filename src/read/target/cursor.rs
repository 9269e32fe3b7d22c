//! A place in the pieces of a phrase, moved forward by what the grammar accepts.

use std::cell::Cell;

use rust_decimal::Decimal;

use super::token::{Kind, Token};
use crate::model::period::Period;
use crate::read::period;

/// What a phrase may refer to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// The organisation's comparison groups: id and name.
    pub groups: &'a [(crate::model::id::Id, String)],
    /// The indicator's unit.
    pub unit: Option<&'a crate::model::unit::Unit>,
    /// The indicator's title: a target may repeat its words ("Sjuktalen har minskat till 6,5 %").
    pub title: Option<&'a str>,
}

impl Context<'_> {
    /// Whether the title has a word, in some inflection: of long words the beginnings are compared.
    fn titled(&self, word: &str) -> bool {
        let stem =
            |word: &str| word.chars().take(word.chars().count().saturating_sub(2).clamp(4, 12)).collect::<String>();
        let title = self.title.unwrap_or_default().to_lowercase();
        let mut words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if word.chars().count() < 4 {
            return words.any(|other| other == word);
        }
        let stem = stem(word);
        words.any(|other| other.starts_with(&stem))
    }
}

/// A place in a stretch of tokens.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) phrase: &'a str,
    pub(super) context: Context<'a>,
    tokens: &'a [Token],
    at: usize,
    progress: &'a Progress,
    /// How far it gets says nothing of where understanding ends.
    silent: bool,
    /// How many modifiers have been taken off: each doubles the ways to read what is left.
    depth: usize,
}

/// What has been found out on all the ways through a phrase.
#[derive(Default)]
pub(super) struct Progress {
    /// How far any of them got, in bytes.
    pub(super) furthest: Cell<usize>,
    /// Whether any of them asked for the title: then the phrase means what it means under that title only.
    pub(super) titled: Cell<bool>,
}

/// So many things may be said of one rule.
const DEEPEST: usize = 5;

impl<'a> Cursor<'a> {
    pub(super) fn new(phrase: &'a str, tokens: &'a [Token], context: Context<'a>, progress: &'a Progress) -> Self {
        Self { phrase, context, tokens, at: 0, progress, silent: false, depth: 0 }
    }

    pub(super) fn tokens(&self) -> &'a [Token] {
        self.tokens
    }

    /// The same phrase, only the tokens from here up to `end`.
    pub(super) fn until(&self, end: usize) -> Self {
        Self { tokens: self.tokens.get(self.at..end).unwrap_or_default(), at: 0, ..*self }
    }

    /// The same phrase, with other tokens for the rest of it.
    pub(super) fn over<'b>(&self, tokens: &'b [Token]) -> Cursor<'b>
    where
        'a: 'b,
    {
        Cursor { tokens, at: 0, ..*self }
    }

    /// The same phrase, only the tokens from `start` on.
    pub(super) fn starting(&self, start: usize) -> Self {
        Self { tokens: self.tokens.get(start..).unwrap_or_default(), at: 0, ..*self }
    }

    /// The same stretch with one modifier less around it; `None` where too many were there.
    pub(super) fn deeper(&self) -> Option<Self> {
        (self.depth < DEEPEST).then(|| Self { depth: self.depth + 1, ..*self })
    }

    /// The same stretch, tried out: what is understood of it is not remembered.
    pub(super) fn silent(&self) -> Self {
        Self { silent: true, ..*self }
    }

    pub(super) fn rest(&self) -> Self {
        self.starting(self.at)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.at)
    }

    fn step(&mut self) {
        self.at += 1;
        if self.silent {
            return;
        }
        let reached = self.peek().map_or_else(|| self.tokens.last().map_or(0, |token| token.end), |token| token.start);
        self.progress.furthest.set(self.progress.furthest.get().max(reached));
    }

    /// Takes the next word if it has this base form.
    pub(super) fn take(&mut self, lemma: &str) -> bool {
        let is = self.peek().is_some_and(|token| matches!(token.kind, Kind::Known(known) if known == lemma));
        if is {
            self.step();
        }
        is
    }

    /// Takes the next word if it has one of these base forms, and says which.
    pub(super) fn one_of(&mut self, lemmas: &[&'static str]) -> Option<&'static str> {
        lemmas.iter().copied().find(|lemma| self.take(lemma))
    }

    /// Takes "fr.o.m.", "t.o.m.": these words, each with its full stop.
    pub(super) fn abbreviation(&mut self, words: &[&str]) -> bool {
        let before = *self;
        let all = words.iter().all(|word| {
            let is = self.peek().is_some_and(|token| token.word == *word);
            if is {
                self.step();
                self.sign('.');
            }
            is
        });
        if !all {
            *self = before;
        }
        all
    }

    /// Takes these words in this order, or nothing.
    pub(super) fn words(&mut self, lemmas: &[&str]) -> bool {
        let before = *self;
        let all = lemmas.iter().all(|lemma| self.take(lemma));
        if !all {
            *self = before;
        }
        all
    }

    pub(super) fn sign(&mut self, sign: char) -> bool {
        let is = self.peek().is_some_and(|token| token.kind == Kind::Sign(sign));
        if is {
            self.step();
        }
        is
    }

    pub(super) fn number(&mut self) -> Option<Decimal> {
        let Kind::Number(number) = self.peek()?.kind else { return None };
        self.step();
        Some(number)
    }

    /// Takes the next word if the lexicon does not know it.
    pub(super) fn unknown(&mut self) -> bool {
        let is = self.peek().is_some_and(|token| token.kind == Kind::Unknown);
        if is {
            self.step();
        }
        is
    }

    /// Takes the next word if the indicator's title has it: then it says nothing new.
    pub(super) fn of_title(&mut self) -> bool {
        let is = self.peek().is_some_and(|token| {
            let may_be = matches!(token.kind, Kind::Unknown | Kind::Known("noun" | "index-word"));
            self.progress.titled.set(self.progress.titled.get() || may_be);
            may_be && self.context.titled(&token.word)
        });
        if is {
            self.step();
        }
        is
    }

    /// Takes the next word whatever it is, as written in lower case.
    pub(super) fn any_word(&mut self) -> Option<&'a str> {
        let token = self.peek()?;
        if !matches!(token.kind, Kind::Known(_) | Kind::Unknown) {
            return None;
        }
        self.step();
        Some(&token.word)
    }

    /// Takes the longest run of tokens that reads as a period; "år" before it is part of it.
    pub(super) fn period(&mut self) -> Option<Period> {
        let mut from = *self;
        from.take("year");
        let start = from.peek()?.start;
        for length in (1..=from.tokens.len().saturating_sub(from.at).min(8)).rev() {
            let run = from.tokens.get(from.at..from.at + length)?;
            // "från 2022 till 10" is no run of months.
            if run.iter().any(|token| token.kind == Kind::Known("to")) {
                continue;
            }
            let end = run.last()?.end;
            if let Some(period) = self.phrase.get(start..end).and_then(period::read) {
                for _ in 0..length {
                    from.step();
                }
                *self = from;
                return Some(period);
            }
        }
        None
    }

    /// Takes words that together are this name, compared without regard to case.
    pub(super) fn name(&mut self, name: &str) -> bool {
        let Some(first) = self.peek() else { return false };
        let name = name.to_lowercase();
        let mut ahead = *self;
        while let Some(token) = ahead.peek() {
            ahead.at += 1;
            let Some(text) = self.phrase.get(first.start..token.end) else { return false };
            if text.to_lowercase() == name {
                ahead.at -= 1;
                ahead.step();
                *self = ahead;
                return true;
            }
            if text.len() >= name.len() {
                return false;
            }
        }
        false
    }
}
