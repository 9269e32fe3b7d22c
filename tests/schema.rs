//! `plan schema`: what editors are told of the format is so. Real files pass, files with faults fail, and the copies in
//! `docs/schema` are what the program writes (`UPDATE_SNAPSHOTS=1` writes them).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::case::{Folder, place};
use common::toml_json::json;
use common::{plan, plan_in, root, same};
use jsonschema::{PatternOptions, Validator};
use plan::check::example::{Case, File as Part, parse};
use plan::check::{page, pages};
use plan::format::{File, Kind};
use serde_json::Value;

fn written(file: File, language: &str) -> String {
    let ran = plan(&["schema", file.name(), "--lang", language]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    ran.out
}

/// The schemas, ready to be used, by the names of their files.
fn validators() -> BTreeMap<String, Validator> {
    let validator = |file: File| jsonschema::draft7::new(&serde_json::from_str(&written(file, "sv")).unwrap()).unwrap();
    File::ALL.into_iter().map(|file| (format!("{}.toml", file.name()), validator(file))).collect()
}

/// What a file's schema has against it; nothing of a file that has none.
fn faults(validators: &BTreeMap<String, Validator>, path: &Path, text: &str) -> Option<Vec<String>> {
    let validator = validators.get(path.file_name()?.to_str()?)?;
    let Some(value) = json(text) else { return Some(vec!["no TOML".into()]) };
    Some(validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect())
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn the_copies_in_the_docs_are_what_the_program_writes() {
    for (folder, language) in [("docs/schema", "sv"), ("docs/schema/en", "en")] {
        for file in File::ALL {
            let text = written(file, language);
            let path = root().join(folder).join(format!("{}.schema.json", file.name()));
            if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &text).unwrap();
            }
            same(&text, &fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// Editors differ in what their regular expressions can do: the patterns do without what some lack.
#[test]
fn each_is_a_schema_of_draft_7() {
    for file in File::ALL {
        let schema: Value = serde_json::from_str(&written(file, "en")).unwrap();
        assert!(jsonschema::draft7::meta::is_valid(&schema), "{file:?}");
        let plain = jsonschema::options().with_pattern_options(PatternOptions::regex()).build(&schema);
        assert!(plain.is_ok(), "{file:?}: {:?}", plain.err());
        let id = format!("urn:plan:schema:en:{}", file.name());
        assert_eq!((schema["$id"].as_str(), schema["type"].as_str()), (Some(id.as_str()), Some("object")));
    }
}

#[test]
fn every_real_file_passes() {
    let validators = validators();
    let mut count = 0;
    for path in
        ["plans", "examples/minsta", "tests/catalogue/base"].iter().flat_map(|folder| files_below(&root().join(folder)))
    {
        if let Some(faults) = faults(&validators, &path, &fs::read_to_string(&path).unwrap_or_default()) {
            assert!(faults.is_empty(), "{}: {faults:#?}", path.display());
            count += 1;
        }
    }
    assert!(count > 18, "only {count} files were found");
}

/// What the schemas are there to find.
const FOUND: [&str; 6] = ["unknown-key", "missing-key", "wrong-type", "unknown-value", "invalid-id", "invalid-period"];

/// The files of a case that a schema is for, as they lie in its folder, with what is against them.
fn of_case<'c>(validators: &BTreeMap<String, Validator>, case: &'c Case<'c>) -> Vec<(&'c Part<'c>, Vec<String>)> {
    let folder = Folder::new(case);
    let plain = case.files.iter().filter(|file| file.saved.is_none());
    plain
        .filter_map(|file| {
            let path = folder.path().join(place(file.path));
            Some((file, faults(validators, &path, &fs::read_to_string(&path).ok()?)?))
        })
        .collect()
}

/// Whether all that is wrong with a file is that a day stands in quotation marks, or a text without: to a schema both
/// are texts.
fn is_of_quotes(file: &Part<'_>, code: &str) -> bool {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut own = (1..lines.len()).filter(|at| lines[*at].contains(&format!("[{code}] "))).map(|at| lines[at - 1]);
    own.all(|line| {
        let value = line.split_once('=').map_or("", |(_, value)| value.trim().trim_matches('"'));
        value.len() == 10 && value.parse::<chrono::NaiveDate>().is_ok()
    })
}

/// A code whose example is not there yet is passed over.
#[test]
fn the_faulty_examples_of_reading_fail() {
    let validators = validators();
    for code in FOUND {
        let page = page(code).unwrap_or_else(|| panic!("there is no {code}"));
        let mut looked_at = 0;
        for case in parse(page.example).iter().filter(|case| !case.is_good()) {
            let files = of_case(&validators, case);
            looked_at += files.len();
            let found = files.iter().any(|(file, faults)| !faults.is_empty() || is_of_quotes(file, page.code));
            assert!(files.is_empty() || found, "{} ({}) passes: {files:#?}", page.code, case.label);
        }
        assert!(page.example.is_empty() || looked_at > 0, "{code} has no faulty TOML among its examples");
    }
}

#[test]
fn the_good_examples_pass() {
    let validators = validators();
    for page in pages() {
        for case in parse(page.example).iter().filter(|case| case.is_good()) {
            for (file, faults) in of_case(&validators, case) {
                assert!(faults.is_empty(), "{} ({}), {}: {faults:#?}", page.code, case.label, file.path);
            }
        }
    }
}

/// A line for each kind of value in each table, faulty, after what makes the rest of the file good.
const FAULTY: [(&str, &str, &str); 62] = [
    ("organisation.toml", "", "[[commitee]]\nid = \"a\"\nname = \"A\""),
    ("organisation.toml", "", "committee = \"omsorgsnamnden\""),
    ("organisation.toml", "", "[committee]\nid = \"a\"\nname = \"A\""),
    ("organisation.toml", "", "[[committee]]\nname = \"A\""),
    ("organisation.toml", "", "[[committee]]\nid = \"a\""),
    ("organisation.toml", "", "[[committee]]\nid = \"Omsorgsnämnden\"\nname = \"A\""),
    ("organisation.toml", "", "[[committee]]\nid = 5\nname = \"A\""),
    ("organisation.toml", "", "[[committee]]\nid = \"a\"\nname = [\"A\"]"),
    ("organisation.toml", "[[committee]]\nid = \"a\"\nname = \"A\"", "council = \"ja\""),
    ("organisation.toml", "[[committee]]\nid = \"a\"\nname = \"A\"", "council = 1"),
    ("organisation.toml", "[[committee]]\nid = \"a\"\nname = \"A\"", "units = [\"b\"]"),
    ("organisation.toml", "[[committee]]\nid = \"a\"\nname = \"A\"", "[[committee.unit]]\nid = \"b\""),
    ("organisation.toml", "[[committee]]\nid = \"a\"\nname = \"A\"", "[[committee.unit]]\nid = \"b c\"\nname = \"B\""),
    ("organisation.toml", "[[group]]\nid = \"a\"\nname = \"A\"", "size = \"290\""),
    ("organisation.toml", "[[group]]\nid = \"a\"\nname = \"A\"", "size = -1"),
    ("organisation.toml", "[[group]]\nid = \"a\"\nname = \"A\"", "size = 2.5"),
    ("organisation.toml", "[[group]]\nid = \"a\"\nname = \"A\"", "mean = true"),
    ("organisation.toml", "[judging]", "goal = \"most\""),
    ("organisation.toml", "[judging]", "goal = 5"),
    ("organisation.toml", "[judging]", "met-share = \"80\""),
    ("organisation.toml", "[judging]", "met-share = 80"),
    ("organisation.toml", "[judging]", "partly-share = \"101 %\""),
    ("organisation.toml", "[judging]", "partly = \"sometimes\""),
    ("organisation.toml", "[judging]", "unchanged-within = \"-2 %\""),
    ("organisation.toml", "[judging]", "small-numbers-below = \"5\""),
    ("organisation.toml", "[[target-rule]]\nid = \"a\"", "rule = \"minska\""),
    ("organisation.toml", "[[target-rule]]\nid = \"a\"", "rule = [5]"),
    ("organisation.toml", "[[target-rule]]\nid = \"a\"", "title = \"A\""),
    ("organisation.toml", "[checks]", "unknown-group = \"error\""),
    ("organisation.toml", "[checks]", "unknown-group = false"),
    ("organisation.toml", "[checks]", "unknown-grupp = \"warn\""),
    ("plan.toml", "", "[plan]"),
    ("plan.toml", "[plan]\ntitle = \"T\"\nperiod = \"2025\"", "committe = \"a\""),
    ("plan.toml", PLAN, "committee-id = \"a\""),
    ("plan.toml", "[plan]\ntitle = \"T\"\ncommittee = \"a\"", "period = 2025"),
    ("plan.toml", "[plan]\ntitle = \"T\"\ncommittee = \"a\"", "period = \"2025-8\""),
    ("plan.toml", "[plan]\ntitle = \"T\"\ncommittee = \"a\"", "period = \"nästa år\""),
    ("plan.toml", PLAN, "adopted = \"20 november 2024\""),
    ("plan.toml", PLAN, "adopted = 2024-11-20T08:00:00"),
    ("plan.toml", PLAN, "adopted = 2024"),
    ("plan.toml", PLAN, "baseline = \"förra året\""),
    ("plan.toml", PLAN, "follows = \"kommunfullmäktige/2025\""),
    ("plan.toml", PLAN, "[goal]\nid = \"1\"\ntitle = \"M\""),
    ("plan.toml", PLAN, "[[goal]]\nid = \"1\"\ntitel = \"M\""),
    ("plan.toml", GOAL, "supports = \"1\""),
    ("plan.toml", GOAL, "supports = [\"mål 1\"]"),
    ("plan.toml", GOAL, "success-factors = [1]"),
    ("plan.toml", GOAL, "[[goal.indikator]]\nid = \"a\"\ntitle = \"A\""),
    ("plan.toml", INDICATOR, "better = \"high\""),
    ("plan.toml", INDICATOR, "frequency = \"weekly\""),
    ("plan.toml", INDICATOR, "adds-up = \"true\""),
    ("plan.toml", INDICATOR, "target = 85"),
    ("plan.toml", INDICATOR, "targets = [\"minst 80 %\"]"),
    ("plan.toml", INDICATOR, "targets = { 2025 = 80 }"),
    ("plan.toml", INDICATOR, "rules = { h = \"minska\" }"),
    ("plan.toml", INDICATOR, "units = [\"Hemtjänst Norr\"]"),
    ("plan.toml", GOAL, "[[goal.activity]]\nid = \"a\"\ntitle = \"A\"\ndue = \"i höst\""),
    ("plan.toml", GOAL, "[[goal.commitment]]\nby = [\"a\"]"),
    ("plan.toml", PLAN, "[[statistics]]\nid = \"s\"\ntitle = \"S\"\n[[statistics.indicator]]\nid = \"a\""),
    ("plan.toml", PLAN, "[[budget]]\nid = \"b\"\ntitle = \"B\"\namount = \"285 000\""),
    ("followup.toml", "", "[[assessment]]\ngoal = \"1\"\nverdict = \"uppfyllt\"\nreason = \"Ja\""),
    ("followup.toml", "", "[[assessment]]\ngoal = \"1\"\nverdict = \"met\""),
];

const PLAN: &str = "[plan]\ntitle = \"T\"\ncommittee = \"a\"\nperiod = \"2025\"";
const GOAL: &str = "[plan]\ntitle = \"T\"\ncommittee = \"a\"\nperiod = \"2025\"\n[[goal]]\nid = \"1\"\ntitle = \"M\"";
const INDICATOR: &str = "[plan]\ntitle = \"T\"\ncommittee = \"a\"\nperiod = \"2025\"\n[[goal]]\nid = \"1\"\n\
    title = \"M\"\n[[goal.indicator]]\nid = \"a\"\ntitle = \"A\"";

#[test]
fn faulty_files_fail() {
    let validators = validators();
    for (file, before, fault) in FAULTY {
        let organisation = if file == "organisation.toml" { "[organisation]\nname = \"O\"\n" } else { "" };
        let text = format!("{organisation}{before}\n{fault}\n");
        assert!(json(&text).is_some(), "no TOML:\n{text}");
        assert!(!faults(&validators, Path::new(file), &text).unwrap().is_empty(), "{file} passes:\n{text}");
    }
}

#[test]
fn what_is_missing_or_unknown_is_said() {
    for language in ["sv", "en"] {
        let ran = plan(&["schema", "--lang", language]);
        assert_eq!(ran.status, 2);
        assert!(ran.err.contains("organisation|plan|followup"), "{}", ran.err);
        let ran = plan(&["schema", "goal", "--lang", language]);
        assert!(ran.status == 2 && ran.err.contains("organisation, plan, followup"), "{}", ran.err);
    }
}

/// A newer version writes over the schema of an older one, but over nothing else.
#[test]
fn a_schema_is_written_over_a_schema() {
    let folder = tempfile::tempdir().unwrap();
    let write = |args: &[&str]| plan_in(folder.path(), &[&["schema"], args, &["-o", "plan.schema.json"]].concat());
    assert_eq!(write(&["organisation"]).status, 0);
    assert_eq!(write(&["plan", "--lang", "en"]).status, 0);
    let path = folder.path().join("plan.schema.json");
    same(&fs::read_to_string(&path).unwrap(), &written(File::Plan, "en"));
    fs::write(&path, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"\n}\n").unwrap();
    assert_eq!(write(&["plan"]).status, 2);
}

/// Every key of the format has a row in the table of its table in `docs/format.md`.
#[test]
fn every_key_has_its_row_in_the_docs() {
    let page = fs::read_to_string(root().join("docs/format.md")).unwrap();
    let section = |heading: &str| {
        let (_, after) =
            page.split_once(&format!("\n### `{heading}`")).unwrap_or_else(|| panic!("no part on {heading}"));
        after.split("\n#").next().unwrap()
    };
    for (tables, field) in File::ALL.into_iter().flat_map(File::keys) {
        let headings = match tables[..] {
            [] if matches!(field.kind, Kind::Tables(_)) => vec![format!("[[{}]]", field.key)],
            [] => vec![format!("[{}]", field.key)],
            // The keys of these indicators stand where indicators stand.
            ["statistics", "indicator"] => continue,
            _ => vec![format!("[[{}]]", tables.join(".")), format!("[{}]", tables.join("."))],
        };
        let known = headings.iter().find(|heading| page.contains(&format!("\n### `{heading}`")));
        let text = section(known.unwrap_or(&headings[0]));
        if !tables.is_empty() {
            let first = text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
            let named = first.flat_map(|cell| cell.split(", ")).any(|name| name == format!("`{}`", field.key));
            assert!(named, "docs/format.md: no row on {} in {known:?}", field.key);
        }
    }
}
