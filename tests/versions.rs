//! `plan diff` in every kind of repository: the right answer, or a clear word. Nothing in the repository is touched.
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
use std::path::Path;

use common::git::{PLAN, Repository};
use common::{Ran, copy, plan_in, root, same};

const LOOSENED: (&str, &str) = ("minst 85 %", "minst 80 %");

/// A repository in which a target was loosened after the plan was adopted.
fn loosened() -> Repository {
    let repository = Repository::smallest();
    repository.edit(PLAN, LOOSENED.0, LOOSENED.1);
    repository.commit("Lägre krav på hemtjänsten");
    repository
}

/// It was done, and it says that the target was loosened and nothing else.
#[track_caller]
fn is_loosened(ran: &Ran) {
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(words(&ran.out).contains("målvärdet ”minst 85 %” är nu ”minst 80 %” (sänkt)"), "{}", ran.out);
    assert!(ran.out.ends_with("\n\n1 målvärde sänkt\n"), "{}", ran.out);
}

/// A text without its line breaks.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// It was not done, and says why, on a line.
#[track_caller]
fn is_refused(ran: &Ran, why: &str) {
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
    same(&ran.err, &format!("fel: {why}\n"));
}

#[test]
fn versions_can_be_named_in_every_way() {
    let repository = loosened();
    repository.git(&["tag", "antagen", "HEAD~1"]);
    repository.git(&["branch", "enkät/2025", "HEAD~1"]);
    let first = repository.git(&["rev-parse", "HEAD~1"]).trim().to_owned();
    copy(repository.path(), &repository.beside("nu"));
    repository.git(&["checkout", "--quiet", "HEAD~1"]);
    copy(repository.path(), &repository.beside("då"));
    repository.git(&["checkout", "--quiet", "main"]);
    for args in [
        &["HEAD~1"][..],
        &["HEAD~1", "HEAD"],
        &["HEAD~1..HEAD"],
        &["HEAD~1.."],
        &["antagen...main"],
        &["antagen", "main"],
        &["enkät/2025", "main", "omsorgsnamnden/2025"],
        &["antagen", "omsorgsnamnden"],
        &[&first[..8], "main", "."],
        &["2025-03-01"],
        &["antagen", "2025-03-02"],
        &["../då", "../nu"],
        &["antagen", "../nu"],
        &["../då", "main"],
        &["../då"],
        &["../då", "../nu", "omsorgsnamnden/2025"],
        &["../då/omsorgsnamnden/2025", "omsorgsnamnden/2025"],
        &["antagen:omsorgsnamnden/2025", "main:omsorgsnamnden/2025"],
        &["antagen:omsorgsnamnden/2025", "omsorgsnamnden/2025"],
    ] {
        let mut line = vec!["diff"];
        line.extend(args);
        println!("{args:?}");
        is_loosened(&repository.plan(&line));
    }
    is_loosened(&plan_in(&repository.path().join("omsorgsnamnden"), &["diff", "antagen", "main", "2025"]));
    is_loosened(&plan_in(&repository.path().join("omsorgsnamnden/2025"), &["diff", "antagen"]));
}

#[test]
fn nothing_stands_for_what_was_committed_last_against_now() {
    let repository = loosened();
    let ran = repository.plan(&["diff"]);
    assert_eq!((ran.out.as_str(), ran.status), ("Ingenting skiljer dem åt.\n", 0));
    repository.edit(PLAN, "minst 80 %", "minst 85 %");
    let status = repository.git(&["status", "--porcelain"]);
    let before = fs::read(repository.path().join(".git/index")).unwrap();
    for args in [&["diff"][..], &["diff", "omsorgsnamnden/2025"], &["diff", "."], &["diff", "HEAD"]] {
        let ran = repository.plan(args);
        assert!(
            words(&ran.out).contains("”minst 80 %” är nu ”minst 85 %” (skärpt)"),
            "{args:?}\n{}{}",
            ran.out,
            ran.err
        );
    }
    assert_eq!(fs::read(repository.path().join(".git/index")).unwrap(), before);
    assert_eq!(repository.git(&["status", "--porcelain"]), status);
}

