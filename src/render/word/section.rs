//! Pages: their size and margins, what stands at their head and foot.

use super::inline::Face;
use super::style::W;
use super::writer::Writer;
use super::xml::Xml;
use crate::language::Words;
use crate::message::Message;
use crate::render::document::Meta;

/// How a sheet of A4 lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Page {
    /// Its short side down.
    #[default]
    Upright,
    /// Its long side down.
    Lying,
}

/// The sides of a sheet and its margins, in twentieths of a point.
const SHORT: usize = 11906;
const LONG: usize = 16838;
const MARGIN: usize = 1134;

impl Page {
    /// How wide the text is.
    pub fn room(self) -> usize {
        match self {
            Self::Upright => SHORT - 2 * MARGIN,
            Self::Lying => LONG - 2 * MARGIN,
        }
    }
}

impl Writer<'_> {
    /// Ends the pages so far; what follows lies the other way.
    pub fn turn(&mut self, page: Page) {
        let (before, is_first) = (self.page, self.sections == 0);
        self.sections += 1;
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty(
                    "w:spacing",
                    &[("w:before", "0"), ("w:after", "0"), ("w:line", "20"), ("w:lineRule", "exact")],
                );
                section(xml, before, is_first);
            });
        });
        self.page = page;
        self.after_table = false;
    }
}

/// What the pages of a section are like.
///
/// Only the very first page of the document has another head than the others.
pub(super) fn section(xml: &mut Xml, page: Page, is_first: bool) {
    xml.within("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
        xml.empty("w:headerReference", &[("w:type", "first"), ("r:id", "rIdHeaderFirst")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
        xml.empty("w:footerReference", &[("w:type", "first"), ("r:id", "rIdFooter")]);
        xml.value("w:type", "nextPage");
        let (short, long) = (SHORT.to_string(), LONG.to_string());
        match page {
            Page::Upright => xml.empty("w:pgSz", &[("w:w", &short), ("w:h", &long)]),
            Page::Lying => xml.empty("w:pgSz", &[("w:w", &long), ("w:h", &short), ("w:orient", "landscape")]),
        }
        let margin = MARGIN.to_string();
        let sides = [
            ("w:top", "1418"),
            ("w:right", margin.as_str()),
            ("w:bottom", "1304"),
            ("w:left", margin.as_str()),
            ("w:header", "624"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &sides);
        if is_first {
            xml.empty("w:titlePg", &[]);
        }
    });
}

/// The head of every page but the first, which has the title itself.
pub(super) fn header(meta: &Meta, language: &str) -> String {
    let words = if meta.organisation.is_empty() {
        meta.title.clone()
    } else {
        format!("{} · {}", meta.title, meta.organisation)
    };
    Xml::part("w:hdr", &[W], |xml| styled(xml, "Header", &words, language))
}

/// The head of the first page: nothing.
pub(super) fn first_header() -> String {
    Xml::part("w:hdr", &[W], |xml| {
        xml.within("w:p", &[], |_| {});
    })
}

fn styled(xml: &mut Xml, style: &str, words: &str, language: &str) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style));
        xml.within("w:r", &[], |xml| {
            Face::default().write(xml, language);
            xml.words("w:t", &[("xml:space", "preserve")], words);
        });
    });
}

/// Characters that no catalogue has: they hold the places of the fields.
const PLACES: [(char, &str); 2] = [('\u{1}', "PAGE"), ('\u{2}', "NUMPAGES")];

impl Writer<'_> {
    /// The foot of every page: "Sida 1 av 9".
    pub fn footer(&mut self, words: &Words) -> String {
        let [(page, _), (pages, _)] = PLACES;
        let message = Message::new("word-page").with("page", page.to_string()).with("pages", pages.to_string());
        let said = words.say(&message);
        let inside = self.apart(|writer| {
            writer.styled("Footer", |writer| {
                for piece in said.split_inclusive(PLACES.map(|(place, _)| place)) {
                    let field = PLACES.into_iter().find_map(|(place, code)| Some((piece.strip_suffix(place)?, code)));
                    let (text, code) = field.unwrap_or((piece, ""));
                    if !text.is_empty() {
                        writer.run(text, Face::default());
                    }
                    if !code.is_empty() {
                        writer.field(code, "1", Face::default());
                    }
                }
            });
        });
        Xml::part("w:ftr", &[W], |xml| xml.append(&inside))
    }
}
