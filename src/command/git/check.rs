//! `plan git check`: what is on its way into a commit, checked as it will be there, and not as the files happen to be.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use super::super::read::Run;
use super::super::{Environment, Exit, Failure};
use super::repository::Repository;
use crate::cli::MOST;
use crate::finding::Severity;
use crate::language::Words;
use crate::message::Message;
use crate::read::folder;
use crate::render::diagnostics::{self, Style};

pub(super) fn check(environment: &Environment, words: &Words, path: &Path) -> Result<Exit, Failure> {
    let repository = Repository::of(path)?;
    let list = |args: &[&str]| -> Result<BTreeSet<String>, Failure> {
        let said = repository.said(args)?;
        Ok(said.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
    };
    let staged = list(&["diff", "--cached", "--name-only", "--no-renames", "--no-ext-diff", "-z"])?;
    let all = list(&["ls-files", "-z"])?;
    let organisations: BTreeSet<&str> = staged.iter().filter_map(|file| organisation(file, &all)).collect();
    if organisations.is_empty() {
        return Ok(Exit::Done);
    }
    let copy = tempfile::tempdir().and_then(|folder| Ok((folder.path().canonicalize()?, folder)));
    let (root, _copy) = copy.map_err(|why| Failure::World(anyhow::Error::new(why)))?;
    let is_in =
        |file: &str| organisations.iter().any(|folder| folder.is_empty() || file.starts_with(&format!("{folder}/")));
    let names: String = all.iter().filter(|file| is_in(file)).flat_map(|file| [file.as_str(), "\0"]).collect();
    let prefix = format!("--prefix={}/", root.to_string_lossy());
    let args = ["checkout-index", "-z", "--stdin", prefix.as_str()].map(OsStr::new);
    repository.given(&args, names.as_bytes())?;
    let mut run = Run::new(environment.today, Vec::new()).only_findings();
    for folder in organisations {
        run.read(&root.join(folder))?;
    }
    Ok(said(environment, words, &mut run, &root))
}

/// The folder of the organisation that a file belongs to, if it is one of those that plans consist of.
fn organisation<'f>(file: &'f str, all: &BTreeSet<String>) -> Option<&'f str> {
    let (mut folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    let lower = name.to_lowercase();
    let is_rows = [".csv", ".tsv"].iter().any(|end| lower.ends_with(end));
    let named = [folder::ORGANISATION, folder::PLAN, folder::FOLLOWUP, folder::NARRATIVE, folder::ANALYSIS];
    if !is_rows && !named.contains(&name) {
        return None;
    }
    loop {
        let own = if folder.is_empty() {
            folder::ORGANISATION.to_owned()
        } else {
            format!("{folder}/{}", folder::ORGANISATION)
        };
        if all.contains(&own) {
            return Some(folder);
        }
        if folder.is_empty() {
            return None;
        }
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
    }
}

/// Says what is wrong; only errors stop a commit.
fn said(environment: &Environment, words: &Words, run: &mut Run, root: &Path) -> Exit {
    let (errors, warnings) = (run.count(Severity::Error), run.count(Severity::Warning));
    if errors == 0 {
        if warnings > 0 {
            environment.complain(&words.say(&Message::new("git-check-warnings").with("count", warnings)));
        }
        return Exit::Done;
    }
    run.findings.retain(|finding| finding.severity == Severity::Error);
    let style = Style { colour: false, width: environment.width };
    let text = diagnostics::text(&diagnostics::limit(&run.findings, Some(MOST)), &run.sources, words, style);
    // The files are those of the repository to whoever reads this.
    environment.complain(&text.replace(&format!("{}/", root.to_string_lossy().replace('\\', "/")), ""));
    environment.complain(&format!("\n{}", words.say(&Message::new("git-check-stopped").with("count", errors))));
    Exit::Faults
}
