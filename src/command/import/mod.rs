//! `plan import`: figures from national data and from spreadsheets, into the folder of measurements.

#[allow(dead_code, reason = "the command that calls it is built beside it")]
mod fetch;
mod kolada;
mod sheet;

use super::{Environment, Exit, Failure};
use crate::cli::{Importing, Request};
use crate::language::Words;

pub(super) fn import(
    environment: &Environment,
    request: &Request,
    words: &Words,
    importing: &Importing,
) -> Result<Exit, Failure> {
    match importing {
        Importing::Kolada(asked) => kolada::kolada(environment, request, words, asked),
        Importing::Sheet(asked) => sheet::sheet(environment, request, words, asked),
    }
}
