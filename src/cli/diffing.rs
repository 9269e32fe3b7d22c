//! The options of `plan diff` and `plan log`: which versions, and how the answer is shown.

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::{as_of_arg, choice, subcommand};
use super::{Stop, as_of, text};
use crate::language::Words;

/// What is compared, and how the answer is shown.
#[derive(Debug)]
pub struct Diffing {
    /// What stands on the line: up to two versions and a path.
    pub versions: Vec<String>,
    /// The day that verdicts are given for.
    pub as_of: Option<NaiveDate>,
    /// What the answer looks like.
    pub format: DiffFormat,
    /// Whether the exit status tells that they differ.
    pub exit_code: bool,
}

/// What the answer looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiffFormat {
    /// Every change, for a terminal.
    Text,
    /// How many changes there are of each kind.
    Stat,
    /// For a decision paper.
    Markdown,
    /// For other programs.
    Json,
}

/// `plan diff` with its arguments and options.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let flag = |name: &'static str, help: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help)).help_heading(say("cli-options"))
    };
    subcommand(words, "diff", "cli-diff")
        .arg(
            Arg::new("versions")
                .value_names([say("cli-old"), say("cli-new"), say("cli-path")])
                .num_args(0..=3)
                .help(say("cli-versions-help"))
                .help_heading(say("cli-arguments")),
        )
        .arg(as_of_arg(words, "cli-as-of-diff-help"))
        .arg(
            choice("format", &["text", "markdown", "json"])
                .default_value("text")
                .hide_default_value(true)
                .help(say("cli-format-diff"))
                .help_heading(say("cli-options")),
        )
        .arg(flag("stat", "cli-stat-help").conflicts_with("format"))
        .arg(flag("exit-code", "cli-exit-code-help"))
}

/// Reads the options of `diff`.
pub(super) fn diffing(sub: &ArgMatches, words: &Words) -> Result<Diffing, Stop> {
    Ok(Diffing {
        versions: sub.get_many::<String>("versions").into_iter().flatten().cloned().collect(),
        as_of: as_of(sub, words)?,
        format: match text(sub, "format") {
            _ if sub.get_flag("stat") => DiffFormat::Stat,
            Some("markdown") => DiffFormat::Markdown,
            Some("json") => DiffFormat::Json,
            _ => DiffFormat::Text,
        },
        exit_code: sub.get_flag("exit-code"),
    })
}
