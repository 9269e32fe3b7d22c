//! A sentence for a person, before any language: a key of the catalogue and what goes into it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A sentence or a word in no language yet; [`crate::language::Words`] puts it into one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// The key in the catalogue.
    pub key: &'static str,
    /// What goes into it, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// Something that goes into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Words of the plan or of a file, taken as they are.
    Text(String),
    /// An exact decimal, written as the language writes numbers.
    Number(Decimal),
    /// How many: decides singular and plural.
    Count(usize),
    /// A day.
    Date(NaiveDate),
    /// Another sentence or word.
    Message(Message),
    /// Several, joined as the language joins them: "a, b och c".
    List(Vec<Arg>),
}

impl Message {
    /// A sentence without anything put into it.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same sentence with one thing more put into it.
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Whether it, or anything that goes into it, is such a message.
    pub fn has(&self, is: &dyn Fn(&Self) -> bool) -> bool {
        is(self) || self.args.iter().any(|(_, arg)| arg.has(is))
    }
}

impl Arg {
    fn has(&self, is: &dyn Fn(&Message) -> bool) -> bool {
        match self {
            Self::Message(message) => message.has(is),
            Self::List(items) => items.iter().any(|item| item.has(is)),
            _ => false,
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl<T: Into<Arg>> FromIterator<T> for Arg {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}
