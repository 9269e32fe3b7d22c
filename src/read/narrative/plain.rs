//! The plain case: a text of plain headings, paragraphs and lists is read part by part, and only the parts in which something
//! is marked are given to the parser. Whatever may reach from one part into another is for the careful way.
//!
//! A part is what stands between blank lines; a heading is one of its own. Nothing but footnotes, link definitions, HTML,
//! fences and what is indented reaches further than that.

use super::heading::{self, Found};
use super::place::Places;
use super::{Marks, directive, inline};
use crate::model::id::Id;
use crate::source::At;

/// What is marked in a text; `None` where it is more than plain.
pub(super) fn read(places: &Places<'_>, is_there: &dyn Fn(&str) -> bool) -> Option<Marks> {
    let text = places.text;
    let is_strange = |byte: u8| (byte < b' ' && byte != b'\n') || byte == b'<' || byte == 0x7f;
    let reaches = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if text.bytes().fold(false, |strange, byte| strange | is_strange(byte)) {
        return None;
    }
    if ["]:", "[^", "~~~", "+++"].into_iter().any(reaches) {
        return None;
    }
    let mut marks = Marks::default();
    let mut part: Option<usize> = None;
    // Where the lines of a fence end.
    let mut after = 0;
    for number in 0..places.count() {
        if number < after {
            continue;
        }
        let line = places.words(places.line_span(number));
        let line = line.strip_suffix('\n').unwrap_or(line);
        let (is_heading, is_fence) = (line.starts_with('#'), line.starts_with("```"));
        let is_blank = line.bytes().all(|byte| byte == b' ');
        if (is_heading || is_fence || is_blank)
            && let Some(first) = part.take()
        {
            self::part(first, number, places, is_there, &mut marks)?;
        }
        if is_heading {
            marks.headings.push(heading(number, line, places)?);
        } else if is_fence {
            after = fence(number, line, places)?;
            let end = places.line(after);
            let block = places.words(places.between(places.line(number), end));
            let block =
                places.between(places.line(number), end - block.len() + block.trim_end_matches(['\n', ' ']).len());
            marks.directives.extend(directive::read(block, places));
        } else if !is_blank {
            // What is indented after a blank line goes on with a list, or is code.
            if part.is_none() && line.starts_with(' ') {
                return None;
            }
            // A line under a paragraph makes a heading or a table of it.
            let makes_one = |byte: u8| matches!(byte, b' ' | b'-' | b'=' | b'|' | b':' | b'>');
            if line.bytes().all(makes_one) || memchr::memchr(b'#', line.as_bytes()).is_some() {
                return None;
            }
            part.get_or_insert(number);
        }
    }
    if let Some(first) = part {
        self::part(first, places.count(), places, is_there, &mut marks)?;
    }
    Some(marks)
}

/// Reads the lines from one to another; only where something may be marked they are parsed.
fn part(from: usize, to: usize, places: &Places<'_>, is_there: &dyn Fn(&str) -> bool, marks: &mut Marks) -> Option<()> {
    let start = places.line(from);
    let text = places.text.get(start..places.line(to))?;
    if memchr::memchr2(b'`', b'[', text.as_bytes()).is_some() && !inline::read(text, start, places, is_there, marks) {
        marks.read(text, &places.part(from), is_there);
    }
    Some(())
}

/// The line after a fenced block; `None` where it is not closed by a fence just like the one that opens it.
fn fence(number: usize, line: &str, places: &Places<'_>) -> Option<usize> {
    let ticks = line.len() - line.trim_start_matches('`').len();
    let (fence, name) = line.split_at_checked(ticks)?;
    if name.contains('`') {
        return None;
    }
    let end = (number + 1..places.count()).find(|line| places.words(places.line_span(*line)).starts_with("```"))?;
    (places.words(places.line_span(end)).trim_end_matches([' ', '\n']) == fence).then_some(end + 1)
}

/// A heading of plain words, with or without an id.
fn heading(number: usize, line: &str, places: &Places<'_>) -> Option<Found> {
    let bare = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - bare.len()).ok().filter(|level| (1..=6).contains(level))?;
    let said = bare.strip_prefix(' ')?.trim_matches(' ');
    let (words, id) = match heading::written(said) {
        Some((words, id)) => (words, Some(id)),
        None => (said, None),
    };
    let is_plain = |c: char| c.is_alphanumeric() || " ,.:;-–/()%?+".contains(c);
    let is_of_an_id = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if words.is_empty() || !words.chars().all(is_plain) || !id.is_none_or(|id| id.chars().all(is_of_an_id)) {
        return None;
    }
    let start = places.line(number);
    let at = places.between(start, start + line.trim_end_matches(' ').len());
    let id = id.map(|id| {
        let end = at.end - 1;
        At::new(Id::new(id), places.between(end - id.len(), end))
    });
    let words = words.to_owned();
    Some(Found { words, id, level, at, is_outermost: true, start, body: places.line(number + 1) })
}
