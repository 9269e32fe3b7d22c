//! `plan import`: figures from national data and from spreadsheets, into the folder of measurements.

mod fetch;
mod kolada;
mod sheet;
mod trial;

use super::{Environment, Exit, Failure, output};
use crate::cli::{Importing, Request};
use crate::language::Words;
use crate::message::Message;

pub(super) fn import(
    environment: &Environment,
    request: &Request,
    words: &Words,
    importing: &Importing,
) -> Result<Exit, Failure> {
    match importing {
        Importing::Kolada(asked) => kolada::kolada(environment, words, asked),
        Importing::Sheet(asked) => sheet::sheet(environment, request, words, asked),
    }
}

/// Writes a file that nobody else has changed meanwhile.
fn put(path: &std::path::Path, shown: &str, before: Option<&[u8]>, after: &[u8]) -> Result<(), Failure> {
    match before {
        Some(before) => output::rewrite(path, shown, before, after).map_err(Failure::said),
        None => output::replace(path, after).map_err(|why| {
            Failure::said(Message::new("failure-write").with("path", shown).with("why", why.to_string()))
        }),
    }
}
