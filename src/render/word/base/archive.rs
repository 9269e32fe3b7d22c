//! The zip file that a document is: unpacked within bounds, with what refers to what.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Wrong, xml};

/// More parts than this, or more bytes in all, no document has that is made to be written in.
const MOST_PARTS: usize = 2000;
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The parts of a document by their names.
pub(super) struct Archive(BTreeMap<String, Vec<u8>>);

/// What a part refers to.
#[derive(Debug)]
pub(super) struct Way {
    pub id: String,
    /// The last word of the type's name.
    pub kind: String,
    /// A part's name, or an address outside.
    pub target: String,
    pub external: bool,
}

impl Archive {
    /// Unpacks a file. What claims to be small and is not counts as what it is.
    pub fn unpack(bytes: &[u8]) -> Result<Self, Wrong> {
        let broken = |_| Wrong::broken("");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if zip.len() > MOST_PARTS {
            return Err(Wrong::new("failure-document-large-inside", ""));
        }
        let (mut parts, mut left) = (BTreeMap::new(), MOST_BYTES);
        for at in 0..zip.len() {
            let file = zip.by_index(at).map_err(broken)?;
            let name = file.name().map_err(broken)?.into_owned();
            let mut inside = Vec::new();
            file.take(left + 1).read_to_end(&mut inside).map_err(|_| Wrong::broken(&name))?;
            let size = u64::try_from(inside.len()).unwrap_or(u64::MAX);
            left = left.checked_sub(size).ok_or_else(|| Wrong::new("failure-document-large-inside", &name))?;
            parts.insert(name, inside);
        }
        Ok(Self(parts))
    }

    /// The part with the text, of a document that may be used.
    pub fn main(&self) -> Result<String, Wrong> {
        let types = self.text("[Content_Types].xml")?;
        let has_macros = self.0.keys().any(|name| name.to_lowercase().contains("vbaproject"));
        if has_macros || types.to_lowercase().contains("macroenabled") {
            return Err(Wrong::new("failure-document-macros", ""));
        }
        if self.text("_rels/.rels")?.contains("http://purl.oclc.org/ooxml/") {
            return Err(Wrong::new("failure-document-strict", ""));
        }
        let ways = self.ways("")?;
        let main = ways.into_iter().find(|way| way.kind == "officeDocument" && !way.external);
        let is_text =
            types.contains("wordprocessingml.document.main+xml") || types.contains("wordprocessingml.template");
        main.filter(|_| is_text).map(|way| way.target).ok_or_else(|| Wrong::broken("[Content_Types].xml"))
    }

    pub fn bytes(&self, name: &str) -> Result<&[u8], Wrong> {
        self.0.get(name).map(Vec::as_slice).ok_or_else(|| Wrong::broken(name))
    }

    pub fn text(&self, name: &str) -> Result<&str, Wrong> {
        let text = std::str::from_utf8(self.bytes(name)?).map_err(|_| Wrong::broken(name))?;
        Ok(text.trim_start_matches('\u{feff}'))
    }

    /// What a part refers to; nothing where it says nothing.
    pub fn ways(&self, part: &str) -> Result<Vec<Way>, Wrong> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}{}_rels/{file}.rels", if folder.is_empty() { "" } else { "/" });
        if !self.0.contains_key(&name) {
            return Ok(Vec::new());
        }
        let document = xml(&name, self.text(&name)?)?;
        let ways = document.descendants().filter(|node| node.tag_name().name() == "Relationship").map(|node| {
            let value = |key: &str| node.attribute(key).unwrap_or_default();
            let external = value("TargetMode") == "External";
            let kind = value("Type").rsplit('/').next().unwrap_or_default().to_owned();
            let target = if external { value("Target").to_owned() } else { resolved(folder, value("Target")) };
            Way { id: value("Id").to_owned(), kind, target, external }
        });
        Ok(ways.collect())
    }
}

/// The name of a part as another in a folder names it.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
