//! The small lines of `plan status`.
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

use common::{PLAN, command, plan, run, snapshot, write as write_file};

/// A goal whose indicators have developed in every way there is.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let organisation = "[organisation]\nname = \"Exempelby\"\n\n[[committee]]\nid = \"namnden\"\nname = \"Nämnden\"\n";
    write_file(folder.path(), "organisation.toml", organisation);
    let mut plan = "[plan]\ntitle = \"Plan 2019\"\ncommittee = \"namnden\"\nperiod = \"2019\"\nadopted = 2018-11-20\n\
                    reference = \"1\"\n\n[[goal]]\nid = \"1\"\ntitle = \"Mål\"\n"
        .to_owned();
    for (id, title) in [("upp", "Upp"), ("glapp", "Glapp"), ("jamn", "Jämn"), ("brott", "Brott"), ("en", "En")] {
        let _ = write!(
            plan,
            "\n[[goal.indicator]]\nid = \"{id}\"\ntitle = \"{title}\"\nunit = \"%\"\nbetter = \"higher\"\nsource = \
             \"s\"\nowner = \"o\"\nfrequency = \"year\"\ntarget = \"minst 99 %\"\n"
        );
    }
    write_file(folder.path(), "namnden/2019/plan.toml", &plan);
    let mut rows = "indikator;period;värde;anmärkning\n".to_owned();
    for (at, year) in (2010..=2020).enumerate() {
        let _ = writeln!(rows, "upp;{year};{};", 50 + at);
    }
    rows += "upp;2019-H1;1;\nglapp;2015;40;\nglapp;2016;41,5;\nglapp;2019;44;\njamn;2018;7;\njamn;2019;7,0;\n\
             brott;2016;1;\nbrott;2017;90;ej jämförbar\nbrott;2018;80;\nbrott;2019;70;\nen;2019;5;\n";
    write_file(folder.path(), "measurements/varden.csv", &rows);
    folder
}

#[test]
fn a_line_shows_up_to_eight_years_of_what_can_be_compared() {
    let folder = folder();
    let wide = run(command(PLAN, folder.path()).args(["status", "."]).env("COLUMNS", "120"));
    assert_eq!(wide.status, 0, "{}", wide.err);
    // What comes after the day that is judged for is not there, nor is half a year among years.
    snapshot("sparkline.txt", &wide.out);
    // Where there is less room the lines go first, and nothing else is another.
    let narrow = run(command(PLAN, folder.path()).args(["status", "."]).env("COLUMNS", "90")).out;
    assert!(!narrow.contains(['▁', '█']) && !narrow.contains("2012–2019"), "{narrow}");
    let json = |columns| {
        run(command(PLAN, folder.path()).args(["status", ".", "--format", "json"]).env("COLUMNS", columns)).out
    };
    assert_eq!(json("120"), json("80"));
    assert!(!plan(&["status", "examples/minsta"]).out.contains('█'));
}
