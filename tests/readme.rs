//! The documentation is run: every ```` ```console ```` block of the README, of `docs` and of the examples shows what
//! the program does today. How a page is read: `tests/common/page.rs`.
//!
//! `$ plan …` and `$ cargo run --release -- …` are run, both with the program as it was just built, and all others are
//! left alone. They are run by a shell, in a copy of `plans`, `examples`, `docs` and the README, so that none of them can
//! leave anything behind; the paths are those of the repository's folder. The commands of a page follow each other in
//! the same copy. The handbook begins in an empty folder: `tests/handbook.rs`.
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
use std::path::{Path, PathBuf};

use common::page::{Ask, Place, Step, follow, renewed, renews, steps};
use common::{PLAN, command, copy, root};

/// The command as the shell is to have it; `None` for what is not run here.
fn own(command: &str) -> Option<String> {
    let arguments = command.strip_prefix("plan").or_else(|| command.strip_prefix("cargo run --release --"))?;
    (arguments.is_empty() || arguments.starts_with(' ')).then(|| format!("\"$PLAN\"{arguments}"))
}

/// A folder that a page is followed in.
fn place(folder: &Path) -> Place {
    Place {
        folder: folder.to_owned(),
        day: String::new(),
        shell: |place, line| {
            let line = own(line)?;
            let mut shell = command("sh", &place.folder);
            shell.args(["-c", &line]).env("PLAN", PLAN);
            Some(shell)
        },
    }
}

/// A copy of what the documentation talks about.
fn copy_of_the_repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["tests/versions", "plans", "examples", "docs"] {
        if root().join(name).is_dir() {
            copy(&root().join(name), &folder.path().join(name));
        }
    }
    if root().join("README.md").is_file() {
        fs::copy(root().join("README.md"), folder.path().join("README.md")).unwrap();
    }
    folder
}

/// Runs a page, and gives back how many commands it has.
fn page(name: &str) -> usize {
    let path = root().join(name);
    let mut text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    if renews() {
        text = renewed(&text, &mut place(copy_of_the_repository().path()));
        fs::write(&path, &text).unwrap();
    }
    let (faults, count) = follow(name, &text, &mut place(copy_of_the_repository().path()));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    count
}

#[test]
fn the_readme_shows_what_the_program_does() {
    assert!(page("README.md") > 0, "README.md has no ```console block with a command of plan");
}

#[test]
fn the_other_pages_show_what_the_program_does() {
    let mut pages: Vec<PathBuf> = Vec::new();
    if let Ok(docs) = fs::read_dir(root().join("docs")) {
        pages
            .extend(docs.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "md")));
        pages.retain(|path| !path.ends_with("handbok.md"));
    }
    pages.extend(Some(root().join("examples/README.md")).filter(|path| path.is_file()));
    pages.sort();
    for path in pages {
        page(path.strip_prefix(root()).unwrap().to_str().unwrap());
    }
}

/// A page that says something else than the program does is found out.
#[test]
fn a_page_that_is_wrong_is_found_out() {
    let folder = copy_of_the_repository();
    let faults = |text: &str| follow("x.md", text, &mut place(folder.path())).0.len();
    let sum = "Inga fel, [..] i 3 planer med [..].";
    let block = |inside: &str| format!("text\n\n```console\n{inside}\n```\n\ntext\n");
    assert_eq!(faults(&block("$ plan --version\nplan [..]")), 0);
    assert_eq!(faults(&block("$ plan --version\nplan 99.99.99")), 1);
    assert_eq!(faults(&block("$ plan --version")), 1, "an output that is not shown");
    assert_eq!(faults(&block(&format!("$ plan check plans/flen --format short\n...\n{sum}"))), 0);
    assert_eq!(faults(&block(&format!("$ plan check plans/flen --format short\n{sum}"))), 1);
    assert_eq!(faults(&block(&format!("$ cargo run --release -- check plans/flen\n...\n{sum}"))), 0);
    assert_eq!(faults(&block("$ plan frobnicate\n? 2\nfel: Kommandot [..]")), 0);
    assert_eq!(faults(&block("$ plan frobnicate\nfel: Kommandot [..]")), 1, "an exit status that is not shown");
    assert_eq!(faults(&block("$ plan --version\n? 2\nplan [..]")), 1);
    assert_eq!(faults(&block("$ plan \\\n    --version \\\n    | wc -l\n1")), 0);
    assert_eq!(faults(&block("$ cargo build --release\n$ planera\n$ git log\nany\n$ plan --version\nplan [..]")), 0);
    assert_eq!(
        faults(&block("$ plan report plans/flen -o r.md\nSkrev r.md\n$ plan report plans/flen -o r.md\nSkrev r.md")),
        0
    );
    assert_eq!(faults("```toml\n$ plan --version\n```\n"), 0, "a block of another kind");
    assert_eq!(faults("````text\n```console\n$ plan --version\n```\n````\n"), 0, "a block inside a block");
    assert_eq!(
        steps("```console\n$ plan a \\\n  b\n? 2\nett\n\n? 3\n```\n"),
        [Step::Ask(Ask {
            line: 2,
            command: "plan a b".to_owned(),
            status: 2,
            said: "ett\n\n? 3\n".to_owned(),
            at: 30..39
        })]
    );
}
