//! What the tests share: the program as users run it, folders to run it in, and files of expected output.
#![allow(dead_code, reason = "not every test uses all of it")]

pub mod case;
pub mod found;
pub mod git;
pub mod package;
pub mod page;
pub mod small;
pub mod toml_json;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use snapbox::IntoData;

/// The program.
pub const PLAN: &str = env!("CARGO_BIN_EXE_plan");

/// What came of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub status: i32,
}

/// The repository's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The program, or a shell, as a Swedish user without a terminal has it.
pub fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("CLICOLOR_FORCE");
    command.env("LANG", "sv_SE.UTF-8").env("COLUMNS", "100").env("NO_COLOR", "1");
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Ran {
    let output = command.output().expect("the program can be started");
    Ran {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        status: output.status.code().expect("it ended by itself"),
    }
}

/// Runs `plan` in a folder.
pub fn plan_in(folder: &Path, args: &[&str]) -> Ran {
    run(command(PLAN, folder).args(args))
}

/// Runs `plan` in the repository's folder.
pub fn plan(args: &[&str]) -> Ran {
    plan_in(&root(), args)
}

/// Runs `plan` and takes its standard output as JSON; it must have ended with this status.
pub fn json_in(folder: &Path, args: &[&str], status: i32) -> serde_json::Value {
    let ran = plan_in(folder, args);
    assert_eq!(ran.status, status, "{args:?}\n{}", ran.err);
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{}", ran.out))
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Flen's folder in an empty folder of its own, as `flen`.
pub fn flen() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("plans/flen"), &folder.path().join("flen"));
    folder
}

/// Writes a file, and the folders that it needs.
pub fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Two texts are the same, byte for byte; where they are not, only the lines that differ are shown.
#[track_caller]
pub fn same(actual: &str, expected: &str) {
    snapbox::assert_data_eq!(actual.to_owned().raw(), expected.to_owned().raw());
}

/// A text is what a file of `tests/snapshots` holds. `UPDATE_SNAPSHOTS=1` writes the file: look at what git says then.
#[track_caller]
pub fn snapshot(name: &str, actual: &str) {
    let path = root().join("tests/snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; UPDATE_SNAPSHOTS=1 writes it", path.display()));
    same(actual, &expected);
}
