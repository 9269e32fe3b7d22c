//! Findings for a terminal, with the lines they are about; and in a line each.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::place::{line, place};
use super::{Limited, Style};
use crate::finding::{Finding, Severity};
use crate::language::Words;
use crate::message::Message;
use crate::render::visible;
use crate::source::{Sources, Span};

/// Every finding in full: what is wrong, the words at fault, the other places it concerns, and what to write instead.
///
/// Findings are parted by an empty line; each line ends with a line break.
pub fn text(findings: &Limited<'_>, sources: &Sources, words: &Words, style: Style) -> String {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() }.term_width(style.width);
    let drawn =
        findings.shown.iter().map(|finding| renderer.render(&groups(finding, sources, words, style.width)) + "\n");
    let note = Some(findings.note(words)).filter(|note| !note.is_empty());
    drawn.chain(note).collect::<Vec<_>>().join("\n")
}

/// A line for each finding, as editors and `grep` like it: `path:line:column: fel[code]: message`.
pub fn short(findings: &Limited<'_>, sources: &Sources, words: &Words) -> String {
    let line = |finding: &Finding| {
        let place = place(sources, finding.span);
        let severity = severity(finding.severity, words);
        let message = visible::line(&words.say(&finding.message));
        let path = visible::line(&place.path);
        format!("{path}:{}:{}: {severity}[{}]: {message}\n", place.start.line, place.start.column, finding.code)
    };
    findings.shown.iter().map(|finding| line(finding)).chain([findings.note(words)]).collect()
}

fn severity(severity: Severity, words: &Words) -> String {
    words.word(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    })
}

fn groups(finding: &Finding, sources: &Sources, words: &Words, width: usize) -> Vec<Group<'static>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.with_name(severity(finding.severity, words)).primary_title(say(words, &finding.message));
    let mut main = title.id(finding.code).element(show(sources, finding.span, None, width));
    for related in &finding.related {
        let label = visible::line(&words.say(&related.message));
        if line(sources, related.span, width).is_none() {
            main = main.element(Level::NOTE.with_name(words.word("label-note")).message(label.clone()));
        }
        main = main.element(show(sources, related.span, Some(label), width));
    }
    let help = finding.help.as_ref().map(|help| {
        Group::with_title(Level::HELP.with_name(words.word("label-help")).secondary_title(say(words, help)))
    });
    std::iter::once(main).chain(help).collect()
}

/// The line of a span with a mark under it, or only its place where there is no line to show.
fn show(sources: &Sources, span: Span, label: Option<String>, width: usize) -> Element<'static> {
    let place = place(sources, span);
    let path = visible::line(&place.path);
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    match line(sources, span, width) {
        Some(line) => Snippet::source(line.text)
            .line_start(place.start.line)
            .path(path)
            .annotation(kind.span(line.mark).label(label))
            .into(),
        None => Origin::path(path).line(place.start.line).char_column(place.start.column).into(),
    }
}

fn say(words: &Words, message: &Message) -> String {
    visible::visible(&words.say(message)).replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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

    proptest! {
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
