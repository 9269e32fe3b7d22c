//! Lists: those of the organisation's document, and after them those of the report, by numbers that are free.

use roxmltree::Document;

use super::pages::value;

/// Lists of both, in one part.
pub(in crate::render::word) struct Numbering {
    /// The whole part.
    pub text: String,
    /// How far the numbers of the report's lists are moved.
    moved: usize,
}

impl Numbering {
    /// Puts the report's lists after those of the document.
    pub fn new(own: &str, report: &str) -> Option<Self> {
        let document = Document::parse(own).ok()?;
        let number = |key: &'static str| {
            let nodes = document.root_element().children();
            nodes.filter_map(move |node| value(node, key)?.parse::<usize>().ok()).max().unwrap_or(0)
        };
        let (lists, moved) = (number("abstractNumId") + 1, number("numId"));
        let (kinds, used) = report.split_once("<w:abstractNum ")?.1.split_once("<w:num ")?;
        let kinds = shifted(&format!("<w:abstractNum {kinds}"), "<w:abstractNum w:abstractNumId=\"", lists);
        let used = format!("<w:num {}", used.rsplit_once("</")?.0);
        let used = shifted(&shifted(&used, "<w:num w:numId=\"", moved), "<w:abstractNumId w:val=\"", lists);
        let named = |text: String, name: &str| text.replace(&format!("<{name} "), &format!("<{name} {NAMESPACE} "));
        let (kinds, used) = (named(kinds, "w:abstractNum"), named(used, "w:num"));
        // What kinds of lists there are comes before the lists.
        let last = document.root_element().children().filter(roxmltree::Node::is_element);
        let before = last.clone().find(|node| matches!(node.tag_name().name(), "num" | "numIdMacAtCleanup"));
        let after = last.rev().find(|node| node.tag_name().name() == "num");
        let end = own.rfind("</")?;
        let before = before.map_or(end, |node| node.range().start);
        let after = after.map_or(before, |node| node.range().end);
        let (start, middle, rest) = (own.get(..before)?, own.get(before..after)?, own.get(after..)?);
        Some(Self { text: format!("{start}{kinds}{middle}{used}{rest}"), moved })
    }

    /// A part that refers to the report's lists.
    pub fn renumbered(&self, text: &str) -> String {
        shifted(text, "<w:numId w:val=\"", self.moved)
    }
}

/// What the report's own elements are named in, whatever the document calls it.
const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A text where the numbers after some words are larger.
fn shifted(text: &str, start: &str, by: usize) -> String {
    let mut pieces = text.split(start);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let number = number.parse::<usize>().map_or_else(|_| number.to_owned(), |number| (number + by).to_string());
        out.push_str(start);
        out.push_str(&number);
        out.push('"');
        out.push_str(rest);
    }
    out
}
