//! The options of `plan check`: how findings are shown, and how serious each kind of them is in this run.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches};

use super::{Stop, as_of, paths, text};
use crate::check::{self, Asked};
use crate::language::Words;
use crate::message::Message;
use crate::model::judging::Level;

/// So many findings of a kind are shown unless somebody asks for more or fewer: who has put these right checks again.
pub const MOST: usize = 20;

/// The ways to show findings, as they are typed.
pub(super) const FORMATS: &[&str] = &["text", "short", "json", "sarif", "github"];

/// What is checked, and how findings are shown.
#[derive(Debug)]
pub struct Checking {
    /// Where.
    pub paths: Vec<PathBuf>,
    /// How findings are shown.
    pub format: CheckFormat,
    /// The day it is taken to be.
    pub as_of: Option<NaiveDate>,
    /// How serious kinds of findings are in this run; the last that concerns a kind decides.
    pub levels: Vec<Asked>,
    /// Whether warnings too make the run end with a fault.
    pub deny_warnings: bool,
    /// How many findings of a kind are shown to a person; absent for all.
    pub limit: Option<usize>,
    /// Whether what is beyond doubt is put right.
    pub fix: Option<Fixing>,
}

/// How faults are put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixing {
    /// In the files.
    Files,
    /// Nowhere: what would change is shown.
    DryRun,
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
    /// For programs that gather what checkers find.
    Sarif,
    /// For GitHub, which shows them beside the lines.
    GitHub,
}

impl CheckFormat {
    /// Whether the answer is a document of its own, so that nothing is to be said beside it.
    pub fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }
}

/// The levels that a kind of finding can be given, by the option that gives it.
const LEVELS: [(&str, &str, Level); 3] = [
    ("allow", "cli-allow-help", Level::Allow),
    ("warn", "cli-warn-help", Level::Warn),
    ("deny", "cli-deny-help", Level::Deny),
];

/// The options that only `check` has, but for the format.
pub(super) fn options(words: &Words) -> Vec<Arg> {
    let option = |name: &'static str, help: &str| {
        Arg::new(name).long(name).help(words.word(help)).help_heading(words.word("cli-options"))
    };
    let levels = LEVELS
        .iter()
        .map(|(name, help, _)| option(name, help).value_name(words.word("cli-code")).action(ArgAction::Append));
    levels
        .chain([
            option("deny-warnings", "cli-deny-warnings-help").action(ArgAction::SetTrue),
            option("limit", "cli-limit-help").value_name(words.word("cli-number")),
            option("fix", "cli-fix-help").action(ArgAction::SetTrue),
            option("dry-run", "cli-dry-run-help").action(ArgAction::SetTrue).requires("fix"),
        ])
        .collect()
}

/// Reads the options of `check`.
pub(super) fn checking(sub: &ArgMatches, words: &Words) -> Result<Checking, Stop> {
    Ok(Checking {
        paths: paths(sub),
        format: match text(sub, "format") {
            Some("json") => CheckFormat::Json,
            Some("short") => CheckFormat::Short,
            Some("sarif") => CheckFormat::Sarif,
            Some("github") => CheckFormat::GitHub,
            _ => CheckFormat::Text,
        },
        as_of: as_of(sub, words)?,
        levels: levels(sub, words)?,
        deny_warnings: sub.get_flag("deny-warnings"),
        limit: limit(sub, words)?,
        fix: sub.get_flag("fix").then(|| if sub.get_flag("dry-run") { Fixing::DryRun } else { Fixing::Files }),
    })
}

/// The levels asked for, in the order in which they stand on the line.
fn levels(sub: &ArgMatches, words: &Words) -> Result<Vec<Asked>, Stop> {
    let mut asked: Vec<(usize, Asked)> = Vec::new();
    for (name, _, level) in LEVELS {
        let codes = sub.get_many::<String>(name).into_iter().flatten();
        for (at, code) in sub.indices_of(name).into_iter().flatten().zip(codes) {
            if check::page(code).is_none() {
                return Err(unknown(name, code, words));
            }
            asked.push((at, Asked { code: code.clone(), level }));
        }
    }
    asked.sort_by_key(|(at, _)| *at);
    Ok(asked.into_iter().map(|(_, asked)| asked).collect())
}

