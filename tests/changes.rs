//! What `plan diff` says of two versions, as a coordinator reads it: real plans, figures that were corrected, small numbers,
//! plans of different years, goals that were put in before others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::path::Path;

use common::{copy, json_in, plan, root, same, snapshot, write};
use plan::format::{Field, File, Kind};
use plan::language::{Language, Words};
use plan::message::Message;

const ORGANISATION: &str = "[organisation]\nname = \"Exempelby kommun\"\n\n[[committee]]\nid = \"omsorgsnamnden\"\n\
                            name = \"Omsorgsnämnden\"\n\n[judging]\nsmall-numbers-below = 5\n";

const PLAN: &str = "[plan]
title = \"Plan 2025\"
committee = \"omsorgsnamnden\"
period = \"2025\"

[[goal]]
id = \"1\"
title = \"Omsorgen ges i rätt tid\"

[[goal.indicator]]
id = \"vantetid\"
title = \"Väntetid till särskilt boende\"
unit = \"dagar\"
better = \"lower\"
target = \"högst 60 dagar\"

[[goal.activity]]
id = \"rutin\"
title = \"Ny rutin för rehabilitering\"
due = 2025-10-31

[[goal]]
id = \"2\"
title = \"Fler barn får stöd hemma\"

[[goal.indicator]]
id = \"placerade\"
title = \"Antal placerade barn\"
unit = \"barn\"
better = \"lower\"
target = \"högst 100\"

[[budget]]
id = \"netto\"
title = \"Nettokostnad\"
amount = 285000
";

const MEASURED: &str = "indikator;period;enhet;värde;kommentar\nvantetid;2024;;64;\nvantetid;2025;;58;\n\
                        placerade;2025;;20;\nplacerade;2025;Norr;3;\nplacerade;2025;Söder;17;\n";

/// A folder with these files in it, beside those that every version has.
fn version(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let all = [
        ("organisation.toml", ORGANISATION),
        ("omsorgsnamnden/2025/plan.toml", PLAN),
        ("measurements/2025.csv", MEASURED),
    ];
    for (path, text) in all.iter().chain(files) {
        write(folder.path(), path, text);
    }
    folder
}

/// Every change of two versions in words, plan by plan. How the page shows them, the tests of Mjölby and Degerfors hold.
fn diff(old: &Path, new: &Path) -> String {
    let answer = json_in(&root(), &["diff", old.to_str().unwrap(), new.to_str().unwrap(), "--format", "json"], 0);
    let mut said = String::new();
    for plan in answer["plans"].as_array().unwrap() {
        said.push_str(if said.is_empty() { "" } else { "\n" });
        said.push_str(plan["plan"].as_str().unwrap_or_else(|| plan["title"].as_str().unwrap()));
        said.push('\n');
        for change in plan["changes"].as_array().unwrap() {
            said.extend(["  ", change["message"].as_str().unwrap(), "\n"]);
        }
    }
    said
}

/// What is said where these files are others.
#[track_caller]
fn says(old: &[(&str, &str)], new: &[(&str, &str)], expected: &str) {
    same(&diff(version(old).path(), version(new).path()), expected);
}

#[test]
fn mjolby_from_2010_to_2011() {
    let ran = plan(&["diff", "tests/versions/mjolby-2010", "tests/versions/mjolby-2011"]);
    snapshot("diff/mjolby.txt", &ran.out);
}

/// The same changes for a decision paper, counted, for programs, and in English.
#[test]
fn mjolby_in_every_form() {
    let of = |options: &[&str]| {
        let mut args = vec!["diff", "tests/versions/mjolby-2010", "tests/versions/mjolby-2011"];
        args.extend(options);
        let ran = plan(&args);
        assert_eq!((ran.err.as_str(), ran.status), ("", 0), "{options:?}");
        ran.out
    };
    snapshot("diff/mjolby.md", &of(&["--format", "markdown"]));
    snapshot("diff/mjolby-stat.txt", &of(&["--stat"]));
    snapshot("diff/mjolby.json", &of(&["--format", "json"]));
    snapshot("diff/mjolby-en.txt", &of(&["--lang", "en"]));
    snapshot("diff/mjolby-colour.txt", &of(&["--color", "always"]));
}

