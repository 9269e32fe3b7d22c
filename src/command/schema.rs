//! `plan schema`: what an editor needs to know of a file's format.

use super::{Environment, Exit, Failure, output};
use crate::check;
use crate::cli::Request;
use crate::format::File;
use crate::language::Words;
use crate::render::schema;

pub(super) fn schema(environment: &Environment, request: &Request, words: &Words, file: File) -> Result<Exit, Failure> {
    output::write(environment, request, words, &schema::schema(words, file, &check::pages()))
}
