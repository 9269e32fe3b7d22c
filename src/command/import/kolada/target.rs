//! The file of national figures among the measurements.

use std::fs;
use std::path::PathBuf;

use super::super::super::Failure;
use super::super::super::read::Asked;
use crate::cli::ImportKolada;
use crate::kolada::{Parsed, is_own, parse};
use crate::message::Message;
use crate::read::folder::MEASUREMENTS;
use crate::read::{csv, text};
use crate::source::Sources;

const NAME: &str = "kolada.csv";

/// Where it is, and what it holds.
pub(super) struct Target {
    pub(super) path: PathBuf,
    /// As the user would open it.
    pub(super) shown: String,
    /// From the organisation's folder.
    pub(super) relative: String,
    pub(super) before: Option<Vec<u8>>,
    /// Its rows, where it is the tool's own.
    pub(super) old: Parsed,
}

impl Target {
    /// The file; what somebody else has written is not written over.
    pub(super) fn find(import: &ImportKolada, asked: &Asked) -> Result<Self, Failure> {
        let relative = format!("{MEASUREMENTS}/{NAME}");
        let root = &asked.place.root;
        let path = root.canonicalize()?.join(MEASUREMENTS).join(NAME);
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
        let there = before.as_deref().map(|bytes| text::decode(bytes).text);
        let own = there.as_deref().filter(|text| is_own(text));
        if there.is_some() && own.is_none() && !import.force {
            return Err(Failure::said(Message::new("kolada-other-origin").with("path", shown)));
        }
        let old = own.map(|text| parse(rows(text))).unwrap_or_default();
        Ok(Self { path, shown, relative, before, old })
    }

    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(|why| {
                let path = folder.to_string_lossy().into_owned();
                Failure::said(Message::new("failure-write").with("path", path).with("why", why.to_string()))
            })?;
        }
        super::put(&self.path, &self.shown, self.before.as_deref(), bytes)
    }
}

/// The rows below the header, cell by cell.
fn rows(text: &str) -> Vec<Vec<String>> {
    let file = Sources::default().add(String::new(), PathBuf::new(), String::new());
    let mut reader = csv::Reader::new(file, text);
    let mut row = csv::Row::default();
    let mut rows = Vec::new();
    while reader.read_row(&mut row) {
        rows.push(row.cells.iter().map(|cell| cell.text.to_string()).collect());
    }
    rows.into_iter().skip(1).collect()
}
