//! `plan fmt`: one layout, and nothing else changes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]
#![cfg(unix)]

mod common;

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use common::{PLAN, Ran, command, copy, flen, plan, plan_in, root, run, same, toml_json, write};
use plan::check::{example, pages};
use plan::format::File;
use plan::layout::{self, canonical};
use serde_json::Value;

const UNTIDY: &str = "[plan]\nperiod=\"2025\"   # året\ntitle = 'Plan'\n";
const TIDY: &str = "[plan]\ntitle  = \"Plan\"\nperiod = \"2025\"  # året\n";
const FAULTY: &str = "[plan]\ntitle = \"Plan\nperiod=\"2025\"\n";

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap()
}

fn ran(out: &str, err: &str, status: i32) -> Ran {
    Ran { out: out.into(), err: err.into(), status }
}

/// Runs `plan fmt` with a standard input of these bytes.
fn piped(args: &[&str], input: &[u8]) -> Ran {
    let mut command = command(PLAN, &root());
    command.arg("fmt").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = |bytes| String::from_utf8(bytes).unwrap();
    Ran { out: said(output.stdout), err: said(output.stderr), status: output.status.code().unwrap() }
}

/// Every plan file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path));
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every TOML text there is: plans, examples, fixtures, and the examples of the checks.
fn every_text() -> Vec<(String, String)> {
    let folders = ["plans", "examples", "tests"].iter().flat_map(|name| below(&root().join(name)));
    let mut texts: Vec<(String, String)> =
        folders.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect();
    for page in pages() {
        for case in example::parse(page.example) {
            let files = case
                .files
                .iter()
                .filter(|file| Path::new(file.path).extension().is_some_and(|ending| ending == "toml"));
            texts.extend(files.map(|file| (format!("{} {} {}", page.code, case.label, file.path), file.plain())));
        }
    }
    texts
}

/// The comments of a text in which no text in quotes has a #, sorted.
fn comments(text: &str) -> Vec<&str> {
    let mut comments: Vec<&str> = text.lines().filter_map(|line| Some(line[line.find('#')?..].trim_end())).collect();
    comments.sort_unstable();
    comments
}

#[test]
fn files_are_laid_out() {
    let folder = folder(&[("organisation.toml", "[organisation]\nname=\"A\"\n"), ("on/2025/plan.toml", UNTIDY)]);
    let said = "Ordnade uppställningen i 2 filer: on/2025/plan.toml och organisation.toml\n";
    assert_eq!(plan_in(folder.path(), &["fmt"]), ran("", said, 0));
    assert_eq!(text(folder.path(), "on/2025/plan.toml"), TIDY);
    assert_eq!(text(folder.path(), "organisation.toml"), "[organisation]\nname = \"A\"\n");
    assert_eq!(plan_in(folder.path(), &["fmt"]), ran("", "Uppställningen är redan som den ska.\n", 0));
}

#[test]
fn check_names_the_files_and_changes_nothing() {
    let folder = folder(&[("a/plan.toml", UNTIDY), ("b/plan.toml", TIDY)]);
    let checked = plan_in(folder.path(), &["fmt", "--check", "."]);
    assert_eq!(checked, ran("a/plan.toml\n", "1 fil av 2 har en annan uppställning. plan fmt ordnar den.\n", 1));
    assert_eq!(text(folder.path(), "a/plan.toml"), UNTIDY);
    let tidy = plan_in(folder.path(), &["fmt", "--check", "b"]);
    assert_eq!(tidy, ran("", "Uppställningen är redan som den ska.\n", 0));
}

#[test]
fn what_would_change_is_shown() {
    let folder = folder(&[("plan.toml", UNTIDY)]);
    let diff = "--- plan.toml\n+++ plan.toml\n@@ -1,3 +1,3 @@\n [plan]\n-period=\"2025\"   # året\n-title = 'Plan'\n\
                +title  = \"Plan\"\n+period = \"2025\"  # året\n";
    let err = "1 fil av 1 har en annan uppställning. plan fmt ordnar den.\n";
    for option in ["--dry-run", "--diff"] {
        assert_eq!(plan_in(folder.path(), &["fmt", option]), ran(diff, err, 0));
        assert_eq!(plan_in(folder.path(), &["fmt", "--check", option]), ran(diff, err, 1));
    }
    assert_eq!(text(folder.path(), "plan.toml"), UNTIDY);
}

