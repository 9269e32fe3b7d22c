//! The merge loses nothing: thousands of pairs of edits of real plans, of small ones and of measurements, each merged
//! and compared line by line and fact by fact with what both sides did.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::root;
use plan::format::File;
use plan::language::{Language, Words};
use plan::merge::{Form, Merged, Piece, merge};
use plan::read::toml::{facts, places, things};
use plan::render::merged::{Marks, text};
use plan::render::plain_plan;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(most.max(1)).unwrap()).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}

/// Where the blocks of a file begin and end: a heading with its keys, without the notes before it.
fn blocks(lines: &[String]) -> Vec<(usize, usize)> {
    let heads: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].starts_with('[')).collect();
    let ends = heads.iter().skip(1).copied().chain([lines.len()]);
    heads
        .iter()
        .copied()
        .zip(ends)
        .map(|(from, to)| {
            let is_own = |at: &usize| !lines[*at].is_empty() && !lines[*at].starts_with('#');
            (from, (from..to).rev().find(is_own).unwrap() + 1)
        })
        .collect()
}

/// The lines that are a key with a text on one line.
fn keys(lines: &[String]) -> Vec<usize> {
    let is_key = |line: &String| {
        line.split_once('=').is_some_and(|(_, value)| {
            value.trim().starts_with('"')
                && value.trim().ends_with('"')
                && !value.contains("\"\"\"")
                && value.matches('"').count() == 2
        }) && !line.starts_with('#')
    };
    (0..lines.len()).filter(|at| is_key(&lines[*at])).collect()
}

/// What an edit does, to a list of lines. The number tells edits apart, and is in all that is new.
fn edit(lines: &mut Vec<String>, dice: &mut Dice, number: usize) {
    let blocks = blocks(lines);
    let notes: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].starts_with('#')).collect();
    let set = |lines: &mut Vec<String>, at: usize, value: String| {
        let (key, _) = lines[at].split_once('=').unwrap();
        lines[at] = format!("{key}= \"{value}\"");
    };
    let named = |lines: &[String], name: &str| -> Vec<usize> {
        keys(lines).into_iter().filter(|at| lines[*at].split('=').next().unwrap().trim() == name).collect()
    };
    match dice.below(15) {
        0..=3 => {
            let free = |at: &usize| !["id", "title", "text"].contains(&lines[*at].split('=').next().unwrap().trim());
            let keys: Vec<usize> = keys(lines).into_iter().filter(free).collect();
            if let Some(at) = dice.one(&keys) {
                set(lines, *at, format!("värde {}", number % 7));
            }
        }
        4 => {
            if let Some(at) = dice.one(&named(lines, "title")) {
                set(lines, *at, format!("titel {number}"));
            }
        }
        5 => {
            if let Some(at) = dice.one(&named(lines, "id")) {
                set(lines, *at, format!("id-{number}"));
            }
        }
        6 => {
            if let Some((_, end)) = dice.one(&blocks) {
                lines.insert(*end, format!("note-{} = \"ny {number}\"", number % 5));
            }
        }
        7 => {
            let keys = keys(lines);
            if let Some(at) = dice.one(&keys) {
                lines.remove(*at);
            }
        }
        8 => {
            if let Some((_, end)) = dice.one(&blocks) {
                let new = format!(
                    "\n[[goal.indicator]]\nid = \"ny-{number}\"\ntitle = \"Ny {number}\"\ntarget = \"minst {number}\""
                );
                lines.splice(end..end, new.split('\n').map(str::to_owned));
            }
        }
        9 => {
            if let Some((from, to)) = dice.one(&blocks) {
                lines.drain(from..to);
            }
        }
        10 | 11 => {
            let (Some(of), Some((_, to))) = (dice.one(&blocks), dice.one(&blocks)) else { return };
            let block: Vec<String> = lines[of.0..of.1].to_vec();
            if *to >= of.1 {
                lines.splice(to..to, block);
                lines.drain(of.0..of.1);
            } else if *to <= of.0 {
                lines.drain(of.0..of.1);
                lines.splice(to..to, block);
            }
        }
        12 => {
            if let Some((from, _)) = dice.one(&blocks) {
                lines.insert(*from, format!("# anteckning {number}"));
            }
        }
        13 => {
            if let Some(at) = dice.one(&notes) {
                lines[*at] = format!("# annan anteckning {number}");
            }
        }
        _ => {
            if let Some(at) = dice.one(&notes) {
                lines.remove(*at);
            }
        }
    }
}

