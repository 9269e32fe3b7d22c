//! The Markdown of plans' own texts and of reports. It is the same for who reads, checks and shows them: what the check takes
//! for a table or a footnote is one on the page too.

use comrak::Options;
use comrak::nodes::{AstNode, NodeValue};

/// Plain Markdown with tables, footnotes, strikethrough, and ids in braces after headings.
pub fn dialect() -> Options<'static> {
    let mut options = Options::default();
    options.extension.header_attributes = true;
    options.extension.footnotes = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options
}

/// The words of a part of a text, without what they look like.
pub fn words<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for inner in node.descendants() {
        match &inner.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
            _ => {}
        }
    }
    words.trim().to_owned()
}