/// Saved by another program: line ends, a byte order mark, another layout. Nothing differs.
#[test]
fn how_a_file_is_saved_is_no_difference() {
    let repository = loosened();
    let text = fs::read_to_string(repository.path().join(PLAN)).unwrap();
    for saved in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        text.replace(" = ", "   =  ").replace("\n\n", "\n\n\n"),
        text.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect(),
    ] {
        assert_ne!(saved, text);
        repository.write(PLAN, &saved);
        let ran = repository.plan(&["diff", "--exit-code"]);
        assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.status), ("Ingenting skiljer dem åt.\n", "", 0), "{saved}");
    }
}

#[test]
fn commits_may_be_named_by_sha_256() {
    let repository = Repository::empty();
    fs::remove_dir_all(repository.path().join(".git")).unwrap();
    repository.git(&["init", "--quiet", "--object-format=sha256", "--initial-branch=main"]);
    copy(&root().join("examples/minsta"), repository.path());
    repository.commit("Planen");
    repository.edit(PLAN, LOOSENED.0, LOOSENED.1);
    is_loosened(&repository.plan(&["diff"]));
}

#[test]
fn the_exit_status_tells_a_difference_where_asked() {
    let repository = loosened();
    let status = |args: &[&str]| repository.plan(args).status;
    assert_eq!(status(&["diff", "--exit-code", "HEAD~1"]), 1);
    assert_eq!(status(&["diff", "HEAD~1"]), 0);
    assert_eq!(status(&["diff", "--exit-code", "HEAD"]), 0);
    assert_eq!(status(&["diff", "--exit-code", "HEAD~7"]), 2);
}

#[test]
fn a_bare_repository_has_its_history() {
    let repository = loosened();
    let bare = repository.beside("bart.git");
    repository.git(&["clone", "--quiet", "--bare", ".", bare.to_str().unwrap()]);
    is_loosened(&plan_in(&bare, &["diff", "HEAD~1", "HEAD"]));
    is_loosened(&plan_in(&bare, &["diff", "HEAD~1", "HEAD", "omsorgsnamnden/2025"]));
    let why = "Arkivet har inga filer utanför historiken att jämföra med. Ange två versioner: plan diff GAMMAL NY.";
    is_refused(&plan_in(&bare, &["diff", "HEAD~1"]), why);
    is_refused(&plan_in(&bare, &["diff"]), why);
}

#[test]
fn a_linked_work_tree_has_files_of_its_own() {
    let repository = loosened();
    let tree = repository.beside("träd");
    repository.git(&["worktree", "add", "--quiet", "-b", "utkast", tree.to_str().unwrap(), "HEAD~1"]);
    is_loosened(&plan_in(&tree, &["diff", "HEAD", "main"]));
    is_loosened(&plan_in(&tree, &["diff", "utkast", "main"]));
    common::write(&tree, PLAN, &fs::read_to_string(tree.join(PLAN)).unwrap().replace(LOOSENED.0, LOOSENED.1));
    is_loosened(&plan_in(&tree, &["diff"]));
}

#[test]
fn a_submodule_is_read_from_inside_and_from_above() {
    let inner = loosened();
    let outer = Repository::empty();
    let url = inner.path().to_str().unwrap();
    outer.git(&["submodule", "--quiet", "add", url, "planer"]);
    let folder = outer.path().join("planer");
    outer.git_in(&folder, &["checkout", "--quiet", "HEAD~1"]);
    outer.commit("Planerna som ett eget arkiv");
    outer.git_in(&folder, &["checkout", "--quiet", "main"]);
    outer.commit("Lägre krav");
    is_loosened(&plan_in(&folder, &["diff", "HEAD~1"]));
    is_loosened(&outer.plan(&["diff", "HEAD~1", "HEAD"]));
    is_loosened(&outer.plan(&["diff", "HEAD~1"]));
    is_loosened(&outer.plan(&["diff", "HEAD~1", "HEAD", "planer/omsorgsnamnden"]));

    let away = outer.beside("utan");
    outer.git(&["clone", "--quiet", ".", away.to_str().unwrap()]);
    let why = "Mappen planer är ett eget arkiv (en submodul) som inte är hämtat i den version som jämförs. Hämta det med \
               git submodule update --init, eller kör plan inifrån mappen.";
    is_refused(&plan_in(&away, &["diff", "HEAD~1", "HEAD"]), why);
}

