//! A broken copy of Flen's plan: every fault is found, at its place, once, and nothing is made up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::too_many_lines,
    missing_docs,
    reason = "tests"
)]
#![cfg(unix)]

mod common;

use std::fs;
use std::path::Path;

use common::{Ran, flen, json_in, plan, plan_in, same, write};
use serde_json::Value;

const SOCIAL: &str = "socialnamnden/2013/plan.toml";
const LABOUR: &str = "arbetsmarknads-och-utbildningsnamnden/2013/plan.toml";
const COUNCIL: &str = "kommunfullmaktige/2013/plan.toml";

/// A finding as `check --format short` shows it: where, `fel` or `varning`, its code, what is wrong; and the words that it
/// is about, as they stand in the file.
struct Found {
    file: &'static str,
    line: usize,
    column: usize,
    code: &'static str,
    says: &'static str,
    words: &'static str,
}

impl Found {
    fn is_warning(&self) -> bool {
        ["not-utf8", "stray-analysis"].contains(&self.code)
    }

    /// The line, as it is sorted and as it is shown.
    fn line(&self) -> Line {
        let severity = if self.is_warning() { "varning" } else { "fel" };
        let Self { file, line, column, code, says, .. } = self;
        (((*file).to_owned(), *line, *column), format!("flen/{file}:{line}:{column}: {severity}[{code}]: {says}\n"))
    }
}

/// File, line and column, then the whole line.
type Line = ((String, usize, usize), String);

/// A fault: how it is made in a copy of Flen, and what is to be found then.
struct Fault {
    name: &'static str,
    make: fn(&Path),
    found: Vec<Found>,
    /// A file that can't be read at all: what Flen itself warns of in it is not seen.
    hides: Option<&'static str>,
}

impl Fault {
    fn new(name: &'static str, make: fn(&Path), found: Vec<Found>) -> Self {
        Self { name, make, found, hides: None }
    }

    fn hiding(self, file: &'static str) -> Self {
        Self { hides: Some(file), ..self }
    }
}

fn found(
    file: &'static str,
    (line, column): (usize, usize),
    code: &'static str,
    says: &'static str,
    words: &'static str,
) -> Vec<Found> {
    vec![Found { file, line, column, code, says, words }]
}

/// Replaces the words of a line, the lines counted from 1; they must be there.
fn replace(flen: &Path, file: &str, line: usize, from: &str, to: &str) {
    let path = flen.join(file);
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.split('\n').map(ToOwned::to_owned).collect();
    assert!(lines[line - 1].contains(from), "{file}:{line}: {}", lines[line - 1]);
    lines[line - 1] = lines[line - 1].replacen(from, to, 1);
    fs::write(path, lines.join("\n")).unwrap();
}

fn append(flen: &Path, file: &str, text: &str) {
    let path = flen.join(file);
    fs::write(&path, fs::read_to_string(&path).unwrap() + text).unwrap();
}

/// The text as an old Windows program saves it: å, ä, ö, é and a dash are one byte each.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            '–' => 0x96,
            c => u8::try_from(u32::from(c)).unwrap_or_else(|_| panic!("{c} is not in this table")),
        })
        .collect()
}

/// Whether files without rights can be read all the same.
fn is_root() -> bool {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    fs::write(&path, "a").unwrap();
    forbid(&path);
    fs::read(&path).is_ok()
}

fn forbid(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
}

