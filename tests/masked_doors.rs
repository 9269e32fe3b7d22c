//! Every door that a masked value could go out through: two organisations that differ in nothing but masked values print
//! the same, whatever is asked of them.
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

use common::package::parts;
use common::small::{Told, as_taken, folder_of, rows, tables, told};
use common::{command, plan_in, run};
use proptest::prelude::*;

/// Verdicts that no number up to a hundred changes: what is left to differ is what must not.
const SETTLED: [&str; 6] = [
    "högst 100",
    "minst 100",
    "högst 100 för både kvinnor och män",
    "minst 100 för samtliga enheter",
    "mellan 100 och 200",
    "över 100 eller under 100",
];

/// A text with every role and every directive.
const COMMENT: &str = "# Målet {#placerade}

I år {value}`placerade`, {value}`placerade 2025`, förra året {value}`placerade 2024` och dessförinnan
{value}`placerade 2023`. Det är {change}`placerade`, och {change}`placerade 2023`. Målet {target}`placerade` är
{verdict}`placerade`, och mål 1 är {verdict}`1`.

```{chart}
indicator = \"placerade\"
```

```{indicators}
goal = \"1\"
```

```{matrix}
```

```{chart} fulfilment
```
";

/// An organisation whose numbers for one of two years are these, by unit and sex.
fn organisation(year: u32, inner: [u32; 4], left_out: u8, target: &str, adds_up: bool) -> tempfile::TempDir {
    let mut file = "indikator;period;enhet;kön;värde;jämförelse;undre kvartil;övre kvartil;rang;slag\n".to_owned();
    for (of, inner) in [(2021, [20, 30, 25, 15]), (2022, [22, 27, 21, 16]), (2023, [25, 21, 27, 19]), (year, inner)] {
        for (place, key, value) in rows(of, inner, if of == year { left_out } else { 0 }) {
            let group = if key == ";" { "12;2;9;3/290" } else { "3;1;2;1/9" };
            writeln!(file, "placerade;{place};{value};{group};").unwrap();
            writeln!(file, "volym;{place};{value};{group};").unwrap();
        }
    }
    let other = if year == 2025 { 2024 } else { 2025 };
    for (place, _, value) in rows(other, [14, 17, 12, 9], 0) {
        writeln!(file, "placerade;{place};{value};13;3;8;4/290;").unwrap();
    }
    // The foreseen is no more than what was measured of it.
    for (place, _, value) in rows(2026, inner, left_out) {
        writeln!(file, "placerade;{place};{value};;;;;prognos").unwrap();
    }
    let more = if adds_up { "adds-up = true\n" } else { "" };
    let folder = folder_of(&["placerade"], target, more, &file);
    let at = |path: &str| folder.path().join("omsorgsnamnden/2025").join(path);
    let plan = fs::read_to_string(at("plan.toml")).unwrap();
    let statistics = "\n[[statistics]]\nid = \"volymer\"\ntitle = \"Volymer\"\n\n[[statistics.indicator]]\nid = \"volym\"\n\
                      title = \"Antal barn\"\nsource = \"Verksamhetssystemet\"\nfrequency = \"year\"\n";
    fs::write(at("plan.toml"), plan + statistics).unwrap();
    fs::write(at("analysis.md"), COMMENT).unwrap();
    let settings = folder.path().join("organisation.toml");
    let settings_text = fs::read_to_string(&settings).unwrap();
    // That a value has moved the right way is a verdict too, and tells of both values.
    fs::write(&settings, settings_text + "partly = \"never\"\n").unwrap();
    folder
}

