//! The editor: changes something, and says what the diff is to find, forwards and backwards.

use crate::chance::Chance;
use crate::figures;
use crate::folder::{Folder, Held, Table};
use crate::key::{self, How, other_key};
use crate::made::{activity, budget, commitment, indicator, revision, text};
use crate::sections::Section;

/// What is to be found, forwards and backwards.
type Wanted = Vec<(String, String)>;

/// A file with tables: the organisation's, or a plan's and what is beside it.
#[derive(Clone, Copy, PartialEq)]
enum File {
    Organisation,
    Plan(usize),
    Followup(usize),
}

struct Editor<'e> {
    folder: &'e mut Folder,
    chance: &'e mut Chance,
    /// What has been edited already: nothing is edited twice.
    taken: Vec<String>,
    wanted: Wanted,
}

/// Makes so many edits.
pub fn edits(folder: &mut Folder, count: usize, chance: &mut Chance) -> Wanted {
    let mut editor = Editor { folder, chance, taken: Vec::new(), wanted: Vec::new() };
    let mut made = 0;
    while made < count {
        let is_made = match editor.chance.below(20) {
            0..=9 => editor.a_key(),
            10 => editor.an_id(),
            11 => editor.out(),
            12 => editor.put_in(),
            13 => editor.moved(),
            14 => editor.a_target(),
            15 | 16 => editor.a_text(),
            17 | 18 => editor.a_figure(),
            _ => editor.a_report(),
        };
        made += usize::from(is_made);
    }
    editor.wanted
}

