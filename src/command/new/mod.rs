//! `plan new`: an organisation's folder, a first plan, or next year's plan from this year's.

mod ask;
mod committee;
mod files;
mod goals;
mod line;
mod next;
mod organisation;
mod plan;

use super::{Environment, Exit, Failure};
use crate::cli::Creating;
use crate::language::Words;

pub(super) fn new(environment: &Environment, words: &Words, creating: &Creating) -> Result<Exit, Failure> {
    match creating {
        Creating::Organisation(known) => organisation::organisation(environment, words, known),
        Creating::Plan(known) => plan::plan(environment, words, known),
    }
}
