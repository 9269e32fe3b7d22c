//! `plan new`: first files that are right and explain themselves, and next year's plan with nothing lost.
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
use std::path::{Path, PathBuf};

use common::{Ran, copy, json_in, plan_in, root, same, snapshot, write};
use serde_json::Value;

/// The bytes of every file below a folder, by their path from it.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    all
}

/// All files in one text, for a snapshot.
fn shown(folder: &Path) -> String {
    let mut shown = String::new();
    for (path, bytes) in bytes(folder) {
        writeln!(shown, "==> {} <==\n{}", path.display(), String::from_utf8(bytes).unwrap()).unwrap();
    }
    shown
}

fn done(folder: &Path, args: &[&str]) -> String {
    let ran = plan_in(folder, args);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}");
    ran.out
}

/// Refused with these words, and nothing changed.
#[track_caller]
fn refused(folder: &Path, args: &[&str], why: &str) {
    let before = bytes(folder);
    let ran = plan_in(folder, args);
    assert_eq!(ran, Ran { out: String::new(), err: format!("fel: {why}\n"), status: 2 }, "{args:?}");
    assert_eq!(bytes(folder), before, "{args:?}");
}

fn is_right(folder: &Path) {
    let ran = plan_in(folder, &["check", "--deny-warnings", "--as-of", "2026-06-30"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    let layout = plan_in(folder, &["fmt", "--dry-run"]);
    assert_eq!(layout.out, "", "what is new has the one layout already");
}

#[test]
fn the_first_organisation_and_plan_are_right_and_explain_themselves() {
    for (language, file) in [("sv", "new-first.txt"), ("en", "new-first.en.txt")] {
        let folder = tempfile::tempdir().unwrap();
        let mut args = vec!["new", "organisation", "by", "--name", "Exempelby kommun", "--language", language];
        args.extend(["--committee", "Kommunfullmäktige", "--committee", "Vård- och omsorgsnämnden"]);
        done(folder.path(), &args);
        let by = folder.path().join("by");
        is_right(&by);
        let said = done(&by, &["new", "plan", "vard-och-omsorgsnamnden", "2026", "--lang", language]);
        is_right(&by);
        snapshot(file, &(shown(&by) + &said));
        let status = json_in(&by, &["status", "--format", "json"], 0);
        assert_eq!(status["plans"][0]["summary"]["not-measured"], 1, "{status}");
    }
}

#[test]
fn a_plan_has_what_the_options_say() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    done(here, &["new", "organisation", ".", "--name", "By"]);
    let goals = ["--goal", "Fler \"läser\" [mer]", "--indicator", "Utlån", "--target", "öka till minst 5"];
    let more = ["--indicator", "Utlån", "--goal", "B", "--indicator", "Andel", "--target", "högst 20 %"];
    let start = ["new", "plan", "kultur", "2026-2027", "--committee", "Kulturnämnden", "--title", "Kulturplan"];
    let said = done(here, &[&start[..], &goals[..], &more[..]].concat());
    snapshot("new-options.txt", &(shown(here) + &said));
    assert_eq!(plan_in(here, &["check"]).status, 0);
}

#[test]
fn an_empty_folder_of_git_can_be_an_organisations() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), ".git/config", "own");
    done(folder.path(), &["new", "organisation", ".", "--name", "By"]);
    let files: Vec<PathBuf> = bytes(folder.path()).into_keys().collect();
    assert_eq!(files, [PathBuf::from(".git/config"), PathBuf::from("organisation.toml")]);
}