/// The faults that are made all at once; no one of them moves a line that another is in.
fn faults() -> Vec<Fault> {
    let mut faults = vec![
        Fault::new(
            "an unknown key",
            |flen| replace(flen, SOCIAL, 49, "adopted-by = ", "adoptedby  = "),
            found(SOCIAL, (49, 1), "unknown-key", "Nyckeln ”adoptedby” känns inte igen här", "adoptedby"),
        ),
        Fault::new(
            "a missing quote",
            |flen| replace(flen, LABOUR, 29, "18–24 år\"", "18–24 år"),
            found(LABOUR, (29, 14), "syntax", "Ett citattecken saknas", "\"Öppet arbetslösa 18–24 år"),
        ),
        Fault::new(
            "a target that is no rule",
            |flen| replace(flen, SOCIAL, 276, "\"Öka\"", "\"gör bättre\""),
            found(
                SOCIAL,
                (276, 15),
                "unreadable-target",
                "Målet ”gör bättre” går inte att läsa som en regel",
                "gör bättre",
            ),
        ),
        Fault::new(
            "a number with two commas",
            |flen| replace(flen, "measurements/2011.csv", 32, ";5,7;", ";5,7,1;"),
            found(
                "measurements/2011.csv",
                (32, 23),
                "invalid-number",
                "”5,7,1” är inget tal: det har fler än ett decimaltecken",
                "5,7,1",
            ),
        ),
        Fault::new(
            "a row for an unknown indicator",
            |flen| append(flen, "measurements/2012-q3.csv", "okand-indikator;2012;5;;;;;;;;;;å\n"),
            found(
                "measurements/2012-q3.csv",
                (7, 1),
                "unknown-indicator",
                "Indikatorn ”okand-indikator” finns inte i någon plan",
                "okand-indikator",
            ),
        ),
        Fault::new(
            "an id that is there twice",
            |flen| {
                append(
                    flen,
                    SOCIAL,
                    "\n[[goal.indicator]]\nid = \"nki-hemtjanst\"\ntitle = \"Hemtjänst i Malmköping\"\nunit = \"index\"\n\
                     better = \"higher\"\ntarget = \"Öka\"\n",
                );
            },
            found(SOCIAL, (546, 7), "duplicate-id", "Id:t ”nki-hemtjanst” används två gånger", "nki-hemtjanst"),
        ),
        Fault::new(
            "a goal that supports a missing one",
            |flen| replace(flen, LABOUR, 155, "\"5\"", "\"9\""),
            found(LABOUR, (155, 14), "unknown-goal", "Målet ”9” finns inte i kommunfullmaktige/2013", "9"),
        ),
        Fault::new(
            "a plan saved by an old Windows program",
            |flen| {
                let path = flen.join(COUNCIL);
                let bytes = windows_1252(&fs::read_to_string(&path).unwrap());
                assert!(bytes.contains(&0xe5) && std::str::from_utf8(&bytes).is_err(), "å is one byte");
                fs::write(path, bytes).unwrap();
            },
            found(COUNCIL, (1, 1), "not-utf8", "Filen är inte sparad som UTF-8", ""),
        ),
        Fault::new(
            "a table with a byte order mark",
            |flen| {
                let path = flen.join("measurements/2008.csv");
                fs::write(&path, "\u{feff}".to_owned() + &fs::read_to_string(&path).unwrap()).unwrap();
            },
            Vec::new(),
        ),
        Fault::new(
            "a folder named like a table",
            |flen| fs::create_dir(flen.join("measurements/2010.csv")).unwrap(),
            found("measurements/2010.csv", (1, 1), "unreadable-file", "”2010.csv” är en mapp, men ska vara en fil", ""),
        ),
        Fault::new(
            "a link to a file that is gone",
            |flen| std::os::unix::fs::symlink("borta.csv", flen.join("measurements/2009.csv")).unwrap(),
            found("measurements/2009.csv", (1, 1), "unreadable-file", "”2009.csv” finns inte", ""),
        ),
        Fault::new(
            "a word processor's quotes",
            |flen| replace(flen, LABOUR, 135, "\"mål\"", "”mål”"),
            found(
                LABOUR,
                (135, 12),
                "syntax",
                "Texten står inom ordbehandlarens citattecken, men i filen skrivs raka: \"",
                "”",
            ),
        ),
        Fault::new(
            "a decimal comma",
            |flen| replace(flen, "organisation.toml", 50, "size = 160 ", "size = 160,5 "),
            found("organisation.toml", (50, 8), "syntax", "”size” ska vara ett heltal", "160,5"),
        ),
        Fault::new(
            "å in a key",
            |flen| {
                replace(flen, LABOUR, 33, "source     = \"Arbetsförmedlingen\"", "påhittad   = \"Arbetsförmedlingen\"");
            },
            found(LABOUR, (33, 1), "syntax", "En nyckel skrivs utan å, ä och ö", "påhittad"),
        ),
        Fault::new(
            "a missing file",
            |flen| write(flen, "kultur/2013/analysis.md", "## {#1}\n\nBra.\n"),
            found("kultur/2013/analysis.md", (1, 1), "stray-analysis", "Det finns ingen plan.toml bredvid filen", ""),
        ),
    ];
    if !is_root() {
        faults.push(Fault::new(
            "a file that may not be read",
            |flen| {
                write(flen, "measurements/2007.csv", "indikator;period;värde\n");
                forbid(&flen.join("measurements/2007.csv"));
            },
            found("measurements/2007.csv", (1, 1), "unreadable-file", "”2007.csv” får inte läsas", ""),
        ));
    }
    faults
}