#[test]
fn a_file_with_faults_is_left_alone_and_the_others_are_not() {
    let folder = folder(&[("a/plan.toml", FAULTY), ("b/plan.toml", UNTIDY)]);
    let done = plan_in(folder.path(), &["fmt"]);
    assert_eq!((done.out.as_str(), done.status), ("", 2));
    same(
        &done.err,
        "fel[syntax]: Ett citattecken saknas\n --> a/plan.toml:2:9\n  |\n2 | title = \"Plan\n  |         ^^^^^\n  |\nhjälp: Skriv: \
         title = \"Plan\"\nrättning: görs av plan check --fix\nfel: a/plan.toml har fel som gör att den inte kan ordnas, och \
         lämnas som den är. Rätta dem först; plan check --fix rättar det som är utom allt tvivel.\nOrdnade uppställningen i 1 \
         fil: b/plan.toml\n",
    );
    assert_eq!(text(folder.path(), "a/plan.toml"), FAULTY);
    assert_eq!(text(folder.path(), "b/plan.toml"), TIDY);
    assert_eq!(plan_in(folder.path(), &["fmt", "--check"]).status, 2);
}

#[test]
fn other_files_are_left_alone() {
    let folder = folder(&[("measurements/a.csv", "a;b\n"), ("plan.md", "# a  \n"), ("plan.toml", UNTIDY)]);
    let done = plan_in(folder.path(), &["fmt", "plan.md", "measurements", "borta", "plan.toml", "./plan.toml"]);
    same(
        &done.err,
        "fel: plan.md lämnas som den är: plan fmt ordnar bara organisation.toml, plan.toml och followup.toml.\n\
         fel: Det finns ingen organisation.toml, plan.toml eller followup.toml i measurements.\nfel: borta finns inte.\n\
         Ordnade uppställningen i 1 fil: plan.toml\n",
    );
    assert_eq!(done.status, 2);
    assert_eq!(text(folder.path(), "plan.md"), "# a  \n");
    assert_eq!(text(folder.path(), "measurements/a.csv"), "a;b\n");
}

#[test]
fn a_file_becomes_utf_8_and_keeps_its_line_ends() {
    let folder = tempfile::tempdir().unwrap();
    let windows: Vec<u8> = UNTIDY.replace('\n', "\r\n").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let marked = [b"\xEF\xBB\xBF", TIDY.as_bytes()].concat();
    let utf16: Vec<u8> = format!("\u{feff}{UNTIDY}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, after) in [(windows, TIDY.replace('\n', "\r\n")), (marked, TIDY.to_owned()), (utf16, TIDY.to_owned())] {
        fs::write(folder.path().join("plan.toml"), bytes).unwrap();
        assert_eq!(plan_in(folder.path(), &["fmt", "plan.toml"]).status, 0);
        assert_eq!(text(folder.path(), "plan.toml"), after);
    }
    // Half a letter: what is written would not be what was read.
    let broken = b"\xFF\xFE[\x00\x00\xD8";
    fs::write(folder.path().join("plan.toml"), broken).unwrap();
    assert_eq!(plan_in(folder.path(), &["fmt"]).status, 2);
    assert_eq!(fs::read(folder.path().join("plan.toml")).unwrap(), broken);
}

#[test]
fn a_link_is_followed_and_a_read_only_file_is_left_alone() {
    let folder = folder(&[("real/plan.toml", UNTIDY), ("kept/plan.toml", UNTIDY)]);
    fs::create_dir(folder.path().join("link")).unwrap();
    std::os::unix::fs::symlink("../real/plan.toml", folder.path().join("link/plan.toml")).unwrap();
    let kept = folder.path().join("kept/plan.toml");
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o444)).unwrap();
    let done = plan_in(folder.path(), &["fmt", "link", "kept"]);
    let said =
        "fel: kept/plan.toml är skrivskyddad och lämnas som den är.\nOrdnade uppställningen i 1 fil: link/plan.toml\n";
    assert_eq!(done, ran("", said, 2));
    assert!(folder.path().join("link/plan.toml").is_symlink());
    assert_eq!(text(folder.path(), "real/plan.toml"), TIDY);
    assert_eq!(text(folder.path(), "kept/plan.toml"), UNTIDY);
}

#[test]
fn an_editor_can_pipe_a_file_through() {
    assert_eq!(piped(&["-"], UNTIDY.as_bytes()), ran(TIDY, "", 0));
    assert_eq!(piped(&["-", "--file-name", "on/2025/plan.toml"], UNTIDY.as_bytes()), ran(TIDY, "", 0));
    let crlf = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(piped(&["-"], crlf(UNTIDY).as_bytes()), ran(&crlf(TIDY), "", 0));
    // The name says what the tables do not.
    let comment = "[x]\na=1\n";
    assert_eq!(piped(&["-", "--file-name", "organisation.toml"], comment.as_bytes()).out, "[x]\na = 1\n");
    let faulty = piped(&["-", "--file-name", "on/plan.toml"], FAULTY.as_bytes());
    assert_eq!((faulty.out.as_str(), faulty.status), ("", 2));
    assert!(faulty.err.contains("--> on/plan.toml:2:9"), "{}", faulty.err);
    let checked = piped(&["--check", "-", "--file-name", "plan.toml"], UNTIDY.as_bytes());
    assert_eq!((checked.out.as_str(), checked.status), ("plan.toml\n", 1));
    for args in [&["-", "plans"][..], &["plans", "--file-name", "plan.toml"]] {
        let misused = piped(args, b"");
        assert_eq!((misused.out.as_str(), misused.status), ("", 2));
        assert!(misused.err.contains("--file-name hör ihop med -."), "{}", misused.err);
    }
}

