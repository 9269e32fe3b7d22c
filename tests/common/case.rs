//! The cases of a check's example, each as a folder: what a case lacks comes from `tests/catalogue/base`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use plan::check::example::{Case, File};

use super::{copy, root};

/// The folder that cases are a part of.
const BASE: &str = "tests/catalogue/base";
/// Where a file lies that is given by its name alone.
const BESIDE: &str = "omsorgsnamnden/2025";
/// The day it is in every case.
pub const TODAY: &str = "2026-01-31";

/// A case in a folder of its own.
pub struct Folder {
    pub folder: tempfile::TempDir,
    /// The lines of the base that stand before those of a file of the case.
    pub before: BTreeMap<String, usize>,
}

impl Folder {
    pub fn new(case: &Case<'_>) -> Self {
        let mut this = Self { folder: tempfile::tempdir().unwrap(), before: BTreeMap::new() };
        copy(&root().join(BASE), this.folder.path());
        this.without_group_that_nothing_uses(case);
        for file in &case.files {
            this.write(file);
        }
        this
    }

    /// A case with a plan of its own that compares with nobody needs no group: a group that nothing uses is a finding.
    fn without_group_that_nothing_uses(&self, case: &Case<'_>) {
        let is_own = |file: &File<'_>| {
            place(file.path) == format!("{BESIDE}/plan.toml") && !is_part(&place(file.path), &file.text)
        };
        if case.files.iter().any(is_own) && !case.files.iter().any(|file| file.text.contains("riket")) {
            let path = self.folder.path().join("organisation.toml");
            let text = fs::read_to_string(&path).unwrap();
            fs::write(path, text.split("\n[[group]]").next().unwrap()).unwrap();
        }
    }

    fn write(&mut self, file: &File<'_>) {
        let path = place(file.path);
        let full = self.folder.path().join(&path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        let mut text = file.plain();
        if is_part(&path, &text) {
            let base = fs::read_to_string(&full).unwrap() + "\n";
            self.before.insert(path, base.lines().count());
            text = base + &text;
        }
        match file.saved {
            Some("folder") => {
                let _ = fs::remove_file(&full);
                fs::create_dir_all(&full).unwrap();
            }
            Some("windows-1252") => fs::write(&full, encoding_rs::WINDOWS_1252.encode(&text).0).unwrap(),
            Some("utf-16") => {
                let bytes = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
                fs::write(&full, bytes).unwrap();
            }
            Some("binary") => fs::write(&full, b"PK\x03\x04\x14\x00\x06\x00\xff\xfe").unwrap(),
            Some(other) => panic!("{other}: no way to save a file"),
            None => fs::write(&full, text).unwrap(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Where a file of a case lies.
pub fn place(path: &str) -> String {
    match path {
        "plan.toml" | "plan.md" | "analysis.md" | "followup.toml" => format!("{BESIDE}/{path}"),
        path => path.to_owned(),
    }
}

/// Whether a file is only a part of the one in the base.
fn is_part(path: &str, text: &str) -> bool {
    let heading = |heading: &str| text.lines().any(|line| line.trim() == heading);
    (path == "organisation.toml" && !heading("[organisation]"))
        || (path == format!("{BESIDE}/plan.toml") && !heading("[plan]"))
}
