//! Nothing is lost when a report can't be written: somebody's own file, the old report, the place it was to be in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]
#![cfg(unix)]

mod common;

use std::fs;
use std::path::Path;

use common::{PLAN, Ran, command, plan_in, root, run};

const FORMS: [&str; 3] = ["md", "html", "docx"];

/// Writes Flen's report into a folder, by a shell that has set something first.
fn report(folder: &Path, before: &str, form: &str, options: &str) -> Ran {
    let line = format!("{before} \"$PLAN\" report \"$PLANS\" --as-of 2013 {options} -o r.{form}");
    run(command("sh", folder).args(["-c", &line]).env("PLAN", PLAN).env("PLANS", root().join("plans/flen")))
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What is written may be no larger than a few kilobytes: as on a full disk, the write fails.
#[test]
fn on_a_full_disk_the_old_report_is_still_there() {
    for form in FORMS {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(format!("r.{form}"));
        assert_eq!(report(folder.path(), "", form, "").status, 0);
        let old = fs::read(&file).unwrap();
        for there in [true, false] {
            let before = if there { vec![format!("r.{form}")] } else { Vec::new() };
            if !there {
                fs::remove_file(&file).unwrap();
            }
            let ran = report(folder.path(), "trap '' XFSZ; ulimit -f 8;", form, "--lang en");
            assert_eq!(ran.status, 2, "{}", ran.err);
            assert!(ran.err.starts_with(&format!("error: r.{form} could not be written: ")), "{}", ran.err);
            assert_eq!(names(folder.path()), before);
            assert!(!there || fs::read(&file).unwrap() == old);
        }
    }
}

/// The system ends the program in the middle of its writing.
#[test]
fn when_it_is_killed_the_old_report_is_still_there() {
    for form in FORMS {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(format!("r.{form}"));
        assert_eq!(report(folder.path(), "", form, "").status, 0);
        let old = fs::read(&file).unwrap();
        let ran = report(folder.path(), "ulimit -c 0; ulimit -f 8;", form, "--lang en");
        assert_ne!(ran.status, 0, "it was not killed");
        assert!(fs::read(&file).unwrap() == old);
        // What it had begun is not in the way the next time.
        assert_eq!(report(folder.path(), "", form, "--lang en").status, 0);
        assert!(fs::read(&file).unwrap() != old);
    }
}

#[test]
fn somebodys_own_file_is_left_alone() {
    for form in FORMS {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(format!("r.{form}"));
        fs::write(&file, "Vår egen rapport\n").unwrap();
        let ran = report(folder.path(), "", form, "");
        let said = format!(
            "fel: r.{form} finns redan och är inte skapad av plan. Välj ett annat namn, eller lägg till --force för att \
             skriva över den.\n"
        );
        assert_eq!((ran.status, ran.err), (2, said));
        assert_eq!(fs::read_to_string(&file).unwrap(), "Vår egen rapport\n");
        assert_eq!(report(folder.path(), "", form, "--force").status, 0);
        assert!(fs::read(&file).unwrap().len() > 1000);
    }
}

/// A folder, a place that is not there, a file that may not be replaced since its folder is not to be written in.
#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("mapp")).unwrap();
    let flen = root().join("plans/flen");
    let say = |path: &str| {
        let ran = plan_in(folder.path(), &["report", flen.to_str().unwrap(), "--as-of", "2013", "-o", path]);
        (ran.status, ran.err)
    };
    assert_eq!(say("mapp"), (2, "fel: mapp är en mapp, ingen fil.\n".to_owned()));
    let (status, said) = say("finns/inte/r.md");
    assert_eq!(status, 2);
    assert!(said.starts_with("fel: finns/inte/r.md kunde inte skrivas: "), "{said}");
    assert_eq!(names(folder.path()), ["mapp"]);
}
