//! The options of `plan log`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::help::{choice, subcommand};
use super::text;
use crate::language::Words;

/// What the history is asked for of.
#[derive(Debug)]
pub struct Logging {
    /// The id of a goal, an indicator, an activity or a row of the budget.
    pub id: String,
    /// The folder.
    pub path: PathBuf,
    /// Whether the answer is for other programs.
    pub json: bool,
}

/// `plan log` with its arguments and options.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let argument = |name: &'static str, shown: String, help: &str| {
        Arg::new(name).value_name(shown).help(say(help)).help_heading(say("cli-arguments"))
    };
    subcommand(words, "log", "cli-log")
        .arg(argument("id", "ID".to_owned(), "cli-log-id-help").required(true))
        .arg(argument("path", say("cli-path"), "cli-path-help").value_parser(clap::value_parser!(PathBuf)))
        .arg(choice("format", &["text", "json"]).help(say("cli-format-text")).help_heading(say("cli-options")))
}

/// Reads the options of `log`.
pub(super) fn logging(sub: &ArgMatches) -> Logging {
    Logging {
        id: text(sub, "id").unwrap_or_default().to_owned(),
        path: sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from(".")),
        json: text(sub, "format") == Some("json"),
    }
}
