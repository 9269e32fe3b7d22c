//! The catalogue against itself and against the program: both languages say the same things, all of them are said,
//! and nothing is said that they don't have.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use plan::format::File;
use plan::language::{Language, Words, catalogue};
use plan::message::{Arg, Message};

/// What goes into each message of a catalogue.
type Variables = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_file_is_part_of_the_catalogue() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language").join(language.code());
        let mut files: Vec<(String, String)> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|file| (file.file_name().into_string().unwrap(), fs::read_to_string(file.path()).unwrap()))
            .collect();
        files.sort();
        let mut parts: Vec<(String, String)> =
            catalogue::parts(language).iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        parts.sort();
        assert_eq!(names(&parts), names(&files), "the list in catalogue.rs and the files of {}", language.code());
        for (part, file) in parts.iter().zip(&files) {
            assert!(part == file, "{} of {} is another file's text", file.0, language.code());
        }
    }
    assert_eq!(file_names(Language::Swedish), file_names(Language::English));
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (swedish, english) = (variables(Language::Swedish), variables(Language::English));
    for (key, variables) in &swedish {
        let there = english.get(key).unwrap_or_else(|| panic!("{key} is missing in English"));
        assert_eq!(variables, there, "the variables of {key} in Swedish and in English");
    }
    for key in english.keys() {
        assert!(swedish.contains_key(key), "{key} is missing in Swedish");
    }
}

#[test]
fn every_message_can_be_said() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (key, variables) in variables(language) {
            for value in [Arg::Text("1".into()), Arg::Count(0), Arg::Count(1), Arg::Count(2)] {
                let mut message = Message::new(key.clone().leak());
                for variable in &variables {
                    message = message.with(variable.clone().leak(), value.clone());
                }
                let said = words.say(&message);
                assert!(words.has(&key) && !said.contains(['{', '}']), "{key} in {}: {said}", language.code());
            }
        }
    }
}

#[test]
fn every_message_of_the_program_is_in_the_catalogue() {
    let catalogue = variables(Language::Swedish);
    for (path, text) in sources() {
        for said in said(&text) {
            for key in said.keys {
                assert!(catalogue.contains_key(&key), "{path}: {key} is in no .ftl file");
            }
        }
    }
}

#[test]
fn every_message_gets_what_goes_into_it() {
    let catalogue = variables(Language::Swedish);
    for (path, text) in sources() {
        for said in said(&text).into_iter().filter(|said| !said.keys.is_empty()) {
            let known: BTreeSet<_> = said.keys.iter().filter_map(|key| catalogue.get(key)).flatten().cloned().collect();
            for name in &said.with {
                assert!(known.contains(name), "{path}: {:?} has no ${name}", said.keys);
            }
            // It may be put into the message further down: into one for several keys, or only if something holds.
            for name in &known {
                let with = text.contains(&format!(".with(\"{name}\""));
                assert!(with, "{path}: ${name} is never put into {:?}", said.keys);
            }
        }
    }
}

#[test]
fn every_message_of_the_catalogue_is_used() {
    let program: String = sources().into_iter().map(|(_, text)| text).chain([templates()]).collect();
    let used = |key: &String| program.contains(&format!("\"{key}\"")) || of_a_page(key) || of_a_field(key);
    let unused: Vec<_> = variables(Language::Swedish).into_keys().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "in the .ftl files, but nowhere in src: {unused:?}");
}

/// The templates of reports: their sentences are `t("key")`, and the columns of their tables have `heading-…`.
fn templates() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/report_markdown/templates");
    let texts = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let text: String = texts.collect();
    let quoted = text.split('"').skip(1).step_by(2);
    let columns = quoted.map(|name| {
        let name = name.trim_end_matches('?').trim_end_matches(":right");
        format!("\"heading-{}\"", name.split('=').next_back().unwrap().replace('_', "-"))
    });
    columns.collect::<String>() + &text
}

/// Whether a key says what a check is about: it is put together from the check's name.
fn of_a_page(key: &str) -> bool {
    let code = key.strip_prefix("about-").or_else(|| key.strip_prefix("why-"));
    code.is_some_and(|code| plan::check::page(code).is_some())
}

/// Whether a key says what a key of the format is for: it is put together from the names of its table and of it.
fn of_a_field(key: &str) -> bool {
    about_fields().contains(key)
}

/// What `field.ftl` says of every key of the format.
fn about_fields() -> BTreeSet<String> {
    let keys = File::ALL.into_iter().flat_map(File::keys);
    keys.map(|(tables, field)| field.about(tables.last().copied().unwrap_or_default())).collect()
}

