//! `plan import sheet`: measurements out of a spreadsheet. What would be written is shown first, and checked as if it were there.

mod ask;
mod file;
mod kept;
mod preview;
mod read;
mod show;

use super::super::read::only;
use super::super::read::{Asked, Run};
use super::super::{Environment, Exit, Failure};
use super::trial::{NewFile, Trial};
use crate::cli::{ImportSheet, Request};
use crate::finding::Severity;
use crate::language::Words;
use crate::message::Message;
use crate::read::folder;
use crate::sheet::{Aliases, Answers, Dates, Fault, Head, Mapping, Percent, Written, rows};
use file::Target;
use kept::Kept;
use read::Source;
use show::Shower;

/// A sheet, understood.
struct Understood {
    head: Head,
    mapping: Mapping,
    answers: Answers,
    /// Whether it was understood by what was kept.
    is_kept: bool,
}

pub(super) fn sheet(
    environment: &Environment,
    request: &Request,
    words: &Words,
    import: &ImportSheet,
) -> Result<Exit, Failure> {
    let mut run = Run::new(environment.today, Vec::new());
    run.read(&import.path)?;
    let asked = only(&run, &import.path)?;
    must_be_right(&run, import)?;
    let source = read::source(import)?;
    let kept = Kept::read(environment, words, &asked.place.root, &asked.organisation)?;
    let typed = kept::typed(&import.map)?;
    let show = Shower { environment, words, source: &source };
    let aliases = Aliases::new(&asked.organisation, &kept.aliases);
    let understood = match understand(&source, &aliases, &kept, typed, import) {
        Ok(understood) => understood,
        Err(faults) => return show.faults(&faults),
    };
    let table = rows(&source.sheet, &understood.head, &aliases, understood.answers);
    if !table.faults.is_empty() || (!table.unknown.is_empty() && !import.skip_unknown) {
        let exit = show.faults(&table.faults);
        show.unknown(&table.unknown, !kept.aliases.is_empty());
        return exit;
    }
    if table.rows.is_empty() {
        return Err(Failure::said(Message::new("sheet-no-rows").with("name", source.name.as_str())));
    }
    let written = Written::new(&source.name, &source.sheet, &table.rows);
    let target = Target::find(import, asked, &source)?;
    let bytes = Target::bytes(&written);
    let new_file = NewFile { path: &target.path, relative: &target.relative, bytes: &bytes };
    let trial = Trial::of(environment, &import.path, &run, asked, new_file)?;
    if !trial.faults.is_empty() {
        return show.new_faults(&trial, &target, &written);
    }
    let colour = environment.colours(request.colour);
    environment.print(&preview::text(environment, words, (&source, &understood, &table), (&target, &trial), colour));
    if target.before.as_deref() == Some(bytes.as_slice()) && kept.has(&understood) {
        environment.print(&(words.word("sheet-nothing-new") + "\n"));
        return Ok(Exit::Done);
    }
    // Next month's export often has the same name, and only its own month.
    if trial.gone > 0 && !import.force && !import.dry_run {
        let message = Message::new("sheet-would-lose").with("path", target.shown.as_str()).with("count", trial.gone);
        return Err(Failure::said(message.with("name", source.name.as_str())));
    }
    if !ask::may_write(environment, words, import)? {
        return Ok(Exit::Done);
    }
    write(environment, words, asked, (&target, &written), &kept, &understood)
}

/// The organisation is as it should be, so that what is new is seen.
fn must_be_right(run: &Run, import: &ImportSheet) -> Result<(), Failure> {
    let is_own = |path: &str| path == folder::ORGANISATION || path.ends_with(folder::PLAN);
    let mut errors = run.findings.iter().filter(|finding| finding.severity == Severity::Error);
    if !errors.any(|finding| is_own(run.sources.path(finding.span.file))) {
        return Ok(());
    }
    let path = import.path.to_string_lossy().into_owned();
    Err(Failure::said(Message::new("sheet-organisation-faulty").with("path", path)))
}

/// Finds the titles: by what was kept for such a sheet and what was typed, else by what was typed alone.
fn understand(
    source: &Source,
    aliases: &Aliases<'_>,
    kept: &Kept,
    typed: Mapping,
    import: &ImportSheet,
) -> Result<Understood, Vec<Fault>> {
    let units = aliases.units();
    let dates = import.dates_are_months.map(|months| if months { Dates::Month } else { Dates::Day });
    let percent = import.percent_as_fraction.map(|it| if it { Percent::Fraction } else { Percent::Percent });
    for known in &kept.sheets {
        let mut mapping = known.mapping.clone();
        mapping.extend(typed.clone());
        let dates = dates.or(known.dates);
        let Ok(head) = Head::find(&source.sheet, &mapping, dates, &units) else { continue };
        if head.shape() == known.columns {
            let percent = percent.or(known.percent);
            let answers = Answers { dates, percent, skip_unknown: import.skip_unknown };
            return Ok(Understood { head, mapping, answers, is_kept: true });
        }
    }
    let head = Head::find(&source.sheet, &typed, dates, &units)?;
    let answers = Answers { dates, percent, skip_unknown: import.skip_unknown };
    Ok(Understood { head, mapping: typed, answers, is_kept: false })
}

fn write(
    environment: &Environment,
    words: &Words,
    asked: &Asked,
    (target, written): (&Target, &Written),
    kept: &Kept,
    understood: &Understood,
) -> Result<Exit, Failure> {
    target.write(written)?;
    environment.print(&(words.say(&Message::new("sheet-wrote").with("path", target.shown.as_str())) + "\n"));
    if !kept.has(understood) {
        kept.write(&asked.place.root, understood)?;
        environment.print(&(words.say(&Message::new("sheet-kept").with("path", kept.shown.as_str())) + "\n"));
    }
    Ok(Exit::Done)
}
