//! `plan git`: git knows plans. What git asks for (`text`, `merge`, `check`) and what makes it ask.

mod attributes;
mod block;
mod check;
mod config;
mod hook;
mod merge;
mod repository;
mod setup;
mod text;

use super::{Environment, Exit, Failure};
use crate::cli::Git;
use crate::language::Words;

pub(super) fn git(environment: &Environment, words: &Words, asked: &Git) -> Result<Exit, Failure> {
    match asked {
        Git::Install { path, local } => setup::install(environment, words, path, *local),
        Git::Uninstall(path) => setup::uninstall(environment, words, path),
        Git::Status(path) => setup::status(environment, words, path),
        Git::Check(path) => check::check(environment, words, path),
        Git::Text(path) => text::text(environment, words, path),
        Git::Merge(merging) => merge::merge(environment, words, merging),
    }
}
