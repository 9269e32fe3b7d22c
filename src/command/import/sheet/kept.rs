//! `import.toml`: what was said of columns and names, read and written.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::super::{Environment, Failure};
use super::Understood;
use crate::cli::MOST;
use crate::finding::{self, Finding, Severity};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::read::folder::IMPORT;
use crate::read::nearest::nearest;
use crate::read::{import, measurements, text};
use crate::render::diagnostics::{self, Style};
use crate::sheet::{Dates, Mapping, Percent, Target, plain, target};
use crate::source::Sources;

/// What is kept.
pub(super) struct Kept {
    pub(super) aliases: BTreeMap<String, Id>,
    pub(super) sheets: Vec<Known>,
    /// As the user would open it.
    pub(super) shown: String,
    before: Option<Vec<u8>>,
}

/// A sheet that was read before.
pub(super) struct Known {
    pub(super) columns: Vec<String>,
    pub(super) mapping: Mapping,
    pub(super) dates: Option<Dates>,
    pub(super) percent: Option<Percent>,
    /// The line on which it begins.
    line: usize,
}

impl Kept {
    /// Reads the file; where it has faults they are shown, and nothing is read by it.
    pub(super) fn read(
        environment: &Environment,
        words: &Words,
        root: &Path,
        organisation: &Organisation,
    ) -> Result<Self, Failure> {
        let path = root.join(IMPORT);
        let shown = path.strip_prefix(".").unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let before = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self { aliases: BTreeMap::new(), sheets: Vec::new(), shown, before: None });
            }
            Err(why) => {
                let message = Message::new("failure-path").with("path", shown).with("why", why.to_string());
                return Err(Failure::said(message));
            }
        };
        let mut sources = Sources::default();
        let decoded = text::decode(&before).text;
        let file = sources.add(IMPORT.to_owned(), PathBuf::from(&shown), decoded.clone());
        let (import, mut findings) = import::read(file, &decoded);
        let aliases = aliases(&import, organisation, &mut findings);
        let sheets = import.sheets.iter().map(|sheet| known(sheet, &sources, &mut findings)).collect();
        findings.retain(|finding| finding.severity == Severity::Error);
        // `plan check --fix` doesn't come here.
        for finding in &mut findings {
            finding.fix = None;
        }
        finding::sort(&mut findings, &sources);
        if findings.is_empty() {
            return Ok(Self { aliases, sheets, shown, before: Some(before) });
        }
        let style = Style { colour: false, width: environment.width };
        environment.complain(&diagnostics::text(&diagnostics::limit(&findings, Some(MOST)), &sources, words, style));
        Err(Failure::said(Message::new("sheet-kept-faulty").with("path", shown)))
    }

    /// Whether there is nothing more to keep of a sheet.
    pub(super) fn has(&self, understood: &Understood) -> bool {
        let columns = understood.head.shape();
        let mapping = lasting(&understood.mapping);
        let answers = understood.answers;
        let is_same = |known: &Known| {
            lasting(&known.mapping) == mapping && known.dates == answers.dates && known.percent == answers.percent
        };
        match self.sheets.iter().find(|known| known.columns == columns) {
            Some(known) => is_same(known),
            None => mapping.is_empty() && answers.dates.is_none() && answers.percent.is_none(),
        }
    }

    /// Writes what was said of a sheet, in the place of what was said of one with the same columns.
    pub(super) fn write(&self, root: &Path, understood: &Understood) -> Result<(), Failure> {
        let columns = understood.head.shape();
        let before = self.before.as_ref().map(|bytes| text::decode(bytes).text).unwrap_or_default();
        let old = self.sheets.iter().find(|known| known.columns == columns).map(|known| known.line);
        let mut text = without(&before, old);
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        text.push_str(&entry(understood, &columns));
        super::super::put(&root.canonicalize()?.join(IMPORT), &self.shown, self.before.as_deref(), text.as_bytes())
    }
}

/// What holds for the next sheet too: which period a column was of does not.
fn lasting(mapping: &Mapping) -> Mapping {
    let lasts = |(_, target): &(&String, &Target)| !matches!(target, Target::Period(_));
    mapping.iter().filter(lasts).map(|(title, target)| (title.clone(), *target)).collect()
}

/// A text without the table that begins on a line.
fn without(text: &str, line: Option<usize>) -> String {
    let Some(line) = line else { return text.to_owned() };
    let mut is_in = false;
    let kept = text.split_inclusive('\n').enumerate().filter(|(index, content)| {
        is_in = *index + 1 == line || (is_in && !content.starts_with('[') && !content.starts_with('#'));
        !is_in
    });
    kept.map(|(_, content)| content).collect()
}

