//! The options of `plan import sheet`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::super::help::{choice, common};
use super::super::text;
use crate::language::Words;

/// What is asked for.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of its own, as it is typed")]
pub struct ImportSheet {
    /// The spreadsheet.
    pub file: PathBuf,
    /// A folder of the organisation.
    pub path: PathBuf,
    /// The sheet's name.
    pub sheet: Option<String>,
    /// What columns mean: `Title=column`.
    pub map: Vec<String>,
    /// Whether dates in columns of periods are months; absent: nobody has said.
    pub dates_are_months: Option<bool>,
    /// Whether numbers between 0 and 1 are shares of a whole; absent: nobody has said.
    pub percent_as_fraction: Option<bool>,
    /// Whether rows of unknown indicators are left out.
    pub skip_unknown: bool,
    /// The name of the file among the measurements.
    pub to: Option<String>,
    /// Whether nobody is to be asked.
    pub yes: bool,
    /// Whether nothing is to be written.
    pub dry_run: bool,
    /// Whether a file that comes from elsewhere may be written over.
    pub force: bool,
}

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let argument = |order: usize, name: &'static str, shown: &str, help: &str| {
        let arg = Arg::new(name).value_name(say(shown)).help(say(help)).help_heading(say("cli-arguments"));
        arg.display_order(order).value_parser(clap::value_parser!(PathBuf))
    };
    let option = |arg: Arg, help: &str| arg.help(say(help)).help_heading(say("cli-options"));
    let named = |name: &'static str, shown: &str| Arg::new(name).long(name).value_name(say(shown));
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    common(words, Command::new("sheet"))
        .about(say("cli-import-sheet"))
        .override_usage(say("cli-usage-import-sheet"))
        .arg(argument(1, "file", "cli-file", "cli-sheet-file-help").required(true))
        .arg(argument(2, "path", "cli-path", "cli-new-path-help"))
        .arg(option(named("sheet", "cli-name"), "cli-sheet-sheet-help"))
        .arg(option(named("map", "cli-sheet-mapping").action(ArgAction::Append), "cli-sheet-map-help"))
        .arg(option(choice("dates", &["day", "month"]), "cli-sheet-dates-help"))
        .arg(option(choice("percent", &["fraction", "percent"]), "cli-sheet-percent-help"))
        .arg(option(flag("skip-unknown"), "cli-sheet-skip-help"))
        .arg(option(named("to", "cli-name"), "cli-sheet-to-help"))
        .arg(option(flag("yes"), "cli-sheet-yes-help").conflicts_with("dry-run"))
        .arg(option(flag("dry-run"), "cli-sheet-dry-run-help"))
        .arg(option(flag("force"), "cli-sheet-force-help"))
}

/// Reads what was typed.
pub(super) fn sheet(sub: &ArgMatches) -> ImportSheet {
    let path = |name: &str| sub.get_one::<PathBuf>(name).cloned();
    ImportSheet {
        file: path("file").unwrap_or_default(),
        path: path("path").unwrap_or_else(|| PathBuf::from(".")),
        sheet: text(sub, "sheet").map(str::to_owned),
        map: sub.get_many::<String>("map").into_iter().flatten().cloned().collect(),
        dates_are_months: text(sub, "dates").map(|dates| dates == "month"),
        percent_as_fraction: text(sub, "percent").map(|percent| percent == "fraction"),
        skip_unknown: sub.get_flag("skip-unknown"),
        to: text(sub, "to").map(str::to_owned),
        yes: sub.get_flag("yes"),
        dry_run: sub.get_flag("dry-run"),
        force: sub.get_flag("force"),
    }
}
