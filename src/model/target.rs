//! Target (målvärde, etappmål): what an indicator shall reach, in the adopted words and as a rule.

use super::period::Period;
use super::rule::Rule;
use crate::source::{At, Span};

/// A rule together with the words it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The words.
    pub text: At<String>,
    /// What they mean.
    pub rule: Rule,
}

/// How a target is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// By a rule: read from the adopted words, from `rule` beside them, or decided once for many.
    Rule(Statement),
    /// The words could not be read; a finding says so.
    Unreadable,
}

/// What an indicator shall reach, for the plan's whole period or for one part of it.
#[derive(Debug, Clone)]
pub struct Target {
    /// The words as adopted.
    pub text: At<String>,
    /// What they mean.
    pub reading: Reading,
    /// The part of the plan's period it is for; absent: all of it.
    pub period: Option<Period>,
    /// Where that part is named.
    pub period_at: Option<Span>,
}

impl Target {
    /// The rule, where the words could be read.
    pub fn rule(&self) -> Option<&Rule> {
        match &self.reading {
            Reading::Rule(statement) => Some(&statement.rule),
            Reading::Unreadable => None,
        }
    }

    /// Where the words stand that are judged by.
    pub fn rule_span(&self) -> Span {
        match &self.reading {
            Reading::Rule(statement) => statement.text.span,
            Reading::Unreadable => self.text.span,
        }
    }
}
