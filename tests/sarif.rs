//! `plan check --format sarif` and `--format github`, and the options of `check` that say how findings are shown.
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
use std::fs;
use std::path::Path;

use common::{Ran, copy, json_in, plan, plan_in, root};
use jsonschema::Validator;
use serde_json::Value;

/// What the answer has to follow: our own schema, and the standard's where `SARIF_SCHEMA` names it.
fn schemas() -> Vec<Validator> {
    let own = root().join("tests/schemas/sarif-written.json");
    let official = std::env::var_os("SARIF_SCHEMA").map(Into::into);
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let schema = serde_json::from_str(&text).unwrap();
        jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
    };
    std::iter::once(own).chain(official).map(read).collect()
}

/// The answer for a path, held against the schemas.
fn sarif(folder: &Path, args: &[&str], status: i32) -> Value {
    let args: Vec<&str> = ["check", "--format", "sarif"].iter().chain(args).copied().collect();
    let answer = json_in(folder, &args, status);
    for schema in schemas() {
        let faults: Vec<String> =
            schema.iter_errors(&answer).take(5).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(faults.is_empty(), "{args:?}\n{}", faults.join("\n"));
    }
    answer
}

fn results(answer: &Value) -> &Vec<Value> {
    answer["runs"][0]["results"].as_array().unwrap()
}

fn region(location: &Value) -> (&str, [u64; 4]) {
    let place = &location["physicalLocation"];
    let numbers =
        ["startLine", "startColumn", "endLine", "endColumn"].map(|key| place["region"][key].as_u64().unwrap());
    (place["artifactLocation"]["uri"].as_str().unwrap(), numbers)
}

#[test]
fn the_broken_example_is_a_run_that_follows_the_schema() {
    for language in ["sv", "en"] {
        let answer = sarif(&root(), &["examples/trasig", "--lang", language], 1);
        assert_eq!(answer["runs"][0]["language"], language);
        let json = json_in(&root(), &["check", "examples/trasig", "--format", "json", "--lang", language], 1);
        let found = json["diagnostics"].as_array().unwrap();
        assert_eq!(results(&answer).len(), found.len());
        let rules = answer["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        for (result, finding) in results(&answer).iter().zip(found) {
            assert_eq!(result["ruleId"], finding["code"]);
            assert_eq!(result["level"], finding["severity"]);
            assert_eq!(rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"], result["ruleId"]);
            let (uri, numbers) = region(&result["locations"][0]);
            assert_eq!(uri, finding["file"]);
            let keys = ["line", "column", "end_line", "end_column"];
            assert_eq!(numbers, keys.map(|key| finding[key].as_u64().unwrap()));
            let help = finding["help"].as_str().map(|help| format!("\n{help}")).unwrap_or_default();
            let text = format!("{}{help}", finding["message"].as_str().unwrap());
            assert_eq!(result["message"]["text"], text);
        }
    }
}

#[test]
fn the_real_plans_follow_the_schema() {
    let answer = sarif(&root(), &["plans"], 0);
    assert!(!results(&answer).is_empty());
    let names: BTreeSet<&str> =
        results(&answer).iter().map(|it| it["partialFingerprints"]["planFinding/v1"].as_str().unwrap()).collect();
    assert_eq!(names.len(), results(&answer).len(), "every finding has a name of its own");
}

#[test]
fn rules_are_all_there_and_sorted() {
    let answer = sarif(&root(), &["examples/minsta"], 0);
    assert!(results(&answer).is_empty());
    let rules = answer["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let pages: Vec<&str> = plan::check::pages().iter().map(|page| page.code).collect();
    assert_eq!(ids, pages);
    assert!(ids.is_sorted());
}

/// A copy of the broken example in a folder with a name that a URI can't hold as it is.
fn broken() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/trasig"), &folder.path().join("vård & omsorg"));
    folder
}

fn names(answer: &Value) -> Vec<String> {
    results(answer).iter().map(|it| it["partialFingerprints"]["planFinding/v1"].to_string()).collect()
}

#[test]
fn findings_keep_their_names_when_lines_move() {
    let folder = broken();
    let before = sarif(folder.path(), &["vård & omsorg"], 1);
    assert!(results(&before).iter().all(|it| region(&it["locations"][0]).0.starts_with("v%C3%A5rd%20%26%20omsorg/")));
    for file in ["measurements/matvarden.csv", "omsorgsnamnden/2025/plan.toml"] {
        let path = folder.path().join("vård & omsorg").join(file);
        let text = fs::read_to_string(&path).unwrap();
        let text = if file.ends_with("toml") { format!("\n# mer\n\n{text}") } else { text.replacen('\n', "\n\n\n", 1) };
        fs::write(path, text).unwrap();
    }
    let after = sarif(folder.path(), &["vård & omsorg"], 1);
    assert_eq!(names(&before), names(&after));
    let lines = |answer: &Value| results(answer).iter().map(|it| region(&it["locations"][0]).1[0]).collect::<Vec<_>>();
    assert_ne!(lines(&before), lines(&after));
    let english = sarif(folder.path(), &["vård & omsorg", "--lang", "en"], 1);
    assert_eq!(names(&english), names(&after), "a name is in no language");
}

#[test]
fn github_gets_a_command_for_each_finding() {
    let ran = plan(&["check", "examples/trasig", "--format", "github"]);
    let errors = json_in(&root(), &["check", "examples/trasig", "--format", "json"], 1)["diagnostics"].clone();
    assert_eq!((ran.status, ran.out.lines().count()), (1, errors.as_array().unwrap().len()));
    let first = "::error file=examples/trasig/measurements/matvarden.csv,line=4,col=1,endLine=4,endColumn=25,\
        title=unknown-indicator::Indikatorn ”vantetid-sarskild-boende” finns inte i någon plan\
        %0AMenar du ”vantetid-sarskilt-boende”?";
    assert_eq!(ran.out.lines().next(), Some(first));
    assert!(ran.err.starts_with("6 fel, inga varningar"), "{}", ran.err);
}

/// The smallest plan with its owners taken away, so that there are only warnings.
fn warned() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let path = folder.path().join("omsorgsnamnden/2025/plan.toml");
    let text = fs::read_to_string(&path).unwrap();
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("owner")).collect();
    fs::write(&path, kept.join("\n") + "\n").unwrap();
    folder
}

