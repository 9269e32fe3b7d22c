//! What stands in `analysis.md` and `plan.md`, as users meet it: figures in the report, and figures that are not right.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use std::fs;

use common::{copy, plan_in, root};

/// The folder of the catalogue with an `analysis.md`.
fn with_analysis(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    fs::write(folder.path().join("omsorgsnamnden/2025/analysis.md"), text).unwrap();
    folder
}

#[test]
fn the_report_has_figures_where_comments_have_roles() {
    let folder = with_analysis(
        "## {#1}\n\nÅr 2024 var {value}`nojda-hemtjanst 2024` nöjda, nu {value}`nojda-hemtjanst`. `{value}` står kvar.\n\n\
         ### {#nojda-hemtjanst}\n\n| Mål |\n|---|\n| {target}`nojda-hemtjanst` |\n",
    );
    let ran = plan_in(folder.path(), &["report", "."]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    for line in ["År 2024 var 81\u{a0}% nöjda, nu 86\u{a0}%. `{value}` står kvar.", "| minst 85 % |"] {
        assert!(ran.out.contains(line), "{}", ran.out);
    }
    let ran = plan_in(folder.path(), &["report", ".", "--lang", "en"]);
    assert!(ran.out.contains("År 2024 var 81% nöjda, nu 86%."), "{}", ran.out);
}

/// A figure in a text is wrong only if it can be nothing else than wrong.
#[test]
fn figures_in_a_text_are_tried_where_they_can_only_mean_the_outcome() {
    let cases = [
        ("År 2025 var 86 % nöjda.", false),
        ("År 2025 var 84 % nöjda.", true),
        ("År 2025 var (84 %) **nöjda**.", true),
        ("Utfallet 2024 blev 82,0 procent.", true),
        ("Utfallet 2024 blev omkring 80 procent.", false),
        ("Utfallet 2024 blev knappt 82 procent.", false),
        ("Utfallet 2024 blev knappt 83 procent.", true),
        // The comparison group's and the target's figures.
        ("Utfallet 2024 blev 86 procent.", false),
        ("Utfallet 2024 blev 85 procent.", false),
        // Other years, other units, parts, bounds, changes, others.
        ("Utfallet 2022 blev 70 procent.", false),
        ("Utfallet 2025 gällde 70 brukare.", false),
        ("Utfallet 2025 blev 70 procent för männen.", false),
        ("Utfallet 2025 blev minst 70 procent.", false),
        ("Utfallet har ökat med 10 procent sedan 2024.", false),
        ("I riket var 70 procent nöjda 2025.", false),
        ("Våren 2025 var 70 procent nöjda.", false),
        ("Hemtjänsten fick 70 procent av medlen 2025.", false),
        ("> År 2025 var 70 % nöjda.", false),
        ("År 2025 var 70 % nöjda [enligt enkäten](https://exempel.se).", false),
    ];
    for (sentence, wrong) in cases {
        let folder = with_analysis(&format!("## {{#nojda-hemtjanst}}\n\n{sentence}\n"));
        let ran = plan_in(folder.path(), &["check", ".", "--as-of", "2026-01-31"]);
        assert_eq!(ran.out.contains("text-against-value"), wrong, "{sentence}: {}", ran.out);
    }
}