/// Everything that the program prints or writes for others.
fn printed(folder: &Path) -> Vec<(String, String)> {
    let commands = [
        "status .",
        "status . --as-of 2024",
        "status . --format markdown",
        "status . --format json",
        "explain placerade .",
        "explain 1 .",
        "explain placerade . --format json",
        "report .",
        "report . --charts",
        "report . --format html",
        "report . --format html --lang en",
        "report . --kind interim --as-of 2025-T2 --format html",
        "report . --kind plan --format html",
        "report . --unit A",
        "report . --unit A --format html",
        "report . --unit B --format html",
        "report . --goal 1",
        "matrix .",
        "due . --as-of 2025-12",
        "due . --as-of 2026-02 --format json",
        "export . --format json",
        "export . --format csv --sheet verdicts",
        "export . --format csv --sheet indicators",
    ];
    let mut all = Vec::new();
    for line in commands {
        let args: Vec<&str> = line.split(' ').collect();
        // In a wide terminal the status has its small lines.
        let ran = run(command(common::PLAN, folder).env("COLUMNS", "200").args(&args));
        let is_unknown_unit = line.contains("--unit") && ran.status == 2;
        assert!(ran.status == 0 || is_unknown_unit, "{line}: {}", ran.err);
        all.push((line.to_owned(), ran.out + &ran.err));
    }
    for (file, args) in [("ut.docx", "report . -o"), ("enhet.docx", "report . --unit A -o"), ("ut.xlsx", "export . -o")]
    {
        let args: Vec<&str> = args.split(' ').chain([file]).collect();
        let ran = plan_in(folder, &args);
        if ran.status == 0 {
            // Text, drawings, alternative texts, cells.
            let parts = parts(&fs::read(folder.join(file)).unwrap()).into_iter();
            let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
            all.extend(parts.map(|(name, bytes)| (format!("{}/{file} {name}", folder.display()), text(bytes))));
        }
    }
    all
}

/// The same part of both, without the folder that the name begins with.
fn differences(one: &[(String, String)], other: &[(String, String)]) -> Vec<String> {
    assert_eq!(one.len(), other.len());
    let all = one.iter().zip(other).filter(|((_, one), (_, other))| one != other);
    all.map(|((name, one), (_, other))| {
        let at = one.bytes().zip(other.bytes()).position(|(one, other)| one != other).unwrap_or_default();
        let around = |text: &str| text.chars().skip(at.saturating_sub(150)).take(300).collect::<String>();
        format!("{name}\n--- {}\n+++ {}", around(one), around(other))
    })
    .collect()
}

proptest! {
    // Each case runs the program more than fifty times.
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    /// Units and sexes, with or without their margins, in the year itself or the one before.
    #[test]
    fn what_differs_only_in_what_is_masked_prints_the_same(
        inner in prop::array::uniform4(0_u32..9),
        left_out in prop::sample::select(vec![0_u8, 0b0001_1000, 0b1110_0000, 0b1111_1000, 0b0000_0111, 0b0001_0010]),
        year in prop::sample::select(vec![2024_u32, 2025]),
        target in prop::sample::select(SETTLED.to_vec()),
        adds_up in any::<bool>(),
        which in any::<prop::sample::Index>(),
    ) {
        let inner = as_taken(inner, left_out);
        let of = |inner: [u32; 4]| organisation(year, inner, left_out, target, adds_up);
        let own = of(inner);
        let all = told(own.path(), "placerade");
        let of_year: Vec<(String, Told)> = all
            .iter()
            .filter(|([period, ..], _)| *period == year.to_string())
            .map(|([_, unit, sex], told)| (format!("{unit};{sex}"), *told))
            .collect();
        let mut fitting = tables(&of_year);
        fitting.retain(|other| *other != inner);
        if fitting.is_empty() {
            // Nothing is masked.
            return Ok(());
        }
        // A few of those that a reader can't tell from the true one.
        let like = (0..fitting.len().min(12)).map(|step| fitting[(which.index(fitting.len()) + step * 7) % fitting.len()]);
        let Some(other) = like.map(of).find(|other| told(other.path(), "placerade") == all) else { return Ok(()) };
        let found = differences(&printed(own.path()), &printed(other.path()));
        prop_assert!(found.is_empty(), "{}", found.join("\n\n"));
    }
}
