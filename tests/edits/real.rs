//! Edits of real plans: lines of their files, as they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plan::diff::organisations;
use plan::model::organisation::Organisation;
use plan::read::load;
use plan::source::Sources;
use walkdir::WalkDir;

use crate::chance::Chance;
use crate::said;

/// Keys whose words mean nothing to how the plan is read.
const WORDS: [&str; 8] = ["title", "note", "method", "source", "owner", "kind", "description", "changed"];

/// A line of a plan's file that can be edited, with what is then to be found.
struct Line {
    at: usize,
    wanted: String,
}

fn lines(whose: &str, text: &str) -> Vec<Line> {
    let (mut table, mut id, mut found) = (String::new(), String::new(), Vec::new());
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            line.trim_matches(['[', ']']).rsplit('.').next().unwrap().clone_into(&mut table);
            id.clear();
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let (key, value) = (key.trim(), value.trim());
        if key == "id" {
            value.trim_matches('"').clone_into(&mut id);
        }
        let kind = match table.as_str() {
            "plan" => "Plan",
            "goal" => "Goal",
            "indicator" => "Indicator",
            "activity" => "Activity",
            "statistics" => "Statistics",
            "budget" => "Budget",
            _ => continue,
        };
        if WORDS.contains(&key) && value.len() > 2 && value.starts_with('"') && value.ends_with('"') {
            let what = if key == "title" && table != "plan" { "reworded".to_owned() } else { format!("field {key}") };
            found.push(Line { at, wanted: format!("{whose} {kind} {id}: {what}") });
        }
    }
    found
}

fn read(folder: &Path) -> Organisation {
    load(folder, &mut Sources::default()).0.unwrap().organisation
}

/// The folder with some lines of its plans edited, and what is to be found.
fn edited(from: &Path, to: &Path, chance: &mut Chance) -> Vec<String> {
    let mut wanted = Vec::new();
    for entry in WalkDir::new(from).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file()) {
        let within = entry.path().strip_prefix(from).unwrap();
        let mut text = fs::read_to_string(entry.path()).unwrap();
        if within.ends_with("plan.toml") {
            let all = lines(within.parent().unwrap().to_str().unwrap(), &text);
            let chosen: BTreeSet<usize> = (0..=chance.below(8)).map(|_| chance.below(all.len())).collect();
            let mut kept: Vec<String> = text.lines().map(str::to_owned).collect();
            for line in chosen.into_iter().map(|at| &all[at]) {
                let end = kept[line.at].rfind('"').unwrap();
                kept[line.at].insert_str(end, " med mera");
                wanted.push(line.wanted.clone());
            }
            text = kept.join("\r\n\r\n") + "\r\n";
        }
        fs::create_dir_all(to.join(within).parent().unwrap()).unwrap();
        fs::write(to.join(within), text).unwrap();
    }
    wanted.sort();
    wanted
}

#[test]
fn edits_of_real_plans_are_found_and_named_once() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans");
    let mut folders: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for (folder, seed) in folders.iter().flat_map(|folder| (0..6).map(move |seed| (folder, seed))) {
        let place = tempfile::tempdir().unwrap();
        let wanted = edited(folder, place.path(), &mut Chance::new(seed));
        let (old, new) = (read(folder), read(place.path()));
        assert_eq!(said(&organisations(&old, &new, None)), wanted, "{} {seed}", folder.display());
        assert_eq!(said(&organisations(&new, &old, None)), wanted, "{} {seed} backwards", folder.display());
    }
}
