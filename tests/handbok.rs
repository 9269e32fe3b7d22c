//! The handbook is followed from an empty folder through its year: every command is run, every file is written, and what
//! it says one will see is what one sees. How it is read: `tests/common/page.rs`.
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

use common::page::{Place, Step, follow, renewed, renews, steps, unproved};
use common::{PLAN, command, root};

const NAME: &str = "docs/handbok.md";

/// The computer of somebody who has `plan` and git and nothing else.
struct Computer(tempfile::TempDir);

impl Computer {
    fn new() -> Self {
        let this = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(this.place().folder).unwrap();
        this
    }

    fn place(&self) -> Place {
        Place {
            folder: self.0.path().join("hem/Dokument"),
            day: "2024-10-01".to_owned(),
            shell: |place, line| {
                let mut shell = command("sh", &place.folder);
                if let Some(folder) = line.strip_prefix("cd ") {
                    place.folder = place.folder.join(folder.trim_matches('"')).canonicalize().unwrap();
                    shell.args(["-c", "true"]);
                    return Some(shell);
                }
                let home = place.folder.ancestors().find(|above| above.ends_with("hem")).unwrap();
                let path = std::env::join_paths(
                    Path::new(PLAN)
                        .parent()
                        .map(Path::to_owned)
                        .into_iter()
                        .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
                );
                let date = format!("{}T09:00:00+01:00", place.day);
                shell.args(["-c", line]).env("PATH", path.unwrap()).env("HOME", home);
                // Git as it speaks on a computer that has no Swedish for it, with nothing of this machine's settings.
                shell
                    .env("LANGUAGE", "en")
                    .env("GIT_CONFIG_NOSYSTEM", "1")
                    .env("GIT_CONFIG_GLOBAL", home.join(".gitconfig"));
                shell.env("GIT_AUTHOR_DATE", &date).env("GIT_COMMITTER_DATE", &date).env("GIT_PAGER", "cat");
                Some(shell)
            },
        }
    }
}

fn handbook() -> String {
    fs::read_to_string(root().join(NAME)).unwrap()
}

#[test]
fn the_handbook_shows_a_whole_year_as_it_is() {
    let mut text = handbook();
    if renews() {
        text = renewed(&text, &mut Computer::new().place());
        fs::write(root().join(NAME), &text).unwrap();
    }
    let (faults, count) = follow(NAME, &text, &mut Computer::new().place());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 20, "{count} commands");
}

/// A block that nothing runs or writes could say anything.
#[test]
fn every_block_is_run_or_written() {
    let text = handbook();
    assert_eq!(unproved(&text), Vec::<usize>::new(), "lines of {NAME}");
    let commands =
        steps(&text).into_iter().filter_map(|step| if let Step::Ask(ask) = step { Some(ask.command) } else { None });
    for command in commands {
        assert!(["plan ", "git ", "cd "].iter().any(|known| command.starts_with(known)), "not explained: {command}");
    }
}

/// The interview in the handbook is the program's: its questions with the answers that stand after them.
#[test]
#[cfg(target_os = "linux")]
fn the_interview_is_the_programs() {
    use std::io::Write as _;
    use std::process::Stdio;
    let text = handbook();
    let shown = text.split("```text\n$ plan new organisation\n").nth(1).unwrap().split("```").next().unwrap();
    let (mut questions, mut answers) = (String::new(), String::new());
    for line in shown.lines() {
        let (question, answer) = line.rsplit_once(": ").unwrap_or((line.trim_end_matches(':'), ""));
        questions.extend([question, ": "]);
        answers.extend([answer, "\n"]);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut script = command("script", folder.path());
    // Without an echo, what is seen is what the program says.
    script.args(["-q", "-e", "-E", "never", "-c", &format!("{PLAN} new organisation"), "/dev/null"]);
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(said.starts_with(&(questions.clone() + "Skapade strandby")), "{questions}\n{said}");
}

/// A page that says else than what happens to files is found out.
#[test]
fn a_page_that_is_wrong_about_files_is_found_out() {
    let faults = |text: &str| follow("x.md", text, &mut Computer::new().place()).0;
    let whole = "Skriv detta i `a.txt`:\n\n```toml\nett\ntvå\n```\n";
    let holds = |inside: &str| format!("{whole}\nSå står det i `a.txt`:\n\n```toml\n{inside}\n```\n");
    let instead = |old: &str| {
        format!("{whole}\nLeta upp detta i `a.txt`:\n\n```toml\n{old}\n```\n\nSkriv i stället:\n\n```toml\ntre\n```\n")
    };
    assert_eq!(faults(&holds("ett\n...\ntvå")), Vec::<String>::new());
    assert_eq!(faults(&holds("två\n...\nett")).len(), 1, "in another order");
    assert_eq!(faults(&holds("fyra")).len(), 1);
    assert_eq!(faults(&instead("två")), Vec::<String>::new());
    assert_eq!(faults(&instead("fyra")).len(), 1, "what is not there can't be found");
    let last = "Skriv detta sist i `a.txt`:\n\n```toml\ntre\n```\n";
    assert_eq!(
        faults(&format!("{whole}\n{last}\nSå står det i `a.txt`:\n\n```toml\ntvå\ntre\n```\n")),
        Vec::<String>::new()
    );
    assert_eq!(faults(last).len(), 1, "a file that is not there");
    assert_eq!(unproved("```toml\na = 1\n```\n"), [1]);
    assert_eq!(unproved(whole), Vec::<usize>::new());
}
