//! Commands: each reads, thinks and renders; no rule lives here.

mod check;
mod diff;
mod due;
mod environment;
mod explain;
mod export;
mod fix;
mod fmt;
mod git;
mod import;
mod log;
mod looks;
mod matrix;
mod new;
mod output;
mod pages;
mod read;
mod report;
mod scaffold;
mod schema;
mod status;
mod target;
mod version;

use std::ffi::OsString;

pub use environment::Environment;

use crate::cli::{self, Action, Stop};
use crate::language::{Language, Words};
use crate::message::Message;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It was done.
    Done,
    /// The plans have faults, or the versions differ.
    Faults,
    /// It could not be done.
    Failed,
    /// It could not be done, and git is not to take what is there for a result.
    Broken,
}

impl Exit {
    /// The exit status.
    pub fn status(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Faults => 1,
            Self::Failed => 2,
            // A merge driver that ends with 1 to 128 says that there is a conflict.
            Self::Broken => 129,
        }
    }
}

/// What could not be done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something that the catalogue has words for.
    Said(Box<Message>),
    /// Something that the outside world said, with what was being done when it did.
    World(anyhow::Error),
}

impl Failure {
    fn said(message: Message) -> Self {
        Self::Said(Box::new(message))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::World(error.into())
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::World(error)
    }
}

/// Runs a command line.
pub fn run(args: impl IntoIterator<Item = OsString>, environment: &Environment) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let is_merge = args.get(1).is_some_and(|arg| arg == "git") && args.get(2).is_some_and(|arg| arg == "merge");
    match carry_out(args, environment) {
        Exit::Failed if is_merge => Exit::Broken,
        exit => exit,
    }
}

fn carry_out(args: Vec<OsString>, environment: &Environment) -> Exit {
    let language = asked_language(&args).unwrap_or(environment.language);
    let words = Words::new(language);
    let request = match cli::parse(args, &words) {
        Ok(request) => request,
        Err(Stop::Shown(text)) => return environment.print(&text),
        Err(Stop::Misused(text)) => return fail(environment, &words, text),
    };
    let result = match &request.action {
        Action::Check(checking) => match checking.fix {
            None => check::check(environment, &request, &words, checking),
            Some(fixing) => fix::fix(
                environment,
                &request,
                &words,
                fixing,
                |overlay| check::read(environment, checking, overlay),
                || check::check(environment, &request, &words, checking),
            ),
        },
        Action::Pages { code, markdown } => pages::pages(environment, &request, &words, code.as_deref(), *markdown),
        Action::Status(judging) => status::status(environment, &request, &words, judging),
        Action::Report(reporting) if reporting.scaffold => scaffold::scaffold(environment, &words, &reporting.judging),
        Action::Report(reporting) => report::report(environment, &request, &words, reporting),
        Action::Target { phrase, trial } => target::target(environment, &request, &words, phrase, trial),
        Action::Diff(diffing) => diff::diff(environment, &request, &words, diffing),
        Action::Log(logging) => log::log(environment, &request, &words, logging),
        Action::Matrix { judging, markdown } => matrix::matrix(environment, &request, &words, judging, *markdown),
        Action::Export(exporting) => export::export(environment, &request, &words, exporting),
        Action::Due(judging) => due::due(environment, &request, &words, judging),
        Action::Fmt(formatting) => fmt::fmt(environment, &request, &words, formatting),
        Action::New(creating) => new::new(environment, &words, creating),
        Action::Import(importing) => import::import(environment, &request, &words, importing),
        Action::Schema(file) => schema::schema(environment, &request, &words, *file),
        Action::Git(asked) => git::git(environment, &words, asked),
        Action::Explain { id, judging } => explain::explain(environment, &request, &words, id, judging),
    };
    result.unwrap_or_else(|failure| {
        let what = match failure {
            Failure::Said(message) => words.say(&message),
            Failure::World(error) => format!("{error:#}"),
        };
        fail(environment, &words, what)
    })
}

fn fail(environment: &Environment, words: &Words, what: String) -> Exit {
    environment.complain(&words.say(&Message::new("failure").with("what", what)));
    Exit::Failed
}

/// The language of help and of what is misused: known before the line is understood.
fn asked_language(args: &[OsString]) -> Option<Language> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let code = if arg == "--lang" { args.next() } else { arg.strip_prefix("--lang=") };
        if let Some(language) = code.and_then(Language::from_code) {
            return Some(language);
        }
    }
    None
}
