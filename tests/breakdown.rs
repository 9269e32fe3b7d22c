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

use common::{copy, plan_in, root, same, write};

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
    lines.take_while(|line| !line.starts_with(to)).map(|line| format!("{line}\n").replace('\u{a0}', " ")).collect()
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
| Utfall, kvinnor     | 8,9 % (2025) | measurements/enheter.csv:7       |
| Utfall, män         | 5,0 % (2025) | measurements/enheter.csv:8       |
| Utfall, Björkgården | 8,5 % (2025) | measurements/enheter.csv:10      |
",
    );
}
