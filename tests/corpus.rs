//! The corpus: target phrases as plans have them, each with its rule and, for values to try, the verdict worked out by
//! hand from `docs/judgement.md`.
//!
//! A row without a rule must not be read: the reader never guesses. The outcome is that of the year of `as-of`, the
//! baseline that of the year before, or of the year that the phrase names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::num::NonZero;
use std::process::Command;
use std::thread;

use plan::model::id::Id;
use plan::model::rule::Rule;
use plan::model::unit::Unit;
use plan::model::verdict::Verdict;
use plan::read::target::{Context, read};

const CORPUS: &str = include_str!("corpus.tsv");

/// The columns; those between the rule and the verdict, the unit and the direction are options of `plan target`.
const COLUMNS: [&str; 13] = [
    "phrase",
    "unit",
    "better",
    "rule",
    "baseline",
    "outcome",
    "group",
    "quartiles",
    "baseline-colour",
    "colour",
    "rank",
    "as-of",
    "verdict",
];

/// Every kind of rule that a JSON answer may name.
const KINDS: [&str; 21] = [
    "at-least", "at-most", "above", "below", "exactly", "range", "number", "increase", "decrease", "keep", "colour",
    "group", "rank", "done", "started", "budget", "every", "some", "either", "all", "none",
];

/// A line of the corpus.
struct Row {
    line: usize,
    cells: Vec<&'static str>,
}

impl Row {
    fn cell(&self, column: &str) -> &'static str {
        self.cells[COLUMNS.iter().position(|name| *name == column).unwrap()]
    }

    /// The rule of a phrase of this row, by the library.
    fn read(&self, phrase: &str) -> Option<Rule> {
        let groups = [("riket", "Riket"), ("lanet", "Länet"), ("kkik", "KKiK")];
        let groups = groups.map(|(id, name)| (Id::new(id), name.to_owned()));
        let unit = Some(self.cell("unit")).filter(|unit| !unit.is_empty()).map(Unit::new);
        read(phrase, Context { groups: &groups, unit: unit.as_ref(), title: None }).ok()
    }

    /// What is wrong with how the phrase is read, if anything.
    fn misread(&self) -> Option<String> {
        let (phrase, expected) = (self.cell("phrase"), self.cell("rule"));
        let (rule, again) = (self.read(phrase), self.read(expected));
        let said = rule.as_ref().map(ToString::to_string).unwrap_or_default();
        if said != expected {
            return Some(format!("is read as {}, not {}", named(&said), named(expected)));
        }
        (!expected.is_empty() && rule != again).then(|| format!("is read as {said:?}, which is read as something else"))
    }

    /// What is wrong with how the program judges the values, if anything.
    fn misjudged(&self) -> Option<String> {
        let answer = self.answer();
        let kind = self.read(self.cell("phrase")).map(|rule| rule.kind());
        if answer["rule"] != self.cell("rule") || answer["kind"].as_str() != kind {
            return Some(format!("is read by the program as {answer}"));
        }
        if answer["verdict"] != self.cell("verdict") {
            return Some(format!("is {}, not {}: {}", answer["verdict"], self.cell("verdict"), answer["reason"]));
        }
        let reason = answer["reason"].as_str().unwrap_or_default();
        reason.is_empty().then(|| "comes with no reason".to_owned())
    }

    /// The program's answer in JSON.
    fn answer(&self) -> serde_json::Value {
        let options =
            COLUMNS.iter().zip(&self.cells).filter(|(name, _)| !matches!(**name, "phrase" | "rule" | "verdict"));
        let options = options.filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("--{name}={value}"));
        // The phrase stands last, after "--": some begin with a dash, as in the plans.
        let output = Command::new(env!("CARGO_BIN_EXE_plan"))
            .args(["target", "--format", "json", "--lang", "en"])
            .args(options)
            .args(["--", self.cell("phrase")])
            .output()
            .unwrap();
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| serde_json::Value::String(String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    /// Everything about the row that is not as it says.
    fn mismatch(&self) -> Option<String> {
        let misjudged = || if self.cell("verdict").is_empty() { None } else { self.misjudged() };
        let why = self.misread().or_else(misjudged)?;
        let cell = |name: &str| Some(format!("{name} {}", self.cell(name))).filter(|_| !self.cell(name).is_empty());
        let given: Vec<String> = COLUMNS[4..12].iter().chain(&COLUMNS[1..3]).filter_map(|name| cell(name)).collect();
        Some(format!("line {}: {:?} ({}) {why}", self.line, self.cell("phrase"), given.join(", ")))
    }
}

fn named(rule: &str) -> String {
    if rule.is_empty() { "no rule".to_owned() } else { format!("{rule:?}") }
}

fn corpus() -> Vec<Row> {
    let mut lines = CORPUS.lines().enumerate();
    let header: Vec<&str> = lines.next().unwrap().1.split('\t').collect();
    assert_eq!(header, COLUMNS);
    let row = |(index, line): (usize, &'static str)| {
        let row = Row { line: index + 1, cells: line.split('\t').collect() };
        assert_eq!(row.cells.len(), COLUMNS.len(), "line {}", row.line);
        row
    };
    lines.map(row).collect()
}

#[test]
fn every_phrase_is_read_and_judged_as_a_person_would() {
    let rows = corpus();
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let shares: Vec<&[Row]> = rows.chunks(rows.len().div_ceil(threads)).collect();
    let mismatches: Vec<String> = thread::scope(|scope| {
        let judge = |share: &[Row]| share.iter().filter_map(Row::mismatch).collect::<Vec<String>>();
        let running: Vec<_> = shares.into_iter().map(|share| scope.spawn(move || judge(share))).collect();
        running.into_iter().flat_map(|share| share.join().unwrap()).collect()
    });
    assert!(mismatches.is_empty(), "{} of {} rows:\n{}", mismatches.len(), rows.len(), mismatches.join("\n"));
}

#[test]
fn the_corpus_has_every_kind_of_rule_and_every_verdict() {
    let rows = corpus();
    assert!(rows.len() >= 400, "{} rows", rows.len());
    let judged: Vec<&Row> = rows.iter().filter(|row| !row.cell("verdict").is_empty()).collect();
    assert!(judged.len() >= 300, "{} rows with a verdict", judged.len());
    let kinds: BTreeSet<&str> =
        rows.iter().filter_map(|row| row.read(row.cell("rule"))).map(|rule| rule.kind()).collect();
    assert_eq!(kinds, BTreeSet::from(KINDS));
    let verdicts: BTreeSet<&str> = judged.iter().map(|row| row.cell("verdict")).collect();
    assert_eq!(verdicts, Verdict::ALL.map(Verdict::name).into());
}

#[test]
fn every_row_says_what_it_needs_and_no_row_stands_twice() {
    let rows = corpus();
    let unsaid = |row: &&Row| {
        let judged = !row.cell("verdict").is_empty();
        judged == row.cell("outcome").is_empty()
            || judged == row.cell("as-of").is_empty()
            || (judged && row.cell("rule").is_empty())
    };
    let lines: Vec<usize> = rows.iter().filter(unsaid).map(|row| row.line).collect();
    assert!(lines.is_empty(), "a verdict, an outcome and a day belong together: lines {lines:?}");
    let mut seen = BTreeSet::new();
    let twice: Vec<usize> = rows.iter().filter(|row| !seen.insert(&row.cells)).map(|row| row.line).collect();
    assert!(twice.is_empty(), "lines {twice:?}");
}
