//! The house as `docs/architecture.md` draws it: what a part may import, where the outside world is met, where no
//! floating point is, and how long a file may be.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What each part may import of the crate: a part as a whole, or one path in it; `read::CODES` stands for its constants.
///
/// A part that is not here fails the test: whoever adds one says here what it stands on.
const MAY_IMPORT: [(&str, &[&str]); 22] = [
    ("source", &[]),
    ("message", &[]),
    ("finding", &["message", "source"]),
    ("fix", &["finding", "source"]),
    ("format", &["format"]),
    ("layout", &["format", "layout"]),
    ("model", &["model", "message", "source", "finding"]),
    ("read", &["model", "finding", "format", "message", "source", "read"]),
    // A check may ask the judge: whether a baseline meets a target is no question to answer twice.
    ("check", &["model", "finding", "message", "source", "check", "judge", "read::nearest", "read::CODES"]),
    ("judge", &["model", "message", "judge", "source"]),
    ("diff", &["diff", "judge", "message", "model", "source"]),
    // A first version of a file is words: it is written in the language of whom it is for.
    ("draft", &["draft", "format", "language", "layout", "message", "model"]),
    // What was reached is written beside a target, and years are moved as the grammar reads them.
    ("renew", &["format", "judge", "language", "message", "model", "read::period", "read::target", "renew"]),
    // A merge asks the reader what rows and facts a file has; of what they mean it knows nothing.
    ("merge", &["merge", "message", "read::csv", "read::rows_of", "read::toml", "source"]),
    // Out of a sheet's cells come measurements, by the words and numbers that their own files have.
    ("sheet", &["message", "model", "read::measurements", "read::number", "read::period", "read::sheet", "sheet"]),
    // What a group's values come to is the judge's to say.
    ("kolada", &["judge", "kolada", "message", "model", "source"]),
    ("report", &["judge", "message", "model", "report", "source"]),
    (
        "render",
        &[
            "check",
            "diff",
            "merge",
            "report",
            "judge",
            "language",
            "model",
            "finding",
            "format",
            "message",
            "read::toml::Thing",
            "source",
            "render",
        ],
    ),
    ("language", &["message", "language"]),
    ("cli", &["check", "format", "language", "message", "model", "read::period", "cli"]),
    (
        "command",
        &[
            "check", "cli", "command", "diff", "draft", "finding", "fix", "format", "judge", "kolada", "language",
            "layout", "merge", "message", "model", "read", "render", "renew", "report", "sheet", "source",
        ],
    ),
    ("main", &["command", "cli"]),
];

/// The files that meet the outside world.
const OUTSIDE: [&str; 4] = ["read/folder.rs", "read/git/", "command/", "main.rs"];

/// What the outside world is called. A clock is one too: "today" is an argument.
const WORLD: [&str; 19] = [
    "ureq",
    "rayon",
    "gix",
    "std::fs",
    "std::env",
    "std::process",
    "std::net",
    "std::thread",
    "std::time",
    "std::io::stdout",
    "std::io::stderr",
    "std::io::stdin",
    "std::io::IsTerminal",
    "chrono::Local",
    "chrono::Utc",
    "walkdir",
    "tempfile",
    "terminal_size",
    "atomic_write_file",
];

/// The longest a file may be, in lines of program.
const LONGEST: usize = 350;

/// A file of the program, without its tests and comments.
struct Source {
    /// From `src`, with `/`.
    path: String,
    /// The first line as it is.
    first: String,
    program: String,
    lines: usize,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        let program = without_tests(text);
        let lines = program.lines().count();
        let code = program.lines().filter(|line| !line.trim_start().starts_with("//"));
        let program: String = code.map(|line| line.to_owned() + "\n").collect();
        Self { path: path.to_owned(), first: text.lines().next().unwrap_or_default().to_owned(), program, lines }
    }

    /// The part that the file belongs to: `read` for `read/target/mod.rs`.
    fn part(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// How many `super::` it takes to leave its part and reach the crate: 1 in `cli.rs` and `read/mod.rs`.
    fn depth(&self) -> usize {
        self.path.trim_end_matches("/mod.rs").split('/').count()
    }

    /// What the file imports of the crate: `read::period::read`, without the `crate` in front.
    fn of_the_crate(&self) -> BTreeSet<String> {
        let up = "super::".repeat(self.depth());
        let root = if self.path == "main.rs" { "plan::" } else { "crate::" };
        let mut found = paths(&self.program, root);
        found.extend(paths(&self.program, &up));
        found
    }
}

/// The program of a file: test modules stand at its end, modules that are files of their own are left out one by one.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]" {
            let item = lines.by_ref().find(|line| !line.starts_with("#["));
            if item.is_some_and(|item| item.ends_with(';')) {
                continue;
            }
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// The modules of a file that are only there for tests and have a file of their own.
fn test_modules(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let tests = lines.iter().enumerate().filter(|(_, line)| **line == "#[cfg(test)]");
    tests
        .filter_map(|(at, _)| lines[at + 1..].iter().find(|line| !line.starts_with("#[")))
        .filter_map(|item| item.strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name.to_owned()))
        .collect()
}

