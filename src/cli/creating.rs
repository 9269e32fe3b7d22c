//! The options of `plan new`: what is to be made, and what is known of it.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::help::{base, choice, common};
use super::text;
use crate::language::{Language, Words};

/// What is to be made.
#[derive(Debug)]
pub enum Creating {
    /// An organisation's folder.
    Organisation(NewOrganisation),
    /// A committee's plan, or next year's from this year's.
    Plan(NewPlan),
}

/// An organisation as far as the command line tells of it.
#[derive(Debug, Default)]
pub struct NewOrganisation {
    /// Its folder; absent is one with its name.
    pub folder: Option<PathBuf>,
    /// Its name.
    pub name: Option<String>,
    /// Statistics Sweden's code.
    pub code: Option<String>,
    /// The language of what it publishes.
    pub language: Option<Language>,
    /// The names of its committees.
    pub committees: Vec<String>,
}

/// A plan as far as the command line tells of it.
#[derive(Debug, Default)]
pub struct NewPlan {
    /// The committee's id, or its name.
    pub committee: Option<String>,
    /// What it is for.
    pub period: Option<String>,
    /// A folder of the organisation.
    pub path: PathBuf,
    /// Its title.
    pub title: Option<String>,
    /// Goals, indicators and targets in the order they were typed.
    pub parts: Vec<(Part, String)>,
    /// The name of a committee that is to be added.
    pub committee_name: Option<String>,
    /// The plan that it goes on from: its period or its id.
    pub from: Option<String>,
}

/// What a part of a new plan is: each belongs to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A goal, by its title.
    Goal,
    /// An indicator of the goal before it, by its title.
    Indicator,
    /// The target of the indicator before it.
    Target,
}

impl Part {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Goal, "goal"), (Self::Indicator, "indicator"), (Self::Target, "target")];

    /// The option, as it is typed.
    pub fn option(self) -> &'static str {
        match self {
            Self::Goal => "--goal",
            Self::Indicator => "--indicator",
            Self::Target => "--target",
        }
    }
}

/// The command with the two commands below it.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.word(key);
    // In help they stand in the order in which they are typed, not in that of the alphabet.
    let argument = |order: usize, name: &'static str, shown: &str, help: &str| {
        let arg = Arg::new(name).value_name(say(shown)).help(say(help)).help_heading(say("cli-arguments"));
        arg.display_order(order)
    };
    let option = |name: &'static str, shown: &str, help: &str| {
        let arg = Arg::new(name).long(name).value_name(say(shown)).allow_hyphen_values(true);
        arg.help(say(help)).help_heading(say("cli-options"))
    };
    let path = clap::value_parser!(PathBuf);
    let organisation = common(words, Command::new("organisation"))
        .about(say("cli-new-organisation"))
        .override_usage(say("cli-usage-new-organisation"))
        .arg(argument(1, "folder", "cli-folder", "cli-new-folder-help").value_parser(path.clone()))
        .arg(option("name", "cli-name", "cli-new-name-help"))
        .arg(option("code", "cli-number", "cli-new-code-help"))
        .arg(choice("language", &["sv", "en"]).help(say("cli-new-language-help")).help_heading(say("cli-options")))
        .arg(option("committee", "cli-name", "cli-new-committees-help").action(ArgAction::Append));
    let plan = common(words, Command::new("plan"))
        .about(say("cli-new-plan"))
        .override_usage(say("cli-usage-new-plan"))
        .arg(argument(1, "committee-id", "cli-committee", "cli-new-committee-help"))
        .arg(argument(2, "period", "cli-period", "cli-new-period-help"))
        .arg(argument(3, "path", "cli-path", "cli-new-path-help").value_parser(path))
        .arg(option("from", "cli-plan", "cli-new-from-help").conflicts_with_all(["goal", "indicator", "target"]))
        .arg(option("title", "cli-title", "cli-new-title-help"))
        .arg(option("goal", "cli-title", "cli-new-goal-help").action(ArgAction::Append))
        .arg(option("indicator", "cli-title", "cli-new-indicator-help").action(ArgAction::Append))
        .arg(option("target", "cli-phrase", "cli-new-target-help").action(ArgAction::Append))
        .arg(option("committee", "cli-name", "cli-new-committee-name-help"));
    base(words, Command::new("new"))
        .about(say("cli-new-about"))
        .override_usage(say("cli-usage-new"))
        .subcommand_help_heading(say("cli-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([organisation, plan])
}

/// Reads what was typed after `plan new`.
pub(super) fn creating(name: &str, sub: &ArgMatches) -> Creating {
    let given = |name: &str| text(sub, name).map(str::to_owned);
    if name == "organisation" {
        return Creating::Organisation(NewOrganisation {
            folder: sub.get_one::<PathBuf>("folder").cloned(),
            name: given("name"),
            code: given("code"),
            language: text(sub, "language").and_then(Language::from_code),
            committees: sub.get_many::<String>("committee").into_iter().flatten().cloned().collect(),
        });
    }
    let mut parts: Vec<(usize, Part, String)> = Vec::new();
    for (part, name) in Part::ALL {
        let at = sub.indices_of(name).into_iter().flatten();
        let values = sub.get_many::<String>(name).into_iter().flatten();
        parts.extend(at.zip(values).map(|(at, value)| (at, part, value.clone())));
    }
    parts.sort_by_key(|(at, ..)| *at);
    Creating::Plan(NewPlan {
        committee: given("committee-id"),
        period: given("period"),
        path: sub.get_one::<PathBuf>("path").cloned().unwrap_or_else(|| PathBuf::from(".")),
        title: given("title"),
        parts: parts.into_iter().map(|(_, part, value)| (part, value)).collect(),
        committee_name: given("committee"),
        from: given("from"),
    })
}
