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
use std::io::Read as _;
use std::path::Path;

use common::{copy, json_in, plan_in, root};
use proptest::prelude::*;
use serde_json::Value;

const LIMIT: u32 = 5;

/// An organisation with one indicator of children placed, its target and these rows.
fn folder(target: &str, more: &str, rows: &str) -> tempfile::TempDir {
    let folder = folder_of(&["placerade"], target, more, rows);
    let before = if rows.contains(";2024;") { "Förra året {value}`placerade 2024`. " } else { "" };
    let comment = format!("# Målet {{#placerade}}\n\n{before}I år {{value}}`placerade 2025`.\n");
    fs::write(folder.path().join("omsorgsnamnden/2025/analysis.md"), comment).unwrap();
    folder
}

/// An organisation with some indicators of children placed, a target that all have, and these rows.
fn folder_of(ids: &[&str], target: &str, more: &str, rows: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let append = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::write(&path, fs::read_to_string(&path).unwrap() + text).unwrap();
    };
    append("organisation.toml", &format!("\n[judging]\nsmall-numbers-below = {LIMIT}\n"));
    for id in ids {
        let indicator = format!(
            "\n[[goal.indicator]]\nid = \"{id}\"\ntitle = \"Placerade barn\"\nunit = \"barn\"\nbetter = \"lower\"\n\
             source = \"Verksamhetssystemet\"\nowner = \"Verksamhetschef\"\nfrequency = \"year\"\n{more}target = \"{target}\"\n"
        );
        append("omsorgsnamnden/2025/plan.toml", &indicator);
    }
    fs::write(folder.path().join("measurements/placerade.csv"), rows).unwrap();
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
fn told(folder: &Path, id: &str) -> Vec<([String; 3], Told)> {
    exported(folder).into_iter().filter(|(of, ..)| of == id).map(|(_, key, told)| (key, told)).collect()
}

