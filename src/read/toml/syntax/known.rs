//! The faults that people make, each recognised in its region.

use super::line::Line;
use super::region::{Region, begins_list};
use super::{Change, list, mark, number, quote, separator};
use crate::message::Message;

/// A fault that people make.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) message: Message,
    /// What to write instead; absent where that is the line as it ought to be.
    pub(super) help: Option<Message>,
    /// The words at fault, as bytes of the region.
    pub(super) part: (usize, usize),
    /// What puts it right, sorted by place; none where somebody must decide.
    pub(super) changes: Vec<Change>,
    /// The line as it may be meant, where nothing is beyond doubt.
    pub(super) instead: Option<String>,
}

impl Known {
    pub(super) fn new(message: Message, part: (usize, usize)) -> Self {
        Self { message, help: None, part, changes: Vec::new(), instead: None }
    }

    pub(super) fn change(mut self, start: usize, end: usize, text: impl Into<String>) -> Self {
        self.changes.push(Change { start, end, text: text.into() });
        self
    }

    pub(super) fn instead(mut self, line: impl Into<String>) -> Self {
        self.instead = Some(line.into());
        self
    }

    pub(super) fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }
}

/// What kind of fault it is; the order matters where a line looks like several.
pub(super) fn known(text: &str, region: &Region<'_>) -> Option<Known> {
    if begins_list(text) {
        return list::fault(text);
    }
    let line = Line::read(text, region.fields);
    let line = &line;
    mark::comment(line)
        .or_else(|| number::thousands(line))
        .or_else(|| mark::invisible(line))
        .or_else(|| separator::wrong(line))
        .or_else(|| separator::missing(line))
        .or_else(|| separator::letters(line))
        .or_else(|| mark::no_value(line))
        .or_else(|| list::no_brackets(line))
        .or_else(|| quote::smart(line))
        .or_else(|| quote::backslash(line))
        .or_else(|| quote::broken_line(line))
        .or_else(|| quote::missing(line))
        .or_else(|| quote::inner(line))
        .or_else(|| number::flag(line))
        .or_else(|| number::date(line))
        .or_else(|| number::decimal_comma(line))
        .or_else(|| number::words(line))
        .or_else(|| mark::trailing(line))
        .or_else(|| quote::none(line))
        .or_else(|| quote::trailing_words(line))
        .or_else(|| separator::no_equals(line))
}
