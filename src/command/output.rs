//! Results: to standard output, or to a file that is written whole or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

use super::{Environment, Exit, Failure};
use crate::cli::Request;
use crate::language::Words;
use crate::message::Message;
use crate::render::{diff, report_markdown, schema, word};

/// Writes a result where it was asked for.
pub(super) fn write(environment: &Environment, request: &Request, words: &Words, text: &str) -> Result<Exit, Failure> {
    let is_own = |there: &[u8]| OWN.iter().any(|mark| there.starts_with(mark.as_bytes())) || word::is_own(there);
    write_own(environment, request, words, text, &is_own)
}

/// Writes a text of which `is_own` knows an older one.
pub(super) fn write_own(
    environment: &Environment,
    request: &Request,
    words: &Words,
    text: &str,
    is_own: &dyn Fn(&[u8]) -> bool,
) -> Result<Exit, Failure> {
    match &request.output {
        Some(path) => to_file(environment, request, words, (path, text.as_bytes()), is_own),
        None => Ok(environment.print(text)),
    }
}

/// Writes a result that is no text: to a file or to another program, but not onto a screen. `is_own` knows an older one
/// of the same kind.
pub(super) fn write_bytes(
    environment: &Environment,
    request: &Request,
    words: &Words,
    bytes: &[u8],
    is_own: &dyn Fn(&[u8]) -> bool,
) -> Result<Exit, Failure> {
    match &request.output {
        Some(path) => to_file(environment, request, words, (path, bytes), is_own),
        None if environment.terminal => Err(Failure::said(Message::new("failure-binary"))),
        None => Ok(environment.put(bytes)),
    }
}

fn to_file(
    environment: &Environment,
    request: &Request,
    words: &Words,
    (path, bytes): (&Path, &[u8]),
    is_own: &dyn Fn(&[u8]) -> bool,
) -> Result<Exit, Failure> {
    if path.is_dir() {
        let why = Message::new("failure-is-folder").with("path", shown(path));
        return Err(Failure::said(why));
    }
    if !request.force && !may_be_replaced(path, bytes, is_own) {
        return Err(Failure::said(Message::new("failure-exists").with("path", shown(path))));
    }
    replace(path, bytes).map_err(|why| {
        Failure::said(Message::new("failure-write").with("path", shown(path)).with("why", why.to_string()))
    })?;
    environment.complain(&words.say(&Message::new("wrote").with("path", shown(path))));
    Ok(Exit::Done)
}

/// What the texts that the tool makes begin with.
const OWN: [&str; 3] = [report_markdown::MARK, schema::MARK, diff::MARK];

/// Nothing is there, or the same, or something that the tool itself made.
fn may_be_replaced(path: &Path, bytes: &[u8], is_own: &dyn Fn(&[u8]) -> bool) -> bool {
    match fs::read(path) {
        Ok(there) => is_own(&there) || there == bytes,
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

/// Writes a file whole or not at all.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(bytes)?;
    file.commit()
}

/// Writes a file that somebody has written, as long as it is as it was when it was read.
pub(super) fn rewrite(path: &Path, shown: &str, before: &[u8], after: &[u8]) -> Result<(), Message> {
    let failed = |why: &std::io::Error| Message::new("failure-write").with("path", shown).with("why", why.to_string());
    let there = fs::read(path).map_err(|why| failed(&why))?;
    if there != before {
        return Err(Message::new("failure-changed").with("path", shown));
    }
    // A new file in its place would be written all the same.
    if fs::metadata(path).map_err(|why| failed(&why))?.permissions().readonly() {
        return Err(Message::new("failure-read-only").with("path", shown));
    }
    replace(path, after).map_err(|why| failed(&why))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_has_changed_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.toml");
        let write = || rewrite(&path, "plan.toml", b"a", b"b");
        fs::write(&path, "c").unwrap();
        assert_eq!(write().unwrap_err().key, "failure-changed");
        assert_eq!(fs::read(&path).unwrap(), b"c");
        fs::write(&path, "a").unwrap();
        write().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"b");
        fs::remove_file(&path).unwrap();
        assert_eq!(write().unwrap_err().key, "failure-write");
        assert!(!path.exists());
    }
}
