//! `plan fmt`: plan files in the one layout. Each file is written whole or not at all; one that can't be laid out keeps
//! none of the others from it.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::{Environment, Exit, Failure, output};
use crate::cli::{FormatFiles, Formatting, MOST, Request};
use crate::fix::diff;
use crate::format::File;
use crate::language::Words;
use crate::layout::{self, Fault};
use crate::message::{Arg, Message};
use crate::read::text::{decode, encode};
use crate::read::{folder, toml};
use crate::render::diagnostics::{self, Style};
use crate::source::Sources;

/// A file in the one layout.
struct LaidOut {
    shown: String,
    /// The file that it is, past all links; none of what came from standard input.
    path: Option<PathBuf>,
    before: Vec<u8>,
    after: String,
}

impl LaidOut {
    fn changes(&self) -> bool {
        self.after.as_bytes() != self.before
    }
}

/// Lays out files, and keeps what there is to say of those that it can't.
struct Formatter<'e> {
    environment: &'e Environment,
    words: &'e Words,
    has_failed: bool,
}

pub(super) fn fmt(
    environment: &Environment,
    request: &Request,
    words: &Words,
    formatting: &Formatting,
) -> Result<Exit, Failure> {
    let mut formatter = Formatter { environment, words, has_failed: false };
    let laid_out = match &formatting.files {
        FormatFiles::Paths(paths) => formatter.files(paths),
        FormatFiles::Input(name) => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).context("-")?;
            formatter.lay_out(name.as_deref().unwrap_or("-"), None, bytes).into_iter().collect()
        }
    };
    let is_input = matches!(formatting.files, FormatFiles::Input(_));
    let exit = if formatting.check || formatting.dry_run {
        formatter.show(request, formatting, &laid_out)?
    } else if is_input {
        formatter.print(request, &laid_out)?
    } else {
        formatter.write(laid_out)
    };
    Ok(if formatter.has_failed { Exit::Failed } else { exit })
}