/// An edited file; now and then it is set out otherwise too, as an editor might save it.
fn edited(base: &str, dice: &mut Dice, side: usize) -> (String, bool) {
    let mut lines: Vec<String> = base.lines().map(str::to_owned).collect();
    for nth in 0..=dice.below(4) {
        // Now and then both sides do the same.
        let number = if dice.below(4) == 0 { nth } else { side * 100 + dice.below(100) };
        edit(&mut lines, dice, number);
    }
    let set_out = dice.below(5) == 0;
    if set_out {
        for at in keys(&lines) {
            let (key, value) = lines[at].split_once('=').unwrap();
            lines[at] = format!("{:<12} = {}", key.trim(), value.trim());
        }
    }
    let text = lines.join("\n") + "\n";
    (if dice.below(6) == 0 { text.replace('\n', "\r\n") } else { text }, set_out)
}

fn count(lines: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in lines.filter(|line| !line.is_empty()) {
        *counts.entry(line).or_default() += 1;
    }
    counts
}

/// The lines of a text; how they are set out does not count where a side has changed just that.
fn lines_of(text: &str, but_spaces: bool) -> BTreeMap<String, usize> {
    count(
        text.lines()
            .map(|line| if but_spaces { line.split_whitespace().collect() } else { line.trim_end().to_owned() }),
    )
}

/// The lines of a merged file, those of both sides where they are in conflict.
fn all_lines(merged: &Merged, but_spaces: bool) -> BTreeMap<String, usize> {
    let mut text = String::new();
    for piece in &merged.pieces {
        let lines: Vec<&String> = match piece {
            Piece::Lines(lines) => lines.iter().collect(),
            Piece::Conflict(conflict) => conflict.ours.iter().chain(&conflict.theirs).collect(),
        };
        for line in lines {
            text.push_str(line.trim_end_matches('\r'));
            text.push('\n');
        }
    }
    lines_of(&text, but_spaces)
}

/// What both have added is there, what neither has taken away too; what one has taken away is gone unless there is a
/// conflict.
fn nothing_is_lost(what: &str, [base, ours, theirs, merged]: [&BTreeMap<String, usize>; 4], is_clean: bool) {
    let all: BTreeSet<&String> = [base, ours, theirs, merged].into_iter().flat_map(BTreeMap::keys).collect();
    for line in all {
        let [b, o, t, m] =
            [base, ours, theirs, merged].map(|counts| i64::try_from(counts.get(line).copied().unwrap_or(0)).unwrap());
        let (added, taken) = ([o - b, t - b].map(|n| n.max(0)), [b - o, b - t].map(|n| n.max(0)));
        // The same line may be added, or taken away, by both as one thing or as two.
        let least = b + added[0].max(added[1]) - (taken[0] + taken[1]);
        let most = b + added[0] + added[1] - taken[0].max(taken[1]);
        assert!(m >= least, "{what}: {line:?} is lost: {b} {o} {t} gives {m}");
        assert!(!is_clean || m <= most, "{what}: {line:?} is there again: {b} {o} {t} gives {m}");
    }
}

/// Under which goal each indicator, activity and commitment stands; nothing where an id is there twice.
fn parents(text: &str) -> Option<BTreeMap<String, String>> {
    let mut goal = String::new();
    let mut kind = String::new();
    let mut found = BTreeMap::new();
    for line in text.lines() {
        if line.starts_with('[') {
            line.trim().clone_into(&mut kind);
            if kind == "[[goal]]" {
                // One that has lost its id.
                "?".clone_into(&mut goal);
            }
        } else if let Some((_, value)) = line.split_once('=').filter(|(key, _)| key.trim() == "id") {
            let id = value.trim().to_owned();
            if kind == "[[goal]]" {
                goal.clone_from(&id);
            }
            let under = if kind.starts_with("[[goal.") { goal.clone() } else { String::new() };
            if found.insert(format!("{kind} {id}"), under).is_some() {
                return None;
            }
        }
    }
    Some(found)
}

