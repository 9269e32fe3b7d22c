//! Blocks: headings, paragraphs, lists, quotations, charts, footnotes.

use std::fmt::Write as _;

use comrak::nodes::{AstNode, ListType, NodeList, NodeValue};

use super::ids;
use super::outline::Outline;
use super::safe::{attribute, html, text};
use super::verdict::Verdicts;
use crate::format::markdown::words;
use crate::language::Words;
use crate::message::Message;
use crate::render::chart;

/// The info string of a block that stands for a chart.
const CHART: &str = "{chart}";

/// Writes the blocks of a page one after another.
pub(super) struct Writer<'w> {
    pub(super) words: &'w Words,
    pub(super) outline: &'w Outline,
    pub(super) verdicts: Verdicts,
    charts: &'w dyn Fn(&str) -> Option<String>,
    /// How many headings and charts have been written.
    headings: usize,
    drawn: usize,
    /// The words of the heading that was written last: what a table without a caption is named by.
    pub(super) under: String,
}

impl<'w> Writer<'w> {
    pub(super) fn new(words: &'w Words, outline: &'w Outline, charts: &'w dyn Fn(&str) -> Option<String>) -> Self {
        let verdicts = Verdicts::new(words);
        Self { words, outline, verdicts, charts, headings: 0, drawn: 0, under: String::new() }
    }

    /// Blocks one after another. A bold line right before a table is its caption.
    pub(super) fn blocks<'a>(&mut self, nodes: Vec<&'a AstNode<'a>>) -> String {
        let mut out = String::new();
        let mut nodes = nodes.into_iter().peekable();
        while let Some(node) = nodes.next() {
            let table = nodes.next_if(|next| is_bold_line(node) && matches!(next.data().value, NodeValue::Table(_)));
            out.push_str(&match table {
                Some(table) => self.table(table, Some(node)),
                None => self.block(node),
            });
        }
        out
    }

    fn inside<'a>(&mut self, node: &'a AstNode<'a>) -> String {
        self.blocks(node.children().collect())
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>) -> String {
        match &node.data().value {
            NodeValue::Heading(_) => self.heading(node),
            NodeValue::Paragraph if is_tight(node) => self.inlines(node),
            NodeValue::Paragraph => format!("<p>{}</p>\n", self.inlines(node)),
            NodeValue::BlockQuote => format!("<blockquote>\n{}</blockquote>\n", self.inside(node)),
            NodeValue::List(list) => self.list(*list, node),
            NodeValue::Item(_) => format!("<li>{}</li>\n", self.inside(node)),
            NodeValue::CodeBlock(block) if block.info.trim() == CHART => self.chart(block.literal.trim()),
            NodeValue::CodeBlock(block) => format!("<pre><code>{}</code></pre>\n", text(&block.literal)),
            NodeValue::HtmlBlock(block) => match html(&block.literal) {
                said if said.is_empty() => said,
                said => format!("<p>{said}</p>\n"),
            },
            NodeValue::ThematicBreak => "<hr>\n".to_owned(),
            NodeValue::Table(_) => self.table(node, None),
            NodeValue::FootnoteDefinition(_) => String::new(),
            _ => self.inside(node),
        }
    }

    fn heading<'a>(&mut self, node: &'a AstNode<'a>) -> String {
        let inside = self.inlines(node);
        let Some(heading) = self.outline.heading(self.headings) else { return String::new() };
        self.headings += 1;
        self.under = words(node);
        format!("<h{0} id=\"{1}\">{inside}</h{0}>\n", heading.level, attribute(&heading.id))
    }

    fn list<'a>(&mut self, list: NodeList, node: &'a AstNode<'a>) -> String {
        let inside = self.inside(node);
        match list.list_type {
            ListType::Bullet => format!("<ul>\n{inside}</ul>\n"),
            ListType::Ordered if list.start == 1 => format!("<ol>\n{inside}</ol>\n"),
            ListType::Ordered => format!("<ol start=\"{}\">\n{inside}</ol>\n", list.start),
        }
    }

    /// A chart under its name; a chart that there is not is nothing.
    fn chart(&mut self, name: &str) -> String {
        let Some(svg) = (self.charts)(name) else { return String::new() };
        self.drawn += 1;
        let svg = svg.replace(chart::ID, &format!("chart-{}-", self.drawn));
        let title = svg.split_once("<title").and_then(|(_, rest)| rest.split_once('>'));
        let title = title.and_then(|(_, rest)| rest.split_once("</title>")).map_or("", |(title, _)| title);
        // The title comes out of the drawing, where it is escaped already.
        let number = self.drawn.to_string();
        let caption = Message::new("figure-caption").with("number", number).with("title", title);
        format!("<figure>\n<figcaption>{}</figcaption>\n{svg}</figure>\n", self.words.say(&caption))
    }

    /// The footnotes, which the parser has put last in the order of their numbers.
    pub(super) fn footnotes<'a>(&mut self, root: &'a AstNode<'a>) -> String {
        let notes = root.children().filter(|node| matches!(node.data().value, NodeValue::FootnoteDefinition(_)));
        let mut items = String::new();
        for (number, note) in (1..).zip(notes) {
            let label = self.words.say(&Message::new("page-footnote-back").with("number", number.to_string()));
            let back = format!(
                "<a href=\"#noteref-{number}\" role=\"doc-backlink\" aria-label=\"{}\">↩</a>",
                attribute(&label)
            );
            let inside = self.inside(note);
            let inside = match inside.trim_end().strip_suffix("</p>") {
                Some(inside) => format!("{inside} {back}</p>\n"),
                None => format!("{inside}{back}\n"),
            };
            let _ = writeln!(items, "<li id=\"note-{number}\">{inside}</li>");
        }
        if items.is_empty() {
            return items;
        }
        let (id, title) = (ids::FOOTNOTES, self.words.word("page-footnotes"));
        format!(
            "<section role=\"doc-endnotes\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n<ol>\n{items}</ol>\n</section>\n"
        )
    }
}

/// Whether a paragraph is nothing but one bold stretch.
fn is_bold_line<'a>(node: &'a AstNode<'a>) -> bool {
    let mut children = node.children();
    let only = children.next().filter(|_| children.next().is_none());
    matches!(node.data().value, NodeValue::Paragraph)
        && only.is_some_and(|only| matches!(only.data().value, NodeValue::Strong))
}

/// Whether a paragraph stands in a list without space between its items.
fn is_tight<'a>(node: &'a AstNode<'a>) -> bool {
    let list = node.parent().and_then(AstNode::parent);
    list.is_some_and(|list| matches!(&list.data().value, NodeValue::List(list) if list.tight))
}
