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

use common::package::part;
use common::small::{LIMIT, Told, as_taken, exported, folder, folder_of, is_nobodys, rows, sums, tables, told};
use common::{json_in, plan_in};
use proptest::prelude::*;
use serde_json::Value;

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
    all + &part(&fs::read(folder.join("ut.docx")).unwrap(), "word/document.xml")
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
        let tables: Vec<_> =
            tables.into_iter().map(|(inner, left_out)| (as_taken(inner, left_out), left_out)).collect();
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
fn what_contradicts_itself_and_leaves_a_small_number_is_not_shown_either() {
    // The units come to more than the whole, one of them to more than it; and the women can be reckoned to three.
    let rows = "placerade;2025;;;20\nplacerade;2025;;män;17\nplacerade;2025;A;;25\n";
    let of = |rows: &str| {
        let rows = format!("indikator;period;enhet;kön;värde\n{rows}");
        told(folder_of(&["placerade"], "minska", "", &rows).path(), "placerade")
    };
    assert!(of(rows).iter().all(|(_, told)| *told == Told::NotShown), "{:?}", of(rows));
    let rows = rows.replace(";17", ";11");
    assert!(of(&rows).iter().all(|(_, told)| matches!(told, Told::Is(_))), "{:?}", of(&rows));
}

/// The reason of the verdict on one target, of an indicator with these values.
fn reason(target: &str, rows: &str) -> String {
    let rows = format!("indikator;period;enhet;kön;värde\n{rows}");
    let folder = folder_of(&["placerade"], target, "", &rows);
    let status = json_in(folder.path(), &["status", ".", "--format", "json"], 0);
    let indicators = status["plans"][0]["goals"][0]["indicators"].as_array().unwrap();
    let placed = indicators.iter().find(|indicator| indicator["id"] == "placerade").unwrap();
    placed["reason"].as_str().unwrap().replace('\u{a0}', " ")
}

#[test]
fn a_reason_says_no_more_than_what_is_so_of_every_small_number() {
    let less = "placerade;2024;;;9\nplacerade;2025;;;3\n";
    let hidden = "Talen visas inte, för att ingen person ska gå att känna igen";
    for (target, rows, said) in [
        ("minska", less, "Färre än 5 barn (2025) är lägre än 9 barn (2024): målet ”minska” är uppfyllt."),
        ("högst 5", less, "Färre än 5 barn (2025) är lägre än 5 barn: målet ”högst 5” är uppfyllt."),
        ("minst 8", less, "Färre än 5 barn (2025) är lägre än 8 barn: målet ”minst 8” är inte uppfyllt."),
        ("högst 4", less, &format!("{hidden}: målet ”högst 4” är uppfyllt.")),
        ("oförändrat", less, "Färre än 5 barn (2025) är lägre än 9 barn (2024): målet ”oförändrat” är uppfyllt."),
        ("minska med 1 barn", less, &format!("{hidden}: målet ”minska med 1 barn” är uppfyllt.")),
        ("minska", "placerade;2024;;;3\nplacerade;2025;;;9\n", &format!("{hidden}: målet ”minska” är inte uppfyllt.")),
        (
            "minska med 10 %",
            "placerade;2024;;;0\nplacerade;2025;;;9\n",
            "Målet ”minska med 10 %” kan inte bedömas: talen visas inte, för att ingen person ska gå att känna igen.",
        ),
        (
            "högst 3 för samtliga enheter",
            "placerade;2025;A;;3\nplacerade;2025;B;;9\nplacerade;2025;C;;0\n",
            "A: talen visas inte, B: 9 barn (2025) är högre än 3 barn och C: talen visas inte: målet ”högst 3 för samtliga \
             enheter” är delvis uppfyllt, eftersom någon men inte alla av delarna är uppfyllda.",
        ),
        (
            "högst 3 för både kvinnor och män",
            "placerade;2025;;kvinnor;1\nplacerade;2025;;män;2\n",
            &format!("{hidden}: målet ”högst 3 för både kvinnor och män” är uppfyllt."),
        ),
    ] {
        assert_eq!(reason(target, rows), said, "{target}");
    }
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