/// More faults, each of which is made alone.
fn more_faults() -> Vec<Fault> {
    vec![
        // A line that can't be read says nothing of the other indicators of its file: one of them has no unit, still.
        Fault::new(
            "a missing quote in the plan that has warnings",
            |flen| replace(flen, SOCIAL, 14, "SN/2012:312\"", "SN/2012:312"),
            found(SOCIAL, (14, 13), "syntax", "Ett citattecken saknas", "\"SN/2012:312"),
        ),
        // The indicator has a direction, only its key is misspelt.
        Fault::new(
            "a misspelt key",
            |flen| replace(flen, SOCIAL, 273, "better ", "beter  "),
            found(SOCIAL, (273, 1), "unknown-key", "Nyckeln ”beter” känns inte igen här", "beter"),
        ),
        Fault::new(
            "a misspelt value",
            |flen| replace(flen, SOCIAL, 273, "\"higher\"", "\"hihger\""),
            found(SOCIAL, (273, 15), "unknown-value", "”better” kan inte vara ”hihger”", "hihger"),
        ),
        Fault::new(
            "a text without quotes",
            |flen| replace(flen, SOCIAL, 276, "\"Öka\"", "Öka"),
            found(SOCIAL, (276, 14), "syntax", "Texten saknar citattecken", "Öka"),
        ),
        Fault::new(
            "a line that is no key",
            |flen| replace(flen, SOCIAL, 278, "", "se protokollet"),
            found(
                SOCIAL,
                (278, 1),
                "syntax",
                "Raden är varken en nyckel med ett värde eller en rubrik",
                "se protokollet",
            ),
        ),
        Fault::new(
            "a bracket too few",
            |flen| replace(flen, SOCIAL, 44, "[[goal.indicator]]", "[[goal.indicator]"),
            found(
                SOCIAL,
                (44, 1),
                "syntax",
                "Rubriken goal.indicator står inte inom rätt hakparenteser",
                "[[goal.indicator]",
            ),
        ),
        // Which way is better stands in the line that can't be read.
        Fault::new(
            "a word too many",
            |flen| replace(flen, SOCIAL, 48, "\"higher\"", "\"higher\" alltid"),
            found(SOCIAL, (48, 23), "syntax", "Här står något mer efter texten", "alltid"),
        ),
        Fault::new(
            "a number where a text must be",
            |flen| replace(flen, SOCIAL, 50, "\"100\"", "100"),
            found(SOCIAL, (50, 14), "wrong-type", "”target” ska vara en text inom citattecken", "100"),
        ),
        Fault::new(
            "a missing quote in a list",
            |flen| replace(flen, COUNCIL, 24, "\",", ","),
            found(COUNCIL, (24, 5), "syntax", "Ett citattecken saknas", "\"Låg ungdomsarbetslöshet,"),
        ),
        Fault::new(
            "a missing comma in a list",
            |flen| replace(flen, COUNCIL, 24, "\",", "\""),
            found(
                COUNCIL,
                (24, 5),
                "syntax",
                "Ett kommatecken saknas efter texten i listan",
                "\"Låg ungdomsarbetslöshet\"",
            ),
        ),
        Fault::new(
            "a list that is not closed",
            |flen| replace(flen, COUNCIL, 29, "]", ""),
            found(COUNCIL, (19, 19), "syntax", "Listan som börjar här avslutas aldrig", "["),
        ),
        // The goals of the council are carried, only the plan's name is misspelt.
        Fault::new(
            "a plan to follow that is not there",
            |flen| replace(flen, SOCIAL, 15, "kommunfullmaktige/2013", "kommunfullmaktige/2012"),
            found(
                SOCIAL,
                (15, 14),
                "unknown-plan",
                "Planen ”kommunfullmaktige/2012” finns inte",
                "kommunfullmaktige/2012",
            ),
        ),
        Fault::new(
            "an unknown committee",
            |flen| replace(flen, SOCIAL, 12, "\"socialnamnden\"", "\"socialnamden\""),
            found(
                SOCIAL,
                (12, 14),
                "unknown-committee",
                "Nämnden ”socialnamden” finns inte i organisation.toml",
                "socialnamden",
            ),
        ),
        Fault::new(
            "an unknown group",
            |flen| replace(flen, SOCIAL, 274, "\"kkik\"", "\"kik\""),
            found(SOCIAL, (274, 15), "unknown-group", "Jämförelsegruppen ”kik” finns inte i organisation.toml", "kik"),
        ),
        // The plan is there, and so are its indicators: their measurements are not unknown.
        Fault::new(
            "a plan without a period that can be read",
            |flen| replace(flen, SOCIAL, 13, "\"2013\"", "\"20l3\""),
            found(SOCIAL, (13, 14), "invalid-period", "”20l3” är ingen period", "20l3"),
        )
        .hiding(SOCIAL),
        Fault::new(
            "a plan whose heading can't be read",
            |flen| replace(flen, SOCIAL, 10, "[plan]", "[plan"),
            found(SOCIAL, (10, 1), "syntax", "Rubriken plan står inte inom rätt hakparenteser", "[plan"),
        ),
        Fault::new(
            "a plan that is gone",
            |flen| {
                fs::remove_file(flen.join(LABOUR)).unwrap();
                std::os::unix::fs::symlink("borta.toml", flen.join(LABOUR)).unwrap();
            },
            found(LABOUR, (1, 1), "unreadable-file", "”plan.toml” finns inte", ""),
        )
        .hiding(LABOUR),
        Fault::new(
            "a share of 570 %",
            |flen| replace(flen, "measurements/2011.csv", 33, ";72,4;", ";570;"),
            found(
                "measurements/2011.csv",
                (33, 24),
                "percent-out-of-range",
                "570\u{a0}% kan inte vara rätt: en andel ligger mellan 0 och 100\u{a0}%",
                "570",
            ),
        ),
        Fault::new(
            "two values for the same",
            |flen| append(flen, "measurements/2012-q3.csv", "brytpunktssamtal;2012-01..2012-09;16;;;;;;;;;;\n"),
            found(
                "measurements/2012-q3.csv",
                (7, 35),
                "conflicting-values",
                "”brytpunktssamtal” har två olika värden för januari–september 2012: 15,4 och 16",
                "16",
            ),
        ),
        Fault::new(
            "a quote that is not closed",
            |flen| replace(flen, "measurements/2011.csv", 26, "KKiK;;", "KKiK;;\"se not"),
            found(
                "measurements/2011.csv",
                (26, 50),
                "unclosed-quote",
                "Här börjar en text inom citattecken som aldrig avslutas",
                "\"",
            ),
        ),
        Fault::new(
            "a row that is too short",
            |flen| replace(flen, "measurements/2011.csv", 26, "KKiK;;", "KKiK;"),
            found(
                "measurements/2011.csv",
                (26, 1),
                "wrong-number-of-cells",
                "Raden har 12 celler, men rubrikraden har 13",
                "vantetid-forsorjningsstod;2011;35;;;;14;;;;KKiK;",
            ),
        ),
        Fault::new(
            "an unknown comment",
            |flen| replace(flen, "socialnamnden/2013/analysis.md", 7, "{#vantetid-sarskilt-boende}", "{#vantetid}"),
            found(
                "socialnamnden/2013/analysis.md",
                (7, 7),
                "unknown-comment",
                "”vantetid” är varken ett mål eller en indikator i planen",
                "vantetid",
            ),
        ),
        Fault::new(
            "a setting that can't be read",
            |flen| replace(flen, "organisation.toml", 70, "\"moved\"", "\"ibland\""),
            found("organisation.toml", (70, 11), "invalid-setting", "”partly” kan inte vara ”ibland”", "ibland"),
        ),
    ]
}