/// Every path that begins so, braces written out: `crate::model::{id::Id, plan}` is `model::id::Id` and `model::plan`.
fn paths(program: &str, start: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in program.match_indices(start) {
        // `xcrate::` and `super::super::` begin earlier.
        if !program[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
            follow(&program[at + start.len()..], "", &mut found);
        }
    }
    found
}

/// Takes in the paths that a text begins with, and gives back what follows them.
fn follow<'t>(text: &'t str, before: &str, found: &mut BTreeSet<String>) -> &'t str {
    if let Some(mut inside) = text.strip_prefix('{') {
        loop {
            inside = follow(inside.trim_start(), before, found).trim_start();
            match inside.strip_prefix(',') {
                Some(more) if !more.trim_start().starts_with('}') => inside = more,
                more => {
                    return more.unwrap_or(inside).trim_start().strip_prefix('}').expect("a brace that is closed");
                }
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let path = if before.is_empty() { text[..end].to_owned() } else { format!("{before}::{}", &text[..end]) };
    match text[end..].strip_prefix("::") {
        // `Vec::<u8>` and `crate::model::*` end the path.
        Some(rest) if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '{') => {
            follow(rest, &path, found)
        }
        _ => {
            found.insert(path);
            let rest = &text[end..];
            rest.strip_prefix(" as ").map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_alphanumeric()))
        }
    }
}

/// Whether a path lies in one of these; what is written in capitals is a constant.
fn is_allowed(path: &str, allowed: &[&str]) -> bool {
    let is_constant =
        path.rsplit("::").next().unwrap().chars().all(|c| c.is_ascii_uppercase() || "_0123456789".contains(c));
    allowed.iter().any(|allowed| match allowed.strip_suffix("::CODES") {
        Some(part) => is_constant && path.starts_with(&format!("{part}::")),
        None => path == *allowed || path.starts_with(&format!("{allowed}::")),
    })
}

/// What a file imports that points back.
fn points_back(source: &Source) -> Vec<String> {
    let part = source.part();
    let rule = MAY_IMPORT.iter().find(|(name, _)| *name == part);
    let (_, allowed) = rule.unwrap_or_else(|| panic!("{}: what may {part} import? Say so here", source.path));
    let back = source.of_the_crate().into_iter().filter(|path| !is_allowed(path, allowed));
    back.map(|path| format!("{} imports {path}", source.path)).collect()
}

/// What a file knows of the outside world.
fn meets_the_world(source: &Source) -> Vec<String> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for root in ["std", "chrono"] {
        let in_full = paths(&source.program, &format!("{root}::"));
        known.extend(in_full.into_iter().map(|path| format!("{root}::{path}")));
    }
    for name in WORLD.iter().filter(|name| !name.contains("::")) {
        let all = paths(&source.program, &format!("{name}::"));
        known.extend(all.into_iter().map(|path| format!("{name}::{path}")));
    }
    let met = known.into_iter().filter(|path| is_allowed(path, &WORLD));
    met.map(|path| format!("{} uses {path}", source.path)).collect()
}

/// Every file of the program but those that are only there for tests.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut texts: Vec<(String, String)> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                texts.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    texts.sort();
    let for_tests: Vec<String> = texts
        .iter()
        .flat_map(|(path, text)| {
            let folder = path.strip_suffix("mod.rs").map_or_else(|| path.replace(".rs", "/"), ToOwned::to_owned);
            test_modules(text).into_iter().map(move |name| format!("{folder}{name}"))
        })
        .collect();
    let is_for_tests = |path: &str| {
        for_tests.iter().any(|module| path == format!("{module}.rs") || path.starts_with(&format!("{module}/")))
    };
    let found: Vec<Source> =
        texts.iter().filter(|(path, _)| !is_for_tests(path)).map(|(path, text)| Source::new(path, text)).collect();
    assert!(found.len() > 80, "only {} files were found", found.len());
    found
}

fn check(faults: impl Fn(&Source) -> Vec<String>) {
    let faults: Vec<String> = sources().iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_import_points_back() {
    check(|source| if source.path == "lib.rs" { Vec::new() } else { points_back(source) });
}

#[test]
fn the_library_only_names_its_parts() {
    let all = sources();
    let library = all.iter().find(|source| source.path == "lib.rs").unwrap();
    let parts: BTreeSet<&str> = all.iter().map(Source::part).filter(|part| !["lib", "main"].contains(part)).collect();
    let named: BTreeSet<&str> = library
        .program
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| line.strip_prefix("pub mod ").and_then(|line| line.strip_suffix(';')).expect("only `pub mod`s"))
        .collect();
    assert_eq!(named, parts);
    let ruled: BTreeSet<&str> = MAY_IMPORT.iter().map(|(part, _)| *part).filter(|part| *part != "main").collect();
    assert_eq!(ruled, parts, "every part has its rule, and every rule its part");
}