#[test]
fn what_is_there_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "full/own.txt", "own");
    copy(&root().join("examples/minsta"), &here.join("minsta"));
    write(here, "minsta/omsorgsnamnden/2027/own.txt", "own");
    write(here, "minsta/measurements/omsorgsnamnden-2028.csv", "indikator;period;värde\n");
    refused(
        here,
        &["new", "organisation", "full", "--name", "A"],
        "full finns redan och är inte tom. Välj en annan mapp, eller utelämna mappen så skapas en med organisationens namn.",
    );
    refused(
        here,
        &["new", "organisation", "minsta", "--name", "A"],
        "minsta är redan en organisation: där finns organisation.toml. En plan i den skapas med plan new plan.",
    );
    let outer = here.join("minsta").canonicalize().unwrap();
    refused(
        here,
        &["new", "organisation", "minsta/inne", "--name", "A"],
        &format!("minsta/inne ligger i organisationen {}. Välj en mapp utanför den.", outer.display()),
    );
    refused(
        here,
        &["new", "plan", "omsorgsnamnden", "2025", "minsta"],
        "minsta/omsorgsnamnden/2025 finns redan och skrivs inte över. Ändra i den, eller välj en annan period.",
    );
    refused(
        here,
        &["new", "plan", "omsorgsnamnden", "2027", "minsta", "--from", "2025"],
        "minsta/omsorgsnamnden/2027 finns redan, men har ingen plan.toml. Flytta undan mappen, eller välj en annan period.",
    );
    let before = fs::read(here.join("minsta/measurements/omsorgsnamnden-2028.csv")).unwrap();
    done(here, &["new", "plan", "omsorgsnamnden", "2028", "minsta"]);
    assert_eq!(fs::read(here.join("minsta/measurements/omsorgsnamnden-2028.csv")).unwrap(), before);
}

#[test]
fn what_is_wrong_is_said_with_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    refused(
        here,
        &["new", "plan", "omsorgsnamnden", "2026"],
        "Det finns ingen organisation.toml i . eller ovanför den. Skapa organisationen först: plan new organisation",
    );
    copy(&root().join("examples/minsta"), here);
    let plan = |args: &[&'static str]| [&["new", "plan"], args].concat();
    refused(
        here,
        &["new", "organisation", "by", "--code", "0482", "--committee", "Kultur och fritid"],
        "--name saknas. Skriv till exempel: \
         plan new organisation by --name \"Exempelby kommun\" --code 0482 --committee \"Kultur och fritid\"",
    );
    refused(
        here,
        &plan(&["omsorgsnamnde", "2026"]),
        "Nämnden ”omsorgsnamnde” finns inte i organisation.toml. Menar du ”omsorgsnamnden”?",
    );
    refused(
        here,
        &plan(&["Bygg", "2026", "--goal", "A"]),
        "Nämnden ”Bygg” finns inte i organisation.toml. Där finns omsorgsnamnden. Lägg till nämnden och skapa planen \
         på en gång: plan new plan bygg 2026 --committee \"Nämndens namn\"",
    );
    refused(
        here,
        &plan(&["omsorgsnamnden", "snart"]),
        "”snart” är ingen period. Skriv till exempel 2026 eller 2026-2027.",
    );
    refused(here, &plan(&["omsorgsnamnden", "2026", "--indicator", "A"]), "--indicator \"A\" måste stå efter --goal.");
    refused(
        here,
        &plan(&["omsorgsnamnden", "2026", "--goal", "A", "--indicator", "B", "--target", "75"]),
        "”75” säger inte om mer eller mindre är bra. Skriv till exempel ”minst 75” eller ”högst 75”.",
    );
    refused(
        here,
        &plan(&["omsorgsnamnden", "2026", "--from", "2020"]),
        "Det finns ingen plan ”2020” att gå vidare från. Skriv en period som nämnden har en plan för, eller en av \
         planerna omsorgsnamnden/2025.",
    );
    refused(
        here,
        &plan(&["omsorgsnamnden", "2025-T3", "--from", "2025"]),
        "Den nya planens period, tertial 3 2025, börjar innan omsorgsnamnden/2025 har slutat (2025-12-31). Välj en \
         senare period.",
    );
    let missing = plan_in(here, &["new", "plan", "--goal", "A"]).err;
    assert!(missing.starts_with("fel: NÄMND och PERIOD saknas. Skriv till exempel: plan new plan omsorgsnamnden 20"));
    assert!(missing.ends_with(" --goal A\n"), "{missing}");
    write(here, "organisation.toml", "[organisation]\nname = 5\n");
    refused(
        here,
        &plan(&["omsorgsnamnden", "2026"]),
        "organisation.toml har fel som måste rättas först. Kör plan check . för att se dem.",
    );
}

