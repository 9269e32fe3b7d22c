//! Repositories to try things in: the same commits with the same ids every time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Ran, command, copy, plan_in, root, run, write};

/// The plan that most tests change.
pub const PLAN: &str = "omsorgsnamnden/2025/plan.toml";

/// A repository in a folder of its own.
pub struct Repository {
    kept: tempfile::TempDir,
    folder: PathBuf,
    day: std::cell::Cell<u32>,
}

impl Repository {
    /// One with nothing in it.
    pub fn empty() -> Self {
        let kept = tempfile::tempdir().unwrap();
        let folder = kept.path().join("arkiv");
        fs::create_dir(&folder).unwrap();
        let repository = Self { kept, folder, day: std::cell::Cell::new(1) };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// One with the smallest example, committed.
    pub fn smallest() -> Self {
        let repository = Self::empty();
        copy(&root().join("examples/minsta"), &repository.folder);
        repository.commit("Planen som den antogs");
        repository
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// A folder beside it, which goes with it.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.kept.path().join(name)
    }

    /// Runs git in it; it must do what it is asked.
    pub fn git(&self, args: &[&str]) -> String {
        self.git_in(&self.folder, args)
    }

    /// Runs git in another folder.
    pub fn git_in(&self, folder: &Path, args: &[&str]) -> String {
        let ran = self.try_git_in(folder, args);
        assert_eq!(ran.status, 0, "git {args:?}\n{}{}", ran.out, ran.err);
        ran.out
    }

    /// Runs git, whatever comes of it.
    pub fn try_git_in(&self, folder: &Path, args: &[&str]) -> Ran {
        run(&mut self.git_command(folder, args))
    }

    fn git_command(&self, folder: &Path, args: &[&str]) -> Command {
        let mut git = command("git", folder);
        let date = format!("2025-03-{:02}T08:00:00+01:00", self.day.get());
        for who in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{who}_NAME"), "samordnaren")
                .env(format!("GIT_{who}_EMAIL"), "samordnaren@example.org");
            git.env(format!("GIT_{who}_DATE"), &date);
        }
        // Nothing of the machine's or the user's own settings: not their hooks, drivers or line ends.
        git.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null").env("LC_ALL", "C.UTF-8");
        git.args(["-c", "protocol.file.allow=always"]).args(args);
        git
    }

    /// Commits everything; each commit is a day later.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
        self.day.set(self.day.get() + 1);
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        write(&self.folder, path, text);
    }

    /// Puts other words in the place of some; they must be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder.join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Runs `plan` in it.
    pub fn plan(&self, args: &[&str]) -> Ran {
        plan_in(&self.folder, args)
    }
}