/// All that the CSV file has of such indicators.
fn exported(folder: &Path) -> Vec<(String, [String; 3], Told)> {
    let ran = plan_in(folder, &["export", ".", "--format", "csv", "--sheet", "measurements"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let rows = ran.out.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>());
    rows.filter(|cells| cells[0].starts_with("placerade"))
        .map(|cells| {
            let told = match cells[11].as_str() {
                "visas inte" => Told::NotShown,
                "färre än 5" => Told::Small,
                number => Told::Is(number.parse().unwrap()),
            };
            (cells[0].clone(), [cells[3].clone(), cells[9].clone(), cells[6].clone()], told)
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
    // Nothing is hidden without a small number: a reader knows that the file has one, or that one follows from it.
    let keys: Vec<&str> = told.iter().map(|(key, _)| key.as_str()).collect();
    let settled = settled(&keys);
    // Of a unit that the file names nowhere, and tells no total of, he can't know what the program took it to have.
    let unnamed = |unit: &str, total: usize| !settled[total] && !keys.iter().any(|key| key.starts_with(unit));
    let hides = !unnamed("A", 4) && !unnamed("B", 5) && told.iter().any(|(_, told)| *told == Told::NotShown);
    let has_small =
        |table: &[u32; 4]| (0..9).any(|at| settled[at] && sums(*table)[at] < LIMIT && !is_nobodys(&keys, *table, at));
    found.retain(|table| !hides || has_small(table));
    found
}

/// The cells that the file tells by its rows and by adding and subtracting them, whatever the values are.
fn settled(keys: &[&str]) -> [bool; 9] {
    let mut settled = [true; 9];
    for number in 0..81 {
        let change = [1, 3, 9, 27].map(|place| number / place % 3 - 1);
        let by = sums(change);
        if keys.iter().all(|key| by[place(key).unwrap()] == 0) {
            (0..9).for_each(|at| settled[at] &= by[at] == 0);
        }
    }
    settled
}

/// Whether a cell is empty and of a unit that the file does not name, nor tells to have anybody: nobody speaks of it.
fn is_nobodys(keys: &[&str], table: [u32; 4], at: usize) -> bool {
    let values = sums(table);
    let unit = [Some("A"), Some("A"), Some("B"), Some("B"), Some("A"), Some("B"), None, None, None][at];
    unit.is_some_and(|unit| {
        let of_unit = if unit == "A" { [0, 1, 4] } else { [2, 3, 5] };
        let settled = settled(keys);
        values[at] == 0
            && !keys.iter().any(|key| key.starts_with(unit))
            && !of_unit.into_iter().any(|it| settled[it] && values[it] > 0)
    })
}

/// Where a cell stands in [`sums`].
fn place(key: &str) -> Option<usize> {
    let keys = ["A;kvinnor", "A;män", "B;kvinnor", "B;män", "A;", "B;", ";kvinnor", ";män", ";"];
    keys.iter().position(|it| *it == key)
}

fn sums<N: std::ops::Add<Output = N> + Copy>([wa, ma, wb, mb]: [N; 4]) -> [N; 9] {
    [wa, ma, wb, mb, wa + ma, wb + mb, wa + wb, ma + mb, wa + ma + wb + mb]
}

/// Everything that the program prints for others, of a plan with one such indicator.
fn printed(folder: &Path) -> String {
    let commands: [&[&str]; 12] = [
        &["status", "."],
        &["status", ".", "--format", "markdown"],
        &["status", ".", "--format", "json"],
        &["explain", "placerade", "."],
        &["explain", "placerade", ".", "--format", "json"],
        &["report", "."],
        &["report", ".", "--format", "html"],
        &["report", ".", "--kind", "interim", "--as-of", "2025-T2", "--charts"],
        &["report", ".", "--kind", "plan"],
        &["matrix", "."],
        &["export", ".", "--format", "json"],
        &["export", ".", "--format", "csv", "--sheet", "verdicts"],
    ];
    let mut all = String::new();
    for command in commands {
        let ran = plan_in(folder, command);
        assert_eq!(ran.status, 0, "{command:?}: {}", ran.err);
        all += &ran.out;
    }
    assert_eq!(plan_in(folder, &["report", ".", "-o", "ut.docx"]).status, 0);
    let document = fs::File::open(folder.join("ut.docx")).unwrap();
    let mut parts = zip::ZipArchive::new(document).unwrap();
    parts.by_name("word/document.xml").unwrap().read_to_string(&mut all).unwrap();
    all
}

/// So many tables are tried in a run of the program.
const TABLES: usize = 20;

proptest! {
    // Each case runs the program on many tables.
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    /// Totals, sexes and units, with or without some of the margins: for each count below the limit that is in the
    /// file, or that follows from it, more than one value fits.
    #[test]
    fn no_small_number_follows_from_the_others(
        tables in prop::collection::vec((prop::array::uniform4(0_u32..13), any::<u8>()), TABLES)
    ) {
        let ids: Vec<String> = (0..TABLES).map(|number| format!("placerade-{number}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut file = "indikator;period;enhet;kön;värde\n".to_owned();
        for (id, (inner, left_out)) in ids.iter().zip(&tables) {
            for (place, _, value) in rows(2025, *inner, *left_out) {
                writeln!(file, "{id};{place};{value}").unwrap();
            }
        }
        let folder = folder_of(&ids, "minska", "", &file);
        let exported = exported(folder.path());
        for (id, (inner, left_out)) in ids.iter().zip(tables) {
            let told = exported.iter().filter(|(of, ..)| of == id);
            let told: Vec<(String, Told)> =
                told.map(|(_, [_, unit, sex], told)| (format!("{unit};{sex}"), *told)).collect();
            nothing_follows(&told, inner, &rows(2025, inner, left_out))?;
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
        let told = told(folder.path(), "placerade");
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
    /// verdicts are: no reason, trend, colour, chart or comment tells of it.
    #[test]
    fn nothing_that_is_printed_depends_on_a_masked_value(
        (one, other) in (0_u32..5, 0_u32..5),
        known in 0_u32..12,
        is_before in any::<bool>(),
        target in prop::sample::select(vec!["minska", "högst 2", "minst 3", "minska med 20 %", "oförändrat", "minska med 1 barn", "minst 50", "0", "mellan 1 och 3"]),
    ) {
        let of = |masked: u32| {
            let (before, now) = if is_before { (masked, known) } else { (known, masked) };
            let rows = format!(
                "indikator;period;värde;undre kvartil;övre kvartil\nplacerade;2021;14;;\nplacerade;2022;9;;\n\
                 placerade;2023;11;;\nplacerade;2024;{before};;\nplacerade;2025-T2;{now};;\nplacerade;2025;{now};2;3\n"
            );
            let folder = folder(target, "", &rows);
            let status = json_in(folder.path(), &["status", ".", "--format", "json"], 0);
            (verdict(&status), printed(folder.path()))
        };
        let (one, other) = (of(one), of(other));
        prop_assert!(one.1.contains("<desc") && one.1.contains("Utfall: 2021 14"));
        if one.0 == other.0 {
            prop_assert_eq!(one.1, other.1);
        }
    }
}

/// That every count below the limit that is in the file, or follows from it, can be another by what is told.
fn nothing_follows(
    told: &[(String, Told)],
    inner: [u32; 4],
    rows: &[(String, String, u32)],
) -> Result<(), TestCaseError> {
    prop_assert_eq!(told.len(), rows.len());
    let fitting = tables(told);
    prop_assert!(fitting.contains(&inner), "{:?}, by {:?}", inner, told);
    let everything: Vec<(String, Told)> = rows.iter().map(|(_, key, value)| (key.clone(), Told::Is(*value))).collect();
    let known = tables(&everything);
    let keys: Vec<&str> = rows.iter().map(|(_, key, _)| key.as_str()).collect();
    for (index, value) in sums(inner).into_iter().enumerate() {
        // What not even the file tells can't be given away by what is shown of it.
        let in_file = known.iter().all(|table| sums(*table)[index] == value);
        if value < LIMIT && in_file && !is_nobodys(&keys, inner, index) {
            let possible = fitting.iter().any(|table| sums(*table)[index] != value);
            prop_assert!(possible, "cell {} of {:?} is {}, by {:?}", index, inner, value, told);
        }
    }
    Ok(())
}

fn verdict(status: &Value) -> String {
    let indicators = status["plans"][0]["goals"][0]["indicators"].as_array().unwrap();
    let placed = indicators.iter().find(|indicator| indicator["id"] == "placerade").unwrap();
    placed["verdict"].as_str().unwrap().to_owned()
}

/// A file on 290 units by sex, with all totals; the same numbers whenever it is made.
fn many_units() -> Vec<String> {
    let (mut rows, mut women, mut men, mut seed) = (Vec::new(), 0, 0, 7_u32);
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % 30
    };
    for unit in 0..290 {
        let (of_women, of_men) = (next(), next());
        (women, men) = (women + of_women, men + of_men);
        rows.push(format!("placerade;2025;{unit};kvinnor;{of_women}"));
        rows.push(format!("placerade;2025;{unit};män;{of_men}"));
        rows.push(format!("placerade;2025;{unit};;{}", of_women + of_men));
    }
    rows.push(format!("placerade;2025;;kvinnor;{women}"));
    rows.push(format!("placerade;2025;;män;{men}"));
    rows.push(format!("placerade;2025;;;{}", women + men));
    rows
}

#[test]
fn the_mask_is_the_same_whichever_order_the_rows_stand_in_and_no_larger_than_it_must_be() {
    let mut rows = many_units();
    let small = rows.iter().filter(|row| row.rsplit(';').next().unwrap().parse::<u32>().unwrap() < LIMIT).count();
    let of = |rows: &[String]| {
        let text = format!("indikator;period;enhet;kön;värde\n{}\n", rows.join("\n"));
        told(folder("minska", "", &text).path(), "placerade")
    };
    let told = of(&rows);
    let hidden = |unit: &str| told.iter().filter(|(key, told)| key[1] == unit && *told == Told::NotShown).count();
    let all = told.iter().filter(|(_, told)| *told == Told::NotShown).count();
    assert!(small < all && all <= 2 * small + 2, "{small} small, {all} hidden");
    assert_eq!(hidden(""), 0, "no total needs to be hidden");
    rows.reverse();
    rows.rotate_left(100);
    assert_eq!(of(&rows), told);
}

#[test]
fn what_contradicts_itself_is_not_shown_at_all() {
    let folder = folder(
        "minska",
        "",
        "indikator;period;kön;värde\nplacerade;2025;;9\nplacerade;2025;kvinnor;3\nplacerade;2025;män;8\n",
    );
    assert!(told(folder.path(), "placerade").iter().all(|(_, told)| *told == Told::NotShown));
}

#[test]
fn a_chart_leaves_a_masked_value_out_and_says_so() {
    let rows = "indikator;period;värde\nplacerade;2021;14\nplacerade;2022;12\nplacerade;2023;4\nplacerade;2024;9\nplacerade;2025;8\n";
    let page = plan_in(folder("minska", "", rows).path(), &["report", ".", "--format", "html"]).out;
    let said = "Värden som inte visas, därför att personerna är få: 2023";
    assert!(page.contains(&format!("{said}.</desc>")), "{page}");
    assert!(
        page.contains("Utfall: 2021 14\u{a0}barn, 2022 12\u{a0}barn, 2024 9\u{a0}barn och 2025 8\u{a0}barn."),
        "{page}"
    );
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
