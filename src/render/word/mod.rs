//! A document for Word and LibreOffice (`.docx`), made from Markdown: own WordprocessingML in a zip file.
//!
//! The same Markdown gives the same bytes. Nothing is read from outside: pictures are only named, and charts come from
//! a function.

mod base;
mod block;
mod contents;
mod inline;
mod logotype;
mod metafile;
mod note;
mod number;
mod package;
mod picture;
mod section;
mod style;
mod style_default;
mod table;
mod width;
mod writer;
mod xml;

use comrak::{Arena, parse_document};

use crate::format::markdown::dialect;
use crate::language::Words;
use crate::render::document::Meta;
pub use base::{Base, LARGEST as LARGEST_BASE};
pub use package::is_own;
use package::{Part, Relationship, pack, relationships};
use section::{Page, Paper};
use style::W;
use writer::{Links, Writer, tag};
use xml::Xml;

/// The names that the document itself uses.
const NAMES: [(&str, &str); 6] = [
    W,
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
];

/// Makes the document. `charts` gives the drawing for the text of a `{chart}` block.
pub fn document(markdown: &str, meta: &Meta, charts: &dyn Fn(&str) -> Option<String>) -> Vec<u8> {
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &dialect());
    let words = Words::new(meta.language);
    let headings = contents::headings(root);
    let anchors = contents::anchors(&headings);
    let mut writer = Writer {
        xml: Xml::new(),
        links: Links::default(),
        lists: number::Lists::default(),
        notes: note::Notes::of(root),
        pictures: Vec::new(),
        words: &words,
        figures: 0,
        language: tag(meta.language),
        charts,
        targets: contents::targets(root, &anchors),
        anchors,
        headings,
        written: 0,
        after_table: false,
        paper: meta.looks.document.as_ref().map_or(Paper::A4, |base| base.paper.clone()),
        page: Page::Upright,
        sections: 0,
    };
    writer.logotype(meta);
    for node in root.children() {
        if matches!(node.data().value, comrak::nodes::NodeValue::Heading(_))
            && writer.has_contents_before(writer.written)
        {
            writer.contents(&words.word("word-contents"));
        }
        writer.block(node, block::Around::default());
    }
    assemble(writer, meta, &words)
}

/// Writes the parts that the text needs, and puts all into one file.
fn assemble(mut writer: Writer<'_>, meta: &Meta, words: &Words) -> Vec<u8> {
    let language = writer.language;
    let base = meta.looks.document.as_ref();
    let body = std::mem::take(&mut writer.xml);
    let (page, is_first) = (writer.page, writer.sections == 0);
    let document = Xml::part("w:document", &NAMES, |xml| {
        xml.within("w:body", &[], |xml| {
            xml.append(&body);
            section::section(xml, &writer.paper, page, is_first);
        });
    });
    let mut refers: Vec<Relationship> = WAYS.iter().map(|(id, kind, target)| inner(id, kind, target)).collect();
    refers.extend(std::mem::take(&mut writer.links).relationships());
    for index in 0..writer.pictures.len() {
        let ways = picture::ids(index).into_iter().zip(picture::names(index));
        refers.extend(ways.map(|(id, target)| inner(&id, "image", &target)));
    }
    let mut media: Vec<(String, Vec<u8>)> = Vec::new();
    for (way, bytes) in logotype::of(meta).into_iter().flat_map(logotype::files) {
        media.push((format!("word/{}", way.target), bytes.to_vec()));
        refers.push(way);
    }
    let notes = writer.footnotes();
    let notes = Xml::part("w:footnotes", &NAMES, |xml| xml.append(&notes));
    let note_refers: Vec<Relationship> = std::mem::take(&mut writer.links).relationships().collect();
    let footer = writer.footer(words);
    let mut texts = vec![
        ("document", "document.main", document),
        ("footnotes", "footnotes", notes),
        ("header1", "header", section::header(meta, language)),
        ("header2", "header", section::first_header()),
        ("footer1", "footer", footer),
        ("numbering", "numbering", writer.lists.part()),
    ];
    let styles = match base {
        Some(base) => base::made_in(base, meta.looks.accent, &mut texts),
        None => style::part(language, meta.looks.accent),
    };
    texts.push(("styles", "styles", styles));
    texts.push(("settings", "settings", settings(language, base.is_some_and(|base| base.even_and_odd))));
    let mut parts: Vec<Part> =
        texts.into_iter().map(|(name, kind, text)| part(&format!("word/{name}.xml"), kind, text)).collect();
    if let Some(base) = base {
        base::parts(base, &mut parts, &mut media, &mut refers);
    }
    for (of, refers) in [("document", &refers), ("footnotes", &note_refers)] {
        let name = format!("word/_rels/{of}.xml.rels");
        parts.push(Part { name, content_type: "", bytes: relationships(refers) });
    }
    pack(meta, language, parts, &media, writer.pictures)
}

/// What the document refers to in every case.
const WAYS: [(&str, &str, &str); 7] = [
    ("rIdStyles", "styles", "styles.xml"),
    ("rIdNumbering", "numbering", "numbering.xml"),
    ("rIdSettings", "settings", "settings.xml"),
    ("rIdFootnotes", "footnotes", "footnotes.xml"),
    ("rIdHeader", "header", "header1.xml"),
    ("rIdHeaderFirst", "header", "header2.xml"),
    ("rIdFooter", "footer", "footer1.xml"),
];

fn inner(id: &str, kind: &'static str, target: &str) -> Relationship {
    Relationship { id: id.to_owned(), kind, target: target.to_owned(), external: false }
}

fn part(name: &str, kind: &str, text: String) -> Part {
    let content_type = match kind {
        "document.main" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "styles" => "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
        "numbering" => "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
        "settings" => "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
        "theme" => "application/vnd.openxmlformats-officedocument.theme+xml",
        "footnotes" => "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        "header" => "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
    };
    Part { name: name.to_owned(), content_type, bytes: text.into_bytes() }
}

/// Long Swedish words are broken at the ends of lines; Word is told that the document is of its own time.
fn settings(language: &str, even_and_odd: bool) -> String {
    Xml::part("w:settings", &[W], |xml| {
        xml.empty("w:autoHyphenation", &[]);
        xml.value("w:consecutiveHyphenLimit", "2");
        xml.value("w:hyphenationZone", "357");
        if even_and_odd {
            xml.empty("w:evenAndOddHeaders", &[]);
        }
        xml.within("w:footnotePr", &[], |xml| {
            xml.empty("w:footnote", &[("w:id", "-1")]);
            xml.empty("w:footnote", &[("w:id", "0")]);
        });
        xml.within("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        xml.empty("w:themeFontLang", &[("w:val", language)]);
        xml.value("w:decimalSymbol", if language.starts_with("sv") { "," } else { "." });
        xml.value("w:listSeparator", if language.starts_with("sv") { ";" } else { "," });
    })
}
