//! `plan git install`, `uninstall` and `status`: three things that each can be there or not, and what is said of them.

use std::path::Path;

use super::super::{Environment, Exit, Failure};
use super::repository::Repository;
use super::{attributes, block, config, hook};
use crate::language::Words;
use crate::message::Message;

pub(super) fn install(environment: &Environment, words: &Words, path: &Path, local: bool) -> Result<Exit, Failure> {
    let repository = Repository::of(path)?;
    // Nothing is written where something of somebody's own would be written over.
    if let config::State::Others(key) = config::state(&repository)? {
        return Err(Failure::said(Message::new("failure-git-setting").with("key", key)));
    }
    let shared = repository.top.join(attributes::SHARED);
    let is_shared = has_lines(&shared)?;
    let there = if local && !is_shared { &repository.own_attributes } else { &shared };
    // Once is enough, wherever it is.
    if is_shared || local || !has_lines(&repository.own_attributes)? {
        attributes::put(there)?;
    } else {
        attributes::put(&repository.own_attributes)?;
    }
    config::set(&repository)?;
    hook::put(&repository)?;
    let (lines, all) = standing(&repository)?;
    let mut said: Vec<Message> = lines;
    said.push(Message::new("git-undo"));
    say(environment, words, &said);
    Ok(if all { Exit::Done } else { Exit::Faults })
}

pub(super) fn uninstall(environment: &Environment, words: &Words, path: &Path) -> Result<Exit, Failure> {
    let repository = Repository::of(path)?;
    let mut said = Vec::new();
    for file in [repository.top.join(attributes::SHARED), repository.own_attributes.clone()] {
        if attributes::take(&file)? {
            said.push(Message::new("git-taken-lines").with("path", repository.shown(&file)));
        }
    }
    if config::unset(&repository)? {
        said.push(Message::new("git-taken-settings"));
    }
    if hook::take(&repository)? {
        said.push(Message::new("git-taken-lines").with("path", repository.shown(&hook::path(&repository))));
    }
    if said.is_empty() {
        said.push(Message::new("git-taken-nothing"));
    }
    say(environment, words, &said);
    Ok(Exit::Done)
}

pub(super) fn status(environment: &Environment, words: &Words, path: &Path) -> Result<Exit, Failure> {
    let (mut said, all) = standing(&Repository::of(path)?)?;
    if !all {
        said.push(Message::new("git-do"));
    }
    say(environment, words, &said);
    Ok(if all { Exit::Done } else { Exit::Faults })
}

/// What is there, in words, and whether it is all that there should be.
fn standing(repository: &Repository) -> Result<(Vec<Message>, bool), Failure> {
    let (lines, attributes) = standing_attributes(repository)?;
    let (settings, config) = match config::state(repository)? {
        config::State::All => (Message::new("git-settings-there"), true),
        config::State::Some => (Message::new("git-settings-half"), false),
        config::State::None => (Message::new("git-settings-none"), false),
        config::State::Others(key) => (Message::new("git-settings-others").with("key", key), false),
    };
    let file = repository.shown(&hook::path(repository));
    let (check, hook) = match hook::state(repository)? {
        hook::State::There => (Message::new("git-hook-there").with("path", file), true),
        hook::State::OthersWithCheck => (Message::new("git-hook-others-with-check").with("path", file), true),
        hook::State::Half => (Message::new("git-hook-half").with("path", file), false),
        hook::State::None => (Message::new("git-hook-none").with("path", file), false),
        hook::State::Others => (Message::new("git-hook-others").with("path", file).with("line", hook::line()), false),
        hook::State::Outside => (Message::new("git-hook-outside").with("path", file).with("line", hook::line()), false),
    };
    Ok((vec![lines, settings, check], attributes && config && hook))
}

fn standing_attributes(repository: &Repository) -> Result<(Message, bool), Failure> {
    let shared = repository.top.join(attributes::SHARED);
    for (file, key) in [(&shared, "git-lines-shared"), (&repository.own_attributes, "git-lines-own")] {
        let Some(text) = attributes::read(file)?.filter(|text| block::is_begun(text)) else { continue };
        let path = repository.shown(file);
        return Ok(if block::is_there(&text, attributes::LINES) {
            (Message::new(key).with("path", path), true)
        } else {
            (Message::new("git-lines-half").with("path", path), false)
        });
    }
    Ok((Message::new("git-lines-none").with("path", attributes::SHARED), false))
}

fn has_lines(path: &Path) -> Result<bool, Failure> {
    Ok(attributes::read(path)?.is_some_and(|text| block::is_begun(&text)))
}

fn say(environment: &Environment, words: &Words, said: &[Message]) {
    let text: String = said.iter().map(|message| words.say(message) + "\n").collect();
    environment.print(&text);
}
