//! What is given: figures out of files that were saved earlier, or fetched.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::super::super::{Environment, Failure};
use crate::cli::{ImportKolada, MOST};
use crate::kolada::{About, Wants};
use crate::language::Words;
use crate::message::Message;
use crate::model::national::{Kpi, National, Row};
use crate::read::national::{Wanted, read};
use crate::read::{csv, text};
use crate::render::diagnostics::{self, Style};
use crate::source::Sources;

/// Figures, and what there is to know of them.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) national: National,
    pub(super) about: BTreeMap<Kpi, About>,
    /// Rows about groups of municipalities and units.
    pub(super) passed_over: u64,
    /// How many saved pages say that there is a page before them.
    pub(super) before: usize,
    /// The saved pages that say that there is a page after them.
    pub(super) after: Vec<String>,
    /// Files whose last line has no end: they may have been cut.
    pub(super) without_end: Vec<String>,
}

impl Given {
    /// Whether there is any row of an indicator and a year, whoever it is about.
    pub(super) fn has(&self, kpi: Kpi, year: u16) -> bool {
        let from = Row { kpi, year, sex: None };
        self.national.rows.range(from..).next().is_some_and(|(row, _)| (row.kpi, row.year) == (kpi, year))
    }
}

pub(super) fn given(
    environment: &Environment,
    words: &Words,
    import: &ImportKolada,
    wants: &Wants,
    years: Option<RangeInclusive<u16>>,
) -> Result<Given, Failure> {
    let wanted = Wanted { kpis: wants.all.iter().map(|want| want.kpi).collect(), years };
    if import.from.is_empty() {
        return super::fetched::fetched(environment, words, import, &wanted);
    }
    let mut given = Given::default();
    for path in files(&import.from)? {
        if is_json(&path) {
            super::fetched::saved(&path, &wanted, environment, &mut given)?;
        } else {
            figures(environment, words, &path, &wanted, &mut given)?;
        }
    }
    super::fetched::are_whole(&given)?;
    Ok(given)
}

/// The files, and those that lie in folders among them, by name.
fn files(from: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in from {
        if !fs::metadata(path).map_err(|why| unopened(path, &why))?.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = fs::read_dir(path).map_err(|why| unopened(path, &why))?;
        let mut below: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        below.retain(|path| is_json(path) || has_ending(path, "csv"));
        below.sort();
        if below.is_empty() {
            return Err(Failure::said(Message::new("kolada-empty-folder").with("path", shown(path))));
        }
        files.extend(below);
    }
    Ok(files)
}

fn is_json(path: &Path) -> bool {
    has_ending(path, "json")
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

pub(super) fn unopened(path: &Path, why: &std::io::Error) -> Failure {
    Failure::said(Message::new("failure-path").with("path", shown(path)).with("why", why.to_string()))
}

fn figures(
    environment: &Environment,
    words: &Words,
    path: &Path,
    wanted: &Wanted,
    given: &mut Given,
) -> Result<(), Failure> {
    let mut file = fs::File::open(path).map_err(|why| unopened(path, &why))?;
    if is_about(&mut file, path)? {
        return titles(path, wanted, given);
    }
    let found = read(&mut file as &mut dyn Read, wanted).map_err(|why| unopened(path, &why))?;
    if !found.faults.is_empty() {
        let count = found.faults.count();
        let mut sources = Sources::default();
        let mut findings = found.faults.findings(&mut sources, shown(path), path.to_path_buf());
        findings.truncate(MOST);
        let style = Style { colour: false, width: environment.width };
        environment.complain(&diagnostics::text(&diagnostics::limit(&findings, None), &sources, words, style));
        return Err(Failure::said(Message::new("kolada-faults").with("path", shown(path)).with("count", count)));
    }
    given.passed_over += found.passed_over;
    if !ends_with_a_line(&mut file, path)? {
        given.without_end.push(shown(path));
    }
    add(&mut given.national, found.national)
}

/// Whether the last line has its end.
fn ends_with_a_line(file: &mut fs::File, path: &Path) -> Result<bool, Failure> {
    let mut last = [0_u8; 1];
    let read = file.seek(SeekFrom::End(-1)).and_then(|_| file.read_exact(&mut last));
    read.map(|()| matches!(last, [b'\n' | b'\r' | 0])).map_err(|why| unopened(path, &why))
}

/// Whether a file lists indicators with their titles, and has no figures: `id,title,…`.
fn is_about(file: &mut fs::File, path: &Path) -> Result<bool, Failure> {
    let mut beginning = Vec::new();
    let read = file.take(64).read_to_end(&mut beginning).and_then(|_| file.seek(SeekFrom::Start(0)));
    read.map_err(|why| unopened(path, &why))?;
    let text = String::from_utf8_lossy(&beginning).trim_start_matches('\u{feff}').to_lowercase();
    Ok(["id,title", "id;title"].iter().any(|begins| text.starts_with(begins)))
}

/// Takes the titles of the indicators that are wanted.
fn titles(path: &Path, wanted: &Wanted, given: &mut Given) -> Result<(), Failure> {
    let bytes = fs::read(path).map_err(|why| unopened(path, &why))?;
    let text = text::decode_own(bytes).text;
    let file = Sources::default().add(String::new(), PathBuf::new(), String::new());
    let mut reader = csv::Reader::new(file, &text);
    let mut row = csv::Row::default();
    while reader.read_row(&mut row) {
        let [id, title, ..] = row.cells.as_slice() else { continue };
        let Some(kpi) = id.text.parse().ok().filter(|kpi| wanted.kpis.contains(kpi)) else { continue };
        let about = given.about.entry(kpi).or_default();
        about.title = title.text.to_string();
        about.ended = crate::read::kolada::ended(&title.text);
    }
    Ok(())
}

/// Puts figures together. The same figure twice is no fault, two different ones are.
pub(super) fn add(all: &mut National, more: National) -> Result<(), Failure> {
    for (row, values) in more.rows {
        let known = all.rows.entry(row).or_default();
        for (code, value) in values {
            match known.binary_search_by_key(&code, |(known, _)| *known) {
                Err(at) => known.insert(at, (code, value)),
                Ok(at) => {
                    let Some((_, there)) = known.get_mut(at) else { continue };
                    match (*there, value) {
                        (Some(first), Some(second)) if first != second => {
                            let message = Message::new("kolada-two-files")
                                .with("kpi", row.kpi.to_string())
                                .with("code", code.to_string())
                                .with("year", row.year.to_string());
                            return Err(Failure::said(message.with("first", first).with("second", second)));
                        }
                        (None, value) => *there = value,
                        _ => {}
                    }
                }
            }
        }
    }
    Ok(())
}
