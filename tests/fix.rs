//! `plan check --fix`: what is beyond doubt is put right, nothing else is touched, and no file is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

/// A text as some program saves it.
type Save<'a> = &'a dyn Fn(&str) -> Vec<u8>;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use common::case::Folder;
use common::found::findings;
use common::{Ran, copy, plan_in, root};
use plan::check::example::parse;
use plan::check::pages;
use plan::read::text::decode;
use plan::source::Sources;
use serde_json::Value;

const TODAY: &str = "2026-01-31";
const PLAN: &str = "omsorgsnamnden/2025/plan.toml";

/// The bytes of every file below a folder.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

fn check(folder: &Path, options: &[&str]) -> Ran {
    let mut args = vec!["check", ".", "--as-of", TODAY];
    args.extend(options);
    plan_in(folder, &args)
}

/// What is found: code and message, and how often.
fn found(folder: &Path) -> BTreeMap<(String, String), usize> {
    let ran = check(folder, &["--format", "json"]);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let mut found = BTreeMap::new();
    for finding in answer["diagnostics"].as_array().unwrap() {
        let word = |key: &str| finding[key].as_str().unwrap().to_owned();
        *found.entry((word("code"), word("message"))).or_default() += 1;
    }
    found
}

/// The findings that can be put right: code and message, and the lines of the file that it touches.
fn fixable(folder: &Path) -> Vec<((String, String), Vec<String>)> {
    let mut sources = Sources::default();
    let words = plan::language::Words::new(plan::language::Language::Swedish);
    let findings = findings(folder, &mut sources);
    let fixable = findings.iter().filter_map(|finding| {
        let said = (finding.code.to_owned(), words.say(&finding.message));
        let plan::finding::Fix::Edits(edits) = finding.fix.as_ref()? else { return Some((said, Vec::new())) };
        let lines = edits.iter().flat_map(|edit| {
            let first = sources.line(edit.span);
            let last = sources.line(plan::source::Span { start: edit.span.end, ..edit.span });
            let text = sources.text(plan::source::Span { end: last.end, ..first }).to_owned();
            text.lines().map(ToOwned::to_owned).collect::<Vec<_>>()
        });
        Some((said, lines.collect()))
    });
    fixable.collect()
}

