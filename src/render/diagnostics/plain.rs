//! A finding in full without colour, drawn by hand as annotate-snippets draws it: there are ten thousand to draw at times.
//!
//! Only what is ordinary: lines that fit, of characters that take one column each. Everything else is left to
//! annotate-snippets, which knows of wide characters and of what to cut.

use std::fmt::Write;

use super::place::Line;
use super::text::Shown;

/// The longest indentation that is shown as it is.
const INDENTED: usize = 20;

/// What is said of a finding.
pub(super) struct Said<'a> {
    pub severity: &'a str,
    pub code: &'a str,
    pub title: &'a str,
    pub help: Option<&'a str>,
}

/// Draws a finding if it is ordinary, and says whether it did. The word for help stands in front of what helps.
pub(super) fn draw(out: &mut String, said: &Said<'_>, help: &str, places: &[Shown], width: usize) -> bool {
    let last = places.iter().map(|shown| shown.place.start.line).max().unwrap_or(0);
    let digits = usize::try_from(last.max(1).ilog10()).unwrap_or(0) + 1;
    let room = width.saturating_sub(digits + 3);
    // A character that joins others is taken out of sentences, but not here.
    let joined = |text: &str| text.contains('\u{200d}');
    if joined(said.title) || said.help.is_some_and(joined) || !places.iter().all(|shown| is_ordinary(shown, room)) {
        return false;
    }
    let _ = write!(out, "{}[{}]: ", said.severity, said.code);
    let indent = said.severity.chars().count() + said.code.len() + 4;
    sentence(out, said.title, indent);
    for (number, shown) in places.iter().enumerate() {
        place(out, shown, digits, number == 0);
    }
    if let Some(text) = said.help {
        let _ = write!(out, "{:digits$} |\n{help}: ", "");
        sentence(out, text, help.chars().count() + 2);
    }
    true
}

/// A sentence; further lines of it stand under its first.
fn sentence(out: &mut String, text: &str, indent: usize) {
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            let _ = write!(out, "\n{:indent$}", "");
        }
        out.push_str(line);
    }
    out.push('\n');
}

fn place(out: &mut String, shown: &Shown, digits: usize, first: bool) {
    let Some(line) = &shown.line else { return };
    if !first {
        let _ = writeln!(out, "{:digits$} |", "");
    }
    let arrow = if first { "-->" } else { ":::" };
    let (path, start) = (&shown.place.path, shown.place.start);
    let _ = write!(out, "{:digits$}{arrow} {path}:{}:{}\n{:digits$} |\n", "", start.line, start.column, "");
    let _ = write!(out, "{:<digits$} | {}\n{:digits$} | ", start.line, line.text, "");
    let (before, mark) = columns(line);
    let sign = if shown.label.is_some() { '-' } else { '^' };
    out.extend(std::iter::repeat_n(' ', before).chain(std::iter::repeat_n(sign, mark.max(1))));
    if let Some(label) = shown.label.as_deref() {
        out.push(' ');
        out.push_str(label);
    }
    out.push('\n');
}

/// How many columns stand before the mark, and how many it has.
fn columns(line: &Line) -> (usize, usize) {
    let count = |from, to| line.text.get(from..to).map_or(0, |text| text.chars().count());
    (count(0, line.mark.start), count(line.mark.start, line.mark.end))
}

fn is_ordinary(shown: &Shown, room: usize) -> bool {
    let Some(Line { text, .. }) = &shown.line else { return false };
    let indented = text.chars().take_while(|c| c.is_whitespace()).count();
    let said = shown.label.as_deref().is_none_or(|label| !label.trim().is_empty());
    said && indented <= INDENTED && text.chars().all(is_one_column) && text.chars().count() <= room
}

/// Whether a character surely takes one column: those of European languages, and the dashes and quotes they use.
fn is_one_column(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{2010}'..='\u{2027}' | '\u{2212}')
}
