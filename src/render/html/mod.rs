//! A report as one HTML file that needs nothing else: from Markdown, by the parser's tree.
//!
//! Nothing in the text can do anything: HTML in it is shown as words, links lead where links may, and pictures are
//! their words. The page has no script and fetches nothing.

mod block;
mod ids;
mod inline;
mod looks;
mod outline;
mod safe;
mod table;
mod verdict;

use std::fmt::Write as _;

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, parse_document};

use super::document::Meta;
use super::report_markdown::MARK;
use crate::format::markdown::dialect;
use crate::language::Words;
use block::Writer;
use outline::Outline;
use safe::{attribute, css_text, text};

const STYLE: &str = include_str!("style.css");

/// Nothing is fetched and nothing runs, whatever the text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// The same with the logotype, which is part of the page.
const POLICY_WITH_LOGOTYPE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Makes the page. `charts` gives the picture that a chart's name stands for, where there is one.
pub fn page(markdown: &str, meta: &Meta, charts: &dyn Fn(&str) -> Option<String>) -> String {
    let words = Words::new(meta.language);
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &dialect());
    let outline = Outline::new(root);
    let mut writer = Writer::new(&words, &outline, charts);
    let (front, body) = parts(root);
    let front = writer.blocks(front);
    let body = writer.blocks(body) + &writer.footnotes(root);
    frame(&words, meta, &outline, &front, &body)
}

/// What stands before the first heading under the title, and the rest.
fn parts<'a>(root: &'a AstNode<'a>) -> (Vec<&'a AstNode<'a>>, Vec<&'a AstNode<'a>>) {
    let all: Vec<&AstNode<'_>> =
        root.children().filter(|node| !matches!(node.data().value, NodeValue::FootnoteDefinition(_))).collect();
    let is_chapter = |node: &&AstNode<'_>| matches!(&node.data().value, NodeValue::Heading(it) if it.level > 1);
    let at = all.iter().position(is_chapter).unwrap_or(0);
    let (front, body) = all.split_at(at);
    (front.to_vec(), body.to_vec())
}

/// Puts the parts of the page together.
fn frame(words: &Words, meta: &Meta, outline: &Outline, front: &str, body: &str) -> String {
    let title = if meta.organisation.is_empty() || meta.title.contains(&meta.organisation) {
        meta.title.clone()
    } else {
        format!("{} – {}", meta.title, meta.organisation)
    };
    let style = looks::style(STYLE, &meta.looks).replace("RUNNING-HEADER", &css_text(&title));
    let logotype = looks::logotype(meta);
    let policy = if logotype.is_empty() { POLICY } else { POLICY_WITH_LOGOTYPE };
    let front = if outline.has_title() { front.to_owned() } else { format!("<h1>{}</h1>\n{front}", text(&meta.title)) };
    let mut out = String::new();
    let _ = writeln!(out, "{MARK}: {} -->", words.word("report-mark"));
    let _ =
        writeln!(out, "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">", meta.language.code());
    let _ = writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let _ = writeln!(out, "<meta name=\"generator\" content=\"{}\">", attribute(&meta.generator));
    let _ = writeln!(out, "<title>{}</title>\n<style>\n{style}</style>\n</head>\n<body>", text(&title));
    let _ = writeln!(out, "<a class=\"skip\" href=\"#{}\">{}</a>", ids::MAIN, words.word("page-skip"));
    let _ = writeln!(out, "<header>\n{logotype}{front}</header>");
    out.push_str(&outline.contents(words));
    let _ = writeln!(out, "<main id=\"{}\" tabindex=\"-1\">\n{body}</main>\n</body>\n</html>", ids::MAIN);
    out
}
