//! `plan import`: what figures are brought in from.

mod kolada;
mod sheet;

use clap::{ArgMatches, Command};

pub use kolada::ImportKolada;
pub use sheet::ImportSheet;

use super::Stop;
use super::help::base;
use crate::language::Words;

/// What is brought in.
#[derive(Debug)]
pub enum Importing {
    /// National figures.
    Kolada(ImportKolada),
    /// A spreadsheet.
    Sheet(ImportSheet),
}

/// The command with its own commands.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    base(words, Command::new("import"))
        .about(say("cli-import-about"))
        .override_usage(say("cli-usage-import"))
        .subcommand_help_heading(say("cli-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([kolada::command(words), sheet::command(words)])
}

/// Reads what was typed after `plan import`.
pub(super) fn importing(name: &str, sub: &ArgMatches, words: &Words) -> Result<Importing, Stop> {
    Ok(if name == "kolada" {
        Importing::Kolada(kolada::kolada(sub, words)?)
    } else {
        Importing::Sheet(sheet::sheet(sub))
    })
}
