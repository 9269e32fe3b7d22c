//! `plan git` with git itself, in repositories of its own: set up and taken away, shown, merged, checked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]
#![cfg(unix)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{PLAN, Ran, command, copy, plan_in, root, run, same, write};

const FILE: &str = "kommun/omsorgsnamnden/2025/plan.toml";

/// A repository with the smallest example, in a folder whose name is not the simplest.
struct Repository {
    _folder: tempfile::TempDir,
    top: PathBuf,
}

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap().join("våra planer");
        fs::create_dir(&top).unwrap();
        let this = Self { _folder: folder, top };
        this.git(&["init", "-q", "-b", "main"]);
        this.named();
        copy(&root().join("examples/minsta"), &this.top.join("kommun"));
        this.commit("början");
        this
    }

    fn named(&self) {
        for (key, value) in [("user.name", "Bo"), ("user.email", "bo@example.org"), ("core.autocrlf", "false")] {
            self.git(&["config", "--local", key, value]);
        }
    }

    /// Runs git as if the machine had no settings of its own; it must succeed.
    fn git(&self, args: &[&str]) -> String {
        let ran = self.tried(args);
        assert_eq!(ran.status, 0, "git {args:?}\n{}{}", ran.out, ran.err);
        ran.out
    }

    fn tried(&self, args: &[&str]) -> Ran {
        git_in(&self.top, args)
    }

    fn plan(&self, args: &[&str]) -> Ran {
        plan_in(&self.top, args)
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.top.join(path)).unwrap()
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{from} is not in {path}");
        fs::write(self.top.join(path), text.replacen(from, to, 1)).unwrap();
    }

    /// What the two branches `anna` and `main` have changed since they were the same.
    fn branches(&self, anna: &[(&str, &str)], bo: &[(&str, &str)]) {
        self.git(&["checkout", "-q", "-b", "anna"]);
        for (from, to) in anna {
            self.change(FILE, from, to);
        }
        self.commit("anna");
        self.git(&["checkout", "-q", "main"]);
        for (from, to) in bo {
            self.change(FILE, from, to);
        }
        self.commit("bo");
    }
}

fn git_in(folder: &Path, args: &[&str]) -> Ran {
    let mut git = command("git", folder);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("GIT_")) {
        git.env_remove(name);
    }
    git.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_EDITOR", "true");
    run(git.args(args))
}

