//! Where a finding stands, safe to show: no span reaches outside its file or into a character.

use std::ops::Range;

use crate::render::visible;
use crate::source::{Position, Sources, Span};

/// A span as people read it.
pub(super) struct Place {
    /// The way to the file, as the user would open it.
    pub path: String,
    /// Its first character.
    pub start: Position,
    /// After its last character.
    pub end: Position,
}

/// The place of a span.
pub(super) fn place(sources: &Sources, span: Span) -> Place {
    let span = clamp(sources, span);
    Place { path: sources.shown(span.file), start: sources.position(span), end: sources.end_position(span) }
}

/// Where a span begins.
pub(super) fn start(sources: &Sources, span: Span) -> Position {
    sources.position(clamp(sources, span))
}

/// The line in which a span begins, and where in it the span is; what goes on in later lines is left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The line's text, without control characters.
    pub text: String,
    /// The bytes of it that belong to the span.
    pub mark: Range<usize>,
}

/// The line in which a span begins, at most `most` characters beyond the mark; none where there is nothing to show.
///
/// What stands before the mark is whole, so that its column can be counted.
pub(super) fn line(sources: &Sources, span: Span, most: usize) -> Option<Line> {
    let span = clamp(sources, span);
    let text = sources.file(span.file)?.text.as_str();
    let (before, rest) = text.split_at_checked(span.start)?;
    let before = before.rsplit('\n').next()?;
    let rest = rest.split('\n').next()?;
    let rest = rest.strip_suffix('\r').unwrap_or(rest);
    let (mark, after) = rest.split_at_checked(span.end - span.start).unwrap_or((rest, ""));
    let (before, mark) = (visible::visible(before), visible::visible(mark));
    let cut = after.char_indices().nth(most).map_or(after.len(), |(at, _)| at);
    let after = visible::visible(after.get(..cut).unwrap_or_default());
    let text = [&*before, &*mark, &*after].concat();
    let line = Line { mark: before.len()..before.len() + mark.len(), text };
    (!line.text.trim().is_empty()).then_some(line)
}

fn clamp(sources: &Sources, span: Span) -> Span {
    let text = sources.file(span.file).map_or("", |file| file.text.as_str());
    let boundary = |at: usize| (0..=at.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = boundary(span.start);
    Span { start, end: boundary(span.end).max(start), ..span }
}

#[cfg(test)]
mod tests {
    use super::{Line, Sources, Span, line, place};

    fn at(text: &str, start: usize, end: usize) -> (Option<Line>, [usize; 4]) {
        let mut sources = Sources::default();
        let file = sources.add("a".into(), "a".into(), text.into());
        let span = Span { file, start, end };
        let found = place(&sources, span);
        let numbers = [found.start.line, found.start.column, found.end.line, found.end.column];
        (line(&sources, span, 5), numbers)
    }

    fn marked(text: &str, start: usize, end: usize) -> String {
        let (line, numbers) = at(text, start, end);
        let line = line.map_or_else(String::new, |line| {
            let (before, rest) = line.text.split_at(line.mark.start);
            let (mark, after) = rest.split_at(line.mark.len());
            format!("{before}<{mark}>{after}")
        });
        format!("{line} {numbers:?}")
    }

    #[test]
    fn a_span_in_a_line() {
        assert_eq!(marked("ett\r\nför två\r\ntre", 5, 9), "<för> två [2, 1, 2, 4]");
        assert_eq!(marked("ett\r\nför två\r\ntre", 10, 14), "för <två> [2, 5, 2, 8]");
        assert_eq!(marked("ett", 1, 1), "e<>tt [1, 2, 1, 2]");
    }

    #[test]
    fn a_span_of_several_lines_is_shown_where_it_begins() {
        assert_eq!(marked("ett\r\ntvå\r\ntre", 1, 9), "e<tt> [1, 2, 2, 4]");
        assert_eq!(marked("ett\ntvå", 3, 4), "ett<> [1, 4, 2, 1]");
    }

    #[test]
    fn a_span_outside_the_text_or_inside_a_character_is_moved() {
        assert_eq!(marked("ett två", 90, 99), "ett två<> [1, 8, 1, 8]");
        assert_eq!(marked("ett två", 5, 99), "ett t<vå> [1, 6, 1, 8]");
        assert_eq!(marked("ett två", 7, 3), "ett tv<>å [1, 7, 1, 7]");
        assert_eq!(marked("åä", 1, 3), "<å>ä [1, 1, 1, 2]");
    }

    #[test]
    fn an_empty_line_shows_nothing() {
        assert_eq!(marked("ett\n", 4, 4), " [2, 1, 2, 1]");
        assert_eq!(marked("", 0, 3), " [1, 1, 1, 1]");
        assert_eq!(marked("ett\n \r\n", 4, 5), " [2, 1, 2, 2]");
    }

    #[test]
    fn control_characters_are_shown_and_long_lines_cut() {
        assert_eq!(marked("\u{1b}[1mett\u{9b} två tre fyra", 4, 9), "␛[1m<ett\u{fffd}> två  [1, 5, 1, 9]");
    }
}