/// What Flen itself is warned of, without the files that can't be read.
fn own_warnings(hidden: &[&str]) -> Vec<Line> {
    let ran = plan(&["check", "plans/flen", "--format", "short"]);
    let lines: Vec<Line> = ran
        .out
        .lines()
        .map(|line| {
            let line = line.strip_prefix("plans/").unwrap();
            let mut parts = line.strip_prefix("flen/").unwrap().split(':');
            let file = parts.next().unwrap().to_owned();
            let mut number = || parts.next().unwrap().parse().unwrap();
            ((file, number(), number()), format!("{line}\n"))
        })
        .collect();
    assert_eq!(lines.len(), 32);
    lines.into_iter().filter(|((file, ..), _)| !hidden.contains(&file.as_str())).collect()
}

/// The whole of what `check --format short` must say.
fn expected(faults: &[&Fault]) -> String {
    let hidden: Vec<&str> = faults.iter().filter_map(|fault| fault.hides).collect();
    let mut lines = own_warnings(&hidden);
    lines.extend(faults.iter().flat_map(|fault| &fault.found).map(Found::line));
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}

fn check(folder: &Path) -> Ran {
    plan_in(folder, &["check", "flen", "--format", "short"])
}

/// Flen with these faults.
fn broken(faults: &[&Fault]) -> tempfile::TempDir {
    let folder = flen();
    for fault in faults {
        (fault.make)(&folder.path().join("flen"));
    }
    folder
}

