//! How a document looks: the styles, under the names that Word knows in every language.

use super::style_default::{defaults, plain_table, table};
use super::xml::Xml;
use crate::model::accent::Accent;

/// What the main elements are named in.
pub(super) const W: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// A style of paragraphs.
struct Look {
    id: &'static str,
    /// Another id, where somebody's own style of another name has that one.
    other: &'static str,
    name: &'static str,
    /// The style that comes after it; itself where empty.
    next: &'static str,
    /// In half points.
    size: &'static str,
    bold: bool,
    italic: bool,
    colour: &'static str,
    /// Before and after, in twentieths of a point.
    space: (&'static str, &'static str),
    /// From the left, and how far the first line hangs out.
    indent: (&'static str, &'static str),
    /// The level in the outline, from 0.
    outline: Option<&'static str>,
}

const TEXT: Look = Look {
    id: "",
    other: "",
    name: "",
    next: "",
    size: "22",
    bold: false,
    italic: false,
    colour: "",
    space: ("0", "120"),
    indent: ("", ""),
    outline: None,
};

/// Stands for the organisation's colour, and for the built-in one where it has none.
const ACCENT: &str = "accent";
const BLUE: &str = "1F3864";
const GREY: &str = "595959";

/// Every style of paragraphs but Normal.
const LOOKS: [Look; 18] = [
    Look {
        id: "Title",
        other: "PlanTitle",
        name: "Title",
        next: "Normal",
        size: "48",
        bold: true,
        colour: ACCENT,
        space: ("0", "200"),
        ..TEXT
    },
    heading(["Heading1", "PlanHeading1"], "heading 1", "32", ("400", "120"), "0"),
    heading(["Heading2", "PlanHeading2"], "heading 2", "26", ("320", "100"), "1"),
    heading(["Heading3", "PlanHeading3"], "heading 3", "23", ("240", "80"), "2"),
    heading(["Heading4", "PlanHeading4"], "heading 4", "22", ("200", "60"), "3"),
    Look {
        id: "TOCHeading",
        other: "PlanTOCHeading",
        name: "TOC Heading",
        next: "Normal",
        size: "28",
        bold: true,
        colour: ACCENT,
        space: ("360", "120"),
        ..TEXT
    },
    Look { id: "TOC1", other: "PlanTOC1", name: "toc 1", next: "Normal", space: ("100", "20"), ..TEXT },
    Look {
        id: "TOC2",
        other: "PlanTOC2",
        name: "toc 2",
        next: "Normal",
        size: "21",
        space: ("0", "20"),
        indent: ("284", ""),
        ..TEXT
    },
    Look {
        id: "TOC3",
        other: "PlanTOC3",
        name: "toc 3",
        next: "Normal",
        size: "20",
        space: ("0", "20"),
        indent: ("567", ""),
        ..TEXT
    },
    Look {
        id: "Caption",
        other: "PlanCaption",
        name: "caption",
        next: "Normal",
        size: "19",
        colour: GREY,
        space: ("60", "200"),
        ..TEXT
    },
    Look {
        id: "Quote",
        other: "PlanQuote",
        name: "Quote",
        next: "Normal",
        space: ("80", "160"),
        indent: ("284", ""),
        ..TEXT
    },
    Look { id: "ListBullet", other: "PlanListBullet", name: "List Bullet", space: ("0", "60"), ..TEXT },
    Look { id: "ListNumber", other: "PlanListNumber", name: "List Number", space: ("0", "60"), ..TEXT },
    Look { id: "ListContinue", other: "PlanListContinue", name: "List Continue", space: ("0", "60"), ..TEXT },
    Look {
        id: "HTMLPreformatted",
        other: "PlanHTMLPreformatted",
        name: "HTML Preformatted",
        size: "19",
        space: ("60", "120"),
        ..TEXT
    },
    Look {
        id: "FootnoteText",
        other: "PlanFootnoteText",
        name: "footnote text",
        size: "18",
        space: ("0", "40"),
        ..TEXT
    },
    Look { id: "Header", other: "PlanHeader", name: "header", size: "18", colour: GREY, space: ("0", "0"), ..TEXT },
    Look { id: "Footer", other: "PlanFooter", name: "footer", size: "18", colour: GREY, space: ("0", "0"), ..TEXT },
];

