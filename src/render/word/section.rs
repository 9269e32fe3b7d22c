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

/// A sheet and its margins, in twentieths of a point, and what stands at the head and foot of its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paper {
    pub short: usize,
    pub long: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
    pub left: usize,
    /// How far from the edges of the sheet the head and the foot stand.
    pub header: usize,
    pub footer: usize,
    /// What is left for the binding.
    pub gutter: usize,
    /// Heads and feet; the built-in ones stand in for either that there is none of.
    pub heads: Vec<Head>,
    /// Whether the very first page has a head and a foot of its own.
    pub title_page: bool,
    /// How wide its letters are, in percent of Calibri's.
    pub letters: usize,
}

/// A head or a foot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// `header` or `footer`.
    pub part: &'static str,
    /// On which pages: `default`, `first` or `even`.
    pub page: &'static str,
    /// The relationship to it.
    pub id: String,
}

/// The heads and feet that are built in.
const BUILT_IN: [(&str, &str, &str); 4] = [
    ("header", "default", "rIdHeader"),
    ("header", "first", "rIdHeaderFirst"),
    ("footer", "default", "rIdFooter"),
    ("footer", "first", "rIdFooter"),
];

impl Paper {
    /// A4 with margins of two centimetres.
    pub const A4: Self = Self {
        short: 11906,
        long: 16838,
        top: 1418,
        right: 1134,
        bottom: 1304,
        left: 1134,
        header: 624,
        footer: 567,
        gutter: 0,
        heads: Vec::new(),
        title_page: true,
        letters: 100,
    };

    /// How wide the text is.
    pub fn room(&self, page: Page) -> usize {
        let wide = match page {
            Page::Upright => self.short,
            Page::Lying => self.long,
        };
        wide.saturating_sub(self.left + self.right + self.gutter)
    }

    /// How wide or high the text is where it has the least room.
    pub fn narrowest(&self) -> usize {
        self.room(Page::Upright).min(self.short.saturating_sub(self.top + self.bottom))
    }

    fn has(&self, part: &str) -> bool {
        self.heads.iter().any(|head| head.part == part)
    }

    /// Whether the very first page differs: as the organisation's document has it, else as the built-in heads do.
    fn differs_first(&self) -> bool {
        self.title_page || !self.has("header")
    }

    /// What stands at the head and foot of the pages: where, on which pages, and by which relationship.
    fn heads(&self) -> Vec<(&str, &str, &str)> {
        let own = |part: &'static str| {
            let own = self.heads.iter().filter(move |head| head.part == part);
            own.map(|head| (head.part, head.page, head.id.as_str())).collect::<Vec<_>>()
        };
        let built_in = |part: &'static str| BUILT_IN.into_iter().filter(move |(of, _, _)| *of == part).collect();
        ["header", "footer"]
            .into_iter()
            .flat_map(|part| if self.has(part) { own(part) } else { built_in(part) })
            .collect()
    }
}

impl Writer<'_> {
    /// Ends the pages so far; what follows lies the other way.
    pub fn turn(&mut self, page: Page) {
        let (before, is_first) = (self.page, self.sections == 0);
        let paper = self.paper.clone();
        self.sections += 1;
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty(
                    "w:spacing",
                    &[("w:before", "0"), ("w:after", "0"), ("w:line", "20"), ("w:lineRule", "exact")],
                );
                section(xml, &paper, before, is_first);
            });
        });
        self.page = page;
        self.after_table = false;
    }
}

/// What the pages of a section are like.
///
/// Only the very first page of the document has another head than the others.
pub(super) fn section(xml: &mut Xml, paper: &Paper, page: Page, is_first: bool) {
    xml.within("w:sectPr", &[], |xml| {
        for (part, pages, id) in paper.heads() {
            xml.empty(&format!("w:{part}Reference"), &[("w:type", pages), ("r:id", id)]);
        }
        xml.value("w:type", "nextPage");
        let (short, long) = (paper.short.to_string(), paper.long.to_string());
        match page {
            Page::Upright => xml.empty("w:pgSz", &[("w:w", &short), ("w:h", &long)]),
            Page::Lying => xml.empty("w:pgSz", &[("w:w", &long), ("w:h", &short), ("w:orient", "landscape")]),
        }
        let sides = [
            ("w:top", paper.top),
            ("w:right", paper.right),
            ("w:bottom", paper.bottom),
            ("w:left", paper.left),
            ("w:header", paper.header),
            ("w:footer", paper.footer),
            ("w:gutter", paper.gutter),
        ];
        let sides = sides.map(|(name, side)| (name, side.to_string()));
        xml.empty("w:pgMar", &sides.each_ref().map(|(name, side)| (*name, side.as_str())));
        if is_first && paper.differs_first() {
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
