//! Sentences by the names of their keys, for templates, which are not known when the program is built.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::catalogue;

/// A language's catalogue without its numbers and dates: what goes into a sentence is in the language already.
#[derive(Clone)]
pub struct Sentences {
    bundle: Arc<FluentBundle<FluentResource>>,
}

/// What goes into a sentence.
#[derive(Debug, Clone)]
pub enum Part {
    /// Words.
    Text(String),
    /// How many: decides singular and plural.
    Count(usize),
}

/// Why there is no sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The catalogue has no such key.
    Key,
    /// Something goes into the sentence that was not given.
    Part,
}

impl Sentences {
    pub(super) fn new(bundle: Arc<FluentBundle<FluentResource>>) -> Self {
        Self { bundle }
    }

    /// A sentence with what goes into it.
    ///
    /// # Errors
    /// What is missing.
    pub fn say(&self, key: &str, parts: &[(String, Part)]) -> Result<String, Gap> {
        let mut args = FluentArgs::with_capacity(parts.len());
        for (name, part) in parts {
            match part {
                Part::Text(text) => args.set(name.as_str(), text.as_str()),
                Part::Count(count) => args.set(name.as_str(), *count),
            }
        }
        let (text, whole) = catalogue::filled(&self.bundle, key, Some(&args)).ok_or(Gap::Key)?;
        if whole { Ok(text) } else { Err(Gap::Part) }
    }
}
