//! A folder of plans as tables, rows and sections, written as text in whatever layout.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::chance::Chance;
use crate::figures::Row;
use crate::sections::Section;

/// What a key holds, as the file has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    Text(String),
    Raw(String),
    List(Vec<String>),
    ByPeriod(Vec<(String, String)>),
}

/// A table of a file, with the tables under it.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its heading, without what is above it: `goal`, `indicator`.
    pub name: &'static str,
    /// Whether there may be several.
    pub many: bool,
    pub keys: Vec<(&'static str, Held)>,
    pub under: Vec<Table>,
    /// It has been taken out; it stays in its place, so that the others keep theirs.
    pub is_gone: bool,
}

impl Table {
    pub fn get(&self, key: &str) -> Option<&Held> {
        self.keys.iter().find(|(name, _)| *name == key).map(|(_, held)| held)
    }

    pub fn text(&self, key: &str) -> String {
        match self.get(key) {
            Some(Held::Text(text) | Held::Raw(text)) => text.clone(),
            _ => String::new(),
        }
    }

    pub fn set(&mut self, key: &'static str, held: Held) {
        match self.keys.iter_mut().find(|(name, _)| *name == key) {
            Some((_, old)) => *old = held,
            None => self.keys.push((key, held)),
        }
    }

    pub fn drop(&mut self, key: &str) {
        self.keys.retain(|(name, _)| *name != key);
    }

    pub fn each(&mut self, with: &mut dyn FnMut(&mut Self)) {
        with(self);
        for table in &mut self.under {
            table.each(with);
        }
    }

    /// The table at a place.
    pub fn at(&mut self, place: &[usize]) -> &mut Self {
        place.iter().fold(self, |table, at| &mut table.under[*at])
    }

    /// The places of all tables that are there.
    pub fn places(&self) -> Vec<Vec<usize>> {
        let mut places = Vec::new();
        for (at, table) in self.under.iter().enumerate().filter(|(_, table)| !table.is_gone) {
            places.push(vec![at]);
            places.extend(table.places().into_iter().map(|rest| [vec![at], rest].concat()));
        }
        places
    }

    fn write(&self, path: &str, out: &mut String, chance: &mut Chance) {
        if self.is_gone {
            return;
        }
        let path = match (path, self.name) {
            (_, "") => String::new(),
            ("", name) => name.to_owned(),
            (path, name) => format!("{path}.{name}"),
        };
        if !path.is_empty() {
            let (open, close) = if self.many { ("[[", "]]") } else { ("[", "]") };
            let space = if chance.flip() { "\n" } else { "" };
            writeln!(out, "{space}{open}{path}{close}").unwrap();
        }
        let mut keys = self.keys.clone();
        chance.shuffle(&mut keys);
        for (key, held) in keys {
            if chance.below(12) == 0 {
                out.push_str("# en rad om ingenting\n");
            }
            let space = " ".repeat(1 + chance.below(4));
            writeln!(out, "{key}{space}= {}", written(&held, chance)).unwrap();
        }
        let mut under = self.under.clone();
        chance.shuffle(&mut under);
        for table in under {
            table.write(&path, out, chance);
        }
    }
}

fn written(held: &Held, chance: &mut Chance) -> String {
    match held {
        Held::Text(text) if chance.below(4) == 0 => format!("'{text}'"),
        Held::Text(text) => format!("\"{text}\""),
        Held::Raw(raw) => raw.clone(),
        Held::List(all) => {
            let mut all = all.clone();
            chance.shuffle(&mut all);
            let items: Vec<String> = all.iter().map(|one| format!("\"{one}\"")).collect();
            if chance.flip() { format!("[{}]", items.join(",")) } else { format!("[\n  {},\n]", items.join(",\n  ")) }
        }
        Held::ByPeriod(all) => {
            let mut all = all.clone();
            chance.shuffle(&mut all);
            let items: Vec<String> = all.iter().map(|(period, text)| format!("{period} = \"{text}\"")).collect();
            format!("{{ {} }}", items.join(", "))
        }
    }
}

/// A plan's folder.
#[derive(Debug, Clone)]
pub struct Plan {
    pub id: String,
    pub file: Table,
    pub followup: Table,
    pub narrative: Vec<Section>,
    pub analysis: Vec<Section>,
}

/// An organisation's folder.
#[derive(Debug, Clone)]
pub struct Folder {
    pub organisation: Table,
    pub plans: Vec<Plan>,
    pub measured: Vec<Row>,
    pub states: Vec<Row>,
    pub spent: Vec<Row>,
    /// What has been edited, by table and key.
    pub edited: BTreeSet<String>,
}

impl Folder {
    pub fn write(&self, at: &Path, chance: &mut Chance) {
        let text = |table: &Table, chance: &mut Chance| {
            let mut out = String::new();
            table.write("", &mut out, chance);
            out
        };
        fs::write(at.join("organisation.toml"), text(&self.organisation, chance)).unwrap();
        for plan in &self.plans {
            let at = at.join(&plan.id);
            fs::create_dir_all(&at).unwrap();
            fs::write(at.join("plan.toml"), text(&plan.file, chance)).unwrap();
            fs::write(at.join("followup.toml"), text(&plan.followup, chance)).unwrap();
            fs::write(at.join("plan.md"), crate::sections::written(&plan.narrative, chance)).unwrap();
            fs::write(at.join("analysis.md"), crate::sections::written(&plan.analysis, chance)).unwrap();
        }
        for (folder, name, rows) in [
            ("measurements", "varden", &self.measured),
            ("followup", "lage", &self.states),
            ("followup", "utfall", &self.spent),
        ] {
            let folder = at.join(folder);
            fs::create_dir_all(&folder).unwrap();
            crate::figures::write(rows, &folder, name, chance);
        }
    }
}
