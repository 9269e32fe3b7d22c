//! The catalogue of every message: each check's example is run as a folder of its own, faulty and put right, and what is
//! said of it stands in the example itself and in `tests/catalogue/`.
//!
//! `UPDATE_CATALOGUE=1` writes what is found into the examples, the catalogue and the pages of `docs/`: look at what git says then.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use common::case::{Folder, TODAY, place};
use common::found::findings;
use common::{plan, plan_in, root, same};
use plan::check::example::{Case, parse};
use plan::check::{Page, pages};
use plan::source::Sources;
use serde_json::Value;

fn updating() -> bool {
    std::env::var_os("UPDATE_CATALOGUE").is_some_and(|value| value == "1")
}

/// A case's files with what is found in them, and what is found anywhere else.
fn found(case: &Case<'_>) -> (Vec<String>, Vec<Value>) {
    let folder = Folder::new(case);
    let ran = plan_in(folder.path(), &["check", ".", "--as-of", TODAY, "--format", "json"]);
    let answer: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.err));
    let mut all: Vec<Value> = answer["diagnostics"].as_array().unwrap().clone();
    let texts = case.files.iter().map(|file| {
        let path = place(file.path);
        let before = folder.before.get(&path).copied().unwrap_or(0);
        let (own, others) = all.drain(..).partition(|finding| finding["file"] == path.as_str());
        all = others;
        annotated(&file.plain(), before, &own, &mut all)
    });
    let texts = texts.collect();
    (texts, all)
}

/// A text with what is found in it, each under its line. What lies before it in the base is not its own.
fn annotated(plain: &str, before: usize, own: &[Value], others: &mut Vec<Value>) -> String {
    let mut lines: Vec<String> = plain.lines().map(ToOwned::to_owned).collect();
    let number = |finding: &Value, key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap();
    let last = lines.len();
    for finding in own.iter().rev() {
        let (line, end) = (number(finding, "line"), number(finding, "end_line"));
        if line <= before && before > 0 {
            others.push(finding.clone());
            continue;
        }
        let to = if end == line {
            finding["end_column"].to_string()
        } else {
            format!("{}:{}", end - before, finding["end_column"])
        };
        let (severity, code) = (finding["severity"].as_str().unwrap(), finding["code"].as_str().unwrap());
        let said = finding["message"].as_str().unwrap();
        let said = format!("# {severity}[{code}] {}-{to}: {said}", finding["column"]);
        lines.insert((line - before).min(last), said);
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn file_of(page: &Page) -> PathBuf {
    root().join(format!("src/check/examples/{}.txt", page.code))
}

#[test]
fn every_example_says_what_is_found_in_it() {
    let mut wrong = String::new();
    for page in pages() {
        let mut is = String::new();
        for case in parse(page.example) {
            let (texts, elsewhere) = found(&case);
            for (file, text) in case.files.iter().zip(&texts) {
                let saved = file.saved.map_or(String::new(), |saved| format!(" ({saved})"));
                write!(is, "== {}: {}{saved}\n{text}", case.label, file.path).unwrap();
            }
            let own = texts.iter().any(|text| text.contains(&format!("[{}] ", page.code)));
            let any = texts.iter().any(|text| text.lines().any(plan::check::example::is_expectation));
            if case.is_good() && any || !case.is_good() && !own || !elsewhere.is_empty() {
                writeln!(wrong, "{} ({}): {texts:#?}\nelsewhere: {elsewhere:#?}", page.code, case.label).unwrap();
            }
        }
        let labels: BTreeSet<&str> = parse(page.example).iter().map(|case| case.label).collect();
        if !labels.contains("bad") || !labels.contains("good") {
            writeln!(wrong, "{}: a bad and a good case are needed", page.code).unwrap();
        }
        if updating() {
            fs::write(file_of(&page), &is).unwrap();
        } else if is != page.example {
            writeln!(wrong, "{}: what is found is not what the example says:\n{is}", page.code).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Everything that is said, with what it is said of, for a reader to judge the wording by.
#[test]
fn the_catalogue_has_the_whole_output_of_every_case() {
    for language in ["sv", "en"] {
        let mut text = String::from("<!-- Written by `UPDATE_CATALOGUE=1 cargo test --test catalogue`. -->\n");
        for page in pages() {
            write!(text, "\n# {}\n", page.code).unwrap();
            for case in parse(page.example).iter().filter(|case| !case.is_good()) {
                write!(text, "\n## {}\n", case.label).unwrap();
                for file in &case.files {
                    let saved = file.saved.map_or(String::new(), |saved| format!(" ({saved})"));
                    write!(text, "\n{}{saved}:\n\n`````\n{}`````\n", file.path, file.plain()).unwrap();
                }
                let folder = Folder::new(case);
                let ran = plan_in(folder.path(), &["check", ".", "--as-of", TODAY, "--lang", language]);
                write!(text, "\n`````text\n{}{}`````\n", ran.out, ran.err).unwrap();
            }
        }
        is_written(&format!("tests/catalogue/messages.{language}.md"), &text);
    }
}

#[test]
fn the_pages_of_all_checks_stand_in_the_docs() {
    for (file, language) in [("docs/kontroller.md", "sv"), ("docs/checks.md", "en")] {
        let ran = plan(&["explain", "--checks", "--format", "markdown", "--lang", language]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        is_written(file, &ran.out);
    }
}

#[track_caller]
fn is_written(file: &str, text: &str) {
    let path = root().join(file);
    if updating() {
        fs::write(&path, text).unwrap();
    }
    same(text, &fs::read_to_string(&path).unwrap_or_default());
}

/// What depends on the system rather than on what stands in a file; `tests/broken.rs` has most of it.
const OF_THE_SYSTEM: [&str; 5] = [
    "finding-file-missing",
    "finding-file-not-allowed",
    "finding-file-not-plain",
    "finding-file-too-large",
    "finding-file-other",
];

#[test]
fn every_message_has_a_case() {
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for page in pages() {
        for case in parse(page.example) {
            let folder = Folder::new(&case);
            let mut sources = Sources::default();
            let findings = findings(folder.path(), &mut sources);
            said.extend(findings.iter().map(|finding| finding.message.key));
            said.extend(findings.iter().filter_map(|finding| Some(finding.help.as_ref()?.key)));
        }
    }
    let catalogue = plan::language::catalogue::parts(plan::language::Language::Swedish);
    let keys = catalogue.iter().flat_map(|(_, text)| text.lines()).filter_map(|line| line.split_once(" = "));
    let never: Vec<&str> = keys
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("finding-") && !said.contains(key) && !OF_THE_SYSTEM.contains(key))
        .collect();
    assert!(never.is_empty(), "no case makes it say {never:?}");
}

/// `plan explain CODE` in both languages.
#[test]
fn a_check_is_explained_by_its_name() {
    for page in pages() {
        for language in ["sv", "en"] {
            let ran = plan(&["explain", page.code, "--lang", language]);
            assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", page.code);
            assert!(ran.out.starts_with(&format!("{} – ", page.code)) && ran.out.lines().count() > 8, "{}", ran.out);
        }
    }
}
