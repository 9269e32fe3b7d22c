//! Running text: emphasis, links, footnotes; HTML as words, pictures as their words.

use std::fmt::Write as _;

use comrak::nodes::{AstNode, NodeValue};

use super::block::Writer;
use super::safe::{self, Target, attribute, target, text};
use crate::format::markdown::words;
use crate::message::Message;

impl Writer<'_> {
    /// What stands inside a block or a mark.
    pub(super) fn inlines<'a>(&mut self, node: &'a AstNode<'a>) -> String {
        node.children().map(|child| self.inline(child)).collect()
    }

    fn inline<'a>(&mut self, node: &'a AstNode<'a>) -> String {
        match &node.data().value {
            NodeValue::Text(words) => text(words),
            NodeValue::SoftBreak => "\n".to_owned(),
            NodeValue::LineBreak => "<br>\n".to_owned(),
            NodeValue::Code(code) => format!("<code>{}</code>", text(&code.literal)),
            NodeValue::HtmlInline(html) => safe::html(html),
            NodeValue::Emph => self.within("em", node),
            NodeValue::Strong => match self.verdicts.marked(&words(node)) {
                Some(marked) => format!("<strong>{marked}</strong>"),
                None => self.within("strong", node),
            },
            NodeValue::Strikethrough => self.within("s", node),
            NodeValue::Link(link) => self.link(&link.url, &link.title, node),
            // A picture would have to be fetched.
            NodeValue::Image(_) => format!("<em>{}</em>", text(&words(node))),
            NodeValue::FootnoteReference(footnote) => self.reference(footnote.ix, footnote.ref_num),
            _ => self.inlines(node),
        }
    }

    fn within<'a>(&mut self, tag: &str, node: &'a AstNode<'a>) -> String {
        let inside = self.inlines(node);
        format!("<{tag}>{inside}</{tag}>")
    }

    /// A link; one that leads nowhere is its words.
    fn link<'a>(&mut self, url: &str, title: &str, node: &'a AstNode<'a>) -> String {
        let inside = self.inlines(node);
        let href = match target(url) {
            Target::Within(name) => self.outline.place(name).map(|id| format!("#{id}")),
            Target::Away(url) => Some(url.to_owned()),
            Target::Nowhere => None,
        };
        let Some(href) = href.filter(|_| !words(node).is_empty()) else { return inside };
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", attribute(title)) };
        format!("<a href=\"{}\"{title}>{inside}</a>", attribute(&href))
    }

    fn reference(&mut self, number: u32, time: u32) -> String {
        let label = self.words.say(&Message::new("page-footnote").with("number", number.to_string()));
        let id = if time > 1 { format!("noteref-{number}-{time}") } else { format!("noteref-{number}") };
        let mut out = String::new();
        let _ = write!(
            out,
            "<sup><a id=\"{id}\" href=\"#note-{number}\" role=\"doc-noteref\" aria-label=\"{}\">{number}</a></sup>",
            attribute(&label)
        );
        out
    }
}