/// Answers at a terminal, and what was seen there.
#[cfg(target_os = "linux")]
fn interview(folder: &Path, command: &str, answers: &str) -> (i32, String) {
    use std::io::Write as _;
    use std::process::Stdio;
    let line = format!("{} {command}", common::PLAN);
    let mut script = common::command("script", folder);
    // Without an echo, what is seen is what the program says.
    script.args(["-q", "-e", "-E", "never", "-c", &line, "/dev/null"]);
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n"))
}

#[test]
#[cfg(target_os = "linux")]
fn at_a_terminal_what_lacks_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let (status, first) = interview(here, "new organisation", "\nBy kommun\n\nfr\nsv\nSocialnämnden\n\n");
    assert_eq!(status, 0, "{first}");
    let by = here.join("by-kommun");
    let answers = "Socialnamden\nnej\nnej\nsocialnamnden\n2026\n\nTrygghet\nAndel nöjda\nrimlig\nminst 80 %\n\n\n";
    let (status, second) = interview(&by, "new plan", answers);
    assert_eq!(status, 0, "{second}");
    let (status, third) = interview(&by, "new plan Kultur 2026 --goal A", "");
    let kept: Vec<&str> = third.lines().filter(|line| line.starts_with("fel: ")).collect();
    assert_eq!((status, kept.len()), (2, 1), "{third}");
    let (status, fourth) = interview(&by, "new plan", "Kultur\nja\n2026\n\nA\n\u{4}");
    assert_eq!((status, by.join("kultur").exists()), (2, false), "{fourth}");
    let year = &first.split("socialnamnden ").nth(1).unwrap()[..4];
    let said = format!("{first}----\n{second}----\n{fourth}").replace(year, "[nästa år]");
    snapshot("new-interview.txt", &(said + "----\n" + &shown(&by)));
}

/// Every plan of a folder with organisations: the organisation's folder and the plan's id.
fn plans(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for path in bytes(folder).into_keys().filter(|path| path.ends_with("plan.toml")) {
        let organisation =
            path.ancestors().find(|above| folder.join(above).join("organisation.toml").is_file()).unwrap();
        let id = path.strip_prefix(organisation).unwrap().parent().unwrap().to_str().unwrap().to_owned();
        all.push((folder.join(organisation), id));
    }
    all
}

fn toml(path: &Path) -> Value {
    common::toml_json::json(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Tables in an array, by a key of theirs.
fn tables<'t>(of: &'t Value, array: &str) -> Vec<&'t Value> {
    of[array].as_array().into_iter().flatten().collect()
}

/// All that is in a plan but its head and revisions, as paths of ids with the keys that no new year changes.
fn content(plan: &Value) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let changes = ["target", "rule", "targets", "rules", "baseline", "changed", "due"];
    let mut add = |path: &str, table: &Value| {
        let is_table = |value: &Value| value.as_array().is_some_and(|array| array.iter().any(Value::is_object));
        for (key, value) in table.as_object().unwrap().iter().filter(|(_, value)| !is_table(value)) {
            let value = if changes.contains(&key.as_str()) { String::new() } else { value.to_string() };
            // What had changed is a comment now, and rules that were all for past years are gone with these.
            if !["changed", "rules"].contains(&key.as_str()) {
                all.insert(format!("{path}: {key} {value}"));
            }
        }
    };
    for array in ["goal", "statistics", "budget"] {
        for table in tables(plan, array) {
            let path = format!("{array} {}", table["id"]);
            add(&path, table);
            for below in ["indicator", "activity", "commitment"] {
                for inner in tables(table, below) {
                    let name = inner.get("id").or(inner.get("text")).unwrap();
                    add(&format!("{path}/{below} {name}"), inner);
                }
            }
        }
    }
    all
}

/// The comments of a TOML file: what follows a `#` that stands in no text.
fn comments(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut quoted = false;
        let mut before = ' ';
        for (at, letter) in line.char_indices() {
            match letter {
                '"' if before != '\\' => quoted = !quoted,
                '#' if !quoted => {
                    found.push(line[at..].trim_end().to_owned());
                    break;
                }
                _ => {}
            }
            before = letter;
        }
    }
    found
}

/// The period after a plan's, as long as it.
fn next(period: &str) -> String {
    let years: Vec<i32> = period.split('-').map(|year| year.parse().unwrap()).collect();
    match years.as_slice() {
        [from, to] => format!("{}-{}", to + 1, to + 1 + to - from),
        _ => (years[0] + 1).to_string(),
    }
}

