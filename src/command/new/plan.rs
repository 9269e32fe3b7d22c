//! `plan new plan`: a committee's first plan.

use std::path::Path;

use chrono::Datelike as _;

use super::super::read::{Asked, Run, only};
use super::super::{Environment, Exit, Failure};
use super::ask::Asker;
use super::committee::{self, Owner};
use super::files::Files;
use super::goals;
use super::line::Line;
use super::next::{self, Next};
use crate::cli::NewPlan;
use crate::draft::{self, Plan};
use crate::finding::Severity;
use crate::language::{Language, Words};
use crate::message::{Arg, Message};
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::read::{folder, period};

pub(super) fn plan(environment: &Environment, words: &Words, known: &NewPlan) -> Result<Exit, Failure> {
    let run = read(environment, &known.path)?;
    let asked = only(&run, &known.path)?;
    let organisation = &asked.organisation;
    let lacks = known.committee.is_none() || known.period.is_none() || (known.parts.is_empty() && known.from.is_none());
    let interview = Asker::new(environment, words).filter(|_| lacks);
    if interview.is_none() && (known.committee.is_none() || known.period.is_none()) {
        return Err(missing(environment, words, known, organisation));
    }
    let owner = committee::owner(words, interview, known, organisation)?;
    let period = match (&known.period, interview) {
        (Some(text), _) => read_period(text).map_err(Failure::said)?,
        (None, Some(interview)) => {
            let next = (environment.today.year() + 1).to_string();
            interview.until(&Message::new("new-ask-period"), &next, read_period)?
        }
        (None, None) => return Err(missing(environment, words, known, organisation)),
    };
    if let Some(from) = &known.from {
        return next::next(environment, words, known, asked, &Next { owner: &owner, period, from });
    }
    let id = format!("{}/{}", owner.id, draft::file_name(period));
    refuse(asked, &id)?;
    let language = Language::from_code(&organisation.language).unwrap_or(Language::Swedish);
    let file_words = Words::new(language);
    let title = file_words.say(&Message::new("draft-title").with("period", period));
    let title = match (&known.title, interview) {
        (Some(title), _) => title.clone(),
        (None, Some(interview)) => interview.ask(&Message::new("new-ask-title"), &title)?,
        (None, None) => title,
    };
    let goals = match interview.filter(|_| known.parts.is_empty()) {
        Some(interview) => goals::asked(interview, organisation)?,
        None => goals::typed(organisation, &known.parts)?,
    };
    let is_example = goals.is_empty();
    let goals = if is_example { goals::example(&file_words, organisation) } else { goals };
    let made = Plan { title, committee: owner.id.clone(), committee_name: owner.name.clone(), period, goals };
    let files = files(&run, asked, &file_words, &owner, &id, &made)?;
    files.write(&asked.place.root)?;
    environment.print(&told(words, asked, &files, &owner, (&id, is_example)));
    Ok(Exit::Done)
}

/// Reads the organisation. Its own file must be right, for the plan refers to it; what is wrong elsewhere is no hindrance.
fn read(environment: &Environment, path: &Path) -> Result<Run, Failure> {
    if folder::organisations(path).is_ok_and(|places| places.is_empty()) {
        let path = path.to_string_lossy().into_owned();
        return Err(Failure::said(Message::new("new-no-organisation").with("path", path)));
    }
    let mut run = Run::new(environment.today, Vec::new());
    run.read(path)?;
    let sources = &run.sources;
    run.findings.retain(|finding| {
        finding.severity == Severity::Error && sources.path(finding.span.file) == folder::ORGANISATION
    });
    if run.findings.is_empty() {
        return Ok(run);
    }
    let path = path.to_string_lossy().into_owned();
    Err(Failure::said(Message::new("new-organisation-faulty").with("path", path)))
}

fn read_period(text: &str) -> Result<Period, Message> {
    period::read(text).ok_or_else(|| Message::new("new-no-period").with("text", text))
}

/// A plan that is there stays as it is.
pub(super) fn refuse(asked: &Asked, id: &str) -> Result<(), Failure> {
    let path = asked.place.root.join(id);
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let shown = plain(&path);
    let is_plan = path.join(folder::PLAN).symlink_metadata().is_ok();
    let key = if is_plan { "new-plan-there" } else { "new-plan-folder-there" };
    Err(Failure::said(Message::new(key).with("path", shown)))
}

/// A path as whoever stands in the folder would write it.
pub(super) fn plain(path: &Path) -> String {
    path.strip_prefix(".").unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn files(run: &Run, asked: &Asked, words: &Words, owner: &Owner, id: &str, made: &Plan) -> Result<Files, Failure> {
    let mut files = Files::default();
    files.add(format!("{id}/{}", folder::PLAN), draft::plan(words, made));
    files.add(format!("{id}/{}", folder::NARRATIVE), draft::narrative(words, made));
    let measured = format!("{}/{}.csv", folder::MEASUREMENTS, draft::slug(id));
    // Somebody's measurements are never written over; the plan does without.
    if asked.place.root.join(&measured).symlink_metadata().is_err() {
        files.add(measured, draft::measurements(words, made));
    }
    committee::add(&mut files, run, asked, owner)?;
    Ok(files)
}

fn told(words: &Words, asked: &Asked, files: &Files, owner: &Owner, (id, is_example): (&str, bool)) -> String {
    let mut text = String::new();
    let mut say = |message: Message| text.push_str(&(words.say(&message) + "\n"));
    say(Message::new("new-made"));
    for path in files.paths() {
        say(Message::new("new-made-file").with("path", plain(&asked.place.root.join(path))));
    }
    if owner.is_new {
        say(Message::new("new-committee-added").with("name", owner.name.as_str()).with("id", owner.id.as_str()));
    }
    if is_example {
        say(Message::new("new-made-example"));
    }
    let check = Line::new("plan check").word(&plain(&asked.place.root.join(id)));
    say(Message::new("new-made-next").with("command", check.finish()));
    text
}

/// The command line as it should have been.
fn missing(environment: &Environment, words: &Words, known: &NewPlan, organisation: &Organisation) -> Failure {
    let mut what: Vec<String> = Vec::new();
    let committees = &organisation.committees;
    let first = committees.iter().find(|committee| !committee.council).or(committees.first());
    let committee = known.committee.clone().unwrap_or_else(|| {
        what.push(words.word("cli-committee"));
        first.map_or_else(|| words.word("new-example-committee-id"), |committee| committee.id.value.to_string())
    });
    let period = known.period.clone().unwrap_or_else(|| {
        what.push(words.word("cli-period"));
        (environment.today.year() + 1).to_string()
    });
    let name = known.committee_name.clone();
    let name = name.or_else(|| first.is_none().then(|| words.word("new-example-committee")));
    let mut line = Line::new("plan new plan").word(&committee).word(&period).folder(&known.path.to_string_lossy());
    line = line.option("--committee", name.as_deref());
    line = line.option("--from", known.from.as_deref()).option("--title", known.title.as_deref());
    for (part, said) in &known.parts {
        line = line.option(part.option(), Some(said));
    }
    let what: Arg = what.into_iter().collect();
    Failure::said(Message::new("new-missing").with("what", what).with("command", line.finish()))
}
