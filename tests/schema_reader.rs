//! The schemas and the reader agree: for every key and every type of value, for periods, percentages and ids, either
//! both take it or neither does.
//!
//! A file is made for each, with all that must be there and the one value; the program reads them all in one run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use common::toml_json::json;
use common::{json_in, plan, plan_in, write};
use jsonschema::Validator;
use plan::format::{Field, File, Kind};

/// What the reader says of the form of a file; all else it says of what the file means.
const OF_FORM: [&str; 7] =
    ["unknown-key", "missing-key", "wrong-type", "unknown-value", "invalid-id", "invalid-period", "invalid-setting"];

/// Values of every type.
const VALUES: [&str; 15] = [
    "\"text\"",
    "\"två ord\"",
    "\"\"",
    "5",
    "-5",
    "4.5",
    "true",
    DAY,
    "2025-12-31T08:00:00",
    "[]",
    "[\"text\"]",
    "[5]",
    "{ x = \"text\" }",
    "{ x = 5 }",
    "[{ x = \"text\" }]",
];

/// To a schema a day is a text: here the two can't agree.
const DAY: &str = "2025-12-31";

/// A file with one value to look at.
struct Try {
    file: File,
    /// What is tried, to be shown.
    what: String,
    text: String,
}

/// A table's keys: those that must be there, and the one that is tried, some tables further down perhaps.
fn table(fields: &'static [Field], tables: &[&str], key: &str, value: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for field in fields {
        let inner =
            |fields| format!("{{ {} }}", table(fields, tables.get(1..).unwrap_or_default(), key, value).join(", "));
        let written = match field.kind {
            _ if tables.is_empty() && field.key == key => value.to_owned(),
            Kind::Table(fields) if tables.first() == Some(&field.key) || field.is_required() => inner(fields),
            Kind::Tables(fields) if tables.first() == Some(&field.key) => format!("[{}]", inner(fields)),
            // Without it nobody looks at the limits of its shares.
            Kind::Choice(legal) if field.key == "goal" && legal.contains(&"share") => "\"share\"".into(),
            _ if field.is_required() => examples(field)[0].clone(),
            _ => continue,
        };
        lines.push(format!("{} = {written}", field.key));
    }
    lines
}

/// A key's examples, and its default, as TOML.
fn examples(field: &Field) -> Vec<String> {
    let quoted = |text: &str| format!("\"{text}\"");
    let texts = || field.examples.iter().map(|text| quoted(text)).collect::<Vec<_>>();
    let default = field.default.into_iter();
    match field.kind {
        Kind::Whole | Kind::Number | Kind::Flag | Kind::Date => {
            field.examples.iter().copied().chain(default).map(str::to_owned).collect()
        }
        Kind::Texts | Kind::Ids | Kind::Municipalities => vec![format!("[{}]", texts().join(", "))],
        Kind::ByPeriod => {
            let entries = field.examples.iter().map(|text| text.split_once(" = ").unwrap());
            vec![format!(
                "{{ {} }}",
                entries.map(|(key, text)| format!("{key} = \"{text}\"")).collect::<Vec<_>>().join(", ")
            )]
        }
        Kind::Choice(words) | Kind::Percent(words) => {
            words.iter().chain(field.examples).copied().chain(default).map(quoted).collect()
        }
        Kind::Table(_) | Kind::Tables(_) | Kind::Free(_) => Vec::new(),
        Kind::Text | Kind::Id | Kind::Period | Kind::Colour | Kind::County => {
            texts().into_iter().chain(default.map(quoted)).collect()
        }
    }
}

fn attempt(file: File, tables: &[&str], key: &str, value: &str) -> Try {
    let text = table(file.fields(), tables, key, value).join("\n") + "\n";
    Try { file, what: format!("{}: {} {key} = {value}", file.name(), tables.join(".")), text }
}

