//! `plan import kolada`.

use super::super::{Environment, Exit, Failure};
use crate::cli::{ImportKolada, Request};
use crate::language::Words;

pub(super) fn kolada(
    _environment: &Environment,
    _request: &Request,
    _words: &Words,
    import: &ImportKolada,
) -> Result<Exit, Failure> {
    Err(anyhow::anyhow!("{}", import.path.display()).into())
}
