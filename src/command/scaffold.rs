//! `plan report --scaffold`: headings in `analysis.md` for what the committee has not commented on yet.

use std::fs;
use std::path::Path;

use super::read::{Asked, only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::Judging;
use crate::language::Words;
use crate::message::Message;
use crate::model::plan::Plan;
use crate::read::folder;
use crate::render::scaffold::headings;
use crate::report::owed;

pub(super) fn scaffold(environment: &Environment, words: &Words, judging: &Judging) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let asked = only(&run, &judging.path)?;
    let mut said = Vec::new();
    for plan in asked.plans() {
        said.extend(write(asked, plan)?);
    }
    if said.is_empty() {
        said.push(Message::new("scaffolded-nothing"));
    }
    for message in &said {
        environment.complain(&words.say(message));
    }
    Ok(Exit::Done)
}

/// Adds the headings of a plan to the end of the file beside it; what stands there stays as it is, to the byte.
fn write(asked: &Asked, plan: &Plan) -> Result<Option<Message>, Failure> {
    let owed = owed(plan);
    if owed.is_empty() {
        return Ok(None);
    }
    let path = asked.place.root.join(plan.id.as_str()).join(folder::ANALYSIS);
    let shown = path.strip_prefix(".").unwrap_or(&path).to_string_lossy().into_owned();
    let failed = |why: std::io::Error| {
        Failure::said(Message::new("failure-write").with("path", shown.as_str()).with("why", why.to_string()))
    };
    let there = existing(&path).map_err(failed)?;
    let Ok(there) = String::from_utf8(there) else {
        return Err(Failure::said(Message::new("failure-scaffold-encoding").with("path", shown)));
    };
    let language = published(None, &asked.organisation);
    let text = headings(&language, &there, &owed);
    output::replace(&path, text.as_bytes()).map_err(failed)?;
    Ok(Some(Message::new("scaffolded").with("count", owed.len()).with("path", shown)))
}

/// What the file holds; nothing where it is not there.
fn existing(path: &Path) -> std::io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}