impl Formatter<'_> {
    fn fail(&mut self, why: &Message) {
        let said = Message::new("failure").with("what", self.words.say(why));
        self.environment.complain(&self.words.say(&said));
        self.has_failed = true;
    }

    /// The files of some paths, each once, that can be laid out.
    fn files(&mut self, paths: &[PathBuf]) -> Vec<LaidOut> {
        let mut seen = BTreeSet::new();
        let mut laid_out = Vec::new();
        for path in paths {
            let shown = path.to_string_lossy().into_owned();
            let found = match folder::plan_files(path) {
                Ok(found) => found,
                Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                    self.fail(&Message::new("failure-no-path").with("path", shown));
                    continue;
                }
                Err(why) => {
                    self.fail(&Message::new("failure-path").with("path", shown).with("why", why.to_string()));
                    continue;
                }
            };
            if found.is_empty() {
                let key = if path.is_dir() { "failure-fmt-none" } else { "failure-fmt-other" };
                self.fail(&Message::new(key).with("path", shown));
            }
            for file in found {
                match file {
                    Ok(file) => laid_out.extend(self.file(&file, &mut seen)),
                    Err((folder, why)) => {
                        let shown = folder.to_string_lossy().into_owned();
                        self.fail(&Message::new("failure-path").with("path", shown).with("why", why.to_string()));
                    }
                }
            }
        }
        laid_out
    }

    fn file(&mut self, file: &Path, seen: &mut BTreeSet<PathBuf>) -> Option<LaidOut> {
        let shown = file.to_string_lossy().into_owned();
        let read = file.canonicalize().and_then(|path| fs::read(&path).map(|bytes| (path, bytes)));
        match read {
            Ok((path, bytes)) => seen.insert(path.clone()).then(|| self.lay_out(&shown, Some(path), bytes))?,
            Err(why) => {
                self.fail(&Message::new("failure-path").with("path", shown).with("why", why.to_string()));
                None
            }
        }
    }

    /// A file's bytes in the one layout; nothing where it is better left alone, which is then said.
    fn lay_out(&mut self, shown: &str, path: Option<PathBuf>, before: Vec<u8>) -> Option<LaidOut> {
        let decoded = decode(&before);
        if encode(&decoded.text, &before).is_none() {
            let encoding = decoded.encoding.name();
            self.fail(&Message::new("failure-encoding").with("path", shown).with("encoding", encoding));
            return None;
        }
        let name = Path::new(shown).file_name().and_then(|name| name.to_str()?.strip_suffix(".toml"));
        let kind = name.and_then(File::from_name).or_else(|| layout::kind(&decoded.text)).unwrap_or(File::Plan);
        match layout::canonical(kind, &decoded.text) {
            Ok(after) => Some(LaidOut { shown: shown.to_owned(), path, before, after }),
            Err(Fault::Syntax(_)) => {
                self.explain(shown, &decoded.text, kind);
                self.fail(&Message::new("failure-fmt-syntax").with("path", shown));
                None
            }
            Err(Fault::Changed) => {
                self.fail(&Message::new("failure-fmt-meaning").with("path", shown));
                None
            }
        }
    }

    /// Shows what is wrong in a file, in the words of `plan check`.
    fn explain(&self, shown: &str, text: &str, kind: File) {
        let mut sources = Sources::default();
        let file = sources.add(shown.to_owned(), shown.into(), text.to_owned());
        let ((), findings) = toml::parse(file, text, kind.fields(), |_| ());
        let style = Style { colour: false, width: self.environment.width };
        let limited = diagnostics::limit(&findings, Some(MOST));
        self.environment.complain(&diagnostics::text(&limited, &sources, self.words, style));
    }

    /// Says which files would change, or how.
    fn show(&self, request: &Request, formatting: &Formatting, laid_out: &[LaidOut]) -> Result<Exit, Failure> {
        let changed: Vec<&LaidOut> = laid_out.iter().filter(|file| file.changes()).collect();
        let shown = |file: &&LaidOut| if formatting.dry_run { self.diff(file) } else { file.shown.clone() + "\n" };
        let text: String = changed.iter().map(shown).collect();
        let done = output::write(self.environment, request, self.words, &text)?;
        self.report(changed.len(), &Message::new("fmt-would").with("files", changed.len()).with("of", laid_out.len()));
        Ok(if formatting.check && !changed.is_empty() { Exit::Faults } else { done })
    }

    fn diff(&self, file: &LaidOut) -> String {
        let (before, after) = (decode(&file.before), decode(file.after.as_bytes()));
        let encoding = Message::new("fixed-encoding").with("path", file.shown.as_str());
        let encoding = encoding.with("from", before.encoding.name()).with("to", after.encoding.name());
        let same = before.encoding.name() == after.encoding.name();
        let encoding = if same { String::new() } else { self.words.say(&encoding) + "\n" };
        encoding + &diff(&file.shown, &before.text, &after.text)
    }

    /// Writes what came from standard input to standard output, byte for byte.
    fn print(&self, request: &Request, laid_out: &[LaidOut]) -> Result<Exit, Failure> {
        let Some(file) = laid_out.first() else { return Ok(Exit::Failed) };
        match &request.output {
            Some(_) => output::write(self.environment, request, self.words, &file.after),
            None => Ok(self.environment.put(file.after.as_bytes())),
        }
    }

    /// Writes the files that change.
    fn write(&mut self, laid_out: Vec<LaidOut>) -> Exit {
        let mut written = Vec::new();
        for file in laid_out.into_iter().filter(LaidOut::changes) {
            let Some(path) = &file.path else { continue };
            match output::rewrite(path, &file.shown, &file.before, file.after.as_bytes()) {
                Ok(()) => written.push(file.shown),
                Err(why) => self.fail(&why),
            }
        }
        let names: Arg = written.iter().map(String::as_str).collect();
        self.report(written.len(), &Message::new("fmt-done").with("files", written.len()).with("names", names));
        Exit::Done
    }

    /// Says what was done, or that there was nothing to do.
    fn report(&self, count: usize, done: &Message) {
        if count > 0 {
            self.environment.complain(&self.words.say(done));
        } else if !self.has_failed {
            self.environment.complain(&self.words.word("fmt-nothing"));
        }
    }
}
