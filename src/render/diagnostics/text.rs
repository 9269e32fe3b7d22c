//! Findings for a terminal, with the lines they are about; and in a line each.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::paths::Paths;
use super::place::{Line, Place, line, place, start};
use super::plain::Plain;
use super::{Limited, Style};
use crate::finding::{Finding, Related, Severity};
use crate::language::Words;
use crate::message::Message;
use crate::render::visible;
use crate::source::{Position, Sources, Span};

/// About so many bytes a finding takes in full.
const USUAL: usize = 320;

/// Every finding in full: what is wrong, the words at fault, the other places it concerns, and what to write instead.
///
/// Findings are parted by an empty line; each line ends with a line break. When there are more than are shown, a line
/// says so.
pub fn text(findings: &Limited<'_>, sources: &Sources, words: &Words, style: Style) -> String {
    let paths = Paths::new(&findings.shown, sources);
    let artist = Artist::new(sources, words, style, &paths);
    let mut out = String::with_capacity(findings.shown.len() * USUAL);
    for finding in &findings.shown {
        if !out.is_empty() {
            out.push('\n');
        }
        artist.draw(&mut out, finding);
    }
    let note = findings.note(words);
    if !note.is_empty() && !out.is_empty() {
        out.push('\n');
    }
    out + &note
}

/// A line for each finding, as editors and `grep` like it: `path:line:column: fel[code]: message`.
pub fn short(findings: &Limited<'_>, sources: &Sources, words: &Words) -> String {
    let paths = Paths::new(&findings.shown, sources);
    let severities = [severity(Severity::Error, words), severity(Severity::Warning, words)];
    let mut out = String::new();
    for finding in &findings.shown {
        let Position { line, column } = start(sources, finding.span);
        let [error, warning] = &severities;
        let severity = if finding.severity == Severity::Error { error } else { warning };
        let path = paths.get(finding.span.file).unwrap_or_default();
        let message = visible::line(&words.say(&finding.message));
        let _ = writeln!(out, "{path}:{line}:{column}: {severity}[{}]: {message}", finding.code);
    }
    out + &findings.note(words)
}

fn severity(severity: Severity, words: &Words) -> String {
    words.word(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    })
}

/// What findings are drawn with: the words and the renderer, made once.
struct Artist<'a> {
    sources: &'a Sources,
    words: &'a Words,
    style: Style,
    renderer: Renderer,
    plain: Plain<'a>,
    error: String,
    warning: String,
    note: String,
    /// The line under a finding that is put right when asked for.
    fix: String,
}

/// A place that a finding concerns, ready to be drawn.
struct Shown {
    place: Place,
    line: Option<Line>,
    /// What is there; absent where it is the finding's own place.
    label: Option<String>,
}

impl<'a> Artist<'a> {
    fn new(sources: &'a Sources, words: &'a Words, style: Style, paths: &'a Paths) -> Self {
        Self {
            sources,
            words,
            style,
            renderer: if style.colour { Renderer::styled() } else { Renderer::plain() }.term_width(style.width),
            plain: Plain { sources, words, paths, help: words.word("label-help"), width: style.width },
            error: severity(Severity::Error, words),
            warning: severity(Severity::Warning, words),
            note: words.word("label-note"),
            fix: format!("{}: {}\n", words.word("label-fix"), words.word("fixable")),
        }
    }

    /// Draws a finding: by hand if it is ordinary and without colour, which takes a small part of the time.
    fn draw(&self, out: &mut String, finding: &Finding) {
        if self.style.colour || !self.plain.draw(out, self.severity(finding), finding) {
            out.push_str(&self.renderer.render(&self.groups(finding)));
            out.push('\n');
        }
        if finding.fix.is_some() {
            out.push_str(&self.fix);
        }
    }

    fn severity(&self, finding: &Finding) -> &str {
        match finding.severity {
            Severity::Error => &self.error,
            Severity::Warning => &self.warning,
        }
    }

    fn shown(&self, span: Span, label: Option<String>) -> Shown {
        let mut place = place(self.sources, span);
        place.path = visible::line(&place.path);
        Shown { place, line: line(self.sources, span, self.style.width), label }
    }

