//! What can be typed: the commands, their options and their help, in the user's language.

mod checking;
mod creating;
mod diffing;
mod exporting;
mod fmt;
mod git;
mod help;
mod importing;
mod logging;
mod misuse;
mod report_format;
mod reporting;

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use chrono::NaiveDate;
use clap::ArgMatches;

pub use checking::{CheckFormat, Checking, Fixing, MOST};
pub use creating::{Creating, NewOrganisation, NewPlan, Part};
pub use diffing::{DiffFormat, Diffing};
pub use exporting::{ExportFormat, Exporting};
pub use fmt::{FormatFiles, Formatting};
pub use git::{Git, Merging};
pub use importing::{ImportKolada, ImportSheet, Importing};
pub use logging::Logging;
pub use report_format::ReportFormat;
pub use reporting::{ReportKind, Reporting};

use crate::check;
use crate::format::File;
use crate::language::{Language, Words};
use crate::message::Message;
use crate::model::direction::Direction;
use crate::read::period;

/// What somebody asked for.
#[derive(Debug)]
pub struct Request {
    /// What to do.
    pub action: Action,
    /// The language asked for.
    pub language: Option<Language>,
    /// Whether to use colours.
    pub colour: ColorChoice,
    /// The file to write instead of standard output.
    pub output: Option<PathBuf>,
    /// Whether a file that is not the tool's own may be written over.
    pub force: bool,
}

/// What to do.
#[derive(Debug)]
pub enum Action {
    /// Find what is wrong.
    Check(Box<Checking>),
    /// Show how the goals stand.
    Status(Judging),
    /// Write a report, or what is to be filled in for one.
    Report(Box<Reporting>),
    /// Read a target phrase, and judge values by it.
    Target {
        /// The phrase, or "-" for a phrase a line from standard input.
        phrase: String,
        /// What is tried.
        trial: Box<Trial>,
    },
    /// Say what differs between two versions.
    Diff(Box<Diffing>),
    /// Say when something of a plan changed.
    Log(Logging),
    /// Show the plan on a page.
    Matrix {
        /// What is shown.
        judging: Judging,
        /// Whether as Markdown.
        markdown: bool,
    },
    /// Write tables for other programs.
    Export(Box<Exporting>),
    /// Give files the one layout.
    Fmt(Box<Formatting>),
    /// Say what is to be measured or reported, and what is late.
    Due(Judging),
    /// Say what a check is about, or all of them.
    Pages {
        /// The check's name; absent for all.
        code: Option<String>,
        /// Whether as Markdown.
        markdown: bool,
    },
    /// Make an organisation or a plan.
    New(Box<Creating>),
    /// Bring figures in.
    Import(Box<Importing>),
    /// Tell an editor what a file may hold.
    Schema(File),
    /// Set git up for plans, or answer git.
    Git(Git),
    /// Say why an indicator or goal is judged as it is.
    Explain {
        /// The indicator's or goal's id.
        id: String,
        /// What is judged.
        judging: Judging,
    },
}

/// Values to try a target phrase on, as they were typed.
#[derive(Debug, Default)]
pub struct Trial {
    /// Which way is better.
    pub better: Option<Direction>,
    /// What the values count.
    pub unit: Option<String>,
    /// What was measured, or how far something has come.
    pub outcome: Option<String>,
    /// Where it started.
    pub baseline: Option<String>,
    /// The comparison group's value.
    pub group: Option<String>,
    /// The group's quartiles.
    pub quartiles: Option<String>,
    /// The colour of the outcome.
    pub colour: Option<String>,
    /// The colour of the baseline.
    pub baseline_colour: Option<String>,
    /// The place among the group's members.
    pub rank: Option<String>,
    /// The day it is judged for.
    pub as_of: Option<NaiveDate>,
    /// Whether the answer is for other programs.
    pub json: bool,
}

/// What is judged, and how the answer is shown.
#[derive(Debug)]
pub struct Judging {
    /// The folder.
    pub path: PathBuf,
    /// The day it is judged for.
    pub as_of: Option<NaiveDate>,
    /// Whether the answer is for other programs.
    pub json: bool,
    /// Whether the answer is Markdown.
    pub markdown: bool,
}

/// What stops a run before it begins.
#[derive(Debug)]
pub enum Stop {
    /// Help or the version: what was asked for.
    Shown(String),
    /// The line can't be understood, in the user's language.
    Misused(String),
}