/// What plans and examples show others is laid out as others should lay it out; but not what shows faults.
#[test]
fn plans_and_examples_are_laid_out() {
    let mut paths = vec!["plans".to_owned()];
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let folder = root().join("examples").join(&name);
        if folder.is_dir() && !below(&folder).is_empty() && name != "trasig" {
            paths.push(format!("examples/{name}"));
        }
    }
    assert!(paths.contains(&"examples/minsta".to_owned()));
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let checked = plan(&[&["fmt", "--check"], &paths[..]].concat());
    assert_eq!(checked, ran("", "Uppställningen är redan som den ska.\n", 0));
}

/// So are the pieces of files that the documentation shows.
#[test]
fn what_the_documentation_shows_is_laid_out() {
    for page in ["docs/vagledning.md", "docs/layout.md"] {
        let page = text(&root(), page);
        let blocks = page.split("\n```toml\n").skip(1).map(|rest| rest.split_once("```").unwrap().0);
        let count = blocks
            .map(|block| same(&canonical(layout::kind(block).unwrap_or(File::Plan), block).unwrap(), block))
            .count();
        assert!(count > 0);
    }
}

#[test]
fn every_text_there_is_keeps_its_values_and_comments() {
    let (mut laid_out, mut left) = (0, 0);
    for (name, text) in every_text() {
        let kind = layout::kind(&text).unwrap_or(File::Plan);
        match (toml_json::json(&text), canonical(kind, &text)) {
            (Some(values), Ok(after)) => {
                assert_eq!(toml_json::json(&after), Some(values), "{name}");
                assert_eq!(comments(&after), comments(&text), "{name}");
                assert_eq!(canonical(kind, &after).as_deref(), Ok(after.as_str()), "{name}: once more");
                assert!(after.lines().all(|line| line.trim_end() == line), "{name}");
                laid_out += 1;
            }
            (None, Err(_)) => left += 1,
            (values, after) => panic!("{name}: {values:?} {after:?}"),
        }
    }
    assert!(laid_out > 200 && left > 20, "{laid_out} and {left}");
}

/// A report without the numbers of lines, and without what their width does to tables.
fn without_places(report: &str) -> String {
    let mut parts = report.split(".toml:");
    let first = parts.next().unwrap().to_owned();
    let rest = parts.map(|part| format!(".toml:{}", part.trim_start_matches(|c: char| c.is_ascii_digit())));
    let text = first + &rest.collect::<String>();
    text.split([' ', '-']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value without the numbers of lines.
fn without_lines(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(key, _)| key != "line");
            kept.map(|(key, value)| (key, without_lines(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_lines).collect(),
        value => value,
    }
}

#[test]
fn plans_say_the_same_afterwards_to_all_who_read_them() {
    let folder = flen();
    copy(&root().join("tests/everything"), &folder.path().join("everything"));
    // Written by somebody with a style of their own.
    for path in below(folder.path()) {
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(" = ", "=").replace("\n\n", "\n\n\n")).unwrap();
    }
    for name in ["flen", "everything"] {
        let answers = || {
            let doors = ["status", "export"].map(|door| [door, "--format", "json", name]);
            let json = doors.map(|args| without_lines(common::json_in(folder.path(), &args, 0)));
            let report = without_places(&plan_in(folder.path(), &["report", name]).out);
            (json, report, plan_in(folder.path(), &["matrix", name]).out)
        };
        let before = answers();
        assert_eq!(plan_in(folder.path(), &["fmt", name]).status, 0);
        assert!(answers() == before, "{name}");
        assert_eq!(plan_in(folder.path(), &["fmt", "--check", name]).status, 0);
    }
}

#[test]
fn there_is_help_in_both_languages() {
    for (language, words) in [("sv", "Ändrar ingenting"), ("en", "Changes nothing")] {
        let help = run(command(PLAN, &root()).args(["fmt", "--help", "--lang", language]));
        assert!(help.status == 0 && help.out.contains(words), "{}", help.out);
    }
}