    fn groups(&self, finding: &Finding) -> Vec<Group<'_>> {
        let title = say(self.words, &finding.message);
        let label = |related: &Related| Some(visible::line(&self.words.say(&related.message)));
        let others = finding.related.iter().map(|related| (related.span, label(related)));
        let shown = std::iter::once((finding.span, None)).chain(others).map(|(span, label)| self.shown(span, label));
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.with_name(self.severity(finding)).primary_title(title).id(finding.code);
        let main = shown.fold(Group::with_title(title), |main, shown| match &shown.label {
            Some(label) if shown.line.is_none() => {
                main.element(Level::NOTE.with_name(self.note.as_str()).message(label.clone())).element(show(shown))
            }
            _ => main.element(show(shown)),
        });
        let help = finding.help.as_ref().map(|help| say(self.words, help));
        let help =
            help.map(|help| Group::with_title(Level::HELP.with_name(self.plain.help.as_str()).secondary_title(help)));
        std::iter::once(main).chain(help).collect()
    }
}

/// The line of a place with a mark under it, or only the place where there is no line to show.
fn show<'a>(shown: Shown) -> Element<'a> {
    let Shown { place, line, label } = shown;
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    match line {
        Some(line) => Snippet::source(line.text)
            .line_start(place.start.line)
            .path(place.path)
            .annotation(kind.span(line.mark).label(label))
            .into(),
        None => Origin::path(place.path).line(place.start.line).char_column(place.start.column).into(),
    }
}

