//! One run over a folder with one of each fault reports each of them, at the right word, once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fmt::Write as _;

use common::case::{Folder, TODAY, place};
use common::{copy, json_in, same};
use plan::check::example::{is_expectation, parse};
use plan::check::pages;

/// Every bad case of every check in an organisation of its own, all in one folder and in one run.
#[test]
fn one_run_finds_every_fault_once() {
    let all = tempfile::tempdir().unwrap();
    let mut expected: Vec<String> = Vec::new();
    for page in pages() {
        for case in parse(page.example) {
            let name = format!("{}-{}", page.code, case.label.replace(' ', "-"));
            let folder = Folder::new(&case);
            copy(folder.path(), &all.path().join(&name));
            for file in &case.files {
                let path = place(file.path);
                let mut line = folder.before.get(&path).copied().unwrap_or(0);
                for text in file.text.lines() {
                    if !is_expectation(text) {
                        line += 1;
                        continue;
                    }
                    let (head, rest) = text.trim_start_matches("# ").split_once("] ").unwrap();
                    let (column, message) = rest.split_once(": ").unwrap();
                    let column = column.split('-').next().unwrap();
                    let head = head.replace("error[", "fel[").replace("warning[", "varning[");
                    expected.push(format!("{name}/{path}:{}:{column}: {head}]: {message}\n", line.max(1)));
                }
            }
        }
    }
    expected.sort();
    let ran = common::plan_in(all.path(), &["check", ".", "--format", "short", "--limit", "0", "--as-of", TODAY]);
    let mut found: Vec<&str> = ran.out.split_inclusive('\n').collect();
    found.sort_unstable();
    same(&found.concat(), &expected.concat());
    assert_eq!(ran.status, 1);
    // As JSON, the place of each is a stretch of its file, and none is there twice.
    let answer = json_in(all.path(), &["check", ".", "--format", "json", "--as-of", TODAY], 1);
    let diagnostics = answer["diagnostics"].as_array().unwrap();
    let mut places = String::new();
    for it in diagnostics {
        writeln!(places, "{}:{}:{} {} {}", it["file"], it["line"], it["column"], it["code"], it["message"]).unwrap();
    }
    let mut once: Vec<&str> = places.lines().collect();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), diagnostics.len());
    let codes: std::collections::BTreeSet<&str> = diagnostics.iter().filter_map(|it| it["code"].as_str()).collect();
    let missing: Vec<&str> = pages().iter().map(|page| page.code).filter(|code| !codes.contains(code)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