/// Reads the words of a command line.
///
/// # Errors
/// [`Stop`] where help was asked for, or the line can't be understood.
pub fn parse(args: impl IntoIterator<Item = OsString>, words: &Words) -> Result<Request, Stop> {
    let matches = help::command(words).try_get_matches_from(args).map_err(|error| misuse::stop(&error, words))?;
    let Some((name, sub)) = matches.subcommand() else {
        return Err(Stop::Shown(help::command(words).render_help().to_string()));
    };
    if let ("git", Some((inner, sub))) = (name, sub.subcommand()) {
        return Ok(Request {
            action: Action::Git(git::git(inner, sub, words)?),
            language: text(sub, "lang").and_then(Language::from_code),
            colour: ColorChoice::Auto,
            output: None,
            force: false,
        });
    }
    // `plan new plan`: the options stand after the second word.
    let (name, made, sub) = match sub.subcommand() {
        Some((made, below)) => (name, made, below),
        None => (name, "", sub),
    };
    let judging = || -> Result<Judging, Stop> {
        let path = sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from("."));
        let format = text(sub, "format");
        Ok(Judging {
            path,
            as_of: as_of(sub, words)?,
            json: format == Some("json"),
            markdown: format == Some("markdown"),
        })
    };
    let action = match name {
        "check" => Action::Check(Box::new(checking::checking(sub, words)?)),
        "status" => Action::Status(judging()?),
        "report" => Action::Report(Box::new(reporting::reporting(sub, judging()?))),
        "matrix" => Action::Matrix { judging: judging()?, markdown: text(sub, "format") == Some("markdown") },
        "diff" => Action::Diff(Box::new(diffing::diffing(sub, words)?)),
        "log" => Action::Log(logging::logging(sub)),
        "due" => Action::Due(judging()?),
        "fmt" => Action::Fmt(Box::new(fmt::formatting(sub, words)?)),
        "export" => {
            let output = sub.get_one::<PathBuf>("output").map(PathBuf::as_path);
            Action::Export(Box::new(exporting::exporting(sub, judging()?, output, words)?))
        }
        "new" => Action::New(Box::new(creating::creating(made, sub))),
        "import" => Action::Import(Box::new(importing::importing(made, sub, words)?)),
        "schema" => Action::Schema(text(sub, "file").and_then(File::from_name).unwrap_or(File::Plan)),
        "target" => Action::Target {
            phrase: text(sub, "phrase").unwrap_or_default().to_owned(),
            trial: Box::new(trial(sub, words)?),
        },
        _ if sub.get_flag("checks") => Action::Pages { code: None, markdown: text(sub, "format") == Some("markdown") },
        _ if text(sub, "id").is_some_and(|id| check::page(id).is_some()) => Action::Pages {
            code: text(sub, "id").map(str::to_owned),
            markdown: text(sub, "format") == Some("markdown"),
        },
        _ => Action::Explain { id: text(sub, "id").unwrap_or_default().to_owned(), judging: judging()? },
    };
    Ok(Request {
        action,
        language: text(sub, "lang").and_then(Language::from_code),
        colour: match text(sub, "color") {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            _ => ColorChoice::Auto,
        },
        output: sub.try_get_one::<PathBuf>("output").ok().flatten().cloned(),
        force: sub.try_get_one::<bool>("force").ok().flatten().copied().unwrap_or_default(),
    })
}

fn trial(sub: &ArgMatches, words: &Words) -> Result<Trial, Stop> {
    let given = |name: &str| text(sub, name).map(str::to_owned);
    Ok(Trial {
        better: match text(sub, "better") {
            Some("higher") => Some(Direction::Higher),
            Some("lower") => Some(Direction::Lower),
            Some(_) => Some(Direction::Neither),
            None => None,
        },
        unit: given("unit"),
        outcome: given("outcome"),
        baseline: given("baseline"),
        group: given("group"),
        quartiles: given("quartiles"),
        colour: given("colour"),
        baseline_colour: given("baseline-colour"),
        rank: given("rank"),
        as_of: as_of(sub, words)?,
        json: text(sub, "format") == Some("json"),
    })
}

fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("path").into_iter().flatten().cloned().collect();
    if paths.is_empty() { vec![PathBuf::from(".")] } else { paths }
}

/// A day, or the last day of a period.
fn as_of(matches: &ArgMatches, words: &Words) -> Result<Option<NaiveDate>, Stop> {
    let Some(text) = text(matches, "as-of") else { return Ok(None) };
    let message = || words.say(&Message::new("misuse-as-of").with("text", text));
    period::read(text).map(|period| Some(period.last())).ok_or_else(|| Stop::Misused(message()))
}
