//! The check before each commit: a hook of git's, where nobody has one of their own.

use std::path::{Path, PathBuf};

use super::super::Failure;
use super::attributes::{self, write};
use super::block::{self, Rest};
use super::config::program;
use super::repository::Repository;

/// The first line of a hook that is ours.
const SHELL: &str = "#!/bin/sh\n";

/// What the hook holds; one that is no text is somebody's program, in which no lines of ours stand.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match std::fs::read(path) {
        Ok(bytes) if std::str::from_utf8(&bytes).is_err() => Ok(Some(String::new())),
        _ => attributes::read(path),
    }
}

/// How far the hook is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    There,
    Half,
    None,
    /// Somebody has a hook of their own.
    Others,
    /// Somebody has a hook of their own that runs the check.
    OthersWithCheck,
    /// Hooks are looked for outside of the repository, where they are for other repositories too.
    Outside,
}

/// The file.
pub(super) fn path(repository: &Repository) -> PathBuf {
    repository.hooks.join("pre-commit")
}

/// The line that runs the check, for a hook of somebody's own.
pub(super) fn line() -> String {
    format!("{} git check || exit 1", program())
}

fn lines() -> String {
    format!("if command -v {} >/dev/null 2>&1; then\n    {}\nfi\n", program(), line())
}

pub(super) fn state(repository: &Repository) -> Result<State, Failure> {
    let there = read(&path(repository))?;
    Ok(match there.as_deref() {
        Some(text) if block::is_there(text, &lines()) => State::There,
        Some(text) if block::is_begun(text) => State::Half,
        Some(text) if text.contains(" git check") => State::OthersWithCheck,
        Some(_) => State::Others,
        None if is_outside(repository) => State::Outside,
        None => State::None,
    })
}

fn is_outside(repository: &Repository) -> bool {
    let plain = |path: &PathBuf| path.canonicalize().unwrap_or_else(|_| path.clone());
    let hooks = plain(&repository.hooks);
    !hooks.starts_with(plain(&repository.top)) && !hooks.starts_with(plain(&repository.common))
}

/// Writes the hook where nobody has one of their own, or makes ours whole.
pub(super) fn put(repository: &Repository) -> Result<State, Failure> {
    let state = state(repository)?;
    let path = path(repository);
    let text = match state {
        State::None => block::put(Some(SHELL), &lines()),
        State::Half => block::put(read(&path)?.as_deref(), &lines()),
        other => return Ok(other),
    };
    write(&path, Some(&text))?;
    make_executable(&path)?;
    Ok(State::There)
}

/// Takes our lines away, and the file where it is ours; whether there was anything.
pub(super) fn take(repository: &Repository) -> Result<bool, Failure> {
    let path = path(repository);
    match read(&path)?.and_then(|text| block::taken(&text, &lines())) {
        None => return Ok(false),
        Some(Rest::Nothing) => write(&path, None)?,
        Some(Rest::Text(rest)) if rest == SHELL => write(&path, None)?,
        Some(Rest::Text(rest)) => {
            write(&path, Some(&rest))?;
            make_executable(&path)?;
        }
    }
    Ok(true)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let set = std::fs::metadata(path).and_then(|metadata| {
        let mut permissions = metadata.permissions();
        // Who may read it may run it.
        let mode = permissions.mode();
        permissions.set_mode(mode | ((mode & 0o444) >> 2));
        std::fs::set_permissions(path, permissions)
    });
    set.map_err(|why| Failure::World(anyhow::Error::new(why)))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<(), Failure> {
    Ok(())
}
