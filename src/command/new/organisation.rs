//! `plan new organisation`: a folder with an `organisation.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};

use super::super::{Environment, Exit, Failure};
use super::ask::Asker;
use super::files::Files;
use super::line::Line;
use super::plan::plain;
use crate::cli::NewOrganisation;
use crate::draft::{self, Committee, Organisation};
use crate::language::{Language, Words};
use crate::message::Message;
use crate::read::folder;

pub(super) fn organisation(environment: &Environment, words: &Words, known: &NewOrganisation) -> Result<Exit, Failure> {
    let asker = Asker::new(environment, words).filter(|_| known.name.is_none());
    let name = match (&known.name, asker) {
        (Some(name), _) => name.trim().to_owned(),
        (None, Some(asker)) => asker.must(&Message::new("new-ask-organisation"), "")?,
        (None, None) => return Err(missing(words, known)),
    };
    if draft::slug(&name).is_empty() {
        return Err(Failure::said(Message::new("new-no-letters").with("name", name)));
    }
    let place = known.folder.clone().unwrap_or_else(|| PathBuf::from(draft::slug(&name)));
    refuse(&place)?;
    let language = known.language.unwrap_or(words.language());
    let (code, names, language) = match asker {
        Some(asker) => interview(asker, known, language)?,
        None => (known.code.clone(), known.committees.clone(), known.language.unwrap_or(Language::Swedish)),
    };
    let committees = committees(&names)?;
    let made = Organisation { name, code: code.filter(|code| !code.is_empty()), committees };
    let mut files = Files::default();
    files.add(folder::ORGANISATION, draft::organisation(&Words::new(language), &made));
    files.write(&place)?;
    let said = done(words, environment.today, &place, &made);
    environment.print(&said.iter().map(|message| words.say(message) + "\n").collect::<String>());
    Ok(Exit::Done)
}

type Answers = (Option<String>, Vec<String>, Language);

fn interview(asker: Asker<'_>, known: &NewOrganisation, language: Language) -> Result<Answers, Failure> {
    let code = match &known.code {
        Some(code) => code.clone(),
        None => asker.ask(&Message::new("new-ask-code"), "")?,
    };
    let language = match known.language {
        Some(language) => language,
        None => asker.until(&Message::new("new-ask-language"), language.code(), |answer| {
            Language::from_code(&answer.to_lowercase()).ok_or_else(|| Message::new("new-which-language"))
        })?,
    };
    let mut names = known.committees.clone();
    while known.committees.is_empty() {
        let question = Message::new("new-ask-committee").with("number", (names.len() + 1).to_string());
        match asker.ask(&question, "")?.as_str() {
            "" => break,
            name => names.push(name.to_owned()),
        }
    }
    Ok((Some(code), names, language))
}

/// Committees with an id each.
fn committees(names: &[String]) -> Result<Vec<Committee>, Failure> {
    let mut committees: Vec<Committee> = Vec::new();
    for name in names {
        let taken: Vec<String> = committees.iter().map(|committee| committee.id.clone()).collect();
        if draft::slug(name).is_empty() {
            return Err(Failure::said(Message::new("new-no-letters").with("name", name.as_str())));
        }
        committees.push(Committee { id: draft::unused(name, "", &taken), name: name.trim().to_owned() });
    }
    Ok(committees)
}

/// A folder that has something in it is somebody's; hidden files, such as those of git, are no hindrance.
fn refuse(place: &Path) -> Result<(), Failure> {
    let shown = || place.to_string_lossy().into_owned();
    if place.join(folder::ORGANISATION).symlink_metadata().is_ok() {
        return Err(Failure::said(Message::new("new-organisation-there").with("path", shown())));
    }
    if place.symlink_metadata().is_ok() {
        let has_files = fs::read_dir(place).map_or(true, |entries| {
            entries.flatten().any(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        });
        if has_files {
            return Err(Failure::said(Message::new("new-folder-there").with("path", shown())));
        }
    }
    let above = place.ancestors().find(|path| !path.as_os_str().is_empty() && path.is_dir()).unwrap_or(Path::new("."));
    let inside = above.canonicalize().ok().and_then(|above| {
        above.ancestors().find(|path| path.join(folder::ORGANISATION).is_file()).map(Path::to_path_buf)
    });
    match inside {
        Some(outer) => {
            let outer = outer.to_string_lossy().into_owned();
            Err(Failure::said(Message::new("new-organisation-above").with("path", shown()).with("outer", outer)))
        }
        None => Ok(()),
    }
}

/// The command line as it should have been.
fn missing(words: &Words, known: &NewOrganisation) -> Failure {
    let mut line = Line::new("plan new organisation");
    if let Some(folder) = &known.folder {
        line = line.folder(&folder.to_string_lossy());
    }
    line = line.option("--name", Some(&words.word("new-example-organisation")));
    line = line.option("--code", known.code.as_deref()).option("--language", known.language.map(Language::code));
    for name in &known.committees {
        line = line.option("--committee", Some(name));
    }
    if known.committees.is_empty() {
        line = line.option("--committee", Some(&words.word("new-example-committee")));
    }
    Failure::said(Message::new("new-missing").with("what", "--name").with("command", line.finish()))
}

fn done(words: &Words, today: NaiveDate, place: &Path, made: &Organisation) -> [Message; 2] {
    let file = plain(&place.join(folder::ORGANISATION));
    let first = made.committees.iter().find(|committee| !committee.is_council()).or(made.committees.first());
    let committee = first.map_or_else(|| words.word("new-example-committee-id"), |committee| committee.id.clone());
    let name = words.word("new-example-committee");
    let line = Line::new("plan new plan").word(&committee).word(&(today.year() + 1).to_string());
    let line = line.folder(&place.to_string_lossy());
    let line = line.option("--committee", if first.is_some() { None } else { Some(&name) });
    let done = Message::new("new-organisation-made").with("file", file).with("name", made.name.as_str());
    [done.with("count", made.committees.len()), Message::new("new-organisation-next").with("command", line.finish())]
}