fn say(words: &Words, message: &Message) -> String {
    let text = words.say(message);
    let text = visible::visible(&text);
    if text.contains('\t') { text.replace('\t', " ") } else { text.into_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::{Finding, Message, Sources, Span, Style, Words};
    use crate::language::Language;
    use crate::render::diagnostics::{example, limit};

    const PLAIN: Style = Style { colour: false, width: 80 };

    fn text(findings: &[Finding], sources: &Sources, words: &Words, style: Style) -> String {
        super::text(&limit(findings, None), sources, words, style)
    }

    fn short(findings: &[Finding], sources: &Sources, words: &Words) -> String {
        super::short(&limit(findings, None), sources, words)
    }

    #[test]
    fn findings_show_the_words_at_fault_in_every_file() {
        let (sources, plan, table) = example::sources();
        let findings = example::findings(&sources, plan, table);
        let expected = "\
fel[unknown-indicator]: ingen indikator heter väntetid
 --> flen/2011.csv:3:1
  |
3 | väntetid;2011;35
  | ^^^^^^^^
  |
 ::: flen/plan.toml:5:6
  |
5 | id = \"1\"
  |      --- målet står här
  |
hjälp: skriv vantetid

varning[no-owner]: målet har ingen ansvarig
 --> flen/plan.toml:4:1
  |
4 | [[goal]]
  | ^^^^^^^^
";
        let swedish = Words::new(Language::Swedish);
        assert_eq!(text(&findings, &sources, &swedish, PLAIN), expected);
        let english = Words::new(Language::English);
        let translated = [("fel[", "error["), ("hjälp:", "help:"), ("varning[", "warning[")];
        let expected = translated.iter().fold(expected.to_owned(), |text, (from, to)| text.replace(from, to));
        assert_eq!(text(&findings, &sources, &english, PLAIN), expected);
        assert_eq!(text(&[], &sources, &english, PLAIN), "");
    }

    #[test]
    fn a_line_each() {
        let (sources, plan, table) = example::sources();
        let findings = example::findings(&sources, plan, table);
        let expected = "\
flen/2011.csv:3:1: fel[unknown-indicator]: ingen indikator heter väntetid
flen/plan.toml:4:1: varning[no-owner]: målet har ingen ansvarig
";
        assert_eq!(short(&findings, &sources, &Words::new(Language::Swedish)), expected);
    }

    #[test]
    fn a_file_without_text_is_named() {
        let mut sources = Sources::default();
        let empty = sources.add("a.csv".into(), "flen/a.csv".into(), String::new());
        let finding = Finding::error("empty-file", sources.start(empty), Message::new("colour-red"))
            .related(sources.start(empty), Message::new("colour-green"));
        let expected = "\
fel[empty-file]: röd
--> flen/a.csv:1:1
 = notering: grön
::: flen/a.csv:1:1
";
        assert_eq!(text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN), expected);
    }

    #[test]
    fn long_lines_are_cut_around_the_words_at_fault() {
        let mut sources = Sources::default();
        let line = format!("{}här;{}", "ord;".repeat(100), "ord;".repeat(100));
        let file = sources.add("a.csv".into(), "a.csv".into(), line);
        let finding = Finding::warning("x", example::span(&sources, file, "här"), Message::new("colour-red"));
        let expected = "\
varning[x]: röd
 --> a.csv:1:401
  |
1 | ...;ord;ord;ord;ord;ord;ord;ord;ord;här;ord;ord;ord;ord;ord;ord;ord;ord;o...
  |                                     ^^^
";
        assert_eq!(text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN), expected);
    }

    #[test]
    fn colour_is_only_added() {
        let (sources, plan, table) = example::sources();
        let findings = example::findings(&sources, plan, table);
        let words = Words::new(Language::Swedish);
        let coloured = text(&findings, &sources, &words, Style { colour: true, ..PLAIN });
        assert!(coloured.starts_with("\u{1b}[1m\u{1b}[91mfel[unknown-indicator]\u{1b}[0m"), "{coloured:?}");
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), text(&findings, &sources, &words, PLAIN));
    }

    /// The line and the marks of a finding at some words, and the columns in which both stand in a terminal.
    fn marked(line: &str, words_at_fault: &str) -> [String; 2] {
        let mut sources = Sources::default();
        let file = sources.add("a".into(), "a".into(), format!("först\n{line}\nsist"));
        let finding = Finding::error("x", example::span(&sources, file, words_at_fault), Message::new("colour-red"));
        let drawn = text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN);
        let lines: Vec<&str> = drawn.lines().skip(3).map(|line| line.split_at(4).1).collect();
        [lines.first().unwrap().to_string(), lines.get(1).unwrap().to_string()]
    }

    /// The columns that some words take in a line, and those that the marks take: counted by the terminal's rules.
    fn columns(line: &str, words_at_fault: &str) -> [(usize, usize); 2] {
        let [shown, marks] = marked(line, words_at_fault);
        let before = shown.split(words_at_fault).next().unwrap().width();
        let first = marks.width() - marks.trim_start().width();
        [(before, before + words_at_fault.width()), (first, marks.width())]
    }

    #[test]
    fn marks_stand_exactly_under_the_words() {
        let cases = [
            ("två ord här", "ord", 4, 3),
            ("a\u{30a}tta\u{30a} ord a\u{30a}r", "ord", 5, 3),
            ("ett a\u{30a}r", "a\u{30a}r", 4, 2),
            ("日本 ord", "ord", 5, 3),
            ("ord 日本;x", "日本", 4, 4),
            ("😀😀;ord", "ord", 5, 3),
            ("x;😀;y", "😀", 2, 2),
            ("a\u{200b}b\u{200b} ord", "ord", 3, 3),
            ("a\u{200f}b ord", "ord", 3, 3),
            ("”mål” – ord", "ord", 8, 3),
            ("5\u{a0}% ord", "ord", 4, 3),
        ];
        for (line, words, start, width) in cases {
            assert_eq!(columns(line, words), [(start, start + width); 2], "{line:?}");
        }
    }

    #[test]
    fn what_is_shown_otherwise_has_its_marks_too() {
        // A tab takes four columns, what turns the writing has a picture, what joins characters is left out.
        assert_eq!(marked("\tord = 1", "ord"), ["    ord = 1", "    ^^^"]);
        assert_eq!(marked("a\tb\tord", "ord"), ["a    b    ord", "          ^^^"]);
        assert_eq!(marked("a\u{202e}b ord", "ord"), ["a\u{fffd}b ord", "    ^^^"]);
        assert_eq!(marked("👩\u{200d}👧 ord", "ord"), ["👩👧 ord", "     ^^^"]);
    }

    #[test]
    fn several_places_of_a_line_and_a_span_over_lines_are_shown_where_they_begin() {
        let mut sources = Sources::default();
        let file = sources.add("a".into(), "a.toml".into(), "ett två\ntre\nfyra".into());
        let span = |start, end| Span { file, start, end };
        let found = [
            Finding::error("x", span(0, 3), Message::new("colour-red"))
                .related(span(4, 8), Message::new("colour-green")),
            Finding::warning("x", span(4, 17), Message::new("colour-red")),
            Finding::warning("y", span(13, 17), Message::new("colour-red")),
            Finding::warning("z", span(17, 17), Message::new("colour-red")),
        ];
        let expected = "\
fel[x]: röd
 --> a.toml:1:1
  |
1 | ett två
  | ^^^
  |
 ::: a.toml:1:5
  |
1 | ett två
  |     --- grön

varning[x]: röd
 --> a.toml:1:5
  |
1 | ett två
  |     ^^^

varning[y]: röd
 --> a.toml:3:1
  |
3 | fyra
  | ^^^^

varning[z]: röd
 --> a.toml:3:5
  |
3 | fyra
  |     ^
";
        assert_eq!(text(&found, &sources, &Words::new(Language::Swedish), PLAIN), expected);
    }

    /// A finding as annotate-snippets draws it.
    fn drawn_with_care(finding: &Finding, sources: &Sources, words: &Words, style: Style) -> String {
        let coloured = text(std::slice::from_ref(finding), sources, words, Style { colour: true, ..style });
        anstream::adapter::strip_str(&coloured).to_string()
    }

    proptest! {
        /// What is drawn by hand looks as what annotate-snippets draws.
        #[test]
        fn by_hand_it_looks_the_same(
            file in "([ a-zåäö0-9\"=;”–日\u{30a}\t]{0,50}\n){1,12}",
            (start, length, other, third) in (0_usize..300, 0_usize..30, 0_usize..300, 0_usize..300),
            (said, help) in ("[a-å ]{1,20}(\n[a-å ]{0,9})?", "[a-å ]{1,20}(\n[a-å]{0,9}){0,2}"),
            (width, kind) in (40_usize..120, 0..8),
        ) {
            let mut sources = Sources::default();
            let one = sources.add("a".into(), "a/b.csv".into(), file.clone());
            let two = sources.add("b".into(), "b.toml".into(), format!("\n\n{file}{file}"));
            let message = |text: &str| Message::new("quantity-bare").with("number", text);
            let span = |file, start| Span { file, start, end: start + length };
            let mut finding = Finding::error("x-y", span(one, start), message(&said));
            if kind & 1 > 0 {
                finding = finding.help(message(&help));
            }
            if kind & 2 > 0 {
                finding = finding.related(span(two, other), message("ett till"));
            }
            if kind & 4 > 0 {
                finding = finding.related(span(one, third), message("där"));
            }
            let words = Words::new(Language::Swedish);
            let style = Style { colour: false, width };
            let plain = text(std::slice::from_ref(&finding), &sources, &words, style);
            prop_assert_eq!(plain, drawn_with_care(&finding, &sources, &words, style));
        }

        /// Whatever a file holds and wherever a span lies: nothing panics, and nothing steers the terminal.
        #[test]
        fn nothing_in_a_file_harms(
            file in "[a-å\\t\\n\\r\u{1b}\u{0}\u{9b}\u{200d}\u{202e}日😀 ]{0,40}",
            said in "[a-å\\t\\n\\r\u{1b}\u{9b}]{0,8}",
            (start, end, other) in (0_usize..80, 0_usize..80, 0_usize..80),
            width in 0_usize..90,
        ) {
            let mut sources = Sources::default();
            let file = sources.add(said.clone(), said.clone().into(), file);
            let message = || Message::new("quantity-bare").with("number", said.as_str());
            let findings = [Finding::error("x", Span { file, start, end }, message())
                .related(Span { file, start: other, end }, message())
                .help(message())];
            let words = Words::new(Language::Swedish);
            let drawn = text(&findings, &sources, &words, Style { colour: false, width });
            prop_assert!(!drawn.chars().any(|c| c.is_control() && c != '\n'), "{drawn:?}");
            let line = short(&findings, &sources, &words);
            prop_assert!(!line.trim_end_matches('\n').chars().any(char::is_control), "{line:?}");
        }
    }
}
