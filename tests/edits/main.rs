//! A random editor of plans: every change that it makes is found by the diff and named once, and nothing else is. Where only
//! layout and order differ, nothing is found; read backwards, the diff is its own mirror.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod chance;
mod edit;
mod figures;
mod folder;
mod key;
mod made;
mod real;
mod sections;
mod told;

use chance::Chance;
use folder::Folder;
use plan::diff::{Change, organisations};
use plan::finding::Severity;
use plan::model::organisation::Organisation;
use plan::read::load;
use plan::source::Sources;

/// How many pairs of versions are made; `ROUNDS=5000` makes more.
fn rounds() -> u64 {
    std::env::var("ROUNDS").map_or(250, |rounds| rounds.parse().unwrap())
}

fn read(folder: &Folder, chance: &mut Chance) -> Organisation {
    let place = tempfile::tempdir().unwrap();
    folder.write(place.path(), chance);
    let mut sources = Sources::default();
    let (loaded, findings) = load(place.path(), &mut sources);
    let loaded = loaded.unwrap();
    for finding in findings.iter().chain(&loaded.findings) {
        assert_ne!(finding.severity, Severity::Error, "{finding:?} in {}", sources.path(finding.span.file));
    }
    loaded.organisation
}

fn said(changes: &[Change]) -> Vec<String> {
    let mut said: Vec<String> = changes.iter().filter_map(told::told).collect();
    said.sort();
    said
}

/// What is wrong with the diff of a version and the same with so many edits, made from a number.
fn fault(seed: u64, count: usize) -> Option<String> {
    let mut chance = Chance::new(seed);
    let before = made::folder(&mut chance);
    let mut after = before.clone();
    let mut expected = edit::edits(&mut after, count, &mut chance);
    let (old, new) = (read(&before, &mut chance), read(&after, &mut chance));
    let (found, back) = (organisations(&old, &new, None), organisations(&new, &old, None));
    let (mut forth_wanted, mut back_wanted): (Vec<_>, Vec<_>) = expected.drain(..).unzip();
    forth_wanted.sort();
    back_wanted.sort();
    let (found, back) = (said(&found), said(&back));
    let differ = |wanted: &[String], found: &[String]| {
        let missed: Vec<&String> = wanted.iter().filter(|it| !found.contains(it)).collect();
        let beside: Vec<&String> = found.iter().filter(|it| !wanted.contains(it)).collect();
        (wanted != found).then(|| format!("not found: {missed:#?}\nfound beside: {beside:#?}\nall: {found:#?}"))
    };
    let forth = differ(&forth_wanted, &found);
    forth.or_else(|| differ(&back_wanted, &back).map(|wrong| format!("backwards: {wrong}")))
}

#[test]
fn every_edit_is_found_and_named_once() {
    for seed in 0..rounds() {
        let count = usize::try_from(seed % 8).unwrap() + 1;
        if let Some(wrong) = fault(seed, count) {
            // The same with fewer edits is easier to read.
            let few = (1..count).find_map(|fewer| fault(seed, fewer).map(|wrong| (fewer, wrong)));
            let (count, wrong) = few.unwrap_or((count, wrong));
            panic!("round {seed} with {count} edits\n{wrong}");
        }
    }
}

#[test]
fn layout_and_order_are_no_change() {
    for seed in 0..40 {
        let mut chance = Chance::new(seed);
        let folder = made::folder(&mut chance);
        let (old, new) = (read(&folder, &mut chance), read(&folder, &mut chance));
        assert_eq!(organisations(&old, &new, None), Vec::new(), "round {seed}");
    }
}

/// Every key that the format has is one that the editor changes: a key that is new to the format must be named here too.
#[test]
fn every_key_is_edited() {
    let mut left = made::keys();
    for seed in 0..1000 {
        let mut chance = Chance::new(seed);
        let mut folder = made::folder(&mut chance);
        edit::edits(&mut folder, 8, &mut chance);
        for key in &folder.edited {
            left.remove(key);
        }
    }
    assert!(left.is_empty(), "{left:?}");
}
