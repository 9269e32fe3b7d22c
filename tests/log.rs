//! `plan log`: the history of one thing through the commits, as a coordinator reads it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fs;

use common::git::{PLAN, Repository};
use common::{copy, json_in, plan_in, root, same, snapshot};

const ID: &str = "nojda-hemtjanst";

/// A year of changes: loosened, a broken version in between, renamed, moved with its folder, and one on a branch.
fn year() -> Repository {
    let repository = Repository::empty();
    copy(&root().join("examples/minsta"), &repository.path().join("exempelby"));
    repository.commit("Planen som den antogs");
    let plan = format!("exempelby/{PLAN}");
    repository.edit(&plan, "minst 85 %", "minst 80 %");
    repository.commit("Lägre krav efter vårens enkät");
    repository.edit(&plan, "[plan]\n", "[plan]\nen rad som inte går att läsa\n");
    repository.edit(&plan, "minst 80 %", "minst 82 %");
    repository.commit("Ett fel");
    repository.edit(&plan, "en rad som inte går att läsa\n", "");
    repository.commit("Felet rättat");
    repository.write("exempelby/LÄSMIG.md", "Om planerna.\n");
    repository.commit("Något annat");
    repository.git(&["checkout", "--quiet", "-b", "utkast"]);
    repository.edit(
        &plan,
        "Andel brukare som är nöjda med hemtjänsten",
        "Andel brukare som är nöjda med sin hemtjänst",
    );
    repository.commit("Tydligare titel");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.edit(&plan, "\"Verksamhetschef hemtjänst\"", "\"Avdelningschef hemtjänst\"");
    repository.commit("Ny ansvarig");
    repository.git(&["merge", "--quiet", "--no-edit", "utkast"]);
    repository.git(&["mv", "exempelby", "planer"]);
    repository.commit("Ny mapp");
    repository.edit(&format!("planer/{PLAN}"), &format!("\"{ID}\""), "\"nojda-med-hemtjanst\"");
    repository.edit("planer/measurements/matvarden.csv", "nojda-hemtjanst;2024", "nojda-med-hemtjanst;2024");
    repository.edit("planer/measurements/matvarden.csv", "nojda-hemtjanst;2025", "nojda-med-hemtjanst;2025");
    repository.commit("Tydligare id");
    repository.edit(&format!("planer/{PLAN}"), "minst 82 %", "minst 84 %");
    repository
}

#[test]
fn a_target_is_followed_through_everything_that_happens() {
    let repository = year();
    let ran = repository.plan(&["log", "nojda-med-hemtjanst", "planer"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    snapshot("diff/log.txt", &format!("{}---\n{}", ran.out, ran.err));
    let inside = plan_in(&repository.path().join("planer/omsorgsnamnden/2025"), &["log", "nojda-med-hemtjanst"]);
    same(&inside.out, &ran.out);
    let json = json_in(repository.path(), &["log", "nojda-med-hemtjanst", "planer", "--format", "json"], 0);
    snapshot("diff/log.json", &(serde_json::to_string_pretty(&json).unwrap() + "\n"));
}

#[test]
fn next_years_plan_tells_how_it_differs_from_the_one_it_follows() {
    let repository = Repository::smallest();
    let text = fs::read_to_string(repository.path().join(PLAN)).unwrap();
    let next = text.replace("\"2025\"", "\"2026\"").replace("baseline = \"2024\"", "baseline = \"2025\"");
    let next = next.replace("[plan]", "[plan]\nfollows = \"omsorgsnamnden/2025\"").replace("minst 85 %", "minst 87 %");
    repository.write("omsorgsnamnden/2026/plan.toml", &next);
    repository.commit("Nästa år");
    let ran = repository.plan(&["log", ID]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    snapshot("diff/log-next-year.txt", &ran.out);
}

#[test]
fn what_is_not_there_and_what_is_cut_is_said() {
    let repository = Repository::smallest();
    let ran = repository.plan(&["log", "nojda-hemtjanster"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    same(
        &ran.err,
        "fel: Ingen version av planerna har något mål, någon indikator eller något annat med id nojda-hemtjanster. Menade \
         du nojda-hemtjanst?\n",
    );
    repository.edit(PLAN, "minst 85 %", "minst 80 %");
    repository.commit("Lägre");
    let clone = repository.beside("grund");
    let url = format!("file://{}", repository.path().to_str().unwrap());
    repository.git(&["clone", "--quiet", "--depth", "1", &url, clone.to_str().unwrap()]);
    let ran = plan_in(&clone, &["log", ID]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.err.starts_with("Historiken slutar vid "), "{}", ran.err);
    let bare = repository.beside("bart.git");
    repository.git(&["clone", "--quiet", "--bare", ".", bare.to_str().unwrap()]);
    same(&plan_in(&bare, &["log", ID]).out, &repository.plan(&["log", ID]).out);
}

#[test]
fn one_of_several_organisations_is_to_be_chosen() {
    let repository = Repository::empty();
    for name in ["en", "annan"] {
        copy(&root().join("examples/minsta"), &repository.path().join(name));
    }
    repository.commit("Två");
    let ran = repository.plan(&["log", ID]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    same(&ran.err, "fel: . innehåller flera organisationer. Välj en av dem: annan och en\n");
    assert_eq!(repository.plan(&["log", ID, "annan"]).status, 0);
}

#[test]
fn a_plan_that_cannot_be_read_now_is_said() {
    let repository = Repository::smallest();
    repository.edit(PLAN, "[plan]\n", "[plan]\nen rad som inte går att läsa\n");
    repository.edit(PLAN, "minst 85 %", "minst 80 %");
    let ran = repository.plan(&["log", ID]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.starts_with("I en version gick planen inte att läsa."), "{}", ran.err);
    assert!(!ran.out.contains("Ännu inte sparat"), "{}", ran.out);
}

#[test]
fn what_was_removed_still_has_its_history() {
    let repository = Repository::smallest();
    fs::remove_dir_all(repository.path().join("omsorgsnamnden")).unwrap();
    repository.commit("Nämnden är nedlagd");
    let ran = repository.plan(&["log", ID]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    snapshot("diff/log-removed.txt", &ran.out);
}