fn entry(understood: &Understood, columns: &[String]) -> String {
    let list: Vec<String> = columns.iter().map(|title| quoted(title)).collect();
    let mapping = lasting(&understood.mapping);
    let answers = understood.answers;
    let mut lines = vec![("columns", format!("[{}]", list.join(", ")))];
    lines.extend(answers.dates.map(|dates| ("dates", quoted(if dates == Dates::Month { "month" } else { "day" }))));
    if !mapping.is_empty() {
        let pairs: Vec<String> =
            mapping.iter().map(|(title, target)| format!("{} = {}", quoted(title), quoted(&target.name()))).collect();
        lines.push(("map", format!("{{ {} }}", pairs.join(", "))));
    }
    let percent = |percent| quoted(if percent == Percent::Fraction { "fraction" } else { "percent" });
    lines.extend(answers.percent.map(|answer| ("percent", percent(answer))));
    let mut text = String::from("[[sheet]]\n");
    for (key, value) in lines {
        let _ = writeln!(text, "{key:<7} = {value}");
    }
    text
}

/// A text as TOML has it.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            control if control.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

fn aliases(import: &import::Import, organisation: &Organisation, findings: &mut Vec<Finding>) -> BTreeMap<String, Id> {
    let ids: Vec<&str> = organisation.measured().map(|indicator| indicator.id.value.as_str()).collect();
    let mut aliases = BTreeMap::new();
    for (name, id) in &import.aliases {
        if !ids.contains(&id.value.as_str()) {
            let message = Message::new("sheet-alias-of-nobody").with("id", id.value.as_str());
            let help = match nearest(&id.value, ids.iter().copied()) {
                Some(near) => Message::new("help-invalid-value-nearest").with("nearest", near),
                None => Message::new("sheet-alias-help"),
            };
            findings.push(Finding::error("unknown-alias", id.span, message).help(help));
        }
        let known = aliases.insert(plain(&name.value), Id::new(id.value.as_str()));
        if known.is_some_and(|known| known.as_str() != id.value) {
            let message = Message::new("sheet-alias-twice").with("name", name.value.as_str());
            findings.push(Finding::error("unknown-alias", name.span, message).help(Message::new("sheet-alias-help")));
        }
    }
    aliases
}

fn known(sheet: &import::SheetOf, sources: &Sources, findings: &mut Vec<Finding>) -> Known {
    let mut mapping = Mapping::new();
    for (title, name) in &sheet.map {
        match target(&name.value) {
            Some(target) => drop(mapping.insert(plain(&title.value), target)),
            None => findings.push(Finding::error("unknown-column", name.span, no_column(&name.value)).help(columns())),
        }
    }
    let mut titles: Vec<String> = sheet.columns.iter().map(|title| plain(title)).collect();
    titles.sort();
    titles.dedup();
    Known {
        columns: titles,
        mapping,
        dates: sheet.dates.as_deref().map(|it| if it == "month" { Dates::Month } else { Dates::Day }),
        percent: sheet.percent.as_deref().map(|it| if it == "fraction" { Percent::Fraction } else { Percent::Percent }),
        line: sources.position(sheet.at).line,
    }
}

fn no_column(name: &str) -> Message {
    let all = measurements::Column::all_names();
    match nearest(name, all) {
        Some(near) => Message::new("sheet-no-column-near").with("nearest", near).with("text", name),
        None => Message::new("sheet-no-column").with("text", name),
    }
}

fn columns() -> Message {
    let all: Arg = measurements::Column::ALL.into_iter().map(measurements::Column::name).collect();
    Message::new("sheet-columns-help").with("columns", all)
}

/// What was typed: `Title=column`.
pub(super) fn typed(typed: &[String]) -> Result<Mapping, Failure> {
    let mut mapping = Mapping::new();
    for text in typed {
        let Some((title, name)) = text.rsplit_once('=').filter(|(title, _)| !title.trim().is_empty()) else {
            return Err(Failure::said(Message::new("sheet-bad-map").with("text", text.as_str())));
        };
        let Some(target) = target(name) else {
            let message = Message::new("sheet-bad-target").with("what", no_column(name.trim())).with("help", columns());
            let near = nearest(name.trim(), measurements::Column::all_names());
            return Err(Failure::said(if near.is_some() { no_column(name.trim()) } else { message }));
        };
        mapping.insert(plain(title), target);
    }
    Ok(mapping)
}
