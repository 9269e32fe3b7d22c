//! What is promised of a real plan: Flen 2013 as adopted and as measured, through the program as users run it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{PLAN, Ran, command, copy, flen, json_in, plan, plan_in, root, run, same, snapshot};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// What `check` says last, on standard error.
const SUM: &str = "Inga fel, 32 varningar i 3 planer med 53 indikatorer och 76 mätvärden.\n";

#[test]
fn check_finds_what_the_plan_says_twice() {
    let ran = plan(&["check", "plans/flen", "--format", "short"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, SUM));
    assert!(ran.out.contains(
        "plans/flen/kommunfullmaktige/2013/plan.toml:56:6: varning[repeated-success-factor]: Framgångsfaktor 9 upprepar \
         framgångsfaktor 3: ”Trygg trafik och boendemiljöer”\n"
    ));
    assert!(ran.out.contains(
        "plans/flen/socialnamnden/2013/plan.toml:159:15: varning[repeated-indicator]: Indikatorn ”Vilket serviceutbud \
         finns inom LSS grupp- och serviceboende?” verkar mäta samma sak som ”Serviceutbud inom grupp- och serviceboenden \
         enligt LSS”\n"
    ));
    snapshot("flen-check.txt", &ran.out);
}

#[test]
fn check_shows_the_words_at_fault() {
    let ran = plan(&["check", "plans/flen"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, SUM));
    snapshot("flen-check-text.txt", &ran.out);
    // Each place that is named holds the words that are shown.
    let status = json_in(&root(), &["check", "plans/flen", "--format", "json"], 0);
    let found = status["diagnostics"].as_array().unwrap();
    assert_eq!((found.len(), &status["errors"], &status["warnings"]), (32, &0.into(), &32.into()));
    for finding in found {
        let (line, column) = (number(&finding["line"]), number(&finding["column"]));
        let text = fs::read_to_string(root().join(finding["file"].as_str().unwrap())).unwrap();
        let words: String = text.lines().nth(line - 1).unwrap().chars().skip(column - 1).collect();
        assert_eq!(number(&finding["end_line"]), line);
        let words: String = words.chars().take(number(&finding["end_column"]) - column).collect();
        let shown = format!("{line} | ");
        assert!(ran.out.contains(&shown) && ran.out.contains(words.as_str()), "{words}");
        assert!(!words.is_empty() && !words.contains('"'), "{words}");
    }
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// The answer of `status`, by indicator; where an indicator is in two plans, both answers.
fn judged(as_of: &str) -> BTreeMap<String, Vec<Value>> {
    let answer = json_in(&root(), &["status", "plans/flen", "--as-of", as_of, "--format", "json"], 0);
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for plan in answer["plans"].as_array().unwrap() {
        for goal in plan["goals"].as_array().unwrap() {
            for indicator in goal["indicators"].as_array().unwrap() {
                found.entry(indicator["id"].as_str().unwrap().to_owned()).or_default().push(indicator.clone());
            }
        }
    }
    found
}

/// Those that have been judged are judged so, and all others are not measured.
fn verdicts(as_of: &str, expected: &[(&str, &str)]) {
    let all = judged(as_of);
    assert_eq!(all.values().map(Vec::len).sum::<usize>(), 53);
    let found: Vec<(&str, &str)> = all
        .iter()
        .flat_map(|(id, answers)| answers.iter().map(|answer| (id.as_str(), answer["verdict"].as_str().unwrap())))
        .filter(|(_, verdict)| *verdict != "not-measured")
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn targets_are_judged_as_the_council_meant_them() {
    verdicts(
        "2013",
        &[
            // 14.0, yellow as in 2011.
            ("personalkontinuitet-hemtjanst", "met"),
            // 152.0, red as in 2011, and 152 > 133.
            ("utredningstid-barn-unga", "missed"),
            // 24.0, red as in 2011, but 24 < 35.
            ("vantetid-forsorjningsstod", "partly"),
            // 43.0, yellow as in 2011.
            ("vantetid-sarskilt-boende", "met"),
        ],
    );
    verdicts(
        "2014",
        &[
            // 13.0, green; yellow in 2011.
            ("personalkontinuitet-hemtjanst", "met"),
            // 132.0, red as in 2011, but 132 < 133.
            ("utredningstid-barn-unga", "partly"),
            // 21.0, yellow; red in 2011.
            ("vantetid-forsorjningsstod", "met"),
            // 64.0, yellow as in 2011.
            ("vantetid-sarskilt-boende", "met"),
        ],
    );
}

#[test]
fn a_reason_has_the_figures_in_it() {
    let all = judged("2013");
    let reason = |id: &str| all[id][0]["reason"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(
        reason("vantetid-forsorjningsstod"),
        "24,0 dagar (2013) ger färgen röd, 35 dagar (2011) gav röd: målet ”Enligt fullmäktiges färgregel” (rött ska bli \
         gult; gult och grönt ska behållas) är delvis uppfyllt, eftersom värdet har gått åt rätt håll från 35 dagar (2011)."
    );
    assert_eq!(
        reason("utredningstid-barn-unga"),
        "152,0 dagar (2013) ger färgen röd, 133 dagar (2011) gav röd: målet ”Enligt fullmäktiges färgregel” (rött ska bli \
         gult; gult och grönt ska behållas) är inte uppfyllt."
    );
    assert_eq!(
        reason("arbetslosa-18-24"),
        "Ej mätt: inget utfall efter 2011 och till och med 2013-12-31 finns bland mätvärdena."
    );
}

/// A value of one of these types: `s` text, `n` whole number, `0` null, `[` list, `{` object.
fn is_of(value: &Value, types: &str) -> bool {
    types.contains(match value {
        Value::String(_) => 's',
        Value::Number(number) if number.is_u64() => 'n',
        Value::Null => '0',
        Value::Array(_) => '[',
        Value::Object(_) => '{',
        _ => '?',
    })
}

/// An object has these keys with these types, and no others.
fn shape(value: &Value, place: &str, keys: &[(&str, &str)]) {
    let object = value.as_object().unwrap_or_else(|| panic!("{place} is no object: {value}"));
    let found: BTreeSet<&str> = object.keys().map(String::as_str).collect();
    assert_eq!(found, keys.iter().map(|(key, _)| *key).collect::<BTreeSet<_>>(), "{place}");
    for (key, types) in keys {
        assert!(is_of(&object[*key], types), "{place}/{key} is {}", object[*key]);
    }
}

const INDICATOR: &[(&str, &str)] = &[
    ("id", "s"),
    ("title", "s"),
    ("unit", "s0"),
    ("better", "s0"),
    ("target", "{0"),
    ("baseline", "{0"),
    ("outcome", "{0"),
    ("previous", "{0"),
    ("comparison", "{0"),
    ("colour", "s0"),
    ("baseline_colour", "s0"),
    ("verdict", "s"),
    ("reason", "s"),
    ("trend", "s0"),
];

const VERDICTS: [&str; 7] = ["met", "partly", "missed", "not-due", "not-measured", "cannot-judge", "no-target"];

fn one_of(value: &Value, names: &[&str], place: &str) {
    assert!(value.is_null() || names.contains(&value.as_str().unwrap()), "{place}: {value}");
}

#[test]
fn status_has_the_shape_that_other_programs_rely_on() {
    let answer = json_in(&root(), &["status", "plans/flen", "--as-of", "2013", "--format", "json"], 0);
    shape(&answer, "", &[("as_of", "s"), ("plans", "[")]);
    assert_eq!(answer["as_of"], "2013-12-31");
    let plans = answer["plans"].as_array().unwrap();
    let names: Vec<&str> = plans.iter().map(|plan| plan["plan"].as_str().unwrap()).collect();
    assert_eq!(names, ["arbetsmarknads-och-utbildningsnamnden/2013", "kommunfullmaktige/2013", "socialnamnden/2013"]);
    let mut points = 0;
    for plan in plans {
        let place = plan["plan"].as_str().unwrap();
        shape(plan, place, &[("plan", "s"), ("title", "s"), ("goals", "["), ("statistics", "["), ("summary", "{")]);
        shape(&plan["summary"], place, &VERDICTS.map(|verdict| (verdict, "n")));
        let mut count = 0;
        let ids: Vec<&str> =
            plan["goals"].as_array().unwrap().iter().map(|goal| goal["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["1", "2", "3", "4", "5", "6"]);
        for goal in plan["goals"].as_array().unwrap() {
            let keys = [
                ("id", "s"),
                ("title", "s"),
                ("verdict", "s"),
                ("assessed", "s0"),
                ("measured", "n"),
                ("judged", "n"),
                ("indicators", "["),
            ];
            shape(goal, place, &keys);
            one_of(&goal["verdict"], &VERDICTS, place);
            for indicator in goal["indicators"].as_array().unwrap() {
                count += 1;
                points += of_indicator(indicator);
            }
        }
        let sum: usize = VERDICTS.iter().map(|verdict| number(&plan["summary"][verdict])).sum();
        assert_eq!(sum, count, "{place}");
    }
    // Four have a baseline, an outcome and one before it; of the other 49, 30 have a value of 2011, and 5 one of
    // January to September 2012.
    assert_eq!(points, 4 * 3 + 30 + 5);
}

/// An indicator's shape; gives back how many values it has.
fn of_indicator(indicator: &Value) -> usize {
    let place = indicator["id"].as_str().unwrap();
    shape(indicator, place, INDICATOR);
    one_of(&indicator["verdict"], &VERDICTS, place);
    one_of(&indicator["better"], &["higher", "lower", "neither"], place);
    one_of(&indicator["colour"], &["red", "yellow", "green"], place);
    one_of(&indicator["baseline_colour"], &["red", "yellow", "green"], place);
    one_of(&indicator["trend"], &["better", "unchanged", "worse", "up", "down"], place);
    shape(&indicator["target"], place, &[("text", "s"), ("rule", "s"), ("year", "s0")]);
    if !indicator["comparison"].is_null() {
        shape(&indicator["comparison"], place, &[("group", "s0"), ("value", "s")]);
    }
    let mut points = 0;
    for key in ["baseline", "outcome", "previous"] {
        let point = &indicator[key];
        if !point.is_null() {
            shape(point, place, &[("period", "s"), ("value", "s"), ("file", "s"), ("line", "n")]);
            points += 1;
        }
    }
    points
}

#[test]
fn every_value_stands_where_the_answer_says() {
    let mut looked_at = 0;
    for (id, answers) in judged("2013") {
        for answer in answers {
            for key in ["baseline", "outcome", "previous"] {
                let point = &answer[key];
                let Some(file) = point["file"].as_str() else { continue };
                let text = fs::read_to_string(root().join("plans/flen").join(file)).unwrap();
                let line = text.lines().nth(number(&point["line"]) - 1).unwrap();
                let cells: Vec<String> = line.split(';').map(|cell| cell.replace(' ', "").replace(',', ".")).collect();
                let value = point["value"].as_str().unwrap();
                assert_eq!((cells[0].as_str(), cells[2].as_str()), (id.as_str(), value), "{file}: {line}");
                assert_eq!(cells[1], point["period"].as_str().unwrap(), "{file}: {line}");
                looked_at += 1;
            }
        }
    }
    assert_eq!(looked_at, 4 * 3 + 30 + 5);
}

#[test]
fn a_table_is_never_wider_than_the_terminal() {
    let mut widest = Vec::new();
    for width in [80, 100, 200] {
        let mut command = command(PLAN, &root());
        let ran = run(command.args(["status", "plans/flen", "--as-of", "2013"]).env("COLUMNS", width.to_string()));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        for line in ran.out.lines().filter(|line| line.contains(['│', '─'])) {
            assert!(line.width() <= width, "{} columns: {line}", line.width());
        }
        let tables = ran.out.lines().filter(|line| line.starts_with('╭')).map(UnicodeWidthStr::width);
        widest.push(tables.max().unwrap());
        // Every word of every title is still there, however narrow: a hyphen may only be put into it.
        assert!(ran.out.contains("Väntetid i") && ran.out.contains("Delvis"), "{}", ran.out);
    }
    assert!(widest[0] < widest[1] && widest[1] < widest[2], "the width is used: {widest:?}");
}

/// Titles and goals stand outside the tables, and have the plan's own length.
#[test]
fn no_line_of_status_is_wider_than_the_terminal() {
    for width in [80, 100, 200] {
        let mut command = command(PLAN, &root());
        let ran = run(command.args(["status", "plans/flen", "--as-of", "2013"]).env("COLUMNS", width.to_string()));
        let wide: Vec<&str> = ran.out.lines().filter(|line| line.width() > width).collect();
        assert!(wide.is_empty(), "wider than {width}:\n{}", wide.join("\n"));
    }
}

#[test]
fn status_as_text() {
    let ran = plan(&["status", "plans/flen/socialnamnden/2013", "--as-of", "2013"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    snapshot("flen-status-2013.txt", &ran.out);
}

#[test]
fn explain_goes_down_to_file_and_line() {
    let ran = plan(&["explain", "vantetid-forsorjningsstod", "plans/flen", "--as-of", "2013"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    snapshot("flen-explain-2013.txt", &ran.out);
    let rows: Vec<&str> = ran.out.lines().filter(|line| line.contains("measurements/")).collect();
    assert!(rows.iter().any(|row| row.contains("kolada.csv:13")), "{}", ran.out);
}

fn report() -> String {
    let ran = plan(&["report", "plans/flen", "--as-of", "2013"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    ran.out
}

#[test]
fn a_report_is_the_same_bytes_every_time() {
    let first = report();
    same(&report(), &first);
    // From another folder, in another environment, of a copy made in another order.
    let folder = flen();
    let mut other = command(PLAN, &folder.path().join("flen/socialnamnden"));
    other.env("LANG", "en_US.UTF-8").env("COLUMNS", "60").env_remove("NO_COLOR").env("TZ", "Pacific/Kiritimati");
    let ran = run(other.args(["report", "..", "--as-of", "2013-12-31"]));
    assert_eq!(ran.status, 0, "{}", ran.err);
    same(&ran.out, &first);
    snapshot("../../examples/flen-2013.md", &first);
}

/// The files of a folder.
fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

fn report_into(folder: &Path, file: &str, more: &[&str]) -> Ran {
    let plans = root().join("plans/flen");
    let mut args = vec!["report", plans.to_str().unwrap(), "--as-of", "2013", "-o", file];
    args.extend(more);
    plan_in(folder, &args)
}

#[test]
fn a_report_never_replaces_what_somebody_else_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.md");
    let done = Ran { out: String::new(), err: "Skrev r.md\n".to_owned(), status: 0 };
    // Nothing is there.
    assert_eq!(report_into(folder.path(), "r.md", &[]), done);
    same(&fs::read_to_string(&path).unwrap(), &report());
    // Its own, even if it was another report.
    fs::write(&path, "<!-- plan report: en gammal -->\n\n# Förra årets\n").unwrap();
    assert_eq!(report_into(folder.path(), "r.md", &[]), done);
    same(&fs::read_to_string(&path).unwrap(), &report());
    // Somebody else's, even if it mentions reports; and an empty one.
    for text in
        ["# Min egen text\n\n<!-- plan report: -->\n", "", " <!-- plan report", "\u{feff}<!-- plan report: x -->"]
    {
        fs::write(&path, text).unwrap();
        let refused = Ran {
            out: String::new(),
            err: "fel: r.md finns redan och är inte skapad av plan. Välj ett annat namn, eller lägg till --force för att \
                  skriva över den.\n"
                .to_owned(),
            status: 2,
        };
        assert_eq!(report_into(folder.path(), "r.md", &[]), refused, "{text:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(report_into(folder.path(), "r.md", &["--force"]), done);
    same(&fs::read_to_string(&path).unwrap(), &report());
    // Nothing else was left behind by all that.
    assert_eq!(files(folder.path()), ["r.md"]);
}

#[test]
fn a_report_that_cannot_be_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("mapp")).unwrap();
    for (target, force) in [("saknas/r.md", false), ("mapp", false), ("mapp", true)] {
        let ran = report_into(folder.path(), target, if force { &["--force"] } else { &[] });
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{target}");
        assert!(ran.err.starts_with(&format!("fel: {target} ")), "{}", ran.err);
        assert_eq!((files(folder.path()), files(&folder.path().join("mapp"))), (vec!["mapp".to_owned()], Vec::new()));
    }
    // What was there stays whole when the plans turn out to have faults.
    let plans = flen();
    let own = "<!-- plan report: hel -->\n";
    fs::write(plans.path().join("r.md"), own).unwrap();
    let toml = plans.path().join("flen/socialnamnden/2013/plan.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap().replace("period    = \"2013\"", "period = \"tjugohundra\""))
        .unwrap();
    let ran = plan_in(plans.path(), &["report", "flen", "-o", "r.md"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert_eq!(fs::read_to_string(plans.path().join("r.md")).unwrap(), own);
    assert_eq!(files(plans.path()), ["flen", "r.md"]);
}

#[cfg(unix)]
#[test]
fn a_report_keeps_the_rights_of_the_file_it_replaces() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.md");
    fs::write(&path, "<!-- plan report: en gammal -->\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(report_into(folder.path(), "r.md", &[]).status, 0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let shell = |line: &str| run(command("sh", &root()).args(["-c", line]).env("PLAN", PLAN));
    for what in
        ["report plans/flen", "status plans/flen", "check plans/flen", "status plans/flen --format json", "--help"]
    {
        // Whoever reads has gone before the first word is written.
        let ran = shell(&format!("( sleep 0.3; \"$PLAN\" {what} 2>/dev/null; echo \"status $?\" >&2 ) | true"));
        assert_eq!(ran, Ran { out: String::new(), err: "status 0\n".to_owned(), status: 0 }, "{what}");
    }
    let ran = shell("( \"$PLAN\" report plans/flen; echo \"status $?\" >&2 ) | head -1");
    let first = "<!-- plan report: skapad ur planens filer; ändra i dem och inte här -->\n";
    assert_eq!(ran, Ran { out: first.to_owned(), err: "status 0\n".to_owned(), status: 0 });
}

#[test]
fn english_has_no_swedish_verdicts() {
    // Whole words: "Ej" alone also begins a title, "uppfyller" a success factor.
    let swedish = [
        "Uppfyllt",
        "uppfyllt",
        "Ej mätt",
        "mätta",
        "Ännu inte",
        "Kan inte",
        "kan inte bedömas",
        "Följs",
        "Bedömning",
        "Utgångsvärde",
        "Utfall",
        "bättre",
        "sämre",
        "varning",
        "hjälp",
    ];
    let runs: [(&[&str], &[&str]); 5] = [
        (&["report", "plans/flen", "--as-of", "2013"], &["Met", "Partly met", "Missed", "Not measured"]),
        (&["status", "plans/flen", "--as-of", "2013", "--format", "json"], &["is met", "is partly met", "is not met"]),
        (&["explain", "vantetid-forsorjningsstod", "plans/flen", "--as-of", "2013"], &["Partly met", "is partly met"]),
        (&["check", "plans/flen"], &["warning[", "help: "]),
        (&["status", "plans/flen/socialnamnden", "--as-of", "2013"], &["Met", "Partly", "Missed"]),
    ];
    let analysis = fs::read_to_string(root().join("plans/flen/socialnamnden/2013/analysis.md")).unwrap();
    for (args, english) in runs {
        let ran = plan(&[args, &["--lang", "en"]].concat());
        assert_eq!(ran.status, 0, "{}", ran.err);
        // What the committee wrote stays as it wrote it.
        let own: String =
            ran.out.lines().filter(|line| !analysis.contains(*line)).map(|line| line.to_owned() + "\n").collect();
        for word in swedish {
            assert!(!own.contains(word) && !ran.err.contains(word), "{args:?}: {word}");
        }
        for words in english {
            assert!(own.contains(words), "{args:?}: {words}");
        }
    }
}

#[test]
fn what_is_misused_is_said_in_the_users_language() {
    let cases: [(&[&str], &str, &str); 12] = [
        (&["frobnicate"], "Kommandot frobnicate finns inte.", "There is no command frobnicate."),
        (
            &["chekc"],
            "Kommandot chekc finns inte. Menar du ”check”?",
            "There is no command chekc. Do you mean “check”?",
        ),
        (&["status", "--xyz"], "Flaggan --xyz finns inte.", "There is no option --xyz."),
        (
            &["status", "--formt", "json"],
            "Flaggan --formt finns inte. Menar du ”--format”?",
            "There is no option --formt. Do you mean “--format”?",
        ),
        (&["status", "--as-of"], "--as-of <DAG|PERIOD> behöver ett värde.", "--as-of <DAY|PERIOD> needs a value."),
        (
            &["check", "--format", "xml"],
            "--format <text|short|json|sarif|github> kan inte vara xml. Det som går är text, short, json, sarif, github.",
            "--format <text|short|json|sarif|github> cannot be xml. It can be text, short, json, sarif, github.",
        ),
        (&["explain"], "<ID> saknas.", "<ID> is missing."),
        (
            &["status", "--as-of", "2013", "--as-of", "2014"],
            "--as-of <DAG|PERIOD> får bara stå en gång.",
            "--as-of <DAY|PERIOD> may stand only once.",
        ),
        (
            &["status", "--as-of", "i fjol"],
            "--as-of i fjol är varken en dag eller en period. Skriv till exempel 2013-12-31, 2013 eller 2013-T2.",
            "--as-of i fjol is neither a day nor a period. Write 2013-12-31, 2013 or 2013-T2, for example.",
        ),
        (&["report", "finns/inte"], "finns/inte finns inte.", "finns/inte is not there."),
        (
            &["check", "src"],
            "Det finns ingen organisation.toml i src, ovanför den eller i någon mapp under den.",
            "There is no organisation.toml in src, above it or in any folder below it.",
        ),
        (
            &["explain", "vantetid-sarskilt-boend", "plans/flen"],
            "Det finns inget mål och ingen indikator som heter ”vantetid-sarskilt-boend”. Menar du \
             ”vantetid-sarskilt-boende”?",
            "There is no goal and no indicator called “vantetid-sarskilt-boend”. Do you mean “vantetid-sarskilt-boende”?",
        ),
    ];
    let mut faults = Vec::new();
    for (args, swedish, english) in cases {
        for (more, failure, sentence, see) in [
            (&[][..], "fel", swedish, "Skriv plan --help för att se vad som går."),
            (&["--lang", "en"][..], "error", english, "Write plan --help to see what there is."),
        ] {
            let ran = plan(&[args, more].concat());
            let expected = format!("{failure}: {sentence}");
            let err = ran.err.trim_end().trim_end_matches(see).trim_end();
            if (ran.status, ran.out.as_str(), err) != (2, "", expected.as_str()) {
                faults.push(format!("{args:?} {more:?}: {}{}, not {expected:?}", ran.status, ran.out + &ran.err));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// `plan status ett två`: the second is no option, for it has no hyphens.
#[test]
fn an_argument_too_many_is_not_called_an_option() {
    for (args, wrong) in
        [(&["status", "ett", "två"][..], "Flaggan"), (&["status", "ett", "två", "--lang", "en"], "option")]
    {
        let ran = plan(args);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("två") && !ran.err.contains(wrong), "{}", ran.err);
    }
}

#[test]
fn help_is_in_the_users_language() {
    let swedish = plan(&["--help"]);
    assert_eq!((swedish.status, swedish.err.as_str()), (0, ""));
    snapshot("help.txt", &swedish.out);
    let english = plan(&["status", "--help", "--lang", "en"]);
    assert_eq!((english.status, english.err.as_str()), (0, ""));
    snapshot("help-status-en.txt", &english.out);
}

#[test]
fn a_folder_one_stands_in_needs_no_path() {
    let folder = root().join("plans/flen/socialnamnden/2013");
    for args in [&["status", "--as-of", "2013"][..], &["report", "--as-of", "2013"], &["status", "--format", "json"]] {
        let here = plan_in(&folder, args);
        assert_eq!((here.status, here.err.as_str()), (0, ""));
        let there = plan(&[args, &["plans/flen/socialnamnden/2013"]].concat());
        same(&here.out, &there.out);
    }
    let ran = plan_in(&folder, &["check", "--format", "short"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (0, "Inga fel, 17 varningar i 1 plan med 44 indikatorer och 76 mätvärden.\n")
    );
    // Each file is named as it can be opened from here.
    for line in ran.out.lines() {
        let path = line.split(':').next().unwrap();
        // What is measured is of every plan.
        let of_the_plan = folder.join(path).canonicalize().unwrap() == folder.join("plan.toml").canonicalize().unwrap();
        assert!(of_the_plan || path.contains("measurements/") && folder.join(path).exists(), "{path}");
    }
    assert_eq!(ran.out.lines().count(), 17);
    let above = plan_in(&root().join("plans/flen/socialnamnden"), &["check", "--format", "short"]);
    assert_eq!(above.out.lines().count(), 17);
    let organisation = plan_in(&root().join("plans/flen"), &["check", "--format", "short"]);
    assert_eq!(organisation.out, plan(&["check", "plans/flen", "--format", "short"]).out.replace("plans/flen/", ""));
}

#[test]
fn a_folder_above_several_organisations() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["ena", "andra"] {
        copy(&root().join("plans/flen"), &folder.path().join("plans").join(name));
    }
    let one = plan(&["check", "plans/flen", "--format", "short"]).out;
    let of = |name: &str| one.replace("plans/flen/", &format!("plans/{name}/"));
    let ran = plan_in(folder.path(), &["check", "plans", "--format", "short"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (0, "Inga fel, 64 varningar i 6 planer med 106 indikatorer och 152 mätvärden.\n")
    );
    let mut expected: Vec<String> = (of("andra") + &of("ena")).lines().map(ToOwned::to_owned).collect();
    let mut found: Vec<String> = ran.out.lines().map(ToOwned::to_owned).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    // Two paths are the same as the folder above both.
    let both = plan_in(folder.path(), &["check", "plans/andra", "plans/ena", "--format", "short"]);
    assert_eq!((both.out, both.status), (ran.out, 0));
    let status = json_in(folder.path(), &["status", "plans", "--format", "json"], 0);
    assert_eq!(status["plans"].as_array().unwrap().len(), 6);
    // A report is on one of them.
    let ran = plan_in(folder.path(), &["report", "plans"]);
    let err = "fel: plans innehåller flera organisationer. Välj en av dem: plans/andra och plans/ena\n";
    assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 2 });
}

/// Every organisation in the repository can be read without a fault.
#[test]
fn all_plans_of_the_repository_are_sound() {
    let ran = plan(&["check", "plans", "--format", "short"]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("plans/flen/"));
}

#[test]
fn checking_writes_nothing() {
    let folder = flen();
    let before = contents(folder.path());
    for args in [&["check", "flen"][..], &["status", "flen"], &["report", "flen"], &["explain", "trygghet", "flen"]] {
        assert_eq!(plan_in(folder.path(), args).status, 0);
    }
    assert_eq!(contents(folder.path()), before);
}

/// Every file under a folder with its text.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for name in files(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            found.extend(contents(&path).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}