/// Whether the reader takes the form of each file.
fn read(tries: &[Try]) -> Vec<bool> {
    let folder = tempfile::tempdir().unwrap();
    let minimal = |file: File| table(file.fields(), &[], "", "").join("\n") + "\n";
    let path = |number: usize, file: File| match file {
        File::Organisation => format!("{number}/organisation.toml"),
        file => format!("all/{number}/{}.toml", file.name()),
    };
    write(folder.path(), "all/organisation.toml", &minimal(File::Organisation));
    for (number, this) in tries.iter().enumerate() {
        if this.file == File::Followup {
            write(folder.path(), &path(number, File::Plan), &minimal(File::Plan));
        }
        write(folder.path(), &path(number, this.file), &this.text);
    }
    let ran = plan_in(folder.path(), &["check", ".", "--as-of", DAY]);
    assert!(ran.status < 2, "{}", ran.err);
    let answer = json_in(folder.path(), &["check", ".", "--as-of", DAY, "--format", "json"], ran.status);
    let found = answer["diagnostics"].as_array().unwrap().iter();
    let of_form = found.filter(|finding| OF_FORM.contains(&finding["code"].as_str().unwrap()));
    let refused: BTreeSet<&str> = of_form.map(|finding| finding["file"].as_str().unwrap()).collect();
    let is_taken = |(number, this): (usize, &Try)| !refused.contains(path(number, this.file).as_str());
    tries.iter().enumerate().map(is_taken).collect()
}

/// Whether the schema takes each file.
fn judged(tries: &[Try]) -> Vec<bool> {
    let validators = File::ALL.map(|file| {
        let ran = plan(&["schema", file.name()]);
        let schema = serde_json::from_str(&ran.out).unwrap();
        (file, jsonschema::draft7::new(&schema).unwrap())
    });
    let of = |file: File| -> &Validator { &validators.iter().find(|(name, _)| *name == file).unwrap().1 };
    let taken = |this: &Try| {
        let value = json(&this.text).unwrap_or_else(|| panic!("no TOML: {}", this.text));
        of(this.file).is_valid(&value)
    };
    tries.iter().map(taken).collect()
}

