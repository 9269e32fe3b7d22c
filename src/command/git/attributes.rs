//! Attributes: which files are plans to git.

use std::fs;
use std::path::Path;

use super::super::{Failure, output};
use super::block::{self, Rest};
use crate::message::Message;

/// The file that everybody has who has the repository.
pub(super) const SHARED: &str = ".gitattributes";

/// The lines: what is shown and merged as plans.
pub(super) const LINES: &str = "\
plan.toml diff=plan merge=plan
organisation.toml diff=plan merge=plan
followup.toml diff=plan merge=plan
**/measurements/**/*.csv diff=plan merge=plan
**/measurements/**/*.tsv diff=plan merge=plan
**/followup/**/*.csv diff=plan merge=plan
**/followup/**/*.tsv diff=plan merge=plan
";

/// What a file holds; nothing where there is none.
pub(super) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(why) => {
            let message = Message::new("failure-path").with("path", shown(path));
            Err(Failure::said(message.with("why", why.to_string())))
        }
    }
}

/// Writes a file whole, or takes it away.
pub(super) fn write(path: &Path, text: Option<&str>) -> Result<(), Failure> {
    let failed = |why: std::io::Error| {
        Failure::said(Message::new("failure-write").with("path", shown(path)).with("why", why.to_string()))
    };
    match text {
        None => fs::remove_file(path).map_err(failed),
        Some(text) => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(failed)?;
            }
            output::replace(path, text.as_bytes()).map_err(failed)
        }
    }
}

/// Puts the lines into a file.
pub(super) fn put(path: &Path) -> Result<(), Failure> {
    let there = read(path)?;
    let text = block::put(there.as_deref(), LINES);
    if there.as_deref() == Some(text.as_str()) { Ok(()) } else { write(path, Some(&text)) }
}

/// Takes the lines out of a file; whether there were any.
pub(super) fn take(path: &Path) -> Result<bool, Failure> {
    match read(path)?.and_then(|text| block::taken(&text, LINES)) {
        None => return Ok(false),
        Some(Rest::Nothing) => write(path, None)?,
        Some(Rest::Text(rest)) => write(path, Some(&rest))?,
    }
    Ok(true)
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
