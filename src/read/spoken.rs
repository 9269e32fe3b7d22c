//! For tests: findings as a person would read them, so that the catalogue is tested together with the code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::finding::{Finding, Severity};
use crate::message::{Arg, Message};
use crate::source::Sources;

/// The catalogue of this part in Swedish and in English.
pub(super) const CATALOGUES: [(&str, &str); 2] = [
    ("sv", concat!(include_str!("../language/sv/csv.ftl"), include_str!("../language/sv/national.ftl"))),
    ("en", concat!(include_str!("../language/en/csv.ftl"), include_str!("../language/en/national.ftl"))),
];

pub(super) struct Speaker {
    bundle: FluentBundle<FluentResource>,
    and: &'static str,
}

impl Speaker {
    /// One who speaks the language with this number in [`CATALOGUES`].
    pub(super) fn new(language: usize) -> Self {
        let (name, catalogue) = *CATALOGUES.get(language).unwrap();
        let mut bundle = FluentBundle::new(vec![name.parse().unwrap()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(catalogue.to_owned()).expect("valid Fluent");
        bundle.add_resource(resource).expect("every key once");
        Self { bundle, and: if name == "sv" { "och" } else { "and" } }
    }

    /// `3:7 error invalid-number [5,7,1] What is wrong | What to write instead`
    pub(super) fn finding(&self, finding: &Finding, sources: &Sources) -> String {
        let place = sources.position(finding.span);
        let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
        let help = finding.help.as_ref().map_or(String::new(), |help| format!(" | {}", self.message(help)));
        let words = sources.text(finding.span);
        let said = self.message(&finding.message);
        format!("{}:{} {severity} {} [{words}] {said}{help}", place.line, place.column, finding.code)
    }

    pub(super) fn message(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.key).and_then(|message| message.value()) else {
            // The model's own words are in another part of the catalogue.
            assert!(message.key.starts_with("colour-"), "no text for {}", message.key);
            return message.key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, self.arg(arg));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", message.key);
        text
    }

    fn arg(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Count(count) => FluentValue::from(*count),
            _ => FluentValue::from(self.words(arg)),
        }
    }

    fn words(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Message(message) => self.message(message),
            Arg::List(items) => self.list(items),
            Arg::Count(_) | Arg::Number(_) | Arg::Date(_) => panic!("this part says no numbers and no dates in words"),
        }
    }

    fn list(&self, items: &[Arg]) -> String {
        let words: Vec<_> = items.iter().map(|item| self.words(item)).collect();
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} {} {last}", rest.join(", "), self.and),
            _ => words.concat(),
        }
    }
}
