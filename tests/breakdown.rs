//! Outcomes by sex and by unit in reports, and the report of one unit.
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

use common::{Ran, copy, plan, plan_in, root, same, snapshot, write};

/// The smallest example, with values of units, women and men.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let rows = "indikator;period;värde;kön;enhet;källa\n\
                nojda-hemtjanst;2024;80;;Björkgården;egen brukarenkät\n\
                nojda-hemtjanst;2025;91;;Björkgården;egen brukarenkät\n\
                nojda-hemtjanst;2025;84,5;;Almen;egen brukarenkät\n\
                nojda-hemtjanst;2025;87;kvinnor;;egen brukarenkät\n\
                nojda-hemtjanst;2025;87,0;män;;egen brukarenkät\n\
                sjukfranvaro;2025;8,9;kvinnor;;lönesystemet\n\
                sjukfranvaro;2025;5,0;män;;lönesystemet\n\
                sjukfranvaro;2024;8,9;;Björkgården;lönesystemet\n\
                sjukfranvaro;2025;8,5;;Björkgården;lönesystemet\n";
    write(folder.path(), "measurements/enheter.csv", rows);
    folder
}

/// The lines from one that begins so up to, but without, one that begins so; with spaces that may be broken at.
fn between(text: &str, from: &str, to: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(from));
    let lines: String = lines.take_while(|line| !line.starts_with(to)).flat_map(|line| [line, "\n"]).collect();
    lines.replace('\u{a0}', " ")
}

