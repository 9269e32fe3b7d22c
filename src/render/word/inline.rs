//! Running text: words with their looks, links, references to footnotes.

use std::borrow::Cow;

use comrak::nodes::{AstNode, NodeValue};

use super::writer::Writer;
use super::xml::Xml;

/// How words look.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Face {
    pub bold: bool,
    pub italic: bool,
    pub strike: bool,
    /// A style of characters that Word knows.
    pub style: Option<&'static str>,
    /// The size in half points in the narrow columns of a table, where long words may be broken after a stroke.
    pub size: Option<&'static str>,
}

impl Face {
    /// Writes the properties of a run, in the order that the format demands.
    pub fn write(self, xml: &mut Xml, language: &str) {
        xml.within("w:rPr", &[], |xml| {
            if let Some(style) = self.style {
                xml.value("w:rStyle", style);
            }
            for (set, name) in [(self.bold, "w:b"), (self.italic, "w:i"), (self.strike, "w:strike")] {
                if set {
                    xml.empty(name, &[]);
                }
            }
            if let Some(size) = self.size {
                xml.value("w:sz", size);
                xml.value("w:szCs", size);
            }
            xml.empty("w:lang", &[("w:val", language)]);
        });
    }
}

impl<'w> Writer<'w> {
    /// What stands in a paragraph, a heading or a cell.
    pub fn inlines(&mut self, node: &'w AstNode<'w>, face: Face) {
        for child in node.children() {
            self.inline(child, face);
        }
    }

    fn inline(&mut self, node: &'w AstNode<'w>, face: Face) {
        match &node.data().value {
            NodeValue::Text(text) => self.run(text, face),
            NodeValue::SoftBreak => self.run(" ", face),
            NodeValue::LineBreak => self.line_break(),
            NodeValue::Code(code) => self.run(&code.literal, Face { style: Some("HTMLCode"), ..face }),
            NodeValue::Strong => self.inlines(node, Face { bold: true, ..face }),
            NodeValue::Emph => self.inlines(node, Face { italic: true, ..face }),
            NodeValue::Strikethrough => self.inlines(node, Face { strike: true, ..face }),
            NodeValue::Link(link) => self.link(node, &link.url, face),
            NodeValue::HtmlInline(html) => self.html(html, face),
            NodeValue::FootnoteReference(reference) => self.note_reference(&reference.name),
            // A picture is only named: nothing is read from beside the plans. Whatever else there is keeps its words.
            _ => self.inlines(node, face),
        }
    }

    /// Words that look the same.
    pub fn run(&mut self, text: &str, face: Face) {
        let language = self.language;
        let broken = if face.size.is_some() { breakable(text) } else { Cow::Borrowed(text) };
        self.xml.within("w:r", &[], |xml| {
            face.write(xml, language);
            xml.words("w:t", &[("xml:space", "preserve")], &broken);
        });
    }

    /// A new line in the same paragraph.
    pub fn line_break(&mut self) {
        self.xml.within("w:r", &[], |xml| xml.empty("w:br", &[]));
    }

    /// Of HTML a line break is obeyed and a comment left out; everything else is shown as it is written.
    fn html(&mut self, html: &str, face: Face) {
        let tag: String = html.chars().filter(|c| !matches!(c, ' ' | '/')).collect();
        if tag.eq_ignore_ascii_case("<br>") {
            self.line_break();
        } else if !html.starts_with("<!--") {
            self.run(html, face);
        }
    }

    /// A link to the web, to an address of mail or to a heading; any other is only words.
    fn link(&mut self, node: &'w AstNode<'w>, url: &str, face: Face) {
        let linked = Face { style: Some("Hyperlink"), ..face };
        let lower = url.to_ascii_lowercase();
        if ["http://", "https://", "mailto:"].iter().any(|start| lower.starts_with(start)) {
            let id = self.links.id(url);
            let inside = self.apart(|writer| writer.inlines(node, linked));
            self.xml.within("w:hyperlink", &[("r:id", &id), ("w:history", "1")], |xml| xml.append(&inside));
        } else if let Some(heading) = url.strip_prefix('#').and_then(|anchor| self.anchors.get(anchor)) {
            let bookmark = target(*heading);
            let inside = self.apart(|writer| writer.inlines(node, linked));
            self.xml.within("w:hyperlink", &[("w:anchor", &bookmark), ("w:history", "1")], |xml| xml.append(&inside));
        } else {
            self.inlines(node, face);
        }
    }

    /// A field: what Word works out, with what it shows until then.
    pub fn field(&mut self, code: &str, shown: &str, face: Face) {
        self.field_begin(code, face);
        self.run(shown, face);
        self.field_end();
    }

    /// The beginning of a field, up to what it shows.
    pub fn field_begin(&mut self, code: &str, face: Face) {
        let language = self.language;
        self.xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", "begin")]));
        self.xml.within("w:r", &[], |xml| {
            face.write(xml, language);
            xml.words("w:instrText", &[("xml:space", "preserve")], &format!(" {code} "));
        });
        self.xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", "separate")]));
    }

    /// The end of a field.
    pub fn field_end(&mut self) {
        self.xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", "end")]));
    }

    /// What is written apart from the document, to be put into it.
    pub fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Xml {
        let outer = std::mem::take(&mut self.xml);
        write(self);
        std::mem::replace(&mut self.xml, outer)
    }
}

/// From so many characters on a word is long for a narrow column.
const LONG: usize = 15;

/// Long words with a place to break them after each stroke: "brukare/kunder/klienter". Word and LibreOffice see none.
fn breakable(text: &str) -> Cow<'_, str> {
    let is_long = |word: &str| word.contains('/') && word.chars().count() >= LONG;
    if !text.split(' ').any(is_long) {
        return Cow::Borrowed(text);
    }
    let words =
        text.split(' ').map(|word| if is_long(word) { word.replace('/', "/\u{200b}") } else { word.to_owned() });
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}

/// The bookmark of a heading that links lead to.
pub(super) fn target(heading: usize) -> String {
    format!("_Ref{:06}", heading + 1)
}
