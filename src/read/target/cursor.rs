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
}

/// A place in a stretch of tokens.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) phrase: &'a str,
    pub(super) context: Context<'a>,
    tokens: &'a [Token],
    at: usize,
    furthest: &'a Cell<usize>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(phrase: &'a str, tokens: &'a [Token], context: Context<'a>, furthest: &'a Cell<usize>) -> Self {
        Self { phrase, context, tokens, at: 0, furthest }
    }

    pub(super) fn tokens(&self) -> &'a [Token] {
        self.tokens
    }

    /// The same phrase, only the tokens from here up to `end`.
    pub(super) fn until(&self, end: usize) -> Self {
        Self { tokens: self.tokens.get(self.at..end).unwrap_or_default(), at: 0, ..*self }
    }

    /// The same phrase, only the tokens from `start` on.
    pub(super) fn starting(&self, start: usize) -> Self {
        Self { tokens: self.tokens.get(start..).unwrap_or_default(), at: 0, ..*self }
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
        let reached = self.peek().map_or_else(|| self.tokens.last().map_or(0, |token| token.end), |token| token.start);
        self.furthest.set(self.furthest.get().max(reached));
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
            let end = from.tokens.get(from.at + length - 1)?.end;
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