/// Every case of every example: what can be put right is gone after it, nothing is new, and only the lines at fault
/// are others.
#[test]
fn every_fix_of_every_example_does_what_it_says() {
    let mut wrong = String::new();
    let mut some = 0;
    for page in pages() {
        for case in parse(page.example) {
            let folder = Folder::new(&case);
            let sure = fixable(folder.path());
            let (before, files) = (found(folder.path()), bytes(folder.path()));
            let dry = check(folder.path(), &["--fix", "--dry-run"]);
            assert_eq!(bytes(folder.path()), files, "{} ({})", page.code, case.label);
            let ran = check(folder.path(), &["--fix"]);
            let (after, fixed) = (found(folder.path()), bytes(folder.path()));
            let mut say =
                |what: String| writeln!(wrong, "{} ({}): {what}\n{}", page.code, case.label, ran.err).unwrap();
            some += sure.len();
            for (said, _) in &sure {
                if after.contains_key(said) {
                    say(format!("{said:?} is still there"));
                }
            }
            for said in after.keys().filter(|said| !before.contains_key(*said)) {
                say(format!("{said:?} has come"));
            }
            for (path, old) in &files {
                let (old, new) = (decode(old).text, decode(&fixed[path]).text);
                if old != new && applied(&old, &dry.out, path, folder.path()).is_none_or(|text| text != new) {
                    say(format!("the diff is not what was done:\n{}", dry.out));
                }
                let touched = |line: &&str| sure.iter().any(|(_, lines)| lines.iter().any(|at| at == line));
                let kept: Vec<&str> = old.lines().filter(|line| !touched(line)).collect();
                let lines: Vec<&str> = new.lines().collect();
                if !sure.is_empty() && !is_within(&kept, &lines) {
                    say("more than the lines at fault are others".to_owned());
                }
            }
            assert_eq!(files.len(), fixed.len());
            let again = check(folder.path(), &["--fix"]);
            if bytes(folder.path()) != fixed || again.out != ran.out {
                say("once more changes more".to_owned());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(some > 50, "only {some} fixes were tried");
}

/// Whether some lines stand in others in this order.
fn is_within(kept: &[&str], lines: &[&str]) -> bool {
    let mut lines = lines.iter();
    kept.iter().all(|line| lines.any(|other| other == line))
}

/// A text with the part of a diff that is about its file applied, as `patch` would.
fn applied(old: &str, diff: &str, path: &Path, folder: &Path) -> Option<String> {
    let shown = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
    let start = diff.find(&format!("--- {shown}\n"))?;
    let part = &diff[start + 4..];
    let part = &part[..part.find("\n--- ").map_or(part.len(), |end| end + 1)];
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let (mut new, mut at) = (String::new(), 0);
    let mut lines = part.split_inclusive('\n').skip(2).peekable();
    while let Some(line) = lines.next() {
        let ends = lines.peek().is_some_and(|next| next.starts_with("\\ No newline"));
        let words = |line: &str| if ends { line[1..].trim_end_matches('\n').to_owned() } else { line[1..].to_owned() };
        if let Some(hunk) = line.strip_prefix("@@ -") {
            let first: usize = hunk.split([',', ' ']).next().unwrap().parse().unwrap();
            let first = first.saturating_sub(1);
            new.extend(old[at..first].iter().copied());
            at = first;
        } else if line.starts_with('+') {
            new += &words(line);
        } else if line.starts_with([' ', '-']) {
            assert_eq!(old[at], words(line));
            if line.starts_with(' ') {
                new += old[at];
            }
            at += 1;
        }
    }
    new.extend(old[at..].iter().copied());
    Some(new)
}

/// What is put right is read as if it had been written right: the same judgements, the same report.
#[test]
fn a_plan_put_right_is_the_plan_that_was_meant() {
    let right = root().join("plans/flen");
    let folder = tempfile::tempdir().unwrap();
    copy(&right, folder.path());
    let path = folder.path().join("socialnamnden/2013/plan.toml");
    let text = fs::read_to_string(&path).unwrap();
    let mut broken = String::new();
    for (number, line) in text.lines().enumerate() {
        let line = match number % 7 {
            0 if line.starts_with("title ") => line.replace('"', "”"),
            1 if line.starts_with("title ") => line.replacen('=', ":", 1),
            2 if line.starts_with("better ") => line.replace("higher", "högre"),
            3 if line.starts_with("[[") => line.replacen("]]", "]", 1),
            4 if line.starts_with("owner ") => line.replacen("owner", "ansvarig", 1),
            5 if line.starts_with("source ") => line.trim_end_matches('"').to_owned(),
            6 if line.starts_with("unit ") => line.replace('"', ""),
            _ => line.to_owned(),
        };
        broken += &(line + "\n");
    }
    assert_ne!(broken, text);
    fs::write(&path, &broken).unwrap();
    let ran = plan_in(folder.path(), &["check", ".", "--fix"]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    for args in [&["status", ".", "--format", "json"][..], &["report", "."], &["matrix", "."], &["check", "."]] {
        let (is, must) = (plan_in(folder.path(), args), plan_in(&right, args));
        assert_eq!((is.status, must.status), (0, 0), "{}", is.err);
        assert_eq!(is.out, must.out, "{args:?}");
    }
}

#[test]
fn where_all_is_well_no_byte_changes() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("plans"), folder.path());
    let before = bytes(folder.path());
    let ran = plan_in(folder.path(), &["check", ".", "--fix"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.err.starts_with("Det finns inget som plan check --fix kan rätta.\n"), "{}", ran.err);
    assert_eq!(bytes(folder.path()), before);
}

/// The base with a fault in its plan, written as `save` writes it.
fn saved(save: impl Fn(&str) -> Vec<u8>) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let path = folder.path().join(PLAN);
    let right = fs::read_to_string(&path).unwrap();
    let wrong = right.replace("\"Nöjda med hemtjänsten\"", "”Nöjda med hemtjänsten”");
    assert_ne!(right, wrong);
    fs::write(&path, save(&wrong)).unwrap();
    (folder, right)
}

#[test]
fn a_file_keeps_its_encoding_its_mark_and_its_line_ends() {
    let windows = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let big = |text: &str| format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let saves: [Save<'_>; 7] = [
        &|text| text.as_bytes().to_vec(),
        &|text| text.replace('\n', "\r\n").into_bytes(),
        &|text| text.trim_end().as_bytes().to_vec(),
        &|text| format!("\u{feff}{text}").into_bytes(),
        &little,
        &big,
        &|text| windows(&text.replace('\n', "\r\n")),
    ];
    for (number, save) in saves.iter().enumerate() {
        let (folder, right) = saved(save);
        // A file that is not UTF-8 may be said to be saved as it is not; that is a fix of its own.
        let ran = check(folder.path(), &["--fix"]);
        let is = fs::read(folder.path().join(PLAN)).unwrap();
        let utf8 = save(&right);
        let decoded = plan::read::text::decode(&is).text;
        assert_eq!(decoded, plan::read::text::decode(&utf8).text, "{number}: {}", ran.err);
        assert!(is == utf8 || is == decoded.as_bytes(), "{number}: {}", ran.err);
    }
}

#[test]
fn what_was_done_is_said() {
    let (folder, right) = saved(|text| text.as_bytes().to_vec());
    let organisation = folder.path().join("organisation.toml");
    let text = fs::read_to_string(&organisation).unwrap();
    fs::write(&organisation, text.replace("[[group]]", "[group]")).unwrap();
    let dry = check(folder.path(), &["--fix", "--dry-run"]);
    let files = "3 fel i 2 filer: omsorgsnamnden/2025/plan.toml och organisation.toml\n";
    let err = files.replace("3 fel", "2 fel");
    assert_eq!((dry.status, dry.err), (0, format!("Skulle rätta {err}")));
    assert!(dry.out.contains("-[group]\n+[[group]]\n"), "{}", dry.out);
    let ran = check(folder.path(), &["--fix"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""));
    assert_eq!(ran.err, format!("Rättade {err}Allt stämmer: 1 plan, 1 indikator och 2 mätvärden.\n"));
    assert_eq!(fs::read_to_string(folder.path().join(PLAN)).unwrap(), right);
    let ran = check(folder.path(), &["--dry-run"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
}

#[test]
fn what_nobody_can_know_is_left_and_shown() {
    let (folder, _) = saved(|text| text.as_bytes().to_vec());
    let path = folder.path().join(PLAN);
    let text = fs::read_to_string(&path).unwrap().replace("\"minst 85 %\"", "\"så bra som möjligt\"");
    fs::write(&path, &text).unwrap();
    let ran = check(folder.path(), &["--fix", "--format", "short"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.lines().count() == 1 && ran.out.contains("[unreadable-target]"), "{}", ran.out);
    assert!(fs::read_to_string(&path).unwrap().contains("\"Nöjda med hemtjänsten\""));
}

/// Many of the same, as in a plan that has been pasted from Word: all are put right at once.
#[test]
fn many_faults_are_put_right_at_once() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let path = folder.path().join(PLAN);
    let mut text = fs::read_to_string(&path).unwrap();
    let right: String = (0..300).fold(String::new(), |mut text, number| {
        write!(text, "\n[[goal.activity]]\nid = \"a{number}\"\ntitle = \"Aktivitet {number}\"\nowner = \"Chef\"\n")
            .unwrap();
        text
    });
    fs::write(&path, format!("{text}{}", right.replace('"', "”"))).unwrap();
    let ran = check(folder.path(), &["--fix"]);
    text += &right;
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "{}", ran.err);
    assert!(ran.err.starts_with("Rättade 900 fel i 1 fil: "), "{}", ran.err);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_file_that_may_not_be_written_is_left_whole_and_the_others_are_written() {
        let (folder, right) = saved(|text| text.as_bytes().to_vec());
        let organisation = folder.path().join("organisation.toml");
        let broken = fs::read_to_string(&organisation).unwrap().replace("[[group]]", "[group]");
        fs::write(&organisation, &broken).unwrap();
        fs::set_permissions(&organisation, fs::Permissions::from_mode(0o444)).unwrap();
        let ran = check(folder.path(), &["--fix"]);
        assert_eq!(ran.status, 2);
        let said = "fel: organisation.toml är skrivskyddad och lämnas som den är.\nRättade 1 fel i 1 fil: ";
        assert!(ran.err.starts_with(said), "{}", ran.err);
        assert_eq!(fs::read_to_string(&organisation).unwrap(), broken);
        assert_eq!(fs::read_to_string(folder.path().join(PLAN)).unwrap(), right);
    }

    #[test]
    fn a_link_is_kept_and_the_file_that_it_points_at_is_written() {
        let (folder, right) = saved(|text| text.as_bytes().to_vec());
        let (path, real) = (folder.path().join(PLAN), folder.path().join("verksamhetsplan.toml"));
        fs::rename(&path, &real).unwrap();
        symlink(&real, &path).unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        let ran = check(folder.path(), &["--fix"]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(path.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), right);
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_folder_that_is_named_twice_is_put_right_once() {
        let (folder, right) = saved(|text| text.as_bytes().to_vec());
        let ran = plan_in(folder.path(), &["check", ".", "omsorgsnamnden", "--fix", "--as-of", TODAY]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.err.starts_with("Rättade 1 fel i 1 fil: "), "{}", ran.err);
        assert_eq!(fs::read_to_string(folder.path().join(PLAN)).unwrap(), right);
    }
}
