//! Colours and targets that only equals decide: Flen's 21 days of 2014, the place 135 of 180 with six other municipalities.
//!
//! Egen bearbetning av data från Kolada (U31402).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{flen, json_in, plan, plan_in};

const INDICATOR: &str = "vantetid-forsorjningsstod";

/// Flen with what Kolada has of the indicator in 2011, 2013 and 2014, without a published colour.
fn folder() -> tempfile::TempDir {
    let folder = flen();
    let rows = format!(
        "indikator;period;värde;undre kvartil;övre kvartil;rang;antal;lika;källa\n\
         {INDICATOR};2013;24;10;22;136;172;6;Kolada\n\
         {INDICATOR};2011;35;9;17;113;114;1;Kolada\n{INDICATOR};2014;21;10;21;135;180;7;Kolada\n"
    );
    fs::write(folder.path().join("flen/measurements/kolada.csv"), rows).unwrap();
    folder
}

fn explained(folder: &Path) -> String {
    let ran = plan_in(&folder.join("flen"), &["explain", INDICATOR, "--as-of", "2014-12-31"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    ran.out
}

#[test]
fn the_21_days_of_2014_are_yellow_only_because_equals_share_the_better_place() {
    let folder = folder();
    common::snapshot("ties-explain.txt", &explained(folder.path()));
    let status = json_in(&folder.path().join("flen"), &["status", "--as-of", "2014-12-31", "--format", "json"], 0);
    let found = find(&status, INDICATOR).expect("the indicator");
    assert_eq!((&found["colour"], &found["baseline_colour"]), (&"yellow".into(), &"red".into()));
    assert_eq!(found["rank"], serde_json::json!({"place": 135, "of": 180, "equal": 7, "colour_otherwise": "red"}));
}

#[test]
fn a_colour_that_no_tie_decides_says_nothing_of_it() {
    let folder = folder();
    let path = folder.path().join("flen/measurements/kolada.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("135;180;7", "134;180;2")).unwrap();
    let told = explained(folder.path());
    assert!(told.contains("plats 134 av 180, delad av 2") && !told.contains("bara för att"), "{told}");
}

#[test]
fn a_target_by_rank_says_when_ties_decide() {
    let ran = plan(&["target", "topp 140", "--outcome", "21", "--rank", "135/180/7", "--better", "lower"]);
    common::snapshot("ties-target.txt", &ran.out);
}

#[test]
fn how_many_share_a_place_fits_the_place() {
    let folder = folder();
    let path = folder.path().join("flen/measurements/kolada.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("135;180;7", "135;180;47")).unwrap();
    let ran = plan_in(&folder.path().join("flen"), &["check", "--format", "short"]);
    let found: Vec<_> = ran.out.lines().filter(|line| line.contains("invalid-rank")).collect();
    assert_eq!(found, ["measurements/kolada.csv:4:49: fel[invalid-rank]: ”47” är inte hur många som delar platsen"]);
}

fn find<'j>(json: &'j serde_json::Value, id: &str) -> Option<&'j serde_json::Value> {
    match json {
        serde_json::Value::Array(items) => items.iter().find_map(|item| find(item, id)),
        serde_json::Value::Object(_) if json["id"] == id => Some(json),
        serde_json::Value::Object(items) => items.values().find_map(|item| find(item, id)),
        _ => None,
    }
}
