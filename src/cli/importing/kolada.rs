//! The options of `plan import kolada`.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::super::help::common;
use super::super::{Stop, text};
use crate::language::Words;
use crate::message::Message;

/// Kolada's API, version 3.
pub const BASE: &str = "https://api.kolada.se/v3";

/// What is asked for.
#[derive(Debug)]
pub struct ImportKolada {
    /// A folder of the organisation.
    pub path: PathBuf,
    /// Files, or folders of files, that were saved earlier; none: the figures are fetched.
    pub from: Vec<PathBuf>,
    /// Where they are fetched from.
    pub base_url: String,
    /// Of which years; absent: those of the plans, or all that the files have.
    pub years: Option<RangeInclusive<u16>>,
    /// Whether values take the place of other ones in other files.
    pub replace: bool,
    /// Whether nothing is to be written.
    pub dry_run: bool,
    /// Whether a file that is not the tool's own may be written over.
    pub force: bool,
    /// How many thousandths of a second the first wait is when the source asks for patience.
    pub wait: u64,
}

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let path = Arg::new("path").value_name(say("cli-path")).help(say("cli-new-path-help"));
    let option = |arg: Arg, help: &str| arg.help(say(help)).help_heading(say("cli-options"));
    let named = |name: &'static str, shown: &str| Arg::new(name).long(name).value_name(say(shown));
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let files = named("from", "cli-file").action(ArgAction::Append).value_parser(clap::value_parser!(PathBuf));
    common(words, Command::new("kolada"))
        .about(say("cli-import-kolada"))
        .override_usage(say("cli-usage-import-kolada"))
        .arg(path.help_heading(say("cli-arguments")).value_parser(clap::value_parser!(PathBuf)))
        .arg(option(files, "cli-kolada-from-help"))
        .arg(option(named("base-url", "cli-kolada-url"), "cli-kolada-url-help"))
        .arg(option(named("years", "cli-kolada-years"), "cli-kolada-years-help"))
        .arg(option(flag("replace"), "cli-kolada-replace-help"))
        .arg(option(flag("dry-run"), "cli-sheet-dry-run-help"))
        .arg(option(flag("force"), "cli-kolada-force-help"))
        .arg(Arg::new("wait").long("wait").hide(true).value_parser(clap::value_parser!(u64)))
}

/// Reads what was typed.
pub(super) fn kolada(sub: &ArgMatches, words: &Words) -> Result<ImportKolada, Stop> {
    Ok(ImportKolada {
        path: sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from(".")),
        from: sub.get_many::<PathBuf>("from").into_iter().flatten().cloned().collect(),
        base_url: text(sub, "base-url").unwrap_or(BASE).trim_end_matches('/').to_owned(),
        years: text(sub, "years").map(|years| read_years(years, words)).transpose()?,
        replace: sub.get_flag("replace"),
        dry_run: sub.get_flag("dry-run"),
        force: sub.get_flag("force"),
        wait: sub.get_one::<u64>("wait").copied().unwrap_or(1000),
    })
}

/// "2013" or "2011-2013".
fn read_years(typed: &str, words: &Words) -> Result<RangeInclusive<u16>, Stop> {
    let (first, last) = typed.split_once(['-', '–']).unwrap_or((typed, typed));
    let year = |text: &str| text.trim().parse::<u16>().ok().filter(|year| (1900..=2100).contains(year));
    let years = year(first).zip(year(last)).filter(|(first, last)| first <= last);
    let misused = || {
        let message = Message::new("misuse-value").with("option", "--years").with("value", typed);
        Stop::Misused(words.say(&message.with("legal", "2013, 2011-2013")))
    };
    years.map(|(first, last)| first..=last).ok_or_else(misused)
}