/// Every file of a folder with its bytes, but for what git changes by itself.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
        } else if path.file_name().unwrap() != "index" {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

const INSTALLED: &str = "\
.gitattributes: git vet vilka filer som är planer. Spara filen i arkivet (git add, git commit), så gäller det alla.
git config: git diff, git show och git merge använder plan i den här klonen.
.git/hooks/pre-commit: planerna kontrolleras före varje commit.
";

#[test]
fn what_is_installed_can_be_taken_away_to_the_byte() {
    for attributes in [None, Some(""), Some("*.png binary"), Some("*.png binary\n"), Some("*.png binary\r\n\r\n")] {
        let repository = Repository::new();
        if let Some(text) = attributes {
            write(&repository.top, ".gitattributes", text);
        }
        fs::write(repository.top.join(".git/hooks/post-commit"), "#!/bin/sh\n").unwrap();
        let before = all(&repository.top);
        let ran = repository.plan(&["git", "install", "kommun/measurements"]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        same(&ran.out, &format!("{INSTALLED}plan git uninstall tar bort allt detta igen.\n"));
        let installed = all(&repository.top);
        assert!(repository.text(".gitattributes").starts_with(attributes.unwrap_or_default()));
        assert_eq!(repository.plan(&["git", "install"]).status, 0);
        assert_eq!(all(&repository.top), installed, "twice changes nothing");
        same(&repository.plan(&["git", "status"]).out, INSTALLED);
        assert_eq!(repository.plan(&["git", "uninstall"]).status, 0);
        assert_eq!(all(&repository.top), before, "{attributes:?}");
        let ran = repository.plan(&["git", "uninstall"]);
        assert_eq!((ran.out.as_str(), ran.status), ("Det fanns inget att ta bort.\n", 0));
        assert_eq!(repository.plan(&["git", "status"]).status, 1);
    }
}

#[test]
fn what_is_half_installed_is_made_whole() {
    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    let whole = all(&repository.top);
    repository.change(".gitattributes", "organisation.toml diff=plan merge=plan\n", "");
    repository.change(".git/hooks/pre-commit", "git check", "git check --old");
    repository.git(&["config", "--local", "--unset", "merge.plan.driver"]);
    let ran = repository.plan(&["git", "status"]);
    let expected = "\
.gitattributes: raderna om planer är ofullständiga.
git config: inställningarna är ofullständiga, eller från en annan installation av plan.
.git/hooks/pre-commit: kontrollen är ofullständig, eller från en annan installation av plan.
Kör plan git install för att ställa in det som saknas.
";
    assert_eq!((ran.out.as_str(), ran.status), (expected, 1));
    assert_eq!(repository.plan(&["git", "install"]).status, 0);
    let mut again = all(&repository.top);
    // git writes settings where their section ends: the same ones, in another order.
    let config = repository.top.join(".git/config");
    assert_eq!(again.remove(&config).unwrap().len(), whole[&config].len());
    assert!(again.iter().all(|(path, bytes)| whole[path] == *bytes));
}

#[test]
fn what_others_have_is_left_alone() {
    let repository = Repository::new();
    let hook = repository.top.join(".git/hooks/pre-commit");
    fs::write(&hook, "#!/bin/sh\nexit 0\n").unwrap();
    let ran = repository.plan(&["git", "install"]);
    assert_eq!(ran.status, 1);
    let line = format!("Lägg till den här raden i den: '{PLAN}' git check || exit 1\n");
    assert!(ran.out.contains(&line), "{}", ran.out);
    assert_eq!(fs::read_to_string(&hook).unwrap(), "#!/bin/sh\nexit 0\n");
    fs::write(&hook, format!("#!/bin/sh\n'{PLAN}' git check || exit 1\n")).unwrap();
    assert_eq!(repository.plan(&["git", "status"]).status, 0);
    repository.plan(&["git", "uninstall"]);
    assert!(hook.is_file());

    fs::write(&hook, b"\x7fELF\xff").unwrap();
    assert_eq!(repository.plan(&["git", "install"]).status, 1);
    assert_eq!(fs::read(&hook).unwrap(), b"\x7fELF\xff", "a program is somebody's too");

    let outside = tempfile::tempdir().unwrap();
    fs::remove_file(&hook).unwrap();
    repository.git(&["config", "--local", "core.hooksPath", outside.path().to_str().unwrap()]);
    let ran = repository.plan(&["git", "install"]);
    assert!(ran.status == 1 && ran.out.contains("(core.hooksPath)"), "{}", ran.out);
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
    repository.git(&["config", "--local", "core.hooksPath", "krokar"]);
    assert_eq!(repository.plan(&["git", "install"]).status, 0);
    assert!(repository.top.join("krokar/pre-commit").is_file());

    let repository = Repository::new();
    repository.git(&["config", "--local", "merge.plan.driver", "mitt-eget %A"]);
    let before = all(&repository.top);
    let ran = repository.plan(&["git", "install"]);
    assert!(ran.status == 2 && ran.err.starts_with("fel: merge.plan.driver är redan inställd på något annat"));
    repository.plan(&["git", "uninstall"]);
    assert_eq!(all(&repository.top), before);
}

#[test]
fn a_clone_can_have_it_to_itself() {
    let repository = Repository::new();
    let before = all(&repository.top);
    let ran = repository.plan(&["git", "install", "--local"]);
    assert!(
        ran.out.starts_with(".git/info/attributes: git vet vilka filer som är planer, men bara i den här klonen.\n")
    );
    assert!(!repository.top.join(".gitattributes").exists());
    assert_eq!(repository.plan(&["git", "install"]).status, 0);
    assert!(!repository.top.join(".gitattributes").exists(), "once is enough");
    repository.change(FILE, "minst 85 %", "minst 90 %");
    assert!(repository.git(&["diff"]).contains("+  målvärde: minst 90 %\n"));
    repository.git(&["checkout", "-q", "."]);
    repository.plan(&["git", "uninstall"]);
    assert_eq!(all(&repository.top), before);
}

#[test]
fn git_shows_the_words_of_the_plan() {
    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    repository.commit("git");
    repository.change(FILE, "minst 85 %", "minst 90 %");
    repository.change(FILE, "period    = \"2025\"", "period=\"2025\"");
    repository.change("kommun/measurements/matvarden.csv", "2025;61;51", "2025;60;51");
    let shown = repository.git(&["diff"]);
    let lines: Vec<&str> = shown.lines().filter(|line| line.starts_with(['+', '-', '@'])).collect();
    let row = "indikator vantetid-sarskilt-boende | period 2025 | värde 6";
    let rest = " | jämförelse 51 | färg röd | källa egen statistik";
    assert_eq!(
        lines[..3],
        ["--- a/kommun/measurements/matvarden.csv", "+++ b/kommun/measurements/matvarden.csv", lines[2]]
    );
    assert_eq!(lines[3..5], [format!("-{row}1{rest}"), format!("+{row}0{rest}")]);
    assert!(lines[7].starts_with("@@ -13,7 +13,7 @@ Indikator: Andel brukare som är nöjd"), "{}", lines[7]);
    assert_eq!(lines[8..], ["-  målvärde: minst 85 %", "+  målvärde: minst 90 %"]);
    assert!(repository.git(&["diff", "--no-textconv"]).contains("+target    = \"minst 90 %\""));
    let patch = repository.git(&["diff", "--no-textconv", "--binary"]);
    repository.commit("ändrat");
    assert!(repository.git(&["show"]).contains("+  målvärde: minst 90 %\n"));
    // A patch is the file itself.
    repository.git(&["checkout", "-q", "HEAD~1"]);
    fs::write(repository.top.join("../x.patch"), patch).unwrap();
    repository.git(&["apply", "../x.patch"]);
    // What can't be read is shown as it is.
    repository.change(FILE, "[plan]", "[plan");
    assert!(repository.git(&["diff"]).contains("+[plan\n"));
}

#[test]
fn two_people_who_change_different_things_do_not_meet() {
    let anna = [("minst 85 %", "minst 90 %")];
    // The line above: plain git calls that a conflict.
    let bo = [("frequency = \"year\"", "frequency = \"half-year\"")];
    let plain = Repository::new();
    plain.branches(&anna, &bo);
    assert_eq!(plain.tried(&["merge", "anna"]).status, 1);

    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    repository.commit("git");
    repository.branches(&anna, &bo);
    repository.git(&["merge", "-q", "--no-edit", "anna"]);
    let expected = fs::read_to_string(root().join("examples/minsta/omsorgsnamnden/2025/plan.toml")).unwrap();
    same(&repository.text(FILE), &expected.replacen(anna[0].0, anna[0].1, 1).replacen(bo[0].0, bo[0].1, 1));
}

#[test]
fn two_people_who_change_the_same_thing_are_told_which() {
    for style in ["merge", "diff3"] {
        let repository = Repository::new();
        repository.plan(&["git", "install"]);
        repository.git(&["config", "--local", "merge.conflictStyle", style]);
        repository.commit("git");
        repository.branches(&[("minst 85 %", "minst 90 %")], &[("minst 85 %", "minst 80 %")]);
        let before = repository.text(FILE);
        assert_eq!(repository.tried(&["merge", "anna"]).status, 1);
        let line = before.lines().find(|line| line.contains("minst 80 %")).unwrap();
        let of = "målvärde för indikatorn ”Andel brukare som är nöjda med hemtjänsten”";
        let base = format!("||||||| före ({})\n{}\n", "BASE", line.replace("80", "85"));
        let base = if style == "diff3" { base } else { String::new() };
        let expected = before.replace(
            line,
            &format!(
                "<<<<<<< vår (HEAD): {of}\n{line}\n{base}=======\n{}\n>>>>>>> deras (anna): {of}",
                line.replace("80", "90")
            ),
        );
        let found = repository.text(FILE);
        let found: String = found
            .lines()
            .map(|line| {
                if line.starts_with("||||||| före (") {
                    "||||||| före (BASE)\n".to_owned()
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        same(&found, &expected);
        let shown = repository.git(&["diff"]);
        assert!(shown.contains("++=======\n+   målvärde: minst 90 %\n"), "{shown}");
    }
}

/// Who takes the program away keeps a git that works.
#[test]
fn without_the_program_git_does_as_it_always_did() {
    let repository = Repository::new();
    // A copy could not be run while another test starts something: the system takes it for a file being written.
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("plan åter {}", std::process::id()));
    let _ = fs::remove_file(&program);
    fs::hard_link(PLAN, &program).unwrap();
    assert_eq!(run(command(program.to_str().unwrap(), &repository.top).args(["git", "install"])).status, 0);
    fs::remove_file(&program).unwrap();
    repository.commit("git");
    repository.branches(&[("minst 85 %", "minst 90 %")], &[("title     = \"Sjukfrånvaro\"", "title     = \"Sjuka\"")]);
    assert!(repository.git(&["show"]).contains("+title     = \"Sjuka\"\n"));
    repository.git(&["merge", "-q", "--no-edit", "anna"]);
    assert!(repository.text(FILE).contains("minst 90 %") && repository.text(FILE).contains("\"Sjuka\""));
    // Another installation knows what is there for its own, and puts it right.
    assert_eq!(repository.plan(&["git", "status"]).status, 1);
    assert_eq!(repository.plan(&["git", "install"]).status, 0);
    assert!(repository.git(&["show", "HEAD~1"]).contains("+Indikator: Sjuka (sjukfranvaro)\n"));
    assert_eq!(repository.plan(&["git", "uninstall"]).status, 0);
    assert!(!repository.top.join(".git/hooks/pre-commit").exists());
}

#[test]
fn what_a_branch_is_called_is_not_run() {
    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    repository.commit("git");
    repository.branches(&[("minst 85 %", "minst 90 %")], &[("minst 85 %", "minst 80 %")]);
    repository.git(&["branch", "-m", "anna", "$(touch${IFS}x)';touch${IFS}y"]);
    assert_eq!(repository.tried(&["merge", "$(touch${IFS}x)';touch${IFS}y"]).status, 1);
    assert!(repository.text(FILE).contains(">>>>>>> deras ($(touch${IFS}x)';touch${IFS}y): målvärde"));
    assert!(!repository.top.join("x").exists() && !repository.top.join("y").exists());
}

#[test]
fn a_driver_that_fails_is_no_conflict() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("base", "a = 1\n"), ("ours", "a = 2\n")] {
        write(folder.path(), name, text);
    }
    let ran = plan_in(folder.path(), &["git", "merge", "base", "ours", "theirs", "plan.toml"]);
    assert_eq!(ran.status, 129, "{}", ran.err);
    assert_eq!(plan_in(folder.path(), &["git", "merge", "base", "ours"]).status, 129);
    assert_eq!(fs::read_to_string(folder.path().join("ours")).unwrap(), "a = 2\n");
    write(folder.path(), "theirs", "a = 3\n");
    let ran = plan_in(
        folder.path(),
        &["git", "merge", "--marker-size=3", "--ours-name=%X", "base", "ours", "theirs", "plan.toml"],
    );
    assert_eq!(ran.status, 1, "{}", ran.err);
    let expected = "<<< vår: a för filens första rader\na = 2\n===\na = 3\n>>> deras: a för filens första rader\n";
    assert_eq!(fs::read_to_string(folder.path().join("ours")).unwrap(), expected);
}

#[test]
fn a_file_keeps_its_characters() {
    let folder = tempfile::tempdir().unwrap();
    let merged = |base: &[u8], ours: &[u8], theirs: &[u8]| {
        for (name, bytes) in [("base", base), ("ours", ours), ("theirs", theirs)] {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let ran = plan_in(folder.path(), &["git", "merge", "base", "ours", "theirs", "measurements/a.csv"]);
        (ran.status, fs::read(folder.path().join("ours")).unwrap())
    };
    let latin = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let base = "indikator;period;värde\r\na;2024;1\r\n";
    let (ours, theirs) = (format!("{base}å;2025;2\r\n"), format!("{base}ö;2025;3\r\n"));
    let both = format!("{base}å;2025;2\r\nö;2025;3\r\n");
    assert_eq!(merged(&latin(base), &latin(&ours), &latin(&theirs)), (0, latin(&both)));
    let marked = |text: &str| format!("\u{feff}{text}").into_bytes();
    assert_eq!(merged(base.as_bytes(), ours.as_bytes(), &marked(&theirs)), (0, marked(&both)));
    assert_eq!(merged(b"PK\x03\x04a", b"PK\x03\x04b", b"PK\x03\x04c"), (1, b"PK\x03\x04b".to_vec()));
}

#[test]
fn only_errors_stop_a_commit_and_only_what_is_on_its_way_in_counts() {
    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    repository.commit("git");
    let commit = || repository.tried(&["commit", "-q", "-m", "x"]);
    repository.change(FILE, "period    = \"2025\"", "period    = \"hej\"");
    repository.git(&["add", "-A"]);
    // What is put right in the file, but not on its way in, is still wrong there.
    repository.change(FILE, "period    = \"hej\"", "period    = \"2025\"");
    let ran = commit();
    let expected = format!(
        "fel[invalid-period]: ”hej” är ingen period\n --> {FILE}:8:14\n  |\n8 | period    = \"hej\"                  # [..]\n  |              ^^^\n  |\n\
         hjälp: Skriv till exempel [..]\n\nInget sparades i git, för planerna har 1 fel.\n\
         Rätta felet, lägg till filerna med git add och kör git commit igen.\nSka det sparas ändå: git commit --no-verify\n"
    );
    snapbox::assert_data_eq!(ran.err, expected);
    assert_eq!(ran.status, 1);
    repository.git(&["commit", "-q", "--no-verify", "-m", "ändå"]);
    repository.git(&["add", "-A"]);
    assert_eq!(commit().status, 0);
    repository.change(FILE, "= \"minska\"", "= \"öka\"");
    repository.git(&["add", "-A"]);
    let ran = commit();
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.err.starts_with("Planerna har inga fel, men "), "{}", ran.err);
    write(&repository.top, "annat.txt", "inget om planer");
    repository.git(&["add", "-A"]);
    let ran = commit();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
}

#[test]
fn worktrees_and_submodules_are_repositories_too() {
    let repository = Repository::new();
    repository.plan(&["git", "install"]);
    repository.commit("git");
    let tree = repository.top.with_file_name("ett träd");
    repository.git(&["worktree", "add", "-q", tree.to_str().unwrap(), "-b", "sida"]);
    let ran = plan_in(&tree, &["git", "status"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    let text = fs::read_to_string(tree.join(FILE)).unwrap();
    fs::write(tree.join(FILE), text.replace("period = \"2025\"", "period = \"hej\"")).unwrap();
    assert_eq!(git_in(&tree, &["commit", "-q", "-a", "-m", "x"]).status, 1, "the hook is that of all worktrees");

    let other = Repository::new();
    let from = repository.top.to_str().unwrap();
    other.git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", from, "under"]);
    let before = all(&other.top);
    let ran = plan_in(&other.top.join("under"), &["git", "install"]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    assert!(other.top.join(".git/modules/under/hooks/pre-commit").is_file());
    assert!(!other.top.join(".git/hooks/pre-commit").exists());
    assert_eq!(plan_in(&other.top, &["git", "status"]).status, 1);
    plan_in(&other.top.join("under"), &["git", "uninstall"]);
    let after = all(&other.top);
    let attributes = other.top.join("under/.gitattributes");
    assert_eq!(after.get(&attributes), None, "the block is taken away wherever it came from");
    assert!(before.iter().filter(|(path, _)| **path != attributes).all(|(path, bytes)| after.get(path) == Some(bytes)));
}

#[test]
fn where_there_is_no_repository_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let ran = plan_in(folder.path(), &["git", "install"]);
    let none = "fel: . ligger inte i något git-arkiv. Skapa ett med git init, eller ange en mapp som ligger i ett.\n";
    assert_eq!((ran.err.as_str(), ran.status), (none, 2));
    assert_eq!(git_in(folder.path(), &["init", "-q", "--bare", "b.git"]).status, 0);
    let ran = plan_in(folder.path(), &["git", "install", "b.git"]);
    assert_eq!(ran.err, "fel: b.git är ett arkiv utan filer (bare). Kör kommandot i en klon av det.\n");
    let ran = run(command(PLAN, folder.path()).args(["git", "install"]).env("PATH", "/nowhere"));
    let missing = "fel: Programmet git finns inte på den här datorn, eller hittas inte. Installera git och gör om.\n";
    assert_eq!((ran.err.as_str(), ran.status), (missing, 2));
    let ran = plan_in(folder.path(), &["git", "install", "saknas"]);
    assert_eq!(ran.err, "fel: saknas finns inte.\n");
}
