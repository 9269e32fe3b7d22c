//! The interim report, the plan to be adopted, a report on one goal, and the headings for missing comments.
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

use common::{Ran, copy, flen, plan, plan_in, root, snapshot, write};

/// The smallest example, with a second tertial, a forecast, and a budget.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let plan = folder.path().join("omsorgsnamnden/2025/plan.toml");
    let budget = "\n[[budget]]\nid = \"hemtjanst\"\ntitle = \"Hemtjänst\"\namount = 12000\n";
    let text = fs::read_to_string(&plan).unwrap() + budget;
    fs::write(&plan, text).unwrap();
    let lines = "indikator;period;värde;slag;kön\nsjukfranvaro;2025-T1;7,5;;\nsjukfranvaro;2025-T2;7,2;;\n\
                 sjukfranvaro;2025-T2;7,9;;kvinnor\nsjukfranvaro;2025-T2;5,0;;män\nsjukfranvaro;2025;7,4;prognos;\n";
    write(folder.path(), "measurements/2025-t2.csv", lines);
    let spent = "rad;period;utfall;prognos\nhemtjanst;2025-01..2025-08;8100;12300\n";
    write(folder.path(), "followup/budget.csv", spent);
    folder
}

#[test]
fn an_interim_report_has_its_part_of_the_year_and_forecasts() {
    let folder = example();
    let ran = plan_in(folder.path(), &["report", ".", "--kind", "interim"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    snapshot("minsta-interim.md", &ran.out);
    // The newest part of the year is what it is made for.
    assert_eq!(plan_in(folder.path(), &["report", ".", "--kind", "interim", "--as-of", "2025-T2"]), ran);
}

#[test]
fn what_the_law_says_of_an_interim_report() {
    let folder = example();
    let said = |as_of: &str| {
        let ran = plan_in(folder.path(), &["report", ".", "--kind", "interim", "--as-of", as_of, "--lang", "en"]);
        let title = ran.out.lines().nth(2).unwrap().to_owned();
        (title, ran.out.contains("The period of this report meets that demand."), ran.out.contains("(2018:597)"))
    };
    assert_eq!(said("2025-T1"), ("# Interim report January–April 2025".into(), false, true));
    assert_eq!(said("2025-H1"), ("# Interim report January–June 2025".into(), true, true));
    assert_eq!(said("2025-08-31"), ("# Interim report January–August 2025".into(), true, true));
    assert_eq!(said("2025-09"), ("# Interim report January–September 2025".into(), false, true));
    assert_eq!(said("2025-08-15"), ("# Interim report up to 2025-08-15".into(), false, true));
    let ran = plan(&["report", "plans/flen", "--kind", "interim", "--as-of", "2013-T2"]);
    assert!(ran.out.contains("\n# Delårsrapport januari–augusti 2013\n") && !ran.out.contains("(2018:597)"));
    // Where no part of the year has been measured, somebody has to say which it is.
    let ran = plan(&["report", "plans/flen", "--kind", "interim"]);
    let err = "fel: Inget är mätt för någon del av planens år. Ange perioden, till exempel --as-of 2013-T2.\n";
    assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 2 });
}

#[test]
fn a_plan_to_be_adopted_has_no_verdicts() {
    let folder = example();
    let ran = plan_in(folder.path(), &["report", ".", "--kind", "plan"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    snapshot("minsta-plan.md", &ran.out);
    let ran = plan(&["report", "plans/huddinge", "--kind", "plan", "--lang", "en"]);
    assert!(ran.out.contains("\n# Plan 2014\n"), "{}", ran.out);
    for word in ["Verdict", "Outcome", "Met", "Missed", "Trend"] {
        assert!(!ran.out.contains(&format!("| {word} ")), "{word}");
    }
}

#[test]
fn a_report_can_be_on_one_goal() {
    let ran = plan(&["report", "plans/huddinge", "--goal", "1"]);
    let goals: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("### ") && line.contains("mål ")).collect();
    assert!(goals.iter().any(|goal| goal.starts_with("### Nämndmål 1.4:")), "{goals:?}");
    assert!(!goals.iter().any(|goal| goal.contains("mål 2")), "{goals:?}");
    let ran = plan(&["report", "plans/flen", "--goal", "99"]);
    let err = "fel: Det finns inget mål som heter ”99”.\n";
    assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 2 });
}

