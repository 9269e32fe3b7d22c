//! What is wrong in a template, in the user's language, with file and line.

use std::error::Error as _;
use std::fmt;

use minijinja::{Error, ErrorKind};

use super::Template;
use crate::message::Message;

/// A template that can't be used.
#[derive(Debug)]
pub struct Fault(pub Message);

/// What a function of ours says of how it was called; it travels inside the engine's own error.
#[derive(Debug)]
pub(super) struct Misused(pub(super) Message);

impl fmt::Display for Misused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.key)
    }
}

impl std::error::Error for Misused {}

impl Misused {
    /// The engine's error that carries it.
    pub(super) fn error(message: Message) -> Error {
        Error::new(ErrorKind::InvalidOperation, message.key).with_source(Self(message))
    }
}

impl Fault {
    /// Says what the engine found.
    pub(super) fn new(error: &Error, own: &[Template]) -> Self {
        let innermost = innermost(error);
        let name = innermost.name().unwrap_or_default();
        let shown = own.iter().find(|template| template.name == name).map_or(name, |template| template.shown.as_str());
        let misused = innermost.source().and_then(|source| source.downcast_ref::<Misused>());
        let what = misused.map_or_else(|| what(innermost), |misused| misused.0.clone());
        let message = Message::new("failure-template").with("file", shown);
        Self(message.with("line", innermost.line().unwrap_or(1).to_string()).with("what", what))
    }
}

/// What went wrong in a part is told of that part, not of the template that took it in.
fn innermost(error: &Error) -> &Error {
    let mut found = error;
    while let Some(inner) = found.source().and_then(|source| source.downcast_ref::<Error>()) {
        if inner.name().is_none() {
            break;
        }
        found = inner;
    }
    found
}

fn what(error: &Error) -> Message {
    let words = error.range().and_then(|range| error.template_source()?.get(range)).unwrap_or_default();
    let key = match error.kind() {
        ErrorKind::SyntaxError | ErrorKind::InvalidDelimiter => "template-syntax",
        ErrorKind::UndefinedError => "template-undefined",
        ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => "template-function",
        ErrorKind::UnknownFilter => "template-filter",
        ErrorKind::UnknownTest => "template-test",
        ErrorKind::TemplateNotFound | ErrorKind::BadInclude => "template-part",
        ErrorKind::MissingArgument | ErrorKind::TooManyArguments => "template-arguments",
        _ => "template-other",
    };
    let words = words.lines().next().unwrap_or_default().trim();
    let words = words.trim_start_matches("{{").trim_end_matches("}}").trim();
    let words = words.strip_prefix("include ").map_or(words, |name| name.trim().trim_matches(['"', '\'']));
    Message::new(key).with("words", words)
}