thread_local! {
    /// Swedish, made once: that takes longer than a merge.
    static WORDS: Words = Words::new(Language::Swedish);
}

fn written(merged: &Merged) -> String {
    WORDS.with(|words| text(words, merged, Marks { size: 7, base: false, names: [""; 3] }))
}

/// How merges ended.
#[derive(Debug, Default)]
struct Tally {
    clean: usize,
    conflicts: usize,
    by_lines: usize,
    whole: usize,
}

fn tried(what: &str, form: Form, base: &str, (ours, theirs): (&str, &str), but_spaces: bool, tally: &mut Tally) {
    for side in [ours, theirs] {
        assert_eq!(written(&merge(form, base, side, base)), side, "{what}");
        assert_eq!(written(&merge(form, base, base, side)), side, "{what}");
        assert_eq!(written(&merge(form, base, side, side)), side, "{what}");
    }
    let merged = merge(form, base, ours, theirs);
    let [b, o, t] = [base, ours, theirs].map(|text| lines_of(text, but_spaces));
    let m = all_lines(&merged, but_spaces);
    nothing_is_lost(what, [&b, &o, &t, &m], merged.is_clean());
    let turned = merge(form, base, theirs, ours);
    assert_eq!(turned.is_clean(), merged.is_clean(), "{what}: from the other side");
    assert_eq!(all_lines(&turned, true), all_lines(&merged, true), "{what}: from the other side");
    let text = written(&merged);
    if merged.is_clean() {
        tally.clean += 1;
        if let (Form::Toml, Some(b), Some(o), Some(t)) = (form, facts(base), facts(ours), facts(theirs)) {
            let m = facts(&text).unwrap_or_else(|| panic!("{what} can't be read:\n{text}"));
            let [b, o, t, m] = [b, o, t, m].map(|facts| count(facts.into_iter()));
            nothing_is_lost(what, [&b, &o, &t, &m], true);
            stands_where_it_was_put(what, [base, ours, theirs, &text]);
            says_what_was_said(what, [base, ours, theirs, &text]);
        }
        return;
    }
    let keys: Vec<&str> = merged
        .pieces
        .iter()
        .filter_map(|piece| if let Piece::Conflict(conflict) = piece { Some(conflict.about.key) } else { None })
        .collect();
    tally.conflicts += 1;
    tally.by_lines += usize::from(keys.contains(&"merge-lines"));
    tally.whole += usize::from(keys.contains(&"merge-file"));
}

/// What stands under a goal stands under it in the result, unless a side has moved it.
fn stands_where_it_was_put(what: &str, texts: [&str; 4]) {
    let [Some(base), Some(ours), Some(theirs), Some(merged)] = texts.map(parents) else { return };
    // What has got another id may have been moved by the other side: then its new place is no one's alone.
    let is_renamed = base.keys().any(|id| !ours.contains_key(id) || !theirs.contains_key(id));
    for (id, goal) in merged.iter().filter(|(id, _)| base.contains_key(*id) || !is_renamed) {
        let (was, our, their) = (base.get(id), ours.get(id), theirs.get(id));
        let put = if our == was || our.is_none() { their.or(our) } else { our };
        let goals_are_the_same = [&base, &ours, &theirs]
            .into_iter()
            .all(|side| put.is_none_or(|put| put.is_empty() || side.contains_key(&format!("[[goal]] {put}"))));
        if goals_are_the_same {
            let [base, ours, theirs, merged] = texts;
            let all = || format!("{base}\n==== ours\n{ours}\n==== theirs\n{theirs}\n==== merged\n{merged}");
            assert_eq!(Some(goal), put, "{what}: {id} stands elsewhere\n{}", all());
        }
    }
}