#[test]
fn every_key_of_the_format_has_a_description() {
    for language in Language::ALL {
        let catalogue = variables(language);
        let missing: Vec<_> = about_fields().into_iter().filter(|key| !catalogue.contains_key(key)).collect();
        assert!(missing.is_empty(), "field.ftl of {} lacks {missing:?}", language.code());
    }
}

#[test]
fn every_check_says_what_it_is_about() {
    let catalogue = variables(Language::Swedish);
    let keys =
        plan::check::pages().into_iter().flat_map(|page| ["about", "why"].map(|key| format!("{key}-{}", page.code)));
    let missing: Vec<_> = keys.filter(|key| !catalogue.contains_key(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn names(parts: &[(String, String)]) -> Vec<&String> {
    parts.iter().map(|(name, _)| name).collect()
}

fn file_names(language: Language) -> BTreeSet<&'static str> {
    catalogue::parts(language).iter().map(|(name, _)| *name).collect()
}

/// Every message of a language, from all of its files.
fn variables(language: Language) -> Variables {
    let mut found = Variables::new();
    for (file, text) in catalogue::parts(language) {
        let place = format!("{}/{file}", language.code());
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{place}: {errors:?}"));
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name;
                    let value = message.value.as_ref().unwrap_or_else(|| panic!("{place}: {key} has no text"));
                    let mut variables = BTreeSet::new();
                    pattern(value, &mut variables);
                    let twice = found.insert(key.to_owned(), variables).is_some();
                    assert!(!twice, "{place}: {key} is there twice");
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{place}: {other:?}"),
            }
        }
    }
    found
}

fn pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, variables);
        }
    }
}

fn expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => self::inline(inline, variables),
        Expression::Select { selector, variants } => {
            inline(selector, variables);
            for variant in variants {
                pattern(&variant.value, variables);
            }
        }
    }
}

fn inline(expression: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } } => {
            assert_eq!(id.name, "NUMBER", "the only function there is");
            for argument in positional {
                inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => self::expression(expression, variables),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        // What another message says comes as an argument: its own variables would be missed here.
        other => panic!("a message may not refer to another: {other:?}"),
    }
}

/// The program's own text, file by file: without comments, and without the tests at the end of a file.
fn sources() -> Vec<(String, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let program = text.split("#[cfg(test)]").next().unwrap_or_default();
                let lines = program.lines().filter(|line| !line.trim_start().starts_with("//"));
                // A quotation mark as a character would seem to open a text.
                let program: String = lines.map(|line| line.replace("'\"'", "' '") + "\n").collect();
                // However the formatter breaks a call, its name stands beside it.
                let calls: Vec<_> = program.split(".with(").map(str::trim_start).collect();
                found.push((path.display().to_string(), calls.join(".with(")));
            }
        }
    }
    found.sort();
    found
}

/// A place in the program where something is said.
struct Said {
    /// The keys of which one is said there.
    keys: Vec<String>,
    /// What is put into it at once.
    with: Vec<String>,
}

/// Every `Message::new("…")`, `Message::new(match … => "…")` and `.word("…")` of a file.
fn said(program: &str) -> Vec<Said> {
    let after = |start: &'static str| program.match_indices(start).map(move |(at, _)| &program[at + start.len()..]);
    let messages = after("Message::new(").map(|text| {
        let (inside, mut rest) = split(text);
        let mut with = Vec::new();
        while let Some(text) = rest.trim_start().strip_prefix(".with(") {
            let (inside, after) = split(text);
            with.extend(keys(inside).into_iter().take(1));
            rest = after;
        }
        Said { keys: keys(inside), with }
    });
    let words = after(".word(").map(|text| Said { keys: keys(split(text).0), with: Vec::new() });
    messages.chain(words).collect()
}

/// What stands before the bracket that closes an open one, and what after.
fn split(text: &str) -> (&str, &str) {
    let mut depth = 1;
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !text[..at].ends_with('\\') => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..at], &text[at + 1..]);
        }
    }
    (text, "")
}

/// The texts in quotes that are values: neither patterns of a `match`, nor compared with, nor put together.
fn keys(program: &str) -> Vec<String> {
    let parts: Vec<_> = program.split('"').collect();
    let quoted = (1..parts.len().saturating_sub(1)).step_by(2);
    let value = |at: &usize| {
        let after = parts[at + 1].trim_start();
        let compared = after.starts_with("=>") || after.starts_with('|') || parts[at - 1].trim_end().ends_with("==");
        !compared && !parts[*at].contains('{')
    };
    quoted.filter(value).map(|at| parts[at].to_owned()).collect()
}
