//! What differs between two versions, for a terminal: a plan at a time, a line a change; or only how many they are.

use super::compared::{Compared, OfPlan, counted};
use super::said::{parts, said};
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
        page.changes(&grouped(&of.changes.into_iter().cloned().collect::<Vec<_>>()));
    }
    page.end(true)
}

/// How many changes there are of each kind, plan by plan.
pub fn stat(words: &Words, compared: &Compared, style: Style) -> String {
    let mut page = Page { words, compared, style, text: String::new() };
    page.sides();
    let plans = compared.plans(words);
    let is_one = plans.len() == 1;
    for of in plans {
        page.heading(&of);
        page.lines("  ", "  ", &words.say(&counted(of.changes)));
    }
    // Of one plan the sum is what has been said already.
    page.end(!is_one)
}

/// A change, and what became of the thing that it is about.
type Told<'c> = (&'c Change, String);

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

    /// Several changes of the same thing stand under it.
    fn changes(&mut self, changes: &[Change]) {
        let mut things: Vec<(Option<String>, Vec<Told<'_>>)> = Vec::new();
        for change in changes {
            let parts = parts(change).map(|(about, what)| (self.words.say(&about), self.words.say(&what)));
            let (about, what) = parts.map_or((None, String::new()), |(about, what)| (Some(about), what));
            match things.iter_mut().find(|(known, _)| about.is_some() && *known == about) {
                Some((_, told)) => told.push((change, what)),
                None => things.push((about, vec![(change, what)])),
            }
        }
        for (about, told) in things {
            match (about, told.as_slice()) {
                (Some(about), [_, _, ..]) => {
                    self.lines("  ", "  ", &about);
                    for (change, what) in &told {
                        self.change("    ", change, what);
                    }
                }
                _ => {
                    for (change, _) in told {
                        self.change("  ", change, &self.words.say(&said(change)));
                    }
                }
            }
        }
    }

    fn change(&mut self, indent: &str, change: &Change, said: &str) {
        let (mark, colour) = mark(change);
        for (at, line) in wrap(said, self.style.width.saturating_sub(indent.len() + 2)).into_iter().enumerate() {
            self.text.push_str(indent);
            match at {
                0 => self.painted(colour, mark),
                _ => self.text.push(' '),
            }
            self.text.extend([" ", line.as_str(), "\n"]);
        }
    }

    fn end(mut self, sums_up: bool) -> String {
        for unread in self.compared.left_out() {
            self.text.push('\n');
            self.lines("", "", &self.words.say(&unread));
        }
        if sums_up && (!self.compared.is_same() || self.compared.unread().next().is_none()) {
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