#[test]
fn degerfors_as_its_table_and_as_its_text_has_it() {
    let ran = plan(&["diff", "tests/versions/degerfors-tabellen", "tests/versions/degerfors-texten"]);
    snapshot("diff/degerfors.txt", &ran.out);
}

#[test]
fn a_corrected_value_is_told_with_the_verdicts_that_turn() {
    let corrected = MEASURED.replace("vantetid;2025;;58;", "vantetid;2025;;62;efter granskning");
    says(
        &[],
        &[("measurements/2025.csv", &corrected)],
        "omsorgsnamnden/2025
  Väntetid till särskilt boende (vantetid), 2025: rättat från 58\u{a0}dagar till 62\u{a0}dagar
  Väntetid till särskilt boende (vantetid), 2025: kommentar: nu ”efter granskning”, förut inte angivet
  Målet Omsorgen ges i rätt tid (1): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av nya eller rättade uppgifter
  Väntetid till särskilt boende (vantetid): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av nya eller rättade uppgifter
",
    );
}

#[test]
fn a_verdict_that_turns_with_its_target_says_so() {
    let sharper = PLAN.replace("högst 60 dagar", "högst 55 dagar");
    says(&[], &[("omsorgsnamnden/2025/plan.toml", &sharper)], "omsorgsnamnden/2025
  Väntetid till särskilt boende (vantetid): målvärdet ”högst 60 dagar” är nu ”högst 55 dagar” (skärpt)
  Målet Omsorgen ges i rätt tid (1): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av ändringar i planen
  Väntetid till särskilt boende (vantetid): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av ändringar i planen
");
}

/// A rule decided once for many is told of once, and the verdicts that turn are of its making.
#[test]
fn a_rule_for_many_is_told_once() {
    let ruled = PLAN.replace("högst 60 dagar", "korta-vantan");
    let with =
        |phrase: &str| format!("{ORGANISATION}\n[[target-rule]]\nid = \"korta-vantan\"\nrule = [\"{phrase}\"]\n");
    let (old, new) = (with("högst 60 dagar"), with("högst 55 dagar"));
    let plan = ("omsorgsnamnden/2025/plan.toml", ruled.as_str());
    says(
        &[plan, ("organisation.toml", &old)],
        &[plan, ("organisation.toml", &new)],
        "Kommunen
  Regeln korta-vantan: regel: ”högst 60 dagar” är nu ”högst 55 dagar”

omsorgsnamnden/2025
  Målet Omsorgen ges i rätt tid (1): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av ändrade regler för bedömning
  Väntetid till särskilt boende (vantetid): bedömningen ”Uppfyllt” är nu ”Delvis uppfyllt”, på grund av ändrade regler för bedömning
",
    );
}

#[test]
fn a_section_without_words_in_its_heading_is_told_by_its_goal() {
    let says_so = |words: &str| format!("## {{#1}}\n\n{words}\n\n### {{#vantetid}}\n\nKön är kort.\n");
    let path = "omsorgsnamnden/2025/analysis.md";
    says(
        &[(path, &says_so("Det gick bra i år."))],
        &[(path, &says_so("Det gick rätt bra i år."))],
        "omsorgsnamnden/2025
  Analysen, avsnittet ”Omsorgen ges i rätt tid”: tillagt ”rätt” efter ”Det gick”
",
    );
}

#[test]
fn a_row_that_replaces_another_is_a_correction() {
    let corrected = "indikator;period;enhet;värde;ersätter\nvantetid;2024;;64;\nvantetid;2025;;58;\n\
                     vantetid;2025;;57;ja\nplacerade;2025;;20;\nplacerade;2025;Norr;3;\nplacerade;2025;Söder;17;\n";
    says(
        &[],
        &[("measurements/2025.csv", corrected)],
        "omsorgsnamnden/2025
  Väntetid till särskilt boende (vantetid), 2025: rättat från 58\u{a0}dagar till 57\u{a0}dagar
",
    );
}

/// That the total is as it was, it says itself; which of the others were corrected, nobody is told.
#[test]
fn a_value_that_is_not_shown_does_not_show_in_a_diff() {
    let corrected = MEASURED.replace("Norr;3;", "Norr;2;bara två barn").replace("Söder;17;", "Söder;18;");
    says(
        &[],
        &[("measurements/2025.csv", &corrected)],
        "omsorgsnamnden/2025
  Antal placerade barn (placerade), 2025: ett eller flera värden som inte visas är rättade
",
    );
}

/// Of 12, 8 and 20 that were shown, the first is 3 now: with the total and silence on the second it could be worked out.
#[test]
fn a_value_that_is_hidden_now_is_not_told_by_the_others() {
    let with = |north: u32, south: u32, total: u32| {
        format!(
            "indikator;period;enhet;värde\nplacerade;2025;;{total}\nplacerade;2025;Norr;{north}\nplacerade;2025;Söder;{south}\n"
        )
    };
    let old = version(&[("measurements/2025.csv", &with(12, 8, 20))]);
    let said = |north, south| diff(old.path(), version(&[("measurements/2025.csv", &with(north, south, 11))]).path());
    same(
        &said(3, 8),
        "omsorgsnamnden/2025
  Antal placerade barn (placerade), 2025: rättat från 20\u{a0}barn till 11\u{a0}barn
  Antal placerade barn (placerade), 2025: ett eller flera värden som inte visas är rättade
",
    );
    same(&said(3, 8), &said(4, 7));
}

/// Whatever the small number was and is: the diff is the same.
#[test]
fn diffs_that_differ_in_masked_values_alone_are_the_same() {
    let mut all = Vec::new();
    for (was, is) in [(1, 3), (2, 4), (3, 2), (4, 1)] {
        let with = |small: u32| {
            let rest = 20 - small;
            let text = MEASURED.replace("Norr;3;", &format!("Norr;{small};{small} barn"));
            version(&[("measurements/2025.csv", &text.replace("Söder;17;", &format!("Söder;{rest};")))])
        };
        all.push(diff(with(was).path(), with(is).path()));
    }
    assert!(all[0].contains("inte visas är rättade"), "{}", all[0]);
    assert!(all.iter().all(|said| *said == all[0]), "{all:#?}");
}

/// A limit that one of the versions has holds for both.
#[test]
fn a_limit_that_is_taken_away_shows_nothing() {
    let without = ORGANISATION.replace("[judging]\nsmall-numbers-below = 5\n", "");
    let corrected = MEASURED.replace("Norr;3;", "Norr;2;").replace("Söder;17;", "Söder;18;");
    let files = [("organisation.toml", without.as_str()), ("measurements/2025.csv", corrected.as_str())];
    for (old, new) in [(version(&[]), version(&files)), (version(&files), version(&[]))] {
        let said = diff(old.path(), new.path());
        assert!(said.contains("inte visas är rättade") && !said.contains("18\u{a0}barn"), "{said}");
    }
}

/// An indicator that has left the plans leaves nobody to say that it counts people: its figures stay hidden.
#[test]
fn figures_of_an_indicator_that_is_gone_stay_hidden() {
    let start = PLAN.find("[[goal.indicator]]\nid = \"placerade\"").unwrap();
    let end = PLAN.find("[[budget]]").unwrap();
    let gone = PLAN[..start].to_owned() + &PLAN[end..];
    let corrected = MEASURED.replace("Norr;3;", "Norr;2;").replace("Söder;17;", "Söder;18;");
    let (old, new) =
        (version(&[]), version(&[("omsorgsnamnden/2025/plan.toml", &gone), ("measurements/2025.csv", &corrected)]));
    for said in [organisations(&old, &new), organisations(&new, &old)] {
        assert!(said.contains("Hidden") && !said.contains("Number(2") && !said.contains("Number(18"), "{said}");
    }
}

/// The changes as the library has them: a plan whose figures nobody asks for is an error to the program.
fn organisations(old: &tempfile::TempDir, new: &tempfile::TempDir) -> String {
    let read = |folder: &tempfile::TempDir| {
        plan::read::load(folder.path(), &mut plan::source::Sources::default()).0.unwrap().organisation
    };
    format!("{:?}", plan::diff::organisations(&read(old), &read(new), None))
}

/// The plans of two years are held against each other only where no plan of the committee is in both versions.
#[test]
fn a_plan_that_is_gone_is_not_the_next_years() {
    let of = |year: &str| PLAN.replace("2025", year);
    let (next, last) = (of("2026"), of("2027"));
    says(
        &[("omsorgsnamnden/2026/plan.toml", &next)],
        &[("omsorgsnamnden/2027/plan.toml", &last)],
        "omsorgsnamnden/2026
  Planen är borttagen.

omsorgsnamnden/2027
  Planen är ny.
",
    );
}

/// What is written for those who write the text is no part of it.
#[test]
fn a_note_in_a_text_is_no_text() {
    let path = "omsorgsnamnden/2025/plan.md";
    let with = "## Mål {#1}\n\nVi arbetar <!-- hur? -->vidare.\n\n<!-- Skriv mer här. -->\n";
    says(&[(path, with)], &[(path, "## Mål {#1}\n\nVi arbetar vidare.\n")], "");
}

#[test]
fn many_new_values_are_one_line() {
    let more = MEASURED.to_owned()
        + "vantetid;2026;;55;\nvantetid;2026;Norr;50;\nvantetid;2026;Söder;57;\nplacerade;2026;;21;\n";
    let (old, new) = (version(&[]), version(&[("measurements/2025.csv", &more)]));
    let page = plan(&["diff", old.path().to_str().unwrap(), new.path().to_str().unwrap()]).out;
    let (_, page) = page.split_once("\n\n").unwrap();
    same(
        page,
        "Omsorgsnämnden – Plan 2025 (omsorgsnamnden/2025)
  ~ Nytt mätt för 2026: 4 värden för 2 indikatorer

4 nya mätvärden
",
    );
}

#[test]
fn a_goal_that_is_put_in_before_the_others_is_the_only_new_one() {
    let more = PLAN
        .replace("id = \"2\"", "id = \"3\"")
        .replace("id = \"1\"", "id = \"2\"")
        .replace("[[goal]]\nid = \"2\"", "[[goal]]\nid = \"1\"\ntitle = \"Brukarna är nöjda\"\n\n[[goal]]\nid = \"2\"");
    says(
        &[],
        &[("omsorgsnamnden/2025/plan.toml", &more)],
        "omsorgsnamnden/2025
  Nytt mål: Brukarna är nöjda (1)
  Målet Omsorgen ges i rätt tid (2): id var förut 1
  Målet Fler barn får stöd hemma (3): id var förut 2
",
    );
}

#[test]
fn the_next_years_plan_is_told_without_what_has_moved_along() {
    let next = PLAN.replace("2025", "2026").replace("högst 60 dagar", "högst 55 dagar").replace("285000", "290700");
    let new = version(&[("omsorgsnamnden/2026/plan.toml", &next)]);
    let of = |year: &str| new.path().join("omsorgsnamnden").join(year);
    same(
        &diff(&of("2025"), &of("2026")),
        "omsorgsnamnden/2026
  period: 2025 är nu 2026
  Väntetid till särskilt boende (vantetid): målvärdet ”högst 60 dagar” är nu ”högst 55 dagar” (skärpt)
  Budgetraden Nettokostnad (netto): beloppet 285\u{a0}000 tkr är nu 290\u{a0}700 tkr (+5\u{a0}700 tkr, +2 %)
",
    );
}

/// What is said of an indicator's targets from one plan to another.
#[track_caller]
fn targets(old: (&str, &str), new: (&str, &str), expected: &str) {
    let with = |(period, targets): (&str, &str)| {
        let plan = PLAN.replace("period = \"2025\"", &format!("period = \"{period}\""));
        plan.replace("target = \"högst 60 dagar\"", &format!("targets = {{ {targets} }}"))
    };
    let (before, after) = (with(old), with(new));
    let folder = version(&[("omsorgsnamnden/gammal/plan.toml", &before), ("omsorgsnamnden/ny/plan.toml", &after)]);
    let of = |name: &str| folder.path().join("omsorgsnamnden").join(name);
    let said = diff(&of("gammal"), &of("ny"));
    let about: Vec<&str> = said.lines().filter(|line| line.contains("målvärde")).map(str::trim).collect();
    same(&about.join("\n").replace("Väntetid till särskilt boende (vantetid): ", ""), expected);
}

#[test]
fn targets_of_other_years_are_held_against_those_of_the_same_place() {
    // Two plans with no year in common: the first year against the first.
    targets(
        ("2020-2021", "2020 = \"högst 60\", 2021 = \"högst 58\""),
        ("2022-2023", "2022 = \"högst 60\", 2023 = \"högst 55\""),
        "2023: målvärdet ”högst 58” är nu ”högst 55” (skärpt)",
    );
    // A plan that rolls on: the years that both have against each other, whatever comes and goes.
    targets(
        ("2020-2021", "2020 = \"högst 60\", 2021 = \"högst 58\""),
        ("2021-2022", "2021 = \"högst 59\", 2022 = \"högst 55\""),
        "2020: målvärdet ”högst 60” är borttaget
2021: målvärdet ”högst 58” är nu ”högst 59” (sänkt)
2022: nytt målvärde, ”högst 55”",
    );
    // The one year of each.
    targets(("2020", "2020 = \"högst 60\""), ("2021", "2021 = \"högst 60\""), "");
}

#[test]
fn a_folder_with_another_name_holds_the_same_plan() {
    let old = version(&[]);
    let new = version(&[]);
    copy(&new.path().join("omsorgsnamnden"), &new.path().join("namnden"));
    std::fs::remove_dir_all(new.path().join("omsorgsnamnden")).unwrap();
    same(&diff(old.path(), new.path()), "namnden/2025\n  Planen låg förut i omsorgsnamnden/2025.\n");
}

#[test]
fn texts_are_told_by_section() {
    let text = "# Plan 2025\n\nInledande ord om planen.\n\n## Ekonomi\n\nBudgeten är i balans och följs varje månad.\n\n\
                ## Rätt tid {#1}\n\nVi arbetar för kortare köer.\n";
    let other = "# Plan 2025\n\nInledande ord\nom planen.\n\n## Ekonomi och budget\n\nBudgeten är inte i balans och följs varje vecka.\n\n\
                 ## Rätt tid {#1}\n\nVi arbetar för kortare köer.\n\n## Personal\n\nFler utbildas.\n";
    let analysis = "# Analys\n\n## Rätt tid {#1}\n\nKön är kortare.\n";
    says(
        &[("omsorgsnamnden/2025/plan.md", text)],
        &[("omsorgsnamnden/2025/plan.md", other), ("omsorgsnamnden/2025/analysis.md", analysis)],
        "omsorgsnamnden/2025
  Nytt i plantexten: avsnittet ”Personal”, 2 ord
  Plantexten, avsnittet ”Ekonomi och budget”: rubriken var förut ”Ekonomi”
  Plantexten, avsnittet ”Ekonomi och budget”: tillagt ”inte” efter ”Budgeten är”; ”och följs varje månad.” är nu ”och följs varje vecka.”
  Nytt i analysen: avsnittet ”Rätt tid”, 3 ord
",
    );
}

/// A key that is new to the format has a word here too: nobody reads "adds-up" in a decision paper.
#[test]
fn every_key_of_the_format_has_a_word() {
    fn keys(fields: &'static [Field], all: &mut Vec<&'static str>) {
        for field in fields {
            match field.kind {
                Kind::Table(under) | Kind::Tables(under) => keys(under, all),
                Kind::Free(_) => {}
                _ => all.push(field.key),
            }
        }
    }
    let mut all = Vec::new();
    for file in [File::Organisation, File::Plan, File::Followup] {
        keys(file.fields(), &mut all);
    }
    // What a thing is found by, and its target, have sentences of their own.
    all.retain(|key| !matches!(*key, "id" | "text" | "mark" | "goal" | "target" | "rules"));
    let words = Words::new(Language::Swedish);
    let said = |key: &'static str| words.say(&Message::new("diff-key").with("key", key));
    let same = ["period"];
    let wordless: Vec<&str> = all.into_iter().filter(|key| said(key) == **key && !same.contains(key)).collect();
    assert!(wordless.is_empty(), "{wordless:?}");
}
