//! The one layout of plan files, on documents that nobody has written: however a plan is laid out, the same comes of it;
//! every value stays, and every comment stays by what it stood by.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::toml_json;
use plan::format::{Field, File, Kind};
use plan::layout::canonical;
use proptest::prelude::*;

/// Chance that is the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) == 0
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

/// A table: its path, the keys that it has, and the tables below it, those of one kind in their order.
struct Table {
    path: String,
    is_item: bool,
    keys: Vec<(&'static str, Value)>,
    below: Vec<Table>,
}

enum Value {
    Word(String),
    Text(String),
    Texts(Vec<String>),
    ByPeriod(Vec<(&'static str, String)>),
}

/// A plan made by chance. Every text ends in a mark of its own, `~17~`.
struct Maker {
    dice: Dice,
    marks: usize,
}

impl Maker {
    fn text(&mut self, most: usize) -> String {
        let words = ["å ", "# ", "mål", "[x]", "{", "= ", "a.b", "minst 85 %", "–", "'", "\"", "\\", "~", ", ", "]"];
        let words: String = (0..self.dice.below(most)).map(|_| self.dice.of(&words)).collect();
        self.marks += 1;
        format!("{words}~{}~", self.marks)
    }

    fn value(&mut self, kind: Kind) -> Value {
        let number = |dice: &mut Dice| dice.of(&["285000", "1.0", "4.50", "1_000", "0"]).to_owned();
        match kind.written() {
            Kind::Flag => Value::Word(self.dice.of(&["true", "false"]).to_owned()),
            Kind::Date => Value::Word(self.dice.of(&["2024-11-20", "2025-01-01"]).to_owned()),
            Kind::Whole | Kind::Number => Value::Word(number(&mut self.dice)),
            Kind::Texts => Value::Texts((0..self.dice.below(6)).map(|_| self.text(6)).collect()),
            Kind::ByPeriod => Value::ByPeriod(["2025", "2026-T1"].map(|period| (period, self.text(3))).into()),
            _ if self.dice.one_in(12) => Value::Word(format!("\"\"\"\n  {}  \n\n# x\"\"\"", self.text(1))),
            _ => Value::Text(self.text(8)),
        }
    }

    fn tables(&mut self, fields: &'static [Field], around: &str) -> Vec<Table> {
        let mut tables = Vec::new();
        for field in fields {
            let (inner, is_item) = match field.kind {
                Kind::Table(inner) => (inner, false),
                Kind::Tables(inner) => (inner, true),
                _ => continue,
            };
            let path = if around.is_empty() { field.key.to_owned() } else { format!("{around}.{}", field.key) };
            let count = if is_item { self.dice.below(4) } else { self.dice.below(2) };
            for _ in 0..count {
                tables.push(self.table(inner, path.clone(), is_item));
            }
        }
        tables
    }

    fn table(&mut self, fields: &'static [Field], path: String, is_item: bool) -> Table {
        let mut keys = Vec::new();
        for field in fields.iter().filter(|field| !field.is_table()) {
            if field.is_required() || self.dice.one_in(3) {
                keys.push((field.key, self.value(field.kind)));
            }
        }
        let below = self.tables(fields, &path);
        Table { path, is_item, keys, below }
    }
}

/// Somebody who writes a plan in their own way, with or without comments.
struct Writer {
    dice: Dice,
    comments: bool,
    out: String,
}

impl Writer {
    fn space(&mut self) -> &'static str {
        self.dice.of(&["", " ", "  ", "\t"])
    }

    fn blank(&mut self) {
        let lines = self.dice.of(&["", "", "\n", "\n\n\n", " \n"]);
        self.out.push_str(lines);
    }

    /// A comment on a line of its own, about what has a mark.
    fn above(&mut self, mark: &str) {
        if self.comments && self.dice.one_in(4) {
            let (indent, end) = (self.space(), self.space());
            self.out.push_str(&format!("{indent}# above {mark}{end}\n"));
        }
    }

    fn beside(&mut self, mark: &str) {
        if self.comments && self.dice.one_in(4) {
            let (gap, end) = (self.space(), self.space());
            self.out.push_str(&format!("{gap}# beside {mark}{end}"));
        }
    }

    fn text(&mut self, text: &str) -> String {
        if text.contains(['"', '\\', '\'']) || self.dice.one_in(2) {
            return format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        }
        format!("'{text}'")
    }

    fn key(&mut self, key: &str) -> String {
        let (before, after) = (self.space(), self.space());
        match self.dice.below(6) {
            0 => format!("{before}\"{key}\"{after}"),
            1 => format!("{before}'{key}'{after}"),
            _ => format!("{before}{key}{after}"),
        }
    }

    /// Tables in any order that keeps those of one kind in theirs.
    fn tables(&mut self, tables: &[Table]) {
        let mut kinds: Vec<Vec<&Table>> = Vec::new();
        for table in tables {
            match kinds.iter_mut().find(|kind| kind[0].path == table.path) {
                Some(kind) => kind.push(table),
                None => kinds.push(vec![table]),
            }
        }
        while !kinds.is_empty() {
            let at = self.dice.below(kinds.len());
            let table = kinds[at].remove(0);
            kinds.retain(|kind| !kind.is_empty());
            self.table(table);
        }
    }

    fn table(&mut self, table: &Table) {
        // A table is known by its first key, if that is a text.
        let first = table.keys.first().and_then(|(_, value)| mark(value)).map(|mark| format!("table {mark}"));
        self.blank();
        if let Some(first) = &first {
            self.above(first);
        }
        let path = table.path.split('.').map(|name| self.key(name)).collect::<Vec<_>>().join(".");
        let (before, after) = if table.is_item { ("[[", "]]") } else { ("[", "]") };
        let indent = self.space();
        self.out.push_str(&format!("{indent}{before}{path}{after}"));
        if let Some(first) = &first {
            self.beside(first);
        }
        self.out.push('\n');
        let mut left: Vec<usize> = (0..table.keys.len()).collect();
        while !left.is_empty() {
            let (key, value) = &table.keys[left.remove(self.dice.below(left.len()))];
            self.blank();
            self.line(key, value);
        }
        self.tables(&table.below);
    }

    fn line(&mut self, key: &str, value: &Value) {
        let mark = mark(value);
        if let Some(mark) = &mark {
            self.above(mark);
        }
        let (key, gap) = (self.key(key), self.space());
        self.out.push_str(&format!("{key}={gap}"));
        match value {
            Value::Word(word) => self.out.push_str(word),
            Value::Text(text) => {
                let text = self.text(text);
                self.out.push_str(&text);
            }
            Value::Texts(items) => self.list(items),
            Value::ByPeriod(all) => {
                let all: Vec<String> =
                    all.iter().map(|(period, text)| format!("{}={}", self.key(period), self.text(text))).collect();
                self.out.push_str(&format!("{{{}}}", all.join(",")));
            }
        }
        if let Some(mark) = &mark {
            self.beside(mark);
        }
        self.out.push('\n');
    }

    fn list(&mut self, items: &[String]) {
        self.out.push('[');
        let is_broken = self.comments || self.dice.one_in(2);
        for (number, item) in items.iter().enumerate() {
            let mark = last_mark(item).unwrap();
            if is_broken {
                self.out.push('\n');
                self.blank();
                self.above(&mark);
            }
            let (indent, text) = (self.space(), self.text(item));
            self.out.push_str(&format!("{indent}{text}"));
            if number + 1 < items.len() || self.dice.one_in(2) {
                self.out.push(',');
            }
            if is_broken {
                self.beside(&mark);
            }
        }
        if is_broken {
            self.out.push('\n');
        }
        self.out.push(']');
    }
}

/// The mark of a text that stands on one line.
fn mark(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => last_mark(text),
        _ => None,
    }
}

fn last_mark(text: &str) -> Option<String> {
    let number = text.strip_suffix('~')?.rsplit('~').next()?;
    Some(format!("~{number}~"))
}

fn written(tables: &[Table], seed: u64, comments: bool) -> String {
    let mut writer = Writer { dice: Dice(seed), comments, out: String::new() };
    writer.tables(tables);
    writer.out
}

fn document(file: File, seed: u64) -> Vec<Table> {
    Maker { dice: Dice(seed), marks: 0 }.tables(file.fields(), "")
}

/// Every comment, with whether the thing that it names is where it says.
fn comments_stand_by_theirs(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = 0;
    for (at, line) in lines.iter().enumerate() {
        let is_own = |line: &str| line.trim_start().starts_with("# above ") && !line.contains('=');
        if is_own(line) {
            let mark = line.trim().trim_start_matches("# above ");
            let mut next = lines[at + 1..].iter().filter(|line| !is_own(line) && !line.is_empty());
            let next = match mark.strip_prefix("table ") {
                Some(mark) => {
                    assert!(next.next().unwrap().starts_with('['), "{line}\n{text}");
                    (mark, next.next().unwrap())
                }
                None => (mark, next.next().unwrap()),
            };
            assert!(next.1.contains(next.0), "{line}\n{text}");
            found += 1;
        } else if let Some((before, mark)) = line.split_once("# beside ") {
            let (mark, before) = match mark.strip_prefix("table ") {
                Some(mark) => (mark, *lines[at + 1..].iter().find(|line| line.contains(" = ")).unwrap()),
                None => (mark, before),
            };
            assert!(before.contains(mark), "{line}\n{text}");
            found += 1;
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What differs only in layout and in the order of keys and kinds becomes the same.
    #[test]
    fn there_is_one_layout(seed: u64, one: u64, other: u64, kind in 0_usize..3) {
        let file = File::ALL[kind];
        let document = document(file, seed);
        let (one, other) = (written(&document, one, false), written(&document, other, false));
        let laid_out = canonical(file, &one);
        prop_assert!(laid_out.is_ok(), "{:?}\n{}", laid_out, one);
        prop_assert_eq!(&laid_out, &canonical(file, &other));
        let laid_out = laid_out.unwrap();
        prop_assert_eq!(canonical(file, &laid_out), Ok(laid_out));
    }

    #[test]
    fn values_stay_and_comments_stay_by_what_they_stood_by(seed: u64, style: u64, kind in 0_usize..3, crlf: bool) {
        let file = File::ALL[kind];
        let written = written(&document(file, seed), style, true);
        let text = if crlf { written.replace('\n', "\r\n") } else { written };
        let laid_out = canonical(file, &text);
        prop_assert!(laid_out.is_ok(), "{:?}\n{}", laid_out, text);
        let laid_out = laid_out.unwrap();
        prop_assert_eq!(toml_json::json(&laid_out), toml_json::json(&text));
        let count = ["# above ", "# beside "].iter().map(|word| text.matches(word).count()).sum::<usize>();
        prop_assert_eq!(comments_stand_by_theirs(&laid_out), count);
        prop_assert_eq!(laid_out.matches("\r\n").count(), if crlf { laid_out.matches('\n').count() } else { 0 });
        prop_assert_eq!(canonical(file, &laid_out), Ok(laid_out));
    }

    /// Pieces thrown together: where they are TOML at all nothing is lost, and once is enough.
    #[test]
    fn nothing_is_lost_of_any_toml(pieces in prop::sample::subsequence(PIECES.to_vec(), 0..26).prop_shuffle()) {
        let text = pieces.join("\n");
        if let Some(values) = toml_json::json(&text) {
            let laid_out = canonical(File::Plan, &text);
            prop_assert!(laid_out.is_ok(), "{:?}\n{}", laid_out, text);
            let laid_out = laid_out.unwrap();
            prop_assert_eq!(toml_json::json(&laid_out), Some(values));
            prop_assert_eq!(laid_out.matches('#').count(), text.matches('#').count());
            prop_assert_eq!(canonical(File::Plan, &laid_out), Ok(laid_out));
        } else {
            prop_assert!(canonical(File::Plan, &text).is_err());
        }
    }
}

/// Pieces that most often make TOML together, each at most once.
const PIECES: [&str; 44] = [
    "",
    "",
    " ",
    "\n\n",
    "# a",
    "#b ",
    "\t# c",
    "# d\n\n# e",
    "#:schema x",
    "[plan]",
    "[[goal]]",
    "[[goal]] # f",
    " [[goal]]\n# g\n",
    "[[goal.indicator]]",
    "[[goal.indicator]]\nid = 'h'",
    "[[goal.activity]] # i",
    "[goal.indicator.rules]",
    "[ \"x\" . y ]",
    "[x]",
    "[[statistics]]",
    "[[budget]] # j",
    "title = 'k'",
    "id=\"1\" # l",
    "note = \"\"\"\nm # m\n\n  \"\"\" # n",
    "target = '''o\n'''",
    "success-factors = [\n# p\n'q' # r\n, # s\n\n# t\n\"u\" # v\n# w\n]",
    "supports = [ # x\n\n'y', # z\n\n# aa\n] # ab",
    "concerns = [ [], {}, [ 1, # ac\n 2 ] ]",
    "parts = [\n# ad\n]",
    "units = ['a', 'b'\n\n]",
    "\"targets\" = { 2025 = \"ae\", '2026-T1' = \"af\" } # ag",
    "rules = {\n2025 = 'ah', # ai\n\n2026 = 'aj'\n# ak\n}",
    "changed = { a = '''al\n''', b = [1, 2,\n3] }",
    "plan.period = \"2025\"",
    "x.y.z = 1",
    "'x' . w = 2",
    "unknown = 1.0",
    "\"\" = 1_000",
    "\"å\" = 1.50e3",
    "adopted = 2024-11-20",
    "due = 2024-11-20 08:00:00Z",
    "amount = -1_000.50",
    "frequency = \"a\\u00e5\\\"\"",
    "description = 'a\\'",
];
