//! The options of `plan fmt`: which files are laid out, and what is done with those that are not as they should be.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::subcommand;
use super::{Stop, paths, text};
use crate::language::Words;

/// Which files are laid out, and how.
#[derive(Debug, PartialEq, Eq)]
pub struct Formatting {
    /// Which files.
    pub files: FormatFiles,
    /// Whether it is only said which would change.
    pub check: bool,
    /// Whether it is only shown what would change.
    pub dry_run: bool,
}

/// Which files are laid out.
#[derive(Debug, PartialEq, Eq)]
pub enum FormatFiles {
    /// These, and those in these folders.
    Paths(Vec<PathBuf>),
    /// What comes from standard input, by the name that it is said to have.
    Input(Option<String>),
}

/// `plan fmt` with its help.
pub(super) fn command(words: &Words) -> Command {
    let flag = |name: &'static str, help: &str| {
        let arg = Arg::new(name).long(name).action(ArgAction::SetTrue);
        arg.help(words.word(help)).help_heading(words.word("cli-options"))
    };
    let path = Arg::new("path").num_args(0..).value_parser(clap::value_parser!(PathBuf));
    let name = Arg::new("file-name").long("file-name").value_name(words.word("cli-file"));
    subcommand(words, "fmt", "cli-fmt")
        .arg(
            path.value_name(words.word("cli-path"))
                .help(words.word("cli-fmt-path-help"))
                .help_heading(words.word("cli-arguments")),
        )
        .arg(flag("check", "cli-fmt-check-help"))
        .arg(flag("dry-run", "cli-fmt-dry-run-help").alias("diff"))
        .arg(name.help(words.word("cli-fmt-file-name-help")).help_heading(words.word("cli-options")))
}

/// Reads the options of `fmt`.
pub(super) fn formatting(sub: &ArgMatches, words: &Words) -> Result<Formatting, Stop> {
    let paths = paths(sub);
    let name = text(sub, "file-name").map(str::to_owned);
    let is_input = |path: &PathBuf| path == Path::new("-");
    let files = match paths.as_slice() {
        [one] if is_input(one) => FormatFiles::Input(name),
        several if name.is_some() || several.iter().any(is_input) => {
            return Err(Stop::Misused(words.word("misuse-fmt-stdin")));
        }
        _ => FormatFiles::Paths(paths),
    };
    Ok(Formatting { files, check: sub.get_flag("check"), dry_run: sub.get_flag("dry-run") })
}
