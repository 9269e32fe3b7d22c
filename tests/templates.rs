//! Templates of an organisation's own, and what `docs/templates.md` says that they can use.
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
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use common::{Ran, flen, plan_in, root, same, write};
use plan::language::{Language, catalogue};

const FOLDER: &str = "src/render/report_markdown";

/// Runs a report on Flen with a template of its own.
fn with(name: &str, text: &str, more: &[&str]) -> Ran {
    let folder = flen();
    write(folder.path(), &format!("flen/templates/{name}"), text);
    let args = ["report", "flen", "--as-of", "2013"].iter().chain(more).copied().collect::<Vec<_>>();
    plan_in(folder.path(), &args)
}

#[test]
fn a_template_replaces_a_whole_report() {
    let text = "{{ heading(1, report.title) }}\n{% for chapter in report.chapters %}\n- {{ chapter.committee }}: \
                {{ chapter.summary.judged }}\n{% endfor %}\n";
    let ran = with("annual.md.j2", text, &[]);
    let expected = "<!-- plan report: skapad ur planens filer; ändra i dem och inte här -->\n\n\
                    # Verksamhetsberättelse 2013\n\
                    - Arbetsmarknads- och utbildningsnämnden: 0\n- Socialnämnden: 4\n";
    assert_eq!(ran, Ran { out: expected.to_owned(), err: String::new(), status: 0 });
}

#[test]
fn a_template_replaces_a_part_of_a_report() {
    let ran = with("sources.md.j2", "{% include \"credits.md.j2\" %}", &[]);
    assert_eq!(ran.status, 2, "{}", ran.err);
    let folder = flen();
    write(folder.path(), "flen/templates/sources.md.j2", "{% include \"credits.md.j2\" %}");
    write(folder.path(), "flen/templates/credits.md.j2", "Tack till *alla* {{ \"*källor*\" }}.\r\n");
    let ran = plan_in(folder.path(), &["report", "flen", "--as-of", "2013"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("\nTack till *alla* \\*källor\\*.\n"), "{}", ran.out);
    assert!(ran.out.contains("## Sammanfattning") && !ran.out.contains("## Källor"));
}

/// A template that says the same as the built-in one gives the same report.
#[test]
fn a_copy_of_every_template_changes_nothing() {
    let folder = flen();
    let before = plan_in(folder.path(), &["report", "flen"]).out;
    common::copy(&root().join(FOLDER).join("templates"), &folder.path().join("flen/templates"));
    same(&plan_in(folder.path(), &["report", "flen"]).out, &before);
}

#[test]
fn faults_in_templates_have_file_and_line_and_words() {
    let cases = [
        ("\n{{ report.titel }}", "rad 2: ”report.titel” finns inte bland det som en mall kan använda"),
        ("{{ goal.title }}", "rad 1: ”goal.title” finns inte bland det som en mall kan använda"),
        ("a\nb\n{% if %}", "rad 3: mallen går inte att läsa vid ”%}”"),
        ("{{ t(\"finns-inte\") }}", "rad 1: det finns ingen text som heter ”finns-inte”"),
        ("{{ t(\"report-verdict\") }}", "rad 1: texten ”report-verdict” behöver fler uppgifter än den fick"),
        ("{{ table(report.sources, [\"nej\"]) }}", "rad 1: det finns ingen kolumn ”nej”"),
        ("{{ table(report.sources, [\"colour\"]) }}", "rad 1: det finns ingen kolumn ”colour”"),
        ("{{ report.title | storre }}", "rad 1: det finns inget filter som heter så som i ”storre”"),
        ("{{ storre(1) }}", "rad 1: det finns ingen funktion som heter så som i ”storre(1)”"),
        ("{% include \"x.md.j2\" %}", "rad 1: mallen ”x.md.j2” finns inte, eller går inte att använda"),
    ];
    for (text, words) in cases {
        let ran = with("annual.md.j2", text, &[]);
        let expected = format!("fel: flen/templates/annual.md.j2, {words}\n");
        assert_eq!(ran, Ran { out: String::new(), err: expected, status: 2 }, "{text}");
    }
    let ran = with("goal.md.j2", "\n\n{{ goal.verdikt }}", &["--lang", "en"]);
    let expected = "error: flen/templates/goal.md.j2, line 3: “goal.verdikt” is not among what a template can use\n";
    assert_eq!(ran.err, expected);
}

#[test]
fn a_template_that_never_ends_is_stopped() {
    let endless = "{% for a in range(10000) %}{% for b in range(10000) %}{% for c in range(10000) %}{% endfor %}\
                   {% endfor %}{% endfor %}";
    assert_eq!(with("annual.md.j2", endless, &[]).status, 2);
}

/// Every `t("key", name=…)` of a built-in template has a sentence, and all that goes into it.
#[test]
fn templates_say_what_the_catalogue_has() {
    let text: String = catalogue::parts(Language::Swedish).iter().map(|(_, text)| *text).collect();
    let mut calls = 0;
    for entry in fs::read_dir(root().join(FOLDER).join("templates")).unwrap() {
        let template = fs::read_to_string(entry.unwrap().path()).unwrap();
        for (at, _) in template.match_indices("t(\"") {
            if template[..at].ends_with(char::is_alphanumeric) {
                continue;
            }
            let inside = template[at + 3..].split(')').next().unwrap();
            let (key, given) = inside.split_once('"').unwrap();
            let given: BTreeSet<&str> =
                given.split(',').filter_map(|part| Some(part.split_once('=')?.0.trim())).collect();
            let (_, said) = text.split_once(&format!("\n{key} = ")).unwrap_or_else(|| panic!("{key} is in no .ftl"));
            let said: String = said
                .lines()
                .enumerate()
                .take_while(|(at, line)| *at == 0 || line.starts_with(' '))
                .map(|(_, line)| line)
                .collect();
            let needed: BTreeSet<&str> =
                said.split('$').skip(1).map(|rest| rest.split([' ', '}', ')']).next().unwrap()).collect();
            assert_eq!(given, needed, "{key}");
            calls += 1;
        }
    }
    assert!(calls > 40, "{calls}");
}

/// The tables of `docs/templates.md` are the types of the context. `UPDATE_SNAPSHOTS=1` writes them.
#[test]
fn every_field_is_documented() {
    let path = root().join("docs/templates.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("<!-- fields -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end of fields -->").unwrap();
    let expected = format!("{before}<!-- fields -->\n{}<!-- end of fields -->{after}", fields());
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&path, &expected).unwrap();
    }
    same(&fs::read_to_string(&path).unwrap(), &expected);
    let templates = fs::read_dir(root().join(FOLDER).join("templates")).unwrap();
    for name in templates.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        assert!(text.contains(&format!("| `{name}` |")), "docs/templates.md lacks {name}");
    }
}

