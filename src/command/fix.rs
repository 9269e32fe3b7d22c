//! `plan check --fix`: what is wrong beyond doubt is put right, in round after round, and then written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::read::Run;
use super::{Environment, Exit, Failure, output};
use crate::cli::{Fixing, Request};
use crate::finding::{Edit, Finding, Fix};
use crate::fix::{Applied, apply, diff};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::read::folder::Overlay;
use crate::read::text::{self, decode};

/// What is put right may show more to put right; but not for ever.
const MOST_ROUNDS: usize = 10;

/// A file that is to be written.
struct Changed {
    /// As the user would open it.
    shown: String,
    before: Vec<u8>,
    after: Vec<u8>,
    /// How many faults are put right in it.
    count: usize,
}

/// Puts right what can be. Files are given by their path without links, so that the file is written that a link points
/// at.
#[derive(Default)]
struct Fixer {
    files: BTreeMap<PathBuf, Changed>,
    /// Files that are left as they are.
    left: BTreeSet<PathBuf>,
    /// Why they are.
    said: Vec<Message>,
}

/// `read` reads with files held in memory instead of those on disk; `check` shows what is left once they are written.
pub(super) fn fix(
    environment: &Environment,
    request: &Request,
    words: &Words,
    fixing: Fixing,
    read: impl Fn(Overlay) -> Result<Run, Failure>,
    check: impl Fn() -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    let mut fixer = Fixer::default();
    for _ in 0..MOST_ROUNDS {
        let overlay = fixer.files.iter().map(|(path, file)| (path.clone(), file.after.clone())).collect();
        if !fixer.round(&read(overlay)?) {
            break;
        }
    }
    if fixing == Fixing::DryRun {
        let diffs = fixer.files.values().map(|file| {
            let (before, after) = (decode(&file.before), decode(&file.after));
            let encoding = Message::new("fixed-encoding")
                .with("path", file.shown.as_str())
                .with("from", before.encoding.name())
                .with("to", after.encoding.name());
            let same = before.encoding.name() == after.encoding.name();
            let encoding = if same { String::new() } else { words.say(&encoding) + "\n" };
            encoding + &diff(&file.shown, &before.text, &after.text)
        });
        let shown = output::write(environment, request, words, &diffs.collect::<String>())?;
        fixer.report(environment, words, "fixed-dry-run");
        return Ok(shown);
    }
    fixer.write();
    fixer.report(environment, words, "fixed");
    let left = check()?;
    Ok(if fixer.said.is_empty() { left } else { Exit::Failed })
}

impl Fixer {
    /// Puts right what a run has found; whether anything was.
    fn round(&mut self, run: &Run) -> bool {
        let mut by_file: BTreeMap<PathBuf, Vec<&Finding>> = BTreeMap::new();
        for finding in run.findings.iter().filter(|finding| finding.fix.is_some()) {
            let path = run.sources.file(finding.span.file).and_then(|file| file.shown.canonicalize().ok());
            let Some(path) = path.filter(|path| !self.left.contains(path)) else { continue };
            let findings = by_file.entry(path).or_default();
            // A folder that was asked for twice has its files twice.
            if findings.first().is_none_or(|first| first.span.file == finding.span.file) {
                findings.push(finding);
            }
        }
        let mut some = false;
        for (path, findings) in by_file {
            match self.file(run, &path, &findings) {
                Ok(changed) => some |= changed,
                Err(why) => {
                    self.left.insert(path.clone());
                    self.said.extend(why);
                }
            }
        }
        some
    }

    /// Puts right what is found in a file, in memory. Nothing to say is why it is left where nothing changes.
    fn file(&mut self, run: &Run, path: &Path, findings: &[&Finding]) -> Result<bool, Option<Message>> {
        let source = findings.first().and_then(|finding| run.sources.file(finding.span.file)).ok_or(None)?;
        let shown = source.shown.to_string_lossy().into_owned();
        let file = if let Some(file) = self.files.remove(path) {
            file
        } else {
            let before = fs::read(path).map_err(|why| {
                Some(Message::new("failure-path").with("path", shown.as_str()).with("why", why.to_string()))
            })?;
            Changed { shown: shown.clone(), after: before.clone(), before, count: 0 }
        };
        if decode(&file.after).text != *source.text {
            return Err(Some(Message::new("failure-changed").with("path", shown)));
        }
        let edits: Vec<&[Edit]> = findings.iter().filter_map(|finding| edits(finding)).collect();
        let saves = findings.iter().filter(|finding| finding.fix == Some(Fix::SaveAsUtf8)).count();
        let Applied { text, count } = apply(&source.text, &edits);
        let after = if saves > 0 { Some(text.into_bytes()) } else { text::encode(&text, &file.after) };
        let Some(after) = after else {
            let encoding = decode(&file.after).encoding.name();
            self.keep(path, file);
            return Err(Some(Message::new("failure-encoding").with("path", shown).with("encoding", encoding)));
        };
        if after == file.after {
            self.keep(path, file);
            return Err(None);
        }
        self.files.insert(path.to_owned(), Changed { after, count: file.count + count + saves, ..file });
        Ok(true)
    }

    /// What rounds before have put right stays so.
    fn keep(&mut self, path: &Path, file: Changed) {
        if file.count > 0 {
            self.files.insert(path.to_owned(), file);
        }
    }

    /// Writes the files, each whole or not at all. One that can't be written keeps none of the others from it.
    fn write(&mut self) {
        let said = &mut self.said;
        self.files.retain(|path, file| match output::rewrite(path, &file.shown, &file.before, &file.after) {
            Ok(()) => true,
            Err(why) => {
                said.push(why);
                false
            }
        });
    }

    fn report(&self, environment: &Environment, words: &Words, key: &'static str) {
        for why in &self.said {
            environment.complain(&words.say(&Message::new("failure").with("what", words.say(why))));
        }
        if self.files.is_empty() {
            if self.said.is_empty() {
                environment.complain(&words.word("fixed-nothing"));
            }
            return;
        }
        let names: Arg = self.files.values().map(|file| file.shown.as_str()).collect();
        let count: usize = self.files.values().map(|file| file.count).sum();
        let message = Message::new(key).with("count", count).with("files", self.files.len()).with("names", names);
        environment.complain(&words.say(&message));
    }
}

fn edits(finding: &Finding) -> Option<&[Edit]> {
    match &finding.fix {
        Some(Fix::Edits(edits)) => Some(edits),
        _ => None,
    }
}
