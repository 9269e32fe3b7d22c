//! git itself, as a program: where a repository has its parts, what it is set to, what is on its way into a commit.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::super::Failure;
use crate::message::Message;

/// A repository with its files.
#[derive(Debug)]
pub(super) struct Repository {
    /// The folder of its files.
    pub top: PathBuf,
    /// Attributes for this clone only.
    pub own_attributes: PathBuf,
    /// Where hooks are looked for.
    pub hooks: PathBuf,
    /// The folder of the repository itself, the same for all of its worktrees.
    pub common: PathBuf,
}

impl Repository {
    /// The repository that a path lies in.
    pub fn of(path: &Path) -> Result<Self, Failure> {
        let shown = || path.to_string_lossy().into_owned();
        if !path.exists() {
            return Err(Failure::said(Message::new("failure-no-path").with("path", shown())));
        }
        let folder = if path.is_dir() {
            path
        } else {
            path.parent().filter(|it| *it != Path::new("")).unwrap_or(Path::new("."))
        };
        let kind = run(folder, ["rev-parse", "--is-bare-repository", "--is-inside-work-tree"])?;
        if !kind.status.success() {
            let why = String::from_utf8_lossy(&kind.stderr).trim().to_owned();
            let none = why.contains("not a git repository");
            let key = if none { "failure-no-repository" } else { "failure-git" };
            let message = Message::new(key);
            return Err(Failure::said(if none { message.with("path", shown()) } else { message.with("why", why) }));
        }
        match String::from_utf8_lossy(&kind.stdout).split_whitespace().collect::<Vec<_>>().as_slice() {
            [_, "true"] => {}
            ["true", _] => return Err(Failure::said(Message::new("failure-bare").with("path", shown()))),
            _ => return Err(Failure::said(Message::new("failure-no-worktree").with("path", shown()))),
        }
        let place = |args: &[&str]| {
            let all = ["rev-parse", "--path-format=absolute"].iter().chain(args);
            said(folder, all).map(PathBuf::from)
        };
        Ok(Self {
            top: place(&["--show-toplevel"])?,
            own_attributes: place(&["--git-path", "info/attributes"])?,
            hooks: place(&["--git-path", "hooks"])?,
            common: place(&["--git-common-dir"])?,
        })
    }

    /// What git says; a failure where it does not do what it is asked.
    pub fn said<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Result<String, Failure> {
        said(&self.top, args)
    }

    /// What git does with what it is given.
    pub fn given(&self, args: &[&OsStr], input: &[u8]) -> Result<(), Failure> {
        let mut child = command(&self.top, args).stdin(Stdio::piped()).spawn().map_err(|why| started(&why))?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin
                .write_all(input)
                .map_err(|why| Failure::said(Message::new("failure-git").with("why", why.to_string())))?;
        }
        let output = child.wait_with_output().map_err(|why| started(&why))?;
        succeeded(output).map(|_| ())
    }

    /// A setting of the repository's own; nothing where it has none.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Failure> {
        let output = run(&self.top, ["config", "--local", "--get", key])?;
        Ok(output.status.success().then(|| without_end(&output.stdout)))
    }

    /// A path as people see it from the repository's folder.
    pub fn shown(&self, path: &Path) -> String {
        let plain = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        let (top, parent) = (plain(&self.top), path.parent().map(plain).unwrap_or_default());
        let whole = parent.join(path.file_name().unwrap_or_default());
        whole.strip_prefix(&top).map(Path::to_path_buf).unwrap_or(whole).to_string_lossy().replace('\\', "/")
    }
}

/// A setting that counts where one stands, from whatever file; nothing where there is none or no git.
pub(super) fn effective(key: &str) -> Option<String> {
    let output = run(Path::new("."), ["config", "--get", key]).ok()?;
    output.status.success().then(|| without_end(&output.stdout))
}

fn command<S: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new("git");
    // Nothing that the repository is set to run is run by looking at it.
    command
        .args(["-c", "core.fsmonitor=false", "-C"])
        .arg(folder)
        .args(args)
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run<S: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = S>) -> Result<Output, Failure> {
    command(folder, args).output().map_err(|why| started(&why))
}

fn said<S: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = S>) -> Result<String, Failure> {
    succeeded(run(folder, args)?).map(|output| without_end(&output.stdout))
}

fn succeeded(output: Output) -> Result<Output, Failure> {
    if output.status.success() {
        return Ok(output);
    }
    let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Failure::said(Message::new("failure-git").with("why", why)))
}

fn started(why: &std::io::Error) -> Failure {
    Failure::said(match why.kind() {
        std::io::ErrorKind::NotFound => Message::new("failure-git-missing"),
        _ => Message::new("failure-git").with("why", why.to_string()),
    })
}

fn without_end(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_suffix('\n').unwrap_or(&text);
    text.strip_suffix('\r').unwrap_or(text).to_owned()
}
