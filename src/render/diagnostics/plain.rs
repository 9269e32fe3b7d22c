//! A finding in full without colour, drawn by hand as annotate-snippets draws it: there are ten thousand to draw at times.
//!
//! Only what is ordinary: lines that fit, of characters that take one column each. Everything else is left to
//! annotate-snippets, which knows of wide characters and of what to cut. Nothing is copied but into the text.

use super::paths::Paths;
use crate::finding::Finding;
use crate::language::Words;
use crate::message::Message;
use crate::render::visible;
use crate::source::{Sources, Span};

/// The longest indentation that is shown as it is.
const INDENTED: usize = 20;

/// Strokes to take a mark from; lines are no longer.
const STROKES: [&str; 3] = [
    "                                                                                                                ",
    "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "----------------------------------------------------------------------------------------------------------------",
];

/// What every finding of a run is drawn with.
pub(super) struct Plain<'a> {
    pub sources: &'a Sources,
    pub words: &'a Words,
    pub paths: &'a Paths,
    /// The word in front of what helps.
    pub help: String,
    pub width: usize,
}

/// A place whose line can be drawn as it stands.
struct Shown<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    text: &'a str,
    /// How many columns are marked.
    mark: usize,
    /// What is there; nothing where it is the finding's own place.
    label: Option<String>,
}

impl Plain<'_> {
    /// Draws a finding if it is ordinary, and says whether it did.
    pub(super) fn draw(&self, out: &mut String, severity: &str, finding: &Finding) -> bool {
        let before = out.len();
        let drawn = self.try_draw(out, severity, finding).is_some();
        if !drawn {
            out.truncate(before);
        }
        drawn
    }

    fn try_draw(&self, out: &mut String, severity: &str, finding: &Finding) -> Option<()> {
        let own = self.shown(finding.span, None)?;
        let mut last = own.line;
        let mut others = Vec::with_capacity(finding.related.len());
        for related in &finding.related {
            let mut label = String::new();
            self.say(&mut label, &related.message)?;
            let label = Some(label).filter(|label| !label.trim().is_empty())?;
            let shown = self.shown(related.span, Some(label))?;
            last = last.max(shown.line);
            others.push(shown);
        }
        let digits = usize::try_from(last.max(1).ilog10()).unwrap_or(0) + 1;
        let room = self.width.saturating_sub(digits + 3);
        let fits = |shown: &Shown<'_>| shown.text.len() <= room || shown.text.chars().count() <= room;
        if !fits(&own) || !others.iter().all(fits) {
            return None;
        }
        for part in [severity, "[", finding.code, "]: "] {
            out.push_str(part);
        }
        self.say(out, &finding.message)?;
        out.push('\n');
        place(out, &own, digits, "--> ", 1);
        for shown in &others {
            stroke(out, 0, digits);
            out.push_str(" |\n");
            place(out, shown, digits, "::: ", 2);
        }
        if let Some(help) = &finding.help {
            stroke(out, 0, digits);
            out.push_str(" |\n");
            out.push_str(&self.help);
            out.push_str(": ");
            self.say(out, help)?;
            out.push('\n');
        }
        Some(())
    }

    /// Puts a sentence at the end, if it is one line that can be shown as it is.
    fn say(&self, out: &mut String, message: &Message) -> Option<()> {
        let from = out.len();
        self.words.say_on(out, message);
        let text = out.get(from..)?;
        // A character that joins others is taken out of sentences by annotate-snippets.
        let plain = !visible::steers(text)
            && !text.bytes().any(|byte| byte == b'\t' || byte == b'\n')
            && !text.contains('\u{200d}');
        plain.then_some(())
    }

    fn shown(&self, span: Span, label: Option<String>) -> Option<Shown<'_>> {
        let (number, line) = self.sources.numbered_line(span);
        let text = self.sources.text(line);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let from = span.start.checked_sub(line.start)?;
        let to = span.end.checked_sub(line.start)?.min(text.len());
        let columns = ordinary(text)?;
        let mark = columns(text.get(from..to)?);
        let column = columns(text.get(..from)?) + 1;
        let path = self.paths.get(span.file)?;
        Some(Shown { path, line: number, column, text, mark, label })
    }
}

fn place(out: &mut String, shown: &Shown<'_>, digits: usize, arrow: &str, kind: usize) {
    stroke(out, 0, digits);
    out.push_str(arrow);
    out.push_str(shown.path);
    out.push(':');
    number(out, shown.line);
    out.push(':');
    number(out, shown.column);
    out.push('\n');
    stroke(out, 0, digits);
    out.push_str(" |\n");
    let written = number(out, shown.line);
    stroke(out, 0, digits.saturating_sub(written));
    out.push_str(" | ");
    out.push_str(shown.text);
    out.push('\n');
    stroke(out, 0, digits);
    out.push_str(" | ");
    stroke(out, 0, shown.column.saturating_sub(1));
    stroke(out, kind, shown.mark.max(1));
    if let Some(label) = &shown.label {
        out.push(' ');
        out.push_str(label);
    }
    out.push('\n');
}

/// Writes a number, and says how many digits it has.
fn number(out: &mut String, number: usize) -> usize {
    let mut digits = 1;
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
        digits += 1;
    }
    while unit > 0 {
        out.push(char::from(b'0' + u8::try_from(number / unit % 10).unwrap_or(0)));
        unit /= 10;
    }
    digits
}

/// Spaces or marks.
fn stroke(out: &mut String, kind: usize, count: usize) {
    let strokes = STROKES.get(kind).copied().unwrap_or_default();
    match strokes.get(..count) {
        Some(strokes) => out.push_str(strokes),
        None => out.extend(strokes.chars().cycle().take(count)),
    }
}

/// How to count the columns of a line's parts, if it can be drawn as it stands: it is not blank nor far in, and every
/// character surely takes one column.
fn ordinary(text: &str) -> Option<fn(&str) -> usize> {
    // All bytes, since a processor takes many at once where none of them can end the search.
    let ascii = text.bytes().fold(true, |all, byte| all & (b' '..=b'~').contains(&byte));
    let indented = text.chars().take_while(|c| c.is_whitespace()).count();
    if indented > INDENTED || text.trim().is_empty() {
        None
    } else if ascii {
        Some(str::len)
    } else {
        text.chars().all(is_one_column).then_some(|text| text.chars().count())
    }
}

/// The characters of European languages, and the dashes and quotes that they use.
fn is_one_column(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{2010}'..='\u{2027}' | '\u{2212}')
}
