//! The documentation is run: every ```` ```console ```` block of the README, of `docs` and of the examples shows what
//! the program does today.
//!
//! A line that begins with `$ ` is a command; `$ plan …` and `$ cargo run --release -- …` are run, both with the program
//! as it was just built, and all others are left alone. `? 2` on the next line is the exit status where it is not 0. What
//! follows is what standard output and then standard error say; `...` on a line stands for any lines, and `[..]` for any
//! characters. A command that ends in `\` goes on in the next line.
//!
//! The commands are run by a shell, in a copy of `plans`, `examples`, `docs` and the README, so that none of them can
//! leave anything behind; the paths are those of the repository's folder. The commands of a page follow each other in
//! the same copy.
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

use common::{PLAN, command, copy, root, run};
use snapbox::IntoData;

/// A command with what it is said to do.
#[derive(Debug, PartialEq, Eq)]
struct Step {
    /// Where it stands in its page, from 1.
    line: usize,
    command: String,
    status: i32,
    said: String,
}

/// The commands of a page, block by block.
fn steps(page: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    // The fence of the block that is open, and whether its command is still going on.
    let mut open: Option<(String, bool)> = None;
    let mut goes_on = false;
    for (number, line) in (1..).zip(page.lines()) {
        let Some((fence, first)) = &mut open else {
            let fence = line.trim_start().trim_end_matches(|c: char| c != '`');
            if fence.len() >= 3 && line.trim_start().trim_start_matches('`').trim() == "console" {
                open = Some((fence.to_owned(), true));
            } else if fence.len() >= 3 && fence.chars().all(|c| c == '`') {
                open = Some((fence.to_owned(), false));
            }
            continue;
        };
        if line.trim() == fence.as_str() {
            open = None;
        } else if fence.is_empty() || !*first {
        } else if goes_on {
            let step = steps.last_mut().expect("a command goes on");
            step.command = format!("{}{}", step.command, line.trim().trim_end_matches('\\'));
            goes_on = line.ends_with('\\');
        } else if let Some(command) = line.strip_prefix("$ ") {
            let command_line = command.trim_end_matches('\\').to_owned();
            steps.push(Step { line: number, command: command_line, status: 0, said: String::new() });
            goes_on = command.ends_with('\\');
        } else {
            let step = steps.last_mut().unwrap_or_else(|| panic!("line {number}: a block begins with its command"));
            match line.strip_prefix("? ").filter(|_| step.said.is_empty()) {
                Some(status) => step.status = status.trim().parse().expect("`? ` and a number"),
                None => step.said.extend([line, "\n"]),
            }
        }
    }
    assert!(open.is_none(), "a block is not closed");
    steps
}

/// The command as the shell is to have it; `None` for what is not run here.
fn own(command: &str) -> Option<String> {
    let arguments = command.strip_prefix("plan").or_else(|| command.strip_prefix("cargo run --release --"))?;
    (arguments.is_empty() || arguments.starts_with(' ')).then(|| format!("\"$PLAN\"{arguments}"))
}

/// Runs the commands of a page in a folder; gives back what they do else than the page says, and how many were run.
fn follow(page: &str, text: &str, folder: &Path) -> (Vec<String>, usize) {
    let mut faults = Vec::new();
    let mut count = 0;
    for step in steps(text) {
        let Some(line) = own(&step.command) else { continue };
        count += 1;
        // Both streams in one, in the order in which they are read here: first the result, then the messages.
        let ran = run(command("sh", folder).args(["-c", &line]).env("PLAN", PLAN));
        let at = format!("{page}:{}: $ {}", step.line, step.command);
        if ran.status != step.status {
            faults.push(format!("{at}\nends with {}, not with {}\n{}{}", ran.status, step.status, ran.out, ran.err));
            continue;
        }
        let said = ran.out + &ran.err;
        let differs = snapbox::Assert::new().try_eq(Some(&at), said.into_data(), step.said.into_data());
        faults.extend(differs.err().map(|differs| differs.to_string()));
    }
    (faults, count)
}

/// The parts of an answer that a page shows, between its dots: as many lines from where each begins.
fn shown(before: &str, said: &str) -> Option<String> {
    let lines: Vec<&str> = said.lines().collect();
    let mut at = 0;
    let mut shown = Vec::new();
    for (index, part) in before.split("...\n").enumerate() {
        let first = part.lines().next();
        let wanted = if before.contains("...\n") { part.lines().count() } else { lines.len() };
        if let Some(first) = first.filter(|_| index > 0) {
            at += lines.get(at..)?.iter().position(|line| *line == first)?;
        }
        let to = lines.len().min(at + wanted);
        shown.push(lines[at..to].iter().flat_map(|line| [line, "\n"]).collect::<String>());
        at = to;
    }
    Some(shown.join("...\n"))
}

/// A page with what its commands do now, where it says else.
fn renewed(text: &str, folder: &Path) -> String {
    let mut renewed = text.to_owned();
    for step in steps(text) {
        let Some(line) = own(&step.command) else { continue };
        let ran = run(command("sh", folder).args(["-c", &line]).env("PLAN", PLAN));
        let said = ran.out + &ran.err;
        let differs = snapbox::Assert::new().try_eq(None, said.clone().into_data(), step.said.clone().into_data());
        let Some(shown) = shown(&step.said, &said) else { continue };
        if differs.is_err() && ran.status == step.status {
            let from = renewed.find(&format!("$ {}", step.command)).unwrap();
            let at = from + renewed[from..].find(&step.said).unwrap();
            renewed.replace_range(at..at + step.said.len(), &shown);
        }
    }
    renewed
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
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        text = renewed(&text, copy_of_the_repository().path());
        fs::write(&path, &text).unwrap();
    }
    let (faults, count) = follow(name, &text, copy_of_the_repository().path());
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
    let faults = |text: &str| follow("x.md", text, folder.path()).0.len();
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
        [Step { line: 2, command: "plan a b".to_owned(), status: 2, said: "ett\n\n? 3\n".to_owned() }]
    );
}
