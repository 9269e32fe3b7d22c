//! The parts of a workbook's package as XML that can't do harm: no entities, no endless depth, nothing cut off.

use std::io::Cursor;
use std::io::Read as _;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::message::Message;

/// Deeper than this no spreadsheet is.
const DEEPEST: usize = 100;

/// A tag, with the depth at which it stands.
#[derive(Clone, Copy)]
pub(super) enum Tag<'e> {
    /// It begins.
    Start(&'e str, &'e BytesStart<'e>),
    /// It ends.
    End(&'e str),
    /// Words stand between two.
    Words,
}

/// A file that is damaged, or was made to do harm.
pub(super) fn broken() -> Message {
    Message::new("sheet-broken")
}

/// The text of a part; nothing where the package has no such part.
pub(super) fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> Result<Option<String>, Message> {
    let Some(index) = zip.index_for_name(path) else { return Ok(None) };
    let mut bytes = Vec::new();
    // What it unpacks to was measured before.
    zip.by_index(index).map_err(|_| broken())?.read_to_end(&mut bytes).map_err(|_| broken())?;
    let text = String::from_utf8(bytes).map_err(|_| broken())?;
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

/// Goes through all tags of a text.
pub(super) fn walk(text: &str, mut each: impl FnMut(Tag<'_>) -> Result<(), Message>) -> Result<(), Message> {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(Message::new("sheet-hostile"));
                }
                each(Tag::Start(tag.local_name().as_ref(), &tag))?;
            }
            Event::End(tag) => {
                depth = depth.checked_sub(1).ok_or_else(broken)?;
                each(Tag::End(tag.local_name().as_ref()))?;
            }
            Event::Text(text) if !text.trim_ascii().is_empty() => each(Tag::Words)?,
            Event::GeneralRef(_) | Event::CData(_) => each(Tag::Words)?,
            // An entity can stand for a file, or for a million others.
            Event::DocType(_) => return Err(Message::new("sheet-hostile")),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(broken()),
            _ => {}
        }
    }
}

/// A tag's attribute, by its name without a prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// A whole number in an attribute.
pub(super) fn count(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.parse().ok()
}