/// What each key of each thing holds; nothing where an id is there twice, or is missing.
fn held(text: &str) -> Option<BTreeMap<(String, String), String>> {
    let mut found = BTreeMap::new();
    let (mut kind, mut id) = (String::new(), Some(String::new()));
    let mut waiting: Vec<(String, String)> = Vec::new();
    for line in text.lines().chain(["[end]"]) {
        if line.starts_with('[') {
            for (key, value) in waiting.drain(..) {
                if found.insert((format!("{kind} {}", id.clone()?), key), value).is_some() {
                    return None;
                }
            }
            line.trim().clone_into(&mut kind);
            let is_known = ["[[goal]]", "[[goal.indicator]]", "[[goal.activity]]", "[[budget]]", "[[committee]]"];
            id = if is_known.contains(&kind.as_str()) { None } else { Some(String::new()) };
        } else if let Some((key, value)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            if key.trim() == "id" {
                id = Some(value.trim().to_owned());
            }
            waiting.push((key.trim().to_owned(), value.split_whitespace().collect()));
        }
    }
    Some(found)
}

/// Each key of each thing holds what the side says that has changed it.
fn says_what_was_said(what: &str, texts: [&str; 4]) {
    let [Some(base), Some(ours), Some(theirs), Some(merged)] = texts.map(held) else { return };
    // Who gives a thing another id says the same of another id.
    let ids =
        |held: &BTreeMap<(String, String), String>| held.keys().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>();
    if !ids(&base).is_subset(&ids(&ours)) || !ids(&base).is_subset(&ids(&theirs)) {
        return;
    }
    let keys: BTreeSet<_> = [&base, &ours, &theirs, &merged].into_iter().flat_map(BTreeMap::keys).collect();
    for key in keys {
        let (was, our, their) = (base.get(key), ours.get(key), theirs.get(key));
        let expected = if our == was { their } else { our };
        let all = || texts.join("\n====\n");
        assert_eq!(merged.get(key), expected, "{what}: {key:?}\n{}", all());
    }
}

const SMALL: &str = "# Liten plan\n\n[plan]\ntitle = \"Plan\"\ncommittee = \"n\"\nperiod = \"2025\"\n\n[[goal]]\nid = \"1\"\ntitle = \"Trygg\"\n\n# Första\n[[goal.indicator]]\nid = \"a\"\ntitle = \"A\"\ntarget = \"minst 1\"\nowner = \"Chef\"\n\n[[goal.indicator]]\nid = \"b\"\ntitle = \"B\"\nunit = \"%\"\ntargets = { 2025 = \"minst 1\", 2026 = \"minst 2\" }\n\n[[goal.commitment]]\ntext = \"Vi svarar inom en dag\"\n\n[[goal]]\nid = \"2\"\ntitle = \"Rätt tid\"\nsupports = [\n    \"x\", # en\n    \"y\",\n]\n\n[[goal.activity]]\nid = \"c\"\ntitle = \"C\"\n\n[[budget]]\nid = \"netto\"\ntitle = \"Netto\"\namount = 12\n";

fn plans() -> Vec<(String, String)> {
    let mut plans = vec![("liten".to_owned(), SMALL.to_owned())];
    for path in [
        "examples/minsta/omsorgsnamnden/2025/plan.toml",
        "examples/minsta/organisation.toml",
        "plans/flen/kommunfullmaktige/2013/plan.toml",
        "plans/flen/organisation.toml",
        "plans/degerfors/socialnamnden/2018-2019/plan.toml",
    ] {
        plans.push((path.to_owned(), fs::read_to_string(root().join(path)).unwrap()));
    }
    plans
}