/// A type of the context: what it is, and its fields with type and meaning.
struct Type {
    about: String,
    fields: Vec<(String, String, String)>,
}

/// Every type of the context, from `Report` on.
fn fields() -> String {
    let mut types: BTreeMap<String, Type> = BTreeMap::new();
    for entry in fs::read_dir(root().join(FOLDER).join("context")).unwrap() {
        read_types(&entry.unwrap().path(), &mut types);
    }
    let mut text = String::new();
    let mut left = vec!["Report".to_owned()];
    let mut shown = BTreeSet::new();
    while !left.is_empty() {
        let name = left.remove(0);
        let Some(known) = types.get(&name).filter(|_| shown.insert(name.clone())) else { continue };
        let _ = write!(text, "\n### {name}\n\n{}\n\n| Field | What it holds | Meaning |\n|---|---|---|\n", known.about);
        for (field, holds, about) in &known.fields {
            let _ = writeln!(text, "| `{field}` | {} | {about} |", in_words(holds, &types));
            left.extend(types.keys().filter(|name| holds.split(['<', '>']).any(|part| part == name.as_str())).cloned());
        }
    }
    let unused: Vec<&String> = types.keys().filter(|name| !shown.contains(*name)).collect();
    assert!(unused.is_empty(), "nothing leads to {unused:?}");
    text + "\n"
}

fn read_types(path: &Path, types: &mut BTreeMap<String, Type>) {
    let text = fs::read_to_string(path).unwrap();
    let (mut about, mut inside) = (String::new(), None::<String>);
    for line in text.lines() {
        let bare = line.trim();
        if let Some(words) = bare.strip_prefix("/// ") {
            about = if about.is_empty() { words.to_owned() } else { format!("{about} {words}") };
        } else if let Some(name) = bare.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            inside = Some(name.to_owned());
            types.insert(name.to_owned(), Type { about: std::mem::take(&mut about), fields: Vec::new() });
        } else if let (Some(name), Some(field)) = (&inside, bare.strip_prefix("pub ")) {
            let (field, holds) = field.trim_end_matches(',').split_once(": ").unwrap();
            let row = (field.to_owned(), holds.to_owned(), std::mem::take(&mut about));
            assert!(!row.2.is_empty(), "{name}.{field} is not described");
            types.get_mut(name).unwrap().fields.push(row);
        } else if bare == "}" {
            inside = None;
            about.clear();
        } else if !bare.starts_with('#') {
            about.clear();
        }
    }
}

fn in_words(holds: &str, types: &BTreeMap<String, Type>) -> String {
    let inside = |start: &str| holds.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Option<") {
        return format!("{} or nothing", in_words(inner, types));
    }
    if let Some(inner) = inside("Vec<") {
        return format!("list of {}", in_words(inner, types));
    }
    match holds {
        "String" | "&'static str" => "text".to_owned(),
        "Value" => "Markdown".to_owned(),
        "usize" | "u32" | "i32" => "number".to_owned(),
        "bool" => "true or false".to_owned(),
        name if types.contains_key(name) => format!("[{name}](#{})", name.to_lowercase()),
        _ => "object".to_owned(),
    }
}
