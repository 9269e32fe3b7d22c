//! `plan export` through the program: the same tables as a workbook, as CSV and as JSON.
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

use common::package::part;
use common::{copy, json_in, plan, plan_in, root};

/// A copy of the smallest example whose goal and source begin as formulas do.
fn dangerous() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let path = folder.path().join("omsorgsnamnden/2025/plan.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("title     = \"Sjukfrånvaro\"", "title = \"=HYPERLINK(1;2)\"")).unwrap();
    folder
}

#[test]
fn a_sheet_as_csv() {
    let ran = plan(&["export", "examples/minsta", "--format", "csv", "--sheet", "measurements"]);
    let lines: Vec<&str> = ran.out.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\u{feff}Indikator, id;Benämning;Enhet;Period;Från och med;Till och med;Kön;Område;Ålder;Organisatorisk enhet;\
         Slag;Värde;Jämförelsevärde;Undre kvartil;Övre kvartil;Färg;Källa;Fil;Rad"
    );
    let last = "sjukfranvaro;Sjukfrånvaro;%;2025;2025-01-01;2025-12-31;;;;;utfall;8,2;;;;;lönesystemet;\
                measurements/matvarden.csv;7";
    assert_eq!(lines[6..], [last, ""]);
    let english = plan(&["export", "examples/minsta", "--format", "csv", "--sheet", "measurements", "--lang", "en"]);
    assert!(english.out.contains(";outcome;8.2;"), "{}", english.out);
}

#[test]
fn a_text_that_begins_as_a_formula_does_is_harmless() {
    let folder = dangerous();
    let ran = plan_in(folder.path(), &["export", ".", "--format", "csv", "--sheet", "verdicts"]);
    assert!(ran.out.contains(";\"'=HYPERLINK(1;2)\";"), "{}", ran.out);
    assert_eq!(plan_in(folder.path(), &["export", ".", "-o", "ut.xlsx"]).status, 0);
    let workbook = fs::read(folder.path().join("ut.xlsx")).unwrap();
    assert!(part(&workbook, "xl/sharedStrings.xml").contains("<t>=HYPERLINK(1;2)</t>"));
    assert!(!part(&workbook, "xl/worksheets/sheet3.xml").contains("<f>"));
    let json = json_in(folder.path(), &["export", "."], 0);
    assert_eq!(json["verdicts"][2]["title"], "=HYPERLINK(1;2)");
}

#[test]
fn json_has_every_table_with_exact_decimals() {
    let json = json_in(&root(), &["export", "plans/kungalv"], 0);
    let tables: Vec<usize> = ["indicators", "measurements", "verdicts", "activities", "budget"]
        .iter()
        .map(|table| json[*table].as_array().unwrap().len())
        .collect();
    assert_eq!(tables, [121, 0, 43, 24, 16]);
    let minsta = json_in(&root(), &["export", "examples/minsta", "--sheet", "verdicts"], 0);
    assert_eq!(minsta.as_object().unwrap().len(), 2);
    let verdict = &minsta["verdicts"][2];
    assert_eq!((verdict["outcome"].as_str(), verdict["outcome_line"].as_u64()), (Some("8.2"), Some(7)));
    assert_eq!((verdict["verdict"].as_str(), verdict["change"].as_str()), (Some("missed"), Some("0.3")));
}

#[test]
fn a_workbook_is_the_same_whenever_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let plans = root().join("plans/kungalv");
    let plans = plans.to_str().unwrap();
    let mut made = Vec::new();
    for _ in 0..2 {
        // The second time over the first: it is the tool's own.
        let ran = plan_in(folder.path(), &["export", plans, "-o", "ut.xlsx"]);
        assert_eq!((ran.status, ran.err.as_str()), (0, "Skrev ut.xlsx\n"));
        made.push(fs::read(folder.path().join("ut.xlsx")).unwrap());
    }
    assert_eq!(made[0], made[1]);
    let sheets = part(&made[0], "xl/workbook.xml");
    let names = ["Indikatorer", "Mätvärden", "Bedömningar", "Aktiviteter", "Budget"];
    assert!(names.iter().all(|name| sheets.contains(&format!("name=\"{name}\""))), "{sheets}");
    let budget = part(&made[0], "xl/worksheets/sheet5.xml");
    assert!(budget.contains("state=\"frozen\"") && budget.contains("tablePart"), "{budget}");
}

#[test]
fn what_somebody_else_has_made_is_left_alone() {
    for (name, more) in [("ut.xlsx", &[][..]), ("ut.csv", &["--sheet", "budget"][..]), ("ut.json", &[][..])] {
        let folder = dangerous();
        fs::write(folder.path().join(name), "somebody's own").unwrap();
        let args: Vec<&str> = ["export", ".", "-o", name].iter().chain(more).copied().collect();
        assert_eq!(plan_in(folder.path(), &args).status, 2, "{name}");
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "somebody's own");
        fs::remove_file(folder.path().join(name)).unwrap();
        for _ in 0..2 {
            assert_eq!(plan_in(folder.path(), &args).status, 0, "{name}");
        }
    }
}

#[test]
fn csv_is_one_sheet_at_a_time() {
    let ran = plan(&["export", "examples/minsta", "--format", "csv"]);
    let said = "fel: Till CSV skrivs ett blad i taget. Lägg till --sheet och något av indicators, measurements, verdicts, \
                activities, budget.\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, said));
}

#[test]
fn status_and_due_as_markdown() {
    let ran = plan(&["status", "examples/minsta", "--as-of", "2025", "--format", "markdown"]);
    let expected = "\
# Omsorgsnämnden: Verksamhetsplan 2025

Bedömd till och med 2025-12-31

## Mål 1: Omsorgen är trygg och ges i rätt tid

Delvis uppfyllt (2 av 2 mätta)

| Indikator                                    | Utgångsvärde    | Utfall          | Jämförelse | Färg | Mål              | Bedömning       | Trend       |
| -------------------------------------------- | --------------- | --------------- | ---------- | ---- | ---------------- | --------------- | ----------- |
| Andel brukare som är nöjda med hemtjänsten   | 83\u{a0}% (2024)     | 87\u{a0}% (2025)     | –          | –    | minst 85 %       | Uppfyllt        | bättre (+4) |
| Väntetid till särskilt boende, medelvärde    | 68\u{a0}dagar (2024) | 61\u{a0}dagar (2025) | 51\u{a0}dagar   | röd  | rött ska bli gult | Delvis uppfyllt | bättre (−7) |
";
    let cells = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").replace('-', "");
    assert!(cells(&ran.out).starts_with(&cells(expected)), "{}", ran.out);
    assert!(ran.out.ends_with("\nUppfyllt 1 · Delvis uppfyllt 1 · Ej uppfyllt 1\n"), "{}", ran.out);
    let due = plan(&["due", "plans/kungalv", "--as-of", "2015-08-31", "--format", "markdown"]);
    assert_eq!(due.status, 0);
    assert!(due.out.starts_with("Att mäta och rapportera till och med 2015-08-31\n\n| Sista dag "), "{}", due.out);
}