#[test]
fn no_line_of_either_side_is_lost() {
    let mut tally = Tally::default();
    for (name, base) in plans() {
        let times = if base.len() < 5000 { 500 } else { 15 };
        for time in 0..times {
            let mut dice = Dice(time * 7919 + u64::try_from(name.len()).unwrap());
            let ((ours, one), (theirs, other)) = (edited(&base, &mut dice, 1), edited(&base, &mut dice, 2));
            let what = format!("{name} {time}");
            tried(&what, Form::Toml, &base, (&ours, &theirs), one || other, &mut tally);
        }
    }
    // Files that no reader takes are merged by lines, and the editor makes many; the last resort is for what is left. If
    // it were common it would hide that what stands above it does not hold.
    assert!(tally.clean > 2 * tally.conflicts && tally.by_lines * 3 < tally.clean, "{tally:?}");
    assert!(tally.whole * 100 < tally.clean, "{tally:?}");
}

/// Rows of measurements: values corrected, rows added, taken away and moved, by both.
#[test]
fn no_row_of_either_side_is_lost() {
    let mut tally = Tally::default();
    let base = fs::read_to_string(root().join("plans/flen/measurements/2011.csv")).unwrap();
    for time in 0..600 {
        let mut dice = Dice(time);
        let mut side = |side: usize| {
            let mut rows: Vec<String> = base.lines().map(str::to_owned).collect();
            for _ in 0..=dice.below(5) {
                let (at, number) = (1 + dice.below(rows.len() - 2), dice.below(50));
                match dice.below(4) {
                    0 => rows.insert(at, format!("ny-{};2012;{};;;;;;;;;;", number % 9, number + side)),
                    1 => drop(rows.remove(at)),
                    2 => {
                        let row = rows.remove(at);
                        rows.push(row);
                    }
                    _ => {
                        let mut cells: Vec<String> = rows[at].split(';').map(str::to_owned).collect();
                        cells[2] = number.to_string();
                        rows[at] = cells.join(";");
                    }
                }
            }
            let end = if dice.below(6) == 0 { "\r\n" } else { "\n" };
            rows.join(end) + end
        };
        let (ours, theirs) = (side(1), side(2));
        tried(&format!("rad {time}"), Form::Csv, &base, (&ours, &theirs), false, &mut tally);
    }
    assert!(tally.clean > tally.conflicts && tally.whole == 0, "{tally:?}");
}

/// Whatever the files hold: no line is lost, and nothing goes wrong.
#[test]
fn files_that_are_broken_lose_nothing_either() {
    let mut tally = Tally::default();
    for time in 0..600 {
        let mut dice = Dice(time);
        let mut side = || {
            let mut lines: Vec<&str> = SMALL.lines().collect();
            for _ in 0..=dice.below(3) {
                let (at, other) = (dice.below(lines.len()), dice.below(lines.len()));
                match dice.below(3) {
                    0 => lines.swap(at, other),
                    1 => drop(lines.remove(at)),
                    _ => lines.insert(
                        at,
                        ["\"\"\"", "[[goal", "= 1", "x = [", "}", "title = \"\"\"a", "\u{feff}å = 'ä"][other % 7],
                    ),
                }
            }
            lines.join("\n")
        };
        let (ours, theirs) = (side(), side());
        tried(&format!("trasig {time}"), Form::Toml, SMALL, (&ours, &theirs), false, &mut tally);
    }
    assert!(tally.clean > 0 && tally.conflicts > 0, "{tally:?}");
}

/// What `git diff` compares differs just where the meaning does: not with the layout, and with every fact.
#[test]
fn the_words_of_a_plan_differ_where_it_means_something_else() {
    let meaning = |text: &str| facts(text).zip(places(text));
    let said =
        |text: &str| things(text, File::Plan).map(|things| WORDS.with(|words| plain_plan::things(words, &things)));
    let (mut same, mut other) = (0, 0);
    for (name, base) in plans().into_iter().filter(|(name, _)| !name.ends_with("organisation.toml")) {
        for time in 0..150 {
            let mut dice = Dice(time);
            let (changed, _) = edited(&base, &mut dice, 1);
            let (Some(before), Some(after)) = (said(&base), said(&changed)) else { continue };
            let means_the_same = meaning(&base) == meaning(&changed);
            assert_eq!(before == after, means_the_same, "{name} {time}\n{before}\n{after}");
            if means_the_same { same += 1 } else { other += 1 }
        }
    }
    assert!(same > 20 && other > 100, "{same} {other}");
}
