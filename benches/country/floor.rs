//! The least that can be done with the same files: to read their bytes, and to parse them with the same libraries.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

/// Every file below a folder.
fn files(path: &Path) -> Vec<PathBuf> {
    let all = WalkDir::new(path).sort_by_file_name().into_iter().map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file() && entry.file_name() != ".made")
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// How many bytes there are.
pub fn size(path: &Path) -> u64 {
    files(path).iter().map(|file| fs::metadata(file).unwrap().len()).sum()
}

/// Reads every file.
pub fn read(path: &Path) {
    files(path).par_iter().for_each(|file| drop(black_box(fs::read(file).unwrap())));
}

/// Reads every file and parses it: TOML and Markdown to their trees, CSV to cells.
pub fn parse(path: &Path) {
    files(path).par_iter().for_each(|file| {
        let bytes = fs::read(file).unwrap();
        match file.extension().unwrap().to_str().unwrap() {
            "toml" => toml(&bytes),
            "md" => markdown(&bytes),
            _ => csv(&bytes),
        }
    });
}

fn toml(bytes: &[u8]) {
    let (tree, errors) = toml::de::DeTable::parse_recoverable(std::str::from_utf8(bytes).unwrap());
    assert!(errors.is_empty());
    black_box(tree);
}

fn markdown(bytes: &[u8]) {
    let arena = comrak::Arena::new();
    let options = plan::format::markdown::dialect();
    black_box(comrak::parse_document(&arena, std::str::from_utf8(bytes).unwrap(), &options));
}

fn csv(bytes: &[u8]) {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(bytes);
    let mut row = csv::ByteRecord::new();
    while reader.read_byte_record(&mut row).unwrap() {
        black_box(&row);
    }
}
