//! A command line that can't be understood, said in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Stop;
use crate::language::Words;
use crate::message::Message;

/// clap's errors in the user's language.
pub fn stop(error: &clap::Error, words: &Words) -> Stop {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return Stop::Shown(error.render().to_string());
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let message = match error.kind() {
        ErrorKind::UnknownArgument if !context(ContextKind::InvalidArg).starts_with('-') => {
            Message::new("misuse-too-many").with("argument", context(ContextKind::InvalidArg))
        }
        ErrorKind::UnknownArgument => {
            Message::new("misuse-unknown-option").with("option", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("misuse-unknown-command").with("command", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            Message::new("misuse-no-value").with("option", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue => Message::new("misuse-value")
            .with("value", context(ContextKind::InvalidValue))
            .with("option", context(ContextKind::InvalidArg))
            .with("legal", context(ContextKind::ValidValue)),
        ErrorKind::MissingRequiredArgument => {
            Message::new("misuse-missing").with("argument", context(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => Message::new("misuse-twice").with("option", context(ContextKind::InvalidArg)),
        _ => Message::new("misuse-other"),
    };
    let suggested = match error.kind() {
        // Of several, clap has the likeliest last.
        ErrorKind::InvalidSubcommand => match error.get(ContextKind::SuggestedSubcommand) {
            Some(ContextValue::Strings(names)) => names.last().cloned().unwrap_or_default(),
            _ => context(ContextKind::SuggestedSubcommand),
        },
        ErrorKind::UnknownArgument => context(ContextKind::SuggestedArg),
        _ => context(ContextKind::SuggestedValue),
    };
    let mut text = words.say(&message);
    if !suggested.is_empty() {
        text.push(' ');
        text.push_str(&words.say(&Message::new("help-known-nearest").with("nearest", suggested)));
    }
    text.push(' ');
    text.push_str(&words.word("misuse-see-help"));
    Stop::Misused(text)
}
