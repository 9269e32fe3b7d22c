//! The spreadsheet from the disk, and the one sheet of it that is meant.

use std::fs;

use super::super::super::Failure;
use crate::cli::ImportSheet;
use crate::message::{Arg, Message};
use crate::read::nearest::nearest;
use crate::read::sheet::{self, LARGEST, Sheet};

/// A sheet of a file.
pub(super) struct Source {
    /// The file's name.
    pub(super) name: String,
    pub(super) sheet: Sheet,
    /// Other sheets with something in them that nobody sees.
    pub(super) hidden: Vec<String>,
}

pub(super) fn source(import: &ImportSheet) -> Result<Source, Failure> {
    let shown = import.file.to_string_lossy().into_owned();
    let failed = |why: std::io::Error| {
        let key = if why.kind() == std::io::ErrorKind::NotFound { "failure-no-path" } else { "failure-path" };
        Failure::said(Message::new(key).with("path", shown.as_str()).with("why", why.to_string()))
    };
    let name = import.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let metadata = fs::metadata(&import.file).map_err(failed)?;
    if !metadata.is_file() {
        return Err(Failure::said(Message::new("sheet-no-file").with("path", shown)));
    }
    if metadata.len() > LARGEST {
        return Err(Failure::said(
            Message::new("sheet-file").with("name", name).with("what", Message::new("sheet-too-large")),
        ));
    }
    let bytes = fs::read(&import.file).map_err(failed)?;
    let sheets = sheet::read(&name, &bytes).map_err(Failure::said)?;
    choose(name, &sheets, import.sheet.as_deref())
}

fn choose(name: String, sheets: &[Sheet], asked: Option<&str>) -> Result<Source, Failure> {
    let of = |sheet: &Sheet| sheet.name.clone().unwrap_or_default();
    let names = |sheets: &[&Sheet]| sheets.iter().map(|sheet| of(sheet)).collect::<Arg>();
    let filled: Vec<&Sheet> = sheets.iter().filter(|sheet| !sheet.cells.is_empty()).collect();
    if filled.is_empty() {
        return Err(Failure::said(Message::new("sheet-empty").with("name", name)));
    }
    let chosen = if let Some(asked) = asked {
        let exact = sheets.iter().find(|sheet| sheet.name.as_deref() == Some(asked));
        exact.or_else(|| sheets.iter().find(|sheet| of(sheet).to_lowercase() == asked.to_lowercase())).ok_or_else(
            || {
                let all: Vec<String> = sheets.iter().map(of).collect();
                let message = match nearest(asked, all.iter().map(String::as_str)) {
                    Some(near) => Message::new("sheet-no-such-near").with("nearest", near),
                    None => Message::new("sheet-no-such").with("sheets", names(&filled)),
                };
                Failure::said(message.with("asked", asked).with("name", name.as_str()))
            },
        )?
    } else {
        let visible: Vec<&Sheet> = filled.iter().copied().filter(|sheet| !sheet.is_hidden).collect();
        match *visible.as_slice() {
            [one] => one,
            [] => {
                let message = Message::new("sheet-all-hidden").with("name", name).with("sheets", names(&filled));
                return Err(Failure::said(message));
            }
            [first, ..] => {
                let several = visible.as_slice();
                let first = of(first);
                let message = Message::new("sheet-several").with("name", name).with("sheets", names(several));
                return Err(Failure::said(message.with("first", first)));
            }
        }
    };
    let is_other_hidden = |sheet: &&&Sheet| sheet.is_hidden && sheet.name != chosen.name;
    let hidden = filled.iter().filter(is_other_hidden).map(|sheet| of(sheet)).collect();
    Ok(Source { name, sheet: chosen.clone(), hidden })
}
