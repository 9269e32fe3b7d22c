//! What it costs to say what differs across 200 commits of 8 committees, beside git's own diff of the same two, and to go
//! through all of them for one indicator, beside git's own log of that plan.
//!
//! `cargo bench --bench versions` makes the repository with git, and runs the programs in turn as a user would.
#![allow(clippy::unwrap_used, clippy::float_arithmetic, missing_docs, reason = "a benchmark")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const COMMITS: usize = 200;
const COMMITTEES: usize = 8;
const GOALS: usize = 10;
const INDICATORS: usize = 6;

/// The targets of all indicators, committee by committee.
type Targets = Vec<Vec<usize>>;

fn organisation() -> String {
    let mut text = "[organisation]\nname = \"Provby kommun\"\n".to_owned();
    for committee in 1..=COMMITTEES {
        write!(text, "\n[[committee]]\nid = \"namnd-{committee}\"\nname = \"Nämnd {committee}\"\n").unwrap();
    }
    text
}

fn plan(committee: usize, targets: &[usize]) -> String {
    let mut text =
        format!("[plan]\ntitle = \"Verksamhetsplan 2025\"\ncommittee = \"namnd-{committee}\"\nperiod = \"2025\"\n");
    for goal in 0..GOALS {
        write!(text, "\n[[goal]]\nid = \"{goal}\"\ntitle = \"Mål {goal}: det som nämnden ska uppnå under året\"\n")
            .unwrap();
        for indicator in 0..INDICATORS {
            let target = targets.get(goal * INDICATORS + indicator).unwrap();
            write!(
                text,
                "\n[[goal.indicator]]\nid = \"n{committee}-{goal}-{indicator}\"\ntitle = \"Andel nöjda i \
                 undersökning {goal}.{indicator}\"\nunit = \"%\"\nbetter = \"higher\"\ntarget = \"minst {target} %\"\n"
            )
            .unwrap();
        }
    }
    text
}

fn measurements(committee: usize) -> String {
    let mut text = "indikator;period;värde\n".to_owned();
    for (year, goal, indicator) in
        (2015..2025).flat_map(|year| (0..GOALS).flat_map(move |goal| (0..INDICATORS).map(move |it| (year, goal, it))))
    {
        writeln!(text, "n{committee}-{goal}-{indicator};{year};{}", 50 + (year * goal + indicator) % 40).unwrap();
    }
    text
}

fn narrative() -> String {
    (1..=10).fold(String::new(), |text, section| {
        text + &format!("# Avsnitt {section}\n\n{}\n", "Ord i en mening. ".repeat(60))
    })
}

/// A stream for `git fast-import`: each commit changes one target of one committee.
fn history() -> String {
    let mut targets: Targets = (0..COMMITTEES)
        .map(|committee| (0..GOALS * INDICATORS).map(|at| 60 + (at * 7 + committee) % 30).collect())
        .collect();
    let mut stream = String::new();
    let file = |stream: &mut String, path: &str, text: &str| {
        writeln!(stream, "M 644 inline {path}\ndata {}\n{text}", text.len()).unwrap();
    };
    for commit in 0..=COMMITS {
        let message = format!("ändring {commit}");
        let seconds = 1_700_000_000 + commit * 86_400;
        write!(stream, "commit refs/heads/main\ncommitter s <s@example.org> {seconds} +0000\n").unwrap();
        write!(stream, "data {}\n{message}\n", message.len()).unwrap();
        if commit == 0 {
            file(&mut stream, "organisation.toml", &organisation());
        }
        for (committee, targets) in targets.iter_mut().enumerate() {
            let number = committee + 1;
            if commit > 0 && commit % COMMITTEES == committee {
                let at = commit * 13 % targets.len();
                *targets.get_mut(at).unwrap() += 1;
            }
            if commit == 0 {
                file(&mut stream, &format!("measurements/{number}.csv"), &measurements(number));
                file(&mut stream, &format!("namnd-{number}/2025/plan.md"), &narrative());
            }
            if commit == 0 || commit % COMMITTEES == committee {
                file(&mut stream, &format!("namnd-{number}/2025/plan.toml"), &plan(number, targets));
            }
        }
    }
    stream
}

fn git(folder: &Path, args: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.current_dir(folder).env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null").args(args);
    git
}

/// How long a program takes, and how much it says.
fn timed(command: &mut Command) -> (Duration, usize) {
    let start = Instant::now();
    let output = command.output().unwrap();
    let took = start.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    (took, output.stdout.len())
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    assert!(git(path, &["init", "--quiet", "--initial-branch=main"]).status().unwrap().success());
    let mut import = git(path, &["fast-import", "--quiet"]).stdin(Stdio::piped()).spawn().unwrap();
    import.stdin.take().unwrap().write_all(history().as_bytes()).unwrap();
    assert!(import.wait().unwrap().success());
    assert!(git(path, &["reset", "--quiet", "--hard"]).status().unwrap().success());
    let since = format!("HEAD~{COMMITS}");
    let plan = |args: &[&str]| {
        let mut plan = Command::new(env!("CARGO_BIN_EXE_plan"));
        plan.current_dir(path).args(args);
        plan
    };
    let pairs = [
        ("diff", plan(&["diff", &since, "HEAD"]), git(path, &["diff", &since, "HEAD"])),
        ("log", plan(&["log", "n3-4-2"]), git(path, &["log", "--patch", "--", "namnd-3/2025/plan.toml"])),
    ];
    println!("{COMMITS} commits of {COMMITTEES} committees, {} indicators each; {}", GOALS * INDICATORS, size(path));
    for (name, mut ours, mut theirs) in pairs {
        let (mut best, mut floor) = ((Duration::MAX, 0), (Duration::MAX, 0));
        for _ in 0..9 {
            best = best.min(timed(&mut ours));
            floor = floor.min(timed(&mut theirs));
        }
        let (ms, floor_ms) = (best.0.as_secs_f64() * 1000.0, floor.0.as_secs_f64() * 1000.0);
        println!("plan {name:5} {ms:8.1} ms, {:6} bytes; git {name:5} {floor_ms:8.1} ms, {:6} bytes", best.1, floor.1);
    }
}

/// How much the plans of one commit are.
fn size(folder: &Path) -> String {
    let bytes: u64 = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_entry(|entry| entry.file_name() != ".git")
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| fs::metadata(entry.path()).map_or(0, |data| data.len()))
        .sum();
    format!("{} KB a commit", bytes / 1000)
}
