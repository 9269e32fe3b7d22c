//! Figures from Kolada's API, fetched now or saved earlier.

use std::path::Path;

use super::super::super::{Environment, Failure};
use super::given::{Given, unopened};
use crate::cli::ImportKolada;
use crate::language::Words;
use crate::read::national::Wanted;

pub(super) fn fetched(
    _environment: &Environment,
    _words: &Words,
    _import: &ImportKolada,
    _wanted: &Wanted,
) -> Result<Given, Failure> {
    Ok(Given::default())
}

pub(super) fn saved(
    path: &Path,
    _wanted: &Wanted,
    _environment: &Environment,
    _given: &mut Given,
) -> Result<(), Failure> {
    std::fs::read(path).map_err(|why| unopened(path, &why)).map(drop)
}