impl Editor<'_> {
    fn file(&mut self, file: File) -> &mut Table {
        match file {
            File::Organisation => &mut self.folder.organisation,
            File::Plan(at) => &mut self.folder.plans[at].file,
            File::Followup(at) => &mut self.folder.plans[at].followup,
        }
    }

    /// Whether nothing of it has been edited before; then it is taken.
    fn take(&mut self, what: &str) -> bool {
        let inside = |one: &str, other: &str| one == other || one.starts_with(&format!("{other}/"));
        let is_free = !self.taken.iter().any(|taken| inside(taken, what) || inside(what, taken));
        if is_free {
            self.taken.push(what.to_owned());
        }
        is_free
    }

    fn whose(&self, file: File) -> String {
        match file {
            File::Organisation => String::new(),
            File::Plan(at) | File::Followup(at) => self.folder.plans[at].id.clone(),
        }
    }

    /// What a change of a table begins with.
    fn called(&self, file: File, table: &Table) -> String {
        let title = |key: &str| table.text(key);
        let (kind, id) = match table.name {
            "organisation" | "judging" | "limits" | "report" | "checks" => ("Organisation", String::new()),
            "committee" => ("Committee", title("id")),
            "unit" => ("Unit", title("id")),
            "group" => ("Group", title("id")),
            "target-rule" => ("TargetRule", title("id")),
            "missing-mark" if table.get("source").is_some() => {
                ("MissingMark", format!("{} ({})", title("mark"), title("source")))
            }
            "missing-mark" => ("MissingMark", title("mark")),
            "plan" => ("Plan", String::new()),
            "revision" => ("Revision", title("text")),
            "goal" => ("Goal", title("id")),
            "indicator" => ("Indicator", title("id")),
            "activity" => ("Activity", title("id")),
            "commitment" => ("Commitment", title("text")),
            "statistics" => ("Statistics", title("id")),
            "budget" => ("Budget", title("id")),
            "assessment" => ("Assessment", title("goal")),
            other => panic!("{other}"),
        };
        format!("{} {kind} {id}", self.whose(file))
    }

    fn want(&mut self, before: &str, after: &str, forth: &str, back: &str) {
        self.wanted.push((format!("{after}: {forth}"), format!("{before}: {back}")));
    }

    fn a_file(&mut self) -> File {
        match self.chance.below(8) {
            0 | 1 => File::Organisation,
            2 => File::Followup(self.chance.below(2)),
            _ => File::Plan(self.chance.below(2)),
        }
    }

    fn a_place(&mut self, file: File) -> (Vec<usize>, String) {
        let places = self.file(file).places();
        // The top of a file that is empty by now.
        let place = if places.is_empty() { Vec::new() } else { self.chance.of(&places) };
        let steps: Vec<String> = place.iter().map(ToString::to_string).collect();
        let name = match file {
            File::Organisation => "o".to_owned(),
            File::Plan(at) => format!("p{at}"),
            File::Followup(at) => format!("f{at}"),
        };
        (place, format!("{name}/{}", steps.join("/")))
    }

    /// A key of a table holds something else, or nothing, or something at last.
    fn a_key(&mut self) -> bool {
        let file = self.a_file();
        let (place, path) = self.a_place(file);
        let mut table = self.file(file).at(&place).clone();
        if table.name.is_empty() {
            return false;
        }
        let before = self.called(file, &table);
        let Some((key, how)) = other_key(&mut table, self.chance) else { return false };
        if !self.take(&format!("{path}/{key}")) {
            return false;
        }
        // What a thing is called by can't change while something else of it does.
        if matches!(how, How::Reworded | How::Another) && !self.take_all(&path, &format!("{path}/{key}")) {
            return false;
        }
        if matches!((table.name, key), ("judging", "goal")) && !self.take_all(&path, &format!("{path}/{key}")) {
            return false;
        }
        let after = self.called(file, &table);
        match how {
            How::Field => match (table.name, key) {
                ("checks", code) => {
                    self.want(&format!(" Check {code}"), &format!(" Check {code}"), "field level", "field level");
                }
                ("judging", "goal") => {
                    for key in ["goal", "met-share", "partly-share"] {
                        self.want(&before, &after, &format!("field {key}"), &format!("field {key}"));
                    }
                }
                _ => self.want(&before, &after, &format!("field {key}"), &format!("field {key}")),
            },
            How::Reworded => self.want(&before, &after, "reworded", "reworded"),
            How::Another => {
                self.wanted.push((format!("{before}: removed"), format!("{before}: added")));
                self.wanted.push((format!("{after}: added"), format!("{after}: removed")));
            }
        }
        let name = if table.name == "checks" { "checks".to_owned() } else { format!("{}.{key}", table.name) };
        self.folder.edited.insert(name);
        *self.file(file).at(&place) = table;
        true
    }

    /// Takes a table whole, of which one thing has been taken by now.
    fn take_all(&mut self, path: &str, but: &str) -> bool {
        let last = self.taken.pop();
        debug_assert_eq!(last.as_deref(), Some(but));
        self.take(path)
    }

    /// Something has another id, wherever it is named.
    fn an_id(&mut self) -> bool {
        let file = self.a_file();
        let (place, path) = self.a_place(file);
        let table = self.file(file).at(&place).clone();
        let old = table.text("id");
        let new = match table.name {
            // A number is a place in a list: with another the title tells what it is.
            "goal" if old == "1" => "7".to_owned(),
            "goal" | "target-rule" => return false,
            _ => self.chance.id(),
        };
        // Whatever names it by its id must not be edited beside.
        let is_own = |taken: &String| file != File::Organisation && taken.starts_with("o/");
        if table.get("id").is_none() || !self.taken.iter().all(is_own) || !self.take(&path) {
            return false;
        }
        self.taken.extend(["p0", "p1", "f0", "f1", "tp0", "tp1", "ta0", "ta1", "m"].map(str::to_owned));
        let before = self.called(file, &table);
        match file {
            File::Plan(at) => rename(self.folder, at, table.name, &old, &new),
            _ => rename_own(self.folder, &old, &new),
        }
        let table = self.file(file).at(&place).clone();
        let after = self.called(file, &table);
        self.want(&before, &after, &format!("renamed from {old}"), &format!("renamed from {new}"));
        self.folder.edited.insert(format!("{}.id", table.name));
        true
    }

    /// Something is taken out.
    fn out(&mut self) -> bool {
        let file = self.a_file();
        let (place, path) = self.a_place(file);
        let table = self.file(file).at(&place).clone();
        let can_go = [
            "unit",
            "group",
            "target-rule",
            "missing-mark",
            "revision",
            "indicator",
            "activity",
            "commitment",
            "budget",
            "assessment",
            "goal",
            "statistics",
        ];
        if !can_go.contains(&table.name) || !self.take(&path) {
            return false;
        }
        for gone in std::iter::once(&table).chain(table.under.iter().filter(|under| !under.is_gone)) {
            let called = self.called(file, gone);
            self.want(&called, &called, "removed", "added");
        }
        self.file(file).at(&place).is_gone = true;
        true
    }

    /// Something is put in.
    fn put_in(&mut self) -> bool {
        let at = self.chance.below(2);
        let file = File::Plan(at);
        let (place, path) = self.a_place(file);
        let id = self.chance.id();
        let into = self.file(file).at(&place).name;
        let new = match (into, self.chance.below(3)) {
            ("goal", 0) | ("statistics", _) => indicator(&id, self.chance),
            ("goal", 1) => activity(&id, self.chance),
            ("goal", _) => commitment(self.chance),
            ("plan", 0) => budget(&id, self.chance),
            ("plan", _) => revision(self.chance),
            _ => return false,
        };
        // At the top of the file, or under the goal: there nothing else of it is edited then.
        let top = format!("p{at}/{}", self.file(file).under.len());
        let under = format!("{path}/{}", self.file(file).at(&place).under.len());
        if !self.take(if into == "plan" { &top } else { &under }) {
            return false;
        }
        let called = self.called(file, &new);
        self.want(&called, &called, "added", "removed");
        if into == "plan" {
            self.file(file).under.push(new);
        } else {
            self.file(file).at(&place).under.push(new);
        }
        true
    }

    /// Something goes to another goal.
    fn moved(&mut self) -> bool {
        let file = File::Plan(self.chance.below(2));
        let (place, path) = self.a_place(file);
        let (to, other) = self.a_place(file);
        let table = self.file(file).at(&place).clone();
        let into = self.file(file).at(&to).name;
        let fits = match table.name {
            "indicator" => matches!(into, "goal" | "statistics"),
            "activity" | "commitment" => into == "goal",
            _ => false,
        };
        if !fits || place[..1] == to[..] || !self.take(&path) {
            return false;
        }
        let now = format!("{other}/{}", self.file(file).at(&to).under.len());
        if !self.take(&now) {
            return false;
        }
        let called = self.called(file, &table);
        self.want(&called, &called, "moved", "moved");
        self.file(file).at(&place).is_gone = true;
        self.file(file).at(&to).under.push(table);
        true
    }

    /// A target is another, sharper, looser, gone or new.
    fn a_target(&mut self) -> bool {
        let file = File::Plan(self.chance.below(2));
        let (place, path) = self.a_place(file);
        let mut table = self.file(file).at(&place).clone();
        if table.name != "indicator" {
            return false;
        }
        let called = self.called(file, &table);
        let Some((key, forth, back)) = key::target(&mut table, self.chance) else { return false };
        if !self.take(&format!("{path}/target")) || !self.take(&format!("{path}/better")) {
            return false;
        }
        self.want(&called, &called, &forth, &back);
        self.folder.edited.insert(format!("indicator.{key}"));
        *self.file(file).at(&place) = table;
        true
    }

    /// Words of a text come or go, a section, or a heading.
    fn a_text(&mut self) -> bool {
        let at = self.chance.below(2);
        let is_plan = self.chance.flip();
        let kind = if is_plan { "Text" } else { "Analysis" };
        let whose = self.folder.plans[at].id.clone();
        let plan = &self.folder.plans[at];
        let count = if is_plan { plan.narrative.len() } else { plan.analysis.len() };
        let which = self.chance.below(count);
        let mut section = if is_plan { plan.narrative[which].clone() } else { plan.analysis[which].clone() };
        let path = format!("{}{at}/{which}", if is_plan { "tp" } else { "ta" });
        if !self.take(&path) {
            return false;
        }
        let called = |section: &Section| {
            let id = if section.id.is_empty() { &section.title } else { &section.id };
            format!("{whose} {kind} {id}")
        };
        let before = called(&section);
        let length = section.words.len();
        match self.chance.below(5) {
            0 => {
                section.title = self.chance.reworded(&section.title);
                let after = called(&section);
                self.want(&before, &after, "reworded", "reworded");
            }
            1 => {
                let start = self.chance.below(length - 4);
                section.words.drain(start..start + 4);
                self.want(&before, &before, "words -4 +0", "words -0 +4");
            }
            2 => {
                let start = self.chance.below(length);
                section.words.splice(start..start, ["alldeles", "nya", "ting"].map(str::to_owned));
                self.want(&before, &before, "words -0 +3", "words -3 +0");
            }
            3 => {
                let start = self.chance.below(length);
                "utbytt".clone_into(&mut section.words[start]);
                self.want(&before, &before, "words -1 +1", "words -1 +1");
            }
            _ => {
                let new = Section::new("", self.chance);
                let called = called(&new);
                self.want(&called, &called, "added", "removed");
                self.take(&format!("{}{at}/{count}", if is_plan { "tp" } else { "ta" }));
                let plan = &mut self.folder.plans[at];
                if is_plan {
                    plan.narrative.push(new);
                } else {
                    plan.analysis.push(new);
                }
                return true;
            }
        }
        let plan = &mut self.folder.plans[at];
        *(if is_plan { &mut plan.narrative[which] } else { &mut plan.analysis[which] }) = section;
        true
    }

    /// A value is corrected, put in or taken out.
    fn a_figure(&mut self) -> bool {
        let at = self.chance.below(self.folder.measured.len());
        let mut row = self.folder.measured[at].clone();
        if row["indikator"] == figures::GONE {
            return false;
        }
        let path = format!("m/{}-{}-{}", row["indikator"], row["period"], row.contains_key("kön"));
        if !self.take(&path) {
            return false;
        }
        let part = if row.contains_key("kön") { " part" } else { "" };
        let called = format!(" Measurement {}: {}{part}", row["indikator"], row["period"]);
        match self.chance.below(4) {
            0 => {
                self.wanted.push((format!("{called} removed"), format!("{called} added")));
                self.folder.measured[at].insert("indikator", figures::GONE.to_owned());
            }
            1 => {
                let (id, year) = (row["indikator"].clone(), 2010 + self.chance.below(10));
                if !self.take(&format!("m/{id}-{year}-false")) {
                    return false;
                }
                let called = format!(" Measurement {id}: {year}");
                self.wanted.push((format!("{called} added"), format!("{called} removed")));
                let new = figures::measured(&id, year, None, self.chance);
                self.folder.measured.push(new);
            }
            _ => {
                let (_, key) = figures::change(&mut row, self.chance);
                self.wanted.push((format!("{called} {key}"), format!("{called} {key}")));
                self.folder.measured[at] = row;
            }
        }
        true
    }

    /// A report on an activity, or on the budget, is another, new or gone.
    fn a_report(&mut self) -> bool {
        let is_state = self.chance.flip();
        let rows = if is_state { &self.folder.states } else { &self.folder.spent };
        let at = self.chance.below(rows.len());
        let mut row = rows[at].clone();
        let kind = if is_state { "State" } else { "Spending" };
        let (id, period) = (row[if is_state { "aktivitet" } else { "rad" }].clone(), row["datum"].clone());
        if id == figures::GONE || !self.take(&format!("m/{kind}-{at}")) {
            return false;
        }
        let called = format!(" {kind} {id}: {period}");
        let what = match (self.chance.below(4), is_state) {
            (0, _) => {
                self.wanted.push((format!("{called} removed"), format!("{called} added")));
                let id = if is_state { "aktivitet" } else { "rad" };
                row.insert(id, figures::GONE.to_owned());
                None
            }
            (1, _) => Some(("kommentar", "helt annat", "field comment")),
            (_, true) => Some(("läge", "genomfört", "corrected")),
            (2, false) => Some(("utfall", "77", "field outcome")),
            _ => Some(("prognos", "7777,5", "field forecast")),
        };
        if let Some((column, value, key)) = what {
            row.insert(column, value.to_owned());
            self.wanted.push((format!("{called} {key}"), format!("{called} {key}")));
        }
        *(if is_state { &mut self.folder.states[at] } else { &mut self.folder.spent[at] }) = row;
        true
    }
}

