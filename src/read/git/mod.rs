//! Git: the files of an organisation as a revision has them, read from the repository itself.
//!
//! Nothing is written, nothing is run: no hook, no filter, no configured command, and of configuration only the repository's own.

mod fault;
mod repository;
mod tree;

pub use fault::{Fault, place};
pub use repository::{Commit, Repository};
pub use tree::{Entry, Tree};
