//! `analysis.md` and `plan.md`: a heading for each goal or indicator, found by its id, and what is written under it.

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::source::{At, FileId, Span};

/// The same goal or indicator is commented on twice.
pub const REPEATED_COMMENT: Code = "repeated-comment";

/// A heading with an id, by the lines of the file, from 0.
struct Heading {
    id: String,
    first_line: usize,
    /// The line after the heading.
    body: usize,
    level: u8,
}

/// Reads the comments; text before the first heading with an id belongs to nothing and is left alone.
pub fn read(file: FileId, text: &str) -> (Vec<Comment>, Vec<Finding>) {
    let lines = line_starts(text);
    let start_of = |line: usize| lines.get(line).copied().unwrap_or(text.len());
    let headings = headings(text);
    let mut comments: Vec<Comment> = Vec::new();
    let mut findings = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let Some(about) = heading_id(file, text, heading, start_of(heading.first_line), start_of(heading.body)) else {
            continue;
        };
        let end = headings.get(index + 1).map_or(text.len(), |next| start_of(next.first_line));
        let body = text.get(start_of(heading.body)..end).unwrap_or_default();
        let markdown = body.trim().to_owned();
        let from = start_of(heading.body) + body.len() - body.trim_start().len();
        let at = Span { file, start: from, end: from + markdown.len() };
        if let Some(first) = comments.iter().find(|comment| comment.about.value == about.value) {
            let message = Message::new("finding-repeated-comment").with("id", about.value.as_str());
            let first = (first.about.span, Message::new("related-first"));
            findings.push(
                Finding::error(REPEATED_COMMENT, about.span, message)
                    .related(first.0, first.1)
                    .help(Message::new("help-repeated-comment")),
            );
        } else if !markdown.is_empty() {
            comments.push(Comment { about, markdown, at });
        }
    }
    (comments, findings)
}

/// Headings in order; headings without an id end the section before them only if they are of its level or above.
fn headings(text: &str) -> Vec<Heading> {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.header_attributes = true;
    let root = parse_document(&arena, text, &options);
    let mut headings: Vec<Heading> = Vec::new();
    for node in root.children() {
        let ast = node.data();
        let NodeValue::Heading(heading) = &ast.value else { continue };
        let id = ast.attrs.as_ref().and_then(|attributes| attributes.id.clone());
        let within = headings.last().is_some_and(|last| !last.id.is_empty() && heading.level > last.level);
        if id.is_none() && within {
            continue;
        }
        headings.push(Heading {
            id: id.unwrap_or_default(),
            first_line: ast.sourcepos.start.line.saturating_sub(1),
            body: ast.sourcepos.end.line,
            level: heading.level,
        });
    }
    headings
}

/// The id with its place; `None` for a heading without one.
fn heading_id(file: FileId, text: &str, heading: &Heading, from: usize, to: usize) -> Option<At<Id>> {
    if heading.id.is_empty() {
        return None;
    }
    let line = text.get(from..to).unwrap_or_default();
    let at = line.rfind(&format!("#{}", heading.id)).map_or(0, |at| at + 1);
    let span = Span { file, start: from + at, end: from + at + heading.id.len() };
    Some(At::new(Id::new(heading.id.as_str()), span))
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}