#[test]
fn a_shallow_clone_says_where_its_history_ends() {
    let repository = loosened();
    let clone = repository.beside("grund");
    let url = format!("file://{}", repository.path().to_str().unwrap());
    repository.git(&["clone", "--quiet", "--depth", "1", &url, clone.to_str().unwrap()]);
    let ran = plan_in(&clone, &["diff"]);
    assert_eq!((ran.out.as_str(), ran.status), ("Ingenting skiljer dem åt.\n", 0), "{}", ran.err);
    for name in ["HEAD~1", "2025-03-01"] {
        let why = format!(
            "{name} finns inte i den här kopian av arkivet, som bara har den senaste historiken. Hämta resten med git \
             fetch --unshallow."
        );
        is_refused(&plan_in(&clone, &["diff", name]), &why);
    }
    repository.git_in(&clone, &["fetch", "--quiet", "--unshallow"]);
    is_loosened(&plan_in(&clone, &["diff", "HEAD~1"]));
}

#[test]
fn a_renamed_folder_is_the_same_organisation_and_the_same_plan() {
    let repository = Repository::empty();
    copy(&root().join("examples/minsta"), &repository.path().join("exempelby"));
    repository.commit("Planen");
    fs::create_dir(repository.path().join("kommuner")).unwrap();
    repository.git(&["mv", "exempelby", "kommuner/exempelby"]);
    repository.edit(&format!("kommuner/exempelby/{PLAN}"), LOOSENED.0, LOOSENED.1);
    repository.commit("En mapp för alla kommuner");
    is_loosened(&repository.plan(&["diff", "HEAD~1"]));
    is_loosened(&repository.plan(&["diff", "HEAD~1", "HEAD", "kommuner/exempelby"]));
    is_loosened(&repository.plan(&["diff", "HEAD~1", "HEAD", "kommuner/exempelby/omsorgsnamnden/2025"]));
    is_loosened(&plan_in(&repository.path().join("kommuner/exempelby/omsorgsnamnden"), &["diff", "HEAD~1"]));

    repository.git(&["mv", "kommuner/exempelby/omsorgsnamnden", "kommuner/exempelby/omsorg"]);
    repository.commit("Kortare mapp");
    let ran = repository.plan(&["diff", "HEAD~1"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("Planen låg förut i omsorgsnamnden/2025"), "{}", ran.out);
    assert!(!ran.out.contains("sänkt") && !ran.out.contains("Ny indikator"), "{}", ran.out);
}

#[test]
fn a_new_organisation_is_all_new() {
    let repository = Repository::smallest();
    copy(&root().join("plans/flen"), &repository.path().join("flen"));
    fs::remove_file(repository.path().join("organisation.toml")).unwrap();
    let ran = repository.plan(&["diff", "HEAD", "flen"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("socialnamnden/2013") && ran.out.contains("Planen är ny."), "{}", ran.out);
}

#[test]
fn a_version_that_cannot_be_read_is_shown_and_left_out() {
    let repository = Repository::smallest();
    repository.edit(PLAN, "[[goal.indicator]]", "[[goal.indicator]");
    repository.edit(PLAN, "= \"minska\"", "= = \"minska\" \"");
    repository.commit("Ett fel");
    repository.git(&["checkout", "--quiet", "HEAD~1", "--", "."]);
    repository.commit("Rättat");
    let ran = repository.plan(&["diff", "HEAD~1", "HEAD"]);
    assert_eq!(ran.status, 2, "{}", ran.out);
    common::snapshot("diff/unread.txt", &format!("{}---\n{}", ran.out, ran.err));
    assert_eq!(repository.plan(&["diff", "HEAD~2", "HEAD"]).status, 0);
}

#[test]
fn a_version_whose_organisation_cannot_be_read_is_refused() {
    let repository = Repository::smallest();
    repository.write("organisation.toml", "[organisation\nname = = \"x\"\n");
    repository.commit("Ett fel");
    let ran = repository.plan(&["diff", "HEAD~1", "HEAD"]);
    assert_eq!(ran.status, 2, "{}", ran.out);
    common::snapshot("diff/unread-organisation.txt", &format!("{}---\n{}", ran.out, ran.err));
}

#[test]
fn a_detached_head_and_one_without_commits() {
    let repository = loosened();
    repository.git(&["checkout", "--quiet", "--detach", "HEAD~1"]);
    is_loosened(&repository.plan(&["diff", "HEAD", "main"]));
    repository.edit(PLAN, LOOSENED.0, LOOSENED.1);
    is_loosened(&repository.plan(&["diff"]));

    let empty = Repository::empty();
    copy(&root().join("examples/minsta"), empty.path());
    let why = "Ingenting är sparat i git ännu, så det finns ingen äldre version att jämföra med. Spara en första version \
               med git add och git commit.";
    is_refused(&empty.plan(&["diff"]), why);
    is_refused(&empty.plan(&["diff", "HEAD"]), why);
}

#[test]
fn branches_in_a_form_that_is_not_read() {
    let repository = Repository::empty();
    copy(&root().join("examples/minsta"), repository.path());
    fs::create_dir(repository.path().join(".git/reftable")).unwrap();
    let why = "Git-arkivet i mappen du står i har sina grenar i formatet reftable, som inte kan läsas ännu. Klona det på \
               nytt med git clone --ref-format=files, eller jämför två mappar i stället.";
    is_refused(&repository.plan(&["diff"]), why);
}

#[test]
fn no_repository_at_all() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let why = "Det finns inget git-arkiv i mappen du står i eller ovanför. Jämför två mappar i stället (plan diff GAMMAL NY), eller skapa ett arkiv \
               med git init.";
    is_refused(&plan_in(folder.path(), &["diff"]), why);
    is_refused(&plan_in(folder.path(), &["diff", "HEAD"]), why);
    let why = "Det finns ingen mapp eller plan som heter omsorgsnamden/2024, och det finns inget git-arkiv i mappen du står i \
               eller ovanför, så det kan inte heller vara en version.";
    is_refused(&plan_in(folder.path(), &["diff", "omsorgsnamden/2024", "omsorgsnamnden/2025"]), why);
}

#[test]
fn names_that_mean_nothing_or_two_things() {
    let repository = loosened();
    let none = |name: &str, near: &str| {
        format!("Det finns ingen version, mapp eller plan som heter {name}. Menade du {near}?")
    };
    is_refused(&repository.plan(&["diff", "mian"]), &none("mian", "main"));
    is_refused(&repository.plan(&["diff", "HAED"]), &none("HAED", "HEAD"));
    let far = "Det finns ingen version, mapp eller plan som heter november. Versioner är grenar, taggar, id:n för sparade \
               ändringar, HEAD~1 eller dagar; git log visar vilka som finns.";
    is_refused(&repository.plan(&["diff", "november"]), far);
    let early = |name: &str| format!("Historiken når inte så långt tillbaka som {name}: den börjar den 2025-03-01.");
    is_refused(&repository.plan(&["diff", "HEAD~7"]), &early("HEAD~7"));
    is_refused(&repository.plan(&["diff", "2025-02-28"]), &early("2025-02-28"));
    repository.git(&["branch", "omsorgsnamnden"]);
    let both = "omsorgsnamnden är både en version i git och en mapp. Skriv ./omsorgsnamnden för mappen, eller \
                refs/heads/omsorgsnamnden för grenen.";
    is_refused(&repository.plan(&["diff", "omsorgsnamnden"]), both);
    assert_eq!(repository.plan(&["diff", "refs/heads/omsorgsnamnden"]).status, 0);
    assert_eq!(repository.plan(&["diff", "./omsorgsnamnden"]).status, 0);
    let damaged = repository.path().join(".git/objects");
    for entry in walkdir::WalkDir::new(&damaged).into_iter().flatten().filter(|entry| entry.file_type().is_file()) {
        fs::remove_file(entry.path()).unwrap();
    }
    let ran = repository.plan(&["diff", "HEAD~1"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
}

#[test]
fn hooks_filters_and_drivers_of_the_repository_are_not_run() {
    let repository = loosened();
    let trap = repository.beside("fälla");
    let touch = format!("touch '{}'", trap.display());
    repository.write(".gitattributes", "*.toml filter=fälla diff=fälla merge=fälla\n");
    for key in
        ["filter.fälla.smudge", "filter.fälla.clean", "diff.fälla.textconv", "diff.fälla.command", "core.fsmonitor"]
    {
        fs::OpenOptions::new()
            .append(true)
            .open(repository.path().join(".git/config"))
            .map(|mut file| {
                use std::io::Write;
                let (section, name) = key.rsplit_once('.').unwrap();
                let section = section.split_once('.').map_or(format!("[{section}]"), |(a, b)| format!("[{a} \"{b}\"]"));
                writeln!(file, "{section}\n\t{name} = \"{touch}\"").unwrap();
            })
            .unwrap();
    }
    is_loosened(&repository.plan(&["diff", "HEAD~1", "HEAD"]));
    is_loosened(&repository.plan(&["diff", "HEAD~1"]));
    assert!(!Path::new(&trap).exists());
}
