//! The reports in `examples/`: each is what its command writes, the same bytes from anywhere. `UPDATE_SNAPSHOTS=1` writes them.
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
use std::path::Path;

use common::{PLAN, command, copy, root, run};

/// The commands as `examples/README.md` has them.
const REPORTS: [(&str, &[&str]); 2] = [
    ("flen-2013", &["report", "plans/flen", "--as-of", "2013"]),
    ("huddinge-2014-t2", &["report", "plans/huddinge/socialnamnden", "--kind", "interim", "--as-of", "2014-T2"]),
];
const FORMS: [&str; 3] = ["md", "html", "docx"];

/// What a command writes into a file, from a folder, in some environment.
fn written(folder: &Path, args: &[&str], form: &str, environment: &[(&str, &str)]) -> Vec<u8> {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join(format!("rapport.{form}"));
    let mut command = command(PLAN, folder);
    command.args(args).arg("-o").arg(&file).envs(environment.iter().copied());
    let ran = run(&mut command);
    assert_eq!(ran.status, 0, "{}", ran.err);
    fs::read(file).unwrap()
}

#[test]
fn each_is_what_its_command_writes() {
    let readme = fs::read_to_string(root().join("examples/README.md")).unwrap();
    for (name, args) in REPORTS {
        for form in FORMS {
            let path = root().join("examples").join(format!("{name}.{form}"));
            let bytes = written(&root(), args, form, &[]);
            if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
                fs::write(&path, &bytes).unwrap();
            }
            let same = fs::read(&path).is_ok_and(|there| there == bytes);
            assert!(same, "{} is another; UPDATE_SNAPSHOTS=1 writes it", path.display());
            let command = format!("plan {} -o examples/{name}.{form}", args.join(" "));
            assert!(readme.contains(&command), "examples/README.md lacks `{command}`");
        }
    }
}

/// From another folder, of a copy whose files were made in another order, elsewhere in the world.
#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("plans"), &folder.path().join("plans"));
    let elsewhere =
        [("LANG", "en_US.UTF-8"), ("COLUMNS", "60"), ("TZ", "Pacific/Kiritimati"), ("SOURCE_DATE_EPOCH", "1")];
    for (name, args) in REPORTS {
        for form in FORMS {
            let here = written(&root(), args, form, &[]);
            let args = [args, &["--lang", "sv"]].concat();
            assert!(written(folder.path(), &args, form, &elsewhere) == here, "{name}.{form} differs");
        }
    }
}
