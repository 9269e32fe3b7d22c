//! The options of `plan report`: which report, on what.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches};

use super::help::choice;
use super::{Judging, ReportFormat, text};
use crate::language::Words;

/// Which report is asked for, or what is to be filled in for one.
#[derive(Debug)]
pub struct Reporting {
    /// What is judged.
    pub judging: Judging,
    /// Which report.
    pub kind: ReportKind,
    /// The only goal that it is on.
    pub goal: Option<String>,
    /// The only unit that it is on.
    pub unit: Option<String>,
    /// What kind of file it becomes.
    pub format: ReportFormat,
    /// Whether places for charts stand in the text.
    pub charts: bool,
    /// Whether headings for missing comments are to be written instead.
    pub scaffold: bool,
}

/// The kinds of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    /// Of the year: what came out.
    Annual,
    /// Of a part of the year: what has come out so far, and what is expected.
    Interim,
    /// The plan, to be adopted.
    Plan,
}

/// The options that only `report` has.
pub(super) fn options(words: &Words) -> Vec<Arg> {
    let option = |arg: Arg, help: &str| arg.help(words.word(help)).help_heading(words.word("cli-options"));
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    vec![
        option(choice("kind", &["annual", "interim", "plan"]), "cli-kind-help"),
        option(Arg::new("goal").long("goal").value_name("ID"), "cli-goal-help"),
        option(Arg::new("unit").long("unit").value_name(words.word("cli-unit")), "cli-unit-report-help"),
        option(flag("charts"), "cli-charts-help"),
        option(flag("scaffold"), "cli-scaffold-help").conflicts_with_all(["output", "kind", "goal", "unit", "charts"]),
    ]
}

/// Reads the options of `report`.
pub(super) fn reporting(sub: &ArgMatches, judging: Judging) -> Reporting {
    Reporting {
        judging,
        kind: match text(sub, "kind") {
            Some("interim") => ReportKind::Interim,
            Some("plan") => ReportKind::Plan,
            _ => ReportKind::Annual,
        },
        format: ReportFormat::asked(text(sub, "format"), sub.get_one::<PathBuf>("output").map(PathBuf::as_path)),
        goal: text(sub, "goal").map(str::to_owned),
        unit: text(sub, "unit").map(str::to_owned),
        charts: sub.get_flag("charts"),
        scaffold: sub.get_flag("scaffold"),
    }
}
