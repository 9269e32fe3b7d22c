//! What is wrong, each with its cell.

use std::fmt::Write as _;

use super::super::super::{Environment, Exit, Failure};
use super::super::trial::Trial;
use super::file::Target;
use super::kept::quoted;
use super::read::Source;
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::read::sheet::Address;
use crate::sheet::{Fault, Unknown, Written};
use crate::source::Span;

/// More faults than this nobody puts right at once.
const MOST: usize = 20;

/// Shows what is wrong with a sheet.
pub(super) struct Shower<'s> {
    pub(super) environment: &'s Environment,
    pub(super) words: &'s Words,
    pub(super) source: &'s Source,
}

impl Shower<'_> {
    fn place(&self, at: Option<Address>) -> String {
        let name = &self.source.name;
        match at {
            Some(at) => format!("{name} {}", self.source.sheet.place(at)),
            None => name.clone(),
        }
    }

    fn line(&self, place: &str, message: &Message, help: Option<&Message>) -> String {
        let words = self.words;
        let mut text = format!("{}: {place}: {}\n", words.word("severity-error"), words.say(message));
        if let Some(help) = help {
            let _ = writeln!(text, "  {}: {}", words.word("label-help"), words.say(help));
        }
        text
    }

    /// Shows faults; nothing is written then.
    pub(super) fn faults(&self, faults: &[Fault]) -> Result<Exit, Failure> {
        let mut text = String::new();
        let mut said: Option<&Message> = None;
        for fault in faults.iter().take(MOST) {
            // What to do is said once where it is the same as above.
            let help = fault.help.as_ref().filter(|help| said != Some(*help));
            text.push_str(&self.line(&self.place(fault.at), &fault.message, help));
            said = fault.help.as_ref();
        }
        self.end(text, faults.len())
    }

    fn end(&self, mut text: String, count: usize) -> Result<Exit, Failure> {
        if count > MOST {
            text.push_str(&(self.words.say(&Message::new("sheet-more").with("count", count - MOST)) + "\n"));
        }
        if !text.is_empty() {
            self.environment.complain(&text);
        }
        Err(Failure::said(Message::new("sheet-nothing-written")))
    }

    /// Shows names that are nobody's, with the lines that would say whose they are.
    pub(super) fn unknown(&self, unknown: &[Unknown], has_aliases: bool) {
        if unknown.is_empty() {
            return;
        }
        let words = self.words;
        let mut text = String::new();
        for name in unknown {
            let message = if name.is_several {
                let ids: Arg = name.near.iter().map(String::as_str).collect();
                Message::new("sheet-name-of-several").with("ids", ids)
            } else {
                Message::new("sheet-unknown-name")
            };
            let message = message.with("text", name.name.as_str()).with("count", name.values);
            text.push_str(&self.line(&self.place(Some(name.at)), &message, None));
        }
        let key = if has_aliases { "sheet-add-lines" } else { "sheet-add-alias" };
        let _ = writeln!(text, "  {}: {}", words.word("label-help"), words.word(key));
        if !has_aliases {
            text.push_str("    [alias]\n");
        }
        for name in unknown {
            let near = name.near.first().cloned().unwrap_or_else(|| words.word("sheet-some-id"));
            let _ = writeln!(text, "    {} = {}", quoted(&name.name), quoted(&near));
        }
        let _ = writeln!(text, "  {}", words.word("sheet-or-skip"));
        self.environment.complain(&text);
    }

    /// Shows what would be wrong with the organisation, at the cells that it comes from.
    pub(super) fn new_faults(&self, trial: &Trial, target: &Target, written: &Written) -> Result<Exit, Failure> {
        let place = |span: Span| {
            if trial.sources.path(span.file) == target.relative {
                return self.place(written.place(span.start));
            }
            let position = trial.sources.position(span);
            format!("{}:{}:{}", trial.sources.shown(span.file), position.line, position.column)
        };
        let mut text = String::new();
        for finding in trial.faults.iter().take(MOST) {
            text.push_str(&self.line(&place(finding.span), &finding.message, finding.help.as_ref()));
            for related in &finding.related {
                let _ = writeln!(text, "  {}: {}", place(related.span), self.words.say(&related.message));
            }
        }
        self.end(text, trial.faults.len())
    }
}
