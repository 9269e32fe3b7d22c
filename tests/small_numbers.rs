//! Small numbers: a reader with everything that is printed, and patience, tries to work a masked value out.
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
use std::fs;
use std::path::Path;

use common::{copy, json_in, plan_in, root};
use proptest::prelude::*;
use serde_json::Value;

const LIMIT: u32 = 5;

/// An organisation with one indicator of children placed, its target and these rows.
fn folder(target: &str, more: &str, rows: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let append = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::write(&path, fs::read_to_string(&path).unwrap() + text).unwrap();
    };
    append("organisation.toml", &format!("\n[judging]\nsmall-numbers-below = {LIMIT}\n"));
    let indicator = format!(
        "\n[[goal.indicator]]\nid = \"placerade\"\ntitle = \"Placerade barn\"\nunit = \"barn\"\nbetter = \"lower\"\n\
         source = \"Verksamhetssystemet\"\nowner = \"Verksamhetschef\"\nfrequency = \"year\"\n{more}target = \"{target}\"\n"
    );
    append("omsorgsnamnden/2025/plan.toml", &indicator);
    fs::write(folder.path().join("measurements/placerade.csv"), rows).unwrap();
    let before = if rows.contains(";2024;") { "Förra året {value}`placerade 2024`. " } else { "" };
    let comment = format!("# Målet {{#placerade}}\n\n{before}I år {{value}}`placerade 2025`.\n");
    fs::write(folder.path().join("omsorgsnamnden/2025/analysis.md"), comment).unwrap();
    folder
}

/// What an export tells of the values, in the order of the rows: the value, or that it is below the limit, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Is(u32),
    Small,
    NotShown,
}

impl Told {
    fn fits(self, value: u32) -> bool {
        match self {
            Self::Is(told) => told == value,
            Self::Small => value < LIMIT,
            // Small itself, or what a small one could be worked out from.
            Self::NotShown => true,
        }
    }
}

