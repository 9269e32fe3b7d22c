//! What differs between two versions, for a terminal: a plan at a time, a line a change; or only how many they are.

use super::compared::{Compared, OfPlan, counted};
use super::said::said;
use crate::diff::{Change, Shift, TargetShift, What, grouped};
use crate::language::Words;
use crate::message::Message;
use crate::render::diagnostics::Style;
use crate::render::wrap::wrap;

const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const YELLOW: &str = "\x1b[33m";
const BOLD: &str = "\x1b[1m";
const PLAIN: &str = "\x1b[0m";

/// Every change in words, last how many they are.
pub fn text(words: &Words, compared: &Compared, style: Style) -> String {
    let mut page = Page { words, compared, style, text: String::new() };
    page.sides();
    for of in compared.plans(words) {
        page.heading(&of);
        for change in grouped(&of.changes.into_iter().cloned().collect::<Vec<_>>()) {
            page.change(&change);
        }
    }
    page.end()
}

/// How many changes there are of each kind, plan by plan.
pub fn stat(words: &Words, compared: &Compared, style: Style) -> String {
    let mut page = Page { words, compared, style, text: String::new() };
    page.sides();
    for of in compared.plans(words) {
        page.heading(&of);
        page.lines("  ", "  ", &words.say(&counted(of.changes)));
    }
    page.end()
}

struct Page<'p> {
    words: &'p Words,
    compared: &'p Compared,
    style: Style,
    text: String,
}

impl Page<'_> {
    fn sides(&mut self) {
        if !self.compared.is_same() {
            let sides = self.words.say(&self.compared.sides());
            self.lines("", "", &sides);
        }
    }

    fn heading(&mut self, of: &OfPlan<'_>) {
        let title = of.title.as_str();
        let heading = match of.plan.filter(|plan| plan.as_str() != title) {
            Some(plan) => self.words.say(&Message::new("diff-plan").with("title", title).with("plan", plan.as_str())),
            None => title.to_owned(),
        };
        self.text.push('\n');
        for line in wrap(&heading, self.style.width) {
            self.painted(BOLD, &line);
            self.text.push('\n');
        }
    }

    fn change(&mut self, change: &Change) {
        let (mark, colour) = mark(change);
        let said = self.words.say(&said(change));
        for (at, line) in wrap(&said, self.style.width.saturating_sub(4)).into_iter().enumerate() {
            self.text.push_str("  ");
            match at {
                0 => self.painted(colour, mark),
                _ => self.text.push(' '),
            }
            self.text.push(' ');
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn end(mut self) -> String {
        for unread in self.compared.left_out() {
            self.text.push('\n');
            self.lines("", "", &self.words.say(&unread));
        }
        if !self.compared.is_same() || self.compared.unread().next().is_none() {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            let counted = self.words.say(&counted(self.compared.changes()));
            for line in wrap(&counted, self.style.width) {
                self.painted(BOLD, &line);
                self.text.push('\n');
            }
        }
        self.text.trim_start_matches('\n').to_owned()
    }

    fn lines(&mut self, first: &str, rest: &str, text: &str) {
        for (at, line) in wrap(text, self.style.width.saturating_sub(rest.len())).into_iter().enumerate() {
            self.text.extend([if at == 0 { first } else { rest }, line.as_str(), "\n"]);
        }
    }

    fn painted(&mut self, colour: &str, text: &str) {
        if self.style.colour {
            self.text.extend([colour, text, PLAIN]);
        } else {
            self.text.push_str(text);
        }
    }
}

/// Come, gone or other; green for what asks for more, red for what asks for less.
fn mark(change: &Change) -> (&'static str, &'static str) {
    match &change.what {
        What::Added(_) => ("+", GREEN),
        What::Removed(_) => ("−", RED),
        What::Target(_, _, _, shift) | What::Rule(_, _, _, shift) => match shift {
            TargetShift::Set => ("+", GREEN),
            TargetShift::Dropped => ("−", RED),
            TargetShift::By(Shift::Sharpened) => ("↑", GREEN),
            TargetShift::By(Shift::Loosened) => ("↓", RED),
            _ => ("~", YELLOW),
        },
        _ => ("~", YELLOW),
    }
}
