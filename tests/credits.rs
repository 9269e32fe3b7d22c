//! What reports say of sources, and of changes of the plan.
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

use common::{copy, plan_in, root, same, write};

/// The smallest example with other measurements.
fn measured(rows: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    write(folder.path(), "measurements/matvarden.csv", &format!("indikator;period;värde;kön;slag;källa\n{rows}"));
    folder
}

/// A chapter of a report, without its heading.
fn chapter(report: &str, heading: &str) -> String {
    let lines = report.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

/// Statistics Sweden, Kolada and others want to be named for what they published, and not for what others made of it.
#[test]
fn a_source_is_credited_with_untouched_values_only() {
    let folder = measured(
        "nojda-hemtjanst;2024;83;;;Kolada\n\
         nojda-hemtjanst;2025;87;;;Kolada, egen bearbetning\n\
         vantetid-sarskilt-boende;2024;68;;;Kolada\n\
         vantetid-sarskilt-boende;2025;61;;;KOLADA, Egen bearbetning\n\
         sjukfranvaro;2024;7,9;;;Egen bearbetning av data från SCB\n\
         sjukfranvaro;2025;8,2;;;SCB (egen bearbetning).\n\
         sjukfranvaro;2025;8,9;kvinnor;;lönesystemet\n\
         sjukfranvaro;2025;5,0;män;;lönesystemet\n\
         sjukfranvaro;2025;8,0;;prognos;HR-chefens prognos\n\
         sjukfranvaro;2019;6,0;;;ett gammalt system\n",
    );
    let ran = plan_in(folder.path(), &["report", "."]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let expected = "
- Källa: HR-chefens prognos (1 indikator)
- Källa: Kolada (2 indikatorer)
- Egen bearbetning av data från Kolada (2 indikatorer)
- Källa: Lönesystemet (1 indikator)
- Egen bearbetning av data från SCB (1 indikator)

";
    same(&chapter(&ran.out, "## Källor"), expected);
    // A source that only speaks of processing is what it says.
    let folder = measured(
        "sjukfranvaro;2024;7,9;;;Egen bearbetning\nsjukfranvaro;2025;8,2;;;Registret, egen bearbetning 2025 av HR\n",
    );
    let ran = plan_in(folder.path(), &["report", ".", "--lang", "en"]);
    let expected = "
- Source: Egen bearbetning (1 indicator)
- Source: Registret, egen bearbetning 2025 av HR (1 indicator)

";
    same(&chapter(&ran.out, "## Sources"), expected);
}

/// The smallest example with changes of its plan.
fn changed(revisions: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let plan = folder.path().join("omsorgsnamnden/2025/plan.toml");
    fs::write(&plan, fs::read_to_string(&plan).unwrap() + revisions).unwrap();
    folder
}

#[test]
fn reports_tell_what_was_changed_in_the_plan() {
    let folder = changed(
        "\n[[revision]]\ndate = 2025-10-22\ntext = \"Ny indikator | för sjukfrånvaro\"\n\n[[revision]]\ndate = \
         2025-04-23\nreference = \"ON 2025/44\"\ntext = \"Målvärdet för väntetid sänks till *60* dagar\"\n",
    );
    let ran = plan_in(folder.path(), &["report", "."]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("- Diarienummer: ON 2024/117\n- Senast ändrad: 2025-10-22\n- Bedömd"), "{}", ran.out);
    let expected = "
| Datum      | Diarienummer | Ändring                                        |
| ---------- | ------------ | ---------------------------------------------- |
| 2025-04-23 | ON 2025/44   | Målvärdet för väntetid sänks till \\*60\\* dagar |
| 2025-10-22 | –            | Ny indikator \\| för sjukfrånvaro               |

";
    same(&chapter(&ran.out, "## Ändringar under året"), expected);
    // An interim report knows nothing of what was decided after it.
    let ran = plan_in(folder.path(), &["report", ".", "--kind", "interim", "--as-of", "2025-T2"]);
    assert!(ran.out.contains("- Senast ändrad: 2025-04-23\n") && !ran.out.contains("2025-10-22"), "{}", ran.out);
    let ran = plan_in(folder.path(), &["report", ".", "--as-of", "2025-03"]);
    assert!(!ran.out.contains("ändrad") && !ran.out.contains("Ändringar"), "{}", ran.out);
    // What was changed before the year began was not changed during the year.
    let folder = changed("\n[[revision]]\ndate = 2024-12-11\ntext = \"Rättat målvärde\"\n");
    let ran = plan_in(folder.path(), &["report", ".", "--lang", "en"]);
    assert!(ran.out.contains("\n## Changes of the plan\n\n| Date "), "{}", ran.out);
}

#[test]
fn a_change_without_a_day_is_no_change() {
    let folder = changed("\n[[revision]]\nreference = \"ON 2025/44\"\n");
    let ran = plan_in(folder.path(), &["check", ".", "--format", "short"]);
    assert_eq!(ran.status, 1);
    let expected = "\
omsorgsnamnden/2025/plan.toml:53:1: fel[missing-key]: Nyckeln ”date” saknas
omsorgsnamnden/2025/plan.toml:53:1: fel[missing-key]: Nyckeln ”text” saknas
";
    same(&ran.out, expected);
}
