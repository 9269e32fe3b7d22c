//! `plan git text`: a file in the plan's terms, for `git diff` to compare. Never fails on what a file holds: what is not
//! understood is shown as it is.

use std::fs;
use std::path::Path;

use super::super::{Environment, Exit, Failure};
use crate::format::File;
use crate::language::Words;
use crate::merge::{self, Form};
use crate::message::Message;
use crate::read::text::{decode, is_binary};
use crate::read::{rows_of, toml};
use crate::render::merged::{self, Marks};
use crate::render::plain_plan;

pub(super) fn text(environment: &Environment, words: &Words, path: &Path) -> Result<Exit, Failure> {
    let name = path.to_string_lossy();
    let bytes = fs::read(path).map_err(|why| {
        Failure::said(Message::new("failure-path").with("path", name.as_ref()).with("why", why.to_string()))
    })?;
    let text = decode(&bytes).text;
    let shown = if is_binary(&text) { None } else { in_words(words, &name, &text) };
    Ok(match shown {
        Some(shown) => environment.print(&shown),
        None => environment.put(&bytes),
    })
}

/// A file in words; one with conflicts in it has them in words too.
fn in_words(words: &Words, name: &str, text: &str) -> Option<String> {
    let Some((ours, theirs)) = merge::sides(text) else { return plain(words, name, text) };
    let both = merge::side_by_side(&plain(words, name, &ours)?, &plain(words, name, &theirs)?);
    Some(merged::text(words, &both, Marks { size: 7, base: false, names: [""; 3] }))
}

fn plain(words: &Words, name: &str, text: &str) -> Option<String> {
    match Form::of(name) {
        Form::Csv => rows_of::cells(text).map(|(names, rows)| plain_plan::rows(&names, &rows)),
        Form::Toml => toml::things(text, file(name)?).map(|things| plain_plan::things(words, &things)),
        Form::Lines => None,
    }
}

/// Which of the format's files it is: git's copy of an old version ends in its name.
fn file(name: &str) -> Option<File> {
    File::ALL.into_iter().find(|file| name.ends_with(&format!("{}.toml", file.name())))
}