/// How many indicators of a plan lack an owner or a source changes with what can be read of it.
fn counts_indicators(line: &str) -> bool {
    line.contains("[indicator-without-owner]") || line.contains("[indicator-without-source]")
}

#[test]
fn every_fault_is_found_at_once() {
    let faults = faults();
    let faults: Vec<&Fault> = faults.iter().collect();
    let folder = broken(&faults);
    let ran = check(folder.path());
    // One line a plan and a check, whatever it counts.
    let (counted, others): (Vec<&str>, Vec<&str>) = ran.out.lines().partition(|line| counts_indicators(line));
    assert_eq!(counted.len(), 3);
    let expected = expected(&faults);
    // Some of the faults are of files of measurements.
    let held_back =
        |line: &&str| counts_indicators(line) || VALUES.iter().any(|code| line.contains(&format!("[{code}]")));
    let due: Vec<&str> = expected.lines().filter(|line| !held_back(line)).collect();
    same(&others.join("\n"), &due.join("\n"));
    let all: Vec<&Found> = faults.iter().flat_map(|fault| &fault.found).collect();
    let warnings = all.iter().filter(|found| found.is_warning()).count();
    assert_eq!(warnings, 2);
    let errors = all.len() - warnings;
    // The duplicate is an indicator more; a value can't be read, and one is of an indicator that is not there.
    let sum = format!("{errors} fel, 23 varningar i 3 planer med 54 indikatorer och 76 mätvärden.\n");
    let sure = "4 av dem rättas av plan check --fix.\n";
    assert_eq!((ran.err, ran.status), (sum + sure, 1));
}

#[test]
fn every_fault_has_its_place_in_json() {
    let faults = faults();
    let faults: Vec<&Fault> = faults.iter().collect();
    let folder = broken(&faults);
    let answer = json_in(folder.path(), &["check", "flen", "--format", "json"], 1);
    let diagnostics = answer["diagnostics"].as_array().unwrap();
    let all: Vec<&Found> = faults.iter().flat_map(|fault| &fault.found).collect();
    assert_eq!(diagnostics.len(), all.len() + 21);
    for found in &all {
        let place = format!("flen/{}:{}:{}", found.file, found.line, found.column);
        let there: Vec<&Value> = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic["file"] == format!("flen/{}", found.file))
            .filter(|diagnostic| diagnostic["line"] == found.line && diagnostic["column"] == found.column)
            .filter(|diagnostic| diagnostic["code"] == found.code)
            .collect();
        let [diagnostic] = there.as_slice() else { panic!("{place}: {there:?}") };
        // The end is the column after the last character, and between the two stand the words at fault.
        let end = (found.line, found.column + found.words.chars().count());
        assert_eq!((&diagnostic["end_line"], &diagnostic["end_column"]), (&end.0.into(), &end.1.into()), "{place}");
        if !found.words.is_empty() {
            let text = fs::read_to_string(folder.path().join("flen").join(found.file)).unwrap();
            let line = text.lines().nth(found.line - 1).unwrap();
            let words: String = line.chars().skip(found.column - 1).take(found.words.chars().count()).collect();
            assert_eq!(words, found.words, "{place}");
        }
        assert_eq!(diagnostic["message"], found.says, "{place}");
        assert_eq!(diagnostic["severity"], if found.is_warning() { "warning" } else { "error" }, "{place}");
        let related = diagnostic["related"].as_array().unwrap();
        assert_eq!(related.len(), usize::from(found.code == "duplicate-id"), "{place}");
    }
    let duplicate = diagnostics.iter().find(|diagnostic| diagnostic["code"] == "duplicate-id").unwrap();
    let first = serde_json::json!([{
        "file": format!("flen/{SOCIAL}"), "line": 134, "column": 15, "message": "förekommer första gången här",
    }]);
    assert_eq!(duplicate["related"], first);
    let counts = ["errors", "warnings", "plans", "indicators", "measurements"].map(|key| answer[key].as_u64().unwrap());
    assert_eq!(counts, [all.len() as u64 - 2, 23, 3, 54, 76]);
}

