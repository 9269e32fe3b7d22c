//! The catalogue: the `.ftl` files, compiled in, and the bundle that is made of them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use super::number::Numbers;

/// A part of the catalogue: the name of its file and the text of it.
pub type Part = (&'static str, &'static str);

const SWEDISH: &[Part] = &[
    ("changes.ftl", include_str!("sv/changes.ftl")),
    ("check.ftl", include_str!("sv/check.ftl")),
    ("cli.ftl", include_str!("sv/cli.ftl")),
    ("csv.ftl", include_str!("sv/csv.ftl")),
    ("diagnostic.ftl", include_str!("sv/diagnostic.ftl")),
    ("diff.ftl", include_str!("sv/diff.ftl")),
    ("document.ftl", include_str!("sv/document.ftl")),
    ("export.ftl", include_str!("sv/export.ftl")),
    ("field.ftl", include_str!("sv/field.ftl")),
    ("finding.ftl", include_str!("sv/finding.ftl")),
    ("fmt.ftl", include_str!("sv/fmt.ftl")),
    ("import.ftl", include_str!("sv/import.ftl")),
    ("kolada.ftl", include_str!("sv/kolada.ftl")),
    ("national.ftl", include_str!("sv/national.ftl")),
    ("new.ftl", include_str!("sv/new.ftl")),
    ("git.ftl", include_str!("sv/git.ftl")),
    ("page.ftl", include_str!("sv/page.ftl")),
    ("reason.ftl", include_str!("sv/reason.ftl")),
    ("quote.ftl", include_str!("sv/quote.ftl")),
    ("report.ftl", include_str!("sv/report.ftl")),
    ("rule.ftl", include_str!("sv/rule.ftl")),
    ("looks.ftl", include_str!("sv/looks.ftl")),
    ("sheet.ftl", include_str!("sv/sheet.ftl")),
    ("template.ftl", include_str!("sv/template.ftl")),
    ("version.ftl", include_str!("sv/version.ftl")),
    ("word.ftl", include_str!("sv/word.ftl")),
];

const ENGLISH: &[Part] = &[
    ("changes.ftl", include_str!("en/changes.ftl")),
    ("check.ftl", include_str!("en/check.ftl")),
    ("cli.ftl", include_str!("en/cli.ftl")),
    ("csv.ftl", include_str!("en/csv.ftl")),
    ("diagnostic.ftl", include_str!("en/diagnostic.ftl")),
    ("diff.ftl", include_str!("en/diff.ftl")),
    ("document.ftl", include_str!("en/document.ftl")),
    ("export.ftl", include_str!("en/export.ftl")),
    ("field.ftl", include_str!("en/field.ftl")),
    ("finding.ftl", include_str!("en/finding.ftl")),
    ("fmt.ftl", include_str!("en/fmt.ftl")),
    ("import.ftl", include_str!("en/import.ftl")),
    ("kolada.ftl", include_str!("en/kolada.ftl")),
    ("national.ftl", include_str!("en/national.ftl")),
    ("new.ftl", include_str!("en/new.ftl")),
    ("git.ftl", include_str!("en/git.ftl")),
    ("page.ftl", include_str!("en/page.ftl")),
    ("reason.ftl", include_str!("en/reason.ftl")),
    ("quote.ftl", include_str!("en/quote.ftl")),
    ("report.ftl", include_str!("en/report.ftl")),
    ("rule.ftl", include_str!("en/rule.ftl")),
    ("looks.ftl", include_str!("en/looks.ftl")),
    ("sheet.ftl", include_str!("en/sheet.ftl")),
    ("template.ftl", include_str!("en/template.ftl")),
    ("version.ftl", include_str!("en/version.ftl")),
    ("word.ftl", include_str!("en/word.ftl")),
];

/// The parts of a language's catalogue; together they have every key once.
pub fn parts(language: Language) -> &'static [Part] {
    match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    }
}

/// Parses a language's catalogue. What is wrong in it is left out here; `tests/language.rs` finds it.
pub(super) fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = language.code().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    // The formatter is a plain function, so each language has its own.
    bundle.set_formatter(Some(match language {
        Language::Swedish => |value, _| count(value, Language::Swedish),
        Language::English => |value, _| count(value, Language::English),
    }));
    // The only ways to fail: a name that is taken, by a function here or by a key in an earlier part.
    let _ = bundle.add_function("NUMBER", |args, _| number(args));
    for (_, text) in parts(language) {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// How a count is shown: grouped as the language groups digits. Everything else comes as text and stays so.
fn count(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Numbers::new(language).digits(&number.as_string())),
        _ => None,
    }
}

/// `NUMBER($part)`: a text of digits as a number, so that a selector can tell 1 from 2.
fn number<'a>(args: &[FluentValue<'a>]) -> FluentValue<'a> {
    match args.first() {
        Some(FluentValue::Number(number)) => FluentValue::Number(number.clone()),
        Some(FluentValue::String(text)) => text.parse::<u32>().map_or(FluentValue::Error, FluentValue::from),
        _ => FluentValue::Error,
    }
}

/// Puts a sentence together; a key that is not there, or has no text, gives nothing.
pub(super) fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    // An argument that is not there shows its name in braces: no reason to stop.
    filled(bundle, key, args).map(|(text, _)| text)
}

/// The same, and whether everything that goes into the sentence was there.
pub(super) fn filled(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<(String, bool)> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut missing = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut missing).into_owned();
    Some((text, missing.is_empty()))
}

/// Puts a sentence together at the end of a text; nothing where the key is not there, or has no text.
pub(super) fn format_on(
    out: &mut String,
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &FluentArgs<'_>,
) -> Option<()> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut ignored = Vec::new();
    bundle.write_pattern(out, pattern, Some(args), &mut ignored).ok()
}