/// Gives a committee, a unit or a group another id wherever it is named.
fn rename_own(folder: &mut Folder, old: &str, new: &str) {
    let with = |table: &mut Table| {
        for (key, held) in &mut table.keys {
            match held {
                Held::Text(held) if held == old && *key != "kind" => new.clone_into(held),
                Held::List(all) => all.iter_mut().filter(|one| *one == old).for_each(|one| new.clone_into(one)),
                _ => {}
            }
        }
    };
    folder.organisation.each(&mut with.clone());
    for plan in &mut folder.plans {
        plan.file.each(&mut with.clone());
    }
}

/// Gives something another id wherever it is named: in its own table, in others, in texts and among figures.
fn rename(folder: &mut Folder, at: usize, name: &str, old: &str, new: &str) {
    let follows_it = at == 0 && name == "goal";
    let plan = &mut folder.plans[at];
    plan.file.each(&mut |table| {
        if table.name == name && table.text("id") == old {
            table.set("id", text(new));
        }
        swap(table, if name == "budget" { "part-of" } else { "parts" }, old, new, name);
    });
    plan.followup.each(&mut |table| swap(table, "goal", old, new, name));
    for section in plan.narrative.iter_mut().chain(&mut plan.analysis) {
        if section.id == old && matches!(name, "goal" | "indicator") {
            new.clone_into(&mut section.id);
        }
    }
    if follows_it {
        folder.plans[1].file.each(&mut |table| swap(table, "supports", old, new, name));
    }
    for row in folder.measured.iter_mut().chain(&mut folder.states).chain(&mut folder.spent) {
        for value in row.values_mut().filter(|value| *value == old && name != "goal") {
            new.clone_into(value);
        }
    }
}

fn swap(table: &mut Table, key: &'static str, old: &str, new: &str, name: &str) {
    let is_of = match key {
        "parts" => name == "indicator",
        "part-of" => name == "budget",
        _ => name == "goal",
    };
    match table.get(key).cloned() {
        Some(Held::Text(held)) if is_of && held == old => table.set(key, text(new)),
        Some(Held::List(all)) if is_of => {
            table.set(
                key,
                Held::List(all.into_iter().map(|one| if one == old { new.to_owned() } else { one }).collect()),
            );
        }
        _ => {}
    }
}