const OWNER: &str = "indicator-without-owner";

#[test]
fn warnings_can_be_denied() {
    let folder = warned();
    let check = |args: &[&str]| -> Ran {
        let args: Vec<&str> = ["check", "--format", "short"].iter().chain(args).copied().collect();
        plan_in(folder.path(), &args)
    };
    let plain = check(&[]);
    assert_eq!(plain.status, 0, "{}", plain.out);
    assert!(plain.out.contains(&format!("varning[{OWNER}]")), "{}", plain.out);
    let denied = check(&["--deny-warnings"]);
    assert_eq!((denied.status, &denied.out, &denied.err), (1, &plain.out, &plain.err), "they stay warnings");
    let well = plan(&["check", "examples/minsta", "--deny-warnings"]);
    assert_eq!(well.status, 0);
    assert!(well.err.starts_with("Allt stämmer: "), "{}", well.err);

    let error = check(&["--deny", OWNER]);
    assert_eq!(error.status, 1);
    assert_eq!(error.out, plain.out.replace("varning[", "fel["));
    let hidden = check(&["--allow", OWNER, "--deny-warnings"]);
    assert_eq!((hidden.status, hidden.out.as_str()), (0, ""));
    assert!(hidden.err.starts_with("Allt stämmer: "), "{}", hidden.err);
    assert_eq!(check(&["--deny", OWNER, "--allow", OWNER, "--warn", OWNER]), plain, "the last one counts");
    assert_eq!(check(&["--warn", OWNER, "--allow", OWNER]), hidden);
}

#[test]
fn what_cannot_be_read_stays_an_error() {
    let args = ["check", "examples/trasig", "--format", "short", "--allow", "invalid-number", "--warn", "unknown-key"];
    let ran = plan(&args);
    assert!(ran.out.contains("fel[invalid-number]") && ran.out.contains("fel[unknown-key]"), "{}", ran.out);
    assert_eq!(ran.status, 1);
}

#[test]
fn a_check_that_is_not_there_is_misuse() {
    for option in ["--allow", "--warn", "--deny"] {
        let ran = plan(&["check", "examples/minsta", option, "unknown-grop"]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""));
        let said =
            format!("fel: {option} unknown-grop: det finns ingen kontroll som heter så. Menar du ”unknown-group”?\n");
        assert_eq!(ran.err, said);
    }
}

#[test]
fn some_of_each_kind_are_shown_and_all_counted() {
    let folder = warned();
    let path = folder.path().join("measurements/matvarden.csv");
    let rows = (0..1200).map(|month| format!("okand;{}-{:02};1;;;källa\n", 1920 + month / 12, month % 12 + 1));
    let text = fs::read_to_string(&path).unwrap();
    let header = text.lines().next().unwrap().to_owned() + "\n";
    fs::write(&path, std::iter::once(header).chain(rows).collect::<String>()).unwrap();
    let check = |args: &[&str]| plan_in(folder.path(), &[&["check"], args].concat());
    let all = check(&["--format", "short", "--limit", "0"]);
    let count = all.out.lines().filter(|line| line.contains("unknown-indicator")).count();
    assert_eq!(count, 1200, "{}", all.err);

    let some = check(&["--format", "short"]);
    let shown = some.out.lines().filter(|line| line.contains(": fel[unknown-indicator]")).count();
    assert_eq!(shown, 20);
    let note = "Och 1\u{a0}180 till av unknown-indicator: plan check --limit 0 visar alla.";
    assert_eq!(some.out.lines().last(), Some(note));
    assert_eq!((some.status, &some.err), (all.status, &all.err), "the sum is of all");

    let text = check(&["--limit", "3"]).out;
    assert_eq!(text.matches("\nfel[unknown-indicator]").count() + usize::from(text.starts_with("fel[unknown-i")), 3);
    assert!(text.lines().last().unwrap().starts_with("Och "), "{text}");
    for format in ["json", "sarif", "github"] {
        let ran = check(&["--format", format, "--limit", "1"]);
        assert_eq!(ran, check(&["--format", format, "--limit", "0"]), "{format} has all");
    }
    let misused = check(&["--limit", "-1"]);
    assert_eq!(misused.status, 2, "{}", misused.err);
}
