//! The package: a zip file of parts, with what each part is and what it refers to.

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};
use std::thread;

use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::picture::Picture;
use super::xml::Xml;
use crate::render::document::Meta;

/// A part of the package.
pub(super) struct Part {
    /// Where it lies: `word/document.xml`.
    pub name: String,
    /// What it is; empty for what goes by the ending of its name.
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

/// What a part refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relationship {
    pub id: String,
    /// The last word of the type's name: `styles`.
    pub kind: &'static str,
    pub target: String,
    /// Whether it lies outside the package.
    pub external: bool,
}

/// What most types of relationships begin with.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
/// Where the part lies that says which program made the document.
const APP: &str = "docProps/app.xml";
/// What it says: by that the tool knows a document as its own. Word and LibreOffice put their own name there, so a
/// document that somebody has gone on writing in is no longer the tool's.
const MARKS: [&str; 2] = ["<Application>plan<", "<Application>plan "];

/// The relationships of a part.
pub(super) fn relationships(of: &[Relationship]) -> Vec<u8> {
    let part = Xml::part("Relationships", &[("xmlns", &format!("{PACKAGE}relationships"))], |xml| {
        for one in of {
            let kind = match one.kind {
                "core-properties" => format!("{PACKAGE}relationships/metadata/core-properties"),
                kind => format!("{OFFICE}{kind}"),
            };
            let mut attributes = vec![("Id", one.id.as_str()), ("Type", kind.as_str()), ("Target", &one.target)];
            if one.external {
                attributes.push(("TargetMode", "External"));
            }
            xml.empty("Relationship", &attributes);
        }
    });
    part.into_bytes()
}

/// What is said of the document, and the way into it.
fn outer(meta: &Meta, language: &str) -> Vec<Part> {
    let to =
        |id: &str, kind, target: &str| Relationship { id: id.into(), kind, target: target.into(), external: false };
    let ways = [
        to("rId1", "officeDocument", "word/document.xml"),
        to("rId2", "core-properties", "docProps/core.xml"),
        to("rId3", "extended-properties", APP),
    ];
    let names = [
        ("xmlns:cp", format!("{PACKAGE}metadata/core-properties")),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/".to_owned()),
    ];
    let names = names.each_ref().map(|(name, value)| (*name, value.as_str()));
    let core = Xml::part("cp:coreProperties", &names, |xml| {
        xml.words("dc:title", &[], &meta.title);
        xml.words("dc:creator", &[], &meta.organisation);
        xml.words("dc:language", &[], language);
    });
    let extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    let app = Xml::part("Properties", &[("xmlns", extended)], |xml| {
        xml.words("Application", &[], &meta.generator);
        xml.words("Company", &[], &meta.organisation);
    });
    let rels = relationships(&ways);
    vec![
        Part { name: "_rels/.rels".to_owned(), content_type: "", bytes: rels },
        Part {
            name: "docProps/core.xml".to_owned(),
            content_type: "application/vnd.openxmlformats-package.core-properties+xml",
            bytes: core.into_bytes(),
        },
        Part {
            name: APP.to_owned(),
            content_type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            bytes: app.into_bytes(),
        },
    ]
}

/// What pictures are by the endings of their names; those of a report itself are always told of.
const PICTURES: [(&str, &str); 9] = [
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("emf", "image/x-emf"),
    ("wmf", "image/x-wmf"),
    ("bmp", "image/bmp"),
    ("tif", "image/tiff"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
];

fn content_types(parts: &[Part], media: &[(String, Vec<u8>)]) -> Part {
    let types = Xml::part("Types", &[("xmlns", &format!("{PACKAGE}content-types"))], |xml| {
        let relationships = "application/vnd.openxmlformats-package.relationships+xml";
        let used = |ending: &str| media.iter().any(|(name, _)| name.rsplit('.').next() == Some(ending));
        let pictures = PICTURES.iter().filter(|(ending, _)| matches!(*ending, "emf" | "svg") || used(ending));
        let endings = [("rels", relationships), ("xml", "application/xml")].into_iter().chain(pictures.copied());
        for (ending, content_type) in endings {
            xml.empty("Default", &[("Extension", ending), ("ContentType", content_type)]);
        }
        for part in parts.iter().filter(|part| !part.content_type.is_empty()) {
            let name = format!("/{}", part.name);
            xml.empty("Override", &[("PartName", &name), ("ContentType", part.content_type)]);
        }
    });
    Part { name: "[Content_Types].xml".to_owned(), content_type: "", bytes: types.into_bytes() }
}

/// Puts the parts, the pictures and the charts together: the same parts give the same bytes.
pub(super) fn pack(
    meta: &Meta,
    language: &str,
    parts: Vec<Part>,
    media: &[(String, Vec<u8>)],
    charts: Vec<Picture>,
) -> Vec<u8> {
    let mut all = outer(meta, language);
    all.extend(parts);
    all.insert(0, content_types(&all, media));
    let named = all.iter().map(|part| (part.name.clone(), Cow::from(&part.bytes)));
    let media = media.iter().map(|(name, bytes)| (name.clone(), Cow::from(bytes)));
    // Nothing that is written to memory can fail; a fault would leave the document empty.
    together(named.chain(media), charts).unwrap_or_default()
}

/// Half of the work is with the charts: they are drawn and packed beside the rest, where there is a thread to be had.
fn together<'p>(parts: impl Iterator<Item = File<'p>>, charts: Vec<Picture>) -> ZipResult<Vec<u8>> {
    if charts.is_empty() {
        return Ok(zipped(parts)?.finish()?.into_inner());
    }
    let drawn = charts.into_iter().enumerate().collect::<Vec<_>>();
    let files = |drawn: Vec<(usize, Picture)>| {
        let files = drawn.into_iter().flat_map(|(index, picture)| picture.files(index));
        zipped(files.map(|(name, bytes)| (name, Cow::from(bytes))))?.finish()
    };
    thread::scope(|scope| {
        let beside = scope.spawn(|| files(drawn));
        let mut zip = zipped(parts)?;
        // A thread that fell has taken its charts with it, and the document is of no use without them.
        let drawn = beside.join().map_err(|_| ZipError::FileNotFound)??;
        zip.merge_archive(ZipArchive::new(drawn)?)?;
        Ok(zip.finish()?.into_inner())
    })
}

/// A file of the package: where it lies, and what is in it.
type File<'p> = (String, Cow<'p, [u8]>);

fn zipped<'p>(files: impl Iterator<Item = File<'p>>) -> ZipResult<ZipWriter<Cursor<Vec<u8>>>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The day is the first that zip knows: no clock.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        // Harder work makes the document a third smaller and takes as long as everything else.
        .compression_level(Some(1))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip)
}

/// Whether a file is a Word document that the tool has made and nobody has changed in a word processor since.
pub fn is_own(bytes: &[u8]) -> bool {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let Ok(part) = zip.by_name(APP) else { return false };
    // Somebody else's part may be of any size once it is unpacked.
    let mut text = String::new();
    part.take(10_000).read_to_string(&mut text).is_ok() && MARKS.iter().any(|mark| text.contains(mark))
}