/// A kind of finding that there is not: most often misspelt.
fn unknown(option: &str, code: &str, words: &Words) -> Stop {
    let message = Message::new("misuse-check").with("option", format!("--{option}")).with("code", code);
    let help = check::meant(code).unwrap_or_else(|| Message::new("misuse-see-checks"));
    Stop::Misused(format!("{} {}", words.say(&message), words.say(&help)))
}

fn limit(sub: &ArgMatches, words: &Words) -> Result<Option<usize>, Stop> {
    let Some(typed) = text(sub, "limit") else { return Ok(Some(MOST)) };
    let misused = |_| Stop::Misused(words.say(&Message::new("misuse-limit").with("text", typed)));
    let most: usize = typed.parse().map_err(misused)?;
    Ok((most > 0).then_some(most))
}

#[cfg(test)]
mod tests {
    use super::{Asked, CheckFormat, Checking, Level, MOST, Stop, Words};
    use crate::cli::{Action, parse};
    use crate::language::Language;

    fn typed(line: &str, language: Language) -> Result<Checking, String> {
        let args = ["plan", "check"].into_iter().chain(line.split_whitespace()).map(Into::into);
        match parse(args, &Words::new(language)) {
            Ok(request) => match request.action {
                Action::Check(checking) => Ok(*checking),
                other => Err(format!("{other:?}")),
            },
            Err(Stop::Shown(text) | Stop::Misused(text)) => Err(text),
        }
    }

    fn levels(line: &str) -> Vec<(String, Level)> {
        let checking = typed(line, Language::Swedish);
        checking.into_iter().flat_map(|it| it.levels).map(|Asked { code, level }| (code, level)).collect()
    }

    #[test]
    fn levels_keep_the_order_of_the_line() {
        let asked = levels("--deny unknown-key --allow unknown-group --warn unknown-key --deny unknown-group");
        let expected = [
            ("unknown-key", Level::Deny),
            ("unknown-group", Level::Allow),
            ("unknown-key", Level::Warn),
            ("unknown-group", Level::Deny),
        ];
        assert_eq!(asked, expected.map(|(code, level)| (code.to_owned(), level)));
        assert_eq!(levels("plans"), []);
    }

    #[test]
    fn a_limit_is_a_number() {
        let limit = |line| typed(line, Language::English).map(|it| it.limit);
        assert_eq!(limit(""), Ok(Some(MOST)));
        assert_eq!(limit("--limit 3"), Ok(Some(3)));
        assert_eq!(limit("--limit 0"), Ok(None));
        let misused = "--limit many is no number. Write a whole number, 50 for example, or 0 for all.";
        assert_eq!(limit("--limit many"), Err(misused.to_owned()));
    }

    #[test]
    fn a_check_that_is_not_there_is_misuse_in_both_languages() {
        let said = |line, language| typed(line, language).err().unwrap_or_default();
        assert_eq!(
            said("--deny unknown-grop", Language::Swedish),
            "--deny unknown-grop: det finns ingen kontroll som heter så. Menar du ”unknown-group”?"
        );
        assert_eq!(
            said("--allow zzzzzzzzzz", Language::English),
            "--allow zzzzzzzzzz: there is no check called so. Write plan explain --checks to see them all."
        );
    }

    #[test]
    fn every_format_can_be_typed() {
        let format = |line: &str| typed(line, Language::English).map(|it| it.format);
        assert_eq!(format("--format sarif"), Ok(CheckFormat::Sarif));
        assert_eq!(format("--format github"), Ok(CheckFormat::GitHub));
        assert_eq!(format(""), Ok(CheckFormat::Text));
        assert!(super::FORMATS.iter().all(|name| format(&format!("--format {name}")).is_ok()));
    }
}
