//! Blocks: paragraphs, lists, quotations, code.

use comrak::nodes::{AstNode, ListType, NodeValue};

use super::inline::Face;
use super::number::{self, Lists};
use super::writer::Writer;
use crate::format::markdown::words;

/// What a block stands in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Around {
    quoted: bool,
    in_note: bool,
    list: Option<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, Copy)]
struct Item {
    list: usize,
    level: usize,
    is_numbered: bool,
    /// Whether its bullet or number is still to be written.
    is_new: bool,
}

impl Around {
    /// In a footnote.
    pub const NOTE: Self = Self { quoted: false, in_note: true, list: None };

    fn style(self) -> &'static str {
        match self.list {
            _ if self.in_note => "FootnoteText",
            Some(item) if !item.is_new => "ListContinue",
            Some(item) if item.is_numbered => "ListNumber",
            Some(_) => "ListBullet",
            None if self.quoted => "Quote",
            None => "Normal",
        }
    }
}

impl<'w> Writer<'w> {
    /// The blocks of a document, a quotation, an item of a list or a footnote.
    pub fn blocks(&mut self, node: &'w AstNode<'w>, mut around: Around) {
        for child in node.children() {
            self.block(child, around);
            if let Some(item) = &mut around.list {
                item.is_new = false;
            }
        }
    }

    /// A single block.
    pub fn block(&mut self, node: &'w AstNode<'w>, around: Around) {
        match &node.data().value {
            NodeValue::Heading(_) => self.heading(node),
            NodeValue::Paragraph => {
                let keeps = introduces(node);
                self.paragraph(around, keeps, |writer| writer.inlines(node, Face::default()));
            }
            NodeValue::List(list) => {
                let level = around.list.map_or(0, |item| (item.level + 1).min(number::DEEPEST));
                let is_numbered = list.list_type == ListType::Ordered;
                let id = if is_numbered { self.lists.numbered(list.start, level) } else { Lists::BULLETS };
                for item in node.children() {
                    let item_around = Item { list: id, level, is_numbered, is_new: true };
                    self.blocks(item, Around { list: Some(item_around), ..around });
                }
                // Air between a list and the words after it.
                let next = node.next_sibling();
                self.after_table |= next.is_some_and(|next| matches!(next.data().value, NodeValue::Paragraph));
            }
            NodeValue::BlockQuote => self.blocks(node, Around { quoted: true, ..around }),
            NodeValue::Table(table) => self.table(node, table),
            NodeValue::CodeBlock(code) if code.info.trim() == "{chart}" => self.chart(code.literal.trim()),
            NodeValue::CodeBlock(code) => self.lines(&code.literal, "HTMLPreformatted"),
            NodeValue::HtmlBlock(html) if html.literal.trim_start().starts_with("<!--") => {}
            NodeValue::HtmlBlock(html) => self.lines(&html.literal, "Normal"),
            NodeValue::ThematicBreak => self.rule(),
            // They stand at the foot of the pages that refer to them.
            NodeValue::FootnoteDefinition(_) => {}
            // Whatever else there is keeps its words.
            _ => self.blocks(node, around),
        }
    }

    /// A paragraph.
    pub fn paragraph(&mut self, around: Around, keeps: bool, write: impl FnOnce(&mut Self)) {
        let airy = std::mem::take(&mut self.after_table);
        let inside = self.apart(write);
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", around.style());
                if keeps {
                    xml.empty("w:keepNext", &[]);
                }
                if let Some(item) = around.list.filter(|item| item.is_new) {
                    xml.within("w:numPr", &[], |xml| {
                        xml.value("w:ilvl", &item.level.to_string());
                        xml.value("w:numId", &item.list.to_string());
                    });
                }
                if airy {
                    xml.empty("w:spacing", &[("w:before", "180")]);
                }
                if let Some(item) = around.list.filter(|item| !item.is_new) {
                    xml.empty("w:ind", &[("w:left", &number::indent(item.level))]);
                }
            });
            xml.append(&inside);
        });
    }

    /// Lines as they are written, as one paragraph.
    fn lines(&mut self, text: &str, style: &str) {
        self.after_table = false;
        self.styled(style, |writer| {
            for (index, line) in text.lines().enumerate() {
                if index > 0 {
                    writer.line_break();
                }
                writer.run(line, Face::default());
            }
        });
    }

    /// A line across the page.
    fn rule(&mut self) {
        self.after_table = false;
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.within("w:pBdr", &[], |xml| {
                    let line = [("w:val", "single"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "A6A6A6")];
                    xml.empty("w:bottom", &line);
                });
            });
        });
    }
}

/// A paragraph of so many letters is a line or two.
const SHORT: usize = 160;

/// Whether a paragraph introduces a table or a list, or is a short one before such: it stays on its page. Else a heading
/// and a verdict would stand at the foot of a page, and what they are about on the next.
fn introduces<'a>(node: &'a AstNode<'a>) -> bool {
    let next = node.next_sibling();
    next.is_some_and(|next| match next.data().value {
        NodeValue::Table(_) => true,
        NodeValue::List(_) => words(node).trim_end().ends_with(':'),
        NodeValue::Paragraph => words(node).chars().count() <= SHORT && introduces(next),
        _ => false,
    })
}
