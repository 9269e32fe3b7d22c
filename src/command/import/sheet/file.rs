//! The file among the measurements that the sheet becomes.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::super::Failure;
use super::super::super::read::Asked;
use super::read::Source;
use crate::cli::ImportSheet;
use crate::draft::slug;
use crate::message::Message;
use crate::read::folder::MEASUREMENTS;
use crate::read::measurements::Column;
use crate::read::{csv, text};
use crate::sheet::{Written, comes_from};
use crate::source::Sources;

/// Where it is written.
pub(super) struct Target {
    pub(super) path: PathBuf,
    /// As the user would open it.
    pub(super) shown: String,
    /// From the organisation's folder.
    pub(super) relative: String,
    /// What is there.
    pub(super) before: Option<Vec<u8>>,
}

impl Target {
    /// The file; what comes from elsewhere is not written over.
    pub(super) fn find(import: &ImportSheet, asked: &Asked, source: &Source) -> Result<Self, Failure> {
        let name = import.to.as_deref().map_or_else(|| Ok(named_after(&source.name)), given)?;
        let relative = format!("{MEASUREMENTS}/{name}");
        let root = &asked.place.root;
        let path = root.canonicalize()?.join(MEASUREMENTS).join(&name);
        let shown = root.join(&relative);
        let shown = shown.strip_prefix(".").unwrap_or(&shown).to_string_lossy().replace('\\', "/");
        let before = match fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => None,
            Err(why) => {
                let message = Message::new("failure-path").with("path", shown).with("why", why.to_string());
                return Err(Failure::said(message));
            }
        };
        let is_own = before.as_ref().is_none_or(|bytes| all_come_from(bytes, &source.name));
        if !is_own && !import.force {
            let message = Message::new("sheet-other-origin").with("path", shown).with("name", source.name.as_str());
            return Err(Failure::said(message));
        }
        Ok(Self { path, shown, relative, before })
    }

    /// The bytes, with the mark by which spreadsheets know UTF-8.
    pub(super) fn bytes(written: &Written) -> Vec<u8> {
        format!("\u{feff}{}", written.text).into_bytes()
    }

    pub(super) fn write(&self, written: &Written) -> Result<(), Failure> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(|why| {
                let path = folder.to_string_lossy().into_owned();
                Failure::said(Message::new("failure-write").with("path", path).with("why", why.to_string()))
            })?;
        }
        super::super::put(&self.path, &self.shown, self.before.as_deref(), &Self::bytes(written))
    }
}

/// The name that a file has if nobody says another.
fn named_after(source: &str) -> String {
    let stem = Path::new(source).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let slug = slug(&stem.unwrap_or_default());
    format!("{}.csv", if slug.is_empty() { "kalkylblad" } else { &slug })
}

/// A name that somebody has chosen: of a file in that very folder.
fn given(name: &str) -> Result<String, Failure> {
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let is_plain = !stem.is_empty() && !stem.starts_with('.') && !stem.contains(['/', '\\', ':', '\0']);
    if is_plain {
        Ok(format!("{stem}.csv"))
    } else {
        Err(Failure::said(Message::new("sheet-bad-name").with("text", name)))
    }
}

/// Whether every row of a file was read from a spreadsheet of such a name.
fn all_come_from(bytes: &[u8], name: &str) -> bool {
    let text = text::decode(bytes).text;
    let file = Sources::default().add(String::new(), PathBuf::new(), String::new());
    let mut reader = csv::Reader::new(file, &text);
    let mut row = csv::Row::default();
    if !reader.read_row(&mut row) {
        return false;
    }
    let Some(at) = row.cells.iter().position(|cell| Column::named(&cell.text) == Some(Column::Comment)) else {
        return false;
    };
    while reader.read_row(&mut row) {
        if !row.cells.get(at).is_some_and(|cell| comes_from(&cell.text, name)) {
            return false;
        }
    }
    true
}
