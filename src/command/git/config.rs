//! The repository's own settings: what git runs for plan files.

use std::path::PathBuf;

use super::super::Failure;
use super::repository::Repository;

/// The settings with what they are to be, and the words by which one of our own is known.
pub(super) fn settings() -> Vec<(&'static str, String, &'static str)> {
    let plan = program();
    let there = format!("command -v {plan} >/dev/null 2>&1");
    // Where plan has been taken away git goes on as if it had never been there.
    let text = format!("f() {{ if {there}; then {plan} git text -- \"$1\"; else cat \"$1\"; fi; }}; f");
    let names = "--ours-name=%X --base-name=%S --theirs-name=%Y";
    let merge = format!("{plan} git merge --marker-size=%L {names} -- %O %A %B %P");
    let merge = format!("if {there}; then {merge}; else git merge-file --marker-size=%L %A %O %B; fi");
    vec![
        ("diff.plan.textconv", text, " git text"),
        // What is kept would be shown in an old version's words.
        ("diff.plan.cachetextconv", "false".to_owned(), "false"),
        // Headings begin a line, what stands under them does not.
        ("diff.plan.xfuncname", "^[^ ].*$".to_owned(), "^[^ ].*$"),
        ("merge.plan.name", "plan: items and keys".to_owned(), "plan: "),
        ("merge.plan.driver", merge, " git merge"),
    ]
}

/// How far the settings are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum State {
    All,
    Some,
    None,
    /// Somebody has set one of them to something of their own.
    Others(String),
}

pub(super) fn state(repository: &Repository) -> Result<State, Failure> {
    let (mut right, mut there) = (0, 0);
    let settings = settings();
    for (key, value, own) in &settings {
        match repository.setting(key)? {
            Some(set) if set == *value => right += 1,
            Some(set) if set.contains(own) => there += 1,
            Some(_) => return Ok(State::Others((*key).to_owned())),
            None => {}
        }
    }
    Ok(match (right, there) {
        (right, _) if right == settings.len() => State::All,
        (0, 0) => State::None,
        _ => State::Some,
    })
}

/// Makes the settings that are not made yet.
pub(super) fn set(repository: &Repository) -> Result<(), Failure> {
    for (key, value, _) in settings() {
        if repository.setting(key)?.as_deref() != Some(value.as_str()) {
            repository.said(["config", "--local", key, value.as_str()])?;
        }
    }
    Ok(())
}

/// Takes away the settings that are our own; whether there were any.
pub(super) fn unset(repository: &Repository) -> Result<bool, Failure> {
    let mut some = false;
    for (key, _, own) in settings() {
        if repository.setting(key)?.is_some_and(|set| set.contains(own)) {
            repository.said(["config", "--local", "--unset", key])?;
            some = true;
        }
    }
    Ok(some)
}

/// How a shell runs this program: by its name where that finds it, else by where it lies.
pub(super) fn program() -> String {
    let own = std::env::current_exe().and_then(|path| path.canonicalize()).unwrap_or_else(|_| PathBuf::from("plan"));
    let name = format!("plan{}", std::env::consts::EXE_SUFFIX);
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let first = std::env::split_paths(&folders).map(|folder| folder.join(&name)).find(|path| path.is_file());
    if first.and_then(|path| path.canonicalize().ok()).is_some_and(|path| path == own) {
        return "plan".to_owned();
    }
    let path = own.to_string_lossy().replace('\\', "/");
    format!("'{}'", path.replace('\'', "'\\''"))
}
