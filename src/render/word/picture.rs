//! Charts: the drawing itself, and a metafile of it for programs that can't show SVG.

use super::block::Around;
use super::inline::Face;
use super::metafile;
use super::section::Page;
use super::writer::Writer;
use super::xml::Xml;
use crate::message::Message;

/// A chart in the document.
#[derive(Debug)]
pub(super) struct Picture {
    svg: String,
}

impl Picture {
    /// The files of the picture with a number, as they lie in the package.
    pub fn files(self, index: usize) -> [(String, Vec<u8>); 2] {
        let [emf, svg] = names(index);
        let drawn = metafile::emf(&self.svg).unwrap_or_default();
        [(format!("word/{emf}"), drawn), (format!("word/{svg}"), self.svg.into_bytes())]
    }
}

/// Where the files of the picture with a number lie, seen from the document.
pub(super) fn names(index: usize) -> [String; 2] {
    ["emf", "svg"].map(|ending| format!("media/chart{}.{ending}", index + 1))
}

/// The ids of the relationships to them.
pub(super) fn ids(index: usize) -> [String; 2] {
    ["Emf", "Svg"].map(|kind| format!("rId{kind}{}", index + 1))
}

/// What no catalogue has: it holds the place of the number.
const PLACE: &str = "\u{1}";

/// A point, and a twentieth of one, in the unit of drawings.
const POINT: u64 = 12_700;
const TWENTIETH: u64 = POINT / 20;
/// What kind of drawing this is, and what says that it has a drawing beside its picture.
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const SVG_EXTENSION: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

impl Writer<'_> {
    /// A chart, where there is one. What it shows in words is its alternative text.
    pub fn chart(&mut self, what: &str) {
        let Some(svg) = (self.charts)(what) else { return };
        // On paper there is no colour that the page around it sets, and Word knows none.
        let svg = svg.replace("currentColor", "#000000");
        let Some((width, height)) = metafile::size(&svg) else { return };
        let (title, description) = (element(&svg, "title"), element(&svg, "desc"));
        let index = self.pictures.len();
        self.pictures.push(Picture { svg });
        // A unit is nine tenths of a point, so that two charts find room on a page; as wide as the text at most.
        let room = u64::try_from(self.paper.room(Page::Upright)).unwrap_or(0) * TWENTIETH;
        let full = u64::from(width.max(1)) * POINT;
        let shown = (full / 10 * 9).min(room);
        let high = u64::from(height) * POINT * shown / full;
        self.paragraph(Around::default(), !title.is_empty(), |writer| {
            let [emf, svg] = ids(index);
            let alternative = if description.is_empty() { &title } else { &description };
            let drawn = Shown {
                id: index + 1,
                name: &format!("chart{}", index + 1),
                title: &title,
                alternative,
                size: (shown, high),
                picture: &emf,
                drawing: Some(&svg),
            };
            writer.xml.within("w:r", &[], |xml| {
                xml.within("w:drawing", &[], |xml| inline(xml, &drawn));
            });
        });
        if !title.is_empty() {
            self.caption(&title);
        }
    }

    /// "Figur 1. Sjukfrånvaro (%)": Word counts the figures anew where somebody adds one, and can list them.
    fn caption(&mut self, title: &str) {
        self.figures += 1;
        let (words, number) = (self.words, self.figures.to_string());
        let said = words.say(&Message::new("figure-caption").with("number", PLACE).with("title", title));
        self.styled("Caption", |writer| {
            let (before, after) = said.split_once(PLACE).unwrap_or(("", &said));
            writer.run(before, Face::default());
            writer.field(&format!("SEQ {} \\* ARABIC", words.word("figure-label")), &number, Face::default());
            writer.run(after, Face::default());
        });
    }
}

/// A picture as it stands in the text.
pub(super) struct Shown<'s> {
    /// A number that no other picture of the document has.
    pub id: usize,
    pub name: &'s str,
    pub title: &'s str,
    pub alternative: &'s str,
    /// Width and height, in the unit of drawings.
    pub size: (u64, u64),
    /// The relationship to the picture, and to the drawing that newer programs show instead.
    pub picture: &'s str,
    pub drawing: Option<&'s str>,
}

/// A picture in a line of its own paragraph.
pub(super) fn inline(xml: &mut Xml, shown: &Shown<'_>) {
    let id = shown.id.to_string();
    let (width, height) = (shown.size.0.to_string(), shown.size.1.to_string());
    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    let (name, alternative) = (shown.name, shown.alternative);
    xml.within("wp:inline", &none, |xml| {
        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
        xml.empty("wp:docPr", &[("id", &id), ("name", name), ("descr", alternative), ("title", shown.title)]);
        xml.within("wp:cNvGraphicFramePr", &[], |xml| xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]));
        xml.within("a:graphic", &[], |xml| {
            xml.within("a:graphicData", &[("uri", PICTURE)], |xml| {
                xml.within("pic:pic", &[], |xml| {
                    xml.within("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &[("id", &id), ("name", name), ("descr", alternative)]);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.within("pic:blipFill", &[], |xml| {
                        blip(xml, shown);
                        xml.within("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.within("pic:spPr", &[], |xml| shape(xml, &width, &height));
                });
            });
        });
    });
}

/// The picture, and beside it the drawing.
fn blip(xml: &mut Xml, shown: &Shown<'_>) {
    xml.within("a:blip", &[("r:embed", shown.picture)], |xml| {
        let Some(drawing) = shown.drawing else { return };
        xml.within("a:extLst", &[], |xml| {
            xml.within("a:ext", &[("uri", SVG_EXTENSION)], |xml| xml.empty("asvg:svgBlip", &[("r:embed", drawing)]));
        });
    });
}

fn shape(xml: &mut Xml, width: &str, height: &str) {
    xml.within("a:xfrm", &[], |xml| {
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &[("cx", width), ("cy", height)]);
    });
    xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
}

/// The text of an element of a drawing that has only text in it.
fn element(svg: &str, name: &str) -> String {
    let start = format!("<{name}");
    let rest = svg.split_once(&start).map_or("", |(_, rest)| rest);
    let text = rest.split_once('>').and_then(|(_, rest)| rest.split_once("</")).map_or("", |(text, _)| text);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").trim().to_owned()
}