/// "A finding says what, where, why and what to write instead", whatever it is.
#[test]
fn every_fault_comes_with_what_to_write_instead() {
    let faults = faults();
    let faults: Vec<&Fault> = faults.iter().collect();
    let folder = broken(&faults);
    let answer = json_in(folder.path(), &["check", "flen", "--format", "json"], 1);
    let without: Vec<&Value> = answer["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|diagnostic| diagnostic["help"].as_str().is_none_or(|help| help.len() < 10))
        .map(|diagnostic| &diagnostic["code"])
        .collect();
    assert_eq!(without, Vec::<&Value>::new());
    // As text, every finding has its own.
    let ran = plan_in(folder.path(), &["check", "flen"]);
    assert_eq!(ran.out.matches("\nhjälp: ").count(), answer["diagnostics"].as_array().unwrap().len());
}

/// What is said of values that are not there.
const VALUES: &[&str] = &["baseline-missing", "colour-without-quartiles", "measurement-overdue"];

/// The faults that leave something uncertain, and the warnings that are held back until they are put right. A goal has no
/// measure only if nothing in a plan that can't be read supports it.
/// No value is missing while a file of measurements can't be read.
const HELD_BACK: [(&str, &[&str]); 7] = [
    ("a folder named like a table", VALUES),
    ("a link to a file that is gone", VALUES),
    ("a quote that is not closed", VALUES),
    ("a plan that is gone", &["goal-without-measure"]),
    ("a plan to follow that is not there", &["goal-without-measure"]),
    ("a plan without a period that can be read", &["goal-without-measure"]),
    ("an unknown comment", &["missed-without-comment"]),
];

#[test]
fn every_fault_alone_is_found_alone() {
    let mut wrong = Vec::new();
    for fault in faults().iter().chain(&more_faults()) {
        let folder = broken(&[fault]);
        let ran = check(folder.path());
        let expected = expected(&[fault]);
        let status = i32::from(fault.found.iter().any(|found| !found.is_warning()));
        if (ran.out.as_str(), ran.status) != (expected.as_str(), status) {
            let lines = |text: &str| text.lines().map(ToOwned::to_owned).collect::<Vec<_>>();
            // What is counted changes with what can be read. And a warning is held back while what it is
            // about is uncertain, as `HELD_BACK` lists: an error never is, and nothing is made up.
            let counted = |line: &String| counts_indicators(line);
            let is: Vec<String> = lines(&ran.out).into_iter().filter(|line| !counted(line)).collect();
            let own = lines(&self::expected(&[fault]));
            let must: Vec<String> = own.into_iter().filter(|line| !counted(line)).collect();
            let codes = HELD_BACK.iter().filter(|(name, _)| *name == fault.name).flat_map(|(_, codes)| codes.iter());
            let held_back: Vec<String> = codes.map(|code| format!(": varning[{code}]")).collect();
            let held_back = |line: &&String| held_back.iter().any(|code| line.contains(code));
            let mut differs: Vec<String> = Vec::new();
            differs.extend(
                must.iter()
                    .filter(|line| !is.contains(line) && !held_back(line))
                    .map(|line| format!("    missing: {line}")),
            );
            differs.extend(is.iter().filter(|line| !must.contains(line)).map(|line| format!("    made up: {line}")));
            let more = differs.len().saturating_sub(6);
            differs.truncate(6);
            if more > 0 {
                differs.push(format!("    and {more} more"));
            }
            if !differs.is_empty() || ran.status != status {
                wrong.push(format!("  {} (status {}):\n{}", fault.name, ran.status, differs.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// What is damaged is not judged: nothing is published from plans that have errors.
#[test]
fn nothing_is_judged_until_it_is_put_right() {
    let faults = faults();
    let faults: Vec<&Fault> = faults.iter().collect();
    let folder = broken(&faults);
    let errors = expected(&faults).lines().filter(|line| line.contains(": fel[")).count();
    for command in ["status", "report"] {
        let ran = plan_in(folder.path(), &[command, "flen", "--as-of", "2013"]);
        assert_eq!((ran.out.as_str(), ran.status), ("", 2), "{command}");
        let last = format!("fel: Planerna har {errors} fel som måste rättas innan målen kan bedömas.\n");
        assert!(ran.err.ends_with(&last), "{command}: {}", ran.err);
        // Every error with its place, and no warning.
        for found in faults.iter().flat_map(|fault| &fault.found) {
            let head = format!("fel[{}]: {}\n", found.code, found.says);
            let place = format!("--> flen/{}:{}:{}\n", found.file, found.line, found.column);
            let shown = ran.err.contains(&head) && ran.err.contains(&place);
            assert_eq!(shown, !found.is_warning(), "{command}: {head}{place}{}", ran.err);
        }
        assert_eq!(ran.err.matches("fel[").count(), errors, "{command}");
        assert!(!ran.err.contains("varning["), "{command}");
    }
    // Not a word of it is written to a file either.
    let ran = plan_in(folder.path(), &["report", "flen", "-o", "r.md"]);
    assert_eq!((ran.out.as_str(), ran.status), ("", 2));
    assert!(!folder.path().join("r.md").exists());
}

/// A fault in another plan than the one that is asked for: the committee's own is sound.
#[test]
fn a_plan_is_checked_without_the_faults_of_others() {
    let fault = &faults()[1];
    assert_eq!(fault.found[0].file, LABOUR);
    let folder = broken(&[fault]);
    let ran = plan_in(folder.path(), &["check", "flen/socialnamnden", "--format", "short"]);
    assert_eq!((ran.out.lines().count(), ran.status), (17, 0), "{}", ran.out);
    let ran = plan_in(folder.path(), &["check", "flen/arbetsmarknads-och-utbildningsnamnden", "--format", "short"]);
    assert_eq!((ran.out.lines().count(), ran.status), (16, 1), "{}", ran.out);
}

#[test]
fn a_byte_order_mark_and_another_encoding_change_no_value() {
    let sound = flen();
    let all = faults();
    let encodings: Vec<&Fault> = all
        .iter()
        .filter(|fault| fault.name.contains("byte order mark") || fault.name.contains("old Windows"))
        .collect();
    assert_eq!(encodings.len(), 2);
    let changed = broken(&encodings);
    let csv = changed.path().join("flen/measurements/kolada.csv");
    let text = fs::read_to_string(&csv).unwrap();
    let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(&csv, utf16).unwrap();
    let csv = changed.path().join("flen/measurements/2011.csv");
    fs::write(&csv, windows_1252(&fs::read_to_string(&csv).unwrap().replace('\n', "\r\n"))).unwrap();
    for args in [&["status", "flen", "--format", "json"][..], &["report", "flen"]] {
        let (one, other) = (plan_in(sound.path(), args), plan_in(changed.path(), args));
        assert_eq!((one.status, other.status), (0, 0), "{}", other.err);
        same(&other.out, &one.out);
    }
}

#[test]
fn no_organisation_is_said_once() {
    let folder = flen();
    fs::remove_file(folder.path().join("flen/organisation.toml")).unwrap();
    for command in ["check", "status", "report"] {
        let ran = plan_in(folder.path(), &[command, "flen"]);
        let err = "fel: Det finns ingen organisation.toml i flen, ovanför den eller i någon mapp under den.\n";
        assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 2 });
    }
    std::os::unix::fs::symlink("borta.toml", folder.path().join("flen/organisation.toml")).unwrap();
    let ran = check(folder.path());
    let out = "flen/organisation.toml:1:1: fel[unreadable-file]: ”organisation.toml” finns inte\n";
    assert_eq!((ran.out.as_str(), ran.status), (out, 1));
}