#[test]
fn next_years_plan_is_right_for_every_real_plan_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["plans", "examples/minsta", "tests/everything"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    let before = bytes(folder.path());
    let all = plans(folder.path());
    assert!(all.len() > 12, "{}", all.len());
    for (organisation, id) in all {
        let old = organisation.join(&id);
        let head = toml(&old.join("plan.toml"));
        let committee = head["plan"]["committee"].as_str().unwrap();
        let period = next(head["plan"]["period"].as_str().unwrap());
        done(&organisation, &["new", "plan", committee, &period, "--from", &id]);
        let new = old.parent().unwrap().join(&period);
        let checked = plan_in(&new, &["check", "--as-of", "2026-01-31"]);
        assert_eq!(checked.status, 0, "{id}\n{}", checked.out);
        // No activity of these plans is done, so that everything goes on.
        let (now, was) = (content(&toml(&new.join("plan.toml"))), content(&head));
        let differs: Vec<&String> = now.symmetric_difference(&was).collect();
        assert!(!was.is_empty() && differs.is_empty(), "{id}: {differs:#?}");
        let (old_text, new_text) =
            (fs::read_to_string(old.join("plan.toml")).unwrap(), fs::read_to_string(new.join("plan.toml")).unwrap());
        let now = comments(&new_text);
        for comment in comments(&old_text) {
            assert!(now.iter().any(|now| now.ends_with(&comment)), "{id}: {comment} is lost");
        }
        // A line that is not of the head, a target, a note or a date stands as it did.
        // How wide the keys are set may be another, since other keys stand beside them.
        let spaced = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: BTreeSet<String> = new_text.lines().map(spaced).collect();
        let is_laid_out = |plan: &Path| plan_in(plan, &["fmt", "--check", "plan.toml"]).status;
        assert_eq!(is_laid_out(&new), is_laid_out(&old), "{id}");
        let may_change =
            ["title", "period", "adopted", "reference", "follows", "baseline", "target", "rule", "changed", "due"];
        let revisions = old_text.contains("[[revision]]");
        for line in old_text.lines().filter(|line| !may_change.iter().any(|key| line.starts_with(key)) && !revisions) {
            assert!(lines.contains(&spaced(line)), "{id}: {line} is changed");
        }
    }
    let after = bytes(folder.path());
    for (path, bytes) in before {
        assert_eq!(after[&path], bytes, "{}", path.display());
    }
}

/// Every third activity is done, every third dropped: just these are gone, and no comment with them.
#[test]
fn just_the_activities_that_are_closed_are_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    for (name, id, committee, new) in [
        ("huddinge", "socialnamnden/2014", "socialnamnden", "2015"),
        ("degerfors", "socialnamnden/2018-2019", "socialnamnden", "2020-2021"),
    ] {
        let by = folder.path().join(name);
        copy(&root().join("plans").join(name), &by);
        let old = toml(&by.join(id).join("plan.toml"));
        let activities = tables(&old, "goal").into_iter().flat_map(|goal| tables(goal, "activity"));
        let mut reports = "aktivitet;datum;läge\n".to_owned();
        let mut closed: BTreeSet<String> = BTreeSet::new();
        for (index, activity) in activities.enumerate() {
            let state = ["genomförd", "pågår", "utgår"][index % 3];
            let id = activity["id"].as_str().unwrap();
            writeln!(reports, "{id};2013-05-01;pågår\n{id};2020-05-01;{state}").unwrap();
            if state != "pågår" {
                closed.insert(format!("/activity {}", activity["id"]));
            }
        }
        write(&by, "followup/lage.csv", &reports);
        done(&by, &["new", "plan", committee, new, "--from", id]);
        let path = by.join(committee).join(new).join("plan.toml");
        let (was, now) = (content(&old), content(&toml(&path)));
        let gone: BTreeSet<String> = was.difference(&now).cloned().collect();
        let expected = was.iter().filter(|line| closed.iter().any(|one| line.contains(&format!("{one}:"))));
        assert_eq!(gone, expected.cloned().collect(), "{name}");
        assert!(closed.len() > 5 && now.is_subset(&was), "{name}");
        let text = fs::read_to_string(&path).unwrap();
        let said = comments(&text);
        for comment in comments(&fs::read_to_string(by.join(id).join("plan.toml")).unwrap()) {
            assert!(said.contains(&comment), "{name}: {comment}");
        }
        assert_eq!(plan_in(&path.with_file_name(""), &["check", "--as-of", "2026-01-31"]).status, 0);
    }
}