/// Both take each, or neither does; where it is known which, they do that.
#[track_caller]
fn agree(tries: Vec<(Try, Option<bool>)>) {
    let (tries, expected): (Vec<Try>, Vec<Option<bool>>) = tries.into_iter().unzip();
    let mut wrong = String::new();
    for (((this, reader), schema), expected) in tries.iter().zip(read(&tries)).zip(judged(&tries)).zip(expected) {
        if reader != schema || expected.is_some_and(|expected| expected != reader) {
            writeln!(wrong, "{}: the reader takes it: {reader}, the schema: {schema}", this.what).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn of_every_key_and_every_type() {
    let mut tries = Vec::new();
    for file in File::ALL {
        for (tables, field) in file.keys() {
            let is_text = matches!(field.kind, Kind::Text | Kind::Id | Kind::Period);
            for value in VALUES.iter().filter(|value| !(is_text && value.starts_with(DAY))) {
                tries.push((attempt(file, &tables, field.key, value), None));
            }
            for value in examples(field) {
                tries.push((attempt(file, &tables, field.key, &value), Some(true)));
            }
            assert!(field.is_table() || !field.examples.is_empty(), "{tables:?} {}: an example is needed", field.key);
        }
    }
    assert!(tries.len() > 1500, "only {} were tried", tries.len());
    agree(tries);
}

#[test]
fn of_keys_that_are_not_there() {
    let mut tries = Vec::new();
    for file in File::ALL {
        for (tables, field) in file.keys().into_iter().filter(|(tables, _)| !tables.is_empty()) {
            let without = attempt(file, &tables, "", "").text;
            // Every table is there without its optional keys, and with one that the format does not have.
            tries.push((Try { file, what: format!("{tables:?} as little as can be"), text: without }, Some(true)));
            let with = attempt(file, &tables, field.key, "\"a\"")
                .text
                .replace(&format!("{} = \"a\"", field.key), "nyckel = \"a\"");
            tries.push((
                Try { file, what: format!("{tables:?} with an unknown key for {}", field.key), text: with },
                Some(false),
            ));
        }
    }
    agree(tries);
}

#[test]
fn of_periods() {
    let taken = "2013|år 2013|helåret 2013|year 2013|2018-2019|2018–2019|2018 – 2019|2018 till 2019|2013-H1|h1 2013|2013 H1|\
        halvår 1 2013|Halvår 1, 2013|första halvåret 2013|1:a halvåret 2013|2013 första halvåret|first half of 2013|\
        1st half 2013|H2-2013|2013-T2|T2 2013|tertial 2 2013|2013T2|andra tertialet 2013|2013–T2|2013-Q3|K3 2013|\
        kvartal 3 2013|2013 kv 3|kv. 3 2013|3:e kvartalet 2013|KVARTAL 3 2013|3rd quarter of 2013|quarter 3 2013|2013-08|\
        aug 2013|aug. 2013|Augusti 2013|2013 augusti|2013-aug|August 2013|maj 2013|May 2013|2013-01..2013-08|jan–aug 2013|\
        januari-augusti 2013|2013 jan–aug|januari till augusti 2013|jan t.o.m. aug 2013|t.o.m. augusti 2013|tom aug 2013|\
        T.o.m. T2 2013|till och med augusti 2013|t.o.m. 31 augusti 2013|through August 2013|t.o.m. 2012-Q3|\
        t.o.m. 2012-09|t o m september 2012|2012-11..2013-02|nov 2012–feb 2013|lå 2012/13|läsåret 2012/2013|läsår 2012-13|\
        2012/13|2012/2013|LÅ 2012/13|school year 2012/13|1999/00|1999/2000|2013-12-31|31 december 2013|\
        den 31 december 2013|31 dec. 2013|December 31, 2013|2013–12–31| 2013 ";
    let refused = "|201308|20130831|2013-1|2013-8|2013-13|2013-00|13|1899|2200|02013|2013-H3|2013-T4|2013-Q5|2013-T0|T2|\
        2013 08|2013.12.31|2013-02-30|2013-06-31|31/12 2013|1/2 2013|2013/15|2012/2014|aug|aug-13|jan–aug|t.o.m. 2013|\
        t.o.m. 2012/13|ht 2013|20I3|2013 ungefär|2013-01..|..|–|:a|2013:a|²013|2013-Q33|Q03 2013|nästa år|hösten 2025|\
        2025-2|våren 2025|mål 2025|2025 eller 2026";
    let attempts = |texts: &'static str, expected: bool| {
        let one = move |text| (attempt(File::Plan, &["plan"], "period", &format!("\"{text}\"")), Some(expected));
        texts.split('|').map(one).collect::<Vec<_>>()
    };
    let mut tries = attempts(taken, true);
    tries.extend(attempts(refused, false));
    agree(tries);
}

#[test]
fn of_percentages_and_ids() {
    let cases = [
        (File::Organisation, "judging", "met-share", "80 %|80%|0 %|100 %|100,0 %|33,3 %|33.3 %| 5 % ", true),
        (
            File::Organisation,
            "judging",
            "met-share",
            "|80|101 %|-5 %|100,1 %|moved|% 80|80 procent|8 0 %|1000 %|a %",
            false,
        ),
        (File::Organisation, "judging", "partly", "moved|never|50 %", true),
        (File::Organisation, "judging", "partly", "Moved|half|50|never %", false),
        (File::Plan, "plan", "committee", "a|A-b_c.9|1.1|a/b|kommunfullmaktige/2025", true),
        (File::Plan, "plan", "committee", "|å|a b|a/|/a|a//b|a,b|a:b| a", false),
    ];
    let mut tries = Vec::new();
    for (file, table, key, texts, expected) in cases {
        for text in texts.split('|') {
            tries.push((attempt(file, &[table], key, &format!("\"{text}\"")), Some(expected)));
        }
    }
    agree(tries);
}