#[test]
fn the_outside_world_is_met_in_few_places() {
    check(|source| {
        let outside = OUTSIDE.iter().any(|place| source.path.starts_with(place));
        let mut met = if outside { Vec::new() } else { meets_the_world(source) };
        // Charts are packed on a thread of their own; it is waited for, and nothing of it is seen from outside.
        met.retain(|met| !(source.path == "render/word/package.rs" && met.contains("std::thread")));
        met
    });
}

/// One file asks other computers; nobody else can.
#[test]
fn the_network_is_known_in_one_place() {
    check(|source| {
        let is_the_place = source.path == "command/import/fetch/web.rs";
        let met = meets_the_world(source)
            .into_iter()
            .filter(|met| ["uses ureq", "uses std::net"].iter().any(|net| met.contains(net)));
        met.filter(|_| !is_the_place).collect()
    });
}

/// Workbooks are met by one crate in one place: what is hostile in them stops there.
#[test]
fn workbooks_are_read_in_one_place() {
    check(|source| {
        let meets = ["calamine::", "quick_xml::"].into_iter().filter(|name| !paths(&source.program, name).is_empty());
        let elsewhere = meets.filter(|_| !source.path.starts_with("read/sheet/"));
        elsewhere.map(|name| format!("{} uses {name}", source.path)).collect()
    });
}

/// A small number that is masked is known to the judge and to checks, and to nobody who publishes.
#[test]
fn whoever_publishes_asks_what_may_be_shown() {
    check(|source| {
        let publishes = ["report/", "render/", "command/"].iter().any(|part| source.path.starts_with(part));
        let asks = ["exact()", "exact_colour(", "value.number()"].into_iter();
        let found = asks.filter(|ask| publishes && source.program.contains(ask));
        found.map(|ask| format!("{} asks for .{ask}", source.path)).collect()
    });
}

#[test]
fn values_are_exact() {
    check(|source| {
        let exact = ["judge/", "model/", "read/number"].iter().any(|place| source.path.starts_with(place));
        let floats = ["f32", "f64"].into_iter().filter(|float| exact && source.program.contains(float));
        floats.map(|float| format!("{} has an {float}", source.path)).collect()
    });
}

#[test]
fn every_file_says_what_it_is_for() {
    check(|source| {
        let said = source.first.starts_with("//! ") && source.first.len() > 12;
        if said { Vec::new() } else { vec![format!("{} begins with {:?}", source.path, source.first)] }
    });
}

#[test]
fn no_file_is_too_long() {
    check(|source| {
        let lines = source.lines;
        if lines <= LONGEST { Vec::new() } else { vec![format!("{} has {lines} lines", source.path)] }
    });
}

/// The rules above find what they are there to find.
#[test]
fn what_is_forbidden_is_found() {
    let back = |path: &str, text: &str| points_back(&Source::new(path, text));
    assert_eq!(
        back("judge/keep.rs", "use crate::model::{id::Id, rule::{Keep, Side}};\nuse crate::render::{self, wrap};\n"),
        ["judge/keep.rs imports render::self", "judge/keep.rs imports render::wrap"]
    );
    assert_eq!(
        back("model/rule/mod.rs", "fn a() { super::super::read::load() }"),
        ["model/rule/mod.rs imports read::load"]
    );
    assert_eq!(back("model/rule/canonical.rs", "use super::super::id::Id;"), Vec::<String>::new());
    assert_eq!(back("source.rs", "use super::message::Message;"), ["source.rs imports message::Message"]);
    assert_eq!(back("cli.rs", "use crate::{read::{period, folder as f}, cli};"), ["cli.rs imports read::folder"]);
    assert_eq!(
        back("check/x.rs", "use crate::read::{NOT_UTF8, nearest::nearest, load};\n// crate::render::x\n"),
        ["check/x.rs imports read::load"]
    );
    assert_eq!(back("main.rs", "use plan::{command::run, read};"), ["main.rs imports read"]);
    assert_eq!(back("message.rs", "#[cfg(test)]\nmod x;\nuse crate::source::At;"), ["message.rs imports source::At"]);
    assert_eq!(back("message.rs", "#[cfg(test)]\nmod x {\nuse crate::source::At;\n}"), Vec::<String>::new());
    let met = |text: &str| meets_the_world(&Source::new("judge/mod.rs", text));
    assert_eq!(met("use std::{collections::BTreeMap, fs::File};"), ["judge/mod.rs uses std::fs::File"]);
    assert_eq!(met("let day = chrono::Local::now();"), ["judge/mod.rs uses chrono::Local::now"]);
    assert_eq!(met("use walkdir::WalkDir;"), ["judge/mod.rs uses walkdir::WalkDir"]);
    assert_eq!(met("use std::io::Write as _;\nuse chrono::NaiveDate;"), Vec::<String>::new());
    assert_eq!(test_modules("mod a;\n#[cfg(test)]\n#[path = \"x\"]\nmod b;\n#[cfg(test)]\nmod c {}\n"), ["b"]);
}
