//! The interview: a question a line, what is taken for granted in brackets. Nothing is written until it is over.

use super::super::{Environment, Failure};
use crate::language::Words;
use crate::message::Message;

/// Somebody at a terminal.
#[derive(Clone, Copy)]
pub(super) struct Asker<'e> {
    environment: &'e Environment,
    words: &'e Words,
}

impl<'e> Asker<'e> {
    /// Whoever can be asked.
    pub(super) fn new(environment: &'e Environment, words: &'e Words) -> Option<Self> {
        environment.answers.then_some(Self { environment, words })
    }

    /// Says something.
    pub(super) fn say(self, message: &Message) {
        self.environment.print(&(self.words.say(message) + "\n"));
    }

    /// An answer; empty is the default.
    pub(super) fn ask(self, question: &Message, default: &str) -> Result<String, Failure> {
        let question = self.words.say(question);
        let default_shown = if default.is_empty() { String::new() } else { format!(" [{default}]") };
        self.environment.print(&format!("{question}{default_shown}: "));
        let Some(line) = self.environment.line()? else {
            self.environment.print("\n");
            return Err(Failure::said(Message::new("new-broken-off")));
        };
        let answer = line.trim();
        Ok(if answer.is_empty() { default.to_owned() } else { answer.to_owned() })
    }

    /// An answer that there must be.
    pub(super) fn must(self, question: &Message, default: &str) -> Result<String, Failure> {
        self.until(question, default, |answer| {
            if answer.is_empty() { Err(Message::new("new-must-answer")) } else { Ok(answer.to_owned()) }
        })
    }

    /// An answer that can be understood: until it can, the question is asked again, with what is wrong.
    pub(super) fn until<T>(
        self,
        question: &Message,
        default: &str,
        understand: impl Fn(&str) -> Result<T, Message>,
    ) -> Result<T, Failure> {
        loop {
            match understand(&self.ask(question, default)?) {
                Ok(understood) => return Ok(understood),
                Err(why) => self.say(&why),
            }
        }
    }

    /// Yes or no; yes is taken for granted.
    pub(super) fn yes(self, question: &Message) -> Result<bool, Failure> {
        let yes = self.words.word("new-yes");
        let no = self.words.word("new-no");
        self.until(question, &yes, |answer| {
            let answer = answer.to_lowercase();
            let is = |word: &str| !answer.is_empty() && word.starts_with(&answer);
            if is(&yes) {
                Ok(true)
            } else if is(&no) {
                Ok(false)
            } else {
                Err(Message::new("new-yes-or-no"))
            }
        })
    }
}