const fn heading(
    [id, other]: [&'static str; 2],
    name: &'static str,
    size: &'static str,
    space: (&'static str, &'static str),
    outline: &'static str,
) -> Look {
    Look { id, other, name, next: "Normal", size, bold: true, colour: ACCENT, space, outline: Some(outline), ..TEXT }
}

/// The colours that an organisation may have of its own.
struct Colours {
    heading: String,
    link: String,
    /// The background of header rows.
    header: String,
}

impl Colours {
    fn new(accent: Option<Accent>, is_based: bool) -> Self {
        let own = |of: fn(Accent) -> Accent, else_: &str| {
            accent.map_or_else(|| else_.to_owned(), |accent| of(accent).digits())
        };
        Self {
            heading: own(|accent| accent, if is_based { "000000" } else { BLUE }),
            link: own(|accent| accent, "0B5394"),
            header: own(Accent::tint, if is_based { "EDEDED" } else { "DEE6F0" }),
        }
    }
}

/// A style, written.
pub(super) struct Style {
    pub kind: &'static str,
    pub id: &'static str,
    /// Another id, where somebody's own style of another name has that one.
    pub other: &'static str,
    /// The name by which it is known in all languages.
    pub name: &'static str,
    /// Whether it is what applies where nothing else is said.
    pub is_default: bool,
    xml: Xml,
}

impl Style {
    /// As it stands in a document with default styles of its own, and whatever that calls the names.
    pub fn in_another(&self) -> String {
        let text = self.xml.to_string().replacen("<w:style ", &format!("<w:style {}=\"{}\" ", W.0, W.1), 1);
        text.replacen(" w:default=\"1\"", "", 1)
    }
}

/// Every style.
pub(super) fn all(accent: Option<Accent>, is_based: bool) -> Vec<Style> {
    let colours = Colours::new(accent, is_based);
    let style = |kind, id, other, name, write: &dyn Fn(&mut Xml)| {
        let mut xml = Xml::new();
        write(&mut xml);
        Style { kind, id, other, name, is_default: matches!(id, "Normal" | "TableNormal" | "NoList"), xml }
    };
    let normal = |xml: &mut Xml| {
        xml.within("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
    };
    let none = |xml: &mut Xml| {
        xml.within("w:style", &[("w:type", "numbering"), ("w:default", "1"), ("w:styleId", "NoList")], |xml| {
            xml.value("w:name", "No List");
        });
    };
    let link = |xml: &mut Xml| {
        character(xml, "Hyperlink", "Hyperlink", |xml| {
            xml.value("w:color", &colours.link);
            xml.value("w:u", "single");
        });
    };
    let reference = |xml: &mut Xml| {
        character(xml, "FootnoteReference", "footnote reference", |xml| xml.value("w:vertAlign", "superscript"));
    };
    let mut all = vec![style("paragraph", "Normal", "PlanNormal", "Normal", &normal)];
    for look in &LOOKS {
        let write = |xml: &mut Xml| match look.id {
            "TOCHeading" if is_based => derived(xml, look, "Heading1", "9"),
            "Heading4" if is_based => derived(xml, look, "Heading3", "3"),
            _ => paragraph(xml, look, &colours),
        };
        all.push(style("paragraph", look.id, look.other, look.name, &write));
    }
    all.push(style("character", "Hyperlink", "PlanHyperlink", "Hyperlink", &link));
    all.push(style("character", "FootnoteReference", "PlanFootnoteReference", "footnote reference", &reference));
    all.push(style("character", "HTMLCode", "PlanHTMLCode", "HTML Code", &|xml| {
        character(xml, "HTMLCode", "HTML Code", monospaced);
    }));
    all.push(style("table", "TableNormal", "PlanTableNormal", "Normal Table", &plain_table));
    let name = if is_based { "Plan Table" } else { "Table Grid" };
    all.push(style("table", "TableGrid", "PlanTable", name, &|xml| table(xml, name, &colours.header)));
    all.push(style("numbering", "NoList", "PlanNoList", "No List", &none));
    all
}

/// The part with all styles.
pub(super) fn part(language: &str, accent: Option<Accent>) -> String {
    Xml::part("w:styles", &[W], |xml| {
        defaults(xml, language);
        for style in all(accent, false) {
            xml.append(&style.xml);
        }
    })
}

fn monospaced(xml: &mut Xml) {
    xml.empty("w:rFonts", &[("w:ascii", "Consolas"), ("w:hAnsi", "Consolas"), ("w:cs", "Consolas")]);
    xml.empty("w:noProof", &[]);
}

fn paragraph(xml: &mut Xml, look: &Look, colours: &Colours) {
    xml.within("w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)], |xml| {
        xml.value("w:name", look.name);
        xml.value("w:basedOn", "Normal");
        if !look.next.is_empty() {
            xml.value("w:next", look.next);
        }
        xml.empty("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            if look.outline.is_some() || matches!(look.id, "Title" | "TOCHeading") {
                xml.empty("w:keepNext", &[]);
                xml.empty("w:keepLines", &[]);
            }
            borders(xml, look.id);
            if look.bold {
                xml.empty("w:suppressAutoHyphens", &[]);
            }
            xml.empty("w:spacing", &[("w:before", look.space.0), ("w:after", look.space.1)]);
            if !look.indent.0.is_empty() {
                xml.empty("w:ind", &[("w:left", look.indent.0)]);
            }
            if look.id == "Footer" {
                xml.value("w:jc", "right");
            }
            if let Some(level) = look.outline {
                xml.value("w:outlineLvl", level);
            }
        });
        xml.within("w:rPr", &[], |xml| {
            if look.id == "HTMLPreformatted" {
                monospaced(xml);
            }
            if look.bold {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if look.italic {
                xml.empty("w:i", &[]);
            }
            if !look.colour.is_empty() {
                xml.value("w:color", if look.colour == ACCENT { &colours.heading } else { look.colour });
            }
            xml.value("w:sz", look.size);
            xml.value("w:szCs", look.size);
        });
    });
}

/// A heading that looks like another one of the organisation's, without its number or a new page.
fn derived(xml: &mut Xml, look: &Look, of: &str, level: &str) {
    xml.within("w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)], |xml| {
        xml.value("w:name", look.name);
        xml.value("w:basedOn", of);
        xml.value("w:next", "Normal");
        xml.empty("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pageBreakBefore", "0");
            xml.within("w:numPr", &[], |xml| xml.value("w:numId", "0"));
            xml.value("w:outlineLvl", level);
        });
    });
}

/// A line beside what is quoted, and under the header.
fn borders(xml: &mut Xml, id: &str) {
    let (side, space) = match id {
        "Quote" => ("w:left", "8"),
        "Header" => ("w:bottom", "4"),
        _ => return,
    };
    let thick = if id == "Quote" { "18" } else { "4" };
    xml.within("w:pBdr", &[], |xml| {
        xml.empty(side, &[("w:val", "single"), ("w:sz", thick), ("w:space", space), ("w:color", "A6A6A6")]);
    });
}

fn character(xml: &mut Xml, id: &str, name: &str, look: impl FnOnce(&mut Xml)) {
    xml.within("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
        xml.value("w:name", name);
        xml.within("w:rPr", &[], look);
    });
}
