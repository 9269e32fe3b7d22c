//! `plan import kolada`: national figures of the organisation's own indicators, beside those of its comparison groups.

mod fetched;
mod given;
mod said;
mod target;

use chrono::Datelike;

use super::super::read::{Run, only};
use super::super::{Environment, Exit, Failure};
use super::put;
use super::trial::{NewFile, Trial};
use crate::cli::{ImportKolada, MOST};
use crate::finding::Severity;
use crate::kolada::{self, Wants};
use crate::language::Words;
use crate::message::Message;
use crate::model::measurement::Measurement;
use crate::read::folder;
use crate::render::diagnostics::{self, Style};
use target::Target;

pub(super) fn kolada(environment: &Environment, words: &Words, import: &ImportKolada) -> Result<Exit, Failure> {
    let mut run = Run::new(environment.today, Vec::new());
    run.read(&import.path)?;
    let asked = only(&run, &import.path)?;
    must_be_right(&run, import)?;
    let organisation = &asked.organisation;
    let wants = Wants::of(organisation).map_err(Failure::said)?;
    let target = Target::find(import, asked)?;
    let this_year = u16::try_from(environment.today.year()).unwrap_or(u16::MAX);
    let years = match &import.years {
        Some(years) => Some(years.clone()),
        None if import.from.is_empty() => Some(Wants::years(organisation, this_year)),
        None => None,
    };
    let given = given::given(environment, words, import, &wants, years)?;
    let made = kolada::lines(&wants, &given.national, &given.about);
    if made.all.is_empty() {
        return Err(Failure::said(Message::new("kolada-nothing").with("code", wants.own.to_string())));
    }
    let is_target = |row: &&Measurement| run.sources.path(row.at.file) == target.relative;
    let others: Vec<&Measurement> = organisation.measurements.iter().filter(|row| !is_target(row)).collect();
    let (lines, contradictions) = kolada::settle(made.all, &others, import.replace, |message| words.say(message));
    if lines.is_empty() {
        environment.complain(&said::contradicted(words, &contradictions, &run.sources));
        return Err(Failure::said(Message::new("kolada-all-contradicted")));
    }
    // A source that has nothing at all of an indicator and a year says nothing of them: what was there stays.
    let is_asked = |(indicator, year, _): &(String, String, String)| {
        let kpi = wants.all.iter().find(|want| want.indicator.as_str() == indicator).map(|want| want.kpi);
        kpi.zip(year.parse().ok()).is_some_and(|(kpi, year)| given.has(kpi, year))
    };
    let day = environment.today.to_string();
    let (text, now) = kolada::text(&lines, &target.old, is_asked, &day);
    let bytes = format!("\u{feff}{text}").into_bytes();
    let new_file = NewFile { path: &target.path, relative: &target.relative, bytes: &bytes };
    let trial = Trial::of(environment, &import.path, &run, asked, new_file)?;
    if !trial.faults.is_empty() {
        let style = Style { colour: false, width: environment.width };
        let shown = diagnostics::limit(&trial.faults, Some(MOST));
        environment.complain(&diagnostics::text(&shown, &trial.sources, words, style));
        return Err(Failure::said(Message::new("kolada-new-faults").with("count", trial.faults.len())));
    }
    let told = said::Told {
        wants: &wants,
        given: &given,
        nulls: made.nulls,
        without: &made.without,
        contradictions: &contradictions,
        replace: import.replace,
        target: &target,
        now: &now,
        turns: &trial.turns,
        sources: &run.sources,
        rows: &lines,
    };
    environment.print(&told.text(words));
    if target.before.as_deref() == Some(bytes.as_slice()) {
        environment.print(&(words.word("kolada-same") + "\n"));
        return Ok(Exit::Done);
    }
    if import.dry_run {
        environment.print(&(words.word("sheet-dry-run") + "\n"));
        return Ok(Exit::Done);
    }
    target.write(&bytes)?;
    environment.print(&(words.say(&Message::new("kolada-wrote").with("path", target.shown.as_str())) + "\n"));
    Ok(Exit::Done)
}

/// The plans are as they should be, so that what is new is seen.
fn must_be_right(run: &Run, import: &ImportKolada) -> Result<(), Failure> {
    let is_own = |path: &str| path == folder::ORGANISATION || path.ends_with(folder::PLAN);
    let mut errors = run.findings.iter().filter(|finding| finding.severity == Severity::Error);
    if !errors.any(|finding| is_own(run.sources.path(finding.span.file))) {
        return Ok(());
    }
    let path = import.path.to_string_lossy().into_owned();
    Err(Failure::said(Message::new("sheet-organisation-faulty").with("path", path)))
}
