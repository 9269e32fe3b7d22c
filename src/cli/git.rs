//! `plan git`: setting git up for plans, and what git itself then asks for.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::base;
use super::{Stop, text};
use crate::language::Words;
use crate::message::Message;

/// What is asked of `plan git`.
#[derive(Debug)]
pub enum Git {
    /// Set a repository up.
    Install {
        /// Where.
        path: PathBuf,
        /// Whether the attributes are for this clone only.
        local: bool,
    },
    /// Take away what was set up.
    Uninstall(PathBuf),
    /// Say what is set up.
    Status(PathBuf),
    /// Check what is on its way into a commit.
    Check(PathBuf),
    /// Show a file in the plan's terms.
    Text(PathBuf),
    /// Merge two versions of a file.
    Merge(Box<Merging>),
}

/// Three versions of a file, as git hands them over.
#[derive(Debug)]
pub struct Merging {
    /// What both began with.
    pub base: PathBuf,
    /// Our version; the result is written there.
    pub ours: PathBuf,
    /// Their version.
    pub theirs: PathBuf,
    /// The file's path in the repository.
    pub path: Option<PathBuf>,
    /// How many signs a mark of a conflict has.
    pub size: usize,
    /// What git calls our version, the base and theirs; empty where it does not say.
    pub names: [String; 3],
}

const NAMES: [(&str, &str); 3] = [("ours-name", "%X"), ("base-name", "%S"), ("theirs-name", "%Y")];

/// The command with its own commands.
pub(super) fn command(words: &Words) -> Command {
    let sub = |name: &'static str, about: &str, usage: &str| {
        let lang = super::help::choice("lang", &["sv", "en"]).help(words.word("cli-lang-help"));
        base(words, Command::new(name))
            .about(words.word(about))
            .override_usage(format!("plan git {name} {}", words.word(usage)))
            .arg(lang.help_heading(words.word("cli-options")))
    };
    let file = |name: &'static str, shown: &str, help: &str| {
        Arg::new(name)
            .value_name(words.word(shown))
            .help(words.word(help))
            .help_heading(words.word("cli-arguments"))
            .value_parser(clap::value_parser!(PathBuf))
    };
    let path = || file("path", "cli-path", "cli-git-path-help");
    let option = |name: &'static str, help: &str| {
        Arg::new(name).long(name).help(words.word(help)).help_heading(words.word("cli-options"))
    };
    let versions = [("base", "cli-git-base"), ("ours", "cli-git-ours"), ("theirs", "cli-git-theirs")];
    let versions = (1..)
        .zip(versions)
        .map(|(nth, (name, shown))| file(name, shown, "cli-git-version-help").required(true).display_order(nth));
    let merge = sub("merge", "cli-git-merge", "cli-git-usage-merge")
        .args(versions)
        .arg(file("path", "cli-path", "cli-git-merged-help").display_order(4))
        .arg(option("marker-size", "cli-git-size-help").value_name(words.word("cli-number")))
        .args(NAMES.map(|(name, _)| option(name, "cli-git-name-help").value_name(words.word("cli-git-name"))));
    base(words, Command::new("git"))
        .about(words.word("cli-git"))
        .override_usage(words.word("cli-git-usage"))
        .subcommand_help_heading(words.word("cli-commands"))
        .arg_required_else_help(true)
        .subcommands([
            sub("install", "cli-git-install", "cli-git-usage-path")
                .arg(path())
                .arg(option("local", "cli-git-local-help").action(ArgAction::SetTrue)),
            sub("uninstall", "cli-git-uninstall", "cli-git-usage-path").arg(path()),
            sub("status", "cli-git-status", "cli-git-usage-path").arg(path()),
            sub("check", "cli-git-check", "cli-git-usage-path").arg(path()),
            sub("text", "cli-git-text", "cli-git-usage-file")
                .arg(file("path", "cli-file", "cli-git-file-help").required(true)),
            merge,
        ])
}

/// Reads what was typed after `plan git`.
pub(super) fn git(name: &str, sub: &ArgMatches, words: &Words) -> Result<Git, Stop> {
    let given = |name: &str| sub.try_get_one::<PathBuf>(name).ok().flatten().cloned();
    let path = given("path").unwrap_or_else(|| PathBuf::from("."));
    Ok(match name {
        "install" => Git::Install { path, local: sub.get_flag("local") },
        "uninstall" => Git::Uninstall(path),
        "status" => Git::Status(path),
        "check" => Git::Check(path),
        "text" => Git::Text(path),
        _ => {
            let version = |name: &str| given(name).unwrap_or_default();
            // An old git leaves alone what it has no name for.
            let called = NAMES.map(|(name, unknown)| {
                text(sub, name).filter(|called| *called != unknown).unwrap_or_default().to_owned()
            });
            let merging = Merging {
                base: version("base"),
                ours: version("ours"),
                theirs: version("theirs"),
                path: given("path"),
                size: size(sub, words)?,
                names: called,
            };
            Git::Merge(Box::new(merging))
        }
    })
}

fn size(sub: &ArgMatches, words: &Words) -> Result<usize, Stop> {
    let Some(typed) = text(sub, "marker-size") else { return Ok(7) };
    let size = typed.parse().ok().filter(|size| (1..1000).contains(size));
    let misused = || {
        let message = Message::new("misuse-value").with("option", "--marker-size").with("value", typed);
        Stop::Misused(words.say(&message.with("legal", "1–999")))
    };
    size.ok_or_else(misused)
}
