//! What can be typed: the commands, their options and their help, in the user's language.

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::language::{Language, Words};
use crate::message::Message;
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
    Check {
        /// Where.
        paths: Vec<PathBuf>,
        /// How it is shown.
        format: CheckFormat,
    },
    /// Show how the goals stand.
    Status(Judging),
    /// Write the annual report.
    Report(Judging),
    /// Say why an indicator or goal is judged as it is.
    Explain {
        /// The indicator's or goal's id.
        id: String,
        /// What is judged.
        judging: Judging,
    },
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
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckFormat {
    /// With the lines at fault.
    Text,
    /// A line each.
    Short,
    /// For other programs.
    Json,
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
    let matches = command(words).try_get_matches_from(args).map_err(|error| stop(&error, words))?;
    let Some((name, sub)) = matches.subcommand() else {
        return Err(Stop::Shown(command(words).render_help().to_string()));
    };
    let judging = || -> Result<Judging, Stop> {
        let path = sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from("."));
        Ok(Judging { path, as_of: as_of(sub, words)?, json: text(sub, "format") == Some("json") })
    };
    let action = match name {
        "check" => Action::Check { paths: paths(sub), format: check_format(sub) },
        "status" => Action::Status(judging()?),
        "report" => Action::Report(judging()?),
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
        output: sub.get_one::<PathBuf>("output").cloned(),
        force: sub.get_flag("force"),
    })
}

fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("path").into_iter().flatten().cloned().collect();
    if paths.is_empty() { vec![PathBuf::from(".")] } else { paths }
}

fn check_format(matches: &ArgMatches) -> CheckFormat {
    match text(matches, "format") {
        Some("json") => CheckFormat::Json,
        Some("short") => CheckFormat::Short,
        _ => CheckFormat::Text,
    }
}

/// A day, or the last day of a period.
fn as_of(matches: &ArgMatches, words: &Words) -> Result<Option<NaiveDate>, Stop> {
    let Some(text) = text(matches, "as-of") else { return Ok(None) };
    let message = || words.say(&Message::new("misuse-as-of").with("text", text));
    period::read(text).map(|period| Some(period.last())).ok_or_else(|| Stop::Misused(message()))
}

/// The command line with all its help.
pub fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    let path = || {
        Arg::new("path")
            .value_name(say("cli-path"))
            .help(say("cli-path-help"))
            .help_heading(say("cli-arguments"))
            .value_parser(clap::value_parser!(PathBuf))
    };
    let check = subcommand(words, "check", "cli-check").arg(path().num_args(0..)).arg(format(
        words,
        "cli-format-check",
        &["text", "short", "json"],
    ));
    let status = subcommand(words, "status", "cli-status").arg(path()).arg(as_of_arg(words)).arg(format(
        words,
        "cli-format-text",
        &["text", "json"],
    ));
    let report = subcommand(words, "report", "cli-report").arg(path()).arg(as_of_arg(words));
    let id = Arg::new("id").required(true).value_name("ID").help(say("cli-id-help")).help_heading(say("cli-arguments"));
    let explain = subcommand(words, "explain", "cli-explain").arg(id).arg(path()).arg(as_of_arg(words)).arg(format(
        words,
        "cli-format-text",
        &["text", "json"],
    ));
    base(words, Command::new("plan"))
        .about(say("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .override_usage(say("cli-usage"))
        .subcommand_help_heading(say("cli-commands"))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say("cli-version-help"))
                .help_heading(say("cli-options")),
        )
        .subcommands([check, status, report, explain])
}

fn subcommand(words: &Words, name: &'static str, about: &str) -> Command {
    let usage = words.say(
        &Message::new("cli-usage-of").with("command", name).with("id", if name == "explain" { "ID " } else { "" }),
    );
    let option = |arg: Arg, help: &str| arg.help(words.word(help)).help_heading(words.word("cli-options"));
    base(words, Command::new(name))
        .about(words.word(about))
        .override_usage(usage)
        .arg(option(choice("lang", &["sv", "en"]), "cli-lang-help"))
        .arg(option(choice("color", &["auto", "always", "never"]), "cli-color-help"))
        .arg(
            option(Arg::new("output").short('o').long("output"), "cli-output-help")
                .value_name(words.word("cli-file"))
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(option(Arg::new("force").long("force").action(ArgAction::SetTrue), "cli-force-help"))
}

/// What clap would say in English is said by the catalogue.
fn base(words: &Words, command: Command) -> Command {
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", words.word("cli-usage-heading"));
    command
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(words.word("cli-help-help"))
                .help_heading(words.word("cli-options")),
        )
}

fn choice(name: &'static str, values: &'static [&'static str]) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(values.join("|"))
        .value_parser(PossibleValuesParser::new(values.iter().copied()))
        .hide_possible_values(true)
}

fn format(words: &Words, help: &str, values: &'static [&'static str]) -> Arg {
    choice("format", values).help(words.word(help)).help_heading(words.word("cli-options"))
}

fn as_of_arg(words: &Words) -> Arg {
    Arg::new("as-of")
        .long("as-of")
        .value_name(words.word("cli-day"))
        .help(words.word("cli-as-of-help"))
        .help_heading(words.word("cli-options"))
}

/// clap's errors in the user's language.
fn stop(error: &clap::Error, words: &Words) -> Stop {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Stop::Shown(error.render().to_string());
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let message = match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("misuse-unknown-option").with("option", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("misuse-unknown-command").with("command", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            Message::new("misuse-no-value").with("option", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue => Message::new("misuse-value")
            .with("value", context(ContextKind::InvalidValue))
            .with("option", context(ContextKind::InvalidArg))
            .with("legal", context(ContextKind::ValidValue)),
        ErrorKind::MissingRequiredArgument => {
            Message::new("misuse-missing").with("argument", context(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => Message::new("misuse-twice").with("option", context(ContextKind::InvalidArg)),
        _ => Message::new("misuse-other"),
    };
    let suggested = match error.kind() {
        ErrorKind::InvalidSubcommand => context(ContextKind::SuggestedSubcommand),
        ErrorKind::UnknownArgument => context(ContextKind::SuggestedArg),
        _ => context(ContextKind::SuggestedValue),
    };
    let mut text = words.say(&message);
    if !suggested.is_empty() {
        text.push(' ');
        text.push_str(&words.say(&Message::new("help-known-nearest").with("nearest", suggested)));
    }
    text.push(' ');
    text.push_str(&words.word("misuse-see-help"));
    Stop::Misused(text)
}