#[test]
fn places_for_charts_stand_where_they_are_asked_for() {
    let blocks = |args: &[&str]| {
        let ran = plan(args);
        let lines: Vec<String> = ran.out.lines().map(str::to_owned).collect();
        let fences = lines.iter().enumerate().filter(|(_, line)| *line == "```{chart}");
        fences.map(|(at, _)| lines[at + 1].clone()).collect::<Vec<_>>()
    };
    assert_eq!(blocks(&["report", "plans/flen"]), Vec::<String>::new());
    let expected = [
        "fulfilment",
        "fulfilment arbetsmarknads-och-utbildningsnamnden/2013",
        "fulfilment socialnamnden/2013",
        "vantetid-sarskilt-boende",
        "personalkontinuitet-hemtjanst",
        "utredningstid-barn-unga",
        "vantetid-forsorjningsstod",
    ];
    assert_eq!(blocks(&["report", "plans/flen", "--charts"]), expected);
    assert_eq!(blocks(&["report", "plans/flen/socialnamnden/2013", "--charts"])[..2], ["fulfilment", expected[3]]);
}

#[test]
fn a_comment_can_have_the_table_of_a_goal() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let said = |text: &str| {
        write(folder.path(), "omsorgsnamnden/2025/analysis.md", text);
        plan_in(folder.path(), &["report", "."]).out
    };
    let table = "Före.\n\n\
        | Indikator    | Mål    | Utfall       | Bedömning   |\n\
        | ------------ | ------ | ------------ | ----------- |\n\
        | Sjukfrånvaro | minska | 8,2\u{a0}% (2025) | Ej uppfyllt |\n\nEfter.\n";
    for directive in ["```{indicators}\ngoal = \"2\"\n```", "```{indicators}\n:goal: 2\n```"] {
        let out = said(&format!("## Om allt {{#1}}\n\nFöre.\n\n{directive}\n\nEfter.\n"));
        assert!(out.contains(table), "{out}");
    }
    let out = said("## {#2}\n\nFöre.\n\n```{indicators}\n```\n\nEfter.\n");
    assert!(out.contains(table), "{out}");
}

#[test]
fn headings_for_missing_comments_leave_what_is_written() {
    let folder = flen();
    let path = folder.path().join("flen/socialnamnden/2013/analysis.md");
    let before = fs::read_to_string(&path).unwrap();
    let ran = plan_in(folder.path(), &["report", "flen/socialnamnden/2013", "--scaffold"]);
    let err = "Skrev 45 rubriker i flen/socialnamnden/2013/analysis.md\n";
    assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 0 });
    let after = fs::read_to_string(&path).unwrap();
    let new = after.strip_prefix(&before).unwrap();
    let begin = "\n## Mål 1: Hög sysselsättning och ett mångsidigt näringsliv {#1}\n\n### Arbetslösa ungdomar";
    assert!(new.starts_with(begin), "{new}");
    // What has a heading has it once, filled in or not.
    let ran = plan_in(folder.path(), &["report", "flen/socialnamnden/2013", "--scaffold", "--lang", "en"]);
    assert_eq!(ran.err, "Every goal and indicator already has a heading in analysis.md.\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), after);
    // The report is the same as without the headings.
    let without = plan_in(&root(), &["report", "plans/flen"]).out;
    assert_eq!(plan_in(folder.path(), &["report", "flen"]).out, without);
}

#[test]
fn headings_make_the_file_where_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let path = folder.path().join("omsorgsnamnden/2025/analysis.md");
    fs::remove_file(&path).unwrap();
    assert_eq!(plan_in(folder.path(), &["report", ".", "--scaffold"]).status, 0);
    let expected = "## Mål 1: Omsorgen är trygg och ges i rätt tid {#1}\n\n\
        ### Andel brukare som är nöjda med hemtjänsten {#nojda-hemtjanst}\n\n\
        ### Väntetid till särskilt boende, medelvärde {#vantetid-sarskilt-boende}\n\n\
        ## Mål 2: Medarbetarna mår bra och vill stanna {#2}\n\n### Sjukfrånvaro {#sjukfranvaro}\n";
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    // Another encoding, or another kind of line, is somebody's own.
    fs::write(&path, b"## Sjukfr\xe5nvaro {#sjukfranvaro}\r\n\r\nText.\r\n").unwrap();
    let ran = plan_in(folder.path(), &["report", ".", "--scaffold"]);
    assert_eq!(ran.status, 2, "{}", ran.err);
    fs::write(&path, "## {#sjukfranvaro}\r\n\r\nText.").unwrap();
    assert_eq!(plan_in(folder.path(), &["report", ".", "--scaffold"]).status, 0);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("## {#sjukfranvaro}\r\n\r\nText.\r\n\r\n## Mål 1"), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'));
    let ran = plan_in(folder.path(), &["report", ".", "--scaffold", "-o", "x.md"]);
    assert_eq!(ran.status, 2);
}
