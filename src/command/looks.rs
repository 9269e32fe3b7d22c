//! What the organisation's reports look like: its colour, and its files in `templates/`.

use std::path::Path;

use super::Failure;
use crate::message::Message;
use crate::model::organisation::Organisation;
use crate::read::folder::{self, LooksFile};
use crate::render::looks::{LARGEST_LOGOTYPE, Logotype, Looks};
use crate::render::word::{Base, LARGEST_BASE};

/// The names of a logotype, before the ending: the Swedish word is as good.
const LOGOTYPES: [&str; 2] = ["logotype", "logotyp"];

/// Reads what there is, and says what can't be used.
pub(super) fn looks(root: &Path, organisation: &Organisation) -> Result<Looks, Failure> {
    let files = folder::looks(root, &most).map_err(|(path, why)| {
        Failure::said(Message::new("failure-looks-read").with("path", path).with("why", why.to_string()))
    })?;
    let (documents, logotypes): (Vec<LooksFile>, Vec<LooksFile>) =
        files.into_iter().partition(|file| is_document(&file.name));
    Ok(Looks {
        accent: organisation.accent.as_ref().map(|accent| accent.value.on_paper()),
        logotype: logotype(logotypes)?,
        document: documents.into_iter().next().map(document).transpose()?,
    })
}

/// Which files are wanted, and how large they may be.
fn most(name: &str) -> Option<u64> {
    match name {
        name if is_document(name) => Some(LARGEST_BASE),
        name if is_logotype(name) => Some(LARGEST_LOGOTYPE),
        _ => None,
    }
}

/// The Word document that reports are made in.
fn is_document(name: &str) -> bool {
    name == "report.docx"
}

fn is_logotype(name: &str) -> bool {
    let (stem, _) = name.rsplit_once('.').unwrap_or((name, ""));
    LOGOTYPES.contains(&stem.to_lowercase().as_str())
}

fn logotype(files: Vec<LooksFile>) -> Result<Option<Logotype>, Failure> {
    if files.len() > 1 {
        let paths: Vec<String> = files.into_iter().map(|file| file.shown).collect();
        return Err(Failure::said(Message::new("failure-logotype-several").with("paths", paths.join(", "))));
    }
    let Some(file) = files.into_iter().next() else { return Ok(None) };
    let Some(bytes) = file.bytes else {
        let message = Message::new("failure-logotype-large").with("path", file.shown);
        return Err(Failure::said(sized(message, file.size, LARGEST_LOGOTYPE)));
    };
    Logotype::read(&file.name, &file.shown, bytes).map(Some).map_err(|fault| Failure::said(fault.0))
}

fn document(file: LooksFile) -> Result<Base, Failure> {
    let Some(bytes) = file.bytes else {
        let message = Message::new("failure-document-large").with("path", file.shown);
        return Err(Failure::said(sized(message, file.size, LARGEST_BASE)));
    };
    Base::read(&file.shown, &bytes).map_err(|fault| Failure::said(fault.0))
}

/// How large a file is and may be, in whole kB.
fn sized(message: Message, size: u64, most: u64) -> Message {
    message.with("size", size.div_ceil(1024).to_string()).with("most", (most / 1024).to_string())
}