/// What the judge has as the newest outcome in the old plan, the new one starts from.
#[test]
fn the_newest_outcome_is_the_new_baseline() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let mut count = 0;
    for (name, id, committee, new) in [
        ("examples/minsta", "omsorgsnamnden/2025", "omsorgsnamnden", "2026"),
        ("plans/flen", "socialnamnden/2013", "socialnamnden", "2014"),
        ("plans/huddinge", "socialnamnden/2014", "socialnamnden", "2015"),
        ("tests/everything", "omsorgsnamnden/2025", "omsorgsnamnden", "2026"),
    ] {
        let by = here.join(name);
        copy(&root().join(name), &by);
        done(&by, &["new", "plan", committee, new, "--from", id]);
        let rows = |plan: &str| -> Vec<Value> {
            let status = json_in(&by, &["status", plan, "--format", "json"], 0);
            let goals = status["plans"][0]["goals"].as_array().unwrap().clone();
            goals.iter().flat_map(|goal| goal["indicators"].as_array().unwrap().clone()).collect()
        };
        let new = rows(&format!("{committee}/{new}"));
        let plan = toml(&by.join(id).join("plan.toml"));
        let indicators = tables(&plan, "goal").into_iter().flat_map(|goal| tables(goal, "indicator"));
        let adds_up: BTreeSet<String> =
            indicators.filter(|row| row["adds-up"] == true).map(|row| row["id"].to_string()).collect();
        for old in rows(id).iter().filter(|row| !row["outcome"].is_null()) {
            // It adds up over the year, and only a part of that was counted: nothing to start from.
            let is_part = adds_up.contains(&old["id"].to_string())
                && old["outcome"]["period"].as_str().unwrap().contains(['-', 'T', 'H']);
            let later = rows(id).iter().any(|row| {
                row["id"] == old["id"] && row["outcome"]["period"].as_str() > old["outcome"]["period"].as_str()
            });
            if is_part || later {
                continue;
            }
            let now = new.iter().find(|row| row["id"] == old["id"]).unwrap();
            assert_eq!(now["baseline"], old["outcome"], "{name}: {}", old["id"]);
            count += 1;
        }
    }
    assert!(count > 10, "{count}");
}

/// An organisation with a plan that has whatever can change when it goes on.
fn full() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let case = fs::read_to_string(root().join("tests/renewed.txt")).unwrap();
    for part in case.split("==> ").skip(1) {
        let (path, text) = part.split_once(" <==\n").unwrap();
        write(here, path, &format!("{}\n", text.trim_end()));
    }
    folder
}

