//! `plan import sheet`.

use super::super::{Environment, Exit, Failure};
use crate::cli::{ImportSheet, Request};
use crate::language::Words;

pub(super) fn sheet(
    _environment: &Environment,
    _request: &Request,
    _words: &Words,
    import: &ImportSheet,
) -> Result<Exit, Failure> {
    Err(anyhow::anyhow!("{}", import.path.display()).into())
}
