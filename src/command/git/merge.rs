//! `plan git merge`: git's merge driver. The result goes where our version was; where anything goes wrong it stays as it was.

use std::fs;
use std::path::Path;

use super::super::{Environment, Exit, Failure, output};
use super::repository;
use crate::cli::Merging;
use crate::language::Words;
use crate::merge::{self, Form};
use crate::message::Message;
use crate::read::text::{self, Encoding, decode};
use crate::render::merged::{self, Marks};

pub(super) fn merge(environment: &Environment, words: &Words, merging: &Merging) -> Result<Exit, Failure> {
    let read = |path: &Path| {
        let failed = |why: std::io::Error| {
            let message = Message::new("failure-path").with("path", path.to_string_lossy().into_owned());
            Failure::said(message.with("why", why.to_string()))
        };
        fs::read(path).map_err(failed)
    };
    let (base, ours, theirs) = (read(&merging.base)?, read(&merging.ours)?, read(&merging.theirs)?);
    if base == theirs || ours == theirs {
        return Ok(Exit::Done);
    }
    if base == ours {
        return write(&merging.ours, &theirs).map(|()| Exit::Done);
    }
    let texts = [&base, &ours, &theirs].map(|bytes| decode(bytes));
    let [old, our, their] = &texts;
    if texts.iter().any(|it| text::is_binary(&it.text)) {
        environment.complain(&words.word("merge-binary"));
        return Ok(Exit::Faults);
    }
    let name = merging.path.as_ref().unwrap_or(&merging.ours).to_string_lossy();
    let result = merge::merge(Form::of(&name), &old.text, &our.text, &their.text);
    let names = merging.names.each_ref().map(String::as_str);
    // With a base in conflicts too, where the user wants it so everywhere.
    let with_base = || repository::effective("merge.conflictStyle").is_some_and(|style| style.ends_with("diff3"));
    let base_too = !result.is_clean() && with_base();
    let text = merged::text(words, &result, Marks { size: merging.size, base: base_too, names });
    // A side that has saved the file in other characters has changed that.
    let is_new = base.is_empty() || our.encoding != old.encoding;
    let as_in = if is_new { &ours } else { &theirs };
    let bytes = text::encode(&text, as_in).unwrap_or_else(|| text.clone().into_bytes());
    let lost = decode(&bytes).text != text;
    write(&merging.ours, if lost { text.as_bytes() } else { &bytes })?;
    if lost || (decode(&bytes).encoding == Encoding::Utf8 && our.encoding == Encoding::Windows1252) {
        environment.complain(&words.say(&Message::new("merge-encoding").with("path", name.into_owned())));
    }
    Ok(if result.is_clean() { Exit::Done } else { Exit::Faults })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    output::replace(path, bytes).map_err(|why| {
        let message = Message::new("failure-write").with("path", path.to_string_lossy().into_owned());
        Failure::said(message.with("why", why.to_string()))
    })
}
