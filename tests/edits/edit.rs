//! The editor: changes something, and says what the diff is to find, forwards and backwards.

use crate::chance::Chance;
use crate::figures;
use crate::folder::{Folder, Held, Table};
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
        // Under the same goal, or at the top of the file.
        if !self.take(&format!("{path}/new-{id}")) {
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
        if !fits || place[..1] == to[..] || !self.take(&path) || !self.take(&format!("{other}/moved-{path}")) {
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
        let Some((key, forth, back)) = crate::edit::target(&mut table, self.chance) else { return false };
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

/// What a key that is changed is to be called.
enum How {
    Field,
    Reworded,
    Another,
}

/// Changes a key of a table: to something else, from nothing, or to nothing.
fn other_key(table: &mut Table, chance: &mut Chance) -> Option<(&'static str, How)> {
    let all = keys_of(table.name);
    let (key, must) = chance.of(&all);
    let how = match (table.name, key) {
        ("committee" | "unit" | "group", "name")
        | ("goal" | "indicator" | "activity" | "statistics" | "budget", "title")
        | ("commitment" | "revision", "text") => How::Reworded,
        ("missing-mark", "mark" | "source") | ("assessment", "goal") | ("target-rule", "id") => How::Another,
        _ => How::Field,
    };
    let old = table.get(key).cloned();
    if !must && old.is_some() && chance.below(3) == 0 {
        table.drop(key);
        return Some((key, how));
    }
    let of = |all: &[&str], chance: &mut Chance| text(chance.other(all, &table.text(key).as_str()));
    let new = match key {
        "goal" if table.name == "assessment" => of(&["2", "sist"], chance),
        "goal" => of(&["all", "points"], chance),
        "met-share" | "partly-share" | "unchanged-within" => of(&["60 %", "70,5 %", "90 %"], chance),
        "partly" => of(&["moved", "never", "50 %"], chance),
        "small-numbers-below" | "size" | "indicators" | "indicators-per-goal" => {
            Held::Raw((6 + chance.below(90)).to_string())
        }
        "colour" => of(&["#112233", "#445566"], chance),
        "language" => text("en"),
        "code" => text("0483"),
        "council" | "adds-up" => Held::Raw(if table.text(key) == "true" { "false" } else { "true" }.to_owned()),
        "mean" => text(if table.text(key) == "members" { "weighted" } else { "members" }),
        "means" => of(&["not-applicable", "secret", "not-measured"], chance),
        "mark" => of(&["y", "--"], chance),
        "period-in-future" | "sex-outside-total" => of(&["allow", "warn", "deny"], chance),
        "rule" => Held::List(vec![chance.of(&["minst grönt", "minska", "öka"]).to_owned()]),
        "committee" | "adopted-by" => of(&["kommunfullmaktige", "omsorgsnamnden"], chance),
        "unit" if table.name == "plan" => of(&["enhet-a", "enhet-b", "enhet-c"], chance),
        "unit" => of(&["%", "dagar", "index", "kr"], chance),
        "period" => of(&["2025", "2026", "2025-2027"], chance),
        "baseline" => of(&["2021", "2022", "2023"], chance),
        "adopted" | "date" | "due" => {
            Held::Raw(chance.other(&["2025-03-21", "2025-06-22", "2026-03-03"], &table.text(key).as_str()).to_owned())
        }
        "follows" => of(&["kommunfullmaktige/2025", "kommunfullmaktige/2024"], chance),
        "verdict" => of(&["met", "missed", "not-due"], chance),
        "better" => of(&["lower", "neither"], chance),
        "compare" => of(&["riket", "lanet"], chance),
        "frequency" => of(&["month", "quarter", "tertial", "half-year", "2 years", "4 years"], chance),
        "amount" => Held::Raw((20_000 + chance.below(9000)).to_string()),
        "part-of" => text("en-annan-rad"),
        "supports" => Held::List(vec![chance.of(&["2", "sist"]).to_owned()]),
        "success-factors" | "concerns" => {
            let mut all = match &old {
                Some(Held::List(all)) => all.clone(),
                _ => Vec::new(),
            };
            if all.len() > 1 && chance.flip() {
                drop(all.pop());
            } else {
                all.push(chance.words(3));
            }
            Held::List(all)
        }
        "units" | "by" => Held::List(vec!["enhet-c".to_owned()]),
        "parts" => Held::List(vec!["nagon-annan".to_owned()]),
        "kolada" => text("N00941"),
        // Words that are all there is to find something by are still nearly the same.
        "text" => text(chance.reworded(&table.text(key))),
        "id" => text(chance.id()),
        _ => text(format!("{} {}", chance.words(3), chance.id())),
    };
    if old.as_ref() == Some(&new) {
        return None;
    }
    table.set(key, new);
    Some((key, how))
}

/// The keys of a table, and whether they must be there.
fn keys_of(table: &str) -> Vec<(&'static str, bool)> {
    let (must, may): (&[&'static str], &[&'static str]) = match table {
        "organisation" => (&["name", "language"], &["code"]),
        "committee" => (&["name"], &["council"]),
        "unit" => (&["name"], &[]),
        "group" => (&["name"], &["size", "mean"]),
        "judging" => (&["goal", "met-share", "partly-share", "partly"], &["unchanged-within", "small-numbers-below"]),
        "target-rule" => (&["id", "rule"], &["title"]),
        "missing-mark" => (&["mark", "means"], &["source"]),
        "limits" => (&[], &["indicators", "indicators-per-goal"]),
        "report" => (&[], &["colour"]),
        "checks" => (&["period-in-future", "sex-outside-total"], &[]),
        "plan" => (&["title", "committee", "period"], &["unit", "adopted", "reference", "follows", "baseline", "note"]),
        "revision" => (&["date", "text"], &["reference"]),
        "goal" => (&["title"], &["kind", "supports", "success-factors", "owner", "note"]),
        "indicator" => (
            &["title", "better"],
            &[
                "unit",
                "compare",
                "source",
                "adopted-by",
                "owner",
                "method",
                "description",
                "concerns",
                "units",
                "parts",
                "changed",
                "frequency",
                "adds-up",
                "kolada",
                "baseline",
                "note",
            ],
        ),
        "activity" => (&["title"], &["due", "owner", "units", "note"]),
        "commitment" => (&["text"], &["by", "note"]),
        "statistics" => (&["title"], &["note"]),
        "budget" => (&["title"], &["amount", "part-of", "note"]),
        "assessment" => (&["goal", "verdict", "reason"], &[]),
        other => panic!("{other}"),
    };
    let all = must.iter().map(|key| (*key, true)).chain(may.iter().map(|key| (*key, false)));
    all.collect()
}

/// Another target: the key that it stands in, and what is to be found, forwards and backwards.
fn target(table: &mut Table, chance: &mut Chance) -> Option<(&'static str, String, String)> {
    let level = |text: &str| text.rsplit(' ').next().unwrap().parse::<usize>().unwrap();
    let both = |key, forth: &str, back: &str| Some((key, forth.to_owned(), back.to_owned()));
    let shifted = |of: usize, chance: &mut Chance| {
        chance.of(&[
            (format!("minst {}", of + 5), "sharpened", "loosened"),
            (format!("minst {}", of - 5), "loosened", "sharpened"),
            (format!("högst {of}"), "turned round", "turned round"),
            ("minska".to_owned(), "replaced", "replaced"),
        ])
    };
    match (table.get("target").cloned(), table.get("rule").cloned(), table.get("targets").cloned()) {
        (Some(_), Some(Held::Text(rule)), _) => {
            if chance.flip() {
                table.set("target", text(format!("allt fler {}", chance.words(4))));
                return both("target", "target words", "target words");
            }
            let (new, forth, back) = shifted(level(&rule), chance);
            table.set("rule", text(new));
            both("rule", &format!("rule {forth}"), &format!("rule {back}"))
        }
        (Some(Held::Text(words)), ..) => match chance.below(4) {
            0 => {
                table.drop("target");
                both("target", "target dropped", "target set")
            }
            1 => {
                let (new, forth, back) = shifted(level(&words), chance);
                table.set("rule", text(new));
                both("rule", &format!("rule {forth}"), &format!("rule {back}"))
            }
            2 => {
                table.drop("target");
                table.set("targets", Held::ByPeriod(vec![("2025".to_owned(), words)]));
                both("targets", "field targets", "field targets")
            }
            _ => {
                let (new, forth, back) = shifted(level(&words), chance);
                table.set("target", text(new));
                both("target", &format!("target {forth}"), &format!("target {back}"))
            }
        },
        (_, _, Some(Held::ByPeriod(mut all))) => {
            let (key, word) = match table.get("rules").cloned() {
                Some(Held::ByPeriod(rules)) => {
                    all = rules;
                    ("rules", "rule")
                }
                _ => ("targets", "target"),
            };
            let at = chance.below(all.len());
            let (period, words) = all[at].clone();
            if key == "targets" && chance.below(3) == 0 {
                all.remove(at);
                table.set(key, Held::ByPeriod(all));
                return both(key, &format!("target {period} dropped"), &format!("target {period} set"));
            }
            let (new, forth, back) = shifted(level(&words), chance);
            all[at].1 = new;
            table.set(key, Held::ByPeriod(all));
            both(key, &format!("{word} {period} {forth}"), &format!("{word} {period} {back}"))
        }
        _ => {
            table.set("target", text("minst 50"));
            both("target", "target set", "target dropped")
        }
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