#[test]
fn whatever_can_change_changes_as_it_should() {
    let folder = full();
    let here = folder.path();
    let checked = plan_in(here, &["check", "--as-of", "2026-01-31"]);
    assert_eq!(checked.status, 0, "{}", checked.out);
    let said = done(here, &["new", "plan", "nämnden", "2025", "--from", "2024"]);
    let checked = plan_in(here, &["check", "--as-of", "2026-01-31"]);
    assert_eq!(checked.status, 0, "{}", checked.out);
    let plan = fs::read_to_string(here.join("namnden/2025/plan.toml")).unwrap();
    let text = fs::read_to_string(here.join("namnden/2025/plan.md")).unwrap();
    snapshot("new-renewed.txt", &format!("{plan}==> plan.md <==\n{text}==> terminal <==\n{said}"));
    let files: Vec<_> =
        fs::read_dir(here.join("namnden/2025")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
    // The year after that: what stands first in the file stands once.
    done(here, &["new", "plan", "namnden", "2026", "--from", "namnden/2025"]);
    let again = fs::read_to_string(here.join("namnden/2026/plan.toml")).unwrap();
    assert!(again.starts_with("# Utkast ur namnden/2025.") && again.matches("Utkast ur").count() == 1, "{again}");
    assert_eq!(plan_in(here, &["check", "--as-of", "2026-01-31"]).status, 0);
}

#[test]
fn the_file_goes_on_with_its_line_ends() {
    let (one, other) = (full(), full());
    for name in ["plan.toml", "plan.md"] {
        let path = other.path().join("namnden/2024").join(name);
        fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap();
    }
    for folder in [&one, &other] {
        done(folder.path(), &["new", "plan", "namnden", "2025", "--from", "2024"]);
    }
    for name in ["plan.toml", "plan.md"] {
        let read = |folder: &Path| fs::read_to_string(folder.join("namnden/2025").join(name)).unwrap();
        same(&read(other.path()), &read(one.path()).replace('\n', "\r\n"));
    }
}

/// TOML can be written in other ways than ours.
#[test]
fn other_ways_to_write_the_same_are_kept_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "organisation.toml", "[organisation]\nname = \"A\"\n[[committee]]\nid = \"n\"\nname = \"N\"\n");
    let head = "plan.title = \"Plan 2025\" # titel\nplan.committee = \"n\"\nplan.period = '2025'\n\
        # dag\nplan.adopted = 2024-11-01 # antagen\n\n[[goal]]\nid = \"1\"\ntitle = \"A\"\n";
    let goal = "[[goal.indicator]]\nid = \"b\"\ntitle = 'B \"x\"'\n# om målen\n[goal.indicator.targets] # alla\n\
        2024 = \"minst 4 %\" # fyra\n# sista\n2025 = \"minst 5 %\" # fem\n\n[[goal.indicator]]\nid = \"c\"\n\
        title = \"C\"\ntargets.2025 = \"minst 5 %\"\ntargets.2026 = \"minst 6 %\" # sex\n";
    write(here, "n/2025/plan.toml", &format!("{head}{goal}"));
    done(here, &["new", "plan", "n", "2026", "--from", "2025"]);
    let text = fs::read_to_string(here.join("n/2026/plan.toml")).unwrap();
    same(
        text.split_once("\n\n").unwrap().1,
        "plan.title = \"Plan 2026\" # titel\nplan.committee = \"n\"\nplan.period = \"2026\"\n# dag\n\
         # adopted = ÅÅÅÅ-MM-DD # antagen\nplan.baseline = \"2025\"\n\n[[goal]]\nid = \"1\"\ntitle = \"A\"\n\
         [[goal.indicator]]\nid = \"b\"\ntitle = 'B \"x\"'\n# om målen\n# alla\n# fyra\n# sista\n# fem\n\
         # 2024: mål ”minst 4 %”, inte mätt\n# 2025: inte mätt\n# Se över: målvärdet är det för 2025; bestäm ett nytt.\n\
         targets = { 2026 = \"minst 5 %\" }\n\n[[goal.indicator]]\nid = \"c\"\ntitle = \"C\"\n# sex\n\
         # 2025: mål ”minst 5 %”, inte mätt\ntargets = { 2026 = \"minst 6 %\" }\n",
    );
    assert_eq!(plan_in(here, &["check"]).status, 0);
    let inline = "goal = [{ id = \"1\", title = \"A\", indicator = [{ id = \"x\", title = \"X\" }] }]\n";
    write(here, "n/2025/plan.toml", &format!("{inline}{}", head.split("[[goal]]").next().unwrap()));
    refused(
        here,
        &["new", "plan", "n", "2027", "--from", "2025"],
        "n/2025/plan.toml går inte att skriva om: den är skriven med tabeller på en rad, som goal = [ … ]. Skriv dem \
         som [[goal]] och försök igen.",
    );
}

#[test]
fn a_plan_with_faults_is_put_right_first() {
    let folder = full();
    let path = folder.path().join("namnden/2024/plan.toml");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace("minst 85 %", "rimligt")).unwrap();
    let before = bytes(folder.path());
    let ran = plan_in(folder.path(), &["new", "plan", "namnden", "2025", "--from", "2024"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("unreadable-target") && ran.err.contains("måste rättas"), "{}", ran.err);
    assert_eq!(bytes(folder.path()), before);
}
