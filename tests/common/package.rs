//! A Word document or a workbook taken apart.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// The parts of a package by where they lie.
pub type Parts = BTreeMap<String, Vec<u8>>;

/// Takes a package apart; no part may be there twice.
pub fn parts(package: &[u8]) -> Parts {
    let mut zip = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut parts = Parts::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
    }
    parts
}

/// A part that is text.
pub fn part(package: &[u8], name: &str) -> String {
    let mut parts = parts(package);
    String::from_utf8(parts.remove(name).unwrap_or_else(|| panic!("{name} is missing"))).unwrap()
}
