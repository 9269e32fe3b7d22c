//! The commands and options with their help, in the user's language.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::{ReportFormat, checking, creating, diffing, exporting, fmt, git, importing, logging, reporting};
use crate::format::File;
use crate::language::Words;
use crate::message::Message;

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
    let check = subcommand(words, "check", "cli-check")
        .arg(path().num_args(0..))
        .arg(as_of_arg(words, "cli-as-of-today-help"))
        .arg(format(words, "cli-format-check", checking::FORMATS))
        .args(checking::options(words));
    let status = subcommand(words, "status", "cli-status")
        .arg(path())
        .arg(as_of_arg(words, "cli-as-of-help"))
        .arg(format(words, "cli-format-text-markdown", &["text", "markdown", "json"]));
    let report = subcommand(words, "report", "cli-report")
        .arg(path())
        .arg(as_of_arg(words, "cli-as-of-help"))
        .arg(format(words, "cli-format-report", ReportFormat::NAMES))
        .args(reporting::options(words));
    let id = Arg::new("id")
        .required_unless_present("checks")
        .value_name("ID")
        .help(say("cli-id-help"))
        .help_heading(say("cli-arguments"));
    let explain = subcommand(words, "explain", "cli-explain")
        .arg(id)
        .arg(path())
        .arg(
            Arg::new("checks")
                .long("checks")
                .action(ArgAction::SetTrue)
                .help(say("cli-checks-help"))
                .help_heading(say("cli-options")),
        )
        .arg(as_of_arg(words, "cli-as-of-help"))
        .arg(format(words, "cli-format-explain", &["text", "json", "markdown"]));
    let matrix = subcommand(words, "matrix", "cli-matrix").arg(path()).arg(format(
        words,
        "cli-format-matrix",
        &["text", "markdown"],
    ));
    let due = subcommand(words, "due", "cli-due")
        .arg(path())
        .arg(as_of_arg(words, "cli-as-of-today-help"))
        .arg(format(words, "cli-format-text-markdown", &["text", "markdown", "json"]));
    let export = subcommand(words, "export", "cli-export")
        .arg(path())
        .arg(as_of_arg(words, "cli-as-of-help"))
        .arg(format(words, "cli-format-export", exporting::FORMATS))
        .arg(choice("sheet", exporting::SHEETS).help(say("cli-sheet-help")).help_heading(say("cli-options")));
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
        .subcommands([
            check,
            status,
            report,
            explain,
            target_command(words),
            matrix,
            diffing::command(words),
            logging::command(words),
            due,
            export,
            fmt::command(words),
            creating::command(words),
            importing::command(words),
            schema_command(words),
            git::command(words),
        ])
}

fn target_command(words: &Words) -> Command {
    let heading = || words.word("cli-values");
    let value = |name: &'static str, shown: String, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(shown)
            .allow_hyphen_values(true)
            .help(words.word(help))
            .help_heading(heading())
    };
    let number = || words.word("cli-number");
    let colour = || words.word("cli-colour");
    let phrase = Arg::new("phrase")
        .required(true)
        .allow_hyphen_values(true)
        .value_name(words.word("cli-phrase"))
        .help(words.word("cli-phrase-help"))
        .help_heading(words.word("cli-arguments"));
    subcommand(words, "target", "cli-target")
        .arg(phrase)
        .arg(
            choice("better", &["higher", "lower", "neither"])
                .help(words.word("cli-better-help"))
                .help_heading(heading()),
        )
        .arg(value("unit", words.word("cli-unit"), "cli-unit-help"))
        .arg(value("baseline", number(), "cli-baseline-help"))
        .arg(value("outcome", number(), "cli-outcome-help"))
        .arg(value("group", number(), "cli-group-help"))
        .arg(value("quartiles", words.word("cli-quartiles"), "cli-quartiles-help"))
        .arg(value("baseline-colour", colour(), "cli-baseline-colour-help"))
        .arg(value("colour", colour(), "cli-colour-help"))
        .arg(value("rank", words.word("cli-rank"), "cli-rank-help"))
        .arg(as_of_arg(words, "cli-as-of-trial-help"))
        .arg(format(words, "cli-format-text", &["text", "json"]))
}

fn schema_command(words: &Words) -> Command {
    let files = File::ALL.map(File::name);
    let file = Arg::new("file")
        .required(true)
        .value_name(files.join("|"))
        .value_parser(PossibleValuesParser::new(files))
        .hide_possible_values(true)
        .help(words.word("cli-schema-file-help"))
        .help_heading(words.word("cli-arguments"));
    let usage = Message::new("cli-usage-schema").with("files", files.join("|"));
    subcommand(words, "schema", "cli-schema").arg(file).override_usage(words.say(&usage))
}

pub(super) fn subcommand(words: &Words, name: &'static str, about: &str) -> Command {
    let usage = words.say(&Message::new("cli-usage-of").with("command", name).with("id", first_argument(words, name)));
    let option = |arg: Arg, help: &str| arg.help(words.word(help)).help_heading(words.word("cli-options"));
    common(words, Command::new(name))
        .about(words.word(about))
        .override_usage(usage)
        .arg(
            option(Arg::new("output").short('o').long("output"), "cli-output-help")
                .value_name(words.word("cli-file"))
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(option(Arg::new("force").long("force").action(ArgAction::SetTrue), "cli-force-help"))
}

/// What every command has, whatever it does.
pub(super) fn common(words: &Words, command: Command) -> Command {
    let option = |arg: Arg, help: &str| arg.help(words.word(help)).help_heading(words.word("cli-options"));
    base(words, command)
        .arg(option(choice("lang", &["sv", "en"]), "cli-lang-help"))
        .arg(option(choice("color", &["auto", "always", "never"]), "cli-color-help"))
}

/// What must stand first after a command, with the space behind it.
fn first_argument(words: &Words, name: &str) -> String {
    match name {
        "explain" | "log" => "ID ".to_owned(),
        "target" => format!("{} ", words.word("cli-phrase")),
        "diff" => format!("[{}] [{}] ", words.word("cli-old"), words.word("cli-new")),
        _ => String::new(),
    }
}

/// What clap would say in English is said by the catalogue.
pub(super) fn base(words: &Words, command: Command) -> Command {
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

pub(super) fn choice(name: &'static str, values: &'static [&'static str]) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(values.join("|"))
        .value_parser(PossibleValuesParser::new(values.iter().copied()))
        .hide_possible_values(true)
}

fn format(words: &Words, help: &str, values: &'static [&'static str]) -> Arg {
    choice("format", values).help(words.word(help)).help_heading(words.word("cli-options"))
}

pub(super) fn as_of_arg(words: &Words, help: &str) -> Arg {
    Arg::new("as-of")
        .long("as-of")
        .value_name(words.word("cli-day"))
        .help(words.word(help))
        .help_heading(words.word("cli-options"))
}