#[test]
fn what_women_men_and_units_have_stands_under_the_table() {
    let ran = plan_in(example().path(), &["report", "."]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    // Women and men are equally pleased, however the number is written: that is no difference.
    same(
        &between(&ran.out, "Utfall", "- **"),
        "\
Utfall per enhet, för de indikatorer där det skiljer sig åt. Skillnaden är enhetens värde minus hela verksamhetens.

| Indikator                                  | Enhet       | Utfall | Hela verksamheten |            Skillnad | Period |
| ------------------------------------------ | ----------- | -----: | ----------------: | ------------------: | ------ |
| Andel brukare som är nöjda med hemtjänsten | Almen       | 84,5 % |              87 % | −2,5 procentenheter | 2025   |
| Andel brukare som är nöjda med hemtjänsten | Björkgården |   91 % |              87 % |   +4 procentenheter | 2025   |

",
    );
    same(
        &between(&ran.out, "Utfallet skiljer", "- **"),
        "\
Utfallet skiljer sig mellan kvinnor och män. Skillnaden är kvinnornas värde minus männens.

| Indikator    | Kvinnor |   Män |            Skillnad | Period |
| ------------ | ------: | ----: | ------------------: | ------ |
| Sjukfrånvaro |   8,9 % | 5,0 % | +3,9 procentenheter | 2025   |

Utfall per enhet, för de indikatorer där det skiljer sig åt. Skillnaden är enhetens värde minus hela verksamhetens.

| Indikator    | Enhet       | Utfall | Hela verksamheten |            Skillnad | Period |
| ------------ | ----------- | -----: | ----------------: | ------------------: | ------ |
| Sjukfrånvaro | Björkgården |  8,5 % |             8,2 % | +0,3 procentenheter | 2025   |

",
    );
    // Each of them has its file and line.
    same(
        &between(&ran.out, "| Utfall, kvinnor", "| Bedömning"),
        "\
| Utfall, kvinnor     | 8,9 % (2025)    | measurements/enheter.csv:7       |
| Utfall, män         | 5,0 % (2025)    | measurements/enheter.csv:8       |
| Utfall, Björkgården | 8,5 % (2025)    | measurements/enheter.csv:10      |
| Riktning            | lägre är bättre | omsorgsnamnden/2025/plan.toml:48 |
",
    );
}

/// Targets of every kind that mean something of their own for one unit.
const TARGETS: &str = r#"
[[goal]]
id = "3"
title = "Enheterna håller måttet"

[[goal.indicator]]
id = "index"
title = "Kvalitetsindex"
unit = "index"
better = "higher"
target = "över 70 för samtliga enheter"

[[goal.indicator]]
id = "insatser"
title = "Nya insatser"
unit = "antal"
better = "higher"
adds-up = true
target = "minst 20"

[[goal.indicator]]
id = "lika"
title = "Lika bemötande"
unit = "%"
better = "higher"
target = "minst 80 % för kvinnor och män"

[[goal.indicator]]
id = "rutiner"
title = "Rutiner för dokumentation"
target = "genomfört för samtliga enheter"
"#;

/// The same, with those targets and what was measured and reported for them.
fn with_targets() -> tempfile::TempDir {
    let folder = example();
    let plan = folder.path().join("omsorgsnamnden/2025/plan.toml");
    fs::write(&plan, fs::read_to_string(&plan).unwrap() + TARGETS).unwrap();
    let rows = "indikator;period;värde;kön;enhet;källa\n\
                index;2025;68;;Björkgården;Kolada, egen bearbetning\n\
                index;2025;74;;Almen;Kolada\n\
                insatser;2025;31;;;verksamhetssystemet\n\
                insatser;2025;12;;Björkgården;verksamhetssystemet\n\
                lika;2025;82;;Björkgården;egen brukarenkät\n";
    write(folder.path(), "measurements/fler.csv", rows);
    let rows = "id;period;läge;enhet\nrutiner;2025;genomfört;Björkgården\n";
    write(folder.path(), "followup/laget.csv", rows);
    folder
}

#[test]
fn a_report_can_be_on_one_unit() {
    let folder = with_targets();
    let ran = plan_in(folder.path(), &["report", ".", "--unit", "björkgården"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    snapshot("minsta-unit.md", &ran.out);
    let ran = plan_in(folder.path(), &["report", ".", "--unit", "Almen", "--kind", "interim", "--as-of", "2025-T2"]);
    assert_eq!(ran.out.lines().nth(2), Some("# Delårsrapport januari–augusti 2025: Almen"));
    let ran = plan_in(folder.path(), &["report", ".", "--unit", "Almen", "--format", "html", "--lang", "en"]);
    assert!(ran.out.contains("<title>Annual report 2025: Almen – Exempelby kommun</title>"), "{}", ran.out);
}

#[test]
fn a_unit_that_is_not_there_comes_with_those_that_are() {
    let folder = example();
    let err = |name: &str, more: &[&str]| {
        let args = [["report", ".", "--unit", name].as_slice(), more].concat();
        let ran = plan_in(folder.path(), &args);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""));
        ran.err
    };
    let there = "De som finns är Almen och Björkgården.";
    let expected = format!("fel: Det finns ingen enhet som heter ”Bjorkgarden”. Menar du ”Björkgården”? {there}\n");
    assert_eq!(err("Bjorkgarden", &[]), expected);
    assert_eq!(err("Solsidan", &[]), format!("fel: Det finns ingen enhet som heter ”Solsidan”. {there}\n"));
    let expected = "fel: En plan som ska antas skrivs inte för en enskild enhet. Använd --unit med --kind annual eller \
                    interim.\n";
    assert_eq!(err("Almen", &["--kind", "plan"]), expected);
    let rows: Vec<String> = (1..=25).map(|at| format!("sjukfranvaro;2025;{at};Enhet {at:02}")).collect();
    let rows = rows.join("\n");
    write(folder.path(), "measurements/fler.csv", &format!("indikator;period;värde;enhet\n{rows}"));
    let many = err("Solsidan", &["--lang", "en"]);
    assert!(many.ends_with("Enhet 17 and Enhet 18, and 7 more.\n"), "{many}");
    let ran = plan(&["report", "examples/minsta", "--unit", "Almen"]);
    let err = "fel: Det finns ingen enhet som heter ”Almen”: inget mätvärde är uppdelat på enheter, och ingen enhet är \
               angiven för nämnden.\n";
    assert_eq!(ran, Ran { out: String::new(), err: err.to_owned(), status: 2 });
}
