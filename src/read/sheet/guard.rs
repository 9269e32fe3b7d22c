//! What a file is, whatever it is called, and whether it can be read without harm.

use std::io::Read as _;
use std::io::{self, Cursor};
use std::path::Path;

use zip::ZipArchive;

use super::xml::broken;
use crate::message::Message;

/// Larger files are not read: no table of measurements comes near.
pub const LARGEST: u64 = 64 * 1024 * 1024;
/// What a workbook may unpack to.
const UNPACKED: u64 = 256 * 1024 * 1024;
/// How many parts its package may have.
const PARTS: usize = 5000;

/// How a file is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Excel's since 2007.
    Xlsx,
    /// The same in binary.
    Xlsb,
    /// Excel's before.
    Xls,
    /// `OpenDocument`.
    Ods,
    /// A table of text.
    Text,
}

/// What a file is; it must be what its name says, and harmless.
pub(super) fn form(name: &str, bytes: &[u8]) -> Result<Form, Message> {
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let named = match ending.as_str() {
        "xlsx" | "xlsm" => Form::Xlsx,
        "xlsb" => Form::Xlsb,
        "xls" => Form::Xls,
        "ods" => Form::Ods,
        "csv" | "tsv" | "txt" => Form::Text,
        _ => return Err(Message::new("sheet-unknown-ending")),
    };
    if bytes.is_empty() {
        return Err(Message::new("sheet-no-bytes"));
    }
    if bytes.len() as u64 > LARGEST {
        return Err(Message::new("sheet-too-large"));
    }
    let found = if bytes.starts_with(b"PK") {
        package(bytes)?
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        if is_encrypted(bytes) {
            return Err(Message::new("sheet-encrypted"));
        }
        Form::Xls
    } else {
        is_page(bytes).map_or(Ok(Form::Text), Err)?
    };
    // A cut package doesn't begin otherwise; a text under another name does.
    let is = match found {
        found if found == named => return Ok(found),
        Form::Xlsx => ".xlsx",
        Form::Xlsb => ".xlsb",
        Form::Xls => ".xls",
        Form::Ods => ".ods",
        Form::Text => ".csv",
    };
    Err(Message::new("sheet-other-kind").with("ending", format!(".{ending}")).with("is", is))
}

/// A workbook that asks for a password is a package of its own around the real one.
fn is_encrypted(bytes: &[u8]) -> bool {
    let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(mark.len()).any(|window| window == mark)
}

/// Some systems write a web page and call it a workbook.
fn is_page(bytes: &[u8]) -> Option<Message> {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).trim_start_matches(['\u{feff}', ' ', '\r', '\n']).to_lowercase();
    let is_one = ["<html", "<!doctype html", "<table", "<?xml"].iter().any(|mark| start.starts_with(mark));
    is_one.then(|| Message::new("sheet-web-page"))
}

/// What kind of workbook a package is. Nothing is believed of it: what it unpacks to is measured.
fn package(bytes: &[u8]) -> Result<Form, Message> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if zip.len() > PARTS {
        return Err(Message::new("sheet-hostile"));
    }
    let has = |name: &str| zip.index_for_name(name).is_some();
    let form = if has("xl/workbook.xml") {
        Form::Xlsx
    } else if has("xl/workbook.bin") {
        Form::Xlsb
    } else if has("content.xml") {
        Form::Ods
    } else {
        return Err(Message::new("sheet-no-workbook"));
    };
    if has("EncryptionInfo") {
        return Err(Message::new("sheet-encrypted"));
    }
    let mut left = UNPACKED;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(|_| broken())?;
        if entry.encrypted() {
            return Err(Message::new("sheet-encrypted"));
        }
        left = left.checked_sub(entry.size()).ok_or_else(|| Message::new("sheet-hostile"))?;
    }
    let mut left = UNPACKED;
    for index in 0..zip.len() {
        let entry = zip.by_index(index).map_err(|_| broken())?;
        // One more than may be: so that too much is seen as such.
        let size = io::copy(&mut entry.take(left + 1), &mut io::sink()).map_err(|_| broken())?;
        left = left.checked_sub(size).ok_or_else(|| Message::new("sheet-hostile"))?;
    }
    Ok(form)
}