/// By period, unit and sex, as the CSV file has them.
fn told(folder: &Path) -> Vec<([String; 3], Told)> {
    let ran = plan_in(folder, &["export", ".", "--format", "csv", "--sheet", "measurements"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let rows = ran.out.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>());
    rows.filter(|cells| cells[0] == "placerade")
        .map(|cells| {
            let told = match cells[11].as_str() {
                "visas inte" => Told::NotShown,
                "färre än 5" => Told::Small,
                number => Told::Is(number.parse().unwrap()),
            };
            ([cells[3].clone(), cells[9].clone(), cells[6].clone()], told)
        })
        .collect()
}

/// A table of two units by two sexes with its margins; some margins may be left out of the file.
fn rows(year: u32, inner: [u32; 4], left_out: u8) -> Vec<(String, String, u32)> {
    let [wa, ma, wb, mb] = inner;
    let all = [
        ("", "", wa + ma + wb + mb),
        ("", "kvinnor", wa + wb),
        ("", "män", ma + mb),
        ("A", "", wa + ma),
        ("B", "", wb + mb),
        ("A", "kvinnor", wa),
        ("A", "män", ma),
        ("B", "kvinnor", wb),
        ("B", "män", mb),
    ];
    let kept = all.into_iter().enumerate().filter(|(index, _)| *index == 0 || left_out >> (index - 1) & 1 == 0);
    kept.map(|(_, (unit, sex, value))| (format!("{year};{unit};{sex}"), format!("{unit};{sex}"), value)).collect()
}

fn file(rows: &[(String, String, u32)]) -> String {
    let mut text = "indikator;period;enhet;kön;värde\n".to_owned();
    for (place, _, value) in rows {
        writeln!(text, "placerade;{place};{value}").unwrap();
    }
    text
}

/// Every inner table that fits all that is told of it.
fn tables(told: &[(String, Told)]) -> Vec<[u32; 4]> {
    let most = 26;
    let of = |key: &str| told.iter().find(|(it, _)| it == key).map(|(_, told)| *told);
    let fits = |key: &str, value: u32| of(key).is_none_or(|told| told.fits(value));
    let mut found = Vec::new();
    for wa in (0..most).filter(|it| fits("A;kvinnor", *it)) {
        for ma in (0..most).filter(|it| fits("A;män", *it) && fits("A;", wa + it)) {
            for wb in (0..most).filter(|it| fits("B;kvinnor", *it) && fits(";kvinnor", wa + it)) {
                let last = (0..most).filter(|it| {
                    fits("B;män", *it) && fits(";män", ma + it) && fits("B;", wb + it) && fits(";", wa + ma + wb + it)
                });
                found.extend(last.map(|mb| [wa, ma, wb, mb]));
            }
        }
    }
    // Nothing is hidden without a small number: a reader knows that one of them is.
    let hidden: Vec<usize> =
        told.iter().filter(|(_, told)| matches!(told, Told::NotShown)).filter_map(|(key, _)| place(key)).collect();
    found.retain(|table| hidden.is_empty() || hidden.iter().any(|at| sums(*table)[*at] < LIMIT));
    found
}

/// Where a cell stands in [`sums`].
fn place(key: &str) -> Option<usize> {
    let keys = ["A;kvinnor", "A;män", "B;kvinnor", "B;män", "A;", "B;", ";kvinnor", ";män", ";"];
    keys.iter().position(|it| *it == key)
}

fn sums([wa, ma, wb, mb]: [u32; 4]) -> [u32; 9] {
    [wa, ma, wb, mb, wa + ma, wb + mb, wa + wb, ma + mb, wa + ma + wb + mb]
}

/// Everything that the program prints for others, of a plan with one such indicator.
fn printed(folder: &Path) -> String {
    let commands: [&[&str]; 8] = [
        &["status", "."],
        &["status", ".", "--format", "markdown"],
        &["status", ".", "--format", "json"],
        &["explain", "placerade", "."],
        &["explain", "placerade", ".", "--format", "json"],
        &["report", "."],
        &["matrix", "."],
        &["export", ".", "--format", "json"],
    ];
    let mut all = String::new();
    for command in commands {
        let ran = plan_in(folder, command);
        assert_eq!(ran.status, 0, "{command:?}: {}", ran.err);
        all += &ran.out;
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Totals, sexes and units, with or without some of the margins: for each count below the limit that is in the
    /// file, or that follows from it, more than one value fits.
    #[test]
    fn no_small_number_follows_from_the_others(inner in prop::array::uniform4(0_u32..13), left_out in any::<u8>()) {
        let rows = rows(2025, inner, left_out);
        let folder = folder("minska", "", &file(&rows));
        let told: Vec<(String, Told)> =
            told(folder.path()).into_iter().map(|([_, unit, sex], told)| (format!("{unit};{sex}"), told)).collect();
        prop_assert_eq!(told.len(), rows.len());
        let fitting = tables(&told);
        prop_assert!(fitting.contains(&inner));
        let everything: Vec<(String, Told)> =
            rows.iter().map(|(_, key, value)| (key.clone(), Told::Is(*value))).collect();
        let known = tables(&everything);
        for (index, value) in sums(inner).into_iter().enumerate() {
            // What not even the file tells can't be given away by what is shown of it.
            let in_file = known.iter().all(|table| sums(*table)[index] == value);
            if value < LIMIT && in_file {
                let possible = fitting.iter().any(|table| sums(*table)[index] != value);
                prop_assert!(possible, "cell {index} of {inner:?} is {value}, by {told:?}");
            }
        }
    }

    /// Parts of a year that add up, and the year so far.
    #[test]
    fn no_small_number_follows_from_the_rest_of_the_year(parts in prop::array::uniform3(0_u32..13), so_far in any::<bool>()) {
        let [first, second, third] = parts;
        let year = first + second + third;
        let mut rows = format!("indikator;period;värde\nplacerade;2025;{year}\nplacerade;2025-T1;{first}\n");
        if so_far {
            writeln!(rows, "placerade;januari–augusti 2025;{}", first + second).unwrap();
        } else {
            writeln!(rows, "placerade;2025-T2;{second}\nplacerade;2025-T3;{third}").unwrap();
        }
        let folder = folder("minska", "adds-up = true\n", &rows);
        let told = told(folder.path());
        let of = |name: &str| told.iter().find(|(key, _)| key[0] == name).map(|(_, told)| *told);
        let fits = |name: &str, value: u32| of(name).is_none_or(|told| told.fits(value));
        prop_assert!(of("2025").is_some() && told.len() == if so_far { 3 } else { 4 }, "{:?}", told);
        let mut fitting = Vec::new();
        for a in 0..26 {
            for b in 0..26 {
                for c in 0..26 {
                    let all = fits("tertial 1 2015", a) && fits("tertial 1 2025", a) && fits("tertial 2 2025", b)
                        && fits("tertial 3 2025", c) && fits("januari–augusti 2025", a + b) && fits("2025", a + b + c);
                    if all {
                        fitting.push([a, b, c]);
                    }
                }
            }
        }
        prop_assert!(fitting.contains(&parts));
        for (index, value) in parts.into_iter().enumerate() {
            let possible = fitting.iter().any(|them| them[index] != value);
            prop_assert!(value >= LIMIT || possible, "part {index} of {parts:?} is {value}, by {told:?}");
        }
    }

    /// What is printed of two organisations that differ in nothing but a masked value is the same, as long as the
    /// verdicts are: no reason, trend, colour or comment tells of it.
    #[test]
    fn nothing_that_is_printed_depends_on_a_masked_value(
        (one, other) in (0_u32..5, 0_u32..5),
        before in 0_u32..12,
        target in prop::sample::select(vec!["minska", "högst 2", "minst 3", "minska med 20 %", "oförändrat", "minska med 1 barn", "minst 50", "0", "mellan 1 och 3"]),
    ) {
        let of = |now: u32| {
            let rows = format!("indikator;period;värde;undre kvartil;övre kvartil\nplacerade;2024;{before};;\nplacerade;2025;{now};2;3\n");
            let folder = folder(target, "", &rows);
            let status = json_in(folder.path(), &["status", ".", "--format", "json"], 0);
            (verdict(&status), printed(folder.path()))
        };
        let (one, other) = (of(one), of(other));
        if one.0 == other.0 {
            prop_assert_eq!(one.1, other.1);
        }
    }
}

fn verdict(status: &Value) -> String {
    let indicators = status["plans"][0]["goals"][0]["indicators"].as_array().unwrap();
    let placed = indicators.iter().find(|indicator| indicator["id"] == "placerade").unwrap();
    placed["verdict"].as_str().unwrap().to_owned()
}

#[test]
fn without_the_setting_nothing_is_masked() {
    let folder = folder("minska", "", "indikator;period;värde\nplacerade;2024;4\nplacerade;2025;3\n");
    let path = folder.path().join("organisation.toml");
    let text = fs::read_to_string(&path).unwrap().replace(&format!("small-numbers-below = {LIMIT}\n"), "");
    fs::write(&path, text).unwrap();
    let out = printed(folder.path());
    assert!(out.contains("3\u{a0}barn (2025)") && !out.contains("färre än") && !out.contains("masked"), "{out}");
}

#[test]
fn what_is_no_count_of_people_is_shown() {
    let folder = folder("minska", "", "indikator;period;värde\nplacerade;2025;3\n");
    let path = folder.path().join("omsorgsnamnden/2025/plan.toml");
    let text = fs::read_to_string(&path).unwrap();
    for (unit, title) in
        [("%", "Andel barn"), ("dagar", "Väntetid"), ("kr/barn", "Kostnad"), ("antal", "Antal ärenden")]
    {
        let text = text.replace("unit = \"barn\"", &format!("unit = \"{unit}\"")).replace("Placerade barn", title);
        fs::write(&path, text).unwrap();
        assert!(!printed(folder.path()).contains("färre än"), "{unit} {title}");
    }
    for (unit, title) in [
        ("antal", "Antal elever"),
        ("st", "Antalet anställda kvinnor"),
        ("personer", "Sökande"),
        ("antal barn", "Placerade"),
    ] {
        let text = text.replace("unit = \"barn\"", &format!("unit = \"{unit}\"")).replace("Placerade barn", title);
        fs::write(&path, text).unwrap();
        assert!(printed(folder.path()).contains("färre än 5"), "{unit} {title}");
    }
}
