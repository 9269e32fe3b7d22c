//! The options of `plan import sheet`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::super::Stop;
use super::super::help::common;
use crate::language::Words;

/// What is asked for.
#[derive(Debug)]
pub struct ImportSheet {
    /// A folder of the organisation.
    pub path: PathBuf,
}

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let path = Arg::new("path").value_name(say("cli-path")).help(say("cli-path-help"));
    common(words, Command::new("sheet"))
        .about(say("cli-import-sheet"))
        .override_usage(say("cli-usage-import-sheet"))
        .arg(path.help_heading(say("cli-arguments")).value_parser(clap::value_parser!(PathBuf)))
}

/// Reads what was typed.
pub(super) fn sheet(sub: &ArgMatches, _words: &Words) -> Result<ImportSheet, Stop> {
    Ok(ImportSheet { path: sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from(".")) })
}
